"""From what an expression says to its TIMEX3 value: the place in the calendar, against publication and the text before it.

Without a time of publication nothing is guessed: what depends on it gets TIMEX3's placeholders (`XXXX-10-23`, `PAST_REF`).
"""
from __future__ import annotations

from ....vietnamese.calendar import bounds_of, day_value, week_value
from ..timex import Timex
from .context import Context
from .days import day_value_of, easter, lunar_day, lunar_month, weekday
from .habits import habit_of
from .lending import borrow, share
from .periods import moved, period, period_suffix
from .shifts import shifted
from .years import year_of


def value_of(c: Context, time: Timex) -> tuple[str, str] | None:
    """(value, type) of an expression; None where there is no such time (31/2)."""
    if time.value is not None:
        return time.value, time.type
    if time.range == "end" or time.other is not None and time.range == "begin":
        share(time)
    if time.has_clock or time.part is not None:
        return _time(c, time)
    value = date_value(c, time)
    if value is None:
        return None
    if value.startswith("XXXX-WXX") and time.range is not None and habit_of(c, time):
        return value, "set"
    return value, "time" if "T" in value and not value.endswith("_REF") else "date"


def _time(c: Context, time: Timex) -> tuple[str, str] | None:
    """A clock time or a part of a day with its day: its own, that of the other end, or that of the story."""
    if time.lender is not None:
        borrow(time)
    date = None
    if time.has_day or time.month is not None or time.nth is not None:
        date = date_value(c, time)
        if date is None:
            return None
    elif time.has_clock and time.range == "end" and time.other is not None and time.other.has_day and c.day is not None:
        date = day_value(c.day)
    elif time.has_clock:
        habit = habit_of(c, time)
        if habit:
            return "T" + clock_value(time), "set" if habit == "strong" else "time"
        date = _narrated_day(c, time)
        if date is None:
            return "T" + clock_value(time), "time"
    if date is None or not (date[0].isdigit() or date[0] == "X"):
        if date in ("PAST_REF", "PRESENT_REF", "FUTURE_REF"):
            date = "XXXX-XX-XX"
        else:
            return None
    if time.has_clock:
        if time.hour == 24 and len(date) == 10 and date[0] != "X":
            day = bounds_of(date)[0] + 1
            return day_value(day) + "T00:00", "time"
        if len(date) == 10 and date[0] != "X":
            c.hour = (bounds_of(date)[0], time.hour * 60 + (time.minute or 0))
        return f"{date}T{clock_value(time)}", "time"
    if time.part in ("EV", "NI"):
        c.evening = time.first
    return f"{date}T{time.part}", "time"


def _narrated_day(c: Context, time: Timex) -> str | None:
    """The day of an hour that continues a story: the one mentioned last, not long before."""
    day, at = c.day, c.day_at
    if day is None or time.first - at > 300:
        return None
    if time.spoken == "MO" and time.hour < 6 and c.evening >= 0 and c.is_near(time, c.evening, 1):
        day += 1  # `tối qua … tới 2 giờ sáng`
    c.day_at = time.first
    return day_value(day)


def date_value(c: Context, time: Timex) -> str | None:
    """The value of the day or period, the time of day aside."""
    if time.lender is not None:
        borrow(time)
    if time.era is not None:
        return time.era
    if time.same:
        return _same(c, time)
    if time.lunar and time.day is not None:
        return lunar_day(c, time)
    if time.easter is not None:
        return easter(c, time)
    if time.unit == "D" or isinstance(time.shift, tuple):
        return shifted(c, time)
    if time.day is not None:
        return day_value_of(c, time)
    if time.nth is not None:
        return _nth(c, time)
    if time.lunar and time.month is not None:
        return lunar_month(c, time)
    if time.weekday is not None:
        return weekday(c, time)
    if time.unit in ("W", "M", "Q", "CE", "DE", "S") and time.month is None and time.quarter is None:
        return shifted(c, time)
    return period(c, time)


def _same(c: Context, time: Timex) -> str | None:
    """`cùng kỳ`: the stretch of the year spoken of last, a year before or in the year that is named."""
    period = c.period if c.period_at >= 0 and time.first - c.period_at < 250 else None
    if period_suffix(time) or time.unit in ("M", "W", "Q"):
        named = Timex(time.first, time.past)
        named.absorb(time)
        named.same, named.compared = None, True
        return date_value(c, named)
    year = year_of(c, time)
    if year is None:
        base = int(period[:4]) if period is not None else c.this_year
        year = None if base is None else base - 1
    elif time.unit == "Y" and time.anchor == "near" and period is not None:
        year = int(period[:4]) + time.shift
    if year is None:
        return "XXXX"
    return moved(period, year) if period is not None else f"{year:04d}"


def _nth(c: Context, time: Timex) -> str | None:
    """The first days, the last week, the third Tuesday of a month or year."""
    index, unit = time.nth
    whole = Timex(time.first, time.past)
    whole.absorb(time)
    whole.nth = None
    value = date_value(c, whole)
    bounds = None if value is None else bounds_of(value)
    if bounds is None:
        return None if value is None else "XXXX-XX-XX"
    first, last = bounds
    if unit == "days":
        if last - first + 1 < abs(index):
            return None
        begin, end = (first, first + index - 1) if index > 0 else (last + index + 1, last)
        return f"{day_value(begin)}/{day_value(end)}"
    if unit == "D":
        day = first + index - 1 if index > 0 else last + index + 1
        return c.remember_day(day, time, False) if first <= day <= last else None
    step_first = first + ((unit[1] if unit != "W" else 0) - first) % 7
    days = list(range(step_first, last + 1 - (6 if unit == "W" else 0), 7)) if last - first < 400 else []
    if not days or not -len(days) <= index <= len(days) or not index:
        return None
    day = days[index - 1] if index > 0 else days[index]
    return week_value(day) if unit == "W" else c.remember_day(day, time, False)


def clock_value(time: Timex) -> str:
    """`18:20`, `18:20:05`; midnight without a day is the start of one."""
    value = f"{time.hour % 24:02d}:{time.minute or 0:02d}"
    return value if time.second is None else f"{value}:{time.second:02d}"
