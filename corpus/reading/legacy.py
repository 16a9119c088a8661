"""The encodings of Vietnamese before Unicode: TCVN3 (ABC), VNI-Windows, windows-1258.

All three put Vietnamese letters on the bytes of windows-1252, each in its own way, and pages seldom say which. So a text
is decoded in each of them, and the one that gives the most Vietnamese words wins.
"""
from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from ..patterns import Pattern
from ..vietnamese import lexicon

SAMPLE = 1 << 15
"""Bytes that are decoded to find the encoding."""

TCVN3, VNI, WINDOWS, UTF8 = "tcvn3", "vni", "windows-1258", "utf-8"
ALIASES = {"tcvn": TCVN3, "tcvn3": TCVN3, "tcvn-3": TCVN3, "tcvn5712": TCVN3, "tcvn-5712": TCVN3, "abc": TCVN3,
           "x-viet-tcvn": TCVN3, "x-viet-tcvn5712": TCVN3, "tcvn5712-1": TCVN3,
           "vni": VNI, "vni-win": VNI, "vni-windows": VNI, "x-viet-vni": VNI, "x-vni": VNI,
           "windows-1258": WINDOWS, "cp1258": WINDOWS, "cp-1258": WINDOWS, "win-1258": WINDOWS, "x-cp1258": WINDOWS}

_WORD = Pattern(r"[^\W\d_]+")
_SYMBOL_IN_WORD = Pattern(r"[^\W\d_][^\w\s.,:;!?'\"()\[\]/&+*=<>|@#%’‘“”…–—-]+[^\W\d_]")


def decode_legacy(data: bytes, declared: str | None = None) -> str:
    """The text of bytes that are not valid UTF-8. Never raises.

    declared  the encoding that the page names; it decides where the words do not
    """
    sample = data[:SAMPLE]
    named = ALIASES.get((declared or "").strip().lower())
    best = max((named or WINDOWS, TCVN3, VNI, WINDOWS, UTF8), key=lambda encoding: plausibility(_decoded(sample, encoding)))
    return _decoded(data, best)


def mend(text: str) -> str:
    """A text in TCVN3 or VNI whose bytes someone took for windows-1252 and saved as Unicode, made readable; any
    other text as it is.

    `B¸o c¸o cña ñy ban` → `Báo cáo của ủy ban`
    """
    sample = text[:SAMPLE]
    score, best = max((plausibility(table(sample)), i) for i, table in enumerate((str, from_tcvn3, from_vni)))
    return (str, from_tcvn3, from_vni)[best](text) if score >= 3 else text


def plausibility(text: str) -> int:
    """How much a text looks like Vietnamese: its common words, less the symbols amid its words."""
    common = _common_words()
    words = sum(1 for word in _WORD.findall(unicodedata.normalize("NFC", text)) if word.lower() in common)
    return words - len(_SYMBOL_IN_WORD.findall(text)) - 2 * text.count("\ufffd")


def _decoded(data: bytes, encoding: str) -> str:
    if encoding == TCVN3:
        return from_tcvn3(_shown(data))
    if encoding == VNI:
        return from_vni(_shown(data))
    return unicodedata.normalize("NFC", data.decode(encoding, "replace"))


def _shown(data: bytes) -> str:
    """What a Windows without Vietnamese fonts shows for the bytes."""
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:  # five bytes that it has no character for
        return "".join(data[i:i + 1].decode("cp1252", "replace") if 128 <= byte < 160 else chr(byte)
                       for i, byte in enumerate(data))


def from_tcvn3(shown: str) -> str:
    """Text in TCVN3 as it is shown without its font, decoded: `C«ng hoµ` → `Công hoà`.

    Letters with a tone mark have no capitals of their own: they take those of the word around them (`VIÖT` → `VIỆT`).
    """
    return _WORD.sub(_capitalised, shown.translate(_tcvn3()))


def _capitalised(found: re.Match) -> str:
    word = found[0]
    plain = [letter for letter in word if letter.isascii()]
    if len(plain) >= 2 and all(letter.isupper() for letter in plain) or word[0].isupper() and word[1:].upper() == word[1:]:
        return word.upper()
    return word


def from_vni(shown: str) -> str:
    """Text in VNI-Windows as it is shown without its font, decoded: `Coâng hoøa` → `Công hòa`."""
    pattern, table = _vni()
    return pattern.sub(lambda found: table[found[0]], shown)


@lru_cache(maxsize=1)
def _tcvn3() -> dict[int, str]:
    return {ord(shown): letter for shown, letter in lexicon.rows("tcvn3")}


@lru_cache(maxsize=1)
def _vni() -> tuple[re.Pattern, dict[str, str]]:
    table = {}
    for shown, letter in lexicon.rows("vni_windows"):
        table[shown] = letter
        for capital in (shown.upper(), shown[0].upper() + shown[1:]):
            table[capital] = letter.upper()
    return re.compile("|".join(sorted(map(re.escape, table), key=len, reverse=True))), table


@lru_cache(maxsize=1)
def _common_words() -> frozenset[str]:
    return lexicon.column("common_words")
