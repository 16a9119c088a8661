"""Days by their numbers: `12/6/2021`, `12.6.2021`, `2015-03-03`, `23/10`, `12 tháng 6 năm 2021`, `ngày 15`.

What the words leave open (the year of `23/10`) stays open here; `resolution` places it.
"""
from __future__ import annotations

from ....vietnamese.calendar import could_be_day, is_day
from ..timex import Timex
from .months import month_at
from .scan import CAPITAL, DASHES, LOWER, NUMBER, Scan
from .words import TimeWords

SEPARATORS = frozenset("/-.") | DASHES


def numbered_day(s: Scan, words: TimeWords, i: int, told: bool) -> Timex | None:
    """A day in digits: `12/6/2021`, `12-6-2021`, `12.6.2021`, `2015-3-3`, `23/10`, `18.10`, `8 tháng 8`."""
    word = s.words[i]
    if "." in word:
        return _dotted_day(s, i, told)
    year = s.year(i)
    if year is not None:
        return _iso_day(s, i, year)
    day = s.small(i, 31)
    if not day:
        return None
    mark = s.norms[i + 1]
    if mark in SEPARATORS and s.kinds[i + 2] == NUMBER:
        return _marked_day(s, words, i, day, told)
    if mark == "tháng" and not (i and words.cue("noise", s.norms[i - 1])):
        return worded_day(s, words, i)  # not `đường 3 tháng 2`
    return None


def _marked_day(s: Scan, words: TimeWords, i: int, day: int, told: bool) -> Timex | None:
    """Day, month and perhaps the year with marks between them."""
    mark, dash = s.norms[i + 1], s.norms[i + 1] in DASHES
    tight = s.glued(i + 1) and s.glued(i + 2)
    second = s.words[i + 2]
    if "." in second and second.count(".") == 1 and tight:  # `12/6.2021`
        second, _, last = second.partition(".")
        if not (len(last) == 4 and last.isdecimal() and len(second) <= 2 and is_day(int(last), int(second), day)):
            return None
        return Timex(i, i + 3, year=int(last), month=int(second), day=day)
    month = s.small(i + 2, 12)
    if not month or not could_be_day(month, day):
        return None
    next_mark = s.norms[i + 3]
    if next_mark in SEPARATORS and (next_mark in DASHES) == dash and (s.glued(i + 3) or not tight):
        year = s.year(i + 4)
        if year is None and tight and s.glued(i + 4) and len(s.words[i + 4]) == 2:
            year = _short_year(s.small(i + 4))
            if year is not None and not told and mark != "/":
                year = None
        if year is not None and (tight and s.glued(i + 4) or mark == "/") and is_day(year, month, day):
            return Timex(i, i + 5, year=year, month=month, day=day)
        if year is not None and tight and s.glued(i + 4):
            return None  # 29/2/2015: no such day
    if not told or not tight or s.glued(i + 3) and s.norms[i + 3] in ("/", "%"):
        return None
    return Timex(i, i + 3, month=month, day=day)


def _dotted_day(s: Scan, i: int, told: bool) -> Timex | None:
    """`12.6.2021`, `12.06.21`; `18.10` where it is told to be a day."""
    parts = s.words[i].split(".")
    if not all(part.isdecimal() for part in parts) or not 1 <= len(parts[0]) <= 2 or not 1 <= len(parts[1]) <= 2:
        return None
    day, month = int(parts[0]), int(parts[1])
    if len(parts) == 3 and (len(parts[2]) == 4 or len(parts[2]) == 2 and told):
        year = int(parts[2]) if len(parts[2]) == 4 else _short_year(int(parts[2]))
        return Timex(i, i + 1, year=year, month=month, day=day) if is_day(year, month, day) else None
    if len(parts) == 2 and told and could_be_day(month, day):
        return Timex(i, i + 1, month=month, day=day)
    return None


def _iso_day(s: Scan, i: int, year: int) -> Timex | None:
    """`2015-03-03`, `2015/3/3`."""
    mark = s.norms[i + 1]
    if mark not in ("-", "/") or s.norms[i + 3] != mark or not all(map(s.glued, range(i + 1, i + 5))):
        return None
    month, day = s.small(i + 2, 12), s.small(i + 4, 31)
    if not month or not day or not is_day(year, month, day):
        return None
    past = i + 5
    if s.norms[past] == "t" and s.glued(past) and s.kinds[past + 1] == NUMBER and s.glued(past + 1):
        past += 1  # the clock of an ISO 8601 date-time follows
    return Timex(i, past, year=year, month=month, day=day)


def _short_year(number: int | None) -> int | None:
    """The year of two digits: the century that is nearest to now in news, 1930–2029."""
    return None if number is None else 2000 + number if number < 30 else 1900 + number


def worded_day(s: Scan, words: TimeWords, i: int, labelled: bool = False) -> Timex | None:
    """`12 tháng 6 năm 2021`, `mười lăm tháng tám`, `23 tháng Chạp`."""
    found = s.counted(i, 31)
    if found is None or not found[1]:
        return None
    at = found[0] + (s.norms[found[0]] == "của")
    if s.norms[at] != "tháng":
        return None
    month = month_at(s, words, at)
    if month is None or month.month is None and not labelled:
        return None  # `6 tháng qua`; but `ngày 6 tháng trước`
    if s.kinds[at + 1] == NUMBER and month.past == at + 2 and s.norms[month.past] in ("ngày", "tuần", "giờ"):
        return None  # `13 tháng 8 ngày` is a length
    if month.month is not None and not could_be_day(month.month, found[1]):
        return None
    if month.month is not None and month.year is not None and not month.lunar:
        if not is_day(month.year, month.month, found[1]):
            return None
    month.first, month.day = i, found[1]
    if month.cycle is not None:
        month.lunar = True  # `25 tháng 8 năm Tân Sửu`: years of the cycle are lunar
    if s.norms[at + 1] == "giêng":
        month.lunar = True  # days are told in `tháng Giêng` by the lunar calendar
    return month


def bare_day(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """The day alone, behind `ngày`: `ngày 15`; not `ngày 3 bữa`."""
    day = s.small(i, 31)
    if not day:
        return None
    after = s.norms[i + 1]
    if s.kinds[i + 1] in (LOWER, CAPITAL, NUMBER) and not words.cue("after", after):
        return None
    if after in ("/", "%") and s.glued(i + 1):
        return None
    return Timex(i, i + 1, day=day)
