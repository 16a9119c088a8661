"""Amounts with a unit: money, percent, measures, ages; the unit behind the number or before it."""
from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from ...vietnamese import lexicon
from ...vietnamese.nouns import count_nouns
from ...vietnamese.numerals import is_number_word, numeral_at
from ...vietnamese.tokens import BREAK, NUMBER, PUNCTUATION, Tokens, norms_of
from ...vietnamese.units import MONEY, Unit, currency_before, unit_at
from .amounts import LOOK_BACK, RATIO, SINGLE, Amount
from .building import Builder, Found, is_negative, negate, read_english, word_alone
from .qualifiers import qualifier_before


def prefixed_money(build: Builder) -> Found | None:
    """`$10`, `US$ 5 triệu`, `EUR 29,99`: the currency stands before the number."""
    tokens, amount = build.tokens, build.amount
    if amount.in_words or amount.form == RATIO:
        return None
    currency = currency_before(tokens, build.lead) or currency_before(tokens, amount.first)
    if currency is None or currency.symbol.lower() in lexicon.words("ambiguous_currencies") and amount.past == amount.first + 1 \
            and not isinstance(amount.value, list) and amount.value < 1000:
        return None  # `COP 21`
    read_english(build, MONEY)
    build.lead = currency.past
    lead, outer = qualifier_before(tokens, build.lead)
    build.lead, build.qualifier = lead, build.qualifier or outer
    return build.figure(MONEY, currency.symbol)


def measured(build: Builder) -> Found | None:
    """An amount with its unit behind it: `553 tỷ đồng`, `3,3%/năm`, `-5 độ C`, `1m65`, `25 tuổi`."""
    tokens, amount = build.tokens, build.amount
    unit = amount.unit if amount.form != RATIO else unit_at(tokens, amount.past)
    if unit is None or not _unit_fits(tokens, amount, unit):
        return None
    if word_alone(amount) and tokens.norms[amount.first] == "không":
        return None
    kind, symbol = unit.kind, unit.symbol
    read_english(build, kind)
    if symbol == "độ" and _mentions(tokens, amount.first, lexicon.phrases("temperature_words")):
        symbol = "°C"
    if symbol == "độ" and _mentions(tokens, amount.first, lexicon.phrases("quake_words")):
        symbol = "độ Richter"
    if symbol in ("°C", "°F", "%", "độ") and is_negative(tokens, build.lead):
        negate(build)
    head, past, tail = amount.past, amount.past, unit.past
    if amount.form == SINGLE:
        past, tail = _broken_unit(tokens, amount, unit)
        head = amount.past if past == amount.past else past
    if amount.form == RATIO:
        kind = "ratio"
    return build.figure(kind, symbol, head, tail, past)


def _unit_fits(tokens: Tokens, amount: Amount, unit: Unit) -> bool:
    """Whether the unit is one here: `3 đô thị` is no money, `2 công nhân` no area, `3 bảng` no pounds."""
    scaled = amount.past > amount.first + 1
    if unit.kind == MONEY and scaled:
        return True
    noun = count_nouns().match(tokens.norms, amount.past)
    if noun is not None and noun[0] > unit.past:
        return False
    if unit.kind == MONEY and unit.past == amount.past + 1 and tokens.norms[amount.past] in lexicon.words("ambiguous_currencies"):
        return isinstance(amount.value, int) and amount.value >= 1000
    return not (unit.symbol == "VND" and lexicon.phrases("dong_compounds").match(tokens.norms, unit.past - 1))


def _broken_unit(tokens: Tokens, amount: Amount, unit: Unit) -> tuple[int, int]:
    """Parts behind the unit that still count: `1m65`, `2 cân rưỡi`, `2 đô la 23 xen`: (past of the number, past of all)."""
    at, count = unit.past, tokens.count
    if at >= count:
        return amount.past, at
    if tokens.norms[at] in ("rưỡi", "rưởi"):
        amount.value = _whole(amount.value + Decimal("0.5"))
        return at + 1, at + 1
    word = tokens.words[at]
    if unit.symbol == "m" and tokens.kinds[at] == NUMBER and tokens.glued(at) and word.isdecimal() and len(word) <= 2:
        amount.value = _whole(amount.value + Decimal(f"0.{word}"))
        return at + 1, at + 1
    if unit.symbol == "m" and tokens.norms[at - 1] == "mét" and tokens.kinds[at] == NUMBER and word.isdecimal() and len(word) <= 2 \
            and isinstance(amount.value, int) and (at + 1 == count or tokens.kinds[at + 1] in (PUNCTUATION, BREAK)):
        amount.value = _whole(amount.value + Decimal(f"0.{word}"))
        return at + 1, at + 1  # `cao 1 mét 6, …`
    if unit.kind == MONEY:
        start = at + 1 if tokens.norms[at] == "và" and at + 1 < count else at
        starts = tokens.kinds[start] == NUMBER or is_number_word(tokens.norms[start])
        small = numeral_at(tokens, start) if starts else None
        if small is not None and small[0] < count:
            parts = _subunits().get(tokens.norms[small[0]])
            if parts is not None and small[1] < parts:
                amount.value = _whole(amount.value + Decimal(small[1]) / parts)
                return small[0], small[0] + 1
    return amount.past, at


@lru_cache(maxsize=1)
def _subunits() -> dict[str, int]:
    return {norms_of(word)[0]: int(parts) for word, parts, _ in lexicon.rows("currency_subunits")}


def _whole(value):
    return int(value) if value == int(value) else value


def _mentions(tokens: Tokens, i: int, phrases: lexicon.Phrases) -> bool:
    """Whether one of the phrases stands shortly before token `i`."""
    return bool(phrases.found(tokens.norms, max(0, i - LOOK_BACK), i))


@lru_cache(maxsize=1)
def _prefix_units() -> dict[tuple[str, ...], tuple[str, str, lexicon.Phrases | None]]:
    return {tuple(norms_of(word)): (kind, unit, lexicon.Phrases((w, None) for w in near.split("|")) if near else None)
            for word, kind, unit, near in lexicon.rows("prefix_units")}


def prefixed_unit(build: Builder) -> Found | None:
    """`gió cấp 8`, `tuổi 69`, `độ tuổi từ 17 đến 22`: the unit stands before the number."""
    tokens, lead = build.tokens, build.lead
    if word_alone(build.amount) and tokens.norms[build.amount.first] == "không":
        return None  # `người 72 tuổi không rõ tên`
    if lead and tokens.norms[lead - 1] == "từ":
        lead -= 1
    for length in (2, 1):
        if length <= lead:
            entry = _prefix_units().get(tuple(tokens.norms[lead - length:lead]))
            if entry is not None and (entry[2] is None or _mentions(tokens, lead, entry[2])):
                return build.figure(entry[0], entry[1])
    return None
