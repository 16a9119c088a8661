"""Months, quarters, halves, seasons, stretches and years in their place."""
from __future__ import annotations

from ....vietnamese.calendar import bounds_of, calendar_date
from ..timex import Timex
from .context import Context
from .years import pick, year_of


def period(c: Context, time: Timex) -> str | None:
    """A month, quarter, half, season, stretch or year."""
    year = year_of(c, time)
    suffix = period_suffix(time)
    if not suffix:
        if year is None:
            if time.unit == "Y":
                if c.now is None:
                    if time.anchor == "near" and time.shift == 0:
                        return "XXXX"
                    return "PRESENT_REF" if time.shift == 0 else "PAST_REF" if time.shift < 0 else "FUTURE_REF"
            return None
        return c.remember_period(f"{year:04d}", time) if 1 <= year <= 9999 else None
    if year is None:
        if c.now is None:
            return joined("XXXX", suffix)
        spans = [bounds_of(joined(f"{y:04d}", suffix)) for y in (c.this_year - 1, c.this_year, c.this_year + 1)]
        told = told_period(c, time, suffix)
        if told is not None:
            return c.remember_period(told, time)
        year = calendar_date(pick(c, time, spans)[0])[0]
    elif not 1 <= year <= 9999:
        return None
    return c.remember_period(joined(f"{year:04d}", suffix), time)


def told_period(c: Context, time: Timex, suffix: str) -> str | None:
    """A month or quarter in the year that the same sentence named before it: `Năm 2016, …; riêng tháng 12 …`."""
    if time.toward is not None or c.year is None or not c.is_near(time, c.year_at, 2 if suffix[0] in "QH" else 1):
        return None
    if c.period is None or len(c.period) > 7 and c.told is None:
        return None
    value = joined(f"{c.year:04d}", suffix)
    bounds = bounds_of(value)
    return value if bounds[0] <= c.now + 31 and c.year >= c.this_year - 30 else None


def period_suffix(time: Timex) -> str:
    """What stands behind the year in the value of a part of a year; an interval as its two months."""
    if time.month is not None:
        return f"{time.month:02d}"
    if time.quarter is not None:
        return f"Q{time.quarter}"
    if time.half is not None:
        return f"H{time.half}"
    if time.season is not None:
        return time.season
    if time.span is not None:
        return f"{time.span[0]:02d}/{time.span[1]:02d}"
    return ""


def joined(year: str, suffix: str) -> str:
    """`2017`, `Q1` → `2017-Q1`; `2023`, `01/09` → `2023-01/2023-09`."""
    begin, slash, end = suffix.partition("/")
    return f"{year}-{begin}/{year}-{end}" if slash else f"{year}-{suffix}"


def moved(period: str, year: int) -> str:
    """The same stretch of another year."""
    return "/".join(f"{year:04d}{part[4:]}" for part in period.split("/"))
