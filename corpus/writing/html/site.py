"""A folder of pages: an index to search, and a page for each article. For thousands of them."""
from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from ...records import Extraction
from .. import KINDS
from .article import article, title_of
from .listing import Gathering, Listing
from .page import foot, head

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import IO

ONE_INDEX = 5000    # articles that one index lists and searches


class HtmlSite(Gathering):
    """Articles into a folder; see the package for how it is used."""

    def __init__(self, directory: str | os.PathLike, lang: str = "vi", only: Sequence[str] = KINDS) -> None:
        super().__init__(lang, only)
        self._directory = os.fspath(directory)
        self._part = 1
        os.makedirs(os.path.join(self._directory, "articles"), exist_ok=True)

    def add(self, extraction: Extraction) -> None:
        """One more article: its page is written now, its place in the index kept."""
        if len(self._listing) == ONE_INDEX:
            self._write_index(more=True)
            self._listing.close()
            self._listing = Listing(self._lang, self._only, first=self._listing.last + 1)
            self._part += 1
        n = self._listing.last + 1
        page = f"articles/{n:06}.html"
        with self._written(page) as out:
            out.write(head(title_of(extraction, self._words), self._lang, only=self._only))
            back = f"../{_index(self._part)}#i{n}"
            out.write(article(extraction, n, self._words, level=1, back=back, only=self._only))
            out.write(foot(self._lang, index=False))
        self._listing.add(extraction, page)

    def close(self) -> None:
        """Writes the index, or what is left of it."""
        self._write_index(more=False)
        self.discard()

    def _write_index(self, more: bool) -> None:
        """One part of the index, with links to the part before and, where there are more articles, after it."""
        heading = self._words["report.many"].format(n=len(self._listing))
        links = []
        if self._part > 1:
            links.append(f'<a rel="prev" href="{_index(self._part - 1)}">← {self._words["previous"]}</a>')
        if more:
            links.append(f'<a rel="next" href="{_index(self._part + 1)}">{self._words["next"]} →</a>')
        if links:
            heading = self._words["report.part"].format(a=self._listing.first, b=self._listing.last)
        with self._written(_index(self._part)) as out:
            self._listing.write(out, heading, f'<p class="back">{" · ".join(links)}</p>\n' if links else "")

    @contextmanager
    def _written(self, name: str) -> Iterator[IO[str]]:
        """A page to write, which takes its place when it is whole."""
        path = os.path.join(self._directory, name)
        with open(path + ".part", "w", encoding="utf-8", newline="\n") as out:
            yield out
        os.replace(path + ".part", path)


def _index(part: int) -> str:
    return "index.html" if part == 1 else f"index-{part}.html"
