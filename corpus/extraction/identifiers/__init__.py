"""Numbers that name or number something and are no quantity: roads, houses, wards, plates, phones, codes, ordinals.

`claim_identifiers` walks the tokens once. A word of `lexicon/identifier_heads.tsv` reads the number behind it (`heads`);
a number with no such word is told by its own form (`codes`, `contacts`), by its place in the text (`numbering`), an
ordinal by its `thứ` (`ordinals`), a number word by the name it is part of (`names`). After the benchmark's guidelines,
"Not figures".
"""
from __future__ import annotations

from typing import TYPE_CHECKING

from ...vietnamese.tokens import CAPITAL, LOWER, NUMBER
from .codes import code_at
from .contacts import NET_MARKS, claim_net_address, phone_at
from .heads import claim_after_head, head_words
from .names import claim_in_phrase, claim_in_name, name_words, phrase_words
from .numbering import Numbering
from .ordinals import claim_ordinal

if TYPE_CHECKING:
    from ...vietnamese.tokens import Tokens
    from ..claims import Claims


def claim_identifiers(tokens: Tokens, claims: Claims) -> None:
    """Claim the number tokens, digits and number words, that name instead of counting. Dates and times stay free."""
    kinds, norms, words, free = tokens.kinds, tokens.norms, tokens.words, claims.free
    heads, phrases, names = head_words(), phrase_words(), name_words()
    numbering = Numbering(tokens, claims)
    i, count = 0, len(kinds)
    while i < count:
        kind, past = kinds[i], i
        if kind == NUMBER:
            if free(i):
                past = code_at(tokens, i) or phone_at(tokens, i) or i
                if past > i:
                    claims.take(i, past)
                else:
                    numbering.see(i)
        elif kind == LOWER or kind == CAPITAL:
            norm = norms[i]
            if norm in phrases:
                claim_in_phrase(tokens, claims, i)
            if norm in heads:
                past = claim_after_head(tokens, claims, i)
            if past <= i and norm == "thứ":
                past = claim_ordinal(tokens, claims, i)
            if past <= i and norm in names:
                past = claim_in_name(tokens, claims, numbering, i)
        elif words[i] in NET_MARKS:
            past = claim_net_address(tokens, claims, i)
        i = past if past > i else i + 1
    numbering.close()
