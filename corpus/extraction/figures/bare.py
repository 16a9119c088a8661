"""Amounts with nothing behind them: money without its currency, totals, the same noun again, a text of one number."""
from __future__ import annotations

from functools import lru_cache

from ...vietnamese import lexicon
from ...vietnamese.lexicon import word_classes
from ...vietnamese.nouns import counted_noun, is_function_word
from ...vietnamese.numerals import is_number_word, number_words, numeral_at
from ...vietnamese.tokens import CAPITAL, NUMBER, PUNCTUATION, Tokens, norms_of
from ...vietnamese.units import AGE, MONEY, unit_at
from .amounts import RANGE, SINGLE, Amount
from .building import COUNT, Builder, Found, is_negative, negate, read_english
from .rates import rate_behind

WORDS = word_classes("figure_words")
ELLIPSIS_REACH = 12  # tokens from a count to a number of the same things
OLDEST_CHILD = 12  # `lên` is said of the age of a child alone
SMALLEST_K = 15_000  # `4K`, `1.5K`, `10K` are pixels and metres
KARATS = frozenset(1000 * karats for karats in (8, 9, 10, 12, 14, 15, 16, 18, 20, 21, 22, 24))
KARATS_REACH = 8  # tokens from `vàng` to its fineness
SCALED_REACH = 6  # tokens before thousands that may say that they are a price


def bare(build: Builder) -> Found | None:
    """An amount with no unit and no noun: money without its currency, a total, the same noun again, all of the text."""
    tokens, amount = build.tokens, build.amount
    if _is_all(tokens, amount, build.lead) and build.qualifier is None:
        if is_negative(tokens, build.lead):
            negate(build)
        return build.figure(COUNT, None)
    if amount.form in (SINGLE, RANGE):
        if _has_big_scale(tokens, amount):
            return build.figure(COUNT, build.before.record.unit) if _counts_on(build) else build.figure(MONEY, "VND")
        if _priced(build) or _sum_goes_on(build):
            return build.figure(MONEY, "VND")
    if amount.form != SINGLE:
        return None
    if _listed_in_brackets(build) or _elliptic(build):
        return build.figure(COUNT, build.before.record.unit)
    if _spoken_age(build):
        return build.figure(AGE, "tuổi")
    of = _of_more(build)
    if of is not None:
        return build.figure(COUNT, of)
    if _both(build):
        return build.figure(COUNT, None)
    if not amount.in_words and _stated_total(build):
        read_english(build, COUNT)
        again = build.before is not None and build.before.record.unit == "điểm"  # `mất 184,74 điểm, còn 32.632,64`
        return build.figure(COUNT, "điểm" if again else None)
    return None


def _has_big_scale(tokens: Tokens, amount: Amount) -> bool:
    """`hóa đơn 20 triệu`, `500k`: sums of money leave the currency out."""
    last = tokens.words[amount.past - 1]
    if amount.past > amount.first + 1 and last in ("tr", "k", "K"):
        if isinstance(amount.value, list):
            return True
        gold = amount.value in KARATS and "vàng" in tokens.norms[max(0, amount.first - KARATS_REACH):amount.first]  # `vàng 18K`
        return not gold and (last != "K" or amount.value >= SMALLEST_K)
    return any(norm in _big_scales() for norm in tokens.norms[amount.first:amount.past])


def _counts_on(build: Builder) -> bool:
    """`2 triệu người rời đi, trong đó Ba Lan tiếp nhận 1,2 triệu`: as many of what was just counted in millions."""
    before, value = build.before, build.amount.value
    return (before is not None and before.record.kind == COUNT and before.record.unit is not None
            and isinstance(before.record.value, int) and before.record.value >= 10 ** 6
            and isinstance(value, int) and value <= before.record.value)  # more of them is no part: `19 triệu cổ phiếu, … 350 tỷ`


def _sum_goes_on(build: Builder) -> bool:
    """`giá vé 110.000 đồng, phụ thu 20.000`: full thousands at the end of a clause, behind a sum in đồng."""
    tokens, amount, before = build.tokens, build.amount, build.before
    return (before is not None and before.record.unit == "VND" and _full_thousands(build) and (amount.past >= tokens.count or tokens.words[amount.past] in (",", ".", ";", ")")))


def _full_thousands(build: Builder) -> bool:
    """`110.000`, as sums in đồng are written."""
    amount = build.amount
    return (amount.form == SINGLE and not amount.in_words and isinstance(amount.value, int) and amount.value >= 1000
            and amount.value % 100 == 0 and "." in build.tokens.words[amount.first])


def _priced(build: Builder) -> bool:
    """`giá 800 ngàn một ký`, `bán 29 ngàn`, `trả 26.000/kg`: thousands with a word for a price before them or a rate behind."""
    tokens, amount = build.tokens, build.amount
    if not any(norm in ("nghìn", "ngàn") for norm in tokens.norms[amount.first:amount.past]):
        return _full_thousands(build) and tokens.words[amount.past:amount.past + 1] == ["/"] \
            and rate_behind(tokens, amount.past, True)[0] is not None and (
                build.before is not None and build.before.record.kind == MONEY or any(
                    norm in lexicon.words("price_words") for norm in tokens.norms[max(0, build.lead - SCALED_REACH):build.lead]))
    return rate_behind(tokens, amount.past, True)[0] is not None or any(
        norm in lexicon.words("price_words") for norm in tokens.norms[max(0, build.lead - SCALED_REACH):build.lead])


@lru_cache(maxsize=1)
def _big_scales() -> frozenset[str]:
    return frozenset(word for word, (role, value) in number_words().items() if role == "scale" and value >= 10 ** 6)


def _is_all(tokens: Tokens, amount: Amount, lead: int) -> bool:
    """Whether the number, with its sign or qualifier, is all the text says."""
    return amount.past == tokens.count and lead <= 1


def _elliptic(build: Builder) -> bool:
    """The noun is not said again: `gần 2.500 người bị thương và khoảng 1.000 mất tích`, `69 người chết, 41 bị thương`,
    `189 nền kinh tế, thay vì 183`."""
    tokens, amount, before = build.tokens, build.amount, build.before
    if amount.in_words or before is None or before.record.kind != COUNT or before.record.unit is None:
        return False
    past = amount.past
    if "số" in tokens.norms[before.tail:build.lead]:
        return False  # `ba tỉnh có số thí sinh trên 20.000`
    goes_on = past < tokens.count and is_function_word(tokens, past)
    if build.qualifier is not None or tokens.norms[max(0, build.lead - 2):build.lead] == ["thay", "vì"]:
        return goes_on or past >= tokens.count or tokens.words[past] in (",", ".", ")", ";")
    return goes_on and tokens.words[build.lead - 1] in (",", "và") and build.lead - before.tail <= ELLIPSIS_REACH


def _listed_in_brackets(build: Builder) -> bool:
    """`Hoàng Mai (388), Đống Đa (120)` behind a count: how many of it each has."""
    tokens, amount, before = build.tokens, build.amount, build.before
    if amount.in_words or before is None or before.record.kind != COUNT or before.record.unit is None or amount.first < 2:
        return False
    around = tokens.words[amount.first - 1] + "".join(tokens.words[amount.past:amount.past + 1])
    return around == "()" and tokens.kinds[amount.first - 2] == CAPITAL and not 1900 < amount.value < 2100


def _spoken_age(build: Builder) -> bool:
    """`con trai lên 6`, `đều đã ngoài 30`: the age of a child, the decade of a life, with nothing counted behind."""
    tokens, amount, lead = build.tokens, build.amount, build.lead
    value, past = amount.value, amount.past
    if lead < 2 or not isinstance(value, int) or past < tokens.count and not (
            tokens.kinds[past] == PUNCTUATION and tokens.words[past] in ",.;)!?…" or is_function_word(tokens, past)):
        return False
    if tokens.norms[lead - 1] == "ngoài":
        return value % 10 == 0 and 20 <= value < 100
    return tokens.norms[lead - 1] == "lên" and 1 < value <= OLDEST_CHILD and tokens.norms[lead - 2] in lexicon.words("child_words")


def _of_more(build: Builder) -> str | None:
    """`2 trong số 3 nghi phạm`, `8 trên tổng số 11 nhóm hàng`: the noun is said behind the number of all."""
    tokens, amount = build.tokens, build.amount
    at = amount.past + 1
    if not isinstance(amount.value, int) or amount.value < 2 or at + 2 >= tokens.count \
            or not (tokens.norms[at - 1] == "trong" or tokens.norms[at - 1] == "trên" and tokens.norms[at] == "tổng") or tokens.norms[amount.first - 1] == "thứ":
        return None
    while tokens.norms[at] in WORDS["whole"] and at + 1 < tokens.count:
        at += 1
    if tokens.norms[at] in WORDS["about"] and at + 1 < tokens.count:
        at += 1
    total = numeral_at(tokens, at) if tokens.kinds[at] == NUMBER or is_number_word(tokens.norms[at]) else None
    if total is None or total[1] <= amount.value or unit_at(tokens, total[0]) is not None:
        return None
    tail = counted_noun(tokens, total[0])
    return tokens.span(total[0], tail) if tail is not None and tokens.norms[total[0]] not in lexicon.words("time_units") else None


def _both(build: Builder) -> bool:
    """`cả hai đều lớn`, `cả 3 leo lên mái nhà`: all of those just named."""
    tokens, amount = build.tokens, build.amount
    if not amount.first or tokens.norms[amount.first - 1] != "cả" or not isinstance(amount.value, int) or not 1 < amount.value < 100:
        return False
    return amount.past >= tokens.count or is_function_word(tokens, amount.past)


def _stated_total(build: Builder) -> bool:
    """`tổng số thí sinh đăng ký là 642.945`: a grouped number right behind a verb that states an amount."""
    tokens, amount = build.tokens, build.amount
    word = tokens.words[amount.first]
    if tokens.norms[amount.past:amount.past + 1] in (["/"], ["-"], ["–"]) or amount.value < 1000 or word.isdecimal():
        return False
    return bool(build.lead) and (build.qualifier is not None or tokens.norms[build.lead - 1] in _total_words())


@lru_cache(maxsize=1)
def _total_words() -> frozenset[str]:
    return frozenset(norms_of(row[0])[-1] for row in lexicon.rows("bare_amount_words"))
