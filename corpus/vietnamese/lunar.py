"""The Vietnamese lunar calendar, computed by the astronomical rules for the Vietnamese meridian (105° East, UTC+7).

After Hồ Ngọc Đức, "Thuật toán tính âm lịch", https://www.informatik.uni-leipzig.de/~duc/amlich/calrules.html; new moons
and the sun's longitude after Jean Meeus, "Astronomical Algorithms" (1998), to minutes, which is enough for 1900–2100:
- a month begins on the day of a new moon; the month that holds the winter solstice is the eleventh;
- a year with thirteen new moons between two solstices has a leap month: the first in which the sun enters no new
  principal term (a multiple of 30° of longitude); it repeats the number of the month before it.

    >>> to_gregorian(2017, 1, 1)        # Tết Đinh Dậu
    (2017, 1, 28)
    >>> from_gregorian(2020, 5, 23)     # the first day of the leap fourth month
    (2020, 4, 1, True)
"""
from __future__ import annotations

from functools import lru_cache
from math import floor, pi, sin

from .calendar import Day, calendar_date, day_number

FIRST_YEAR, LAST_YEAR = 1900, 2100
TIME_ZONE = 7.0

_SYNODIC_MONTH = 29.530588853
_FIRST_NEW_MOON = 2415021  # the day of new moon number 0, 1 January 1900


def to_gregorian(year: int, month: int, day: int, leap: bool = False) -> tuple[int, int, int] | None:
    """The Gregorian date (year, month, day) of a lunar date; None where the lunar calendar has no such day.

    `leap` asks for the leap month of that number. Years outside 1900–2100 give None.
    """
    if not (FIRST_YEAR <= year <= LAST_YEAR and 1 <= month <= 12 and 1 <= day <= 30):
        return None
    start = _months(year).get((month, leap))
    if start is None or day > start[1]:
        return None
    return calendar_date(start[0] + day - 1)


def from_gregorian(year: int, month: int, day: int) -> tuple[int, int, int, bool] | None:
    """The lunar date (year, month, day, whether in a leap month) of a Gregorian date; None outside 1900–2100."""
    number = day_number(year, month, day)
    for lunar_year in (year, year - 1):
        if FIRST_YEAR <= lunar_year <= LAST_YEAR:
            for (lunar_month, leap), (start, length) in _months(lunar_year).items():
                if start <= number < start + length:
                    return lunar_year, lunar_month, number - start + 1, leap
    return None


def last_day(year: int, month: int, leap: bool = False) -> int | None:
    """29 or 30: the last day of a lunar month (the eve of Tết is the last of the twelfth); None outside 1900–2100.

    `leap` asks for the leap month of that number.
    """
    start = _months(year).get((month, leap)) if FIRST_YEAR <= year <= LAST_YEAR and 1 <= month <= 12 else None
    return None if start is None else start[1]


def year_of_name(stem: int, branch: int, near: int) -> int | None:
    """The year nearest to `near` with this stem (Giáp 0) and this branch (Tý 0); None where they never meet."""
    if (stem - branch) % 2:
        return None
    cycle = next(n for n in range(60) if n % 10 == stem and n % 12 == branch)  # 0 is Giáp Tý, as in 1984
    year = 1984 + cycle
    return year + 60 * floor((near - year) / 60 + 0.5)


@lru_cache(maxsize=512)
def _months(year: int) -> dict[tuple[int, bool], tuple[Day, int]]:
    """The months of a lunar year in order: (number, leap) → (first day, length)."""
    months: dict[tuple[int, bool], tuple[Day, int]] = {}
    # Months 1–10 belong to the stretch that ends in this year's winter solstice, 11 and 12 to the next.
    for solstice_year, wanted in ((year, range(1, 11)), (year + 1, (11, 12))):
        starts = _month_starts(solstice_year)
        leap = _leap_index(starts)
        number = 11
        for i in range(len(starts) - 1):
            is_leap = leap is not None and i == leap
            if i and not is_leap:
                number = number % 12 + 1
            if number in wanted:
                months[number, is_leap] = starts[i], starts[i + 1] - starts[i]
    return months


@lru_cache(maxsize=512)
def _month_starts(year: int) -> list[Day]:
    """The first days of the months from the eleventh of the year before to the eleventh of this year, inclusive."""
    first, last = _eleventh_month(year - 1), _eleventh_month(year)
    index = floor(0.5 + (first - 2415021.076998695) / _SYNODIC_MONTH)
    starts = [first]
    while starts[-1] < last:
        index += 1
        starts.append(_new_moon_day(index))
    return starts


def _leap_index(starts: list[Day]) -> int | None:
    """Which of a stretch's months is the leap month: the first without a principal term, if there are thirteen."""
    if len(starts) - 1 < 13:
        return None
    terms = [_principal_term(day) for day in starts]
    return next(i for i in range(1, 13) if terms[i] == terms[i + 1])


def _eleventh_month(year: int) -> Day:
    """The first day of the month that holds the winter solstice."""
    index = floor((day_number(year, 12, 31) - _FIRST_NEW_MOON) / _SYNODIC_MONTH)
    start = _new_moon_day(index)
    return _new_moon_day(index - 1) if _principal_term(start) >= 9 else start


def _new_moon_day(index: int) -> Day:
    """The day in Vietnam of the new moon with this number, counted from 1 January 1900."""
    t = index / 1236.85  # Julian centuries from 1900 January 0.5
    t2, t3, rad = t * t, t * t * t, pi / 180
    mean = 2415020.75933 + 29.53058868 * index + 0.0001178 * t2 - 0.000000155 * t3
    mean += 0.00033 * sin((166.56 + 132.87 * t - 0.009173 * t2) * rad)
    sun = (359.2242 + 29.10535608 * index - 0.0000333 * t2 - 0.00000347 * t3) * rad
    moon = (306.0253 + 385.81691806 * index + 0.0107306 * t2 + 0.00001236 * t3) * rad
    node = (21.2964 + 390.67050646 * index - 0.0016528 * t2 - 0.00000239 * t3) * rad
    correction = ((0.1734 - 0.000393 * t) * sin(sun) + 0.0021 * sin(2 * sun) - 0.4068 * sin(moon)
                  + 0.0161 * sin(2 * moon) - 0.0004 * sin(3 * moon) + 0.0104 * sin(2 * node)
                  - 0.0051 * sin(sun + moon) - 0.0074 * sin(sun - moon) + 0.0004 * sin(2 * node + sun)
                  - 0.0004 * sin(2 * node - sun) - 0.0006 * sin(2 * node + moon) + 0.0010 * sin(2 * node - moon)
                  + 0.0005 * sin(2 * moon + sun))
    if t < -11:
        delta = 0.001 + 0.000839 * t + 0.0002261 * t2 - 0.00000845 * t3 - 0.000000081 * t * t3
    else:
        delta = -0.000278 + 0.000265 * t + 0.000262 * t2
    return floor(mean + correction - delta + 0.5 + TIME_ZONE / 24)


def _principal_term(day: Day) -> int:
    """Which twelfth of its circle the sun stands in at the midnight that begins a day in Vietnam; 9 from the solstice."""
    t = (day - 0.5 - TIME_ZONE / 24 - 2451545.0) / 36525  # Julian centuries from 2000 January 1.5
    t2, rad = t * t, pi / 180
    anomaly = (357.52910 + 35999.05030 * t - 0.0001559 * t2 - 0.00000048 * t * t2) * rad
    longitude = 280.46645 + 36000.76983 * t + 0.0003032 * t2
    longitude += ((1.914600 - 0.004817 * t - 0.000014 * t2) * sin(anomaly)
                  + (0.019993 - 0.000101 * t) * sin(2 * anomaly) + 0.000290 * sin(3 * anomaly))
    return floor(longitude % 360 / 30)
