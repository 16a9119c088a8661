"""Numbers that number a list: `1. …` at the start of a line, `(1) …; (2) …`, `1 - A 2 - B 3 - C` run together, `Một là`."""
from __future__ import annotations

from ...vietnamese.tokens import BREAK, CAPITAL, LOWER, NUMBER
from .chains import is_plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...vietnamese.tokens import Tokens
    from ..claims import Claims

ENDINGS = frozenset(".:;?!…”\")")
OPENINGS = frozenset("“\"'‘«[(*")
RUN = 3  # items that make a list of numbers in running text


class Numbering:
    """The lists of one text. `see` is told every number that nothing else explains, from left to right."""

    __slots__ = ("_tokens", "_claims", "_runs")

    def __init__(self, tokens: Tokens, claims: Claims) -> None:
        self._tokens = tokens
        self._claims = claims
        self._runs: dict[str, list[int]] = {}

    def see(self, i: int) -> None:
        """Claim the number at token `i` where it opens an item of a list, and the items before it that this confirms."""
        tokens = self._tokens
        word, words, kinds, count = tokens.words[i], tokens.words, tokens.kinds, tokens.count
        if i + 1 >= count or not is_plain(word, 2):
            if i + 2 < count and self._starts_line(i) and word.replace(".", "").isdecimal() and len(word) <= 5 \
                    and (words[i + 1] == "." or kinds[i + 1] == CAPITAL) and "." in word:
                self._claims.take(i, i + 1)  # `1.2. …`
            return
        mark = words[i + 1]
        if i and words[i - 1] == "(" and mark == ")":
            opens = self._brackets(i)
            if opens:
                self._claims.take(i, i + 1)
            self._run(i, "(", opens)
            return
        if mark not in ".)/:-–—" or not self._item_follows(i, mark):
            return
        opens = self._starts_line(i) or mark in ".)" and words[i - 1] in ENDINGS
        if opens:
            self._claims.take(i, i + 1)
        self._run(i, "-" if mark in "-–—" else mark, opens)

    def opens_clause(self, i: int) -> bool:
        """Whether token `i` opens a sentence or a clause: `Một là …; hai là …`."""
        return self._starts_line(i) or i == self._tokens.sentence_of(i)[0] or self._tokens.words[i - 1] in ",;:.–-—("

    def _starts_line(self, i: int) -> bool:
        tokens = self._tokens
        while i and tokens.words[i - 1] in OPENINGS:
            i -= 1
        return i == 0 or tokens.kinds[i - 1] == BREAK

    def _item_follows(self, i: int, mark: str) -> bool:
        """Whether an item begins behind the mark: a capital or a quotation, with a space where the mark could be a decimal
        point, a date or a score."""
        tokens = self._tokens
        at = i + 2
        if at >= tokens.count or tokens.kinds[at] in (NUMBER, BREAK):
            return False
        opens = tokens.kinds[at] == CAPITAL or tokens.words[at] in OPENINGS
        if mark in "-–—":
            return opens and not tokens.glued(i + 1) and not tokens.glued(at)
        if mark == ".":
            return opens and tokens.glued(i + 1)
        if mark == ":":
            return opens and self._starts_line(i)
        return (opens or tokens.kinds[at] == LOWER and self._starts_line(i)) and tokens.glued(i + 1)

    def _brackets(self, i: int) -> bool:
        """`: (1) sắp xếp …; (2) giảm …`: a number alone in brackets that opens a clause."""
        tokens = self._tokens
        if i + 2 >= tokens.count or tokens.kinds[i + 2] not in (LOWER, CAPITAL):
            return False
        return i < 2 or tokens.kinds[i - 2] == BREAK or tokens.words[i - 2] in ":;,."

    def _run(self, i: int, mark: str, opens: bool) -> None:
        """Items whose numbers rise are a list, also where line breaks were lost: `1 - A 2 – B 3 - C`, `… 2017 1. A … . 2. B`."""
        run = self._runs.get(mark)
        value = int(self._tokens.words[i])
        if value == 1:
            self._runs[mark] = [i]
            return
        if run is None or not 1 <= value - int(self._tokens.words[run[-1]]) <= 2:
            return  # one may be missing: another rule has read it
        run.append(i)
        if len(run) >= RUN or opens:
            for j in run[:-1] if len(run) <= RUN else ():
                self._claims.take(j, j + 1)
            self._claims.take(i, i + 1)
