"""The tokens as the readers of time expressions look at them: padded, so that looking ahead needs no bounds."""
from __future__ import annotations

from ....vietnamese.numerals import is_number_word, numeral_at
from ....vietnamese.tokens import BREAK, CAPITAL, LOWER, NUMBER, PUNCTUATION, Tokens
from .words import time_words

PAD = 16
DASHES = frozenset("-–—−‑~")
__all__ = ["Scan", "DASHES", "NUMBER", "LOWER", "CAPITAL", "PUNCTUATION", "BREAK"]


class Scan:
    """Parallel lists of a text's tokens with empty tokens behind the last, and the small questions readers ask."""

    __slots__ = ("tokens", "words", "norms", "kinds", "starts", "count", "_named_days", "_numerals")

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.count = tokens.count
        self.words = tokens.words + [""] * PAD
        self.norms = tokens.norms + [""] * PAD
        self.kinds = tokens.kinds + [BREAK] * PAD
        self.starts = tokens.starts + [-2] * PAD
        self._named_days: frozenset[tuple[int, int]] | None = None
        self._numerals: dict[int, tuple[int, object] | None] = {}

    def glued(self, i: int) -> bool:
        """Whether token `i` touches the one before it."""
        return i > 0 and self.starts[i] == self.starts[i - 1] + len(self.words[i - 1])

    def small(self, i: int, most: int = 99) -> int | None:
        """The whole number of one or two digits at `i`, up to `most`."""
        word = self.words[i]
        if self.kinds[i] == NUMBER and len(word) <= 2 and word.isdecimal():
            value = int(word)
            return value if value <= most else None
        return None

    def year(self, i: int) -> int | None:
        """The year of four digits at `i`."""
        word = self.words[i]
        if self.kinds[i] == NUMBER and len(word) == 4 and word.isdecimal() and "1000" <= word < "2200":
            return int(word)
        return None

    def alone(self, first: int, past: int) -> bool:
        """Whether these tokens are all that the text says, prepositions and marks aside: nothing around them tells a tense."""
        if past - first < self.count - 5 or self.count > 30:
            return False
        leading = time_words().cues["leads"]
        return all(self.norms[i] in leading or self.kinds[i] in (PUNCTUATION, BREAK)
                   for i in range(self.count) if not first <= i < past)

    def named_days(self) -> frozenset[tuple[int, int]]:
        """The (day, month) pairs that the text somewhere calls a day: `ngày 5/10`; elsewhere `5/10` is that day too."""
        if self._named_days is None:
            norms, small = self.norms, self.small
            self._named_days = frozenset(
                (small(i), small(i + 2)) for i in self.tokens.numbers
                if norms[i + 1] == "/" and norms[i - 1] == "ngày" and small(i) and small(i + 2))
        return self._named_days

    def counted(self, i: int, most: int = 99) -> tuple[int, int] | None:
        """A whole number up to `most` at `i`, in digits or in words: (past it, value)."""
        value = self.small(i, most)
        if value is not None:
            return i + 1, value
        if self.kinds[i] != NUMBER:
            found = self.numeral(i)
            if found is not None and isinstance(found[1], int) and found[1] <= most:
                return found
        return None

    def numeral(self, i: int) -> tuple[int, object] | None:
        """The numeral at `i`, in digits or in words with its scales: (past it, value). Readers ask again and again: kept."""
        if i in self._numerals:
            return self._numerals[i]
        found = None
        if i < self.count and (self.kinds[i] == NUMBER or is_number_word(self.norms[i])):
            found = numeral_at(self.tokens, i)
        self._numerals[i] = found
        return found
