"""Untrusted text into a page: the only ways in which anything from an article becomes part of the HTML."""
from __future__ import annotations

import json
import re

# What HTML and JSON can't hold or a browser replaces: control characters, lone surrogates, non-characters.
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_WEB_ADDRESS = re.compile(r"https?://[^\s\x00-\x20<>\"'`\\]+\Z", re.IGNORECASE)


def clean(text: str) -> str:
    """The text with what can't be printed replaced, one character for one, so that offsets stay right."""
    return _UNPRINTABLE.sub("\ufffd", text)


def escape(text: object) -> str:
    """Text that means itself between tags and in a quoted attribute. `None` is the empty text."""
    if text is None:
        return ""
    return (_UNPRINTABLE.sub("\ufffd", str(text)).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
            .replace('"', "&quot;").replace("'", "&#39;"))


def address(url: str | None) -> str | None:
    """The URL, escaped for an attribute, where it is safe to link to: http and https alone (no `javascript:`)."""
    if url and len(url) < 4000 and _WEB_ADDRESS.match(url):
        return escape(url)
    return None


def json_text(value: object) -> str:
    """JSON that may stand inside `<script type="application/json">`: without `<`, `>`, `&` and line separators."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return (_UNPRINTABLE.sub("\ufffd", text).replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")
            .replace("\u2028", "\\u2028").replace("\u2029", "\\u2029"))


def clip(text: str, length: int) -> str:
    """The text on one line, cut at a space to at most `length` characters with an ellipsis."""
    text = " ".join(text[:4 * length].split())
    if len(text) <= length:
        return text
    cut = text.rfind(" ", length // 2, length)
    return text[:cut if cut > 0 else length - 1].rstrip(" ,;:.") + "…"
