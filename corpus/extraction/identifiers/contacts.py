"""Phone numbers without a word that says so, addresses of the net, mail addresses."""
from __future__ import annotations

from functools import lru_cache

from ...vietnamese.lexicon import word_classes
from ...vietnamese.tokens import BREAK, NUMBER
from ..counted import counts_something

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...vietnamese.tokens import Tokens
    from ..claims import Claims

WORDS = word_classes("identifier_words")
REACH = 60  # tokens of an address of the net
FEWEST_DIGITS = 8
SERVICE_NUMBERS = frozenset(("1800", "1900"))  # free and charged call numbers, by the numbering plan of Bộ TT&TT


def phone_at(tokens: Tokens, i: int) -> int | None:
    """Past the phone number that starts at token `i`: `0913.123.456`, `0913 123 456`, `1900 1234`, `+84 24 …`; else None."""
    words, kinds, count = tokens.words, tokens.kinds, tokens.count
    word = words[i]
    j = i
    if word[0] == "0" or word in SERVICE_NUMBERS or word.startswith("84") and i and words[i - 1] == "+":
        digits = 0
        while j < count and j < i + 8:
            if kinds[j] == NUMBER and "," not in words[j]:
                digits += sum(map(str.isdecimal, words[j]))
                j += 1
                if digits >= 10:
                    break
            elif words[j] in ("-", ".", ")", "–") and j + 1 < count and kinds[j + 1] == NUMBER and words[i][0] == "0" \
                    and len(words[i]) >= 3:
                j += 1
            else:
                break
        if FEWEST_DIGITS <= digits <= 12 and not counts_something(tokens, j) and (j > i + 1 or len(word) >= 8) \
                and not _looks_like_date(words[i]):
            return j
    return None


def _looks_like_date(word: str) -> bool:
    """`08.08.2017`, `01.2017`: a date with points is one number token too."""
    parts = word.split(".")
    return 2 <= len(parts) <= 3 and len(parts[-1]) == 4 and all(len(part) <= 2 for part in parts[:-1])


@lru_cache(maxsize=1)
def net_words() -> frozenset[str]:
    """The tokens that tell an address of the net: `@`, `www`, `http`, and what domains end in."""
    return WORDS["net opening"] | WORDS["net ending"] | {"@"}


def claim_net_address(tokens: Tokens, claims: Claims, i: int) -> int:
    """Claim the numbers of the mail or net address that token `i` belongs to; the index past it, or `i`.

    `bandoc24h@…`, `http://…/tin-12345.html`, `24h.com.vn`.
    """
    words, kinds, count = tokens.words, tokens.kinds, tokens.count
    if words[i] != "@" and tokens.norms[i] not in WORDS["net opening"] and not (i and words[i - 1] == "." and tokens.glued(i) and tokens.glued(i - 1)):
        return i
    first = i
    while first > 0 and first > i - REACH and tokens.glued(first):
        first -= 1
    past = i + 1
    while past < count and past < i + REACH and tokens.glued(past) and kinds[past] != BREAK:
        past += 1
    if past - first < 3:
        return i
    for j in range(first, past):
        if kinds[j] == NUMBER:
            claims.take(j, j + 1)
    return past
