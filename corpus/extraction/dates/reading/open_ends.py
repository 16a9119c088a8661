"""Bare numbers that open a range and take their unit from its other end: `18 - 20/10`, `9-20 giờ`, `3-5 năm`, `2016-2020`."""
from __future__ import annotations

from ..timex import DURATION, POINT, Timex
from .clock import clock_at
from .digits import numbered_day
from .expressions import expression_at
from .lengths import count_at, duration_value, length_at
from .lists import UNTIL
from .scan import DASHES, LOWER, NUMBER, Scan
from .words import TimeWords


def until_at(s: Scan, at: int) -> int | None:
    """Past the words of a range between its ends: `-`, `đến`, `cho đến`, `đến hết`, `đến khoảng`, and the stroke of `mùa giải
    2016/2017`; None where there are none."""
    norm = s.norms[at]
    if norm in DASHES or norm == "/" and _next_year(s, at):
        return at + 1
    if norm == "," and s.norms[at + 1] in UNTIL:
        at, norm = at + 1, s.norms[at + 1]
    if norm in ("cho", "kéo") and s.norms[at + 1] in UNTIL:
        at, norm = at + 1, s.norms[at + 1]
    elif norm in ("cho", "kéo") and s.norms[at + 2] in UNTIL:
        at, norm = at + 2, s.norms[at + 2]
    if norm not in UNTIL:
        return None
    at += 1
    if s.norms[at] == "tận":
        at += 1
    if s.norms[at] == "hết" and s.norms[at + 1] not in ("năm", "tháng", "quý", "tuần"):
        at += 1
    return at


def _next_year(s: Scan, stroke: int) -> bool:
    """Whether a stroke joins a year and the next one."""
    year = s.year(stroke - 1)
    return year is not None and s.year(stroke + 1) == year + 1 and s.glued(stroke) and s.glued(stroke + 1) \
        and not (s.norms[stroke + 2] == "/" and s.glued(stroke + 2))


def open_end_at(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """A bare number that opens a range and takes its unit from the other end: `18 - 20/10`, `9-20 giờ`, `3-5 năm`, `2016-2020`."""
    if s.kinds[i] != NUMBER:
        return _worded_open_end(s, words, i)
    at = until_at(s, i + 1)
    if at is None and s.norms[i + 1] == "và" and i and s.norms[i - 1] == "(":
        return _in_brackets(s, words, i)
    if at is None or s.kinds[at] != NUMBER and not s.norms[at]:
        return None
    before = s.norms[i - 1] if i else ""
    if words.cue("noise", before) and before != "số" or before == "số" or s.glued(i) and before in ("/", ".", ",", "-", ":"):
        return None
    number = s.small(i, 31)
    year = s.year(i)
    if year is not None:
        return _open_year(s, words, i, at, year)
    if number is None or s.kinds[at] != NUMBER and s.norms[at] not in ("tháng", "ngày"):
        return None if s.kinds[at] != NUMBER else _open_length(s, words, i, at)
    if s.norms[at] in ("tháng", "ngày"):
        return _open_before_label(s, words, i, at, number)
    day = numbered_day(s, words, at, True)
    if day is not None and day.day is not None:
        if day.month is not None and number and number < day.day and (day.day > day.month or day.year or words.cue("day", before)
                                                             or before in ("từ", "ngày", "(", "trong")):
            return Timex(i, i + 1, day=number)
        if day.month is not None and number > day.day and before in ("từ", "ngày"):
            return Timex(i, i + 1, day=number)
    clock = clock_at(s, words, at)
    if clock is not None and number is not None and number <= 24:
        is_time = (clock.part or s.norms[clock.past - 1] not in ("giờ", "h") or words.cue("clock", before) and clock.hour > 12
                   or before in ("lúc", "vào") or s.norms[at + 1] == "h" and not words.cue("length", before))
        if is_time and number < clock.hour:
            return Timex(i, i + 1, hour=number, minute=0)
    return _open_length(s, words, i, at)


def _in_brackets(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """The first of `(19 và 20-12)`, two days behind `trong 2 ngày`."""
    number, day = s.small(i, 31), numbered_day(s, words, i + 2, True) if s.kinds[i + 2] == NUMBER else None
    if not number or day is None or day.day is None or day.day <= number or s.norms[day.past] not in (")", ","):
        return None
    return Timex(i, i + 1, day=number)


def _open_before_label(s: Scan, words: TimeWords, i: int, at: int, number: int) -> Timex | None:
    """`từ 2 đến tháng 8`, `từ 18 đến ngày 20/10`."""
    if not (i and s.norms[i - 1] == "từ") or s.norms[i + 1] in DASHES or not number:
        return None
    end = expression_at(s, words, at)
    if end is None or end.kind != POINT or end.month is None:
        return None
    if end.day is None and number < end.month:
        return Timex(i, i + 1, month=number)
    return Timex(i, i + 1, day=number) if end.day is not None and number <= 31 else None


def _open_year(s: Scan, words: TimeWords, i: int, at: int, year: int) -> Timex | None:
    """`2016-2020`, `2016 - 2017`, `từ 2005 đến 2010`; not `2000-3000 đồng`."""
    other = s.year(at)
    if other is None or not 1900 <= year < other <= 2100 or words.cue("amount", s.norms[at + 1]):
        return None
    if s.norms[at + 1] == "/" or s.glued(i) and s.norms[i - 1] in ("/", "-"):
        return None
    if s.kinds[at + 1] == LOWER and not words.cue("safe", s.norms[at + 1]) and not (other - year <= 30 and 1940 <= year):
        return None
    return Timex(i, i + 1, year=year)


def _open_length(s: Scan, words: TimeWords, i: int, at: int) -> Timex | None:
    """`3-5 năm`, `15 đến 20 phút`."""
    count, length = count_at(s, words, i), length_at(s, words, at)
    if count is None or length is None or len(length.amounts) != 1 or not count[1] < length.amounts[0][0]:
        return None
    value = duration_value([(count[1], length.amounts[0][1])])
    return None if value is None else Timex(i, i + 1, DURATION, value=value, type="duration")


def _worded_open_end(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """`hai đến ba năm`, `ba tới bốn tháng`."""
    count = count_at(s, words, i)
    if count is None or s.norms[count[0]] not in UNTIL:
        return None
    length = length_at(s, words, count[0] + 1)
    if length is None or len(length.amounts) != 1 or not count[1] < length.amounts[0][0]:
        return None
    value = duration_value([(count[1], length.amounts[0][1])])
    return None if value is None else Timex(i, count[0], DURATION, value=value, type="duration")
