"""What the members of a range or a list lend each other: `18` of `18 - 20/10` takes its month from the end."""
from __future__ import annotations

from ..timex import POINT, Timex


def share(time: Timex) -> None:
    """Give each end of a range the coarser fields that only the other one names."""
    begin, end = (time, time.other) if time.range == "begin" else (time.other, time)
    if begin.kind != POINT or end.kind != POINT or time.range != "begin":
        return
    if end.spoken in ("AF", "EV", "NI") and begin.has_clock and begin.spoken is None and begin.part is None:
        if begin.hour + 12 < end.hour or begin.hour + 12 == end.hour and (begin.minute or 0) < (end.minute or 0):
            begin.hour += 12  # `từ 3 đến 5 giờ chiều`
    if end.has_clock and not end.has_day and begin.has_day:
        return  # the end's day is the one mentioned last
    if begin.has_clock and not begin.has_day and end.has_day:
        begin.lender = begin.lender or end
    elif begin.day is not None and begin.year is None or begin.month is not None and begin.year is None or (
            begin.quarter is not None and begin.year is None):
        begin.lender = begin.lender or end


def borrow(time: Timex) -> None:
    """Fill what a list item or the begin of a range leaves open from the one behind it that says it."""
    lender, steps = time.lender, 0
    while lender is not None and steps < 50:
        if lender.kind == POINT:
            if time.has_clock and not time.has_day:
                time.take(lender, ("day", "weekday", "easter", "month", "year", "lunar", "unit", "shift", "anchor", "toward"))
            elif time.weekday is not None and time.unit is None and time.day is None and lender.weekday is not None:
                time.take(lender, ("unit", "shift", "anchor", "toward"))
            elif time.day is not None and time.month is None and time.unit is None:
                time.take(lender, ("month", "lunar", "year", "unit", "shift", "anchor", "cycle", "toward"))
                if time.year is not None and time.unit == "Y":
                    time.unit = None
                if lender.month is not None and lender.day is not None and time.day > lender.day and time.range == "begin":
                    _month_before(time)
            elif time.year is None and time.unit is None and time.cycle is None and (
                    time.month is not None or time.quarter is not None or time.half is not None):
                time.take(lender, ("year", "cycle", "toward") + (("unit", "shift", "anchor") if lender.unit == "Y" else ()))
                if time.year is not None and lender.month is not None and time.month is not None and (
                        (time.month, time.day or 0) > (lender.month, lender.day or 99)) and time.range == "begin":
                    time.year -= 1
        lender, steps = lender.lender, steps + 1


def _month_before(time: Timex) -> None:
    """`từ 28 đến 3/10` begins in the month before."""
    if time.month is None:
        return
    if time.month == 1:
        time.month = 12
        if time.year is not None:
            time.year -= 1
    else:
        time.month -= 1
