"""Noun phrases: how far the words go that narrow a noun down, and that none ends inside a word.

Vietnamese writes syllables, not words: a phrase that is cut before a word of grammatical function may be cut inside a word
of two syllables (`nhiệm kỳ đối | với`), as the lexicon knows (`noun_phrase_words`, `function_words`, `count_nouns`).
"""
from __future__ import annotations

from functools import lru_cache

from . import lexicon
from .nouns import count_nouns, function_word, is_acronym
from .tokens import CAPITAL, LOWER, NUMBER, Tokens, norms_of

ABBREVIATED = 3  # letters of an abbreviation before a name: `TP.HCM`


def noun_phrase_end(tokens: Tokens, start: int, past: int, limit: int, closed) -> int:
    """Past the end of the noun phrase whose head is [start, past): its modifiers up to the next clause.

    `closed(i)` says that token `i` belongs to something else (a number, a date). At most `limit` words in all.
    """
    norms, kinds = tokens.norms, tokens.kinds
    stop = min(tokens.count, start + limit)
    end, ends = past, _phrase_ends()
    while end < stop:
        if kinds[end] not in (LOWER, CAPITAL) or closed(end):
            glued = _past_glue(tokens, end, closed)
            if glued == end:
                break
            end = glued
            continue
        if norms[end] in ends and norms[end - 1] != "được" and not (end > past and _inside_verb(tokens, end)):
            break
        end += 1
    noun = count_nouns().match(norms, end - 1) if end > past else None
    if noun is not None and noun[0] > end and not any(map(closed, range(end, noun[0]))):
        return noun[0]  # `trường hợp người lao động`: no end inside a noun
    return whole_end(tokens, past, end)


def whole_end(tokens: Tokens, past: int, end: int) -> int:
    """Back from token `end`, where a phrase was cut, over the words that only begin something else; not before `past`."""
    dangling = _dangling()
    while end > past and (tokens.norms[end - 1] in dangling and not _ends_noun(tokens, past, end)
                          or begins_something_else(tokens, past, end)):
        end -= 1
    return end


def _past_glue(tokens: Tokens, end: int, closed) -> int:
    """Past what is written onto the word before token `end`, `end` where nothing is: the number of `U21`, the rest of
    `P-35B`, `G-20`, `knock-out`, `TP.HCM`."""
    kinds, words = tokens.kinds, tokens.words
    if not end or end >= tokens.count or not tokens.glued(end) or closed(end):
        return end
    if kinds[end] == NUMBER:
        return end + 1 if kinds[end - 1] == CAPITAL else end
    if end + 1 >= tokens.count or not tokens.glued(end + 1) or closed(end + 1):
        return end
    if words[end] == "-":
        return end + 2 if kinds[end + 1] in (LOWER, CAPITAL) or kinds[end + 1] == NUMBER and kinds[end - 1] == CAPITAL else end
    shortened = words[end] == "." and is_acronym(tokens, end - 1) and len(words[end - 1]) <= ABBREVIATED
    return end + 2 if shortened and kinds[end + 1] == CAPITAL else end


def _ends_noun(tokens: Tokens, past: int, end: int) -> bool:
    """Whether the last word before token `end` is the second syllable of a noun or of a verb of motion: `dự án xây dựng nhà`
    ở, `người trở` về."""
    if end - 2 < past:
        return False
    word = function_word(tokens, end - 2) if tokens.norms[end - 1] == "về" else count_nouns().match(tokens.norms, end - 2)
    return word is not None and word[0] == end


def _inside_verb(tokens: Tokens, i: int) -> bool:
    """Whether token `i` is the second syllable of a verb: `thi thể được tìm` thấy, `hộ xuất` hiện `mới`."""
    verb = function_word(tokens, i - 1)
    return verb is not None and verb[0] == i + 1 and verb[1] == "verb"


def begins_something_else(tokens: Tokens, past: int, end: int) -> bool:
    """Whether the last word before token `end` is the first syllable of a word of grammatical function that the phrase was
    cut in: `xã nghèo` bao `gồm`, `nhiệm kỳ` đối `với`; but not the last one of a noun or verb, `ý kiến phản` đối `với`."""
    word = function_word(tokens, end - 1)
    if word is None or word[0] <= end:
        return False
    around = function_word(tokens, end - 2) or count_nouns().match(tokens.norms, end - 2)
    return end - 2 < past or around is None or around[0] < end


@lru_cache(maxsize=1)
def _phrase_ends() -> frozenset[str]:
    return frozenset(norms_of(word)[0] for word, kind in lexicon.rows("noun_phrase_words") if kind == "open")


@lru_cache(maxsize=1)
def _dangling() -> frozenset[str]:
    return frozenset(norms_of(word)[0] for word, kind in lexicon.rows("noun_phrase_words") if kind in ("open", "dangling"))
