"""The time a figure holds for: a date of its sentence, or the period that a report goes on stating figures for.

What is compared with (`so với cùng kỳ năm 2016`), dates of birth, dates of documents, the day on which somebody says
something (`ngày 10/6 cho biết`) and the year in a product's name (`Trax 2017`) are not when a figure holds.
"""
from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache

from ...vietnamese import lexicon
from ...vietnamese.tokens import CAPITAL, NUMBER, Tokens, norms_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..figures import Found

NEAR = 7  # tokens between a figure and the date behind it that still belongs to it
NOW = frozenset(("nay",))
PAUSES = frozenset(";:,.")
SAME_PERIOD = ("cùng", "kỳ")
QUOTES = frozenset("“\"'‘«")
REPORTED = frozenset(("money", "percent", "ratio", "measure"))  # what reports state for a period, sentence after sentence


class Moment:
    """A date, or the two ends of a range, over the tokens [first, past).

    value     TIMEX3; None where it is too vague (`nay`) for a figure to hold for, but still ends what an earlier date says
    compared  whether it is only compared with: then it is the time of the amount that it belongs to, and of no other
    lasting   whether the sentences after it may go on with it: a period, no day
    """

    __slots__ = ("first", "past", "value", "compared", "lasting")

    def __init__(self, first: int, past: int, value: str | None, compared: bool = False, lasting: bool = False) -> None:
        self.first = first
        self.past = past
        self.value = value
        self.compared = compared
        self.lasting = lasting


def time_figures(tokens: Tokens, figures: list[Found], dates: list, documents: list) -> None:
    """Give every figure the time that the text ties it to."""
    moments = _moments(tokens, dates, {past for _, past, _ in documents})
    firsts = [moment.first for moment in moments]
    period = _Period(tokens, moments)
    for figure in figures:
        if _describes_a_thing(tokens, figure):
            continue
        start, stop = tokens.sentence_of(figure.first)
        at = bisect_left(firsts, figure.first)
        behind = moments[at] if at < len(moments) and firsts[at] < stop else None
        while at and firsts[at - 1] >= start and (moments[at - 1].compared or _owned(tokens, moments[at - 1])):
            at -= 1
        before = moments[at - 1] if at and firsts[at - 1] >= start else None
        moment = _in_sentence(tokens, figure, before, behind)
        if moment is not None:
            figure.record.when = moment.value
            if moment is before:
                period.stated(figure, moment, stop)
        elif before is None and (behind is None or behind.compared):
            figure.record.when = period.carried_to(figure, start)


def _describes_a_thing(tokens: Tokens, figure: Found) -> bool:
    """`dài` 29 km, `nhà 3 tầng`, `dòng xe 7 chỗ`: what a thing is, and not what it was at some time."""
    if figure.record.kind == "measure":
        return bool(figure.lead) and tokens.norms[figure.lead - 1] in _last_words("dimension")
    return figure.record.unit is not None and figure.record.unit.lower() in _timeless_units()


@lru_cache(maxsize=1)
def _timeless_units() -> frozenset[str]:
    return frozenset(phrase for phrase, kind in lexicon.rows("time_links") if kind == "part")


class _Period:
    """The time that the sentences of a report go on stating figures for.

    A year, a quarter, a month lasts over all that a report states; a day only over more of the same: `Ngày 6/2, giá mua
    là 36 triệu đồng. Giá bán cũng tăng 90 nghìn đồng.`
    """

    __slots__ = ("_tokens", "_opened", "_value", "_end", "_units")

    def __init__(self, tokens: Tokens, moments: list[Moment]) -> None:
        self._tokens = tokens
        # `Năm 2016 đã hoàn thành …`: a sentence that opens with a period states it, with figures or without
        self._opened = {}
        for moment in moments:
            start, stop = tokens.sentence_of(moment.first)
            if moment.first - start <= 2 and moment.lasting:
                self._opened[stop] = moment.value
        self._value: str | None = None
        self._units: set[str | None] | None = None  # what a day was said for; None for a period
        self._end = -1  # past the sentence that it was last said or carried to

    def stated(self, figure: Found, moment: Moment, stop: int) -> None:
        """A figure of the sentence that ends at `stop` holds for the moment, which was said ahead of it."""
        if moment.lasting:
            self._units = None
        elif stop != self._end or self._units is None:
            self._units = {figure.record.unit}
        else:
            self._units.add(figure.record.unit)
        self._value, self._end = moment.value, stop

    def carried_to(self, figure: Found, start: int) -> str | None:
        """The period for a figure of a sentence that names no time, where it goes on with the sentence right before it.

        A line break ends a period, and so does a quotation: somebody else speaks.
        """
        stop = self._tokens.sentence_of(start)[1]
        if stop != self._end:
            if start in self._opened:
                self._value, self._end, self._units = self._opened[start], start, None
            if start != self._end or self._tokens.words[start] in QUOTES or not self._goes_on(figure, start):
                self._value = None
            self._end = stop
        return self._value

    def _goes_on(self, figure: Found, start: int) -> bool:
        if self._units is not None:
            return figure.record.kind in REPORTED and figure.record.unit in self._units
        return figure.record.kind in REPORTED or _links("goes_on").match(self._tokens.norms, start) is not None


def _is_period(value: str) -> bool:
    """Whether a TIMEX3 value is longer than a day: `2016`, `2017-H1`, `2023-09`, `2016/2020`."""
    last = value.split("/")[-1]
    return "T" not in last and last.count("-") < 2


def _moments(tokens: Tokens, dates: list, document_ends: set[int]) -> list[Moment]:
    """The dates that figures can hold for: no durations, no recurring or vague times; the ends of a range as one."""
    moments: list[Moment] = []
    begin = None  # the first end of a range, as (token, date)
    named: dict[int, str] = {}  # months → the stretch of a year that was named last
    for first, past, date in dates:
        if date.type == "duration":
            months = _months(date.value)
            stretch = named.get(months) if months and tokens.norms[past - 1] in ("qua", "nay") else None
            if stretch is not None:
                moments.append(Moment(first, past, stretch))
            continue
        if date.type not in ("date", "time") or date.value.startswith("T"):
            continue
        value = date.value
        if date.range == "begin":
            begin = first, date
        elif date.range == "end" and begin is not None:
            (opened, since), begin = begin, None
            if moments and moments[-1].first == opened:
                moments.pop()
            value = _stretch(since, date)
            first = opened
        if value.endswith("_REF") or "X" in value:
            moments.append(Moment(first, past, None))
            continue
        if _is_of_something_else(tokens, first, past, document_ends):
            continue
        compared = (tuple(tokens.norms[first:first + 2]) == SAME_PERIOD or _stands_behind(tokens, first, "compared")
                    or _goes_with(tokens, first, moments))
        moments.append(Moment(first, past, value, compared, lasting=not compared and _is_period(value)))
        if not compared:
            named[_months(value)] = value
    return _with_present(tokens, moments)


def _goes_with(tokens: Tokens, first: int, moments: list[Moment]) -> bool:
    """Whether the date at token `first` is named along with one that is compared with: `so với năm 2008 và` 2018."""
    return bool(moments) and moments[-1].compared and moments[-1].past == first - 1 and tokens.norms[first - 1] == "và"


def _stretch(since, until) -> str:
    """The value of a range: both ends; what holds from the beginning of a year until now holds for that year."""
    if not until.value.endswith("_REF"):
        return f"{since.value}/{until.value}"
    return since.value if since.mod == "START" else until.value


def _with_present(tokens: Tokens, moments: list[Moment]) -> list[Moment]:
    """The moments, and every bare `nay` that a clause opens with: `hồi tháng 2 có giá 450 triệu, nay 1,1 tỷ`."""
    norms, words = tokens.norms, tokens.words
    now = [Moment(at, at + 1, None) for at in tokens.places(NOW)
           if at == 0 or words[at - 1] in PAUSES or norms[at - 1] == "hiện"] if moments else []
    return sorted(moments + now, key=lambda moment: moment.first) if now else moments


def _months(value: str) -> int:
    """How many months a TIMEX3 value covers: `P6M`, `2017-H1`, `2017-Q3`, `2023-01/2023-09`; 0 where not in months.

    `trong 6 tháng qua` in a report on `6 tháng đầu năm 2017` is that half of the year.
    """
    if value.startswith("P"):
        return int(value[1:-1]) if value.endswith("M") and value[1:-1].isdecimal() else 0
    if "/" in value:
        begin, _, end = value.partition("/")
        return int(end[5:7]) if begin[:4] == end[:4] and begin[4:] == "-01" and end[5:].isdecimal() and len(end) == 7 else 0
    return {"-H": 6, "-Q": 3}.get(value[4:6], 0)


def _is_of_something_else(tokens: Tokens, first: int, past: int, document_ends: set[int]) -> bool:
    """The day of a birth, of a document, of the saying, the year in a product's name."""
    at = first - 1 if first and tokens.words[first - 1] in ("(", ",") else first
    of_a_person = past == first + 1 and at and tokens.words[at] == "(" and tokens.kinds[at - 1] == CAPITAL  # `Lê A (1974)`
    return (of_a_person or at in document_ends or _stands_behind(tokens, first, "born") or _reporting(tokens, past)
            or _in_a_name(tokens, first, past))


def _stands_behind(tokens: Tokens, first: int, wanted: str) -> bool:
    """Whether a phrase of the class ends right before token `first`: `so với` 2016, `SN` 1986, `tính đến` 31/12."""
    table = _reversed(wanted)
    return any(first >= length and tuple(tokens.norms[first - length:first]) in table for length in (3, 2, 1))


def _owned(tokens: Tokens, moment: Moment) -> bool:
    """`61,62% của năm 2012`: the time of the amount before it, and of no other."""
    return bool(moment.first) and tokens.norms[moment.first - 1] == "của"


def _reporting(tokens: Tokens, past: int) -> bool:
    """`ngày 10/6` `cho biết`: the day of the saying."""
    return past < tokens.count and _links("saying").match(tokens.norms, past) is not None


def _in_a_name(tokens: Tokens, first: int, past: int) -> bool:
    """`Trax` `2017`: a bare year behind a capitalised word that no comma parts from it."""
    return past == first + 1 and tokens.kinds[first] == NUMBER and bool(first) and tokens.kinds[first - 1] == CAPITAL


def _in_sentence(tokens: Tokens, figure: Found, before: Moment | None, behind: Moment | None) -> Moment | None:
    """The date right behind the figure, else the last one before it."""
    if behind is not None and _joined(tokens, figure, behind):
        return behind
    if before is None or before.value is None or figure.record.kind == "age" and figure.lead - before.past > 1:
        return None
    return before


def _joined(tokens: Tokens, figure: Found, moment: Moment) -> bool:
    """Whether the date behind the figure is tied to it: `15% trong năm 2017`, `630 triệu kWh (ngày 2-6)`; a day that
    something is due by is not (`trước ngày 15/1`)."""
    gap = moment.first - figure.tail
    if moment.compared:  # `thay vì 183 như năm ngoái`: what was last year's is last year's
        return gap == 1 and tokens.norms[moment.first - 1] in ("như", "của")
    if moment.value is None or gap > NEAR or tokens.norms[moment.first - 1] == "trước":
        return False
    return gap <= 0 or tokens.words[moment.first - 1] not in PAUSES and not any(
        tokens.words[i] in PAUSES for i in range(figure.tail, moment.first - 1))


@lru_cache(maxsize=None)
def _links(wanted: str) -> lexicon.Phrases:
    return lexicon.Phrases((phrase, True) for phrase, kind in lexicon.rows("time_links") if kind == wanted)


@lru_cache(maxsize=None)
def _last_words(wanted: str) -> frozenset[str]:
    return frozenset(phrase[-1] for phrase in _reversed(wanted))


@lru_cache(maxsize=None)
def _reversed(wanted: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(norms_of(phrase)) for phrase, kind in lexicon.rows("time_links") if kind == wanted)
