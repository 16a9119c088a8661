"""Units behind (or before) a number: currencies to ISO 4217, measures to their symbols, percent, ages, rates."""
from __future__ import annotations

from functools import lru_cache

from . import lexicon
from .lexicon import Phrases
from .tokens import CAPITAL, LOWER, NUMBER, Tokens, norms_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, KeysView

PERCENT, MONEY, MEASURE, AGE = "percent", "money", "measure", "age"


class Unit:
    """A unit as it stands in the text: `kind` as of a figure, `symbol` as it is given out, `past` its last token."""

    __slots__ = ("kind", "symbol", "past")

    def __init__(self, kind: str, symbol: str, past: int) -> None:
        self.kind = kind
        self.symbol = symbol
        self.past = past


class _Spelling:
    """One way of writing a unit; `exact` spellings (`m`, `A`, `MB`) are matched with their case."""

    __slots__ = ("kind", "symbol", "exact")

    def __init__(self, kind: str, symbol: str, exact: tuple[str, ...] | None) -> None:
        self.kind = kind
        self.symbol = symbol
        self.exact = exact


@lru_cache(maxsize=1)
def _spellings() -> Phrases:
    return Phrases(_entries())


def _entries() -> Iterator[tuple[str, list[_Spelling]]]:
    by_norm: dict[str, list[_Spelling]] = {}
    for code, spellings in lexicon.rows("currencies"):
        for spelling in spellings.split("|"):
            by_norm.setdefault(spelling.lower(), []).append(_Spelling(MONEY, code, None))
    for symbol, _, spellings in lexicon.rows("measures"):
        for spelling in spellings.split("|"):
            exact = (spelling,) if len(spelling) <= 3 and spelling.isascii() and spelling.isalnum() else None
            by_norm.setdefault(spelling.lower(), []).append(_Spelling(MEASURE, symbol, exact))
    for spelling, symbol in (("%", "%"), ("phần trăm", "%"), ("điểm phần trăm", "điểm phần trăm"), ("điểm %", "điểm phần trăm")):
        by_norm.setdefault(spelling, []).append(_Spelling(PERCENT, symbol, None))
    for spelling, symbol in lexicon.rows("age_units"):
        by_norm.setdefault(spelling, []).append(_Spelling(AGE, symbol, None))
    yield from by_norm.items()


def unit_at(tokens: Tokens, i: int) -> Unit | None:
    """The unit that starts at token `i`: `triệu` has been read, `đồng` → VND, `m2` → m2, `độ C` → °C; None where none."""
    if i >= tokens.count:
        return None
    found = _spellings().match(tokens.norms, i)
    if found is None:
        return None
    past, spellings = found
    if tokens.kinds[past - 1] == CAPITAL and _goes_on(tokens, past):
        return None
    for spelling in spellings:
        if spelling.exact is None or "".join(tokens.words[i:past]) in spelling.exact:  # `cm 3` too
            return Unit(spelling.kind, spelling.symbol, past)
    return None


def _goes_on(tokens: Tokens, past: int) -> bool:
    """Whether the letters before token `past` only begin a longer name: vòng 16 `V`-League, hộp số 8 cấp `M`-tuned, vòng 5
    `V`.League, động cơ 3.5 `V`6, 15`A`/28 Lê Lợi, 536`A` Minh Khai."""
    if past >= tokens.count:
        return False
    word, kinds = tokens.words[past], tokens.kinds
    alone = len(tokens.words[past - 1]) == 1
    if not tokens.glued(past):
        return alone and tokens.words[past - 1] == "A" and kinds[past] == CAPITAL
    if alone and (kinds[past] == NUMBER or word == "/" and tokens.words[past - 1] == "A"):
        return True
    return (word == "-" or alone and word == ".") and past + 1 < tokens.count and tokens.glued(past + 1) \
        and (kinds[past + 1] == CAPITAL or word == "-" and kinds[past + 1] == LOWER)


@lru_cache(maxsize=1)
def _prefixes() -> frozenset[str]:
    return lexicon.column("currency_prefixes")


@lru_cache(maxsize=1)
def _last_of_prefixes() -> frozenset[str]:
    """The last tokens of what may be a currency before a number: signs, codes, the few words."""
    spellings = [word for code, words in lexicon.rows("currencies") for word in (code, *words.split("|"))]
    return frozenset(norms_of(word)[-1] for word in (*spellings, *_prefixes()) if not word[-1].isalpha() or word.isupper() or word in _prefixes())


def unit_firsts() -> KeysView[str]:
    """The words that a unit can start with."""
    return _spellings().firsts


def currency_before(tokens: Tokens, i: int) -> Unit | None:
    """The currency written before the number at token `i`: `$10`, `US$ 5`, `EUR 29,99`, `VND 10`.

    `past` of the unit is its first token here. Words (`đồng`) stand behind the number and do not count.
    """
    if not i or tokens.norms[i - 1] not in _last_of_prefixes():
        return None
    table = _spellings()
    for length in (2, 1):
        first = i - length
        if first < 0:
            continue
        found = table.match(tokens.norms, first)
        if found is not None and found[0] == i:
            for spelling in found[1]:
                written = tokens.span(first, i)
                if spelling.kind == MONEY and (written == spelling.symbol or written in _prefixes()
                                               or not written.isalpha() and not written[-1].isalpha()):
                    return Unit(MONEY, spelling.symbol, first)
    return None
