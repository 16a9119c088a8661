"""The page that begins with the list of articles, gathered while they come in and written at the end."""
from __future__ import annotations

from collections.abc import Sequence
from tempfile import SpooledTemporaryFile

from ...records import Extraction
from .. import KINDS
from . import index
from .assets import words
from .page import foot, head

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import IO

IN_MEMORY = 1 << 24     # characters; what is longer waits in a temporary file


class Listing:
    """The rows of the list and the data of its search; `first` is the number of the first article in it."""

    def __init__(self, lang: str, only: Sequence[str] = KINDS, first: int = 1) -> None:
        self.first = first
        self.last = first - 1
        self._lang = lang
        self._words = words(lang)
        self._only = only
        self._rows = spool()
        self._data = spool()

    def __len__(self) -> int:
        return self.last - self.first + 1

    def add(self, extraction: Extraction, page: str) -> None:
        """The next article; `page` is the address of its page, empty where it stands on this one."""
        self.last += 1
        self._rows.write(index.row(extraction, self.last, page or f"#a{self.last}", self._words, self._only))
        self._data.write((",\n" if len(self) > 1 else "") + index.entry(extraction, self.last, page, self._words))

    def write(self, out: IO[str], heading: str, below: str = "", articles: IO[str] | None = None) -> None:
        """The whole page; `below` stands under the list (HTML), then the articles if they are on this page."""
        out.write(head(heading, self._lang, f"<h1>{heading}</h1><p>{self._words['lead']}</p>", self._only))
        out.write(index.opening(self._words, self._only))
        pour(self._rows, out)
        out.write(index.closing(below))
        if articles:
            pour(articles, out)
        out.write('<script type="application/json" id="data">[')
        pour(self._data, out)
        out.write("]</script>\n" + foot(self._lang, index=True))

    def close(self) -> None:
        """Let the temporary files go."""
        self._rows.close()
        self._data.close()


class Gathering:
    """What goes into pages with a list of articles: begun with their language and the kinds of record that have tables;
    as a context manager it is closed where no exception passes."""

    def __init__(self, lang: str, only: Sequence[str]) -> None:
        self._lang = lang
        self._words = words(lang)
        self._only = tuple(kind for kind in KINDS if kind in only)
        self._listing = Listing(lang, self._only)

    def close(self) -> None:
        """Write what is not written yet."""
        raise NotImplementedError

    def discard(self) -> None:
        """Let go of what has been added; nothing more is written."""
        self._listing.close()

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace) -> None:
        if kind is None:
            self.close()
        else:
            self.discard()


def spool() -> IO[str]:
    """A place for text that has to wait."""
    return SpooledTemporaryFile(IN_MEMORY, "w+", encoding="utf-8", newline="\n")


def pour(waiting: IO[str], out: IO[str]) -> None:
    """All that waits in one file into another."""
    waiting.seek(0)
    while part := waiting.read(1 << 20):
        out.write(part)
