"""One article as a section of the page: head, text with marks, tables beside it, timeline and charts below."""
from __future__ import annotations

from collections.abc import Sequence

from ...records import Extraction
from .. import KINDS
from .chart import charts
from .highlight import paragraphs, places
from .markup import address, clip, escape
from .tables import tables
from .timeline import timeline
from .timex import in_words

TITLE = 220         # a longer first line is no title


def title_of(extraction: Extraction, words: dict[str, str]) -> str:
    """What to call the article: its title, else its first line, else its id."""
    first = extraction.text.lstrip()[:4 * TITLE].split("\n", 1)[0]
    title = clip(extraction.title or first or extraction.id or "", TITLE)
    return title or words["untitled"]


def published_of(extraction: Extraction, words: dict[str, str]) -> str:
    """The time of publication in words, to the minute where it is known: `5:06 11/10/2023`."""
    return in_words(extraction.published, words)


def article(extraction: Extraction, n: int, words: dict[str, str], level: int, back: str | None,
            only: Sequence[str] = KINDS) -> str:
    """The article as HTML.

    n      numbers it
    level  that of its heading
    back   the address of the list of articles, None where there is none
    only   the kinds of record that have a table
    """
    prefix = f"a{n}-"
    lines = list(paragraphs(extraction.text, places(extraction, prefix)))
    title = title_of(extraction, words)
    first = " ".join(extraction.text.lstrip()[:4 * TITLE].split("\n", 1)[0].split())
    heading = lines.pop(0) if lines and first == title else escape(title)
    text = "".join(f"<p>{line}</p>" for line in lines)
    return (f'<article id="a{n}" class="article" aria-labelledby="{prefix}title">'
            f'<header>{_about(extraction, words)}<h{level} id="{prefix}title" lang="vi">{heading}</h{level}>'
            f'{_byline(extraction, words)}</header>'
            f'<a class="skip" href="#{prefix}tables">{words["skip.tables"]}</a>'
            f'<div class="columns"><div class="text" lang="vi">{text}</div>'
            f'<div class="tables" id="{prefix}tables" role="region" tabindex="-1" aria-label="{words["tables"]}">'
            f'{tables(extraction, prefix, words, level + 1, only)}</div></div>'
            f'{timeline(extraction, prefix, words, level + 1)}{charts(extraction, prefix, words, level + 1)}'
            + (f'<p class="back"><a href="{back}">↑ {words["back"]}</a></p>' if back else "") + "</article>\n")


def _about(extraction: Extraction, words: dict[str, str]) -> str:
    """Source and time of publication, over the title."""
    parts = []
    if extraction.source:
        parts.append(f"<b>{escape(clip(extraction.source, 120))}</b>")
    if extraction.published:
        said = escape(published_of(extraction, words))
        parts.append(f'<time datetime="{escape(extraction.published)}">{said}</time>')
    if extraction.id and extraction.id != extraction.url:
        parts.append(f'<span class="id">{escape(clip(extraction.id, 120))}</span>')
    return f'<p class="about">{"".join(parts)}</p>' if parts else ""


def _byline(extraction: Extraction, words: dict[str, str]) -> str:
    """Authors and the address of the original, under the title."""
    parts = []
    if extraction.authors:
        parts.append(f'{words["authors"]}: {escape(clip(", ".join(map(str, extraction.authors)), 300))}')
    if extraction.url:
        link = address(extraction.url)
        shown = escape(clip(extraction.url, 90))
        if link:
            shown = f'<a rel="noopener noreferrer nofollow external" href="{link}">{shown}</a>'
        parts.append(f'{words["original"]}: {shown}')
    return f'<p class="byline">{"".join(f"<span>{part}</span>" for part in parts)}</p>' if parts else ""
