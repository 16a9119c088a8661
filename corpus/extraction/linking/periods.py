"""The period that a report goes on stating figures for, from one sentence to the next."""
from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache

from ...vietnamese import lexicon
from ...vietnamese.tokens import BREAK, CAPITAL, Tokens
from .moments import QUOTES, Moment, phrases, words_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..figures import Found

REPORTED = frozenset(("money", "percent", "ratio", "measure"))  # what reports state for a period, sentence after sentence
APART = ("content", "asked", "apart")  # classes of words that take a figure out of the period
SAME_TIME = 3  # sentences back to the time that `khi đó` means
BREAKS = 2  # line breaks between two paragraphs
ALSO = 8  # tokens of a sentence in which `cũng` says that it goes on: Đội kiểm lâm `cũng` đã trồng 900 cây
OPENED = 6  # tokens of a sentence before the date that it opens with
CAPTION = 30  # tokens of a caption that runs into a sentence
REACH = {"same_time": 7, "session": 3}  # tokens of a sentence in which it may point back


class Period:
    """The time that the sentences of a report go on stating figures for.

    A year, a quarter, a month lasts over all amounts that a report states and over the counts of the same things; a day
    only over more of the same: `Ngày 6/2, giá mua là 36 triệu đồng. Giá bán cũng tăng 90 nghìn đồng.`
    """

    __slots__ = ("_tokens", "_moments", "_firsts", "_opened", "_sessions", "_value", "_lasting", "_units", "_end", "_asked",
                 "_wide", "_scanned")

    def __init__(self, tokens: Tokens, moments: list[Moment], firsts: list[int]) -> None:
        self._tokens = tokens
        self._moments = moments
        self._firsts = firsts
        # `Năm 2016 đã hoàn thành …`: a sentence that opens with a period states it, with figures or without
        self._opened = {}
        for moment in moments:
            if moment.lasting and not moment.compared:
                start, stop = tokens.sentence_of(moment.first)
                if _leads(tokens, start, moment.first):
                    self._opened[stop] = moment.value
        self._sessions = [moment.first for moment in moments if moment.market and not moment.compared]
        self._value: str | None = None
        self._lasting = False
        self._units: set[str | None] = set()  # what it was said for
        self._end = -1  # past the sentence that it was last said or carried to
        self._asked = -1  # past the sentence that it was last asked for
        self._wide = False  # whether that sentence goes on with it in all its figures
        self._scanned = 0  # how far that sentence has been looked through

    def stated(self, figure: Found, moment: Moment, stop: int) -> None:
        """A figure of the sentence that ends at `stop` holds for the moment, which was said ahead of it."""
        if stop != self._end:
            self._units = set()
        self._units.add(_counted(figure))
        self._value, self._lasting, self._end = moment.value, moment.lasting, stop

    def carried_to(self, figure: Found, start: int, stop: int) -> str | None:
        """The period for a figure of the sentence [start, stop), which names no time, where it goes on with what is right
        before it."""
        if stop != self._asked:
            self._enter(start)
            self._asked = stop
        record = figure.record
        if self._value is None or record.kind == "age" or self._told_apart(figure):
            return None
        counted = _counted(figure)
        if self._lasting and record.kind == "measure" and counted not in self._units and record.unit not in words_of("amount"):
            return None  # sải cánh `5 m`, nặng `60 kg`: no report states those for a year
        if not (self._wide or self._lasting and (record.kind in REPORTED or counted in self._units)
                or record.kind in REPORTED and counted in self._units):
            return None
        if self._lasting:
            self._wide = True  # what begins with the period keeps to it
        self._end = stop
        self._units.add(counted)
        return self._value

    def _enter(self, start: int) -> None:
        """Decide whether the sentence goes on with the period, and how: a line break ends it, and so does a quotation
        (somebody else speaks)."""
        tokens = self._tokens
        self._scanned = start
        if start in self._opened and start != self._end:
            self._value, self._lasting, self._end, self._units = self._opened[start], True, start, set()
        pointed = _points_back(tokens, start)
        if pointed is not None:
            self._point_back(self._last_before(start) if pointed == "same_time" else self._session_before(start))
        else:
            self._wide = (phrases("goes_on").match(tokens.norms, start) is not None
                          or self._lasting and "cũng" in tokens.norms[start:start + ALSO])
            if not self._follows(start) or tokens.words[start] in QUOTES:
                self._value = None

    def _point_back(self, moment: Moment | None) -> None:
        """The sentence itself says that it goes on with the moment, whatever it counts."""
        if moment is None:
            self._value = None
        else:
            self._value, self._lasting, self._wide, self._units = moment.value, moment.lasting, True, set()

    def _last_before(self, start: int) -> Moment | None:
        """The time that `Tại thời điểm đó` at the beginning of a sentence means: the last one, a few sentences before."""
        tokens, moments = self._tokens, self._moments
        at, first = bisect_left(self._firsts, start) - 1, start
        for _ in range(SAME_TIME):
            if not first or tokens.kinds[first - 1] == BREAK:
                return None
            first = tokens.sentence_of(first - 1)[0]
            while at >= 0 and moments[at].first >= first:
                if not moments[at].compared:
                    return moments[at] if moments[at].value is not None else None
                at -= 1
        return None

    def _session_before(self, start: int) -> Moment | None:
        """The day of the session that `Chốt phiên`, `Mở cửa phiên này` means: the last that was named as one, `phiên`
        27/6."""
        at = bisect_left(self._sessions, start)
        return self._moments[bisect_left(self._firsts, self._sessions[at - 1])] if at else None

    def _told_apart(self, figure: Found) -> bool:
        """Whether the words of the sentence before the figure take it out of the period: `hiện` có 51 hội viên, số nợ `kể
        từ khi` đổi chủ; and where nothing says that the sentence goes on with it, who says it (`Giám đốc cho rằng` …)."""
        for wanted in APART if not self._wide else APART[-1:]:
            if phrases(wanted).found(self._tokens.norms, self._scanned, figure.lead):
                self._value = None
                return True
        self._scanned = figure.lead
        return False

    def _follows(self, start: int) -> bool:
        """Whether the sentence at `start` comes right after one that the period was said for. Where it says itself that it
        goes on (`Cụ thể`, …), a line break may come between, or a sentence that states nothing."""
        end = self._end
        if start == end:
            return True
        if not self._wide or end < 0:
            return False
        kinds = self._tokens.kinds
        if 0 < start - end <= BREAKS and all(kind == BREAK for kind in kinds[end:start]):
            return self._lasting
        first, past = self._tokens.sentence_of(start - 1)
        return first == end and past == start and past != self._asked and not any(
            not moment.compared for moment in self._between(first, past))

    def _between(self, first: int, past: int) -> list[Moment]:
        """The moments from token `first` to token `past`."""
        return self._moments[bisect_left(self._firsts, first):bisect_left(self._firsts, past)]


def _counted(figure: Found) -> str | None:
    """What the figure counts, by its first word: 70 `vụ` cháy, giảm 9 `vụ`."""
    unit = figure.record.unit
    return unit.partition(" ")[0] if unit else unit


def _points_back(tokens: Tokens, start: int) -> str | None:
    """What a sentence points back to with one of its first words, by the class of the phrase: Cũng trong `khoảng thời gian
    này`, `Chốt phiên`; but not `Trong khi đó`. A capital opens a sentence, too: captions run into the text without a full
    stop (`Ảnh: A. B Chốt phiên, …`)."""
    for i, _, kind in _pointers().found(tokens.norms, start, start + CAPTION):
        if i < start + REACH[kind] or tokens.kinds[i] == CAPITAL:
            return kind if phrases("meanwhile").match(tokens.norms, max(start, i - 1)) is None else None
    return None


@lru_cache(maxsize=1)
def _pointers() -> lexicon.Phrases:
    return lexicon.Phrases((phrase, kind) for kind in REACH for phrase in words_of(kind))


def _leads(tokens: Tokens, start: int, first: int) -> bool:
    """Whether a sentence opens with the date at token `first`: `Trong` quý I, `Theo đó, tính đến hết` tháng 12."""
    return first - start <= 2 or first - start <= OPENED and all(
        word in words_of("leading") for word in tokens.norms[start:first])
