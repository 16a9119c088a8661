"""Days in their place: by number, weekday, lunar date or Easter."""
from __future__ import annotations

from ....vietnamese import lunar
from ....vietnamese.calendar import Day, calendar_date, could_be_day, day_number, day_value, is_day, shift_month
from ..timex import Timex
from .context import Context
from .habits import habit_of
from .shifts import base_day, shifted
from .tense import direction_of
from .years import nearest_day, pick, year_of


def day_value_of(c: Context, time: Timex) -> str | None:
    """A day by its number, with the month and the year that the text gives or means."""
    if time.early and time.month is None and c.tet_at >= 0 and time.first - c.tet_at < 600:
        time.lunar, time.month = True, 1  # `mùng 7` in a story of Tết
        return lunar_day(c, time)
    if time.month is None:
        return _day_of_month(c, time)
    year = year_of(c, time)
    if year is not None:
        if not is_day(year, time.month, time.day):
            return None
        return c.remember_day(day_number(year, time.month, time.day), time, time.year is not None or time.unit == "Y")
    if not could_be_day(time.month, time.day):
        return None
    if c.now is None and not (c.told and time.first - c.told[1] < 60):
        return f"XXXX-{time.month:02d}-{time.day:02d}"
    day = nearest_day(c, time)
    return None if day is None else c.remember_day(day, time, False)


def _day_of_month(c: Context, time: Timex) -> str | None:
    """`ngày 15`, `ngày 5 tháng trước`: a day without a month's name."""
    if time.unit == "M" and isinstance(time.shift, int):
        value = shifted(c, time)
        if value is None or len(value) != 7 or not value[0].isdigit():
            return f"XXXX-XX-{time.day:02d}"
        year, month = int(value[:4]), int(value[5:])
        return c.remember_day(day_number(year, month, time.day), time, False) if is_day(year, month, time.day) else None
    base = c.now
    if c.day is not None and c.is_near(time, c.day_at, 4):
        base = c.day
    if base is None:
        return f"XXXX-XX-{time.day:02d}"
    year, month, _ = calendar_date(base)
    months = [shift_month(year, month, n) for n in (-1, 0, 1)]
    days = [day_number(y, m, time.day) for y, m in months if is_day(y, m, time.day)]
    if time.weekday is not None:
        fitting = [d for d in days if d % 7 == time.weekday]
        if fitting:
            return c.remember_day(min(fitting, key=lambda d: abs(d - base)), time, False)
    if c.is_alone(time) and c.now is not None:
        days = [d for d in days if d >= c.now] or days
    return c.remember_day(min(days, key=lambda d: abs(d - base)), time, False)


def weekday(c: Context, time: Timex) -> str | None:
    """`thứ Tư`, `thứ năm tuần sau`, `chủ nhật vừa qua`."""
    now = c.now
    if time.range is not None and time.unit is None and time.other.weekday is not None and time.other.unit is None:
        if habit_of(c, time):  # `các ngày từ thứ hai đến thứ bảy`
            return f"XXXX-WXX-{time.weekday + 1}"
    if time.range == "end" and time.unit is None and time.other.day is not None and c.day is not None:
        return c.remember_day(c.day + (time.weekday - c.day) % 7, time, False)  # `từ 28/10 đến hết thứ Sáu`
    if time.unit == "W":
        base = base_day(c, time)
        if base is None:
            return f"XXXX-WXX-{time.weekday + 1}"
        return c.remember_day(base - base % 7 + 7 * time.shift + time.weekday, time, False)
    if now is None:
        return f"XXXX-WXX-{time.weekday + 1}"
    ahead = (time.weekday - now) % 7
    if time.toward == 1:
        day = now + (ahead or 7)
    elif time.toward == -1:
        day = now + (ahead - 7)
    elif c.is_alone(time):
        day = now + (ahead or 7)
    else:
        direction = -1 if c.s.norms[time.first] == "hôm" else direction_of(c.s, c.words, time)
        if c.day is not None and direction <= 0 and c.is_near(time, c.day_at, 2) and c.day < now - 10:
            return f"XXXX-WXX-{time.weekday + 1}"
        day = now + ahead if direction > 0 else now + (ahead - 7 if ahead else 0)
    return c.remember_day(day, time, False)


def lunar_day(c: Context, time: Timex) -> str | None:
    """A day of the lunar calendar, as Gregorian."""
    c.tet_at = time.first
    month = time.month
    if month is None:
        if c.now is None:
            return "XXXX-XX-XX"
        today = lunar.from_gregorian(*calendar_date(c.now))
        if today is None:
            return None
        month = today[1]
    year = year_of(c, time)
    if year is not None:
        if month == 12 and time.year is not None and time.day != -1 and time.cycle is None and _of_new_year(c, time):
            year -= 1  # `30 Tết 2023` is the eve of the year 2023
        elif time.day == -1 or month == 12 and _of_new_year(c, time):
            year -= 1
        day = _lunar_number(year, month, time.day, time.leap)
        if day is not None:
            c.lunar = (day, time.first)
        return None if day is None else c.remember_day(day, time, False)
    if c.now is None:
        return "XXXX-XX-XX"
    days = [d for d in (_lunar_number(y, month, time.day, time.leap) for y in _lunar_years(c, time)) if d is not None]
    if not days:
        return None
    told = c.lunar is not None and time.toward is None and time.first - c.lunar[1] < 400
    if told and all(abs(d - c.now) > 60 for d in days):
        day = min(days, key=lambda d: abs(d - c.lunar[0]))  # the same season as told before
        return c.remember_day(day, time, False)
    return c.remember_day(pick(c, time, [(d, d) for d in days])[0], time, False)


def lunar_month(c: Context, time: Timex) -> str | None:
    """`tháng Chạp`, `tháng 7 âm lịch`: from its first day to its last, Gregorian."""
    year = year_of(c, time)
    if year is None and c.now is None:
        return "XXXX-XX"
    spans = []
    for y in (year,) if year is not None else _lunar_years(c, time):
        last = lunar.last_day(y, time.month, bool(time.leap))
        if last is not None:
            first = _lunar_number(y, time.month, 1, time.leap)
            spans.append((first, first + last - 1))
    if not spans:
        return None
    first, last = spans[0] if year is not None else pick(c, time, spans)
    return f"{day_value(first)}/{day_value(last)}"


def _lunar_years(c: Context, time: Timex) -> range:
    """The years around this one that an expression without a year may mean; leap months come back after up to 19 years."""
    around = 19 if time.leap else 2
    return range(c.this_year - around, c.this_year + around)


def _of_new_year(c: Context, time: Timex) -> bool:
    """Whether a day of the twelfth month is told by Tết, whose year is the new one."""
    norms = c.s.norms
    return any(norms[j] in ("tết", "thừa") for j in range(time.first, time.past))


def _lunar_number(year: int, month: int, day: int, leap: bool | None) -> Day | None:
    if day == -1 or day == 30 and month == 12:
        last = lunar.last_day(year, month, bool(leap))
        if last is None:
            return None
        day = last
    date = lunar.to_gregorian(year, month, day, bool(leap))
    return None if date is None else day_number(*date)


def easter(c: Context, time: Timex) -> str | None:
    year = year_of(c, time)
    if year is not None:
        return c.remember_day(easter_day(year) + time.easter, time, False)
    if c.now is None:
        return "XXXX-XX-XX"
    base = c.this_year
    days = [easter_day(y) + time.easter for y in (base - 1, base, base + 1)]
    return c.remember_day(pick(c, time, [(d, d) for d in days])[0], time, False)


def easter_day(year: int) -> Day:
    """Easter Sunday of the Gregorian calendar, after the anonymous algorithm of 1876 (Meeus, Astronomical Algorithms, ch. 8)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e, f = b // 4, b % 4, (b + 8) // 25
    g = (b - f + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    j = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * j) // 451
    month, day = divmod(h + j - 7 * m + 114, 31)
    return day_number(year, month, day + 1)
