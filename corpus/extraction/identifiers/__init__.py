"""Numbers that name or number something and are no quantity: roads, houses, wards, plates, phones, codes, ordinals.

`claim_identifiers` walks the tokens once. A word of `lexicon/identifier_heads.tsv` reads the number behind it (`heads`);
a number with no such word is told by its own form (`codes`, `contacts`), by its place in the text (`numbering`), an
ordinal by its `thứ` (`ordinals`), a number word by the name it is part of (`names`). After the benchmark's guidelines,
"Not figures".
"""
from __future__ import annotations

from functools import lru_cache

from ...vietnamese.tokens import NUMBER
from .codes import code_at
from .contacts import claim_net_address, net_words, phone_at
from .heads import claim_after_head, head_words
from .names import claim_in_name, claim_in_phrase, name_words, phrase_words
from .numbering import Numbering
from .ordinals import claim_ordinal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...vietnamese.tokens import Tokens
    from ..claims import Claims

REACH = 9  # tokens from the first word of a head to its number: `tài khoản ngân hàng số: …`


def claim_identifiers(tokens: Tokens, claims: Claims) -> None:
    """Claim the number tokens, digits and number words, that name instead of counting. Dates and times stay free."""
    kinds, norms, free = tokens.kinds, tokens.norms, claims.free
    heads, phrases, names, net, triggers = head_words(), phrase_words(), name_words(), net_words(), _triggers()
    numbering = Numbering(tokens, claims)
    past, next_number = 0, -1
    for i in sorted(tokens.numbers + tokens.places(triggers)):
        if i < past:
            continue
        if kinds[i] == NUMBER:
            if free(i):
                end = code_at(tokens, i) or phone_at(tokens, i)
                if end:
                    claims.take(i, end)
                    past = end
                else:
                    numbering.see(i)
            continue
        norm = norms[i]
        if norm in phrases:
            claim_in_phrase(tokens, claims, i)
        if norm in heads:
            if next_number < i:
                next_number = _number_from(kinds, i)
            if next_number - i <= REACH:
                past = claim_after_head(tokens, claims, i)
        if past <= i and norm == "thứ":
            past = claim_ordinal(tokens, claims, i)
        if past <= i and norm in names:
            past = claim_in_name(tokens, claims, numbering, i)
        if past <= i and norm in net:
            past = claim_net_address(tokens, claims, i)


def _number_from(kinds: list[int], i: int) -> int:
    """The first number token at or behind `i`, the end of the text where none follows."""
    try:
        return kinds.index(NUMBER, i)
    except ValueError:
        return len(kinds) + REACH


@lru_cache(maxsize=1)
def _triggers() -> frozenset[str]:
    """The words at which a rule may begin."""
    return head_words() | phrase_words() | name_words() | net_words() | {"thứ"}
