"""Plain text to an article."""
from __future__ import annotations

from ..article import Article
from .cleaning import check_is_text, cleaned
from .encodings import decode, readable
from .errors import ReadError
from .layout import laid_out
from .raw import RawRecord


def article_of(raw: RawRecord) -> Article:
    """The article of a text file. Raises ReadError where it holds no text."""
    text = decode(raw.data, raw.known.get("charset"))
    check_is_text(raw.data, text, raw.id)
    text = cleaned(readable(text))
    if not text.strip():
        raise ReadError(raw.id, "empty: there is nothing to read in it")
    page = laid_out(text)
    return Article(text, spans=page.spans, id=raw.id, title=page.title, source=page.source,
                   published=page.published, authors=page.authors)
