"""Finding the figures among the tokens, and what looks like an amount and is none.

What an amount is, is decided in this order, the surest sign first: a score; a currency before the number; a unit
behind it; a unit before it; a ratio; a counted noun behind it; and last what may stand with nothing behind it.
"""
from __future__ import annotations

from functools import lru_cache

from ...vietnamese import lexicon
from ...vietnamese.nouns import classifiers, count_nouns
from ...vietnamese.numerals import is_number_word, number_words
from ...vietnamese.tokens import BREAK, CAPITAL, LOWER, NUMBER, OPENERS, Tokens, norms_of
from ...vietnamese.units import currency_before, unit_firsts
from ..claims import Claims
from ..identifiers.chains import is_year
from .amounts import DASHES, RANGE, RATIO, SCORE, SINGLE, Amount, amount_at, fraction_signs
from .bare import bare
from .building import Builder, Found
from .counted import counted, only_ends, ratio
from .measured import measured, prefixed_money, prefixed_unit
from .qualifiers import qualifier_before, qualifier_ends


def find_figures(tokens: Tokens, claims: Claims) -> list[Found]:
    """The figures among the tokens that no document, identifier or date has claimed, in order; claims their numbers."""
    found: list[Found] = []
    past = 0  # what the figure before reaches to
    for i in sorted(tokens.numbers + tokens.places(trigger_words())):
        if i < past or not claims.free(i) or tokens.norms[i] == "một" and _is_article(tokens, i, found) \
                or i and tokens.norms[i - 1] == "thứ":  # a day of the week that no date is: `thứ sáu xung tuổi Thân`
            continue
        amount = amount_at(tokens, i, claims)
        if amount is None:
            continue
        compound = _compound_end(tokens, amount)
        past = compound or amount.past
        if compound is not None:
            continue
        figure = _figure(tokens, amount, found[-1] if found else None)
        if figure is not None and claims.free(figure.first, figure.past):  # not `1m4` before `4 giờ`
            claims.take(figure.first, figure.past)
            found.append(figure)
            past = max(figure.past, figure.tail)
    return found


@lru_cache(maxsize=1)
def trigger_words() -> frozenset[str]:
    """The words at which an amount may begin."""
    return frozenset((*filter(is_number_word, number_words()), "nửa", "hăm", "băm", *fraction_signs()))


def _is_article(tokens: Tokens, i: int, found: list[Found]) -> bool:
    """Whether the `một` at token `i` counts nothing, as most do: no scale or unit behind it, no word before it that
    makes it a number, no count of the same things before it."""
    before, behind = _around_one()
    norms = tokens.norms
    if found and tokens.words[i + 1:i + 2] == [found[-1].record.unit]:
        return False
    return i + 1 < len(norms) and norms[i + 1] not in behind and (not i or norms[i - 1] not in before)


@lru_cache(maxsize=1)
def _around_one() -> tuple[frozenset[str], frozenset[str]]:
    """The words before and behind `một` that can make it a number."""
    return qualifier_ends() | only_ends(), frozenset(number_words()) | {"phần", "nửa", "lần"} | unit_firsts()


def _figure(tokens: Tokens, amount: Amount, before: Found | None) -> Found | None:
    """What the amount quantifies, None where nothing; `before` is the figure before it."""
    if _part_of_word(tokens, amount) or _vague(tokens, amount):
        return None
    if before is not None and not _same_sentence(tokens, before, amount):
        before = None
    amount = _score_goes_on(tokens, amount, before)
    lead, qualifier = qualifier_before(tokens, amount.first)
    build = Builder(tokens, amount, lead, qualifier, before)
    if amount.form == SCORE:
        build.qualifier = None  # `vượt lên 19-18`
        return build.figure("score", None)
    return (prefixed_money(build) or measured(build) or prefixed_unit(build)
            or (ratio(build) if amount.form == RATIO else counted(build) or bare(build)))


def _same_sentence(tokens: Tokens, before: Found, amount: Amount) -> bool:
    return tokens.sentence_of(amount.first)[0] <= before.first


def _part_of_word(tokens: Tokens, amount: Amount) -> bool:
    """`F0`, `2C1`, `U.23`; a capitalised number word inside a sentence: `Ba Đình`, `Sáu Dân`."""
    first = amount.first
    if tokens.kinds[first] == NUMBER:
        if first > 1 and tokens.words[first - 1] == "." and tokens.glued(first) and tokens.glued(first - 1) \
                and tokens.kinds[first - 2] == CAPITAL:
            return True
        if first > 2 and tokens.words[first - 1] == "/" and tokens.kinds[first - 2] == NUMBER and tokens.glued(first) \
                and tokens.glued(first - 1) and (tokens.words[first - 3] == "/" or not amount.value or "0" in (tokens.words[first][0], tokens.words[first - 2][0])
                     or is_year(tokens.words[first - 2])):
            return True  # the end of `5/0 phiếu`, `60/36/16`, `08/07`, `2016/17`
        return (tokens.glued(first) and (tokens.kinds[first - 1] in (LOWER, CAPITAL) or tokens.words[first - 1] == "_")
                and currency_before(tokens, first) is None)
    if tokens.kinds[first] != CAPITAL or first == tokens.sentence_of(first)[0] or amount.past != first + 1:
        return False
    before = tokens.words[first - 1]
    if _begins_anew(tokens, first):
        return False
    return before not in OPENERS and before not in (":", ".") and tokens.kinds[first - 1] not in (NUMBER, BREAK)


def _begins_anew(tokens: Tokens, first: int) -> bool:
    """Whether a sentence may begin at the capital number word where the full stop before it was lost: `Ảnh: REUTERS Hai ông …`,
    `khi còn trẻ Hai người …`: a listed noun behind it, before it no person it could name (`bà Hai người làng`)."""
    before, behind = tokens.norms[first - 1], first + 1
    if behind >= tokens.count or tokens.kinds[behind] != LOWER or tokens.norms[first] in ("ba", "năm") \
            or before in lexicon.words("number_word_dates") or before in lexicon.words("address_words"):
        return False  # `sông Ba đoạn qua …`, `Năm đoàn kết`, `quận Hai bà Trưng`
    if count_nouns().match(tokens.norms, behind) is None and tokens.norms[behind] not in classifiers():
        return False
    if tokens.kinds[first - 1] == CAPITAL:
        return len(tokens.words[first - 1]) > 1 and tokens.words[first - 1].isupper() and not tokens.words[first].isupper()
    return tokens.kinds[first - 1] == LOWER and before not in _called_by_number()


@lru_cache(maxsize=1)
def _called_by_number() -> frozenset[str]:
    """The last words of titles and of what people are called by: `ông`, `bà`, `chiến sĩ`."""
    return frozenset(norms_of(row[0])[-1] for row in lexicon.rows("titles"))


def _vague(tokens: Tokens, amount: Amount) -> bool:
    """`hàng nghìn`, `vài chục`; scale words alone (`tiền tỷ`, `trăm người`, `tuyến đường nghìn tỷ`). Not `vay ngân hàng 20 tỷ`."""
    first = amount.first
    if amount.value == 1 and tokens.norms[amount.past:amount.past + 1] == ["số"]:
        noun = count_nouns().match(tokens.norms, amount.past)
        return noun is None or noun[0] == amount.past + 1  # `1 số người`: some; not `1 số điện thoại`
    if first and tokens.norms[first - 1] in lexicon.words("vague_words") and (amount.in_words or tokens.norms[first - 1] != "hàng"):
        return True
    return amount.in_words and amount.form == SINGLE and all(
        number_words().get(norm, ("",))[0] in ("scale", "hundred") for norm in tokens.norms[first:amount.past])


def _compound_end(tokens: Tokens, amount: Amount) -> int | None:
    """Past the words that start with the number word and count nothing: `ba lô`, `năm học`, `năm lần bảy lượt`; None where
    there are none."""
    if not amount.in_words:
        return None
    norms, past = tokens.norms, amount.past
    compound = lexicon.phrases("number_word_compounds").match(norms, past - 1)
    if compound is None or norms[past - 1] in ("một", "năm"):
        return compound and compound[0]
    noun = count_nouns().match(norms, past)
    return compound[0] if noun is None or noun[0] <= compound[0] else None  # `hai tay` is none, `hai` `tay đua` counts


def _score_goes_on(tokens: Tokens, amount: Amount, before: Found | None) -> Amount:
    """`2-1 (7-6, 3-6, 9-7)`, `Porto – Zenit: 0-1 Marseille – Napoli: 1-2`: behind a score two numbers are one too."""
    if before is None or before.record.kind != "score" or amount.unit is not None or amount.in_words:
        return amount
    first, past = amount.first, amount.past
    if tokens.words[first - 1] in DASHES and tokens.glued(first):
        return amount  # `4-3-3`
    if amount.form == RANGE and past == first + 3:
        return Amount(SCORE, amount.value, first, past)
    if amount.form == SINGLE and past == first + 1 and past + 1 < tokens.count and tokens.words[past] in DASHES \
            and tokens.glued(past) and tokens.glued(past + 1) and _is_points(tokens, first) and _is_points(tokens, past + 1) \
            and not (past + 2 < tokens.count and tokens.glued(past + 2) and tokens.words[past + 2] in DASHES):
        return Amount(SCORE, [amount.value, int(tokens.words[past + 1])], first, past + 2)  # `6-3, 6-4, 6-0`
    return amount


def _is_points(tokens: Tokens, i: int) -> bool:
    return tokens.kinds[i] == NUMBER and len(tokens.words[i]) <= 3 and tokens.words[i].isdecimal()
