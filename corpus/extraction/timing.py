"""The time a figure holds for: a date of its sentence, or of the sentence before where the text plainly goes on.

What is compared with (`so với cùng kỳ năm 2016`), dates of birth and dates of documents are not when a figure holds.
"""
from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from typing import TYPE_CHECKING

from ..vietnamese import lexicon
from ..vietnamese.tokens import LOWER, Tokens, norms_of

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
    frame: str | None = None  # what the sentence before holds for
    frame_sentence = -1
    for figure in figures:
        start, stop = sentence = tokens.sentence_of(figure.first)
        low, high = bisect_left(firsts, start), bisect_left(firsts, stop)
        value = _in_sentence(tokens, figure, moments[low:high])
        if value is None and low == high and figure.record.kind != "age" and _carries(tokens, figure, start, frame_sentence):
            value = frame
        figure.record.when = value
        if value is not None:
            frame, frame_sentence = value, stop
        elif low < high:
            frame = None


def _carries(tokens: Tokens, figure: Found, start: int, frame_sentence: int) -> bool:
    """Whether a sentence with no time of its own goes on with the one right before it."""
    if start - frame_sentence > 1 and start != frame_sentence:
        return False
    return figure.record.kind in REPORTED or _links("goes_on").match(tokens.norms, start) is not None


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
        if _excluded(tokens, first, document_ends):
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
