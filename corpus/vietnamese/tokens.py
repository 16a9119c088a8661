"""Tokens and sentences: one pass over the text, kept as parallel lists.

A token is a number (digits with inner points and commas: `15.284`, `4,87`), a run of letters, one punctuation mark, or
a line break. Digits and letters never share a token: `13,05km` is `13,05` `km`, and `glued` tells that they touch.
"""
from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from itertools import accumulate, compress

from . import lexicon
from .forms import BLANKS, BREAK, CAPITAL, LOWER, NORM, NUMBER, PIECE, PUNCTUATION, Memo, kind_of, norms_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

BOUNDARY_MARKS = frozenset(".!?…")
CLOSERS = frozenset("\"'”’»)]")
MOST_MARKS = 32  # marks and closing brackets in a row; more of them are no punctuation of a sentence
OPENERS = frozenset("\"'“‘«([-–—•*")

# What no language does but some inputs do. Records are looked for within their sentence and carry it with them: without
# these limits the cost of a text that never ends a sentence would grow with the square of its length.
LONGEST_SENTENCE = 500  # tokens; the longest in a year of news has about 300
LONGEST_QUOTE = 20_000  # characters of a sentence that are shown with a record

# What a token is, is a single byte at first, since bytes are searched and translated in no time: its kind, a bit for what
# may end a sentence, a bit for watched words.
_ENDING, _WATCHED = 8, 16
_CODES = range(2 * _WATCHED)
_BLOCK = 4096  # pieces that are looked up at once; few articles have more
_BLANK = len(_CODES)  # the code of blanks, which are no token
_KINDS = bytes(code % _ENDING for code in range(256))
_ARE_WATCHED = bytes(code & _WATCHED for code in range(256))
_NUMBERS, _ENDINGS = (re.compile(b"[%b]" % re.escape(bytes(codes))) for codes in (
    [code for code in _CODES if code % _ENDING == NUMBER], [code for code in _CODES if code & _ENDING]))


class Tokens:
    """The tokens of a text, or of the parts of it that matter.

    spans    the parts of the text to look at, as (start, end), in order; default: all of it
    watched  the sets of words, in their normal forms, that `places` will be asked for: their places are found at once

    words      each token as written
    norms      each token for comparison: lower case, tone marks where the older spelling puts them (`hòa`, `ủy`)
    kinds      NUMBER, LOWER (letters, the first not a capital), CAPITAL, PUNCTUATION or BREAK
    starts     offset of each token's first code point in `text`; `end` tells where it ends
    sentences  the sentences as (first token, past the last token)
    numbers    the tokens that are digits, in order
    count      how many tokens there are
    """

    __slots__ = ("text", "words", "norms", "kinds", "starts", "sentences", "numbers", "count", "_firsts", "_quoted",
                 "_found")

    def __init__(self, text: str, spans: Iterable[tuple[int, int]] | None = None,
                 watched: tuple[frozenset[str], ...] = ()) -> None:
        self.text = text
        self.words: list[str] = []
        self.norms: list[str] = []
        self.starts: list[int] = []
        codes = bytearray()
        form_of = _forms(watched).__getitem__
        for start, end in spans if spans is not None else ((0, len(text)),):
            if self.words:  # two parts of a page never share a sentence
                self.starts.append(self.starts[-1] + len(self.words[-1]))
                self.words.append("\n")
                self.norms.append("\n")
                codes.append(BREAK | _ENDING)
            pieces = PIECE.findall(text, start, end)
            for at in range(0, len(pieces), _BLOCK):
                words, norms, part, lengths = zip(*map(form_of, pieces[at:at + _BLOCK]))
                part = bytes(part)
                starts = list(accumulate(lengths, initial=start))
                start = starts.pop()
                if _BLANK in part:
                    shown = [code != _BLANK for code in part]
                    words, norms, part, starts = (compress(values, shown) for values in (words, norms, part, starts))
                self.words += words
                self.norms += norms
                self.starts += starts
                codes += bytes(part)
        self.count = len(self.words)
        self.kinds = list(codes.translate(_KINDS))
        self.numbers = _places(_NUMBERS, codes)
        self.sentences = self._split(_places(_ENDINGS, codes))
        self._firsts = [first for first, _ in self.sentences]
        self._quoted = -1, ""
        self._found: dict[frozenset[str], list[int]] = {words: [] for words in watched}
        sets_with = _sets_with(watched)
        for i in compress(range(self.count), codes.translate(_ARE_WATCHED)):
            for words in sets_with[self.norms[i]]:
                self._found[words].append(i)

    def __len__(self) -> int:
        return self.count

    def places(self, words: frozenset[str]) -> list[int]:
        """The tokens whose normal form is one of `words`, in order."""
        found = self._found.get(words)
        return [i for i, norm in enumerate(self.norms) if norm in words] if found is None else found

    def glued(self, i: int) -> bool:
        """Whether token `i` touches the one before it."""
        return i > 0 and self.starts[i] == self.starts[i - 1] + len(self.words[i - 1])

    def end(self, past: int) -> int:
        """The offset where the tokens before token `past` end."""
        return self.starts[past - 1] + len(self.words[past - 1])

    def span(self, first: int, past: int) -> str:
        """The text from token `first` up to token `past`, not included."""
        return self.text[self.starts[first]:self.end(past)]

    def sentence_of(self, i: int) -> tuple[int, int]:
        """The sentence that token `i` stands in, as (first token, past the last token)."""
        return self.sentences[bisect_right(self._firsts, i) - 1]

    def sentence_text(self, i: int) -> str:
        """The sentence that token `i` stands in, as written; of one with endless words in it, what is around the token."""
        first, past = self.sentence_of(i)
        start, end, at = self.starts[first], self.end(past), self.starts[i]
        if end - start > LONGEST_QUOTE:
            return self.text[max(start, at - LONGEST_QUOTE // 2):min(end, at + LONGEST_QUOTE // 2)]
        if self._quoted[0] != start:  # the records of a sentence share its text
            self._quoted = start, self.text[start:end]
        return self._quoted[1]

    def _split(self, endings: list[int]) -> list[tuple[int, int]]:
        """The sentences, by the tokens that may end one."""
        sentences, first, count = [], 0, len(self.words)
        words, kinds = self.words, self.kinds
        for i in endings:
            if i < first:
                continue
            if kinds[i] == BREAK:
                if i > first:
                    sentences.append((first, i))
                first = i + 1
            elif self._ends_sentence(i):
                past = i + 1
                while past < count and (words[past] in BOUNDARY_MARKS or words[past] in CLOSERS and self.glued(past)):
                    past += 1
                sentences.append((first, past))
                first = past
        if first < count:
            sentences.append((first, count))
        if count > LONGEST_SENTENCE:
            sentences = [(part, min(part + LONGEST_SENTENCE, past)) for first, past in sentences
                         for part in range(first, past, LONGEST_SENTENCE)]
        return sentences or [(0, count)]

    def _ends_sentence(self, i: int) -> bool:
        """Whether the mark at `i` closes a sentence, by what stands before and after it."""
        words, kinds, starts, after = self.words, self.kinds, self.starts, i + 1
        if i and after < len(words) and kinds[after] == CAPITAL and kinds[i - 1] == LOWER and starts[after] > starts[i] + len(words[i]):
            return words[i] != "." or self.norms[i - 1] not in _abbreviations()  # `… mới. Trường …`, as most are
        limit = min(len(words), i + MOST_MARKS)
        while after < limit and (words[after] in CLOSERS and self.glued(after) or words[after] in BOUNDARY_MARKS):
            after += 1
        if after == limit or kinds[after] == BREAK:
            return True
        spaced = not self.glued(after)
        opens = kinds[after] in (CAPITAL, NUMBER) or words[after] in OPENERS
        before = words[i - 1] if i and self.glued(i) else ""
        if words[i] != ".":
            return opens and spaced
        if len(before) == 1 and kinds[i - 1] == CAPITAL or self.norms[i - 1] in _abbreviations():
            return False  # an initial (`N.V.T.`) or an abbreviation (`TP.`) goes on
        if spaced:
            return opens
        # A missing space: `… vụ việc.Theo đó` ends a sentence, `baomoi.com` and `TP.HCM` do not.
        return kinds[i - 1] == LOWER and len(before) > 1 and kinds[after] == CAPITAL and not words[after].isupper()


def _places(pattern: re.Pattern[bytes], codes: bytearray) -> list[int]:
    return [match.start() for match in pattern.finditer(codes)]


@lru_cache(maxsize=2)
def _sets_with(watched: tuple[frozenset[str], ...]) -> dict[str, tuple[frozenset[str], ...]]:
    """Each watched word → the sets that have it."""
    return {word: tuple(words for words in watched if word in words) for word in frozenset().union(*watched)}


@lru_cache(maxsize=2)
def _forms(watched: tuple[frozenset[str], ...]) -> Memo:
    """A piece → the token in it, its normal form, its code, and the length of the piece."""
    sets_with = _sets_with(watched)

    def form_of(piece: str) -> tuple[str, str, int, int]:
        word = piece.rstrip(BLANKS)
        if not word:
            return "", "", _BLANK, len(piece)
        norm, kind = NORM[word], kind_of(word)
        code = kind | _ENDING * (kind == BREAK or word in BOUNDARY_MARKS) | _WATCHED * (norm in sets_with)
        return word, norm, code, len(piece)
    return Memo(form_of)


@lru_cache(maxsize=1)
def _abbreviations() -> frozenset[str]:
    return lexicon.words("abbreviations")
