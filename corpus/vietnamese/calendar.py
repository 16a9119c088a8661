"""Calendar arithmetic and TIMEX3 values, without the standard library's `datetime` (it costs start-up time).

A day is a Julian Day Number (`day_number`), as the lunar calendar counts it too; `day % 7` is its weekday, Monday 0.
`extent` tells which days a TIMEX3 value covers (ISO-TimeML, https://www.iso.org/standard/37331.html).
"""
from __future__ import annotations

from functools import lru_cache

from ..patterns import Pattern

FIRST_YEAR, LAST_YEAR = 1, 9999

Day = int

_SEASON_MONTHS = {"SP": (1, 3), "SU": (4, 6), "FA": (7, 9), "WI": (10, 12)}
_PUBLISHED = Pattern(
    r"(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?)?\s*(?:([Zz]|[+-]00(?::?00)?)|[+-]\d\d(?::?\d\d)?)?)?")
VIETNAM = 7
"""Hours that the clocks of Vietnam are ahead of UTC."""
_VALUE = Pattern(
    r"(?P<year>\d{4})(?:-(?:(?P<month>\d\d)(?:-(?P<day>\d\d))?|Q(?P<quarter>[1-4])|H(?P<half>[12])"
    r"|W(?P<week>\d\d)(?P<weekend>-WE)?|(?P<season>SP|SU|FA|WI)))?(?:T.*)?")
_SHORT_YEAR = Pattern(r"\d{2,3}")


def day_number(year: int, month: int, day: int) -> Day:
    """The Julian Day Number of a day of the Gregorian calendar."""
    a = (14 - month) // 12
    y = year + 4800 - a
    m = month + 12 * a - 3
    return day + (153 * m + 2) // 5 + 365 * y + y // 4 - y // 100 + y // 400 - 32045


def calendar_date(number: Day) -> tuple[int, int, int]:
    """Year, month and day of a Julian Day Number; the inverse of `day_number`."""
    a = number + 32044
    b = (4 * a + 3) // 146097
    c = a - 146097 * b // 4
    d = (4 * c + 3) // 1461
    e = c - 1461 * d // 4
    m = (5 * e + 2) // 153
    return 100 * b + d - 4800 + m // 10, m + 3 - 12 * (m // 10), e - (153 * m + 2) // 5 + 1


def is_leap(year: int) -> bool:
    """Whether February has 29 days."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year: int, month: int) -> int:
    """The number of days in a month."""
    if month == 2:
        return 29 if is_leap(year) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def is_day(year: int, month: int, day: int) -> bool:
    """Whether there is such a day: not 31/2, not 99/99."""
    return FIRST_YEAR <= year <= LAST_YEAR and 1 <= month <= 12 and 1 <= day <= month_length(year, month)


def could_be_day(month: int, day: int) -> bool:
    """Whether a year can have this day (29/2 counts)."""
    return is_day(2000, month, day)


def shift_month(year: int, month: int, months: int) -> tuple[int, int]:
    """The month that lies `months` after (before, where negative) a month."""
    index = year * 12 + month - 1 + months
    return index // 12, index % 12 + 1


def iso_week(number: Day) -> tuple[int, int]:
    """ISO 8601 year and week of a day; the week's Thursday decides its year."""
    thursday = number - number % 7 + 3
    year = calendar_date(thursday)[0]
    return year, (thursday - day_number(year, 1, 1)) // 7 + 1


def week_start(year: int, week: int) -> Day:
    """The Monday of an ISO 8601 week."""
    fourth = day_number(year, 1, 4)
    return fourth - fourth % 7 + 7 * (week - 1)


def day_value(number: Day) -> str:
    """A day as TIMEX3 writes it: `2021-06-12`."""
    return "%04d-%02d-%02d" % calendar_date(number)


def week_value(number: Day) -> str:
    """The week of a day: `2013-W43`."""
    return "%04d-W%02d" % iso_week(number)


def read_published(published: str) -> tuple[Day, tuple[int, int, int] | None]:
    """The day and the time of day of an ISO 8601 date or date-time, as the clock on the newspaper's wall shows them: that
    of the zone given, but Vietnam's where this is UTC, which sites note and nobody in the text lives by.

    Raises ValueError where it is none, or names a day that does not exist.
    """
    found = _PUBLISHED.fullmatch(published.strip()) if isinstance(published, str) else None
    if found is not None:
        year, month, day = int(found[1]), int(found[2]), int(found[3])
        time = (int(found[4]), int(found[5] or 0), int(found[6] or 0)) if found[4] else None
        if is_day(year, month, day) and (time is None or time[0] <= 24 and time[1] <= 59 and time[2] <= 60):
            day = day_number(year, month, day)
            if found[7] and time:
                day, time = day + (time[0] + VIETNAM) // 24, ((time[0] + VIETNAM) % 24, *time[1:])
            return day, time
    raise ValueError(f"not an ISO 8601 date (YYYY-MM-DD or YYYY-MM-DDThh:mm:ss+hh:mm): {published!r}")


@lru_cache(maxsize=4096)
def extent(value: str) -> tuple[str, str] | None:
    """The first and the last day that a TIMEX3 value covers, ISO 8601; None for what has no place in the calendar.

    `2023-09` → `2023-09-01`, `2023-09-30`; `2023-01/2023-09` from the start of the one to the end of the other; a time
    lies in its day; decades `199` and centuries `20` are the years that begin so. Durations, sets (`XXXX-WXX-1`) and
    references (`PAST_REF`) have none.
    """
    bounds = bounds_of(value)
    return None if bounds is None else (day_value(bounds[0]), day_value(bounds[1]))


@lru_cache(maxsize=4096)
def bounds_of(value: str) -> tuple[Day, Day] | None:
    """As `extent`, in day numbers."""
    if "/" in value:
        begin, _, end = value.partition("/")
        first, last = bounds_of(begin), bounds_of(end)
        return (first[0], last[1]) if first and last and first[0] <= last[1] else None
    if _SHORT_YEAR.fullmatch(value):
        lowest = int(value) * 10 ** (4 - len(value))
        if lowest < FIRST_YEAR:
            return None
        return day_number(lowest, 1, 1), day_number(lowest + 10 ** (4 - len(value)) - 1, 12, 31)
    found = _VALUE.fullmatch(value)
    if found is None or int(found["year"]) < FIRST_YEAR:
        return None
    year = int(found["year"])
    if found["week"]:
        monday = week_start(year, int(found["week"]))
        return (monday + 5, monday + 6) if found["weekend"] else (monday, monday + 6)
    if found["day"]:
        if not is_day(year, int(found["month"]), int(found["day"])):
            return None
        number = day_number(year, int(found["month"]), int(found["day"]))
        return number, number
    first, last = 1, 12
    if found["month"]:
        first = last = int(found["month"])
        if not 1 <= first <= 12:
            return None
    elif found["quarter"]:
        first = 3 * int(found["quarter"]) - 2
        last = first + 2
    elif found["half"]:
        first = 6 * int(found["half"]) - 5
        last = first + 5
    elif found["season"]:
        first, last = _SEASON_MONTHS[found["season"]]
    return day_number(year, first, 1), day_number(year, last, month_length(year, last))
