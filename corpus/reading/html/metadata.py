"""What a page's markup says about its article: JSON-LD, then OpenGraph, then other `meta`, then `time`.

The vocabularies: schema.org Article (https://schema.org/Article), the Open Graph protocol (https://ogp.me),
Dublin Core, and what content management systems in Viet Nam add of their own (`pubdate`).
"""
from __future__ import annotations

from .. import newspapers
from ..timestamps import VIETNAM, iso_timestamp
from .scanner import attributes

ARTICLE_TYPES = frozenset(("article", "newsarticle", "reportagenewsarticle", "opinionnewsarticle", "analysisnewsarticle",
                           "backgroundnewsarticle", "reviewnewsarticle", "liveblogposting", "blogposting", "socialmediaposting",
                           "report", "scholarlyarticle", "satiricalarticle", "advertisercontentarticle", "webpage"))
_PUBLISHED = ("article:published_time", "article:published", "og:published_time", "pubdate", "publishdate", "publish_date",
              "publish-date", "datepublished", "date_published", "published_time", "dc.date.issued", "dc.date.published",
              "dcterms.created", "dcterms.issued", "dc.date", "dcterms.date", "parsely-pub-date", "sailthru.date",
              "article.published", "date", "datecreated", "dable:published", "vr:published_time", "its_publication")
_TITLE = ("og:title", "twitter:title", "title", "dc.title", "headline", "title_news")
_SOURCE = ("og:site_name", "application-name", "publisher", "dc.publisher", "article:publisher")
_AUTHOR = ("author", "article:author", "dc.creator", "article:author_name", "dable:author", "parsely-author", "its_author")
_DESCRIPTION = ("og:description", "description", "twitter:description")
DEEP = 6


class Metadata:
    """Title, time of publication, source, authors, URL and description, each None or () where nothing says it."""

    __slots__ = ("title", "published", "source", "authors", "url", "description")

    def __init__(self, linked_data: list[str], metas: list[tuple[str, str]]) -> None:
        linked = _article_of(linked_data)
        named, canonical, times = _sorted(metas)
        publisher = _name(linked.get("publisher"))
        self.title = _line(linked.get("headline")) or _first(named, _TITLE)
        self.published = _stamp(_line(linked.get("datePublished"))) or _stamp_of(named) or _first_time(times)
        self.url = _absolute(canonical, _url(linked.get("mainEntityOfPage")), named.get("og:url"), _url(linked.get("url")))
        self.source = _newspaper(publisher) or _newspaper(_first(named, _SOURCE))
        self.authors = (_names(linked.get("author"), self.source)
                        or _names([named.get(key) for key in _AUTHOR if named.get(key)], self.source))
        self.description = _line(linked.get("description")) or _first(named, _DESCRIPTION)


def _sorted(metas: list[tuple[str, str]]) -> tuple[dict[str, str], str | None, list[dict[str, str]]]:
    """The `meta` by name, the canonical link, the `time` elements."""
    named: dict[str, str] = {}
    canonical = None
    times = []
    for tag, text in metas[:2000]:
        if tag == "meta":
            found = attributes(text[:10_000])
            key = (found.get("property") or found.get("name") or found.get("itemprop") or "").lower().strip()
            content = " ".join(found.get("content", "").split())
            if key and content:
                named.setdefault(key, content)
        elif tag == "link" and canonical is None and "canonical" in text:
            found = attributes(text[:10_000])
            if found.get("rel", "").lower() == "canonical":
                canonical = found.get("href", "").strip()
        elif tag == "time" and len(times) < 20:
            times.append(attributes(text[:10_000]))
    return named, canonical, times


def _first(named: dict[str, str], keys: tuple[str, ...]) -> str | None:
    return next((named[key] for key in keys if key in named), None)


def _stamp(text: str | None) -> str | None:
    return iso_timestamp(text, VIETNAM)


def _stamp_of(named: dict[str, str]) -> str | None:
    return next((stamp for stamp in (_stamp(named.get(key)) for key in _PUBLISHED) if stamp), None)


def _first_time(times: list[dict[str, str]]) -> str | None:
    """The `time` that is marked as that of publication, else the first that has a machine-readable time."""
    stamps = [(not ("datepublished" in found.get("itemprop", "").lower() or "pubdate" in found
                    or "publish" in found.get("class", "").lower()), i, _stamp(found.get("datetime")))
              for i, found in enumerate(times)]
    return next((stamp for _, _, stamp in sorted(stamps, key=lambda entry: entry[:2]) if stamp), None)


def _absolute(*urls: str | None) -> str | None:
    return next((url for url in urls if url and url.startswith(("http://", "https://")) and not set(url) & set(" <>\"\n\t")), None)


def _newspaper(name: str | None) -> str | None:
    """A publisher's name; that of the newspaper where it names only its domain."""
    if not name or name.startswith(("http://", "https://")):
        return newspapers.of_domain(newspapers.domain_of(name)) if name else None
    return newspapers.of_domain(name) or name if len(name) <= 100 else None


def _names(value: object, source: str | None) -> tuple[str, ...]:
    """The authors' names, without what is the newspaper itself, a URL or a domain."""
    names = []
    for each in value if isinstance(value, list) else [value]:
        for name in (_name(each) or "").replace(";", ",").split(","):
            name = name.strip()
            if (name and len(name) <= 80 and "/" not in name and "@" not in name and name != source
                    and not newspapers.of_sign(name) and not newspapers.of_domain(name) and any(c.isalpha() for c in name)
                    and name.casefold() not in newspapers.origin_words("no_author")):
                names.append(name)
    return tuple(dict.fromkeys(names))


# JSON-LD

def _article_of(scripts: list[str]) -> dict:
    """The first object in the page's JSON-LD that describes an article; {} where there is none that can be read."""
    best: dict = {}
    for script in scripts[:50]:
        for found in _objects(_loaded(script), DEEP):
            types = found.get("@type")
            types = {str(each).lower() for each in (types if isinstance(types, list) else [types])}
            if types & ARTICLE_TYPES and ("headline" in found or "datePublished" in found):
                if "webpage" not in types:
                    return found
                best = best or found
    return best


def _loaded(script: str) -> object:
    """The script's JSON; None where it is none, as the other sources of metadata are there all the same."""
    import json
    script = script.strip().removeprefix("<!--").removesuffix("-->").strip()
    script = script.removeprefix("//<![CDATA[").removeprefix("<![CDATA[").removesuffix("//]]>").removesuffix("]]>").strip().rstrip(";")
    try:
        return json.loads(script, strict=False, parse_int=float)
    except (ValueError, RecursionError):
        return None


def _objects(value: object, depth: int):
    """The objects in a JSON-LD value: itself, those of a list, those of `@graph` and of what it is about."""
    if isinstance(value, list) and depth:
        for each in value[:100]:
            yield from _objects(each, depth - 1)
    elif isinstance(value, dict):
        yield value
        for key in ("@graph", "mainEntity", "itemListElement", "item"):
            if depth and key in value:
                yield from _objects(value[key], depth - 1)


def _line(value: object) -> str | None:
    if isinstance(value, list) and value:
        value = value[0]
    if not isinstance(value, str):
        return None
    from .entities import unescaped
    return " ".join(unescaped(value).split()) or None


def _name(value: object) -> str | None:
    """The name of a person or an organisation, given as such, as an object, or as a list of one."""
    if isinstance(value, list) and value:
        value = value[0]
    return _line(value.get("name")) if isinstance(value, dict) else _line(value)


def _url(value: object) -> str | None:
    if isinstance(value, dict):
        value = value.get("@id") or value.get("url")
    return _line(value)
