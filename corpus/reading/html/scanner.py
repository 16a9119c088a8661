"""A scanner for HTML as it is, not as it should be: tags and the text between them, in time linear in the page.

It builds nothing and repairs nothing; `outline` makes sense of what it gives. Every pattern here reads each character a
bounded number of times, whatever the page holds: what is never closed is looked for once.
"""
from __future__ import annotations

import re

# Elements whose content is no text of the page. `title` and `h1` never stand in them.
_RAW = re.compile(r"<(?:!--|(script|style|noscript|template|svg|iframe|textarea|select|button|math|canvas)\b([^<>]*)>)", re.IGNORECASE)
_TAG = re.compile(r"<([/!?]?[a-zA-Z\[][a-zA-Z0-9]*)([^<>]*)>")
# A quoted attribute with < or > in it: `alt="a > b"`. In JSON-LD and scripts, which are taken out before, it is common.
_ANGLED = re.compile(r"""=(?:"[^"<>]{0,2000}[<>][^"]{0,2000}"|'[^'<>]{0,2000}[<>][^']{0,2000}')""")
_ATTRIBUTE = re.compile(r"""(?<![a-z:_-])([a-z][a-z:_-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)


def pieces(page: str) -> tuple[list[str], list[str]]:
    """The page as text, tag name, attributes, text, tag name, attributes, …, text; and the JSON-LD scripts in it.

    Names are as written (`P`, `/p`); scripts, styles, comments and the like are left out.
    """
    linked_data: list[str] = []
    page = _without_raw(page, linked_data)
    if "<" in page:
        page = _ANGLED.sub('=""', page)
    return _TAG.split(page), linked_data


def _without_raw(page: str, linked_data: list[str]) -> str:
    kept: list[str] = []
    unclosed: set[str] = set()
    at = 0
    while True:
        found = _RAW.search(page, at)
        if not found:
            break
        kept.append(page[at:found.start()])
        name = (found[1] or "!--").lower()
        end = None
        if name not in unclosed:
            end = _end(page, found, name)
            if end is None:
                unclosed.add(name)
        if end is None:  # never closed: a script or a style goes on to the end of the page, as in browsers
            if name in ("script", "style"):
                at = len(page)
                break
            at = found.end()
            continue
        if name == "script" and "ld+json" in found[2]:
            linked_data.append(page[found.end():end[0]])
        at = end[1]
    kept.append(page[at:])
    return " ".join(kept) if len(kept) > 1 else page


def _end(page: str, found: re.Match, name: str) -> tuple[int, int] | None:
    """Where the content of an element ends, and where its end tag does."""
    if name == "!--":
        end = page.find("-->", found.start() + 2)
        return None if end < 0 else (end, end + 3)
    if found[2].endswith("/") and name in ("svg", "canvas", "math"):
        return found.end(), found.end()
    closing = _closing(name).search(page, found.end())
    return None if closing is None else (closing.start(), closing.end())


def _closing(name: str) -> re.Pattern:
    return re.compile(f"</{name}[^<>]*>?", re.IGNORECASE)  # re keeps what it has compiled


def attributes(text: str) -> dict[str, str]:
    """The attributes of a tag, names in small letters, values unescaped."""
    from .entities import unescaped
    found = {}
    for name, double, single, bare in _ATTRIBUTE.findall(text):
        found.setdefault(name.lower(), unescaped(double or single or bare))
    return found
