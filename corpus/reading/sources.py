"""A path or a stream, cut into the articles it holds."""
from __future__ import annotations

import os

from . import files, formats
from .compression import decompressed
from .errors import ReadError
from .raw import HTML, TEXT, RawRecord
from .streams import HEAD, buffered, head_of, is_blank

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator
    from typing import BinaryIO

MAX_SIZE = 1 << 24
"""Bytes that one article may have: far more than any newspaper prints, far less than a bomb inflates to."""


def records(source: str | os.PathLike | BinaryIO, input_format: str | None = None, *, follow_links: bool = False,
            max_size: int = MAX_SIZE, on_error: Callable[[ReadError], object] | None = None,
            name: str | None = None, omit: Collection[str] = ()) -> Iterator[RawRecord]:
    """The articles of `source` as RawRecords, in order; the arguments are those of `read`.

    omit  real paths of files and directories that are passed over in a directory: what the run itself writes there
    Raises ValueError for an unknown `input_format`. A ReadError goes to `on_error`, or is raised without it.
    """
    formats.check(input_format)
    report = on_error or _throw
    if hasattr(source, "read"):
        found = _of_stream(source, name or "-", "", input_format, max_size, report)
    else:
        found = _of_path(os.fspath(source), input_format, follow_links, max_size, report, omit)
    for order, raw in enumerate(found):
        raw.order = order
        yield raw


def _throw(error: ReadError) -> None:
    raise error


def _of_path(path: str, input_format: str | None, follow_links: bool, max_size: int,
             report: Callable, omit: Collection[str]) -> Iterator[RawRecord]:
    if os.path.isdir(path):
        paths = files.below(path, follow_links, report)
        if omit:
            paths = (each for each in paths if not _is_below(os.path.realpath(each), omit))
        listed = True
    else:
        paths, listed = (path,), False
    for each in paths:
        try:
            stream = files.opened(each, listed=listed)
        except ReadError as error:
            report(error)
            continue
        with stream:
            yield from _of_stream(stream, files.shown(each), each, input_format, max_size, report)


def _is_below(path: str, places: Collection[str]) -> bool:
    """Whether a path is one of the places or in one of them."""
    return any(path == place or path.startswith(os.path.join(place, "")) for place in places)


def _of_stream(stream: BinaryIO, id: str, path: str, input_format: str | None, max_size: int,
               report: Callable) -> Iterator[RawRecord]:
    """The articles of one open file; whatever is wrong with the bytes is one ReadError, and the file ends there."""
    try:
        stream = decompressed(buffered(stream))
        head = head_of(stream)
        if is_blank(head) and len(head) < HEAD:
            raise ReadError(id, "empty: there is nothing to read in it")
        kind = formats.told(path, head, input_format)
        if kind in (TEXT, HTML):
            yield _whole(stream, id, kind, max_size)
        else:
            met = 0

            def counted(error: ReadError) -> None:
                nonlocal met
                met += 1
                report(error)

            for raw in _splitter(kind)(stream, id, max_size, counted):
                met += 1
                yield raw
            if not met:
                raise ReadError(id, "no articles in it")
    except ReadError as error:
        report(error)
    except (OSError, EOFError, ValueError) as error:
        report(ReadError(id, f"cannot be read to its end: {_reason(error)}"))


def _splitter(kind: str) -> Callable:
    """The function that cuts a file of this format into articles; only the one that is needed is imported."""
    if kind == "jsonl":
        from .jsontext import lines as split
    elif kind == "json":
        from .jsontext import values as split
    elif kind in ("csv", "tsv"):
        from .csvtext import rows as split
    else:
        from .warc import responses as split
    return split


def _whole(stream: BinaryIO, id: str, kind: str, max_size: int) -> RawRecord:
    data = stream.read(max_size + 1)
    if len(data) > max_size:
        raise ReadError(id, f"larger than {max_size} bytes, the limit of one article; raise --max-size to read it")
    return RawRecord(id, kind, data)


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error) or type(error).__name__
