"""A folder of pages: an index to search, and a page for each article. For thousands of them."""
from __future__ import annotations

import os

from ...records import Extraction
from . import index
from .article import article, title_of
from .assets import words
from .page import foot, head
from .report import _pour, _spool

ONE_INDEX = 5000    # articles that one index lists and searches


class HtmlSite:
    """Articles into a folder; see the package for how it is used."""

    def __init__(self, directory: str | os.PathLike, lang: str = "vi") -> None:
        self._directory = os.fspath(directory)
        self._lang = lang
        self._words = words(lang)
        self._rows = _spool()
        self._data = _spool()
        self._count = 0
        self._part = 1
        self._first_listed = 1
        os.makedirs(os.path.join(self._directory, "articles"), exist_ok=True)

    def add(self, extraction: Extraction) -> None:
        """One more article: its page is written now, its place in the index kept."""
        if self._count and self._count % ONE_INDEX == 0:
            self._write_index(more=True)
        self._count += 1
        n = self._count
        page = f"articles/{n:06}.html"
        listed = f"../{_index_name(self._part)}#i{n}"
        with open(os.path.join(self._directory, page + ".part"), "w", encoding="utf-8", newline="\n") as out:
            out.write(head(title_of(extraction, self._words), self._lang))
            out.write(article(extraction, n, self._words, level=1, back=listed))
            out.write(foot(self._lang, index=False))
        os.replace(out.name, os.path.join(self._directory, page))
        self._rows.write(index.row(extraction, n, page, self._words))
        self._data.write((",\n" if n > self._first_listed else "") + index.entry(extraction, n, page, self._words))

    def _write_index(self, more: bool) -> None:
        said = self._words
        name = os.path.join(self._directory, _index_name(self._part))
        heading = said["report.many"].format(n=self._count)
        if more or self._part > 1:
            heading = said["report.part"].format(a=self._first_listed, b=self._count)
        links = []
        if self._part > 1:
            links.append(f'<a rel="prev" href="{_index_name(self._part - 1)}">← {said["previous"]}</a>')
        if more:
            links.append(f'<a rel="next" href="{_index_name(self._part + 1)}">{said["next"]} →</a>')
        with open(name + ".part", "w", encoding="utf-8", newline="\n") as out:
            out.write(head(heading, self._lang, f"<h1>{heading}</h1>", f'<p class="lead">{said["lead"]}</p>'))
            out.write(index.opening(said, f'<h2>{said["index"]}</h2>'))
            _pour(self._rows, out)
            out.write(index.closing(f'<p class="back">{" · ".join(links)}</p>\n' if links else ""))
            out.write('<script type="application/json" id="data">[')
            _pour(self._data, out)
            out.write("]</script>\n")
            out.write(foot(self._lang, index=True))
        os.replace(name + ".part", name)
        for spool in (self._rows, self._data):
            spool.seek(0)
            spool.truncate()
        self._part += 1
        self._first_listed = self._count + 1

    def close(self) -> None:
        """Writes the index, or what is left of it."""
        self._write_index(more=False)
        self._rows.close()
        self._data.close()

    def __enter__(self) -> HtmlSite:
        return self

    def __exit__(self, kind, error, trace) -> None:
        if kind is None:
            self.close()


def _index_name(part: int) -> str:
    return "index.html" if part == 1 else f"index-{part}.html"
