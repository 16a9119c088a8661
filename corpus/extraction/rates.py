"""Rates: the unit after "per": `60.000 đồng/kg`, `3,3%/năm`, `2 cốc mỗi ngày`, `mỗi tháng thu 20 triệu đồng`."""
from __future__ import annotations

from functools import lru_cache

from ..vietnamese import lexicon
from ..vietnamese.nouns import classifiers, count_nouns, counted_noun
from ..vietnamese.numerals import numeral_at
from ..vietnamese.tokens import BREAK, CAPITAL, LOWER, NUMBER, PUNCTUATION, Tokens, norms_of
from ..vietnamese.units import MEASURE, unit_at

REACH = 14  # tokens from `mỗi tháng` to the amount that is had so often


def rate_behind(tokens: Tokens, tail: int, money: bool) -> tuple[str | None, int]:
    """The rate that starts at token `tail`: (the unit after "per", past it), (None, tail) where none.

    `/kg` · `/người/năm` · `/100 trẻ gái` · `mỗi ngày` · `một năm`; of `money` also `một thùng`, `một ký`
    """
    count = len(tokens)
    if tail + 1 >= count:
        return None, tail
    if tokens.words[tail] == "/":
        end = _unit(tokens, tail + 1)
        if end is None:
            return None, tail
        while end + 1 < count and tokens.words[end] == "/":
            further = _unit(tokens, end + 1)
            if further is None:
                break
            end = further
        return tokens.span(tail + 1, end), end
    if tokens.norms[tail] == "mỗi" or tokens.norms[tail] == "một" and _one_of(tokens, tail + 1, money):
        end = _unit(tokens, tail + 1)
        if end is not None:
            return tokens.span(tail + 1, end), end
    return None, tail


def _one_of(tokens: Tokens, i: int, money: bool) -> bool:
    """Whether `một` before token `i` says "per": before a unit of time; of a price also before a measure or a vessel."""
    if tokens.norms[i] in _time_units():
        return True
    return money and (tokens.norms[i] in classifiers() or (unit := unit_at(tokens, i)) is not None and unit.kind == MEASURE)


def rate_before(tokens: Tokens, lead: int, least: int) -> str | None:
    """The rate said before the amount: `mỗi tháng` anh thu hoạch khoảng 1.000 trái, `trung bình hàng năm` 1 tỷ kWh.

    Looks back to token `least` at most, and not over the end of a part (`;`, a bracket, a line).
    """
    norms = tokens.norms
    for i in range(lead - 1, max(least, lead - REACH) - 1, -1):
        if tokens.kinds[i] == BREAK or tokens.words[i] in ".;()":
            return None
        if norms[i] in _each():
            end = _unit(tokens, i + 1)
            return tokens.span(i + 1, end) if end is not None and end <= lead else None
    return None


def _unit(tokens: Tokens, i: int) -> int | None:
    """Past the unit after "per" at token `i`: a time unit, a measure, a number of something, a counted noun."""
    if i >= len(tokens) or tokens.kinds[i] not in (LOWER, CAPITAL, NUMBER):
        return None
    if tokens.norms[i] in _time_units():
        return i + 1
    if tokens.kinds[i] == NUMBER:
        number = numeral_at(tokens, i)
        if number is None:
            return None
        unit = unit_at(tokens, number[0])
        return unit.past if unit is not None else counted_noun(tokens, number[0])
    unit = unit_at(tokens, i)
    if unit is None:
        return counted_noun(tokens, i)
    if unit.kind == MEASURE and unit.past < len(tokens):
        noun = counted_noun(tokens, unit.past)
        if noun is not None and (count_nouns().match(tokens.norms, unit.past) is not None
                                 or noun < len(tokens) and tokens.kinds[noun] == PUNCTUATION):
            return noun  # `mg/kg thể trọng/ngày`
    return unit.past


@lru_cache(maxsize=1)
def _each() -> frozenset[str]:
    return _class("each")


@lru_cache(maxsize=1)
def _time_units() -> frozenset[str]:
    return _class("time")


def _class(wanted: str) -> frozenset[str]:
    return frozenset(norms_of(word)[0] for word, kind in lexicon.rows("rate_words") if kind == wanted)
