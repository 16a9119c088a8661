"""Articles whose fields come by name: objects of JSON, rows of CSV."""
from __future__ import annotations

from ..article import Article
from . import newspapers
from .cleaning import composed
from .errors import ReadError
from .layout import laid_out
from .raw import HTML, RawRecord
from .timestamps import iso_timestamp


def article_of(raw: RawRecord) -> Article:
    """The article of a record with the field `text` or `html`, and where present `title`, `source`, `url`,
    `published` and `authors`; other fields, and values of a wrong type, are ignored.

    The text stays as given, apart from NFC: offsets fit what was put in. A title given separately goes before it.
    What the record says goes before what its text says of itself.
    """
    fields = raw.data
    text = fields.get("text")
    if not isinstance(text, str) or not text.strip():
        html = fields.get("html")
        if isinstance(html, str) and html.strip():
            return _completed(_page(raw, html), fields)
        raise ReadError(raw.id, _missing(fields))
    text = exact(text)
    title = line(fields.get("title"))
    if title and not text.lstrip().startswith(title):
        text = title + "\n" + text
    page = laid_out(text, title)
    return _completed(Article(text, spans=page.spans, id=raw.id, title=title or page.title, source=page.source,
                              published=page.published, authors=page.authors), fields)


def _page(raw: RawRecord, html: str) -> Article:
    from .html import article_of
    return article_of(RawRecord(raw.id, HTML, html, raw.order, {"url": line(raw.data.get("url"))}))


def _completed(article: Article, fields: dict) -> Article:
    """The article with what its record says about it."""
    article.url = line(fields.get("url")) or article.url
    article.title = line(fields.get("title")) or article.title
    article.source = (line(fields.get("source")) or article.source
                      or newspapers.of_url(article.url))
    article.published = iso_timestamp(line(fields.get("published"))) or article.published
    article.authors = _authors(fields.get("authors")) or article.authors
    return article


def _missing(fields: dict) -> str:
    if "text" in fields and isinstance(fields["text"], str) or "html" in fields and isinstance(fields["html"], str):
        return "its text is empty"
    if fields.get("text") is not None or fields.get("html") is not None:
        return "its field `text` is not a string"
    return "no field `text` or `html`" + (f" (its fields: {', '.join(map(str, list(fields)[:6]))})" if fields else "")


def exact(text: str) -> str:
    """The text in NFC, the very same where it is already; half a surrogate pair, which no file can hold, is U+FFFD."""
    if text.isascii():
        return text
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        text = "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in text)
    return composed(text)


def line(value: object) -> str | None:
    """A field's value as one line of text, None where it is no string or blank."""
    if not isinstance(value, str):
        return None
    return " ".join(exact(value).split()) or None


def _authors(value: object) -> tuple[str, ...]:
    """Names from a list of them (also of objects with a `name`), or from one string with commas between."""
    if isinstance(value, str):
        value = value.replace(";", ",").split(",")
    if not isinstance(value, list):
        return ()
    names = (line(each.get("name") if isinstance(each, dict) else each) for each in value)
    return tuple(dict.fromkeys(name for name in names if name))
