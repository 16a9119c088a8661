"""Counted nouns and what narrows them down: where the unit of a count ends, and where its noun phrase ends.

Vietnamese writes syllables, not words: that `hợp tác xã` is one noun and `người chết` is a noun with a verb is
knowledge of the lexicon (`count_nouns`, `classifiers`, `function_words`).
"""
from __future__ import annotations

from functools import lru_cache

from . import lexicon
from .lexicon import Phrases
from .numerals import is_number_word
from .tokens import CAPITAL, LOWER, NUMBER, Tokens, norms_of

QUOTES = {"“": "”", '"': '"', "‘": "’", "'": "'", "«": "»"}
QUOTED_LIMIT = 8  # a longer quotation is no name of a thing


@lru_cache(maxsize=1)
def count_nouns() -> Phrases:
    """Nouns that make one unit, by `lexicon/count_nouns.tsv`."""
    return Phrases((row[0], row[1]) for row in lexicon.rows("count_nouns"))


@lru_cache(maxsize=1)
def classifiers() -> dict[str, bool]:
    """Words that take the noun after them into the unit → whether such a noun must follow (`chiếc`) or may (`vụ`)."""
    return {norms_of(word)[0]: need == "needs" for word, _, need in lexicon.rows("classifiers")}


@lru_cache(maxsize=1)
def function_words() -> Phrases:
    """Words that are no part of a counted noun, with their class."""
    return Phrases((row[0], row[1]) for row in lexicon.rows("function_words"))


def function_word(tokens: Tokens, i: int) -> tuple[int, str] | None:
    """The word or phrase of grammatical function, or the verb, that starts at token `i`: (past it, its class)."""
    return function_words().match(tokens.norms, i)


def is_function_word(tokens: Tokens, i: int) -> bool:
    """Whether a word or phrase of grammatical function, or a verb, starts at token `i`."""
    return function_words().match(tokens.norms, i) is not None


def counted_noun(tokens: Tokens, i: int) -> int | None:
    """Past the last token of the counted noun that starts at token `i`, None where none starts there.

    `chiếc máy cày độ` → `chiếc máy cày`, `người thiệt mạng` → `người`, `“túi an sinh”` → the words in the quotes,
    `HCV` → `HCV`, `đề tài sáng kiến, giải pháp` → `đề tài sáng kiến`.
    """
    if i >= len(tokens):
        return None
    quoted = _quoted(tokens, i)
    if quoted is not None:
        return quoted
    if tokens.kinds[i] not in (LOWER, CAPITAL):
        return None
    norms = tokens.norms
    listed = count_nouns().match(norms, i)
    known = listed[0] if listed is not None else i
    if norms[i] in classifiers():
        return max(known, _classified(tokens, i))
    if known > i:
        return known
    if tokens.kinds[i] == CAPITAL:
        return i + 1 if _acronym(tokens, i) else None
    if not _plain_noun(tokens, i):
        return None
    return i + 2 if _plain_noun(tokens, i + 1) and not _longer_noun(norms, i + 1) else i + 1


def _classified(tokens: Tokens, i: int) -> int:
    """Past the noun that the classifier at token `i` takes: `chiếc` `máy cày`, `tổ` `CSGT`, `vụ` (nothing)."""
    norms, past = tokens.norms, i + 1
    if past >= len(tokens):
        return past
    inner = count_nouns().match(norms, past)
    if inner is not None and tokens.kinds[past] == LOWER and not is_function_word(tokens, past):
        return inner[0]
    if not classifiers()[norms[i]]:
        return past
    return past + 1 if _plain_noun(tokens, past) or _acronym(tokens, past) else past


def _acronym(tokens: Tokens, i: int) -> bool:
    return len(tokens.words[i]) > 1 and tokens.words[i].isupper()


def noun_phrase_end(tokens: Tokens, start: int, past: int, limit: int, closed) -> int:
    """Past the end of the noun phrase whose head is [start, past): its modifiers up to the next clause.

    `closed(i)` says that token `i` belongs to something else (a number, a date). At most `limit` words in all.
    """
    norms, kinds, words = tokens.norms, tokens.kinds, tokens.words
    stop = min(len(tokens), start + limit)
    end = past
    while end < stop:
        if kinds[end] not in (LOWER, CAPITAL) or closed(end):
            break
        if norms[end] in _phrase_ends() and not (norms[end - 1:end] == ["được"]):
            break
        end += 1
    while end > past and norms[end - 1] in _dangling():
        end -= 1
    return end


def _quoted(tokens: Tokens, i: int) -> int | None:
    closer = QUOTES.get(tokens.words[i])
    if closer is None:
        return None
    for j in range(i + 1, min(i + 2 + QUOTED_LIMIT, len(tokens))):
        if tokens.words[j] == closer and j > i + 1:
            return j + 1
        if tokens.kinds[j] not in (LOWER, CAPITAL, NUMBER):
            return None
    return None


def _plain_noun(tokens: Tokens, i: int) -> bool:
    """Whether token `i` may be a syllable of an unlisted noun: a small-letter word with no grammatical function."""
    return (i < len(tokens) and tokens.kinds[i] == LOWER and len(tokens.words[i]) > 1
            and function_words().match(tokens.norms, i) is None and not is_number_word(tokens.norms[i]))


def _longer_noun(norms: list[str], i: int) -> bool:
    """Whether a listed noun of two syllables or more starts at `i`, so that the noun before it is over."""
    listed = count_nouns().match(norms, i)
    return listed is not None and listed[0] > i + 1


@lru_cache(maxsize=1)
def _phrase_ends() -> frozenset[str]:
    return frozenset(norms_of(word)[0] for word, kind in lexicon.rows("noun_phrase_words") if kind == "open")


@lru_cache(maxsize=1)
def _dangling() -> frozenset[str]:
    return frozenset(norms_of(word)[0] for word, kind in lexicon.rows("noun_phrase_words") if kind in ("open", "dangling"))
