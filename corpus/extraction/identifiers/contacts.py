"""Phone numbers without a word that says so, addresses of the net, mail addresses."""
from __future__ import annotations

from typing import TYPE_CHECKING

from ...vietnamese.tokens import BREAK, CAPITAL, LOWER, NUMBER
from ..counted import counts_something

if TYPE_CHECKING:
    from ...vietnamese.tokens import Tokens
    from ..claims import Claims

NET_MARKS = frozenset("@/.")
REACH = 60  # tokens of an address of the net
DOMAINS = frozenset(("com", "vn", "net", "org", "gov", "edu", "info", "biz", "io", "tv", "me", "html", "htm", "aspx", "php", "www"))
SERVICE_NUMBERS = frozenset(("1800", "1900"))  # free and charged call numbers, by the numbering plan of Bộ TT&TT


def phone_at(tokens: Tokens, i: int) -> int | None:
    """Past the phone number that starts at token `i`: `0913.123.456`, `0913 123 456`, `1900 1234`, `+84 24 …`; else None."""
    words, kinds, count = tokens.words, tokens.kinds, len(tokens)
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
        least = 8 if word not in SERVICE_NUMBERS else 8
        if least <= digits <= 12 and not counts_something(tokens, j) and (j > i + 1 or len(word) >= 8) \
                and not _looks_like_date(words[i]):
            return j
    return None


def _looks_like_date(word: str) -> bool:
    """`08.08.2017`, `01.2017`: a date with points is one number token too."""
    parts = word.split(".")
    return 2 <= len(parts) <= 3 and len(parts[-1]) == 4 and all(len(part) <= 2 for part in parts[:-1])


def claim_net_address(tokens: Tokens, claims: Claims, i: int) -> int:
    """Claim the numbers of the mail or net address around the mark at token `i`; the index past it, or `i`.

    `bandoc24h@…`, `http://…/tin-12345.html`, `24h.com.vn`.
    """
    words, kinds, count = tokens.words, tokens.kinds, len(tokens)
    mark = words[i]
    if not (tokens.glued(i) and i + 1 < count and tokens.glued(i + 1)):
        return i
    if mark == "/":
        if not (words[i + 1] == "/" and words[i - 1] == ":"):
            return i
    elif mark == ".":
        if tokens.norms[i + 1] not in DOMAINS and tokens.norms[i - 1] != "www" or kinds[i - 1] not in (LOWER, NUMBER, CAPITAL):
            return i
    first = i
    while first > 0 and first > i - REACH and tokens.glued(first):
        first -= 1
    past = i + 1
    while past < count and past < i + REACH and tokens.glued(past) and kinds[past] != BREAK:
        past += 1
    for j in range(first, past):
        if kinds[j] == NUMBER:
            claims.take(j, j + 1)
    return past
