"""Times of publication in whatever form they are noted, as ISO 8601.

`iso_timestamp` reads what machines note (records, page metadata), `visible` what newspapers print at the head of an
article. Both check that the day exists.
"""
from __future__ import annotations

import re
from functools import lru_cache

from ..patterns import Pattern
from ..vietnamese import lexicon

VIETNAM = "+07:00"
"""Newspapers print Vietnamese time, which has had one offset since 1975 and no summer time."""

_ISO = Pattern(r"(\d{4})-?(\d\d)-?(\d\d)(?:[T ]+(\d\d?):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?)?\s*"
               r"(Z|UTC|GMT|(?:GMT|UTC)?\s?[+-]\d\d?(?::?\d\d)?)?", re.IGNORECASE)
_ISO_DAY = Pattern(r"(?<![\d-])(\d{4})-(\d\d)-(\d\d)(?:[T ]+(\d\d?):(\d\d)(?::(\d\d))?)?(?![\d-])")
_RFC = Pattern(r"(?:[a-z]{3,9},?\s+)?(\d\d?)[\s-]([a-z]{3})[a-z]*[\s-](\d{4})(?:\s+(\d\d?):(\d\d)(?::(\d\d))?)?\s*"
               r"(GMT|UTC|Z|[+-]\d\d:?\d\d)?(?:\s*\([^)]*\))?", re.IGNORECASE)
_MONTHS = {name: number for number, name in enumerate(
    "jan feb mar apr may jun jul aug sep oct nov dec".split(), start=1)}

# The parts of a printed time of publication. Day before month, always; the clock before or after it.
_DAY = Pattern(r"(?<![\d/.-])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4})(?![\d/])")
_DAY_AND_YEAR = Pattern(r"[0-9],\s+[0-9]{4}")
_CLOCK = Pattern(r"(?<![\d.,/+-])(\d{1,2})\s?(?::|h|g|giờ)\s?(\d{2})(?:\s?(?::|m|phút)\s?(\d{2}))?\s?(?:phút|')?(?![\d/])"
                 r"\s?(SA|CH|AM|PM|sáng|chiều|tối|đêm)?(?!\w)", re.IGNORECASE)
_ZONE = Pattern(r"\(?\s*(?:GMT|UTC)\s?([+-])\s?(\d{1,2})(?::?(\d\d))?\s*\)?", re.IGNORECASE)


def iso_timestamp(text: str | None, zone: str = "") -> str | None:
    """A time as ISO 8601, as precise as it is given: `2023-10-11`, `2023-10-11T05:06:00+07:00`; None for what is none.

    Reads ISO 8601 in all its looks, the dates of e-mail and HTTP (RFC 5322), and the Vietnamese `11/10/2023 05:06`.
    zone  the offset of a clock time that comes without one ('' leaves it without)
    """
    if not text or len(text) > 100:
        return None
    text = text.strip()
    found = _ISO.fullmatch(text)
    if found:
        year, month, day, hour, minute, second, offset = found.groups()
        return _stamp(year, month, day, hour, minute, second, _offset(offset) or zone)
    found = _RFC.fullmatch(text)
    if found and found[2].lower() in _MONTHS:
        day, month, year, hour, minute, second, offset = found.groups()
        return _stamp(year, _MONTHS[month.lower()], day, hour, minute, second, _offset(offset) or zone)
    return visible(text, zone)


def visible(text: str, zone: str = VIETNAM) -> str | None:
    """The time of publication in a printed line: `Thứ Tư, 11/10/2023 | 05:06`, `Cập nhật lúc 14:30 ngày 5/6/2020`."""
    found = printed(text, zone)
    return found[0] if found else None


def printed(text: str, zone: str = VIETNAM) -> tuple[str, str] | None:
    """The time of publication in a printed line, and the line with blanks for day, clock and zone; None where there is
    no day in it."""
    day = _DAY.search(text)
    if day:
        number, _, month, year = day.groups()
    else:
        day = _day_in_words().search(text)
        if day:
            number, month, year = day.groups()
        else:
            day = _DAY_AND_YEAR.search(text) and _month_first().search(text)
            if not day:
                found = _ISO_DAY.search(text)
                stamp = _stamp(*found.groups(), zone) if found else None
                return (stamp, _blanked(text, found)) if stamp else None
            month, english, number, year = day.groups()
            month = month or english
        month = _month_named(month)
    rest = _blanked(text, day)
    named = _ZONE.search(text)
    if named:
        zone = f"{named[1]}{int(named[2]):02d}:{named[3] or '00'}"
        rest = _ZONE.sub("  ", rest)
    plain = _stamp(year, month, number)
    clock = _CLOCK.search(rest)
    if not clock or not plain:
        return (plain, rest) if plain else None
    hour, minute, second, half = clock.groups()
    hour = int(hour)
    if half and half.lower() in ("ch", "pm", "chiều", "tối") and hour < 12:
        hour += 12
    elif half and half.lower() in ("sa", "am", "đêm") and hour == 12:
        hour = 0
    stamp = _stamp(year, month, number, hour, minute, second, zone)
    return (stamp, _blanked(rest, clock)) if stamp else (plain, rest)


def _blanked(text: str, found: re.Match) -> str:
    return text[:found.start()] + " " * (found.end() - found.start()) + text[found.end():]


def _month_named(name: str) -> int:
    name = name.lower()
    if name.isdigit():
        return int(name)
    return _named_months().get(name) or _MONTHS[name[:3]]


@lru_cache(maxsize=1)
def _day_in_words() -> re.Pattern:
    """`11 tháng 10 năm 2023`, `11 Tháng Mười, 2023`"""
    return re.compile(rf"(?<!\d)(\d{{1,2}})\s+{_month()},?(?:\s+năm)?\s+(\d{{4}})(?!\d)", re.IGNORECASE)


@lru_cache(maxsize=1)
def _month_first() -> re.Pattern:
    """`Tháng Mười 11, 2023`, `October 11, 2023`, where a site's system is translated only in part or not at all."""
    english = rf"((?:{'|'.join(_MONTHS)})[a-z]{{0,6}})\.?"
    return re.compile(rf"(?<!\w)(?:{_month()}|{english})\s+(\d{{1,2}}),\s+(\d{{4}})(?!\d)", re.IGNORECASE)


def _month() -> str:
    """The pattern of a month with its word: `tháng 10`, `thg 10`, `Tháng Mười Hai`."""
    return rf"(?:tháng|thg|th)\s*(\d{{1,2}}|{'|'.join(sorted(_named_months(), key=len, reverse=True))})"


@lru_cache(maxsize=1)
def _named_months() -> dict[str, int]:
    """The names of the months behind `tháng`, without the last of the lunar year: `mười hai` → 12."""
    return {name: int(number) for name, number, calendar in lexicon.rows("time_months") if calendar == "solar"}


def _stamp(year, month, day, hour=None, minute=None, second=None, offset: str = "") -> str | None:
    """The parts put together, None where there is no such day or no such time."""
    year, month, day = int(year), int(month), int(day)
    if not 1900 <= year <= 2199 or not 1 <= month <= 12 or not 1 <= day <= _days(year, month):
        return None
    stamp = f"{year:04d}-{month:02d}-{day:02d}"
    if hour is None:
        return stamp
    hour, minute, second = int(hour), int(minute), int(second or 0)
    if hour > 23 or minute > 59 or second > 60:
        return None
    return f"{stamp}T{hour:02d}:{minute:02d}:{min(second, 59):02d}{offset}"


def _days(year: int, month: int) -> int:
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def _offset(text: str | None) -> str:
    """`Z`, `+0700`, `GMT+7` as `+00:00`, `+07:00`."""
    if not text:
        return ""
    digits = re.sub(r"[^\d+-]", "", text)
    if not digits:
        return "+00:00"
    sign, digits = digits[0], digits[1:]
    hours, minutes = (digits[:-2], digits[-2:]) if len(digits) > 2 else (digits, "00")
    if int(hours) > 14 or int(minutes) > 59:
        return ""
    return f"{sign}{int(hours):02d}:{minutes}"
