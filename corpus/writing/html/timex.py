"""TIMEX3 values as a reader says them: `2023-Q3` → `quý III/2023`, `P30Y` → `30 năm`."""
from __future__ import annotations

import re

from ...vietnamese.calendar import calendar_date

_DATE = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(.+))?\Z", re.ASCII)
_PART = re.compile(r"(\d{4})-(?:Q([1-4])|H([12])|W(\d\d)(-WE)?|(SP|SU|FA|WI))\Z", re.ASCII)
_CLOCK = re.compile(r"(\d\d)(?::(\d\d))?(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?\Z", re.ASCII)
_WEEKLY = re.compile(r"XXXX-WXX-([1-7])(?:T(.+))?\Z", re.ASCII)
_SPANS = re.compile(r"(\d+(?:\.\d+)?|X)([YMWDHS])|(T)", re.ASCII)
ROMAN = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
         "XVII", "XVIII", "XIX", "XX", "XXI", "XXII")


def in_words(value: str | None, words: dict[str, str], recurring: bool = False) -> str:
    """A value as it is said: `2021-06-12` → `12/6/2021`, `P30Y` → `30 năm`. What it can't say, it gives as it is."""
    if not value:
        return ""
    if value.endswith("_REF") and value in words:
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


def day_in_words(day: int, words: dict[str, str], key: str = "time.day") -> str:
    """A day by its number in `calendar`: `12/6/2021`; with `tick.month` as `6/2021`, and so on."""
    y, m, d = calendar_date(day)
    return words[key].format(d=d, m=m, y=y, month=words[f"month.{m}"])
