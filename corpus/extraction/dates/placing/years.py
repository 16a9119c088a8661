"""Which year is meant: named, told by the text before, or the nearest that the tense allows."""
from __future__ import annotations

from ....vietnamese import lunar
from ....vietnamese.calendar import Day, calendar_date, day_number, is_day
from ..timex import Timex
from .context import Context
from .tense import direction_of

NEAR = 92  # days: so near a day without a year is the nearest one, whatever the tense
FAR = 300  # days: no tense points further away than this


def year_of(c: Context, time: Timex) -> int | None:
    """The year that the expression itself names or points to."""
    if time.year is not None:
        return time.year
    if time.cycle is not None:
        stem, branch = time.cycle
        near = c.this_year if c.now is not None else 2000
        if stem is None:
            year = near - (near - 4) % 12 + branch
            year = min((year - 12, year, year + 12), key=lambda y: abs(y - near))
            return year if c.now is not None else None
        if c.now is None and c.year is not None:
            near = c.year
        return lunar.year_of_name(stem, branch, near)
    if time.unit == "Y" and isinstance(time.shift, int):
        return _shifted_year(c, time)
    return None


def _shifted_year(c: Context, time: Timex) -> int | None:
    base = c.this_year
    if time.anchor == "last":
        base = c.year if c.year is not None and time.first - c.year_at < 200 else base
    elif time.anchor == "near":
        if time.shift == 0:
            base = _spoken_year(c, time)
        elif c.year is not None and c.year_at >= 0 and c.is_near(time, c.year_at):
            base = c.year if base is None or time.shift < 0 or c.year < base else base
    return None if base is None else base + time.shift


def _spoken_year(c: Context, time: Timex) -> int | None:
    """The year that `đầu năm`, `cả năm`, `6 tháng cuối năm` speak of: that of the period just mentioned, else this one."""
    if c.year is not None and c.is_near(time, c.year_at, 6 if c.is_compared(time) else 3) and (
            c.now is None or abs(c.year - c.this_year) <= 1 or c.is_near(time, c.year_at, 1)):
        c.year_at = time.first  # the text still speaks of that year
        return c.year
    year, edge = c.this_year, time.mod
    if year is not None and edge in ("START", "END") and not c.is_alone(time):
        month = calendar_date(c.now)[1]
        if edge == "END" and month < 9 and direction_of(c.s, c.words, time) < 0:
            return year - 1  # `cuối năm` that is past
        if edge == "START" and month > 3 and direction_of(c.s, c.words, time) > 0:
            return year + 1
    return year


def nearest_day(c: Context, time: Timex) -> Day | None:
    """The year of a bare day and month: what `tới` or `vừa qua` say; the year told before in the story that it
    continues; else the nearest, or where that is far the one that the tense points to."""
    years = range(c.this_year - 1, c.this_year + 2) if c.now is not None else ()
    if time.weekday is not None and time.day is not None and c.now is not None:
        years = range(c.this_year - 4, c.this_year + 4)
    days = [day_number(y, time.month, time.day) for y in years if is_day(y, time.month, time.day)]
    if time.weekday is not None:
        fitting = [d for d in days if d % 7 == time.weekday and abs(d - c.now) < 400]
        if len(fitting) == 1:
            return fitting[0]
    told = _told_day(c, time)
    if told is not None and (c.now is None or time.toward is None and all(abs(d - c.now) > 10 for d in days)):
        return told
    if not days:  # 29/2 with no leap year near
        return None
    return pick(c, time, [(d, d) for d in days])[0]


def _told_day(c: Context, time: Timex) -> Day | None:
    """The day in the year of an explicit date before it, where the story goes on from there."""
    told = c.told
    if told is None:
        return None
    day, at = told
    same_sentence = c.is_near(time, at, 1)
    if not same_sentence and not c.is_near(time, at, 6):
        return None
    year = calendar_date(day)[0]
    for candidate_year in (year, year + 1):
        if is_day(candidate_year, time.month, time.day):
            candidate = day_number(candidate_year, time.month, time.day)
            if candidate >= day and (c.now is None or candidate <= c.now + 31) and (
                    candidate - day <= 200 or same_sentence and candidate_year == year):
                return candidate
    return None


def pick(c: Context, time: Timex, spans: list[tuple[Day, Day]]) -> tuple[Day, Day]:
    """Of spans of days one year apart the one that is meant."""
    now = c.now

    def gap(span: tuple[Day, Day]) -> int:
        return span[0] - now if span[0] > now else now - span[1] if span[1] < now else 0

    if time.toward == 0:
        year = c.this_year
        return next((x for x in spans if calendar_date(x[0])[0] == year), spans[0])
    nearest = min(spans, key=gap)
    if time.toward == 1:
        return min((x for x in spans if x[1] >= now), key=gap, default=nearest)
    if time.toward == -1:
        return min((x for x in spans if x[0] <= now), key=gap, default=nearest)
    if gap(nearest) <= NEAR and not c.is_alone(time):
        return nearest
    direction = direction_of(c.s, c.words, time)
    if c.is_alone(time):
        direction = 1
    if direction:
        meant = min((x for x in spans if (x[1] >= now if direction > 0 else x[0] <= now)), key=gap, default=nearest)
        if gap(meant) <= FAR or c.is_alone(time):
            return meant
    return nearest
