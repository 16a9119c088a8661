"""The report page: extractions to read, check and explore in a browser.

    report = HtmlReport(stream, lang="vi")          # one page; a text stream (UTF-8), or a path
    site = HtmlSite(directory, lang="vi")           # an index and a page for each article

`only` names the kinds of record that have tables and counts (`KINDS` of `corpus.writing`; all of them by default); the
lists of the others are to be empty already.

Both are used alike: `add(extraction)` for each article, then `close()`; or as a context manager, which closes where
no exception passes. They hold no article in memory: what has to wait for the end waits in a temporary file.

`HtmlReport` writes nothing to its stream before `close`, which leaves a stream open that it was given. A path is
written beside and renamed, so that a reader never sees half a page. One page is quick for a few hundred articles
(`ONE_PAGE`); beyond that take `HtmlSite`, which writes `DIRECTORY/index.html` and `DIRECTORY/articles/000001.html`, … :
pages are numbered, no name from the input becomes a path. The index of more than `ONE_INDEX` articles goes on in
`index-2.html`, …

Raises ValueError for a language without interface texts (`LANGUAGES`), OSError where a file can't be written.
"""
from __future__ import annotations

from .assets import LANGUAGES
from .report import ONE_PAGE, HtmlReport
from .site import ONE_INDEX, HtmlSite

__all__ = ["HtmlReport", "HtmlSite", "LANGUAGES", "ONE_INDEX", "ONE_PAGE"]
