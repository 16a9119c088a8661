"""Ordinals: `lần thứ 5`, `người thứ hai`, `Thứ nhất, … Thứ hai, …`. Weekdays (`thứ hai tuần tới`) are dates."""
from __future__ import annotations

from ...vietnamese import lexicon
from ...vietnamese.lexicon import word_classes
from ...vietnamese.numerals import is_number_word, numeral_at
from ...vietnamese.tokens import CAPITAL, LOWER, NUMBER

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...vietnamese.tokens import Tokens
    from ..claims import Claims

WORDS = word_classes("identifier_words")
WEEKDAYS = range(2, 8)


def claim_ordinal(tokens: Tokens, claims: Claims, i: int) -> int:
    """Claim the number behind `thứ` at token `i` where it is an ordinal; the index past it, or `i`."""
    at = i + 1
    if at >= tokens.count or not (tokens.kinds[at] == NUMBER or is_number_word(tokens.norms[at])) or not claims.free(at):
        return i
    if i and tokens.norms[i - 1] == "kỷ":
        return i  # `thế kỷ thứ 6`
    word = tokens.words[at]
    if tokens.kinds[at] == NUMBER:
        past, value = at + 1, int(word) if len(word) == 1 and word.isdecimal() else 0
    else:
        numeral = numeral_at(tokens, at)
        if numeral is None:
            return i
        past, value = numeral
    if value in WEEKDAYS and _is_weekday(tokens, i, at, past):
        return i
    claims.take(at, past)
    return past


def _is_weekday(tokens: Tokens, i: int, at: int, past: int) -> bool:
    """Whether `thứ` at token `i` may name a day of the week."""
    norms, kinds, count = tokens.norms, tokens.kinds, tokens.count
    if kinds[at] == CAPITAL and not tokens.words[i].isupper():
        return True  # `thứ Hai`
    after = norms[past] if past < count else ""
    if after == "(":
        return _date_in_bracket(tokens, past)
    if after == "/" or after in WORDS["weekday"]:
        return True
    if after == "," and past + 1 < count and (kinds[past + 1] == NUMBER or norms[past + 1] in WORDS["next day"]):
        return True
    if i == 0 or kinds[i - 1] not in (LOWER, CAPITAL):  # `Thứ hai, cần …` enumerates, `Thứ 7 …` is a day
        return not (kinds[i] == CAPITAL and after in (",", "là", ":", "–", "-"))
    return norms[i - 1] in lexicon.words("weekday_contexts")


def _date_in_bracket(tokens: Tokens, i: int) -> bool:
    """`thứ tư (14/6)`, `thứ tư (ngày 14/6)`."""
    for j in range(i + 1, min(tokens.count, i + 3)):
        if tokens.kinds[j] == NUMBER:
            return j + 1 < tokens.count and tokens.words[j + 1] in ("/", "-") or "." in tokens.words[j]
    return False
