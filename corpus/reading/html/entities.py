"""Character references: `&amp;`, `&acirc;`, `&#7879;`, `&#x1EC7;`."""
from __future__ import annotations

import re

_REFERENCE = re.compile(r"&(?:#(?:[xX][0-9a-fA-F]{1,6}|[0-9]{1,20})|[a-zA-Z][a-zA-Z0-9]{1,31});?")
_COMMON = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'", "nbsp": " ", "ldquo": "“", "rdquo": "”",
           "lsquo": "‘", "rsquo": "’", "ndash": "–", "mdash": "—", "hellip": "…", "agrave": "à", "aacute": "á",
           "acirc": "â", "atilde": "ã", "egrave": "è", "eacute": "é", "ecirc": "ê", "igrave": "ì", "iacute": "í",
           "ograve": "ò", "oacute": "ó", "ocirc": "ô", "otilde": "õ", "ugrave": "ù", "uacute": "ú", "yacute": "ý",
           "bull": "•", "middot": "·", "copy": "©", "reg": "®", "deg": "°", "sup2": "²", "sup3": "³", "raquo": "»",
           "laquo": "«", "times": "×"}


KEPT = 4096
"""References that are remembered; a page has some dozens, one made to fill the memory has more."""


def unescaped(text: str) -> str:
    """The text with its character references resolved; what is none stays as it is."""
    return _REFERENCE.sub(_resolve, text) if "&" in text else text


class _Resolved(dict):
    """References as they are written → what they stand for, found out when first met."""

    def __missing__(self, written: str) -> str:
        if len(self) >= KEPT:
            self.clear()
        found = self[written] = _character(written)
        return found


_RESOLVED = _Resolved()


def _resolve(found: re.Match) -> str:
    return _RESOLVED[found[0]]


def _character(written: str) -> str:
    name = written[1:].removesuffix(";")
    if name[0] != "#":
        return _COMMON.get(name) or _named(name, written)
    code = int(name[2:], 16) if name[1] in "xX" else int(name[1:])
    if 0x80 <= code <= 0x9f:  # pages that were written on Windows mean its characters
        return bytes((code,)).decode("cp1252", "replace")
    if code == 0 or code > 0x10ffff or 0xd800 <= code <= 0xdfff:
        return "\ufffd"
    return chr(code)


def _named(name: str, written: str) -> str:
    """The longest name that is one, as browsers read it: `&eacute;` whole, `&eacutes` as `és`."""
    from html.entities import html5
    if written.endswith(";") and name + ";" in html5:
        return html5[name + ";"]
    for length in range(len(name), 1, -1):
        if name[:length] in html5:
            return html5[name[:length]] + written[1 + length:]
    return written
