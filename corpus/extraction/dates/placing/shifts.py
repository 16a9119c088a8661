"""So many units from publication or from the time mentioned last: `hôm qua`, `tuần trước`, `cách đó 20 năm`, `2 giờ nữa`."""
from __future__ import annotations

from ....vietnamese.calendar import (Day, bounds_of, calendar_date, day_number, day_value, month_length, shift_month,
                                     week_value)
from ..timex import Timex
from .context import Context
from .tense import direction_of

UNKNOWN = {"Y": "XXXX", "M": "XXXX-XX", "W": "XXXX-WXX"}
SECONDS = {"TH": 3600, "TM": 60, "TS": 1, "D": 86400, "W": 604800}


def shifted(c: Context, time: Timex) -> str | None:
    """So many units from publication or from the day mentioned last."""
    shifts = time.shift if isinstance(time.shift, tuple) else ((time.shift, time.unit),)
    base = base_day(c, time)
    if base is None:
        total = shifts[0][0]
        if time.anchor == "last" and total == 0:
            return "XXXX-XX-XX" if time.unit == "D" else "PAST_REF"
        return "PRESENT_REF" if total == 0 else "PAST_REF" if total < 0 else "FUTURE_REF"
    if time.unit == "D" and time.anchor == "last" and shifts[0][0] and c.day is None and not c.is_alone(time):
        return "XXXX-XX-XX"  # `hôm sau` of a story that has named no day
    if time.anchor == "last" and isinstance(time.shift, tuple) and c.day is None and c.period is None and not c.is_alone(time):
        return UNKNOWN.get(shifts[-1][1], "XXXX-XX-XX")  # `3 năm sau` in a story without a date
    unit = shifts[-1][1]
    if unit == "M" and time.anchor == "near" and not shifts[0][0] and _past_edge(c, time, base):
        shifts = ((-1, "M"),)
    if any(code[0] == "T" for _, code in shifts):
        return _shifted_clock(c, time, shifts, base)
    year, month, day = calendar_date(base)
    for count, code in shifts:
        if code == "Q" and unit == "Q" and isinstance(count, int):
            year, month = shift_month(year, month, 3 * count)
        elif code in ("Y", "M", "Q", "DE", "CE", "ML"):
            months = count * {"Y": 12, "M": 1, "Q": 3, "DE": 120, "CE": 1200, "ML": 12000}[code]
            if abs(months) > 12 * 20000:
                return "PAST_REF" if months < 0 else "FUTURE_REF"
            year, month = shift_month(year, month, int(months))
        else:
            days = int(count * {"W": 7, "D": 1}[code])
            if abs(days) > 366 * 9000:
                return "PAST_REF" if days < 0 else "FUTURE_REF"
            if unit in ("W", "D"):
                if not 1 <= year <= 9999:
                    return "PAST_REF" if days < 0 else "FUTURE_REF"
                year, month, day = calendar_date(day_number(year, month, min(day, month_length(year, month))) + days)
    if not 1 <= year <= 9999:
        return "PAST_REF" if shifts[0][0] < 0 else "FUTURE_REF"
    if unit == "Y":
        return c.remember_period(f"{year:04d}", time)
    if unit == "M":
        return c.remember_period(f"{year:04d}-{month:02d}", time)
    if unit == "Q":
        return c.remember_period(f"{year:04d}-Q{(month + 2) // 3}", time)
    if unit == "DE":
        return f"{year // 10:03d}"
    if unit == "CE":
        return f"{year // 100:02d}"
    if unit == "ML":
        return f"{year:04d}"
    number = day_number(year, month, min(day, month_length(year, month)))
    if unit == "W":
        return week_value(number) + ("-WE" if time.weekend else "")
    return c.remember_day(number, time, False)


def base_day(c: Context, time: Timex) -> Day | None:
    if time.anchor == "last":
        unit = time.shift[-1][1] if isinstance(time.shift, tuple) else time.unit
        later = c.period is not None and c.year_at > c.day_at and time.first - c.year_at < 400
        if later and unit in ("Y", "M", "Q", "DE", "CE"):
            return bounds_of(c.period)[0]
        if c.day is not None and time.first - c.day_at < 400:
            return c.day
    return c.now


def _past_edge(c: Context, time: Timex, base: Day) -> bool:
    """Whether `đầu tháng`, `cuối tháng` lie in the month before: told as past, in this month they are still to come."""
    day = calendar_date(base)[2]
    return day < {"START": 3, "MID": 10, "END": 20}.get(time.mod, 0) and direction_of(c.s, c.words, time) < 0


def _shifted_clock(c: Context, time: Timex, shifts: tuple, base: Day) -> str | None:
    clock = c.clock if time.anchor == "ref" else None
    if time.anchor == "last" and c.hour is not None and c.hour[0] == base:
        clock = (c.hour[1] // 60, c.hour[1] % 60, 0)
    if time.anchor == "last" and c.day is None:
        clock = c.clock
    seconds = sum(int(count * SECONDS.get(code, 0)) for count, code in shifts)
    if clock is None or abs(seconds) > 86400 * 366 * 9000:
        past = seconds < 0 or time.anchor == "last" and c.now is not None and base <= c.now
        return "PAST_REF" if past else "FUTURE_REF"
    total = base * 86400 + clock[0] * 3600 + clock[1] * 60 + clock[2] + seconds
    day, rest = divmod(total, 86400)
    if time.anchor == "last":
        c.day, c.day_at, c.hour = day, time.first, (day, rest // 60)
    value = f"{day_value(day)}T{rest // 3600:02d}:{rest % 3600 // 60:02d}"
    if shifts[-1][1] == "TS":
        value += f":{rest % 60:02d}"
    return value
