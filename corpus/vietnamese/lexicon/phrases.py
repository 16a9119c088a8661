"""Lists of phrases, and the longest of them at a place in the tokens."""
from __future__ import annotations

import marshal
from operator import itemgetter

from ..forms import NORM, norms_of, words_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, KeysView, Sequence

_SIZE = itemgetter(0)


class Phrases:
    """A list of phrases, each one or more words with something attached; finds the longest that starts at a token.

    entries   each phrase with what is attached; where there is `attached`, the lines of a list whose first column is the
              phrase
    attached  what to attach, by the columns of a line: asked when a text first may have the phrase

    Words are compared in the tokens' normal form (lower case, one convention of tone marks). Of a phrase that is listed
    twice, the first counts. A long list is cheap to open: the phrases that start with one word are parted by the next
    word when a text first has the one, and taken apart when it first has both.

    firsts  the words that the phrases are looked up by: what a scan over the tokens looks for
    """

    __slots__ = ("firsts", "_by_word", "_attached")

    END = 0  # the word of a phrase that it is looked up by

    def __init__(self, entries: Iterable[tuple[str, object]] | Iterable[str],
                 attached: Callable[[list[str]], object] | None = None) -> None:
        entries = list(entries)
        by_word: dict[str, list[tuple[str, object]] | list[str] | bytes | _Parted] = {}
        for word, entry in zip(self._keys(entries if attached else [phrase for phrase, _ in entries]), entries):
            word = NORM[word] if word.isalpha() else norms_of(word)[self.END]
            phrases = by_word.get(word)
            if phrases is None:
                by_word[word] = [entry]
            else:
                phrases.append(entry)
        self.firsts: KeysView[str] = by_word.keys()
        self._by_word = by_word
        self._attached = attached

    def _keys(self, phrases: list[str]) -> list[str]:
        """What phrases, or the lines that start with them, are looked up by, as it is written."""
        return [phrase.split(None, 1)[0] for phrase in phrases]

    def match(self, norms: list[str], at: int) -> tuple[int, object] | None:
        """The longest phrase that starts at token `at`: (index past its last token, what is attached), or None."""
        try:
            phrases = self._by_word.get(norms[at])
        except IndexError:  # behind the last token
            return None
        if phrases is None:
            return None
        if type(phrases) is not tuple:
            phrases = self._by_word[norms[at]] = self._parted(phrases)
        alone, longer = phrases
        if longer and at + 1 < len(norms) and norms[at + 1] in longer:
            further = longer[norms[at + 1]]
            if type(further) is list:
                further = longer[norms[at + 1]] = self._taken_apart(further)
            for size, rest, payload in further:
                if size == 2 or norms[at + 2:at + size] == rest:
                    return at + size, payload
        return (at + 1, alone[0]) if alone else None

    def found(self, norms: list[str], first: int, past: int) -> Sequence[tuple[int, int, object]]:
        """The phrases that start at a token from `first` up to `past`, not included, the longest at each: (its first token,
        past its last, what is attached)."""
        firsts = self.firsts
        if firsts.isdisjoint(norms[first:past]):  # as it mostly is
            return ()
        return [(i, *hit) for i in range(first, min(past, len(norms)))
                if norms[i] in firsts and (hit := self.match(norms, i)) is not None]

    def packed(self) -> dict[str, bytes]:
        """All phrases taken apart, by the word they are looked up by: what `unpacked` makes the same phrases of, quickly.
        Raises ValueError where something is attached that `marshal` can't write."""
        packed = {}
        for word, phrases in self._by_word.items():
            alone, longer = phrases if type(phrases) is tuple else self._parted(phrases)
            packed[word] = marshal.dumps((alone, {beside: further if type(further) is tuple else self._taken_apart(further)
                                                  for beside, further in longer.items()}))
        return packed

    @classmethod
    def unpacked(cls, packed: dict[str, bytes]) -> Phrases:
        """The phrases that were `packed`; those that share a word are unpacked when a text first has it."""
        phrases = cls(())
        phrases._by_word = packed
        phrases.firsts = packed.keys()
        return phrases

    def _parted(self, entries: list | bytes) -> _Parted:
        """The entries that share the word they are looked up by, parted by the next one."""
        if type(entries) is bytes:
            return marshal.loads(entries)
        alone: tuple[()] | tuple[object] = ()
        longer: dict[str, list] = {}
        listed = self._attached is not None
        for entry in entries:
            beside = self._beside(entry.partition("\t")[0] if listed else entry[0])
            if beside:
                longer.setdefault(NORM[beside], []).append(entry)
            elif not alone:
                alone = (self._pair(entry)[1],)
        return alone, longer

    def _beside(self, phrase: str) -> str:
        """The word beside the one that a phrase is looked up by, empty where it has no other."""
        word, _, rest = phrase.partition(" ")
        beside = rest.partition(" ")[0]
        return beside if word.isalpha() and (beside.isalpha() or not rest) else "".join(words_of(phrase)[1:2])

    def _taken_apart(self, entries: list) -> tuple[tuple[int, list[str], object], ...]:
        """The entries that share this word and the next: their number of words, what else they have, what is attached."""
        apart = []
        for phrase, payload in map(self._pair, entries):
            words = words_of(phrase)
            rest = words[:-2] if self.END else words[2:]
            apart.append((len(words), [NORM[word] for word in rest], payload))
        if len(apart) > 1:
            apart.sort(key=_SIZE, reverse=True)
        return tuple(apart)

    def _pair(self, entry: tuple[str, object] | str) -> tuple[str, object]:
        """A phrase and what is attached to it."""
        if self._attached is None:
            return entry
        row = entry.split("\t")
        return row[0], self._attached(row)


class PhrasesBefore(Phrases):
    """A list of phrases; finds the longest that ends before a token."""

    __slots__ = ()

    END = -1

    def _keys(self, phrases: list[str]) -> list[str]:
        return [phrase.partition("\t")[0].rpartition(" ")[2] for phrase in phrases]

    def _beside(self, phrase: str) -> str:
        rest, _, word = phrase.rpartition(" ")
        beside = rest.rpartition(" ")[2]
        return beside if word.isalpha() and (beside.isalpha() or not rest) else "".join(words_of(phrase)[-2:-1])

    def match(self, norms: list[str], past: int, floor: int = 0) -> tuple[int, object] | None:
        """The longest phrase that ends before token `past` and starts at `floor` or behind it: (its first token, what is
        attached), or None."""
        if past <= floor:
            return None
        phrases = self._by_word.get(norms[past - 1])
        if phrases is None:
            return None
        if type(phrases) is not tuple:
            phrases = self._by_word[norms[past - 1]] = self._parted(phrases)
        alone, longer = phrases
        if longer and past - 2 >= floor and norms[past - 2] in longer:
            further = longer[norms[past - 2]]
            if type(further) is list:
                further = longer[norms[past - 2]] = self._taken_apart(further)
            for size, rest, payload in further:
                if size == 2 or past - size >= floor and norms[past - size:past - 2] == rest:
                    return past - size, payload
        return (past - 1, alone[0]) if alone else None


# Phrases that share the word they are looked up by: what is attached to that word alone (nothing or one thing), and by
# the word next to it the longer ones, as they are listed or taken apart, longest first: their number of words, what else
# they have, what is attached.
_Parted = "tuple[tuple[()] | tuple[object], dict[str, list[tuple[str, object]] | tuple[tuple[int, list[str], object], ...]]]"
