"""Days of the lunar calendar: `mùng 3 Tết`, `30 Tết`, `rằm tháng Giêng`, `10/3 âm lịch`; years named `Đinh Dậu`."""
from __future__ import annotations

from ..timex import Timex
from .digits import numbered_day, worded_day
from .months import month_at
from .relatives import relative_at
from .scan import CAPITAL, Scan
from .words import TimeWords
from .years import year_at

LUNAR = ("âm", "lịch")
SOLAR = ("dương", "lịch")
EARLY = frozenset(("mùng", "mồng"))


def early_day(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """`mùng 3 Tết`, `mùng 10/3 âm lịch`, `mùng 8 tháng 8`, `mùng 2`."""
    found = s.counted(i + 1, 10)
    if found is None or not found[1]:
        return None
    past, number = found
    day = _of_tet(s, words, i, past, number) or worded_day(s, words, i + 1)
    if day is None and s.norms[past] == "/" and s.glued(past):
        day = numbered_day(s, words, i + 1, True)
    if day is None:
        day = Timex(i, past, day=number, early=True)
    day.first = i
    return day


def eve_of_tet(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """`30 Tết`, `28 Tết`: days of the twelfth lunar month; `mùng 3 Tết` is of the first."""
    found = s.counted(i, 30)
    return None if found is None else _of_tet(s, words, i, *found)


def _of_tet(s: Scan, words: TimeWords, i: int, past: int, number: int) -> Timex | None:
    """The day `number` of Tết, with the year's name or number behind it."""
    if s.norms[past] != "tết" or not 1 <= number <= 30 or 10 < number < 20:
        return None
    past += 1
    if s.norms[past] == "nguyên" and s.norms[past + 1] == "đán":
        past += 2
    elif s.norms[past] == "âm" and s.norms[past + 1] == "lịch":
        past += 2
    day = Timex(i, past, lunar=True, day=number, month=1 if number <= 10 else 12)
    return with_year(s, words, day)


def full_moon(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """`rằm tháng Giêng`, `rằm tháng 7`, `rằm tháng Tám năm Đinh Dậu`."""
    if s.norms[i + 1] != "tháng":
        return None
    month = month_at(s, words, i + 1)
    if month is None or month.month is None:
        return None
    month.first, month.day, month.lunar = i, 15, True
    return month


def with_year(s: Scan, words: TimeWords, day: Timex) -> Timex:
    """The year behind a day of Tết or a holiday: `Quý Mão 2023`, `Đinh Dậu`, `2017`, `năm 2017`, `năm nay`."""
    cycle = cycle_at(s, words, day.past)
    if cycle is not None:
        day.past, day.cycle = cycle
    at = day.past
    bracket = s.norms[at] == "(" and s.year(at + 1) is not None and s.norms[at + 2] == ")"
    if s.year(at + bracket) is not None and (day.lunar or 1900 <= s.year(at + bracket)):
        day.year, day.past = s.year(at + bracket), at + 1 + 2 * bracket
    elif s.norms[at] == "năm":
        year = year_at(s, words, at)
        if year is not None:
            day.absorb(year)
        elif s.words[at + 1].isdecimal() and len(s.words[at + 1]) > 3:  # `năm 99999`: no year at all beats another one
            day.year, day.past = int(s.words[at + 1][:9]), at + 2
    elif words.cue("coming", s.norms[at]):
        near = relative_at(s, words, at, "M")
        if near is not None:
            day.past, day.toward = near[0], (near[1][1] > 0) - (near[1][1] < 0)
    if day.cycle is not None and day.year is not None:
        day.cycle = None
    return day


def cycle_at(s: Scan, words: TimeWords, i: int) -> tuple[int, tuple[int, int]] | None:
    """A year's name: `Đinh Dậu`."""
    if s.kinds[i] != CAPITAL:
        return None
    stem, branch = words.stems.get(s.norms[i]), words.branches.get(s.norms[i + 1])
    if stem is None or branch is None or (stem - branch) % 2:
        return None
    return i + 2, (stem, branch)


def calendar_behind(s: Scan, day: Timex) -> None:
    """`10/3 âm lịch`, `10/3 ÂL`, `(âm lịch)`; `dương lịch` only belongs to the text."""
    at = day.past
    bracket = s.norms[at] == "("
    at += bracket
    if (s.norms[at], s.norms[at + 1]) == LUNAR:
        past, lunar = at + 2, True
    elif s.words[at] in ("ÂL", "AL"):
        past, lunar = at + 1, True
    elif (s.norms[at], s.norms[at + 1]) == SOLAR:
        past, lunar = at + 2, None
    else:
        return
    if bracket:
        if s.norms[past] != ")":
            return
        past += 1
    day.past = past
    if lunar and day.day is not None:
        day.lunar = True
