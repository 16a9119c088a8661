"""One self-contained page for one article or a few hundred."""
from __future__ import annotations

import os
from collections.abc import Sequence

from ...records import Extraction
from .. import KINDS
from .article import article, title_of
from .listing import Gathering, spool
from .page import foot, head

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import IO

ONE_PAGE = 300      # more articles than this are better read as a site


class HtmlReport(Gathering):
    """Articles into one page; see the package for how it is used."""

    def __init__(self, target: str | os.PathLike | IO[str], lang: str = "vi", only: Sequence[str] = KINDS) -> None:
        super().__init__(lang, only)
        self._target = target
        self._articles = spool()
        self._alone: Extraction | None = None

    def add(self, extraction: Extraction) -> None:
        """One more article."""
        if self._alone is None and not len(self._listing):
            self._alone = extraction        # one article is a page without a list, and its title the page's
            return
        for one in (self._alone, extraction):
            if one is not None:
                self._listing.add(one, page="")
                n = self._listing.last
                self._articles.write(article(one, n, self._words, level=2, back="#index", only=self._only))
        self._alone = None

    def close(self) -> None:
        """Writes the page."""
        if hasattr(self._target, "write"):
            self._write(self._target)
        else:
            beside = os.fspath(self._target) + ".part"
            with open(beside, "w", encoding="utf-8", newline="\n") as out:
                self._write(out)
            os.replace(beside, self._target)
        self.discard()

    def discard(self) -> None:
        """Let go of what has been added; nothing is written."""
        super().discard()
        self._articles.close()

    def _write(self, out: IO[str]) -> None:
        if self._alone is None:
            self._listing.write(out, self._words["report.many"].format(n=len(self._listing)), articles=self._articles)
            return
        out.write(head(title_of(self._alone, self._words), self._lang, only=self._only))
        out.write(article(self._alone, 1, self._words, level=1, back=None, only=self._only))
        out.write(foot(self._lang, index=False))
