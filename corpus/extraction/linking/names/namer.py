"""What every figure of an article is named after: the phrase to its left, the figure before it."""
from __future__ import annotations

from ....vietnamese.nouns import is_function_word
from ....vietnamese.tokens import Tokens
from . import words
from .clauses import Clauses
from .subjects import LONGEST, acts, measures

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...figures import Found
    from .clauses import Name

JOINTS = frozenset(",)(;:–-")
LONGEST_GENERIC = 4  # words of a phrase that says nothing alone: `phần còn lại`
RECALLED = 12  # figures that `cả hai` may look back over
CLOSING = frozenset((")", "%"))


class Namer:
    """What the rules of every kind look at: the phrase to the left of a figure, and the figure before it.

    figures the figures of the article, in order
    names   the name of each figure so far, as (first token, past the last), None where none
    before  the figure before the present one in the same sentence, None at its start
    """

    # _begun, _start, _goes_on: of the present figure, where the words that bring it begin, and whether it continues one;
    # _next: what the next one measures, where it was named before
    __slots__ = ("_begun", "_start", "_goes_on", "_next", "tokens", "clauses", "figures", "names", "before")

    def __init__(self, tokens: Tokens, figures: list[Found], dates: list) -> None:
        self.tokens = tokens
        self.clauses = Clauses(tokens, figures, dates)
        self.figures = figures
        self.names: list[Name | None] = []
        self.before: Found | None = None
        self._begun: Found | None = None
        self._start = 0
        self._goes_on: bool | None = None
        self._next: Name | None = None

    def left(self, figure: Found) -> Name | None:
        """The phrase to the left: subject, topic, apposition; or the name of the figure that this one continues."""
        if self.continues(figure):
            return self._second(figure) or self._around_count(figure) or self._own_dimension(figure) or self.carried()
        tokens, self._next = self.tokens, None
        at = self.start(figure)
        bracketed = bool(at) and tokens.words[at - 1] == "("
        if at and tokens.words[at - 1] in ("(", ":", ","):  # `giá là`: 5 triệu, `niêm yết ở mức`: 5 triệu
            at = self.clauses.over_bridges(at - 1) if tokens.words[at - 1] == ":" else self.clauses.over_times(at - 1)
        phrase = self.clauses.phrase(at, figure.record.kind == "money")
        if phrase is None:
            return None
        if bracketed:
            phrase = self._after_copula(*phrase)
        phrase = self._pointed(*phrase)
        if phrase is not None and self.of_the_figure_before(phrase):
            phrase = self._joined(*phrase)
        if phrase is not None and self._only_quotes(*phrase):
            phrase = None if self.before is not None else self.clauses.phrase(phrase[0] - 1) or phrase
        if phrase is None:
            return self.carried()
        name = self._beyond(*phrase) or phrase
        return self._respectively(*name) if "lượt" in tokens.norms[at:figure.first] else name

    def _only_quotes(self, first: int, past: int) -> bool:
        """Whether the phrase is a verb behind a comma, whose subject was named before: giá vàng giảm 2%, `niêm yết` ở mức 36
        triệu đồng."""
        return first > 0 and self.tokens.words[first - 1] == "," and tuple(self.tokens.norms[first:past]) in words.phrases("quoting")[0]

    def _respectively(self, first: int, past: int) -> Name:
        """Of `doanh thu và lợi nhuận` lần lượt `đạt 5 tỷ và 2 tỷ` the first; the second is kept for the next amount."""
        for i in range(first + 1, past - 1):
            if self.tokens.norms[i] == "và":
                self._next = i + 1, past
                return first, i
        return first, past

    def _second(self, figure: Found) -> Name | None:
        """The second of two that have their amounts `lần lượt`, where this is the second amount."""
        name, self._next = self._next, None
        if name is None or self.before.record.kind != figure.record.kind or figure.lead != self.before.tail + 1:
            return None
        return name

    def _beyond(self, first: int, past: int) -> Name | None:
        """What a phrase that says nothing alone is of: `lượng khách` `được kỳ vọng với` mục tiêu `tăng 50%`; what the
        figure before measures: `đạt 97% so với` kế hoạch `với 31 tỷ`."""
        if past - first > LONGEST_GENERIC:
            return None
        words_of_it = tuple(self.tokens.norms[first:past])
        aimed = words_of_it in words.phrases("aim")[0]
        if not aimed and words_of_it not in words.phrases("generic")[0]:
            return None
        end = self.clauses.over_bridges(first)
        if self.before is not None and self.before.tail == end:
            return self.carried()  # `2 suất học bổng` trị giá `10 triệu đồng`
        beyond = self.clauses.phrase(end)
        if beyond is not None and first - (end if aimed else beyond[1]) <= 3 and not self.of_the_figure_before(beyond) \
                and (beyond[1] - beyond[0] > 2 or not acts(self.tokens, beyond[0])):
            return beyond
        return self.carried() if aimed and end < first else None

    def _own_dimension(self, figure: Found) -> Name | None:
        """`có chiều dài 2 km,` rộng `12 m`: the figure before has the name of its dimension, and this one another."""
        at, carried = self.dimension(figure), self.carried()
        if at is None or carried is None:
            return None
        head = self.tokens.norms[carried[0]]
        if head != "cách" and head not in words.last_words("dimension") and not measures(self.tokens, carried[0]):
            return None
        return at, at + 1

    def _around_count(self, figure: Found) -> Name | None:
        """`Thanh khoản ba sàn đạt 31.452 tỷ`, `tiền lương của 2 kỹ sư đạt 30 triệu`: the count before only narrows the
        subject down."""
        before = self.before
        if before is None or before.record.kind != "count" or self.start(figure) != before.tail:
            return None
        head = self.clauses.phrase(before.lead)
        if head is None or before.tail - head[0] > LONGEST or is_function_word(self.tokens, head[1] - 1):
            return None
        if head[1] != before.lead and self.tokens.norms[head[1]:before.lead] != ["của"]:
            return None
        return head[0], before.tail

    def _after_copula(self, first: int, past: int) -> Name:
        """`đứng đầu là Thái Bình (98,46%)`: what stands in apposition is what the verb brings."""
        for i in range(past - 2, first - 1, -1):
            if self.tokens.norms[i] in words.last_words("stating"):
                return i + 1, past
        return first, past

    def _joined(self, first: int, past: int) -> Name | None:
        """The second thing of `300 mã lực tại 6.000 vòng và` mô-men xoắn `420 Nm`, where the phrase reaches over the figure
        before; None where the words only end that one."""
        for i in range(self.before.tail if first < self.before.tail else past, past - 1):
            if self.tokens.norms[i] == "và":
                return i + 1, past
        return None

    def _pointed(self, first: int, past: int) -> Name | None:
        """The other one of `con số này của` Thái Lan `là` 5%; None where nothing else is named: `con số này` còn 5%."""
        norms = self.tokens.norms
        if norms[first] not in words.first_words("pointing"):
            return first, past
        for length in (4, 3, 2):
            if tuple(norms[first:first + length]) in words.phrases("pointing")[0]:
                at = first + length
                while at < past and norms[at] in words.last_words("inner"):
                    at += 1
                return (at, past) if at < past else None
        return first, past

    def continues(self, figure: Found) -> bool:
        """Whether the figure goes on with the one before it: `…, tăng 7,6%`, `37 căn nhà (1,64 tỷ đồng)`."""
        self.start(figure)
        if self._goes_on is None:
            self._goes_on = self._read_continues(figure)
        return self._goes_on

    def _read_continues(self, figure: Found) -> bool:
        if self.before is None or not self.names or self.names[-1] is None:
            return False
        at, tail, written = self.start(figure), self.before.tail, self.tokens.words
        if at <= tail:
            return True
        if written[at - 1] not in JOINTS and written[at - 1] not in words.last_words("conjunction"):
            return False
        end = at - 1
        joining = words.last_words("joining")
        timed, norms = self.clauses.timed, self.tokens.norms
        while end > tail and (written[end - 1] in CLOSING or timed[end - 1] or norms[end - 1] in joining):
            end -= 1
        if end > tail:
            whole, end = end, self.clauses.stretch(end)[0]
            if written[at - 1] == "(" and "là" in self.tokens.norms[tail:whole]:
                return False  # `ba thị trường lớn nhất` là `Trung Quốc (29%)`
            while end > tail and self.tokens.norms[end - 1] in joining:
                end -= 1
        return end <= tail

    def of_the_figure_before(self, phrase: Name) -> bool:
        """Whether the phrase is what stands behind the unit of the figure before: `đạt 99% [kế hoạch] với 54 tỷ`; and not the
        head of an amount of its own: `dài 5 km [tổng vốn] 12 tỷ`."""
        before = self.before
        if before is None or phrase[0] > before.tail or before.record.kind == "count":
            return False
        return before.record.kind == "percent" or phrase[0] < before.tail or not measures(self.tokens, phrase[0])

    def carried(self) -> Name | None:
        """What the figure before it measures, in the same sentence."""
        return self.names[-1] if self.before is not None and self.names else None

    def counted_before(self, figure: Found) -> Name | None:
        """The name of the last count of as many, among the few before: `Hai nghi phạm … Cả` hai."""
        past = len(self.names)
        for i in range(past - 1, max(-1, past - 1 - RECALLED), -1):
            other, name = self.figures[i], self.names[i]
            if name is not None and other.record.kind == "count" and other.record.unit is not None \
                    and other.record.value == figure.record.value:
                return name
        return None

    def all_of_them(self, figure: Found) -> bool:
        """Whether the figure is no more than `cả` hai: who they are was said before."""
        return bool(figure.lead) and "cả" in self.tokens.norms[figure.lead - 1:figure.first]

    def start(self, figure: Found) -> int:
        """Where the words that bring the figure begin; of a measure its dimension is one of them: `nặng` 5 kg."""
        if self._begun is not figure:
            self._begun, self._start, self._goes_on = figure, self._read_start(figure), None
        return self._start

    def _read_start(self, figure: Found) -> int:
        dimension = self.dimension(figure)
        at = self.clauses.over_bridges(figure.lead if dimension is None else dimension)
        if self.before is not None and at - 1 == self.before.tail and self.tokens.norms[at - 1] == "về":
            at -= 1  # `giảm 2,1%` về 61.900 đồng
        return self.clauses.over_comparison(at)

    def dimension(self, figure: Found) -> int | None:
        """The adjective of a measure right before it (`nặng` 5 kg), None where the word is part of a noun (`chiều dài` 5 m)."""
        at, norms = figure.lead - 1, self.tokens.norms
        while at > 0 and figure.lead - at <= 3 and norms[at] in words.last_words("degree"):
            at -= 1  # `nặng` tới `gần 60 kg`
        if figure.record.kind != "measure" or at < 0 or norms[at] not in words.last_words("dimension"):
            return None
        return None if at and words.starting("quantity").match(norms, at - 1) is not None else at
