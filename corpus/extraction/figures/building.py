"""A figure in the making: what is known of an amount while it is decided what it quantifies."""
from __future__ import annotations

from ...records import Figure
from ...vietnamese.nouns import count_nouns
from ...vietnamese.numerals import english_reading
from ...vietnamese.tokens import BREAK, NUMBER, Tokens
from ...vietnamese.units import MEASURE, MONEY
from .amounts import RANGE, SINGLE, Amount
from .qualifiers import AT_LEAST, open_start, qualifier_behind
from .rates import rate_before, rate_behind

COUNT = "count"
FEW = 10
RATE_REACH = 8  # tokens from an amount to the next one that a rate goes on to


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


class Builder:
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
        qualifier = None if kind == COUNT and self.only_locates() else self.qualifier
        behind = qualifier_behind(tokens, tail)
        if behind is not None:
            tail, qualifier = behind
        elif qualifier is None and open_start(tokens, lead) and amount.form != RANGE:
            qualifier = AT_LEAST
        if qualifier is not None and lead and tokens.norms[lead - 1] == "từ":
            lead -= 1
        record = Figure(
            value=amount.value, kind=kind, unit=unit, per=per, qualifier=qualifier,
            text=tokens.span(amount.first, past), start=tokens.starts[amount.first], end=tokens.end(past),
            sentence=tokens.sentence_text(amount.first))
        return Found(lead, amount.first, past, head, tail, record)

    def only_locates(self) -> bool:
        """`10 người trên 2 xe`, `trên hai số báo`: before a few things `trên` says where."""
        value = self.amount.value
        return self.tokens.norms[self.lead] == "trên" and isinstance(value, int) and value < FEW

    def _rate_goes_on(self) -> str | None:
        """`mỗi tháng thu 2.000 trái, bán được 20 triệu đồng`: the second amount is per month too, until a new subject."""
        before, tokens = self.before, self.tokens
        if before is None or before.record.per is None or self.lead - before.tail > RATE_REACH:
            return None
        if any(norm in ("/", "mỗi", "một") for norm in tokens.norms[before.head:before.tail]):
            return None  # that rate was said for that amount: `800 ngàn một ký, hai người`
        if any(word in ".;()" for word in tokens.words[before.tail:self.lead]):
            return None
        start = before.tail + 1
        return None if start < self.lead and count_nouns().match(tokens.norms, start) is not None else before.record.per


def is_negative(tokens: Tokens, lead: int) -> bool:
    """Whether a minus sign, `âm` or `trừ` stands right before the number; a dash between words is no sign."""
    if not lead:
        return False
    word = tokens.norms[lead - 1]
    if word in ("-", "−"):
        return tokens.glued(lead) and not tokens.glued(lead - 1) and (lead == 1 or tokens.kinds[lead - 2] not in (NUMBER, BREAK))
    return word in ("âm", "trừ")


def negate(build: Builder) -> None:
    value = build.amount.value
    build.amount.value = [-v for v in value] if isinstance(value, list) else -value
    build.lead -= 1


def read_english(build: Builder, kind: str) -> None:
    """`12,500 người`, `27,000 đồng`, `3,200mAh`: a comma before three digits groups thousands where parts make no sense."""
    amount = build.amount
    if amount.form != SINGLE or amount.past != amount.first + 1:
        return
    grouped = english_reading(build.tokens.words[amount.first])
    if grouped is not None and (kind in (MONEY, COUNT) or kind == MEASURE and grouped % 10 == 0):
        amount.value = grouped


def word_alone(amount: Amount) -> bool:
    """Whether the amount is one number word, which may mean something else."""
    return amount.in_words and amount.past == amount.first + 1 and amount.form == SINGLE
