"""A scanner for HTML as it is, not as it should be: what begins and ends blocks of text, in time linear in the page.

It builds nothing and repairs nothing; `outline` makes sense of what it gives. Every pattern here reads each character a
bounded number of times, whatever the page holds: what is never closed is looked for once. The many tags within a line
(`a`, `span`, `b`, `img`) stay in the text until somebody wants that text: most of a page nobody does.
"""
from __future__ import annotations

import re

from .entities import unescaped

BLOCKS = frozenset(
    "address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer form "
    "h1 h2 h3 h4 h5 h6 head header hr html legend li main menu nav ol option p pre section summary table tbody td tfoot "
    "th thead title tr ul".split())
"""Elements that begin or end a block of text."""

# Elements whose content is no text of the page.
RAW = frozenset("script style noscript template svg iframe textarea select button math canvas".split())


def _any_of(names: frozenset[str]) -> str:
    """A pattern for any of the names in small or capital letters, as a tree of their letters: faster than one after
    the other, and than ignoring case."""
    branches = []
    for first in sorted({name[:1] for name in names if name}):
        rest = frozenset(name[1:] for name in names if name[:1] == first)
        letter = f"[{first}{first.upper()}]" if first.isalpha() else first
        branches.append(letter + (_any_of(rest) if rest != {""} else ""))
    joined = branches[0] if len(branches) == 1 else "(?:" + "|".join(branches) + ")"
    return f"(?:{joined})?" if "" in names else joined


_RAW = re.compile(rf"<(?:!--|({_any_of(RAW | {'nav'})})(?=[\s/>])([^<>]*)>)".encode("ascii"))
_BLOCK = re.compile(rf"<(/?{_any_of(BLOCKS)})(?=[\s/>])([^<>]*)>")
_INLINE = re.compile(r"<[/!?]?[a-zA-Z\[][^<>]*>")
# VnExpress sets the place before the first sentence by style alone: `<span class="location-stamp">Huế</span>Sáng …`.
_STAMP = re.compile(r"<span[^<>]*location-stamp[^<>]*>([^<>]*)</span>\s*")
_LINK = re.compile(r"<(/?)[aA](?=[\s/>])[^<>]*>")
# A quoted attribute with < or > in it: `title="a > b"`.
_ANGLED = re.compile(r"""=(?:"[^"<>]{0,2000}[<>][^"]{0,2000}"|'[^'<>]{0,2000}[<>][^']{0,2000}')""")
_ATTRIBUTE = re.compile(r"""(?<![a-z:_-])([a-z][a-z:_-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)


def without_raw(page: bytes) -> tuple[bytes, list[bytes]]:
    """The page without scripts, styles, comments, menus and the like; and the JSON-LD scripts that were in it.

    Done before the page is decoded, as it may be most of it; every encoding that pages come in has tags in ASCII (UTF-16
    is UTF-8 by now).
    """
    kept: list[bytes] = []
    linked_data: list[bytes] = []
    unclosed: set[bytes] = set()
    at = 0
    while True:
        found = _RAW.search(page, at)
        if not found:
            break
        kept.append(page[at:found.start()])
        name = (found[1] or b"!--").lower()
        end = None
        if name not in unclosed:
            end = _end(page, found, name)
            if end is None:
                unclosed.add(name)
        if end is None:  # never closed: some go on to the end of the page, as they do in browsers
            if name in (b"script", b"style", b"!--"):
                at = len(page)
                break
            if name == b"nav":
                kept.append(found[0])
            at = found.end()
            continue
        if name == b"script" and b"ld+json" in found[2]:
            linked_data.append(page[found.end():end[0]])
        at = end[1]
    kept.append(page[at:])
    return b" ".join(kept) if len(kept) > 1 else page, linked_data


def _end(page: bytes, found: re.Match, name: bytes) -> tuple[int, int] | None:
    """Where the content of an element ends, and where its end tag does."""
    if name == b"!--":
        end = page.find(b"-->", found.start() + 2)
        return None if end < 0 else (end, end + 3)
    if found[2].endswith(b"/") and name in (b"svg", b"canvas", b"math"):
        return found.end(), found.end()
    closing = re.compile(b"</" + name + b"[^<>]*>?", re.IGNORECASE).search(page, found.end())  # re keeps what it has compiled
    if closing is None or name == b"nav" and page.find(b"<nav", found.end(), closing.start()) >= 0:
        return None  # menus in menus are left to the outline
    return closing.start(), closing.end()


def blocks(page: str) -> tuple[list[str], list[str], list[str]]:
    """The tags of blocks in order, and the text between them: texts, names (`p`, `/p`), attributes.

    Text number i stands before tag number i; there is one text more than there are tags. It still has the tags within
    lines in it: see `plain`.
    """
    found = _BLOCK.split(page)
    return found[::3], found[1::3], found[2::3]


def is_open(attributes: str) -> bool:
    """Whether a quote is open at the end of a tag: a `>` stands in it (`title="x > y"`), and the tag goes on."""
    return attributes.count('"') & 1 == 1


def after_open(text: str) -> str:
    """What follows a tag that `is_open`, without the rest of the tag."""
    quote = text.find('"')
    end = text.find(">", quote)
    return text[end + 1:] if 0 <= quote < end else text


def settled(text: str) -> str:
    """A text in which every tag ends at its first `>`: attributes with `<` or `>` in them are emptied."""
    return _ANGLED.sub('=""', text) if "=" in text else text


def plain(text: str) -> str:
    """A text without the tags within it, its character references resolved, its white space made single spaces."""
    if "<" in text:
        if "location-stamp" in text:
            text = _STAMP.sub(r"\1 - ", text)
        text = _INLINE.sub("", text)
    if "&" in text:
        text = unescaped(text)
    if "\n" in text or "  " in text or "\t" in text or "\r" in text:
        return " ".join(text.split())
    return text.strip()


def is_link(text: str) -> bool:
    """Whether a text is one link and nothing else: `<a href="…"><b>Giá xăng giảm</b></a>`."""
    text = text.strip()
    return text.startswith("<a ") and text.endswith("</a>") and text.count("</a>") == 1


def linked(text: str, in_link: bool, size: int) -> tuple[int, bool]:
    """How many characters of a text are in links, and whether one is open at its end.

    in_link  whether one is open at its beginning; `size` is the length of the text in plain
    """
    if "<a" not in text and "</a" not in text and "<A" not in text and "</A" not in text:
        return (size if in_link else 0), in_link
    count = at = 0
    for found in _LINK.finditer(text):
        if in_link:
            count += len(plain(text[at:found.start()]))
        in_link = not found[1]
        at = found.end()
    if in_link:
        count += len(plain(text[at:]))
    return count, in_link


def attributes(text: str) -> dict[str, str]:
    """The attributes of a tag, names in small letters, values unescaped."""
    found: dict[str, str] = {}
    for name, double, single, bare in _ATTRIBUTE.findall(text):
        found.setdefault(name.lower(), unescaped(double or single or bare))
    return found


def metadata_tags(page: str) -> list[tuple[str, str]]:
    """The tags that say something of the page as (name, attributes): `meta` and `time`, and in the head the `link` of
    its address."""
    body = page.find("<body")
    head = page[:body if body >= 0 else HEAD]
    found = _tags(page, "<meta") + _tags(head, "<link") + _tags(page, "<time")
    return found or _tags(page, "<META") + _tags(head, "<LINK") + _tags(page, "<TIME")


HEAD = 1 << 16
TAGS = 2000


def _tags(page: str, opening: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    at = page.find(opening)
    while at >= 0 and len(found) < TAGS:
        end = page.find(">", at)
        if end < 0:
            break
        tag = page[at + len(opening):end]
        if is_open(tag):
            end = max(end, page.find(">", page.find('"', end)))
            tag = page[at + len(opening):end]
        found.append((opening[1:].lower(), tag))
        at = page.find(opening, end)
    return found


