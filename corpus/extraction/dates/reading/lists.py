"""Items of a list in the short form that only a list allows: `các ngày 18, 19 và 20/10`, `thứ 2, 4, 6`, `quý I và II`."""
from __future__ import annotations

from ...counted import counts_something
from ..timex import POINT, Timex
from .clock import clock_at
from .days import day_at
from .digits import numbered_day, worded_day
from .expressions import expression_at
from .months import numbered_month, year_tail
from .scan import DASHES, LOWER, NUMBER, Scan
from .words import TimeWords

UNTIL = frozenset(("đến", "tới"))
AND = frozenset((",", "và", "hoặc", "hay", "&"))


def alike(s: Scan, words: TimeWords, at: int, other: Timex) -> Timex | None:
    """An expression at `at` beside one of its kind: there bare numbers will do (`5/3 - 7/3`, `tháng 1 đến 3/2017`)."""
    if other.era is not None:
        return _century_item(s, words, at, other) or expression_at(s, words, at)
    if s.kinds[at] == NUMBER and other.kind == POINT:
        if other.has_clock:
            time = clock_at(s, words, at)
            if time is not None:
                full = expression_at(s, words, at)
                return full if full is not None and full.has_clock else time
        if other.day is not None:
            time = day_at(s, words, at, True)
            if time is not None:
                full = expression_at(s, words, at)
                return full if full is not None and full.past >= time.past and full.day is not None else time
        elif other.month is not None and not other.lunar:
            month = s.small(at, 12)
            if other.year is not None and s.year(at) is not None and not words.cue("amount", s.norms[at + 1]):
                return Timex(at, at + 1, year=s.year(at))  # `10/1990 đến 1995`
            if month and not words.cue("amount", s.norms[at + 1]):
                time = numbered_month(s, words, at, at)
                if time is not None:
                    time.first = at
                    year_tail(s, words, time, "M")
                    if s.kinds[time.past] == LOWER and time.year is None and not words.cue("after", s.norms[time.past]):
                        return None
                return time
        elif other.quarter is not None:
            number = s.small(at, 4)
            if number:
                time = Timex(at, at + 1, quarter=number)
                year_tail(s, words, time, "Q")
                return time
        elif other.year is not None and other.month is None:
            year = s.year(at)
            if year is not None and not words.cue("amount", s.norms[at + 1]):
                return Timex(at, at + 1, year=year)
            return None
    elif other.kind == POINT and other.has_day and not other.has_clock and s.norms[at] == "thứ":
        return day_at(s, words, at, True)
    elif other.kind == POINT and other.quarter is not None and words.romans.get(s.words[at], 5) <= 4:
        time = Timex(at, at + 1, quarter=words.romans[s.words[at]])
        year_tail(s, words, time, "Q")
        return time
    return expression_at(s, words, at)


def list_item(s: Scan, words: TimeWords, before: Timex) -> Timex | None:
    """The next of a list, in the short form that only a list allows: `, 19`, ` và 20/10`, `, 6`, ` và 2016`, ` và II`."""
    if before.kind != POINT or before.has_clock and before.day is None:
        return None
    at = before.past
    if s.norms[at] not in AND and not (s.norms[at] == "rồi" and s.year(at + 1) is not None):
        return None
    at += 1
    if s.norms[at] == "và":
        at += 1
    if before.weekday is not None and before.day is None and not before.has_clock:
        return _weekday_item(s, words, at)
    if before.part is not None and before.day is not None and before.month is None:
        item = expression_at(s, words, at)  # `đêm 14, rạng sáng 15/3`
        return item if item is not None and item.kind == POINT and item.part and item.day is not None else None
    if s.kinds[at] == NUMBER:
        if before.day is not None and not before.part:
            return _day_item(s, words, at, before)
        if before.month is not None and before.year is None and before.day is None or before.quarter is not None:
            item = alike(s, words, at, before)
            if item is None or not (item.month or item.quarter) or item.day or not _closes_item(s, words, item.past):
                return None
            return item
        if before.year is not None and before.month is None and before.quarter is None and before.day is None:
            year = s.year(at)
            if year is not None and abs(year - before.year) < 60 and (
                    _closes_item(s, words, at + 1) or not counts_something(s.tokens, at + 1)
                    and (s.norms[before.first] == "năm" or s.norms[before.first - 1] in AND)):
                return Timex(at, at + 1, year=year)
        return _century_item(s, words, at, before)
    if before.quarter is not None and words.romans.get(s.words[at], 5) <= 4:
        return alike(s, words, at, before)
    return _century_item(s, words, at, before) or _dated_item(s, words, at, before)


def _dated_item(s: Scan, words: TimeWords, at: int, before: Timex) -> Timex | None:
    """The later month, quarter or day with the year of both: `tháng 3 và tháng 4/2019`, `đầu quý III, cuối quý IV năm ngoái`."""
    if before.year is not None or before.unit is not None or before.toward is not None or before.month is None and before.quarter is None:
        return None
    item = expression_at(s, words, at)
    if item is None or item.kind != POINT or item.lunar or item.year is None and item.unit != "Y" \
            or (item.day is None) != (before.day is None):
        return None
    later = (item.quarter or 0, item.month or 0, item.day or 0) > (before.quarter or 0, before.month or 0, before.day or 0)
    return item if later and (item.quarter is None) == (before.quarter is None) else None


def _century_item(s: Scan, words: TimeWords, at: int, before: Timex) -> Timex | None:
    """The later century of `thế kỷ 16 và 17`, `thế kỷ 19 - 20`, `thế kỷ XVIII đến XIX`."""
    number = s.small(at, 21) or words.romans.get(s.words[at])
    if before.era is None or len(before.era) != 2 or not number or not int(before.era) + 1 < number <= 21 \
            or not _closes_item(s, words, at + 1):
        return None
    return Timex(at, at + 1, era=f"{number - 1:02d}")


def _weekday_item(s: Scan, words: TimeWords, at: int) -> Timex | None:
    """The next of `thứ 2, 4, 6`, `thứ bảy và chủ nhật hàng tuần`."""
    number = s.small(at, 7)
    if number and number >= 2 and (_closes_item(s, words, at + 1) or s.norms[at + 1] == "tuần"):
        return Timex(at, at + 1, weekday=number - 2)
    item = day_at(s, words, at, True) if s.kinds[at] != NUMBER else None
    return item if item is not None and (item.weekday is not None) and item.day is None else None


def _day_item(s: Scan, words: TimeWords, at: int, before: Timex) -> Timex | None:
    day = numbered_day(s, words, at, True)
    if day is not None and s.norms[at + 1] != "/" and day.day is not None and day.year is None and before.month is None:
        if day.day <= before.day:
            return None  # no day of `ngày 5, 2-1 …`
    if day is None:
        day = worded_day(s, words, at)
    if day is not None:
        return day if day.kind == POINT and not words.cue("amount", s.norms[day.past]) else None
    if before.month is not None:
        return None
    number = s.small(at, 31)
    after = s.norms[at + 1]
    if number and number > before.day and (after in AND or after in UNTIL or after in DASHES):
        return Timex(at, at + 1, day=number)
    return None


def _closes_item(s: Scan, words: TimeWords, at: int) -> bool:
    """Whether nothing is counted at `at`, so that the number before it stands alone."""
    return s.kinds[at] not in (LOWER, NUMBER) or words.cue("after", s.norms[at]) or words.cue("safe", s.norms[at])
