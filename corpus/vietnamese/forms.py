"""The forms of words: the pieces of a text, the normal form that words are compared in, the kind of a token."""
from __future__ import annotations

import re
import unicodedata
from sys import intern

NUMBER, LOWER, CAPITAL, PUNCTUATION, BREAK = range(5)

# Every character belongs to exactly one piece, a token with the blank behind it, so that the offsets are the running
# sum of the lengths. A longer run of blanks is a piece of its own, which is dropped. The first way to read a word is the
# second one for Latin letters alone, in half the time.
PIECE = re.compile(r"[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+(?: |(?![^\W\d_]))|[^\W\d_]+ ?|\d+(?:[.,]\d+)* ?|[\n\r\u2028\u2029]\s*|[^\S\n\r\u2028\u2029]+|. ?", re.DOTALL)
BLANKS = " \t\xa0\x0b\x0c\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\x1c\x1d\x1e\x1f\x85"


def norms_of(phrase: str) -> list[str]:
    """The normal forms of a phrase's words, as `Tokens.norms` has them."""
    if phrase.isalpha():
        return [NORM[phrase]]
    return list(map(NORM.__getitem__, words_of(phrase)))


def words_of(phrase: str) -> list[str]:
    """A phrase's words, as `Tokens.words` has them; marks are words of their own."""
    if phrase.replace(" ", "").isalpha():
        return phrase.split()
    return [word for word in map(str.strip, PIECE.findall(unicodedata.normalize("NFC", phrase))) if word]


class Memo(dict):
    """Word → what `compute` says of it, remembered; emptied when strangers' words fill it."""

    LIMIT = 1 << 15  # all syllables of the language and the names in the news of some months
    LONGEST = 40  # characters of a word that is worth remembering

    def __init__(self, compute) -> None:
        super().__init__()
        self._compute = compute

    def __missing__(self, word: str):
        value = self._compute(word)
        if len(word) <= self.LONGEST:
            if len(self) >= self.LIMIT:
                self.clear()
            self[word] = value
        return value


# `hoà` → `hòa`, `khoẻ` → `khỏe`, `thuý` → `thúy`, `uỷ` → `ủy`: both conventions of placing the tone mark are in use.
_TONE_PLACES = {
    new: old
    for new_vowels, old_vowels in (("oà oá oả oã oạ", "òa óa ỏa õa ọa"), ("oè oé oẻ oẽ oẹ", "òe óe ỏe õe ọe"),
                                   ("uỳ uý uỷ uỹ uỵ", "ùy úy ủy ũy ụy"))
    for new, old in zip(new_vowels.split(), old_vowels.split())
}


def _norm(word: str) -> str:
    low = word.lower()
    if low[-2:] in _TONE_PLACES and not low.startswith("q"):
        low = low[:-2] + _TONE_PLACES[low[-2:]]
    return intern(low)  # a word is the same object in texts and lists: to compare two takes no time


def kind_of(word: str) -> int:
    """The kind of a token: NUMBER, LOWER (letters, the first not a capital), CAPITAL, PUNCTUATION or BREAK."""
    first = word[0]
    if first.isdecimal():
        return NUMBER
    if first.isalpha() or first.isalnum():
        return CAPITAL if first.isupper() or first.istitle() else LOWER
    return BREAK if word.isspace() else PUNCTUATION


NORM = Memo(_norm)
"""A token → its normal form."""
