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

    from ..records import Extraction

FORMATS = ("json", "jsonl", "csv", "sqlite", "html", "table")
KINDS = ("figures", "dates", "people", "documents")

_EXTENSIONS = {".json": "json", ".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv", ".db": "sqlite", ".sqlite": "sqlite",
               ".sqlite3": "sqlite", ".html": "html", ".htm": "html", ".txt": "table"}


class Style:
    """How extractions are to be written; it pickles, so that worker processes can encode.

    format  one of FORMATS
    text    whether the article's text is written too
    only    the kinds of record that are written
    many    whether there is more than one article (decides between an object and an array in 'json')
    bom     whether CSV begins with a byte order mark
    width   columns of the terminal that a 'table' is fitted to
    lang    language of a report page
    """

    __slots__ = ("format", "text", "only", "many", "bom", "width", "lang")

    def __init__(self, format: str = "jsonl", *, text: bool = False, only: tuple[str, ...] = KINDS, many: bool = True,
                 bom: bool = False, width: int = 100, lang: str = "vi") -> None:
        self.format = format
        self.text = text
        self.only = only
        self.many = many
        self.bom = bom
        self.width = width
        self.lang = lang


def format_of(path: str) -> str | None:
    """The format that the name of an output stands for, None where it stands for none; a directory gets pages."""
    if os.path.isdir(path) or path.endswith(("/", os.sep)):
        return "html"
    return _EXTENSIONS.get(os.path.splitext(path)[1].lower())


def encoder(style: Style) -> Callable[[Extraction], object]:
    """The function that turns an extraction into what `frame` (or the database, or the page) holds together."""
    if style.format == "json":
        from .json import block
        return lambda extraction: block(extraction, style.text, int(style.many))
    from .json import line
    return lambda extraction: line(extraction, style.text)


def frame(style: Style) -> tuple[bytes, bytes, bytes]:
    """What a file of this format has before the first article, between two, and after the last."""
    if style.format == "json":
        return (b"[\n", b",\n", b"\n]\n") if style.many else (b"", b"", b"\n")
    return b"", b"", b""
