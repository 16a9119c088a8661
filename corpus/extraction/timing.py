"""The time a figure holds for: a date of its sentence, or the period that a report goes on stating figures for.

What is compared with (`so với cùng kỳ năm 2016`), dates of birth, dates of documents, the day on which somebody says
something (`ngày 10/6 cho biết`) and the year in a product's name (`Trax 2017`) are not when a figure holds.
"""
from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from typing import TYPE_CHECKING

from ..vietnamese import lexicon
from ..vietnamese.tokens import CAPITAL, NUMBER, Tokens, norms_of

if TYPE_CHECKING:
    from ..records import Date
    from .figures import Found

NEAR = 7  # tokens between a figure and the date behind it that still belongs to it
REPORTED = frozenset(("money", "percent", "ratio", "measure"))  # what reports state for a period, sentence after sentence


class Moment:
    """A date, or the two ends of a range, that figures can hold for: over the tokens [first, past)."""

    __slots__ = ("first", "past", "value")

    def __init__(self, first: int, past: int, value: str) -> None:
        self.first = first
        self.past = past
        self.value = value


def time_figures(tokens: Tokens, figures: list[Found], dates: list, documents: list) -> None:
    """Give every figure the time that the text ties it to."""
    moments = _moments(tokens, dates, {past for _, past, _ in documents})
    firsts = [moment.first for moment in moments]
    period = _Period(tokens, moments)
    for figure in figures:
        start, stop = tokens.sentence_of(figure.first)
        low, high = bisect_left(firsts, start), bisect_left(firsts, stop)
        value = _in_sentence(tokens, figure, moments[low:high])
        if value is None and low == high:
            value = period.carried_to(figure, start)
        elif value is not None:
            period.stated(value, stop)
        figure.record.when = value


class _Period:
    """The period that the sentences of a report go on stating figures for: a year, a quarter, a month, never a day."""

    __slots__ = ("_tokens", "_opened", "_value", "_end")

    def __init__(self, tokens: Tokens, moments: list[Moment]) -> None:
        self._tokens = tokens
        # `Năm 2016 đã hoàn thành …`: a sentence that opens with a period states it, with figures or without
        self._opened = {}
        for moment in moments:
            start, stop = tokens.sentence_of(moment.first)
            if moment.first - start <= 2 and _is_period(moment.value):
                self._opened[stop] = moment.value
        self._value: str | None = None
        self._end = -1

    def stated(self, value: str, stop: int) -> None:
        """A figure of the sentence that ends at `stop` holds for `value`."""
        self._value, self._end = (value, stop) if _is_period(value) else (None, stop)

    def carried_to(self, figure: Found, start: int) -> str | None:
        """The period for a figure of a sentence that names no time, where it goes on with the sentence before it."""
        stop = self._tokens.sentence_of(start)[1]
        if stop == self._end:
            return self._value if self._goes_on(figure, start) else None
        for end in (start, start - 1):  # a line break may stand between
            if end in self._opened:
                self._value = self._opened[end]
                self._end = end
        if self._value is None or start - self._end > 1 or not self._goes_on(figure, start):
            return None
        self._end = stop
        return self._value

    def _goes_on(self, figure: Found, start: int) -> bool:
        return figure.record.kind in REPORTED or _links("goes_on").match(self._tokens.norms, start) is not None


def _is_period(value: str) -> bool:
    """Whether a TIMEX3 value is longer than a day: `2016`, `2017-H1`, `2023-09`, `2016/2020`."""
    last = value.split("/")[-1]
    return "T" not in last and last.count("-") < 2


def _moments(tokens: Tokens, dates: list, document_ends: set[int]) -> list[Moment]:
    """The dates that figures can hold for: no durations, no recurring or vague times; the ends of a range as one."""
    moments: list[Moment] = []
    begin = None
    for first, past, date in dates:
        if date.type not in ("date", "time") or date.value.endswith("_REF") or "X" in date.value:
            continue
        if date.range == "begin":
            begin = date
        value = date.value
        if date.range == "end" and begin is not None:
            value, begin = f"{begin.value}/{date.value}", None
            if moments and first - moments[-1].past <= 3:
                moments.pop()
        if _excluded(tokens, first, document_ends) or _reporting(tokens, past) or _in_a_name(tokens, first, past):
            continue
        moments.append(Moment(first, past, value))
    return moments


def _excluded(tokens: Tokens, first: int, document_ends: set[int]) -> bool:
    """`so với` 2016, `SN` 1986, `Nghị quyết số 5` ngày 1/2/2016."""
    at = first
    if at and tokens.words[at - 1] in ("(", ","):
        at -= 1
    if at in document_ends:
        return True
    for kind in ("compared", "born"):
        table = _reversed(kind)
        for length in (2, 1):
            if first >= length and tuple(tokens.norms[first - length:first]) in table:
                return True
    return False


def _reporting(tokens: Tokens, past: int) -> bool:
    """`ngày 10/6` `cho biết`: the day of the saying."""
    return past < len(tokens) and _links("saying").match(tokens.norms, past) is not None


def _in_a_name(tokens: Tokens, first: int, past: int) -> bool:
    """`Trax` `2017`: a bare year behind a capitalised word that no comma parts from it."""
    return past == first + 1 and tokens.kinds[first] == NUMBER and bool(first) and tokens.kinds[first - 1] == CAPITAL


def _in_sentence(tokens: Tokens, figure: Found, moments: list[Moment]) -> str | None:
    """The date right behind the figure, else the last one before it, else the first one behind it that its clause names."""
    before = [m for m in moments if m.past <= figure.first]
    behind = [m for m in moments if m.first >= figure.past]
    if behind and _joined(tokens, figure, behind[0]):
        return behind[0].value
    if figure.record.kind == "age" and not (before and figure.lead - before[-1].past <= 1):
        return None
    if before:
        return before[-1].value
    return None


def _joined(tokens: Tokens, figure: Found, moment: Moment) -> bool:
    """Whether the date behind the figure is tied to it: `15% trong năm 2017`, `630 triệu kWh (ngày 2-6)`."""
    gap = moment.first - figure.tail
    if gap > NEAR:
        return False
    if gap <= 0:
        return True
    return tokens.words[moment.first - 1] not in (";", ".") and not any(
        tokens.words[i] in (";", ":", ",") for i in range(figure.tail, moment.first - 1))


@lru_cache(maxsize=None)
def _links(wanted: str) -> lexicon.Phrases:
    return lexicon.Phrases((phrase, True) for phrase, kind in lexicon.rows("time_links") if kind == wanted)


@lru_cache(maxsize=None)
def _reversed(wanted: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(norms_of(phrase)) for phrase, kind in lexicon.rows("time_links") if kind == wanted)
