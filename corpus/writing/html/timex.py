"""TIMEX3 values for people: as words (`2023-Q3` → `quý III/2023`), and as the days they cover."""
from __future__ import annotations

import re
from datetime import date, timedelta

_DATE = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(.+))?\Z", re.ASCII)
_PART = re.compile(r"(\d{4})-(?:Q([1-4])|H([12])|W(\d\d)(-WE)?|(SP|SU|FA|WI))\Z", re.ASCII)
_CLOCK = re.compile(r"(\d\d)(?::(\d\d))?(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?\Z", re.ASCII)
_WEEKLY = re.compile(r"XXXX-WXX-([1-7])(?:T(.+))?\Z", re.ASCII)
_SPANS = re.compile(r"(\d+(?:\.\d+)?|X)([YMWDHS])|(T)", re.ASCII)
ROMAN = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
         "XVII", "XVIII", "XIX", "XX", "XXI", "XXII")
SEASONS = {"SP": (1, 3), "SU": (4, 6), "FA": (7, 9), "WI": (10, 12)}


def in_words(value: str | None, words: dict[str, str], recurring: bool = False) -> str:
    """A value as it is said: `2021-06-12` → `12/6/2021`, `P30Y` → `30 năm`. What it can't say, it gives as it is."""
    if not value:
        return ""
    if value in words:
        return words[value]
    if value.startswith("P"):
        return _span_in_words(value, words, recurring)
    if "/" in value:
        return " – ".join(in_words(end, words) for end in value.split("/"))
    if match := _DATE.match(value):
        return _date_in_words(match, words)
    if match := _PART.match(value):
        year, quarter, half, week, weekend, season = match.groups()
        if quarter:
            return words["time.quarter"].format(y=year, n=quarter, roman=ROMAN[int(quarter)])
        if week:
            return words["time.weekend" if weekend else "time.week"].format(y=year, n=int(week))
        return words[f"time.half.{half}" if half else f"time.{season}"].format(y=year)
    if match := _WEEKLY.match(value):
        day = words["weekly"].format(day=words[f"weekday.{match[1]}"])
        return _at_clock(match[2], day, words) if match[2] else day
    if value.startswith("T"):
        return _at_clock(value[1:], "", words)
    if value.isascii() and value.isdecimal() and len(value) == 3:
        return words["time.decade"].format(y=value + "0")
    if value.isascii() and value.isdecimal() and len(value) == 2 and int(value) + 1 < len(ROMAN):
        century = int(value) + 1
        key = "time.century.1" if century % 10 == 1 and century != 11 else "time.century"
        return words[key].format(n=century, roman=ROMAN[century])
    return value


def _date_in_words(match: re.Match, words: dict[str, str]) -> str:
    year, month, day, clock = match.groups()
    if month is None:
        text = words["time.year"].format(y=year)
    elif not 1 <= int(month) <= 12:
        return match[0]
    else:
        text = words["time.day" if day else "time.month"].format(
            y=year, m=int(month), d=int(day or 0), month=words[f"month.{int(month)}"])
    return _at_clock(clock, text, words) if clock else text


def _at_clock(clock: str, day: str, words: dict[str, str]) -> str:
    if match := _CLOCK.match(clock):
        said = f"{int(match[1])}:{match[2] or '00'}"
    else:
        said = words.get(f"time.{clock}", clock)
    return words["time.clock"].format(clock=said, day=day).strip(" ,")


def _span_in_words(value: str, words: dict[str, str], recurring: bool) -> str:
    if recurring and f"set.{value}" in words:
        return words[f"set.{value}"]
    said, half = [], "P"
    for match in _SPANS.finditer(value):
        if match[3]:
            half = "T"
        elif (key := f"span.{half}{match[2]}") in words:
            count = words["several"] if match[1] == "X" else match[1].replace(".", words["decimal"])
            said.append(words[key].format(n=count))
    text = " ".join(said) or value
    return words["set"].format(span=text) if recurring else text


def extent(value: str | None) -> tuple[int, int] | None:
    """The first and the last day a value covers, as ordinals of `datetime.date`; None where it has no place in time."""
    if not value:
        return None
    begin, slash, end = value.partition("/")
    if slash:
        first, last = extent(begin), extent(end)
        return (first[0], last[1]) if first and last and first[0] <= last[1] else None
    try:
        return _days(value)
    except ValueError:      # a day that no calendar has: 2023-02-30
        return None


def _days(value: str) -> tuple[int, int] | None:
    if match := _DATE.match(value):
        year, month, day = int(match[1]), int(match[2] or 0), int(match[3] or 0)
        if day:
            return (date(year, month, day).toordinal(),) * 2
        return _months(year, month or 1, month or 12)
    if match := _PART.match(value):
        year, quarter, half, week, weekend, season = match.groups()
        year = int(year)
        if quarter:
            return _months(year, 3 * int(quarter) - 2, 3 * int(quarter))
        if half:
            return _months(year, 6 * int(half) - 5, 6 * int(half))
        if week:
            monday = date.fromisocalendar(year, int(week), 1).toordinal()
            return (monday + 5 if weekend else monday), monday + 6
        return _months(year, *SEASONS[season])
    if value.isascii() and value.isdecimal() and len(value) in (2, 3):
        width = 10 ** (4 - len(value))
        return date(int(value) * width, 1, 1).toordinal(), date(int(value) * width + width - 1, 12, 31).toordinal()
    return None


def _months(year: int, first: int, last: int) -> tuple[int, int]:
    begin = date(year, first, 1)
    end = date(year + last // 12, last % 12 + 1, 1) - timedelta(1) if (year, last) != (9999, 12) else date.max
    return begin.toordinal(), end.toordinal()


def day_in_words(ordinal: int, words: dict[str, str]) -> str:
    """A day by its ordinal: `12/6/2021`."""
    day = date.fromordinal(ordinal)
    return words["time.day"].format(y=day.year, m=day.month, d=day.day, month=words[f"month.{day.month}"])
