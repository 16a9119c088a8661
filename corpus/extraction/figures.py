"""Figures: the numbers that quantify, with their unit, kind and qualifier. Names and times are linked afterwards.

What an amount is, is decided in this order, the surest sign first: a score; a currency before the number; a unit
behind it; a unit before it; a ratio; a counted noun behind it; and last what may stand with nothing behind it.
"""
from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from ..records import Figure
from ..vietnamese import lexicon
from ..vietnamese.nouns import classifiers, count_nouns, counted_noun, is_function_word
from ..vietnamese.numerals import english_reading, is_number_word, number_words, numeral_at
from ..vietnamese.tokens import BREAK, CAPITAL, LOWER, NUMBER, Tokens, norms_of
from ..vietnamese.units import MEASURE, MONEY, Unit, currency_before, unit_at
from .amounts import LOOK_BACK, RANGE, RATIO, SCORE, SINGLE, Amount, amount_at
from .claims import Claims
from .qualifiers import AT_LEAST, open_start, qualifier_before, qualifier_behind
from .rates import rate_before, rate_behind

COUNT = "count"
RATE_REACH = 8  # tokens from an amount to the next one that a rate goes on to
ELLIPSIS_REACH = 12  # tokens from a count to a number of the same things
SCALED_REACH = 6  # tokens before thousands that may say that they are a price
QUOTES = "“”\"'‘’«»"


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
    words = _trigger_words()
    i, count = 0, len(tokens)
    while i < count:
        if not (kinds[i] == NUMBER or norms[i] in words) or not claims.free(i):
            i += 1
            continue
        amount = amount_at(tokens, i, claims)
        figure = _figure(tokens, amount, found[-1] if found else None) if amount is not None else None
        if figure is None:
            i = amount.past if amount is not None else i + 1
            continue
        claims.take(figure.first, figure.past)
        found.append(figure)
        i = max(figure.past, figure.tail)
    return found


@lru_cache(maxsize=1)
def _trigger_words() -> frozenset[str]:
    return frozenset(word for word in number_words() if is_number_word(word)) | {"nửa", "hăm", "băm"}


def _figure(tokens: Tokens, amount: Amount, before: Found | None) -> Found | None:
    """What the amount quantifies, None where nothing; `before` is the figure before it."""
    if _part_of_word(tokens, amount) or _vague(tokens, amount) or _compound_word(tokens, amount):
        return None
    if before is not None and not _same_sentence(tokens, before, amount):
        before = None
    amount = _score_goes_on(tokens, amount, before)
    lead, qualifier = qualifier_before(tokens, amount.first)
    build = _Builder(tokens, amount, lead, qualifier, before)
    if amount.form == SCORE:
        return build.figure("score", None)
    return (_prefixed_money(build) or _measured(build) or _prefixed_unit(build)
            or (_ratio(build) if amount.form == RATIO else _counted(build) or _bare(build)))


def _same_sentence(tokens: Tokens, before: Found, amount: Amount) -> bool:
    return tokens.sentence_of(before.first) == tokens.sentence_of(amount.first)


class _Builder:
    """What is known of an amount while it is decided what it quantifies."""

    __slots__ = ("tokens", "amount", "lead", "qualifier", "before")

    def __init__(self, tokens: Tokens, amount: Amount, lead: int, qualifier: str | None, before: Found | None) -> None:
        self.tokens = tokens
        self.amount = amount
        self.lead = lead
        self.qualifier = qualifier
        self.before = before

    def figure(self, kind: str, unit: str | None, head: int | None = None, tail: int | None = None,
               past: int | None = None) -> Found:
        """The figure, with the rate around it and the qualifier behind it."""
        tokens, amount, lead = self.tokens, self.amount, self.lead
        past = amount.past if past is None else past
        head = past if head is None else head
        tail = past if tail is None else tail
        per, tail = rate_behind(tokens, tail, kind == MONEY)
        if per is None and kind in (MONEY, MEASURE, COUNT):
            least = self.before.tail if self.before is not None else tokens.sentence_of(amount.first)[0]
            per = rate_before(tokens, lead, least) or self._rate_goes_on()
        qualifier = self.qualifier
        behind = qualifier_behind(tokens, tail)
        if behind is not None:
            tail, qualifier = behind
        elif qualifier is None and open_start(tokens, lead) and amount.form != RANGE:
            qualifier = AT_LEAST
        if qualifier is not None and lead and tokens.norms[lead - 1] == "từ":
            lead -= 1
        record = Figure(
            value=amount.value, kind=kind, unit=unit, per=per, qualifier=qualifier,
            text=tokens.span(amount.first, past), start=tokens.starts[amount.first], end=tokens.ends[past - 1],
            sentence=tokens.sentence_text(amount.first))
        return Found(lead, amount.first, past, head, tail, record)

    def _rate_goes_on(self) -> str | None:
        """`mỗi tháng thu 2.000 trái, bán được 20 triệu đồng`: the second amount is per month too, until a new subject."""
        before, tokens = self.before, self.tokens
        if before is None or before.record.per is None or self.lead - before.tail > RATE_REACH:
            return None
        if "/" in tokens.words[before.head:before.tail] or any(word in ".;()" for word in tokens.words[before.tail:self.lead]):
            return None
        start = before.tail + 1
        return None if start < self.lead and count_nouns().match(tokens.norms, start) is not None else before.record.per


# What is no amount


def _part_of_word(tokens: Tokens, amount: Amount) -> bool:
    """`F0`, `2C1`; a capitalised number word inside a sentence: `Ba Đình`, `Sáu Dân`."""
    first = amount.first
    if tokens.kinds[first] == NUMBER:
        return (tokens.glued(first) and (tokens.kinds[first - 1] in (LOWER, CAPITAL) or tokens.words[first - 1] == "_")
                and currency_before(tokens, first) is None)
    if tokens.kinds[first] != CAPITAL or first == tokens.sentence_of(first)[0] or amount.past != first + 1:
        return False
    before = tokens.words[first - 1]
    return before not in (":", "“", '"', "-", "–", "(", ".") and tokens.kinds[first - 1] not in (NUMBER, BREAK)


def _vague(tokens: Tokens, amount: Amount) -> bool:
    """`hàng nghìn`, `vài chục`; a scale word alone (`tiền tỷ`, `trăm người`)."""
    first = amount.first
    if first and tokens.norms[first - 1] in _vague_words():
        return True
    if not amount.in_words or amount.form != SINGLE:
        return False
    role = number_words().get(tokens.norms[first], ("",))[0]
    return role in ("scale", "hundred") and amount.past == first + 1


@lru_cache(maxsize=1)
def _vague_words() -> frozenset[str]:
    return frozenset(norms_of(word)[0] for word in lexicon.column("vague_words"))


def _compound_word(tokens: Tokens, amount: Amount) -> bool:
    """`ba lô`, `năm học`, `một cách`: words that start with a number word and count nothing."""
    return amount.in_words and _compound_words().match(tokens.norms, amount.past - 1) is not None


@lru_cache(maxsize=1)
def _compound_words() -> lexicon.Phrases:
    return lexicon.Phrases((row[0], True) for row in lexicon.rows("number_word_compounds"))


# Scores


def _score_goes_on(tokens: Tokens, amount: Amount, before: Found | None) -> Amount:
    """`2-1 (7-6, 3-6, 9-7)`, `Porto – Zenit: 0-1 Marseille – Napoli: 1-2`: behind a score two numbers are one too."""
    if amount.form == RANGE and before is not None and before.record.kind == "score" and amount.unit is None \
            and not amount.in_words and amount.past == amount.first + 3:
        return Amount(SCORE, amount.value, amount.first, amount.past)
    return amount


# Money and measures


def _prefixed_money(build: _Builder) -> Found | None:
    """`$10`, `US$ 5 triệu`, `EUR 29,99`: the currency stands before the number."""
    tokens, amount = build.tokens, build.amount
    currency = currency_before(tokens, build.lead) or currency_before(tokens, amount.first)
    if currency is None or amount.in_words or amount.form in (RATIO,):
        return None
    _read_english(build, MONEY)
    build.lead = currency.past
    lead, outer = qualifier_before(tokens, build.lead)
    build.lead, build.qualifier = lead, build.qualifier or outer
    return build.figure(MONEY, currency.symbol)


def _measured(build: _Builder) -> Found | None:
    """An amount with its unit behind it: `553 tỷ đồng`, `3,3%/năm`, `-5 độ C`, `1m65`, `25 tuổi`."""
    tokens, amount = build.tokens, build.amount
    unit = amount.unit if amount.form != RATIO else unit_at(tokens, amount.past)
    if unit is None or not _unit_fits(tokens, amount, unit):
        return None
    if _word_alone(amount) and tokens.norms[amount.first] == "không":
        return None
    kind, symbol = unit.kind, unit.symbol
    _read_english(build, kind)
    if symbol == "độ" and _mentions(tokens, amount.first, _temperature_words()):
        symbol = "°C"
    if symbol == "độ" and _mentions(tokens, amount.first, _quake_words()):
        symbol = "độ Richter"
    if symbol in ("°C", "°F", "%", "độ") and _negative(tokens, build.lead):
        _negate(build)
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
    if unit.kind == MONEY and tokens.norms[unit.past - 1] in _ambiguous_currencies():
        return isinstance(amount.value, int) and amount.value >= 1000
    return not (unit.symbol == "VND" and _dong_words().match(tokens.norms, unit.past - 1))


@lru_cache(maxsize=1)
def _ambiguous_currencies() -> frozenset[str]:
    return frozenset(norms_of(word)[0] for word in lexicon.column("ambiguous_currencies"))


@lru_cache(maxsize=1)
def _dong_words() -> lexicon.Phrases:
    return lexicon.Phrases((row[0], True) for row in lexicon.rows("dong_compounds"))


def _negative(tokens: Tokens, lead: int) -> bool:
    """Whether a minus sign, `âm` or `trừ` stands right before the number; a dash between words is no sign."""
    if not lead:
        return False
    word = tokens.norms[lead - 1]
    if word in ("-", "−"):
        return tokens.glued(lead) and not tokens.glued(lead - 1) and (lead == 1 or tokens.kinds[lead - 2] not in (NUMBER, BREAK))
    return word in ("âm", "trừ")


def _negate(build: _Builder) -> None:
    value = build.amount.value
    build.amount.value = [-v for v in value] if isinstance(value, list) else -value
    build.lead -= 1


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


def _read_english(build: _Builder, kind: str) -> None:
    """`12,500 người`, `27,000 đồng`, `3,200mAh`: a comma before three digits groups thousands where parts make no sense."""
    amount = build.amount
    if amount.form != SINGLE or amount.past != amount.first + 1:
        return
    grouped = english_reading(build.tokens.words[amount.first])
    if grouped is not None and (kind in (MONEY, COUNT) or kind == MEASURE and grouped % 10 == 0):
        amount.value = grouped


@lru_cache(maxsize=1)
def _temperature_words() -> lexicon.Phrases:
    return lexicon.Phrases((word, None) for word in lexicon.column("temperature_words"))


@lru_cache(maxsize=1)
def _quake_words() -> lexicon.Phrases:
    return lexicon.Phrases((word, None) for word in lexicon.column("quake_words"))


def _mentions(tokens: Tokens, i: int, phrases: lexicon.Phrases) -> bool:
    """Whether one of the phrases stands shortly before token `i`."""
    return any(phrases.match(tokens.norms, at) is not None for at in range(max(0, i - LOOK_BACK), i))


@lru_cache(maxsize=1)
def _prefix_units() -> dict[tuple[str, ...], tuple[str, str, lexicon.Phrases | None]]:
    return {tuple(norms_of(word)): (kind, unit, lexicon.Phrases((w, None) for w in near.split("|")) if near else None)
            for word, kind, unit, near in lexicon.rows("prefix_units")}


def _prefixed_unit(build: _Builder) -> Found | None:
    """`gió cấp 8`, `tuổi 69`: the unit stands before the number."""
    tokens, lead = build.tokens, build.lead
    for length in (2, 1):
        if length <= lead:
            entry = _prefix_units().get(tuple(tokens.norms[lead - length:lead]))
            if entry is not None and (entry[2] is None or _mentions(tokens, lead, entry[2])):
                return build.figure(entry[0], entry[1])
    return None


# Ratios and counts


def _ratio(build: _Builder) -> Found | None:
    """`9/63 tỉnh`, `2/3 tổng số đại biểu`, `một phần ba thời gian`."""
    tokens, at = build.tokens, build.amount.past
    while at < len(tokens) and tokens.norms[at] in ("số", "tổng", "trong"):
        at += 1
    tail = None
    if at < len(tokens) and tokens.norms[at:at + 2] != ["dân", "số"]:
        known = count_nouns().match(tokens.norms, at) is not None or tokens.norms[at] in classifiers()
        tail = counted_noun(tokens, at) if known or at > build.amount.past else None
    if tail is None:
        return None if _looks_like_day(tokens, build.amount) else build.figure("ratio", None)
    return build.figure("ratio", tokens.span(at, tail), at, tail)


def _looks_like_day(tokens: Tokens, amount: Amount) -> bool:
    """`20/7`, `9/5`: more than one whole is no share, but a day and a month or a class of a school."""
    above, below = amount.value
    return not amount.in_words and above > below and tokens.words[amount.first + 1] == "/"


def _counted(build: _Builder) -> Found | None:
    """An amount with the noun that is counted behind it: `15.284 đoàn viên`, `hai vụ nổ`, `6 lần`."""
    tokens, amount = build.tokens, build.amount
    past, norms = amount.past, tokens.norms
    if past >= len(tokens):
        return None
    if norms[past] == "lần":
        return _times(build)
    tail = counted_noun(tokens, past)
    if tail is None:
        return None
    if _word_alone(amount) and not _counts_in_words(build) or _number_of_name(build):
        return None
    if norms[past - 1] in ("tỷ", "tỉ") and count_nouns().match(norms, past) is None:
        return None  # `4.100 tỉ nợ xấu` is money
    _read_english(build, COUNT)
    return build.figure(COUNT, tokens.span(past, tail).strip(QUOTES), past, tail)


def _number_of_name(build: _Builder) -> bool:
    """`Nikkei 225 hạ`, `phút 28 bằng`: a number behind a name or a minute, before a word that is no known noun."""
    tokens, amount = build.tokens, build.amount
    if amount.in_words or amount.form != SINGLE or build.lead < amount.first or not amount.first:
        return False
    before = amount.first - 1
    if tokens.norms[before] in ("phút", "giây"):
        return True
    named = tokens.kinds[before] == CAPITAL and before > tokens.sentence_of(before)[0]
    return named and count_nouns().match(tokens.norms, amount.past) is None and tokens.norms[amount.past] not in classifiers()


def _times(build: _Builder) -> Found | None:
    """`gấp 4,1 lần` is a ratio, `6 lần lọc` a count, `một lần` mostly neither."""
    tokens, amount = build.tokens, build.amount
    past = amount.past
    if _word_alone(amount) and amount.value == 1 and not _one_counts(build) and tokens.words[past + 1:past + 2] != ["/"]:
        return None
    near = tokens.norms[max(0, build.lead - 3):amount.first]
    multiple = not isinstance(amount.value, (int, list)) or any(norm in _multiple_words() for norm in near)
    return build.figure("ratio" if multiple else COUNT, "lần", past, past + 1)


@lru_cache(maxsize=1)
def _multiple_words() -> frozenset[str]:
    return frozenset(norms_of(word)[0] for word in lexicon.column("multiple_words"))


def _word_alone(amount: Amount) -> bool:
    """Whether the amount is one number word, which may mean something else."""
    return amount.in_words and amount.past == amount.first + 1 and amount.form == SINGLE


def _counts_in_words(build: _Builder) -> bool:
    """Whether one number word counts here: not `một` as an article, `năm` the year, `ba` the father, `không` not."""
    tokens, amount = build.tokens, build.amount
    word, past, norms = tokens.norms[amount.first], amount.past, tokens.norms
    if word in ("không", "tư", "mốt"):
        return False
    listed = count_nouns().match(norms, past) is not None
    if word == "một":
        return listed and _one_counts(build)
    if tokens.kinds[past] == CAPITAL and not tokens.words[past].isupper():
        return listed and word not in ("năm", "ba")
    if word in ("năm", "chín", "ba") and not listed:
        return False
    if word == "năm" and amount.first:
        return tokens.kinds[amount.first - 1] != NUMBER and norms[amount.first - 1] not in _before_year()
    return True


def _one_counts(build: _Builder) -> bool:
    """`duy nhất một người`, `hơn một bậc`, `quá một lần`: `một` is a count and no article."""
    norms, lead = build.tokens.norms, build.lead
    return lead < build.amount.first or any(tuple(norms[lead - n:lead]) in _only_words() for n in (2, 1) if n <= lead)


@lru_cache(maxsize=1)
def _only_words() -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(norms_of(phrase)) for phrase in lexicon.column("only_words"))


@lru_cache(maxsize=1)
def _before_year() -> frozenset[str]:
    return frozenset(norms_of(word)[0] for word in lexicon.column("before_year_words"))


# Amounts with nothing behind them


def _bare(build: _Builder) -> Found | None:
    """An amount with no unit and no noun: money without its currency, a total, the same noun again, all of the text."""
    tokens, amount = build.tokens, build.amount
    if _is_all(tokens, amount, build.lead) and build.qualifier is None:
        if _negative(tokens, build.lead):
            _negate(build)
        return build.figure(COUNT, None)
    if amount.form in (SINGLE, RANGE) and (_has_big_scale(tokens, amount) or _priced(build)):
        return build.figure(MONEY, "VND")
    if amount.form != SINGLE:
        return None
    if _listed_in_brackets(build) or _elliptic(build):
        return build.figure(COUNT, build.before.record.unit)
    if _both(build):
        return build.figure(COUNT, None)
    if not amount.in_words and _stated_total(build):
        _read_english(build, COUNT)
        again = build.before is not None and build.before.record.unit == "điểm"  # `mất 184,74 điểm, còn 32.632,64`
        return build.figure(COUNT, "điểm" if again else None)
    return None


def _has_big_scale(tokens: Tokens, amount: Amount) -> bool:
    """`hóa đơn 20 triệu`, `500k`: sums of money leave the currency out."""
    last = tokens.words[amount.past - 1]
    if amount.past > amount.first + 1 and last in ("tr", "k", "K"):
        return True
    return any(norm in _big_scales() for norm in tokens.norms[amount.first:amount.past])


def _priced(build: _Builder) -> bool:
    """`giá 800 ngàn một ký`, `bán 29 ngàn`: thousands with a word for a price before them or a rate behind."""
    tokens, amount = build.tokens, build.amount
    if not any(norm in ("nghìn", "ngàn") for norm in tokens.norms[amount.first:amount.past]):
        return False
    return rate_behind(tokens, amount.past, True)[0] is not None or any(
        norm in _price_words() for norm in tokens.norms[max(0, build.lead - SCALED_REACH):build.lead])


@lru_cache(maxsize=1)
def _price_words() -> frozenset[str]:
    return frozenset(norms_of(word)[0] for word in lexicon.column("price_words"))


@lru_cache(maxsize=1)
def _big_scales() -> frozenset[str]:
    return frozenset(word for word, (role, value) in number_words().items() if role == "scale" and value >= 10 ** 6)


def _is_all(tokens: Tokens, amount: Amount, lead: int) -> bool:
    """Whether the number, with its sign or qualifier, is all the text says."""
    return amount.past == len(tokens) and lead <= 1


def _elliptic(build: _Builder) -> bool:
    """The noun is not said again: `gần 2.500 người bị thương và khoảng 1.000 mất tích`, `69 người chết, 41 bị thương`,
    `189 nền kinh tế, thay vì 183`."""
    tokens, amount, before = build.tokens, build.amount, build.before
    if amount.in_words or before is None or before.record.kind != COUNT or before.record.unit is None:
        return False
    past = amount.past
    goes_on = past < len(tokens) and is_function_word(tokens, past)
    if build.qualifier is not None or tokens.norms[max(0, build.lead - 2):build.lead] == ["thay", "vì"]:
        return goes_on or past >= len(tokens) or tokens.words[past] in (",", ".", ")", ";")
    return goes_on and tokens.words[build.lead - 1] in (",", "và") and build.lead - before.tail <= ELLIPSIS_REACH


def _listed_in_brackets(build: _Builder) -> bool:
    """`Hoàng Mai (388), Đống Đa (120)` behind a count: how many of it each has."""
    tokens, amount, before = build.tokens, build.amount, build.before
    if amount.in_words or before is None or before.record.kind != COUNT or before.record.unit is None or amount.first < 2:
        return False
    around = tokens.words[amount.first - 1] + "".join(tokens.words[amount.past:amount.past + 1])
    return around == "()" and tokens.kinds[amount.first - 2] == CAPITAL and not 1900 < amount.value < 2100


def _both(build: _Builder) -> bool:
    """`cả hai đều lớn`, `cả 3 leo lên mái nhà`: all of those just named."""
    tokens, amount = build.tokens, build.amount
    if not amount.first or tokens.norms[amount.first - 1] != "cả" or not isinstance(amount.value, int) or not 1 < amount.value < 100:
        return False
    return amount.past >= len(tokens) or is_function_word(tokens, amount.past)


def _stated_total(build: _Builder) -> bool:
    """`tổng số thí sinh đăng ký là 642.945`: a grouped number right behind a verb that states an amount."""
    tokens, amount = build.tokens, build.amount
    word = tokens.words[amount.first]
    if tokens.norms[amount.past:amount.past + 1] in (["/"], ["-"], ["–"]) or amount.value < 1000 or word.isdecimal():
        return False
    return bool(build.lead) and (build.qualifier is not None or tokens.norms[build.lead - 1] in _total_words())


@lru_cache(maxsize=1)
def _total_words() -> frozenset[str]:
    return frozenset(norms_of(row[0])[-1] for row in lexicon.rows("bare_amount_words"))
