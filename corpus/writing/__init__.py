"""From records to bytes: one module a format, loaded only when it is asked for.

What an extraction looks like in a format is computed by `encoder`'s function, in whichever process; what holds the
encoded articles together (an array's brackets, a table's header) is `frame`'s. A database and a report page are more
than a row of encoded articles; `sqlite` and `html` write themselves.
"""
from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import BinaryIO

    from ..records import Extraction

FORMATS = ("json", "jsonl", "csv", "sqlite", "html", "table")
KINDS = ("figures", "dates", "people", "documents")

_EXTENSIONS = {".json": "json", ".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv", ".db": "sqlite",
               ".sqlite": "sqlite", ".sqlite3": "sqlite", ".html": "html", ".htm": "html", ".txt": "table"}


class Style:
    """How extractions are to be written; it pickles, so that worker processes can encode.

    format  one of FORMATS
    text    whether the article's text is written too
    only    the kinds of record that are written
    many    whether there is more than one article (decides between an object and an array in 'json')
    bom     whether CSV begins with a byte order mark
    width   columns of the window that a 'table' is fitted to
    lang    language of a table and a report page
    """

    __slots__ = ("format", "text", "only", "many", "bom", "width", "lang")

    def __init__(self, format: str = "jsonl", *, text: bool = False, only: tuple[str, ...] = KINDS, many: bool = True,
                 bom: bool = False, width: int | None = None, lang: str = "vi") -> None:
        self.format = format
        self.text = text
        self.only = only
        self.many = many
        self.bom = bom
        self.width = width or 100
        self.lang = lang


def format_of(path: str) -> str | None:
    """The format that the name of an output stands for, None where it stands for none; a directory gets pages."""
    if os.path.isdir(path) or path.endswith(("/", os.sep)):
        return "html"
    return _EXTENSIONS.get(os.path.splitext(path)[1].lower())


def encoder(style: Style) -> Callable[[Extraction], object]:
    """The function that turns an extraction into what `writer`'s `add` takes, in whichever process."""
    if style.format == "json":
        from .json import block
        return lambda extraction: block(extraction, style.text, int(style.many))
    if style.format == "jsonl":
        from .json import line
        return lambda extraction: line(extraction, style.text)
    if style.format == "csv":
        from .csv import rows
        return lambda extraction: rows(extraction, style.only)
    if style.format == "table":
        from .table import digest
        return lambda extraction: digest(extraction, style.width, style.lang)
    if style.format == "sqlite":
        from .sqlite import rows_of
        return lambda extraction: rows_of(extraction, style.text)
    return _itself


def _itself(extraction: Extraction) -> Extraction:
    return extraction


def writer(style: Style, stream: BinaryIO, going_on: bool = False):
    """What puts encoded articles into one stream of bytes: `add` for each, `close` at the end; `begun` after the first.

    going_on  whether the stream holds articles already
    """
    if style.format == "html":
        return _Page(stream, style.lang)
    return _Row(stream, *_frame(style), going_on)


def survey(style: Style):
    """The module that can tell which articles a file of this format holds, with `articles` and `key`."""
    if style.format == "csv":
        from . import csv
        return csv
    from . import json
    return json


class _Row:
    """Articles one after the other, with something before the first, between two and after the last."""

    def __init__(self, stream: BinaryIO, head: bytes, between: bytes, tail: bytes, begun: bool) -> None:
        self._stream = stream
        self._head = head
        self._between = between
        self._tail = tail
        self.begun = begun

    def add(self, article: bytes) -> None:
        _write(self._stream, (self._between if self.begun else self._head) + article)
        self.begun = True

    def close(self) -> None:
        _write(self._stream, self._tail if self.begun else self._head + self._tail)


class _Page:
    """Articles on a report page, which is written when it is complete."""

    def __init__(self, stream: BinaryIO, lang: str) -> None:
        self._stream = stream
        self._lang = lang
        self._report = None

    @property
    def begun(self) -> bool:
        return self._report is not None

    def add(self, extraction: Extraction) -> None:
        if self._report is None:
            from .html import HtmlReport
            self._report = HtmlReport(self, self._lang)
        self._report.add(extraction)

    def write(self, text: str) -> None:
        """What the report writes to."""
        _write(self._stream, text.encode("utf-8", "replace"))

    def close(self) -> None:
        if self._report is not None:
            self._report.close()


def _write(stream: BinaryIO, data: bytes) -> None:
    """All of the data, also to a stream without a buffer, which may take less at a time."""
    view = memoryview(data)
    while view:
        view = view[stream.write(view):]


def _frame(style: Style) -> tuple[bytes, bytes, bytes]:
    """What a file of this format has before the first article, between two, and after the last."""
    if style.format == "json" and style.many:
        return b"[\n", b",\n", b"\n]\n"
    if style.format == "json":
        return b"", b"", b"\n"
    if style.format == "csv":
        from .csv import head
        return head(style.only, style.bom), b"", b""
    return b"", b"\n" if style.format == "table" else b"", b""
