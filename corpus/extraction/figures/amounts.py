"""The forms of an amount: one number, a range, a ratio, a score. What it counts is not decided here.

`15.284` · `3,4-3,5` · `40 triệu đồng đến 120 triệu` · `2/3`, `một phần ba`, `10:7` · `2-1`
"""
from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from ...vietnamese import lexicon
from ...vietnamese.lexicon import word_classes
from ...vietnamese.nouns import is_function_word
from ...vietnamese.numerals import HALF, digits_value, number_words, numeral_at
from ...vietnamese.tokens import BREAK, CAPITAL, LOWER, NUMBER, Tokens
from ...vietnamese.units import MEASURE, Unit, unit_at
from ..claims import Claims
from ..identifiers.chains import is_year

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...records import Number

WORDS = word_classes("figure_words")
SINGLE, RANGE, RATIO, SCORE = "single", "range", "ratio", "score"
DASHES = frozenset("-–—−~")
STROKES = frozenset("/:")
SHARERS = 8  # tokens from an amount to the last of those that share its unit
LOOK_BACK = 14  # tokens before a number that may tell what it is


class Amount:
    """Numbers as they stand together: `value` a number or a list of two, over the tokens [first, past).

    in_words tells that a number word starts it; unit is set where one stands inside or right behind it.
    """

    __slots__ = ("form", "value", "first", "past", "in_words", "unit")

    def __init__(self, form: str, value, first: int, past: int, in_words: bool = False, unit: Unit | None = None) -> None:
        self.form = form
        self.value = value
        self.first = first
        self.past = past
        self.in_words = in_words
        self.unit = unit


@lru_cache(maxsize=1)
def fraction_signs() -> dict[str, list[int]]:
    """Fractions of one sign: `½` → [1, 2]."""
    return {sign: [int(above), int(below)] for sign, above, below in lexicon.rows("fraction_signs")}


def amount_at(tokens: Tokens, i: int, claims: Claims) -> Amount | None:
    """The amount that starts at token `i`, in its longest form; None where none starts there."""
    if tokens.norms[i] == "nửa":
        return _half(tokens, i, i)
    if tokens.norms[i] in fraction_signs():
        return None if tokens.glued(i) else Amount(RATIO, [*fraction_signs()[tokens.norms[i]]], i, i + 1, True)
    number = numeral_at(tokens, i)
    if number is None:
        return None
    past, value = number
    if past + 2 < tokens.count and tokens.words[past] == ",":
        past, value = _with_torn_fraction(tokens, i, past, value)
    behind = tokens.norms[past] if past < tokens.count else ""
    if behind in ("nửa", "phần"):
        fraction = _spoken_fraction(tokens, i, past, value)
        if fraction is not None and claims.free(i, fraction.past):
            return fraction
    if not claims.free(i, past):
        return None
    in_words = tokens.kinds[i] != NUMBER
    unit = unit_at(tokens, past) or _unit_of_product(tokens, past) or _unit_of_change(tokens, i, past)
    single = Amount(SINGLE, value, i, past, in_words, unit)
    if past + 1 < tokens.count:
        if unit is None and not in_words and _joins(behind):
            _share_unit(tokens, single, claims)
        return (behind in STROKES and _ratio(tokens, single, claims) or behind in DASHES and _score(tokens, single, claims)
                or _range(tokens, single, claims) or behind == "," and _about(tokens, single, claims) or single)
    return single


def _with_torn_fraction(tokens: Tokens, i: int, past: int, value: Number) -> tuple[int, Number]:
    """`1.250, 86 USD/ounce`: a blank got between the comma and the fraction of a number with its thousands apart."""
    words = tokens.words
    if past != i + 1 or "." not in words[i] or type(value) is not int or not tokens.glued(past) or tokens.glued(past + 1) \
            or not words[past + 1].isdecimal() or len(words[past + 1]) > 2:
        return past, value
    if unit_at(tokens, past + 2) is None and tokens.norms[past + 2] != "điểm":
        return past, value
    return past + 2, Decimal(f"{value}.{words[past + 1]}")


def _unit_of_product(tokens: Tokens, past: int) -> Unit | None:
    """The unit that the factors of a product share: `1.920 x 1.080 pixel`, `20 x 30 m`. Its `past` is the factor's own."""
    at = past
    for _ in range(3):  # length, width, height
        if at + 1 >= tokens.count or tokens.words[at] not in ("x", "×", "X") or tokens.kinds[at + 1] != NUMBER:
            return None
        factor = numeral_at(tokens, at + 1)
        if factor is None:
            return None
        at = factor[0]
        unit = unit_at(tokens, at)
        if unit is not None:
            return Unit(unit.kind, unit.symbol, past) if unit.kind == MEASURE else None
    return None


def _unit_of_change(tokens: Tokens, i: int, past: int) -> Unit | None:
    """The unit that is said once for two amounts: `tăng từ 3 lên 5,5 tấn`, `từ 12 xuống còn 9%`. Its `past` is the first's own."""
    if not i or tokens.norms[i - 1] != "từ" or past + 1 >= tokens.count or tokens.norms[past] not in WORDS["change"]:
        return None
    at = past + 1
    if tokens.norms[at] in WORDS["change to"]:
        at += 1
    changed = numeral_at(tokens, at) if at < tokens.count and tokens.kinds[at] == NUMBER else None
    unit = unit_at(tokens, changed[0]) if changed is not None else None
    return Unit(unit.kind, unit.symbol, past) if unit is not None else None


def _joins(norm: str) -> bool:
    """Whether a word may stand between the amounts of a list: `4,7 và 5,8 tỷ đồng`, `20, 17 và 14%`."""
    return norm == "," or norm in WORDS["joining"]


def _share_unit(tokens: Tokens, first: Amount, claims: Claims) -> None:
    """Give an amount the scale and the unit that are said once behind the last: `lần lượt 249 và 499 USD`, `4,7 và 5,8 tỷ
    đồng`, `11 và 15 tuổi`; with a comma only behind `lần lượt`: `lần lượt là 20, 17 và 14%`."""
    at, count = first.past, tokens.count
    while at + 1 < count and at < first.past + SHARERS and _joins(tokens.norms[at]):
        listed = tokens.norms[at] == ","
        other = numeral_at(tokens, at + 1) if tokens.kinds[at + 1] == NUMBER and claims.free(at + 1) else None
        if other is None:
            return
        unit = unit_at(tokens, other[0])
        if unit is not None:
            if not listed and (unit.kind != MEASURE or len(tokens.words[unit.past - 1]) > 1 or not tokens.glued(unit.past - 1)):
                value = _shared_scale(tokens, first, at + 1, other[1])
                first.value, first.unit = first.value if value is None else value, Unit(unit.kind, unit.symbol, first.past)
            return
        if listed and "lượt" not in tokens.norms[max(0, first.first - LOOK_BACK):first.first]:
            return
        at = other[0]


def _ratio(tokens: Tokens, single: Amount, claims: Claims) -> Amount | None:
    """`9/63`, `10:7`: whole digits with nothing between."""
    i, sign = single.first, single.past
    if single.in_words or single.past != i + 1:
        return None
    if tokens.glued(i) and tokens.words[i - 1] in ("/", ":"):
        return None  # the end of `99/99/9999`
    j = sign + 1
    if not (tokens.kinds[j] == NUMBER and tokens.glued(sign) and tokens.glued(j) and claims.free(sign, j + 1)):
        return None
    below = digits_value(tokens.words[j])
    if tokens.words[i][0] == "0" or tokens.words[j][0] == "0":
        return None  # `08/07`: a day of a timetable
    if is_year(tokens.words[i]) and below in (single.value + 1, (single.value + 1) % 100):
        return None  # `mùa giải 2016/17`
    if tokens.words[sign] == ":" and not tokens.words[j].isdecimal():
        return None  # `1:23.593`: minutes and seconds
    if not below or j + 1 < tokens.count and tokens.words[j + 1] in ("/", ":") and tokens.glued(j + 1):
        return None
    return Amount(RATIO, [single.value, below], i, j + 1)


def _spoken_fraction(tokens: Tokens, i: int, past: int, value: Number) -> Amount | None:
    """`một phần ba`, `ba phần tư`, `một nửa`: what stands behind the numeral [i, past)."""
    norms = tokens.norms
    behind = norms[past] if past < len(norms) else ""
    if behind == "nửa" and value == 1:
        return _half(tokens, i, past)
    if behind == "phần" and past + 1 < len(norms):
        if norms[past + 1] == "tư":
            return Amount(RATIO, [value, 4], i, past + 2, True)
        below = numeral_at(tokens, past + 1)
        if below is not None and isinstance(value, int) and isinstance(below[1], int) and 1 < below[1] <= 1000 \
                and norms[past + 1] != "trăm":
            return Amount(RATIO, [value, below[1]], i, below[0], True)
    return None


def _half(tokens: Tokens, first: int, at: int) -> Amount | None:
    """`nửa triệu` is a number; `một nửa số gạo`, `quá nửa tổng số` are one of two. `nửa đầu`, `nửa đêm` are neither."""
    past = at + 1
    if past >= tokens.count:
        return Amount(RATIO, [1, 2], first, past, True) if first < at else None
    role, scale = number_words().get(tokens.norms[past], ("", 0))
    if role == "scale":
        return Amount(SINGLE, int(scale * HALF), first, past + 1, True, unit_at(tokens, past + 1))
    unit = unit_at(tokens, past)
    if unit is not None and first == at:
        return Amount(SINGLE, HALF, first, past, True, unit)
    if first < at or tokens.norms[past] == "dân" or tokens.norms[past] in WORDS["whole"]:
        return Amount(RATIO, [1, 2], first, past, True)
    return None


def _score(tokens: Tokens, single: Amount, claims: Claims) -> Amount | None:
    """`thắng 2-1`, `(7-6, 3-6)` behind a score, `Arsenal 1-2 Dortmund`."""
    i, dash = single.first, single.past
    if single.in_words or dash != i + 1:
        return None
    j = dash + 1
    if not (tokens.kinds[j] == NUMBER and tokens.words[i].isdecimal() and tokens.words[j].isdecimal()
            and len(tokens.words[i]) <= 3 and len(tokens.words[j]) <= 3 and claims.free(j)):
        return None
    if j + 1 < tokens.count and tokens.words[j + 1] in DASHES and tokens.glued(j + 1) \
            or i > 1 and tokens.words[i - 1] in DASHES and tokens.glued(i) and tokens.kinds[i - 2] == NUMBER:
        return None  # `4-2-3-1` is a formation
    if numeral_at(tokens, j) != (j + 1, int(tokens.words[j])) or not _sounds_like_score(tokens, i, j + 1):
        return None
    return Amount(SCORE, [int(tokens.words[i]), int(tokens.words[j])], i, j + 1)


def _sounds_like_score(tokens: Tokens, first: int, past: int) -> bool:
    norms, kinds = tokens.norms, tokens.kinds
    if unit_at(tokens, past) is not None or norms[past:past + 1] == ["điểm"]:
        return False
    if first and past < tokens.count and kinds[first - 1] == CAPITAL and kinds[past] == CAPITAL:
        return True  # `Arsenal 1-2 Dortmund`
    if first > 1 and tokens.words[first - 1] == "(" and tokens.words[past:past + 1] == [")"] and kinds[first - 2] == CAPITAL \
            and not tokens.words[first - 2].isupper() and any(norm in ("-", "–", "—", "vs") for norm in norms[max(0, first - 6):first - 2]):
        return True  # `Arsenal - West Ham (3-1)`
    if first > 1 and tokens.words[first - 1] == ":" and kinds[first - 2] in (CAPITAL, NUMBER):
        return True  # `Porto – Zenit: 0-1`
    table = lexicon.phrases("score_words")
    for back in range(first - 1, max(-1, first - 1 - LOOK_BACK), -1):
        if kinds[back] == BREAK:
            break
        if table.match(norms, back) is not None:
            return True
    return False


def _range(tokens: Tokens, low: Amount, claims: Claims) -> Amount | None:
    """`3,4-3,5%`, `27 - 28 tấn`, `40 triệu đồng đến 120 triệu đồng`, `3 – 7 người`, `giữa 1,1 và 1,3 đô la`."""
    if low.first > 1 and tokens.words[low.first - 1] in DASHES and tokens.kinds[low.first - 2] == NUMBER:
        return None  # the end of a chain: `88-60-90`
    norms, count = tokens.norms, tokens.count
    for join in (low.past, low.unit.past if low.unit is not None else count):
        if join + 1 >= count or norms[join] not in lexicon.words("range_words"):
            continue
        high = numeral_at(tokens, join + 1)
        if high is None or not claims.free(join, high[0]):
            continue
        past, value = high
        if norms[join] == "và" and not (low.first and norms[low.first - 1] == "giữa"):
            continue
        if past < count and tokens.words[past] in DASHES and tokens.glued(past) and past + 1 < count \
                and tokens.kinds[past + 1] == NUMBER:
            return None  # a chain of numbers is a code
        unit = unit_at(tokens, past)
        if low.unit is not None and (unit is None or unit.symbol != low.unit.symbol):
            continue
        start = _shared_scale(tokens, low, join + 1, value)
        if start is None or not start < value:
            continue
        return Amount(RANGE, [start, value], low.first, past, low.in_words, unit)
    return None


def _about(tokens: Tokens, low: Amount, claims: Claims) -> Amount | None:
    """`4, 5 người`, `2, 3 lần`: a digit and the next one with a comma are said of about so many; not `phần 1, 2`, `ăn 1, 2, 3 …`."""
    at = low.past + 1
    if low.in_words or at + 1 >= tokens.count or not claims.free(at) or at != low.first + 2:
        return None
    word, following = tokens.words[low.first], tokens.words[at]
    if len(word) > 1 or len(following) > 1 or not following.isdecimal() or not word.isdecimal() or int(following) != int(word) + 1 \
            or word == "0" or tokens.glued(low.first) or tokens.glued(at - 1) and tokens.glued(at):
        return None
    if tokens.kinds[at + 1] != LOWER or is_function_word(tokens, at + 1) or low.first and tokens.words[low.first - 1] in (",", "và"):
        return None
    return Amount(RANGE, [int(word), int(following)], low.first, at + 1, False, unit_at(tokens, at + 1))


def _shared_scale(tokens: Tokens, low: Amount, high_first: int, high: Number) -> Number | None:
    """The low end in the scale of the high end: `500 - 800 triệu`; as it is where it has its own scale or none is meant."""
    bare = digits_value(tokens.words[high_first]) if tokens.kinds[high_first] == NUMBER else None
    if low.past > low.first + 1 or low.in_words or bare is None or bare == 0 or bare == high:
        return low.value
    scaled = low.value * (high // bare if isinstance(high, int) and isinstance(bare, int) else Decimal(high) / Decimal(bare))
    if scaled < high:
        return int(scaled) if scaled == int(scaled) else scaled
    return low.value
