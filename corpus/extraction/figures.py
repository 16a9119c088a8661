"""Figures: the numbers that quantify, with their unit, kind and qualifier. Names and times are linked afterwards."""
from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from ..records import Figure
from ..vietnamese import lexicon
from ..vietnamese.nouns import count_nouns, counted_noun, function_words
from ..vietnamese.numerals import english_reading, is_number_word, number_words, numeral_at
from ..vietnamese.tokens import BREAK, CAPITAL, LOWER, NUMBER, PUNCTUATION, Tokens, norms_of
from ..vietnamese.units import AGE, MEASURE, MONEY, PERCENT, TIMES, Unit, currency_before, unit_at
from .amounts import LOOK_BACK, RANGE, RATIO, SCORE, SINGLE, Amount, amount_at
from .claims import Claims

COUNT = "count"


class Found:
    """A figure with the tokens around it: the words that lead it in, the number, and the unit behind it.

    lead   first token of qualifier, sign or currency before the number
    first  first token of the number;  past  past its last
    head   first token of the unit behind the number, or `past` where none
    tail   past the unit and what belongs to it (`/kg`, `trở lên`)
    """

    __slots__ = ("lead", "first", "past", "head", "tail", "record")

    def __init__(self, lead: int, first: int, past: int, head: int, tail: int, record: Figure) -> None:
        self.lead = lead
        self.first = first
        self.past = past
        self.head = head
        self.tail = tail
        self.record = record


def find_figures(tokens: Tokens, claims: Claims) -> list[Found]:
    """The figures among the tokens that no document, identifier or date has claimed, in order; claims their numbers."""
    found: list[Found] = []
    kinds, norms = tokens.kinds, tokens.norms
    i, count = 0, len(tokens)
    words = _trigger_words()
    while i < count:
        if not (kinds[i] == NUMBER or norms[i] in words) or not claims.free(i):
            i += 1
            continue
        amount = amount_at(tokens, i, claims)
        figure = _figure(tokens, amount, found[-1] if found else None) if amount is not None else None
        if figure is None:
            i = amount.past if amount is not None and amount.past > i else i + 1
            continue
        claims.take(figure.first, figure.past)
        found.append(figure)
        i = figure.past
    return found


@lru_cache(maxsize=1)
def _trigger_words() -> frozenset[str]:
    return frozenset(word for word in number_words() if is_number_word(word)) | {"nửa", "hăm", "băm"}


def _figure(tokens: Tokens, amount: Amount, before: Found | None) -> Found | None:
    """What the amount quantifies, by the unit behind it, the unit before it, the noun behind it, what leads it in."""
    first, past = amount.first, amount.past
    if _part_of_word(tokens, first, past) or _vague(tokens, amount):
        return None
    lead, qualifier = _qualifier_before(tokens, first)
    if amount.form == SCORE:
        return _build(tokens, amount, "score", None, lead, past, past, qualifier)
    sign = _sign(tokens, lead)
    currency = currency_before(tokens, lead)
    if currency is not None and not amount.in_words:
        lead = currency.past
        lead, outer = _qualifier_before(tokens, lead)
        return _build(tokens, amount, MONEY, currency.symbol, lead, past, past, qualifier or outer)
    unit = amount.unit if amount.form != RATIO else unit_at(tokens, past)
    noun = count_nouns().match(tokens.norms, past) if past < len(tokens) else None
    if unit is not None and noun is not None and noun[0] > unit.past:
        unit = None  # `3 đô thị` is no money, `2 công nhân` no area
    if unit is not None and _unit_fits(tokens, amount, unit):
        return _measured(tokens, amount, unit, lead, qualifier, sign)
    prefix = _prefix_unit(tokens, lead)
    if prefix is not None:
        kind, symbol = prefix
        return _build(tokens, amount, kind, symbol, lead, past, past, qualifier)
    if amount.form == RATIO:
        return _ratio(tokens, amount, lead, qualifier)
    return _counted(tokens, amount, lead, qualifier) or _bare(tokens, amount, lead, qualifier, before)


def _part_of_word(tokens: Tokens, first: int, past: int) -> bool:
    """Whether letters touch the digits from the left, or an unknown code goes on to the right: `F0`, `2C1`."""
    if tokens.kinds[first] != NUMBER:
        return tokens.kinds[first] == CAPITAL and first > tokens.sentence_of(first)[0] and _capital_name(tokens, first, past)
    if first and tokens.glued(first) and (tokens.kinds[first - 1] in (LOWER, CAPITAL) or tokens.words[first - 1] == "_"):
        return True
    return False


def _capital_name(tokens: Tokens, first: int, past: int) -> bool:
    """Whether a capitalised number word inside a sentence is part of a name: `Ba Đình`, `Sáu Dân`."""
    before = tokens.words[first - 1]
    return before not in (":", "“", '"', "-", "–") and tokens.kinds[first - 1] != NUMBER and past == first + 1


def _vague(tokens: Tokens, amount: Amount) -> bool:
    """`hàng nghìn`, `vài chục`; a scale word alone (`tiền tỷ`, `trăm người`); `một` as an article."""
    norms, first = tokens.norms, amount.first
    if first and norms[first - 1] in _vague_words():
        return True
    if not amount.in_words or amount.form != SINGLE:
        return False
    role = number_words().get(norms[first], ("",))[0]
    return role in ("scale", "hundred") and amount.past == first + 1


@lru_cache(maxsize=1)
def _vague_words() -> frozenset[str]:
    return frozenset(norms_of(word)[0] for word in lexicon.column("vague_words"))


@lru_cache(maxsize=1)
def _qualifiers() -> tuple[dict[tuple[str, ...], str], lexicon.Phrases]:
    before: dict[tuple[str, ...], str] = {}
    after = []
    for phrase, place, name in lexicon.rows("qualifiers"):
        if place == "before":
            before[tuple(norms_of(phrase))] = name
        else:
            after.append((phrase, name))
    return before, lexicon.Phrases(after)


def _qualifier_before(tokens: Tokens, i: int) -> tuple[int, str | None]:
    """The qualifier that ends before token `i`: (its first token, its name); (i, None) where there is none."""
    before, norms = _qualifiers()[0], tokens.norms
    for length in (4, 3, 2, 1):
        if length <= i:
            name = before.get(tuple(norms[i - length:i]))
            if name is not None:
                return i - length, None if name == "-" else name
    return i, None


def _sign(tokens: Tokens, lead: int) -> int:
    """-1 where a minus sign or `âm` stands right before the number, 1 otherwise."""
    if not lead:
        return 1
    word = tokens.norms[lead - 1]
    if word == "âm":
        return -1
    if word in ("-", "−") and tokens.glued(lead) and not tokens.glued(lead - 1) \
            and (lead == 1 or tokens.kinds[lead - 2] not in (NUMBER, BREAK)):
        return -1
    if word == "trừ" and tokens.sentence_of(lead)[0] == lead - 1:
        return -1
    return 1


def _unit_fits(tokens: Tokens, amount: Amount, unit: Unit) -> bool:
    """Whether the unit is one here: `năm` the number does not measure, `một` does, `bảng` needs a sum of money."""
    if unit.symbol == "GBP" and tokens.norms[unit.past - 1] == "bảng":
        return amount.past > amount.first + 1 or isinstance(amount.value, int) and amount.value >= 1000
    if unit.symbol == "VND" and tokens.norms[amount.past] == "đồng":
        follows = tokens.norms[unit.past] if unit.past < len(tokens) else ""
        return follows not in ("chí", "bào", "nghiệp", "đội", "hồ", "môn", "hương")
    return True


def _measured(tokens: Tokens, amount: Amount, unit: Unit, lead: int, qualifier: str | None, sign: int) -> Found:
    """An amount with its unit behind it: `553 tỷ đồng`, `3,3%/năm`, `-5 độ C`, `1m65`."""
    kind, symbol, tail = unit.kind, unit.symbol, unit.past
    if kind in (MONEY, MEASURE, COUNT):
        _read_english(tokens, amount, kind)
    if symbol == "độ" and _mentions(tokens, amount.first, _temperature_words()):
        symbol = "°C"
    if sign < 0 and (symbol in ("°C", "°F", "%", "độ") or amount.first == tokens.sentence_of(amount.first)[0] + 1):
        amount.value = [-v for v in amount.value] if isinstance(amount.value, list) else -amount.value
        lead -= 1
    past = amount.past
    if amount.form == SINGLE:
        past, tail = _broken_unit(tokens, amount, unit)
    if amount.form == RATIO:
        kind = "ratio"
    return _build(tokens, amount, kind, symbol, lead, unit_head(amount, past), tail, qualifier, past=past)


def unit_head(amount: Amount, past: int) -> int:
    """First token of the unit behind the number."""
    return amount.past if past == amount.past else past


def _broken_unit(tokens: Tokens, amount: Amount, unit: Unit) -> tuple[int, int]:
    """Parts behind the unit that still count: `1m65`, `2 cân rưỡi`, `2 đô la 23 xen`: (past of the number, past of all)."""
    at, count = unit.past, len(tokens)
    if at >= count:
        return amount.past, at
    if tokens.norms[at] in ("rưỡi", "rưởi"):
        amount.value = _whole(amount.value + Decimal("0.5"))
        return at + 1, at + 1
    word = tokens.words[at]
    if unit.symbol == "m" and tokens.kinds[at] == NUMBER and tokens.glued(at) and word.isdecimal() and len(word) <= 2:
        amount.value = _whole(amount.value + Decimal(f"0.{word}"))
        return at + 1, at + 1
    if unit.kind == MONEY:
        start = at + 1 if tokens.norms[at] == "và" else at
        small = numeral_at(tokens, start) if start < count and (tokens.kinds[start] == NUMBER or is_number_word(tokens.norms[start])) else None
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


def _read_english(tokens: Tokens, amount: Amount, kind: str) -> None:
    """`12,500 người`, `27,000 đồng`, `3,200mAh`: a comma before three digits groups thousands where parts make no sense."""
    if amount.form != SINGLE or amount.past != amount.first + 1:
        return
    grouped = english_reading(tokens.words[amount.first])
    if grouped is None:
        return
    if kind in (MONEY, COUNT) or tokens.words[amount.first].endswith("0"):
        amount.value = grouped


@lru_cache(maxsize=1)
def _temperature_words() -> frozenset[str]:
    return frozenset(norms_of(word)[0] for word in lexicon.column("temperature_words"))


def _mentions(tokens: Tokens, i: int, words: frozenset[str]) -> bool:
    """Whether one of the words stands shortly before token `i`."""
    return any(norm in words for norm in tokens.norms[max(0, i - LOOK_BACK):i])


@lru_cache(maxsize=1)
def _prefix_units() -> dict[tuple[str, ...], tuple[str, str, frozenset[str]]]:
    return {tuple(norms_of(word)): (kind, unit, frozenset(norms_of(w)[0] for w in near.split("|") if w))
            for word, kind, unit, near in lexicon.rows("prefix_units")}


def _prefix_unit(tokens: Tokens, lead: int) -> tuple[str, str] | None:
    """The unit before the number: `gió cấp 8`, `tuổi 69`."""
    for length in (2, 1):
        if length <= lead:
            entry = _prefix_units().get(tuple(tokens.norms[lead - length:lead]))
            if entry is not None:
                kind, unit, near = entry
                if not near or _mentions(tokens, lead, near):
                    return kind, unit
    return None


def _ratio(tokens: Tokens, amount: Amount, lead: int, qualifier: str | None) -> Found | None:
    """`9/63 tỉnh`, `2/3 tổng số đại biểu`, `một phần ba thời gian`."""
    at = amount.past
    while at < len(tokens) and tokens.norms[at] in ("số", "tổng", "trong"):
        at += 1
    listed = count_nouns().match(tokens.norms, at) if at < len(tokens) else None
    tail = listed[0] if listed is not None else None
    if tail is None and at > amount.past:
        tail = counted_noun(tokens, at)
    if tail is None:
        return _build(tokens, amount, "ratio", None, lead, amount.past, amount.past, qualifier)
    return _build(tokens, amount, "ratio", tokens.span(at, tail), lead, at, tail, qualifier)


def _counted(tokens: Tokens, amount: Amount, lead: int, qualifier: str | None) -> Found | None:
    """An amount with the noun that is counted behind it: `15.284 đoàn viên`, `hai vụ nổ`, `6 lần`."""
    past, norms = amount.past, tokens.norms
    if past >= len(tokens):
        return None
    if norms[past] == "lần":
        return _times(tokens, amount, lead, qualifier)
    tail = counted_noun(tokens, past)
    if tail is None:
        return None
    single_word = amount.in_words and amount.past == amount.first + 1 and amount.form == SINGLE
    if single_word and not _counts_in_words(tokens, amount, qualifier):
        return None
    if not single_word and amount.value == 0:
        return None
    if not amount.in_words and _unlisted_behind_small(tokens, amount, tail):
        return None
    _read_english(tokens, amount, COUNT)
    unit = tokens.span(past, tail).strip("“”\"'‘’«»")
    return _build(tokens, amount, COUNT, unit, lead, past, tail, qualifier)


def _unlisted_behind_small(tokens: Tokens, amount: Amount, tail: int) -> bool:
    """A year-like number before a word that is no listed noun is rather a name's number than a count."""
    return False


def _times(tokens: Tokens, amount: Amount, lead: int, qualifier: str | None) -> Found | None:
    """`gấp 4,1 lần` is a ratio, `6 lần lọc` a count."""
    past = amount.past
    if amount.in_words and amount.value == 1 and not qualifier and not _per_follows(tokens, past + 1):
        return None
    multiple = not isinstance(amount.value, (int, list)) or any(
        norm in _multiple_words() for norm in tokens.norms[max(0, lead - 3):amount.first])
    return _build(tokens, amount, TIMES if multiple else COUNT, "lần", lead, past, past + 1, qualifier)


def _per_follows(tokens: Tokens, i: int) -> bool:
    return i < len(tokens) and tokens.words[i] == "/"


@lru_cache(maxsize=1)
def _multiple_words() -> frozenset[str]:
    return frozenset(norms_of(word)[0] for word in lexicon.column("multiple_words"))


def _counts_in_words(tokens: Tokens, amount: Amount, qualifier: str | None) -> bool:
    """Whether one number word counts here: not `một` as an article, `năm` the year, `ba` the father, `không` not."""
    word, past = tokens.norms[amount.first], amount.past
    if word in ("không", "tư", "mốt"):
        return False
    if word == "một":
        return qualifier is not None
    if tokens.kinds[past] == CAPITAL and not tokens.words[past].isupper():
        return count_nouns().match(tokens.norms, past) is not None and word not in ("năm", "ba")
    if word in ("năm", "chín", "ba"):
        listed = count_nouns().match(tokens.norms, past)
        if listed is None:
            return False
        if word == "năm":
            return not (amount.first and (tokens.kinds[amount.first - 1] == NUMBER
                                          or tokens.norms[amount.first - 1] in _before_year()))
    return True


@lru_cache(maxsize=1)
def _before_year() -> frozenset[str]:
    return frozenset("mỗi hàng hằng từng mấy nhiều vài các những suốt một".split())


def _bare(tokens: Tokens, amount: Amount, lead: int, qualifier: str | None, before: Found | None) -> Found | None:
    """An amount with nothing behind it that it counts: money without its currency, a total, a whole text of one number."""
    scaled = tokens.norms[amount.past - 1] in _big_scales() or tokens.words[amount.past - 1] in ("tr", "k", "K")
    if scaled and amount.form in (SINGLE, RANGE):
        return _build(tokens, amount, MONEY, "VND", lead, amount.past, amount.past, qualifier)
    if _alone(tokens, amount):
        sign = _sign(tokens, lead)
        if sign < 0:
            amount.value = -amount.value
        return _build(tokens, amount, COUNT, None, lead, amount.past, amount.past, qualifier)
    if amount.in_words or amount.form != SINGLE:
        return None
    following = tokens.norms[amount.past] if amount.past < len(tokens) else ""
    grouped = "." in tokens.words[amount.first] and isinstance(amount.value, int)
    if not grouped or not lead or tokens.norms[lead - 1] not in _bare_words() and qualifier is None:
        return None
    if following in ("/", "-", "–"):
        return None
    return _build(tokens, amount, COUNT, None, lead, amount.past, amount.past, qualifier)


@lru_cache(maxsize=1)
def _bare_words() -> frozenset[str]:
    return frozenset(norms_of(row[0])[-1] for row in lexicon.rows("bare_amount_words"))


@lru_cache(maxsize=1)
def _big_scales() -> frozenset[str]:
    return frozenset(word for word, (role, value) in number_words().items() if role == "scale" and value >= 10 ** 6)


def _alone(tokens: Tokens, amount: Amount) -> bool:
    """Whether the number is all its text says."""
    return amount.past == len(tokens) and amount.first <= 1


def _build(tokens: Tokens, amount: Amount, kind: str, unit: str | None, lead: int, head: int, tail: int,
           qualifier: str | None, past: int | None = None) -> Found:
    """The figure over the amount's tokens, with the rate and the qualifier that stand behind it."""
    past = amount.past if past is None else past
    per, tail = _per(tokens, amount, lead, tail)
    after = _qualifiers()[1].match(tokens.norms, tail) if tail < len(tokens) else None
    if after is not None:
        tail, qualifier = after[0], after[1]
        if lead and tokens.norms[lead - 1] == "từ":
            lead -= 1
    value = amount.value if not isinstance(amount.value, list) else list(amount.value)
    record = Figure(
        value=value, kind=kind, unit=unit, per=per, qualifier=qualifier, text=tokens.span(amount.first, past),
        start=tokens.starts[amount.first], end=tokens.ends[past - 1], sentence=tokens.sentence_text(amount.first))
    return Found(lead, amount.first, past, head, tail, record)


def _per(tokens: Tokens, amount: Amount, lead: int, tail: int) -> tuple[str | None, int]:
    """`đồng/kg`, `%/năm`, `2 cốc mỗi ngày`, `mỗi tháng hơn 3 triệu đồng`: (the unit after "per", past it)."""
    count, norms = len(tokens), tokens.norms
    if tail < count and tokens.words[tail] == "/" and tail + 1 < count:
        end = _per_unit(tokens, tail + 1)
        if end is not None:
            while end + 1 < count and tokens.words[end] == "/":
                more = _per_unit(tokens, end + 1)
                if more is None:
                    break
                end = more
            return tokens.span(tail + 1, end), end
    if tail + 1 < count and norms[tail] == "mỗi":
        end = _per_unit(tokens, tail + 1)
        if end is not None:
            return tokens.span(tail + 1, end), end
    if lead >= 2 and norms[lead - 2] == "mỗi" and norms[lead - 1] in _time_units():
        return tokens.words[lead - 1], tail
    return None, tail


def _per_unit(tokens: Tokens, i: int) -> int | None:
    """Past the unit after "per" at token `i`: a time unit, a measure or a counted noun."""
    if i >= len(tokens) or tokens.kinds[i] not in (LOWER, CAPITAL, NUMBER):
        return None
    if tokens.norms[i] in _time_units():
        return i + 1
    unit = unit_at(tokens, i)
    if unit is not None:
        follows = counted_noun(tokens, unit.past) if unit.past < len(tokens) and unit.past == i + 1 else None
        return follows if follows is not None and unit.kind == MEASURE and count_nouns().match(tokens.norms, unit.past) else unit.past
    number = numeral_at(tokens, i) if tokens.kinds[i] == NUMBER else None
    if number is not None:
        unit = unit_at(tokens, number[0])
        return unit.past if unit is not None else None
    return counted_noun(tokens, i)


@lru_cache(maxsize=1)
def _time_units() -> frozenset[str]:
    return frozenset("giây phút giờ tiếng ngày đêm tuần tháng quý năm vụ mùa buổi lượt lần kỳ ca thế_kỷ h s".split())
