"""Numerals in digits and in words."""
from __future__ import annotations

from .tokens import NUMBER, Tokens


def numeral_at(tokens: Tokens, i: int):
    """The numeral that starts at token `i`, in digits or in words, with its scale words: (past its last token, value).

    The value is an int where whole, else a Decimal. None where no numeral starts there.
    """
    if tokens.kinds[i] == NUMBER and tokens.words[i].isdecimal():
        return i + 1, int(tokens.words[i])
    return None
