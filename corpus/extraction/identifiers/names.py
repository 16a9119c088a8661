"""Number words that are part of a name or of a set phrase: `Ba Lan`, `Hai Bà Trưng`, `ngã tư`, `ông Ba`, `hiệp hai`."""
from __future__ import annotations

from functools import lru_cache

from ...vietnamese import lexicon
from ...vietnamese.nouns import classifiers, count_nouns, function_words
from ...vietnamese.numerals import is_number_word, number_words
from ...vietnamese.tokens import CAPITAL, LOWER, NUMBER, norms_of
from .numbering import Numbering

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...vietnamese.tokens import Tokens
    from ..claims import Claims


@lru_cache(maxsize=1)
def _phrases() -> lexicon.Phrases:
    return lexicon.Phrases((row[0], (row[0][0].isupper(), len(row) > 1)) for row in lexicon.rows("number_names"))


@lru_cache(maxsize=1)
def phrase_words() -> frozenset[str]:
    """The first words of the set phrases."""
    return frozenset(_phrases().firsts)


def name_words() -> frozenset[str]:
    """The number words that people and places are named with, and that number a list (`một là`)."""
    return lexicon.words("naming_number_words")


@lru_cache(maxsize=1)
def _tens() -> frozenset[str]:
    """Words that make a number word the first of a larger number: `lớp hai mươi …`."""
    return frozenset(number_words())


def claim_in_phrase(tokens: Tokens, claims: Claims, i: int) -> None:
    """Claim the number words of the set phrase at token `i`, where one stands there."""
    match = _phrases().match(tokens.norms, i)
    if match is None:
        return
    past, (capital, counts) = match
    if counts:
        return
    if is_number_word(tokens.norms[i]) and (noun := count_nouns().match(tokens.norms, i + 1)) is not None and noun[0] > past:
        return  # `ba` `chỉ huy`
    if capital and (tokens.kinds[i] != CAPITAL or any(tokens.kinds[j] == LOWER for j in range(i, past))):
        return
    for j in range(i, past):
        if tokens.kinds[j] == NUMBER or is_number_word(tokens.norms[j]):
            claims.take(j, j + 1)


def claim_in_name(tokens: Tokens, claims: Claims, numbering: Numbering, i: int) -> int:
    """Claim the number word at token `i` where it is a name (`chú Ba`, `đường Mười Ớt`) or numbers a list (`Một là`).

    The index past it, or `i`. In a sentence a capital makes the name; not after `thứ` and `tháng`, not in a headline of
    capitals.
    """
    norms, kinds, words = tokens.norms, tokens.kinds, tokens.words
    if not claims.free(i):
        return i
    after = norms[i + 1] if i + 1 < tokens.count else ""
    if after == "là" and numbering.opens_clause(i):
        claims.take(i, i + 1)
        return i + 1
    if i and norms[i - 1] in lexicon.words("numbered_parts") and after not in _tens() and not _is_fraction(tokens, i) \
            and (i + 1 == tokens.count or kinds[i + 1] != LOWER or function_words().match(norms, i + 1) is not None):
        claims.take(i, i + 1)
        return i + 1  # `hiệp hai`, `tập một`
    if kinds[i] != CAPITAL or i == 0 or kinds[i - 1] not in (LOWER, CAPITAL) or len(words[i]) > 1 and words[i].isupper():
        return i
    if i == tokens.sentence_of(i)[0] or norms[i - 1] in lexicon.words("number_word_dates") or is_number_word(norms[i - 1]) and claims.free(i - 1):
        return i
    if count_nouns().match(norms, i + 1) is not None or after in classifiers():
        return i  # `có Ba mẫu xe`; a headline in title case: `Bắt Hai Đối Tượng`
    claims.take(i, i + 1)
    return i + 1


def _is_fraction(tokens: Tokens, i: int) -> bool:
    """`một phần ba`: the number word at `i` says how many parts there are, and not which part is meant."""
    return i > 1 and tokens.norms[i - 1] == "phần" and (tokens.kinds[i - 2] == NUMBER or is_number_word(tokens.norms[i - 2]))
