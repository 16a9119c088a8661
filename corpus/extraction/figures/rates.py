"""Rates: the unit after "per": `60.000 đồng/kg`, `3,3%/năm`, `2 cốc mỗi ngày`, `mỗi tháng thu 20 triệu đồng`."""
from __future__ import annotations

from functools import lru_cache

from ...vietnamese import lexicon
from ...vietnamese.nouns import classifiers, count_nouns, counted_noun, is_function_word
from ...vietnamese.numerals import numeral_at
from ...vietnamese.tokens import BREAK, CAPITAL, LOWER, NUMBER, PUNCTUATION, Tokens, norms_of
from ...vietnamese.units import MEASURE, unit_at

NOUN_LIMIT = 5  # words that say what is measured, between a unit and its rate
REACH = 14  # tokens from `mỗi tháng` to the amount that is had so often


def rate_behind(tokens: Tokens, tail: int, money: bool) -> tuple[str | None, int]:
    """The rate that starts at token `tail`: (the unit after "per", past it), (None, tail) where none.

    `/kg` · `/người/năm` · `/100 trẻ gái` · `mỗi ngày` · `một năm`; of `money` also `một thùng`, `một ký`. What is
    measured may stand between: 15 kg `gạo` /nhân khẩu, 2 lít `nước` mỗi ngày.
    """
    at = _over_noun(tokens, tail)
    if at + 1 >= tokens.count:
        return None, tail
    if tokens.words[at] == "/":
        end = _unit(tokens, at + 1)
        if end is None and tokens.kinds[at + 1] == LOWER and money:
            end = at + 2  # a price is per something, whatever else its name means: `đồng/chỉ`
        if end is None:
            return None, tail
        while end + 1 < tokens.count and tokens.words[end] == "/":
            further = _unit(tokens, end + 1)
            if further is None:
                break
            end = further
        return _shown(tokens, at + 1, end), end
    if tokens.norms[at] == "mỗi" or at == tail and tokens.norms[at] == "một" and _one_of(tokens, at + 1, money):
        end = _unit(tokens, at + 1)
        if end is not None:
            return _shown(tokens, at + 1, end), end
    return None, tail


def _over_noun(tokens: Tokens, tail: int) -> int:
    """Past the words that say what is measured, where a rate follows them; else `tail`."""
    at, limit = tail, min(tokens.count - 1, tail + NOUN_LIMIT)
    while at < limit and tokens.kinds[at] == LOWER and tokens.norms[at] != "mỗi":
        if is_function_word(tokens, at) and tokens.norms[at] != "và":
            return tail
        at += 1
    return at if at < tokens.count and (tokens.words[at] == "/" or tokens.norms[at] == "mỗi") else tail


def _shown(tokens: Tokens, first: int, past: int) -> str:
    """The unit after "per": a measure by its symbol (`m²` → `m2`, `ký` → `kg`), anything else as written."""
    unit = unit_at(tokens, first)
    if unit is not None and unit.kind == MEASURE and unit.past == past:
        return unit.symbol
    return tokens.span(first, past)


def _one_of(tokens: Tokens, i: int, money: bool) -> bool:
    """Whether `một` before token `i` says "per": before a unit of time; of a price also before a measure or a vessel."""
    if tokens.norms[i] in _time_units():
        return True
    return money and (tokens.norms[i] in classifiers() or (unit := unit_at(tokens, i)) is not None and unit.kind == MEASURE)


def rate_before(tokens: Tokens, lead: int, least: int) -> str | None:
    """The rate said before the amount: `mỗi tháng` anh thu hoạch khoảng 1.000 trái, `trung bình hàng năm` 1 tỷ kWh.

    Looks back to token `least` at most, and not over the end of a part (a comma, a bracket, a line).
    """
    norms, each = tokens.norms, _each()
    for i in range(lead - 1, max(least, lead - REACH) - 1, -1):
        if tokens.kinds[i] == BREAK or norms[i] in ".,;()" or norms[i] in _reasons():
            return None
        if norms[i] in each and (norms[i] == "mỗi" or norms[i + 1] in _time_units()):  # not `hàng loạt vụ`
            end = _unit(tokens, i + 1)
            return _shown(tokens, i + 1, end) if end is not None and end <= lead else None
    return None


def _unit(tokens: Tokens, i: int) -> int | None:
    """Past the unit after "per" at token `i`: a time unit, a measure, a number of something, a counted noun."""
    if i >= tokens.count or tokens.kinds[i] not in (LOWER, CAPITAL, NUMBER):
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
    if unit.kind == MEASURE and unit.past < tokens.count:
        noun = counted_noun(tokens, unit.past)
        if noun is not None and noun < tokens.count and tokens.words[noun] == "/":
            return noun  # `mg/kg thể trọng/ngày`; not `đồng/lượng chiều mua vào`, `đồng/lít từ 15h`
    return unit.past


@lru_cache(maxsize=1)
def _each() -> frozenset[str]:
    return _class("each")


@lru_cache(maxsize=1)
def _reasons() -> frozenset[str]:
    return _class("reason")


@lru_cache(maxsize=1)
def _time_units() -> frozenset[str]:
    return _class("time")


def _class(wanted: str) -> frozenset[str]:
    return frozenset(norms_of(word)[0] for word, kind in lexicon.rows("rate_words") if kind == wanted)
