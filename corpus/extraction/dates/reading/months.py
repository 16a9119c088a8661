"""Months, `tháng 9/2023`, `tháng Năm`, `tháng Chạp`, `6/2017`, and the year behind a month, a quarter or a season."""
from __future__ import annotations

from ..timex import POINT, SET, Timex
from .relatives import relative_at, until_follows
from .scan import CAPITAL, DASHES, LOWER, NUMBER, Scan
from .words import TimeWords
from .years import year_at

YEAR_MARKS = frozenset("/.") | DASHES


def month_at(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """`tháng 9/2023`, `tháng Năm`, `tháng 5 vừa qua`, `tháng 3 năm ngoái`, `tháng trước`, `tháng Chạp`."""
    at = i + 1
    if i > 1 and s.kinds[i - 1] == NUMBER and words.cue("noise", s.norms[i - 2]):
        return None  # `đường 3 tháng 2`
    if i and s.kinds[at] == NUMBER and s.norms[i - 1] in ("mỗi", "từng"):
        return None  # `mỗi tháng 5-6 ca`
    if s.kinds[at] == NUMBER:
        time = numbered_month(s, words, i, at)
        if time is None:
            return None
    else:
        found = words.months.match(s.norms, at)
        if found is None:
            relative = relative_at(s, words, at, "M")
            if relative is None:
                return None
            past, (anchor, shift, _) = relative
            if s.norms[at] in ("trước", "sau") and s.norms[past] in ("khi", "ngày") or i and s.norms[i - 1] == "ngày":
                return None  # `những ngày tháng sau đó`
            return Timex(i, past, unit="M", shift=shift, anchor=anchor)
        past, (month, lunar) = found
        if s.norms[at] == "năm" and s.kinds[at] == LOWER:
            if s.year(at + 1) is not None or relative_at(s, words, at + 1, "Y"):
                return None  # `tháng năm 2016`: no month is named
        time = Timex(i, past, month=month, lunar=lunar or None)
    if s.norms[time.past] == "nhuận":
        time.leap = time.lunar = True
        time.past += 1
    if s.norms[time.past] in ("âm", "al", "âl") and (s.norms[time.past + 1] == "lịch" or s.norms[time.past] != "âm"):
        time.lunar = True
        time.past += 2 if s.norms[time.past] == "âm" else 1
    elif s.norms[time.past] == "dương" and s.norms[time.past + 1] == "lịch":
        time.past += 2
    year_tail(s, words, time, "M")
    if i and s.norms[i - 1] == "mạng" and time.year is None:
        return None  # `Cách mạng tháng Tám`
    at = time.past
    if time.month is not None and time.year is None and s.norms[at] in words.recurring and s.norms[at + 1] == "năm":
        if s.year(at + 2) is None:  # `tháng 8 hằng năm` recurs
            time.kind, time.type, time.value, time.past = SET, "set", f"XXXX-{time.month:02d}", time.past + 2
    return time


def numbered_month(s: Scan, words: TimeWords, i: int, at: int) -> Timex | None:
    word = s.words[at]
    if "." in word:  # `tháng 1.2010`
        month, _, year = word.partition(".")
        if year.isdecimal() and len(year) == 4 and "1000" <= year < "2200" and len(month) <= 2 and 1 <= int(month) <= 12:
            return Timex(i, at + 1, month=int(month), year=int(year))
        return None
    month = s.small(at, 12)
    if not month or words.cue("amount", s.norms[at + 1]):
        return None
    return Timex(i, at + 1, month=month)


def year_tail(s: Scan, words: TimeWords, time: Timex, unit: str) -> None:
    """The year behind a month, a quarter or a season: `/2023`, `-2023`, ` năm 2023`, ` năm ngoái`, ` tới`, ` này`."""
    at = time.past
    norm = s.norms[at]
    if norm in YEAR_MARKS and norm != "," and s.year(at + 1) is not None and (s.glued(at + 1) or norm == "/"):
        if not (norm in DASHES and not s.glued(at)):
            time.year, time.past = s.year(at + 1), at + 2
        return
    if norm == "," and s.norms[at + 1] == "năm" and s.year(at + 2) is not None:
        time.year, time.past = s.year(at + 2), at + 3
        return
    if norm in ("của", "trong") and s.norms[at + 1] == "năm":
        at, norm = at + 1, "năm"
    if norm == "năm":
        year = year_at(s, words, at)
        if year is not None and year.kind == POINT and year.value is None:
            year.first = time.first
            time.absorb(year)
        return
    if norm == "cùng" and s.norms[at + 1] == "năm":
        time.unit, time.shift, time.anchor, time.past = "Y", 0, "last", at + 2
        return
    if s.year(at) is not None and s.words[at] >= "1900" and not words.cue("amount", s.norms[at + 1]):
        time.year, time.past = s.year(at), at + 1  # `tháng 8 2017`, `hè 2017`
        return
    near = relative_at(s, words, at, "M")
    if near is not None and near[1][0] == "ref" and not words.cue("no_month", norm):
        past, (_, shift, _) = near
        if not (norm == "tới" and past == at + 1 and until_follows(s, words, past)):
            time.past, time.toward = past, (shift > 0) - (shift < 0)


def _month_behind(s: Scan, dash: int) -> bool:
    """Whether a range goes on at a dash: the other end of `2/2016-5/2017`."""
    return s.norms[dash] == "-" and s.small(dash + 1, 12) is not None and s.norms[dash + 2] == "/" and s.year(dash + 3) is not None


def month_and_year(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """`6/2017`, `06-2017` and `6.2017` without `tháng`; not in a number of a document."""
    month = s.small(i, 12)
    if not month or s.norms[i + 1] not in ("/", "-") or not (s.glued(i + 1) and s.glued(i + 2)):
        return None
    year = s.year(i + 2)
    if year is None or not 1900 <= year or s.norms[i + 3] in ("/", "-", ":") and s.glued(i + 3) and not _month_behind(s, i + 3):
        return None
    if s.norms[i + 1] == "-" and len(s.words[i]) == 1:
        return None
    if i and (words.cue("serial", s.norms[i - 1]) or s.kinds[i - 1] == NUMBER or s.glued(i) and s.kinds[i - 1] in (LOWER, CAPITAL)):
        return None
    return Timex(i, i + 3, month=month, year=year)
