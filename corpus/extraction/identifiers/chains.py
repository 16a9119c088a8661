"""How far an identifier goes on behind its first digits: `1A`, `12A/5`, `10A2`, `51A-123.45`; and lists of them."""
from __future__ import annotations

from ...vietnamese.lexicon import word_classes
from ...vietnamese.nouns import count_nouns, function_words
from ...vietnamese.tokens import CAPITAL, LOWER, NUMBER
from ..counted import counts_something

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...vietnamese.tokens import Tokens

WORDS = word_classes("identifier_words")
LONGEST = 12  # tokens of one identifier
LONGEST_LIST = 24  # identifiers after one head: `các quận 1, 3, 5, 10 và 12`
JOINS = frozenset(("/", "-", "–", ".", "+", "&"))
LIST_SIGNS = frozenset(",;-–—&/")


def is_plain(word: str, digits: int = 5) -> bool:
    """Whether a number token is a number as identifiers are written: whole, no more than so many digits."""
    return len(word) <= digits and word.isdecimal()


def is_year(word: str) -> bool:
    """Whether a number token may be a year of our time."""
    return len(word) == 4 and word.isdecimal() and "1900" <= word <= "2100"


def chain_end(tokens: Tokens, i: int) -> int:
    """Past the identifier whose number is token `i`, with the letters and numbers that are glued to it."""
    words, kinds = tokens.words, tokens.kinds
    j, count = i + 1, tokens.count
    limit = min(count, i + LONGEST)
    while j < limit and tokens.glued(j):
        kind = kinds[j]
        if kind == NUMBER:
            j += 1
        elif kind == CAPITAL and len(words[j]) <= 3 and words[j].isupper():
            j += 1
        elif kind == LOWER and len(words[j]) == 1 and kinds[j - 1] == NUMBER and words[j] in "abcdes":
            j += 1  # `30a`, `6s`
        elif words[j] in JOINS and j + 1 < count and tokens.glued(j + 1) and (
                kinds[j + 1] == NUMBER or kinds[j + 1] == CAPITAL and words[j + 1].isupper() and len(words[j + 1]) <= 3
                and words[j] != "."):
            j += 2
        else:
            break
    return min(j, count)


def list_end(tokens: Tokens, i: int) -> list[tuple[int, int]]:
    """The further identifiers of a list that goes on at token `i`, as spans: `quận 1 | , 3 và 5`, `tầng 2 | - 5`.

    A number belongs to the list only where nothing that it counts stands behind it.
    """
    words, norms, kinds = tokens.words, tokens.norms, tokens.kinds
    found: list[tuple[int, int]] = []
    count = tokens.count
    while i + 1 < count and (words[i] in LIST_SIGNS or norms[i] in WORDS["joining"] or norms[i] in WORDS["until"]) \
            and len(found) < LONGEST_LIST:
        at = i + 1
        if kinds[at] != NUMBER or not is_plain(words[at], 4) or words[i] == "/" and not tokens.glued(at):
            break
        past = chain_end(tokens, at)
        if past < count and (words[past] in ("/", "-", "–", ":", "%") or goes_on(tokens, past) and not _named_place(tokens, past)):
            break
        found.append((at, past))
        i = past
    return found


def _named_place(tokens: Tokens, i: int) -> bool:
    """Whether a place with its name stands at token `i`, that the one with a number lies in: `xóm 6, 7 | xã Diễn Hồng`."""
    noun = count_nouns().match(tokens.norms, i)
    return noun is not None and noun[1] == "địa lý" and noun[0] < tokens.count and tokens.kinds[noun[0]] == CAPITAL


def goes_on(tokens: Tokens, i: int) -> bool:
    """Whether a number that ends before token `i` is likely to count what follows: a unit, a noun, any small-letter word
    that has no grammatical function."""
    if i >= tokens.count:
        return False
    if counts_something(tokens, i):
        return True
    return tokens.kinds[i] == LOWER and function_words().match(tokens.norms, i) is None
