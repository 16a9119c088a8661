"""Qualifiers of a number: `gần` 3 tiếng, `không quá` 7.000 đồng, 5 tách `trở lên`, `từ` 750 triệu đồng."""
from __future__ import annotations

from functools import lru_cache

from ...vietnamese import lexicon
from ...vietnamese.lexicon import word_classes
from ...vietnamese.tokens import BREAK, NUMBER, Tokens, norms_of

WORDS = word_classes("figure_words")
LONGEST = 4  # words of a qualifier
NEGATION_REACH = 6  # tokens back to a `không` that turns `quá` round
AT_LEAST, AT_MOST = "at_least", "at_most"


@lru_cache(maxsize=1)
def _before() -> tuple[dict[tuple[str, ...], str], frozenset[str]]:
    table = {tuple(norms_of(phrase)): name for phrase, place, name in lexicon.rows("qualifiers") if place == "before"}
    return table, frozenset(phrase[-1] for phrase in table)


@lru_cache(maxsize=1)
def _behind() -> lexicon.Phrases:
    return lexicon.Phrases((phrase, name) for phrase, place, name in lexicon.rows("qualifiers") if place == "after")


def qualifier_ends() -> frozenset[str]:
    """The words that can stand right before a number as the end of a qualifier, or of one with its linking word."""
    return _before()[1] | lexicon.words("qualifier_links")


def qualifier_before(tokens: Tokens, i: int) -> tuple[int, str | None]:
    """The qualifier that ends before token `i`, or before one linking word (`gần` `gấp` 3 lần):
    (its first token, its name), (i, None) where there is none. `cao hơn` 2 độ only compares: no name, but it leads in."""
    found = _ending_at(tokens, i)
    if found is None and i and tokens.norms[i - 1] in lexicon.words("qualifier_links"):
        found = _ending_at(tokens, i - 1)
    return found if found is not None else (i, None)


def _ending_at(tokens: Tokens, i: int) -> tuple[int, str | None] | None:
    table, lasts = _before()
    norms = tokens.norms
    if not i or norms[i - 1] not in lasts:
        return None
    for length in range(min(LONGEST, i), 0, -1):
        name = table.get(tuple(norms[i - length:i]))
        if name is not None:
            first = i - length
            return first, _in_context(tokens, first, name)
    return None


def _in_context(tokens: Tokens, first: int, name: str) -> str | None:
    """What the qualifier says here: `không kiểm tra quá` một lần is at most; `138 trên` 183, `dựa trên` 10 is none."""
    norms = tokens.norms
    if name == "-":
        return None
    if norms[first] == "quá" and _negated(tokens, first):
        return AT_MOST
    if norms[first] == "vượt" and _percent_of_plan(tokens, first + 1):
        return None
    if norms[first] == "trên" and first and (tokens.kinds[first - 1] == NUMBER or norms[first - 1] in WORDS["resting"]):
        return None
    return name


def _percent_of_plan(tokens: Tokens, i: int) -> bool:
    """`vượt` 1,2% kế hoạch: by how much it is exceeded, and not what is."""
    return tokens.words[i + 1:i + 2] == ["%"] and tokens.norms[i + 2:i + 3] != [] and tokens.norms[i + 2] in lexicon.words("plan_words")


def _negated(tokens: Tokens, i: int) -> bool:
    for back in range(i - 1, max(-1, i - 1 - NEGATION_REACH), -1):
        if tokens.kinds[back] == BREAK or tokens.words[back] in ".;":
            return False
        if tokens.norms[back] in WORDS["negation"]:
            return True
    return False


def qualifier_behind(tokens: Tokens, i: int) -> tuple[int, str] | None:
    """The qualifier that starts at token `i`, behind number and unit: (past it, its name)."""
    return _behind().match(tokens.norms, i) if i < tokens.count else None


def open_start(tokens: Tokens, lead: int) -> bool:
    """`có giá từ` 750 triệu đồng: a start with no end is a least amount."""
    return lead >= 2 and tokens.norms[lead - 1] == "từ" and tokens.norms[lead - 2] in lexicon.words("open_start_words")
