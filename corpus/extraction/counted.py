"""Whether a number counts something: what stands behind it is a scale, a unit, a currency or a noun that is counted."""
from __future__ import annotations

from ..vietnamese import lexicon
from ..vietnamese.lexicon import word_classes
from ..vietnamese.nouns import classifiers, count_nouns
from ..vietnamese.numerals import number_words
from ..vietnamese.tokens import CAPITAL, LOWER, NUMBER
from ..vietnamese.units import unit_at

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..vietnamese.tokens import Tokens

WORDS = word_classes("counted_words")


def measures_something(tokens: Tokens, i: int) -> bool:
    """Whether a scale, a unit or a length of time stands at token `i`: `5 | tỷ`, `5 | km`, `5 | %`, `5 | ngày`."""
    if i >= tokens.count:
        return False
    role = number_words().get(tokens.norms[i])
    return (role is not None and role[0] == "scale" or unit_at(tokens, i) is not None
            or tokens.kinds[i] == LOWER and tokens.norms[i] in WORDS["time"])


def counts_something(tokens: Tokens, i: int) -> bool:
    """Whether a number that ends right before token `i` counts what follows: `5 | người`, `5 | km`, `1.500 | tỷ`."""
    if i >= tokens.count:
        return False
    if measures_something(tokens, i):
        return True
    kind, norms = tokens.kinds[i], tokens.norms
    if kind == CAPITAL:
        return tokens.words[i].isupper() and norms[i] in WORDS["abbreviation"]
    if kind != LOWER:
        return False
    predicate = lexicon.phrases("issuer_name_ends").match(norms, i)
    if predicate is not None and predicate[0] > i + 1:
        return False  # `Thông tư 130 | hướng dẫn …`
    address = lexicon.phrases("address_words").match(norms, i)
    if address is not None:
        past = address[0]
        return past >= tokens.count or not (tokens.kinds[past] in (NUMBER, CAPITAL) or norms[past] in ("số", "nói"))
    return norms[i] in classifiers() or count_nouns().match(norms, i) is not None


def lies_in(tokens: Tokens, i: int) -> bool:
    """Whether the noun at token `i` is a place that a rank or a house number holds in: `số 1 | thế giới`, `số 3 | đường …`."""
    noun = count_nouns().match(tokens.norms, i)
    return noun is not None and noun[1] == "địa lý"
