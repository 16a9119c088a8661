"""Dates, times, durations and sets in a text: read from left to right, then placed in the calendar in the same order."""
from __future__ import annotations

from ...records import Date
from ...vietnamese.calendar import Day, day_value, extent
from ...vietnamese.tokens import Tokens
from ..claims import Claims
from .placing.context import Context
from .placing.resolution import value_of
from .reading.scan import Scan
from .reading.series import series_at
from .reading.triggers import triggers
from .reading.words import TimeWords, time_words
from .timex import POINT, Timex


def find_dates(tokens: Tokens, claims: Claims, published: str | None) -> list[tuple[int, int, Date]]:
    """All expressions of time in the text, in its order: (first token, past the last, record); claims their tokens.

    published  the ISO 8601 date or date-time that relative ones are resolved against; None leaves them unresolved
    Raises ValueError where `published` is no ISO 8601 date.
    The records follow TIMEX3 (ISO-TimeML).
    """
    words = time_words()
    scan = Scan(tokens)
    context = Context(scan, words, published)
    found = []
    bounds, sentence = (0, 0), ""
    for series in _read(scan, words, claims):
        if not bounds[0] <= series[0].first < bounds[1]:  # the records of a sentence share its text
            bounds = tokens.sentence_of(series[0].first)
            sentence = tokens.span(*bounds)
        values = [value_of(context, time) for time in series]
        records = [None if value is None else _record(tokens, time, *value, sentence)
                   for time, value in zip(series, values)]
        _pair(series, records, context.now)
        for time, record in zip(series, records):
            time.other = None  # two ends that know each other would outlive the article
            if record is not None:
                claims.take(time.first, time.past)
                found.append((time.first, time.past, record))
    return found


def trigger_words() -> frozenset[str]:
    """The words at which an expression of time may begin."""
    return triggers().firsts


def _read(s: Scan, words: TimeWords, claims: Claims):
    """The expressions of the text, those that hang together in one list."""
    free = claims.free
    i = 0
    for at in triggers().at(s):
        if at < i or not free(at):
            continue
        series = series_at(s, words, at)
        if series and all(_open(s, free, time) for time in series):
            i = series[-1].past
            yield series


def _open(s: Scan, free, time: Timex) -> bool:
    """Whether nothing else has its tokens. That `thứ hai` could be an ordinal is decided here, not before."""
    return free(time.first, time.past) or all(free(i) or s.norms[i - 1] == "thứ" for i in range(time.first, time.past))


def _record(tokens: Tokens, time: Timex, value: str, kind: str, sentence: str) -> Date:
    start, end = tokens.starts[time.first], tokens.end(time.past)
    days = extent(value) if kind in ("date", "time") else None
    from_, to = days if days is not None else (None, None)
    lunar = time.lunar and time.kind == POINT
    return Date(value=value, type=kind, mod=time.mod, range=time.range, calendar="lunar" if lunar else None,
                from_=from_, to=to, text=tokens.text[start:end], start=start, end=end, sentence=sentence)


def _pair(series: list[Timex], records: list, now: Day | None) -> None:
    """Give both ends of each range the interval; an end whose other is no date is no end."""
    for i, time in enumerate(series):
        record = records[i]
        if record is None or record.range != "begin":
            continue
        other = records[i + 1] if i + 1 < len(records) else None
        if other is None:
            record.range = None
            continue
        begin, end = record.value, other.value
        if end == "PRESENT_REF" and now is not None:
            end = day_value(now)
        if begin == "PRESENT_REF" and now is not None:
            begin = day_value(now)
        if not begin.endswith("_REF") and not end.endswith("_REF"):
            record.interval = other.interval = f"{begin.split('/')[0]}/{end.split('/')[-1]}"
    for i, record in enumerate(records):
        if record is not None and record.range == "end" and (i == 0 or records[i - 1] is None):
            record.range = None
