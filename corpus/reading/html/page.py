"""From a page's bytes to its article."""
from __future__ import annotations

import re

from ...article import Article
from .. import newspapers
from ..bylines import names_in
from ..chrome import kind_of
from ..cleaning import check_is_text, cleaned
from ..encodings import decode, narrowed, readable
from ..errors import ReadError
from ..layout import is_prose, laid_out
from ..raw import RawRecord
from ..timestamps import visible
from .maintext import dropped_below, main_element
from .metadata import Metadata
from .outline import Block, Outline
from .scanner import metadata_tags, without_raw

_CHARSET = re.compile(rb"""<meta[^<>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,30})""", re.IGNORECASE)
_SEPARATORS = re.compile(r"\s+[|\-–—»«:·]\s+|\s*[|»]\s*")


def article_of(raw: RawRecord) -> Article:
    """The article of a page. Raises ReadError where there is no text in it."""
    data = raw.data.encode("utf-8", "replace") if isinstance(raw.data, str) else narrowed(raw.data)
    declared = raw.known.get("charset") or _declared(data)
    rest, linked_data = without_raw(data)
    page = decode(rest, declared)
    check_is_text(data, page, raw.id)
    outline = Outline(page)
    metadata = Metadata([decode(script, declared) for script in linked_data], metadata_tags(page))
    found = _Found(outline, metadata)
    text = cleaned(readable("\n".join(found.lines)))
    if not text.strip():
        raise ReadError(raw.id, "no text of an article in this page")
    title = _clean(found.title)
    layout = laid_out(text, title)
    if layout.spans is not None:
        text = "\n".join(text[start:end] for start, end in layout.spans)
    url = metadata.url or raw.known.get("url") or None
    return Article(text, id=raw.id, title=title or layout.title, url=url,
                   source=_clean(metadata.source) or newspapers.of_known_url(url) or layout.source or newspapers.of_url(url),
                   published=metadata.published or found.published or layout.published,
                   authors=tuple(filter(None, map(_clean, metadata.authors))) or found.authors or layout.authors)


def _declared(page: bytes) -> str | None:
    found = _CHARSET.search(page[:8192])
    return found[1].decode("ascii") if found else None


def _clean(text: str | None) -> str | None:
    """A line of metadata in plain letters, None where there is nothing in it."""
    return " ".join(cleaned(readable(text)).split()) or None if text else None


class _Found:
    """The article in an outline: its `title`, its `lines` (the title first), and what stands visibly around them."""

    def __init__(self, outline: Outline, metadata: Metadata) -> None:
        self._outline = outline
        main, dropped_around = main_element(outline)
        end = outline.ends[main]
        dropped = dropped_below(outline, main)
        blocks = outline.blocks
        inside = [i for i, block in enumerate(blocks) if main <= block.node < end]
        first = inside[0] if inside else 0
        heading = self._heading(metadata.title, first)
        self.title = _title(metadata, blocks[heading].text if heading is not None else self._page_title())
        head = blocks[heading + 1 if heading is not None else max(0, first - 15):first]
        if heading is not None and heading >= first:
            head, inside = [], [i for i in inside if i > heading]
        self.published, self.authors = self._signs(head, blocks[max(0, first - 30):first + 8])
        body = [blocks[i] for i in inside if not dropped[blocks[i].node]]
        lead = [block for block in head if not dropped_around[block.node] and self._is_lead(block, metadata.description)]
        self.lines = self._lines(lead, body)
        if self.title and (not self.lines or self.lines[0] != self.title):
            self.lines.insert(0, self.title)

    def _heading(self, title: str | None, first: int) -> int | None:
        """The block that shows the headline: the one that says what the metadata say, else the `h1` nearest before the
        text (or just inside)."""
        outline = self._outline
        same = None
        candidates = []
        key = _key(title or "")
        begins = (title or "\0")[:6].casefold()
        for i, block in enumerate(outline.blocks[:first + 12]):
            tag, roles = outline.tags[block.node], outline.roles[block.node]
            is_heading = tag == "h1" or "title" in roles or "title" in outline.roles[outline.parents[block.node]]
            if tag == "title" or not is_heading and block.text[:6].casefold() != begins:
                continue
            if key and _same_title(_key(block.text), key) and (same is None or tag == "h1"):
                same = i
            if is_heading and len(block.text) >= 10:
                candidates.append((tag == "h1", len(block.text.split()) >= 4, -abs(first - i), i))
        if same is not None:
            return same
        return max(candidates)[-1] if candidates else None

    def _page_title(self) -> str | None:
        tags = self._outline.tags
        return next((block.text for block in self._outline.blocks if tags[block.node] == "title"), None)

    def _is_lead(self, block: Block, description: str | None) -> bool:
        """Whether a block between title and text is the lead: named so, or prose, or what the description says."""
        outline, text = self._outline, block.text
        if block.linked * 2 > len(text) or kind_of(text):
            return False
        named = "sapo" in outline.roles[block.node] or "sapo" in outline.roles[outline.parents[block.node]]
        described = description and len(text) > 30 and _key(description)[:60] == _key(text)[:60]
        return bool(named and len(text) > 20 or described or len(text) >= 60 and is_prose(text))

    def _signs(self, head: list[Block], around: list[Block]) -> tuple[str | None, tuple[str, ...]]:
        """The time and the author that stand visibly at the text; between headline and text they need less of a sign."""
        outline = self._outline
        published, authors = None, ()
        for block in around:
            roles = outline.roles[block.node] | outline.roles[outline.parents[block.node]]
            if not published and len(block.text) < 120 and ("time" in roles or kind_of(block.text) == "time"):
                published = visible(block.text)
            if not authors and "author" in roles and len(block.text) < 80:
                authors = names_in(block.text.partition(":")[2] or block.text)
        if not published:
            stamps = (visible(block.text) for block in head if len(block.text) < 120 and block.text[-1] not in ".!?")
            published = next((stamp for stamp in stamps if stamp and "T" in stamp), None)
        return published, authors

    def _lines(self, lead: list[Block], body: list[Block]) -> list[str]:
        """The text by paragraphs; cells of a table's row side by side; links that stand alone left out."""
        tags, parents, roles = self._outline.tags, self._outline.parents, self._outline.roles
        lines: list[str] = []
        led = {block.text for block in lead} if body and lead else ()
        row = -1
        lines.extend(block.text for block in lead)
        for block in body:
            text, node = block.text, block.node
            tag = tags[node]
            if block.linked >= 0.8 * len(text) and tag not in ("figcaption", "caption") and "caption" not in roles[node]:
                continue
            if len(text) < 60 and "time" in roles[node] or text in led:
                continue
            if tag in ("td", "th") and parents[node] == row and lines and len(text) < 80 and len(lines[-1]) < 400:
                lines[-1] += " | " + text
            else:
                lines.append(text)
            row = parents[node] if tag in ("td", "th") and len(text) < 80 else -1
        return lines


def _key(text: str) -> str:
    """A text for comparison: letters and digits alone, small."""
    return _NO_LETTERS.sub("", text.casefold())


_NO_LETTERS = re.compile(r"[\W_]+")


def _same_title(one: str, other: str) -> bool:
    """Whether two keys are of one headline: the same, or one cut off or with the site's name behind it."""
    shorter, longer = sorted((one, other), key=len)
    return one == other or len(shorter) > 15 and longer.startswith(shorter)


def _title(metadata: Metadata, shown: str | None) -> str | None:
    """The headline as the page shows it where the metadata say the same; else that of the metadata, without the
    newspaper's name that many put behind it."""
    title = metadata.title
    if not title:
        return _without_site(shown, metadata.source) if shown else None
    if shown:
        if _same_title(_key(title), _key(shown)):
            return shown
    return _without_site(title, metadata.source)


def _without_site(title: str, source: str | None) -> str:
    parts = list(_SEPARATORS.finditer(title))
    if parts:
        rest = title[parts[-1].end():]
        if newspapers.of_sign(rest) or newspapers.of_domain(rest.lower()) or source and _key(source) == _key(rest) or rest.lower().startswith("báo "):
            return title[:parts[-1].start()].strip() or title
    return title
