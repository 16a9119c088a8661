"""How old a person is, where it stands by the name: `anh Sơn (42 tuổi)`, `N.V.T., 25 tuổi`, `Lan (SN 1990, 27 tuổi)`"""
from __future__ import annotations

from ...vietnamese.tokens import BREAK, NUMBER, Tokens

OLDEST = 125
REACH = 14  # tokens from the name to its age, at most
SEPARATORS = frozenset(",-–(")


def age_after(tokens: Tokens, past: int) -> int | None:
    """The age that stands right behind the name that ends before token `past`, in years; None where none does."""
    norms, kinds = tokens.norms, tokens.kinds
    i, stop, inside = past, min(past + REACH, len(norms) - 1), False
    while i < stop and norms[i] in SEPARATORS:
        inside = inside or norms[i] == "("
        i += 1
    while i < stop:
        if kinds[i] == NUMBER and norms[i + 1] == "tuổi":
            word = norms[i]
            if word.isdecimal() and len(word) <= 3 and 0 < int(word) <= OLDEST:
                return int(word)
            return None
        if not inside or norms[i] == ")" or kinds[i] == BREAK:
            return None
        i += 1
    return None
