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
    phrases, names, net = phrase_words(), name_words(), net_words()
    heads = _heads_before_numbers(tokens)
    numbering = Numbering(tokens, claims)
    past = 0
    for i in sorted({*tokens.numbers, *heads, *tokens.places(trigger_words())}):
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
        if i in heads:
            past = claim_after_head(tokens, claims, i)
        if past <= i and norm == "thứ":
            past = claim_ordinal(tokens, claims, i)
        if past <= i and norm in names:
            past = claim_in_name(tokens, claims, numbering, i)
        if past <= i and norm in net:
            past = claim_net_address(tokens, claims, i)


def _heads_before_numbers(tokens: Tokens) -> set[int]:
    """The first words of heads that have a number within reach."""
    norms, words = tokens.norms, head_words()
    found: set[int] = set()
    behind = 0  # the number before
    for number in tokens.numbers:
        found.update([i for i in range(max(behind, number - REACH), number) if norms[i] in words])
        behind = number + 1
    return found


@lru_cache(maxsize=1)
def trigger_words() -> frozenset[str]:
    """The words at which the rules begin that need no head."""
    return phrase_words() | name_words() | net_words() | {"thứ"}
