"""What is known about an article before anything is extracted from it."""
from __future__ import annotations

Span = tuple[int, int]


class Article:
    """One article as it was read.

    text       the whole text, NFC; offsets of all records count its code points
    spans      the parts of `text` that are the article itself, in order: (start, end) pairs. What lies outside is
               site chrome (menus, masthead, comments, related links) and holds no records. Default: all of it
    id         names the article in the output; a file's path, or the record's own id
    title      the headline, None where unknown
    source     the newspaper
    url        where it was published
    published  ISO 8601 date or date-time of publication, as precise as known: '2023-10-11T05:06:00+07:00'
    authors    names in the byline
    """

    __slots__ = ("text", "spans", "id", "title", "source", "url", "published", "authors")

    def __init__(self, text: str, *, spans: tuple[Span, ...] | None = None, id: str | None = None,
                 title: str | None = None, source: str | None = None, url: str | None = None,
                 published: str | None = None, authors: tuple[str, ...] = ()) -> None:
        self.text = text
        self.spans = ((0, len(text)),) if spans is None else tuple(spans)
        self.id = id
        self.title = title
        self.source = source
        self.url = url
        self.published = published
        self.authors = tuple(authors)

    def __repr__(self) -> str:
        return f"Article(id={self.id!r}, title={self.title!r}, published={self.published!r}, {len(self.text)} characters)"
