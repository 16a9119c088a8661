"""The whole way of a run: inputs → articles → results in the order of the input → the output."""
from __future__ import annotations

import sys
from itertools import chain

from ..reading import MAX_SIZE, ReadError, records
from ..writing import KINDS, Style, frame
from .work import Work

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from ..reading import RawRecord


class Outcome:
    """How a run ended: the articles written, those that failed, those that were there already."""

    __slots__ = ("written", "failed", "skipped")

    def __init__(self) -> None:
        self.written = self.failed = self.skipped = 0


def run(sources: Iterable, *, format: str | None = None, input_format: str | None = None, published: str | None = None,
        only: tuple[str, ...] = KINDS, text: bool = False, max_size: int = MAX_SIZE, follow_links: bool = False,
        report: Callable[[ReadError], object] | None = None) -> Outcome:
    outcome = Outcome()
    inputs = _inputs(sources, input_format, max_size, follow_links)
    first, inputs = _looked_ahead(inputs)
    style = Style(format or ("jsonl" if first > 1 else "json"), text=text, only=only, many=first > 1)
    work = Work(style, published)
    head, between, tail = frame(style)
    stream = sys.stdout.buffer
    for item in inputs:
        result = item if isinstance(item, ReadError) else work(item)
        if isinstance(result, ReadError):
            outcome.failed += 1
            report(result)
        else:
            stream.write((between if outcome.written else head) + result)
            outcome.written += 1
    if outcome.written:
        stream.write(tail)
    stream.flush()
    return outcome


def _inputs(sources: Iterable, input_format: str | None, max_size: int,
            follow_links: bool) -> Iterator[RawRecord | ReadError]:
    """The articles of all sources, and in their places the errors of what could not be read."""
    for source in sources:
        errors: list[ReadError] = []
        for raw in records(source, input_format, max_size=max_size, follow_links=follow_links, on_error=errors.append):
            yield from errors
            errors.clear()
            yield raw
        yield from errors


def _looked_ahead(inputs: Iterator) -> tuple[int, Iterator]:
    """How many articles there are, counted up to two, and the inputs with none taken away."""
    seen, count = [], 0
    for item in inputs:
        seen.append(item)
        count += not isinstance(item, ReadError)
        if count == 2:
            break
    return count, chain(seen, inputs)
