"""The dates of a text that its figures can hold for, and those that say something else.

Dates of birth, dates of documents, the day on which somebody says something (`ngày 10/6 cho biết`) and the year in a
product's name (`Trax 2017`) are not when a figure holds; what is compared with (`so với cùng kỳ năm 2016`) is when the
amount holds that it belongs to, and no other.
"""
from __future__ import annotations

from functools import lru_cache

from ...vietnamese import lexicon
from ...vietnamese.tokens import CAPITAL, LOWER, NUMBER, Tokens

PAUSES = frozenset(";:,.")
SAME_PERIOD = ("cùng", "kỳ")
MONTH = 28  # days
LIFE = 20  # years
SAID = 4  # tokens between a word of saying and its day: `trả lời` các đại biểu tỉnh `ngày 2/3`
LEADS = ("compared", "open", "apart from", "born", "market")  # classes of words before a date
CUTS = ("cut", "since then")
ENDINGS = ("content", "asked", *CUTS)
PRESENT = frozenset(("nay", "hiện"))
ENDLESS = 1 << 60
QUOTES = frozenset("“\"'‘«")
AGAINST = 6  # tokens between `so với` and the date that is compared with: `so với giá mở bán` hôm qua


class Moment:
    """A date, or the two ends of a range, over the tokens [first, past).

    value     TIMEX3; None where it is too vague (`nay`) for a figure to hold for, but still ends what an earlier date says
    compared  whether it is only compared with: then it is the time of the amount that it belongs to, and of no other
    market    whether it is the day of a session of a market
    lasting   whether the sentences after it may go on with it: a period, the session of a market, no other day
    ends      the token from which on it says nothing any more: the bracket that it stands in closes
    bracketed whether it is the time of the amounts that stand in one bracket with it
    """

    __slots__ = ("first", "past", "value", "compared", "lasting", "market", "ends", "bracketed", "_read", "_told", "_cut")

    def __init__(self, first: int, past: int, value: str | None, compared: bool = False, lasting: bool = False,
                 market: bool = False) -> None:
        self.first = first
        self.past = past
        self.value = value
        self.compared = compared
        self.lasting = lasting
        self.market = market
        self.ends = ENDLESS
        self.bracketed = False
        self._read = past
        self._told = False
        self._cut = False

    def told_before(self, tokens: Tokens, until: int) -> bool:
        """Whether what stands at token `until` is said, claimed, reported or asked for at the moment: `Sáng 3/4`, bà Tám
        `trình báo` bị mất …; to be asked from left to right."""
        self._read_until(tokens, until)
        return self._told

    def cut_before(self, tokens: Tokens, until: int) -> bool:
        """Whether the words of the moment end before token `until`: a caption does (Biểu đồ giá gạo ngày 5/6 `(Nguồn`: T. Hà) …),
        and somebody begins to speak (trước hội thao tháng 9: `“Thua 1-4` …), or tells of the time since (lò đóng cửa năm 1987,
        `và kể từ đó` …); to be asked from left to right."""
        self._read_until(tokens, until)
        return self._cut

    def _read_until(self, tokens: Tokens, until: int) -> None:
        """Look for what ends the moment's words or tells what others say."""
        for i, _, kind in _endings().found(tokens.norms, self._read, until):
            if kind not in CUTS:
                self._told = True
            elif kind == "since then" or _cuts(tokens, i):
                self._cut = True
        self._read = max(self._read, until)


def _cuts(tokens: Tokens, i: int) -> bool:
    """Whether a caption ends at token `i` (`Ảnh`: …, `(Nguồn`: …) or somebody begins to speak (: `“`)."""
    words = tokens.words
    if words[i] == ":":
        return i + 1 < tokens.count and words[i + 1] in QUOTES
    return tokens.kinds[i] == CAPITAL and (words[i + 1:i + 2] == [":"] or words[i - 1] == "(")


def find_moments(tokens: Tokens, dates: list, document_ends: set[int]) -> list[Moment]:
    """The dates that figures can hold for: no durations, no recurring or vague times; the ends of a range as one."""
    moments: list[Moment] = []
    begin = None  # the first end of a range, as (token, date)
    named: dict[int, str] = {}  # months → the stretch of a year that was named last
    for first, past, date in dates:
        if date.type == "duration":
            months = _months(date.value)
            stretch = named.get(months) if months and tokens.norms[past - 1] in ("qua", "nay") else None
            if stretch is not None:
                moments.append(Moment(first, past, stretch, lasting=True))
            continue
        value = date.value
        if date.type not in ("date", "time") or value[:1] == "T":
            continue
        if date.range == "begin":
            begin = first, date
        elif date.range == "end" and begin is not None:
            (opened, since), begin = begin, None
            if moments and moments[-1].first == opened:
                moments.pop()
            if date.type == "time" and _are_hours(tokens, opened, past):
                continue
            value = _stretch(since, date)
            first = opened
        led = _classes_before(tokens, first)
        period = _is_period(value)
        if value.endswith("_REF") or "X" in value or not period and "apart from" in led:
            moments.append(Moment(first, past, None))
            continue
        if "born" in led or _is_of_something_else(tokens, first, past, value, period, document_ends):
            continue
        compared = ("compared" in led and not ("open" in led and _opens_clause(tokens, first, past)) or tuple(tokens.norms[first:first + 2]) == SAME_PERIOD
                    or _against(tokens, first) or _goes_with(tokens, first, moments))
        market = not compared and "market" in led
        endless = "open" in led or date.range is None and first > 0 and tokens.norms[first - 1] == "từ"
        lasting = not compared and not endless and not _is_reckoned(tokens, past) and (period or market)
        moments.append(Moment(first, past, value, compared, lasting, market))
        if not compared:
            named[_months(value)] = value
    return _with_present(tokens, moments)


def _opens_clause(tokens: Tokens, first: int, past: int) -> bool:
    """Whether a clause opens with the two words before the date at token `first`: `Kể từ` ngày 15/3, mỗi khách …, ông nói,
    `kể từ` năm 2011, cuộc chiến …; but lần đầu `kể từ` năm 2011."""
    if first < 2 or tokens.kinds[first - 2] == CAPITAL:
        return first > 1
    return first > 2 and tokens.words[first - 3] in PAUSES and tokens.words[past:past + 1] == [","]


def _is_reckoned(tokens: Tokens, past: int) -> bool:
    """Whether the date is only told by another one, `2 năm` sau đó: reports go on with what they name."""
    return tokens.norms[past - 1] == "đó"


def _are_hours(tokens: Tokens, first: int, past: int) -> bool:
    """Hours alone say at what time of the day, and not on which: xe tải cấm chạy `từ 6-9 giờ`."""
    words = [tokens.norms[i] for i in range(first, past) if tokens.kinds[i] in (LOWER, CAPITAL)]
    return bool(words) and words_of("hour").issuperset(words)


def _is_period(value: str) -> bool:
    """Whether reports state figures for it: a TIMEX3 value longer than a week, `2016`, `2017-H1`, `2023-09`, `2016/2020`,
    `2017-01-09/2017-07-08`."""
    begin, _, end = value.partition("/")
    last = end or begin
    if "T" in last or "W" in last:
        return False
    return last.count("-") < 2 or begin.count("-") == 2 and bool(end) and _days(end) - _days(begin) >= MONTH


def _days(day: str) -> int:
    """About how many days before the day there were, of a value with year, month and day."""
    year, month, day = day[:4], day[5:7], day[8:10]
    return (int(year) * 12 + int(month)) * 30 + int(day) if year.isdecimal() and month.isdecimal() and day.isdecimal() else 0


def _against(tokens: Tokens, first: int) -> bool:
    """Whether what the date at token `first` belongs to is compared with: `so với` giá mở bán `hôm qua`; but
    `so với` mức 8% của `tháng Ba` says when those 8% were."""
    norms, words, kinds, against = tokens.norms, tokens.words, tokens.kinds, phrases_before("against")
    for past in range(first, max(0, first - AGAINST), -1):
        if against.match(norms, past) is not None:
            return True
        if words[past - 1] in PAUSES or kinds[past - 1] == NUMBER:
            return False
    return False


def _goes_with(tokens: Tokens, first: int, moments: list[Moment]) -> bool:
    """Whether the date at token `first` is named along with one that is compared with: `so với năm 2008 và` 2018."""
    return bool(moments) and moments[-1].compared and moments[-1].past == first - 1 and tokens.norms[first - 1] == "và"


def _stretch(since, until) -> str:
    """The value of a range: both ends; the one with a calendar value where the other is now: `từ năm 2021 đến nay`, `từ nay
    đến năm 2030`."""
    if until.value.endswith("_REF"):
        return since.value
    return until.value if since.value.endswith("_REF") else f"{since.value}/{until.value}"


def _with_present(tokens: Tokens, moments: list[Moment]) -> list[Moment]:
    """The moments, and every bare `nay` that a clause opens with and every bare `hiện`: `hồi tháng 2 có giá 450 triệu, nay
    1,1 tỷ`, toàn xã `hiện` có 90 con; but not `phát hiện`, `hiện trường`."""
    if not moments:
        return moments
    norms, words = tokens.norms, tokens.words
    before, behind = words_of("not_now_before"), words_of("not_now_behind")
    known = {moment.first for moment in moments}
    now = []
    for at in tokens.places(PRESENT):
        if at in known:
            continue
        if norms[at] == "nay":
            if at == 0 or words[at - 1] in PAUSES or norms[at - 1] == "hiện":
                now.append(Moment(at, at + 1, None))
        elif (at == 0 or norms[at - 1] not in before) and (at + 1 == tokens.count or norms[at + 1] not in behind):
            now.append(Moment(at, at + 1, None))
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


def _is_life(value: str) -> bool:
    """Whether a range is so many years long that it is somebody's life: `1911/2013`."""
    begin, _, end = value.partition("/")
    return len(begin) == len(end) == 4 and begin.isdecimal() and end.isdecimal() and int(end) - int(begin) >= LIFE


def _is_of_something_else(tokens: Tokens, first: int, past: int, value: str, period: bool, document_ends: set[int]) -> bool:
    """The year of a birth behind a name, a life, the day of a document, of the saying, the year in a product's name."""
    at = first - 1 if first and tokens.words[first - 1] in ("(", ",") else first
    of_a_person = at and tokens.words[at] == "(" and tokens.kinds[at - 1] == CAPITAL and (
        past == first + 1 or _is_life(value))  # `Lê A (1974)`, `Lê A (1911 - 2013)`
    return of_a_person or at in document_ends or _reporting(tokens, first, past, period) or _in_a_name(tokens, first, past)


def _classes_before(tokens: Tokens, first: int) -> tuple[str, ...]:
    """The classes of the phrase that leads the date at token `first` in: `so với` 2016, `SN` 1986, `phiên` 27/6."""
    found = _leads().match(tokens.norms, first)
    return found[1] if found is not None else ()


@lru_cache(maxsize=1)
def _leads() -> lexicon.PhrasesBefore:
    classes: dict[str, tuple[str, ...]] = {}
    for kind in LEADS:
        for phrase in words_of(kind):
            classes[phrase] = (*classes.get(phrase, ()), kind)
    return lexicon.PhrasesBefore(classes.items())


def stands_before(tokens: Tokens, first: int, wanted: str) -> bool:
    """Whether a phrase of the class ends right before token `first`: `so với` 2016, `SN` 1986, `tính đến` 31/12."""
    return bool(first) and phrases_before(wanted).match(tokens.norms, first) is not None


def belongs(tokens: Tokens, first: int) -> int | None:
    """The token of the `của` or `như` that ties the date at token `first` to what is right before it: 52% `của` năm
    2014, 14% `của` cả năm 2023, 20 `như` năm ngoái; None where there is none."""
    at = first - 2 if first > 1 and tokens.norms[first - 1] == "cả" else first - 1
    return at if at > 0 and tokens.norms[at] in ("của", "như") else None


def _reporting(tokens: Tokens, first: int, past: int, period: bool) -> bool:
    """`ngày 10/6` (đã) `cho biết`: the day of the saying, and so is the one in `trả lời` đại biểu `ngày 2/3`; but not where
    another sentence begins behind it (`đêm 2/3 Thông tin từ bến cảng …`, as captions run into the text)."""
    at = past + 1 if tokens.norms[past:past + 1] and tokens.norms[past] in words_of("adverb") else past
    if at < tokens.count and tokens.kinds[at] != CAPITAL and phrases("saying").match(tokens.norms, at) is not None:
        return True
    if period:
        return False
    for at in range(first, max(0, first - SAID), -1):
        if phrases_before("said").match(tokens.norms, at) is not None:
            return True
        if tokens.words[at - 1] in PAUSES or tokens.kinds[at - 1] == NUMBER:
            return False
    return False


def _in_a_name(tokens: Tokens, first: int, past: int) -> bool:
    """`Trax` `2017`: a bare year behind a capitalised word that no comma parts from it."""
    return past == first + 1 and tokens.kinds[first] == NUMBER and bool(first) and tokens.kinds[first - 1] == CAPITAL


@lru_cache(maxsize=None)
def phrases(wanted: str) -> lexicon.Phrases:
    """The phrases of a class of `lexicon/time_links.tsv`, to be found where they start."""
    return lexicon.Phrases((phrase, True) for phrase in words_of(wanted))


@lru_cache(maxsize=None)
def phrases_before(wanted: str) -> lexicon.PhrasesBefore:
    """The phrases of a class, to be found where they end."""
    return lexicon.PhrasesBefore((phrase, True) for phrase in words_of(wanted))


@lru_cache(maxsize=1)
def _endings() -> lexicon.Phrases:
    """What may stand between a moment and a figure that does not hold for it."""
    return lexicon.Phrases((phrase, kind) for kind in ENDINGS for phrase in words_of(kind))


@lru_cache(maxsize=None)
def words_of(wanted: str) -> frozenset[str]:
    """The words and phrases of a class."""
    return _classes()[wanted]


@lru_cache(maxsize=1)
def _classes() -> dict[str, frozenset[str]]:
    classes: dict[str, list[str]] = {}
    for phrase, kind in lexicon.rows("time_links"):
        classes.setdefault(kind, []).append(phrase)
    return {kind: frozenset(rows) for kind, rows in classes.items()}
