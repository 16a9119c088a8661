"""Counted nouns: where the unit of a count ends.

Vietnamese writes syllables, not words: that `hợp tác xã` is one noun and `người chết` is a noun with a verb is
knowledge of the lexicon (`count_nouns`, `classifiers`, `function_words`).
"""
from __future__ import annotations

from functools import lru_cache

from . import lexicon
from .lexicon import KIND, Phrases, compiled
from .numerals import is_number_word
from .tokens import CAPITAL, LOWER, NUMBER, Tokens, norms_of

QUOTES = {"“": "”", '"': '"', "‘": "’", "'": "'", "«": "»"}
PERSON = "người"  # the field of nouns such as `người dùng`
QUOTED_LIMIT = 8  # a longer quotation is no name of a thing


@compiled("count_nouns")
def count_nouns() -> Phrases:
    """Nouns that make one unit, by `lexicon/count_nouns.tsv`."""
    return Phrases(lexicon.lines("count_nouns"), KIND)


@lru_cache(maxsize=1)
def classifiers() -> dict[str, str]:
    """Words that take the noun after them into the unit, with what they take, by `lexicon/classifiers.tsv`."""
    return {norms_of(word)[0]: takes for word, _, takes in lexicon.rows("classifiers")}


@compiled("function_words")
def function_words() -> Phrases:
    """Words that are no part of a counted noun, with their class."""
    return Phrases(lexicon.lines("function_words"), KIND)


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
    if i >= tokens.count:
        return None
    quoted = _quoted(tokens, i)
    if quoted is not None:
        return quoted
    if tokens.kinds[i] not in (LOWER, CAPITAL):
        return None
    known = _listed(tokens, i)
    takes = classifiers().get(tokens.norms[i])
    if takes is not None and (known > i or not _longer_verb(tokens.norms, i)):
        classified = _classified(tokens, i + 1, takes)
        if classified is not None:
            return max(known, classified)
        return known if known > i + 1 else _guessed(tokens, i + 1, takes)
    if known > i:
        return known
    if tokens.kinds[i] == CAPITAL:
        return i + 1 if is_acronym(tokens, i) and not _shortens(tokens, i) else None
    return _unlisted(tokens, i) if _plain_noun(tokens, i) else None


def _listed(tokens: Tokens, i: int) -> int:
    """Past the longest noun of the list that starts at token `i`, `i` where none does.

    A noun of a person and what the person does is none before the number of its object: `4 người` `dùng 1,5 bình gas`.
    """
    listed = count_nouns().match(tokens.norms, i)
    if listed is None:
        return i
    past = listed[0]
    if past > i + 1:
        crossing = function_words().match(tokens.norms, past - 1)
        if crossing is not None and crossing[0] > past and crossing[1] == "dem":
            past -= 1  # `trận` `đầu tiên`
    if past == i + 1 and _longer_verb(tokens.norms, i):
        return i
    if listed[1] == PERSON and past > i + 1 and past < tokens.count and tokens.kinds[past] == NUMBER \
            and is_function_word(tokens, past - 1):
        return i + 1
    return past


def _unlisted(tokens: Tokens, i: int) -> int:
    """Past the unlisted noun whose first syllable is token `i`: two syllables, most words being as long, unless the second
    is the beginning of something else."""
    return i + 2 if _plain_noun(tokens, i + 1) and not _longer_noun(tokens.norms, i + 1) else i + 1


def _classified(tokens: Tokens, i: int, takes: str) -> int | None:
    """Past the listed noun at token `i` that the classifier before it takes: `chiếc` `máy cày`, `lượt` `cán bộ`; None where
    it takes none."""
    if takes == "nothing" or i >= tokens.count:
        return None
    norms = tokens.norms
    noun, verb = count_nouns().match(norms, i), function_words().match(norms, i)
    if noun is None or verb is not None and verb[0] >= noun[0] or takes != "noun" and noun[0] == i + 1:
        return None
    past = noun[0]
    return norms.index(",", i, past) if "," in norms[i:past] else past


def _guessed(tokens: Tokens, i: int, takes: str) -> int:
    """Past the unlisted noun at token `i` that the classifier before it takes: `chiếc` `Crossover`, `tổ` `CSGT`, `cuộc`
    `gặp gỡ`; `i` where it stands alone."""
    if takes == "nothing" or i >= tokens.count:
        return i
    if tokens.kinds[i] == CAPITAL:
        return i + 1 if is_acronym(tokens, i) or takes == "noun" and _lone_name(tokens, i) else i
    if takes == "listed":
        return i
    verb = function_words().match(tokens.norms, i)
    if verb is not None:
        return verb[0] if takes == "act" and verb[1] == "verb" and verb[0] > i + 1 else i
    return _unlisted(tokens, i) if _plain_noun(tokens, i) else i


def is_acronym(tokens: Tokens, i: int) -> bool:
    """`HCV`, `CSGT`."""
    return len(tokens.words[i]) > 1 and tokens.words[i].isupper()


def _shortens(tokens: Tokens, i: int) -> bool:
    """Whether token `i` is the `TP` of `TP.HCM`, nothing by itself."""
    return tokens.words[i + 1:i + 2] == ["."] and tokens.glued(i + 1) and i + 2 < tokens.count and tokens.glued(i + 2)


def _lone_name(tokens: Tokens, i: int) -> bool:
    """Whether token `i` is a name of one word (`chiếc` `Crossover`), and not of more (`Ford Ranger`, `Su-30`)."""
    if i + 1 == tokens.count:
        return True
    return not (tokens.kinds[i + 1] in (CAPITAL, NUMBER) or tokens.glued(i + 1) and tokens.words[i + 1] in "-–")


def _quoted(tokens: Tokens, i: int) -> int | None:
    closer = QUOTES.get(tokens.words[i])
    if closer is None:
        return None
    for j in range(i + 1, min(i + 2 + QUOTED_LIMIT, tokens.count)):
        if tokens.words[j] == closer and j > i + 1:
            return j + 1
        if tokens.kinds[j] not in (LOWER, CAPITAL, NUMBER):
            return None
    return None


def _plain_noun(tokens: Tokens, i: int) -> bool:
    """Whether token `i` may be a syllable of an unlisted noun: a small-letter word with no grammatical function."""
    return (i < tokens.count and tokens.kinds[i] == LOWER and len(tokens.words[i]) > 1
            and function_words().match(tokens.norms, i) is None and not is_number_word(tokens.norms[i]))


def _longer_noun(norms: list[str], i: int) -> bool:
    """Whether a listed noun of two syllables or more starts at `i`, so that the noun before it is over."""
    listed = count_nouns().match(norms, i)
    return listed is not None and listed[0] > i + 1


def _longer_verb(norms: list[str], i: int) -> bool:
    """Whether a verb or function word of two syllables or more starts at `i`: `cấp cứu`, `phát hiện`, `bên cạnh`."""
    verb = function_words().match(norms, i)
    return verb is not None and verb[0] > i + 1
