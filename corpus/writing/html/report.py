"""One self-contained page for one article or a few hundred."""
from __future__ import annotations

import os
from tempfile import SpooledTemporaryFile
from typing import TYPE_CHECKING

from ...records import Extraction
from . import index
from .article import article, title_of
from .assets import words
from .page import foot, head

if TYPE_CHECKING:
    from typing import IO

ONE_PAGE = 300      # more articles than this are better read as a site
IN_MEMORY = 1 << 24


class HtmlReport:
    """Articles into one page; see the package for how it is used."""

    def __init__(self, target: str | os.PathLike | IO[str], lang: str = "vi") -> None:
        self._target = target
        self._lang = lang
        self._words = words(lang)
        self._articles = _spool()
        self._rows = _spool()
        self._data = _spool()
        self._count = 0
        self._first: Extraction | None = None

    def add(self, extraction: Extraction) -> None:
        """One more article."""
        self._count += 1
        n = self._count
        if n == 1:
            self._first = extraction        # alone on its page it has no list above it and a higher heading
            return
        if n == 2:
            self._write(self._first, 1)
            self._first = None
        self._write(extraction, n)

    def _write(self, extraction: Extraction, n: int) -> None:
        self._articles.write(article(extraction, n, self._words, level=2, back="#index"))
        self._rows.write(index.row(extraction, n, f"#a{n}", self._words))
        self._data.write((",\n" if n > 1 else "") + index.entry(extraction, n, "", self._words))

    def close(self) -> None:
        """Writes the page."""
        if hasattr(self._target, "write"):
            self._page(self._target)
        else:
            beside = os.fspath(self._target) + ".part"
            with open(beside, "w", encoding="utf-8", newline="\n") as out:
                self._page(out)
            os.replace(beside, self._target)
        for spool in (self._articles, self._rows, self._data):
            spool.close()

    def _page(self, out: IO[str]) -> None:
        said = self._words
        if self._first is not None:
            out.write(head(title_of(self._first, said), self._lang))
            out.write(article(self._first, 1, said, level=1, back=None))
            out.write(foot(self._lang, index=False))
            return
        heading = said["report.many"].format(n=self._count)
        out.write(head(heading, self._lang, f"<h1>{heading}</h1>", f'<p class="lead">{said["lead"]}</p>'))
        out.write(index.opening(said, f'<h2>{said["index"]}</h2>'))
        _pour(self._rows, out)
        out.write(index.closing())
        _pour(self._articles, out)
        out.write('<script type="application/json" id="data">[')
        _pour(self._data, out)
        out.write("]</script>\n")
        out.write(foot(self._lang, index=True))

    def __enter__(self) -> HtmlReport:
        return self

    def __exit__(self, kind, error, trace) -> None:
        if kind is None:
            self.close()


def _spool():
    return SpooledTemporaryFile(IN_MEMORY, "w+", encoding="utf-8", newline="\n")


def _pour(spool, out: IO[str]) -> None:
    spool.seek(0)
    while part := spool.read(1 << 20):
        out.write(part)
