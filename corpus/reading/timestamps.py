"""Times of publication in whatever form they are noted, as ISO 8601.

`iso_timestamp` reads what machines note (records, page metadata), `visible` what newspapers print at the head of an
article. Both check that the day exists.
"""
from __future__ import annotations

import re

VIETNAM = "+07:00"
"""Newspapers print Vietnamese time, which has had one offset since 1975 and no summer time."""

_ISO = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?:[T ]+(\d\d?):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?)?\s*"
                  r"(Z|UTC|GMT|(?:GMT|UTC)?\s?[+-]\d\d?(?::?\d\d)?)?", re.IGNORECASE)
_ISO_DAY = re.compile(r"(?<![\d-])(\d{4})-(\d\d)-(\d\d)(?:[T ]+(\d\d?):(\d\d)(?::(\d\d))?)?(?![\d-])")
_RFC = re.compile(r"(?:[a-z]{3,9},?\s+)?(\d\d?)[\s-]([a-z]{3})[a-z]*[\s-](\d{4})(?:\s+(\d\d?):(\d\d)(?::(\d\d))?)?\s*"
                  r"(GMT|UTC|Z|[+-]\d\d:?\d\d)?(?:\s*\([^)]*\))?", re.IGNORECASE)
_MONTHS = {name: number for number, name in enumerate(
    "jan feb mar apr may jun jul aug sep oct nov dec".split(), start=1)}

# The parts of a printed time of publication. Day before month, always; the clock before or after it.
_DAY = re.compile(r"(?<![\d/.-])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4})(?![\d/])")
_DAY_IN_WORDS = re.compile(r"(?<!\d)(\d{1,2})\s+(?:tháng|thg|th)\s*(\d{1,2}),?(?:\s+năm)?\s+(\d{4})(?!\d)", re.IGNORECASE)
_CLOCK = re.compile(r"(?<![\d.,/+-])(\d{1,2})\s?(?::|h|g|giờ)\s?(\d{2})(?:\s?(?::|m|phút)\s?(\d{2}))?\s?(?:phút|')?(?![\d/])"
                    r"\s?(SA|CH|AM|PM|sáng|chiều|tối|đêm)?(?!\w)", re.IGNORECASE)
_ZONE = re.compile(r"\(?\s*(?:GMT|UTC)\s?([+-])\s?(\d{1,2})(?::?(\d\d))?\s*\)?", re.IGNORECASE)


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
    day = _DAY.search(text)
    if day:
        number, _, month, year = day.groups()
    else:
        day = _DAY_IN_WORDS.search(text)
        if not day:
            found = _ISO_DAY.search(text)
            return _stamp(*found.groups(), zone) if found else None
        number, month, year = day.groups()
    named = _ZONE.search(text)
    rest = text[:day.start()] + " " * (day.end() - day.start()) + text[day.end():]
    if named:
        zone = f"{named[1]}{int(named[2]):02d}:{named[3] or '00'}"
        rest = _ZONE.sub(" ", rest)
    clock = _CLOCK.search(rest)
    if not clock:
        return _stamp(year, month, number)
    hour, minute, second, half = clock.groups()
    hour = int(hour)
    if half and half.lower() in ("ch", "pm", "chiều", "tối") and hour < 12:
        hour += 12
    elif half and half.lower() in ("sa", "am", "đêm") and hour == 12:
        hour = 0
    return _stamp(year, month, number, hour, minute, second, zone) or _stamp(year, month, number)


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
