"""The whole way of a run: inputs → articles → results in the order of the input → the output."""
from __future__ import annotations

import os
import sys
import time
from itertools import chain

from ..reading import MAX_SIZE, ReadError, records
from ..writing import KINDS, Style, format_of
from .counting import total
from .errors import OutputError, PipeClosed
from .failures import Failures
from .interrupts import Interrupts
from .output import opened
from .progress import Progress
from .work import Work

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import BinaryIO

    from ..reading import RawRecord
    from .output import Output

HEAD_START = 0.15
"""Seconds of work that are done in this process before it is worth starting others."""


class Outcome:
    """How a run ended: how many articles were written, could not be, were there already."""

    __slots__ = ("written", "failed", "skipped")

    def __init__(self) -> None:
        self.written = self.failed = self.skipped = 0


def run(sources: Sequence[str | BinaryIO], output: str | None = None, *, format: str | None = None,
        input_format: str | None = None, published: str | None = None, only: tuple[str, ...] = KINDS,
        text: bool = False, bom: bool = False, width: int | None = None, lang: str = "vi", jobs: int | None = None,
        timeout: float | None = None, resume: bool = False, errors: str | None = None, max_size: int | None = None,
        follow_links: bool = False, quiet: bool = False) -> Outcome:
    """Read all articles of `sources` and write what they state to `output`, in their order.

    sources   paths of files and directories, binary streams, '-' for standard input
    output    a path; None is standard output
    format    one of writing.FORMATS; by default what the name of `output` says, else 'json' for one article and
              'jsonl' for more
    jobs      worker processes; 1 is none but this one; None takes those that the machine has room for, as soon as
              there is enough to do
    timeout   seconds that one article may take
    resume    go on with an output that a broken run left
    errors    a file for the failures as JSON Lines, besides standard error
    quiet     no progress line
    The others are those of `reading.read`, `extract` and `writing.Style`.

    Raises Failed where the output can't be written or no worker process can be started, Interrupted on Ctrl-C and
    SIGTERM; what is finished is whole in each case. A closed pipe just ends the run.
    """
    with Interrupts() as interrupts:
        own = _own(sources, output, errors)
        inputs = _inputs(sources, input_format, max_size, follow_links, own)
        format = format or (format_of(output) if output else None)
        many = True
        if format in (None, "json"):  # the others needn't wait for a second article
            many, inputs = _several(inputs)
        if format == "table":
            from ..writing.display import window
            width = width or window()
        style = Style(format or ("jsonl" if many else "json"), text=text, only=only, many=many, bom=bom, width=width,
                      lang=lang)
        progress = Progress(not quiet and sys.stderr is not None and sys.stderr.isatty(),
                            lambda: total(sources, input_format, follow_links))
        outcome = Outcome()
        with Failures(progress, errors) as failures:
            out = opened(output, style, resume)
            results = _results(_unseen(inputs, out, outcome), (style, published), jobs if many else 1, timeout)
            complete = False
            try:
                _write(results, out, failures, outcome, progress, interrupts)
                with interrupts.held:
                    if outcome.written or outcome.skipped:
                        out.finish()
                    else:
                        out.stop()
                    complete = True
            except PipeClosed:
                pass
            except BaseException as end:
                if not complete:  # a signal may come too late to stop anything
                    end.left = out.stop()
                raise
            finally:
                results.close()
                progress.clear()
        return outcome


def _write(results: Iterator[object], out: Output, failures: Failures, outcome: Outcome, progress: Progress,
           interrupts: Interrupts) -> None:
    """Write all results, and report the failures among them."""
    for result in results:
        with interrupts.held:
            if isinstance(result, ReadError):
                failures.add(result)
                outcome.failed += 1
            else:
                out.add(result)
                outcome.written += 1
        progress.update(outcome.written + outcome.failed + outcome.skipped, outcome.failed, outcome.skipped)


def _own(sources: Sequence, *paths: str | None) -> list[str]:
    """The real paths of what the run writes. Raises OutputError where one of them would be written over an input."""
    inputs = {os.path.realpath(source) for source in sources if not hasattr(source, "read") and os.path.isfile(source)}
    own = []
    for path in filter(None, paths):
        own.append(os.path.realpath(path))
        if own[-1] in inputs:
            raise OutputError(f"cannot write {path}: it is one of the inputs")
    return own


def _inputs(sources: Sequence, input_format: str | None, max_size: int | None, follow_links: bool,
            own: list[str]) -> Iterator[RawRecord | ReadError]:
    """The articles of all sources, and in their places the errors of what could not be read.

    own  paths of what this run writes: it is not read, where it stands among the inputs
    """
    for source in sources:
        errors: list[ReadError] = []
        if source == "-":
            if sys.stdin is None:
                yield ReadError("-", "standard input is closed")
                continue
            source = sys.stdin.buffer
        for raw in records(source, input_format, max_size=max_size or MAX_SIZE, follow_links=follow_links,
                           on_error=errors.append, omit=own):
            yield from errors
            errors.clear()
            yield raw
        yield from errors


def _several(inputs: Iterator) -> tuple[bool, Iterator]:
    """Whether there is more than one article, and the inputs with none taken away."""
    seen, count = [], 0
    for item in inputs:
        seen.append(item)
        count += not isinstance(item, ReadError)
        if count == 2:
            break
    return count > 1, chain(seen, inputs)


def _unseen(inputs: Iterator, out: Output, outcome: Outcome) -> Iterator[RawRecord | ReadError]:
    """The inputs without the articles that the output has already."""
    if not out.present:
        yield from inputs
        return
    present = dict(out.present)
    for item in inputs:
        key = out.key(item.id)
        if present.get(key) and not isinstance(item, ReadError):
            present[key] -= 1
            outcome.skipped += 1
        else:
            yield item


def _results(inputs: Iterator, work: tuple, jobs: int | None, timeout: float | None) -> Iterator[object]:
    """What `Work(*work)` makes of each input, in order, in this process or in others.

    Where the number of processes is left to the program, this one begins, and does it all if that takes no time. Where
    others are asked for they begin at once, each loading for itself at the same time what all need; with a timeout, too,
    since a process can't give itself up.
    """
    do = None
    if timeout is None:
        do = Work(*work)
        if jobs == 1 or jobs is None and cores() == 1 or not sys.executable:
            yield from map(do, inputs)
            return
        if jobs is None:
            spent = 0.0
            for item in inputs:
                start = time.perf_counter()
                result = do(item)
                spent += time.perf_counter() - start
                yield result
                if spent > HEAD_START:
                    break
    for item in inputs:  # there is more to do than was worth the trouble of other processes
        from .pool import Pool
        with Pool(jobs or cores(), work, timeout, do) as pool:
            yield from pool.results(chain([item], inputs))


def cores() -> int:
    """The processor cores that this process may use: those of the machine, or its share of them in a container."""
    try:
        count = len(os.sched_getaffinity(0))
    except AttributeError:
        count = os.cpu_count() or 1
    try:
        with open("/sys/fs/cgroup/cpu.max", encoding="ascii") as file:
            quota, period = map(int, file.read().split())
    except (OSError, ValueError):  # no such limits here, or the limit is `max`
        return count
    return max(1, min(count, round(quota / period)))
