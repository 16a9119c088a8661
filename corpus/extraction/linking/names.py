"""The name of a figure: what the amount is of, in the words of the article.

News sentences state amounts in few ways, and each rule below reads one of them:

    counted        37 căn nhà cho đoàn viên          the noun behind the number, with what narrows it down
    subject        tổng số vốn đăng ký đạt 553 tỷ    the noun phrase before the verb that brings the amount
    apposition     Thái Bình (98,46%)                the noun phrase before the bracket
    part           ngăn ngừa 76% số trường hợp       no verb that states an amount: the noun phrase behind the unit
    contrast       so với 61% đối với sàng lọc       the same amount for another one, named behind it
    continuation   …, tăng 7,6% so với cùng kỳ       no phrase of its own: what the figure before it measures
"""
from __future__ import annotations

from ...vietnamese.nouns import count_nouns, counted_noun, function_word, is_function_word, noun_phrase_end
from ...vietnamese.tokens import CAPITAL, LOWER, NUMBER, Tokens
from ..figures.amounts import DASHES
from . import words
from .clauses import LONGEST, REACH, Clauses

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..figures import Found
    from .clauses import Name

SCORE_WORDS = 5  # words that say how a match ended: `ấn định chiến thắng`
JOINTS = frozenset((",", ")", "(", ";", ":", "và", "–", "-"))
CLOSING = frozenset((")", "%"))


def name_figures(tokens: Tokens, figures: list[Found], dates: list) -> None:
    """Give every figure its name, where the text says one."""
    namer = Namer(tokens, figures, dates)
    before, sentence = None, None
    for figure in figures:
        here = tokens.sentence_of(figure.first)
        namer.before = before if here == sentence else None
        name = namer.name(figure)
        if name is not None and name[0] >= name[1]:
            name = None
        namer.names.append(name)
        if name is not None:
            figure.record.name = tokens.span(*name)
            if figure.record.kind == "count" and figure.record.unit is None:
                figure.record.unit = namer.total_unit(*name)
        before, sentence = figure, here


class Namer:
    """Names the figures of one article, from left to right: what one is named carries on to the next.

    names   the name of each figure so far, as (first token, past the last), None where none
    before  the figure before the present one in the same sentence, None at its start
    """

    __slots__ = ("tokens", "clauses", "names", "before")

    def __init__(self, tokens: Tokens, figures: list[Found], dates: list) -> None:
        self.tokens = tokens
        self.clauses = Clauses(tokens, figures, dates)
        self.names: list[Name | None] = []
        self.before: Found | None = None

    def name(self, figure: Found) -> Name | None:
        """The tokens that name the figure."""
        kind = figure.record.kind
        if kind == "count" and figure.head < figure.tail:
            return self._counted(figure)
        if kind == "score":
            return self._score(figure)
        if kind == "age":
            return self._aged(figure)
        if kind == "ratio" and figure.record.unit != "lần":
            return self._part(figure) or self._left(figure)
        return self._measured(figure)

    def total_unit(self, first: int, past: int) -> str | None:
        """What a total counts, by its name: `tổng số` `thí sinh` `đăng ký là 642.945`."""
        at = first
        while at < past and self.tokens.norms[at] in ("tổng", "số", "lượng"):
            at += 1
        noun = counted_noun(self.tokens, at) if first < at < past else None
        return self.tokens.span(at, min(noun, past)) if noun is not None else None

    def _counted(self, figure: Found) -> Name:
        """`15.284 đoàn viên`; a noun that says too little alone (`gần 300.000 người`) is named by its subject."""
        tokens, head = self.tokens, figure.head
        past = counted_noun(tokens, head) or figure.tail
        end = self._phrase_end(head, past, self.clauses.closed)
        if end == past and tuple(tokens.norms[head:past]) in words.phrases("generic")[0]:
            subject = self._stated_subject(figure) or (self._carried() if self._continues(figure) else None)
            if subject is not None:
                return subject
        return head, end

    def _phrase_end(self, start: int, past: int, closed) -> int:
        """Past the phrase of a noun; the verb of an amount that follows is no part of it: `ba sàn` đạt 31 tỷ."""
        end = noun_phrase_end(self.tokens, start, past, LONGEST, closed)
        if end - start >= LONGEST and end < self.tokens.count and self.tokens.kinds[end] in (LOWER, CAPITAL):
            # cut by its length: back to where something new starts
            end = next((i for i in range(end - 1, past, -1) if is_function_word(self.tokens, i)), end)
            while (verb := next((i for i in (end - 2, end - 1) if i > past and self._ends_at(i, end)), None)) is not None:
                end = verb
        if end < self.tokens.count and self.clauses.closed(end):
            while end > past and self.tokens.norms[end - 1] in words.last_words("stating"):
                end -= 1
        return end

    def _ends_at(self, i: int, end: int) -> bool:
        word = function_word(self.tokens, i)
        return word is not None and word[0] == end

    def _stated_subject(self, figure: Found) -> Name | None:
        """The subject of a verb that states an amount (`dân số` `là` 300.000 người), or the noun right before it."""
        at = self._before(figure)
        verbs = self.tokens.norms[at:figure.lead]
        if verbs and not any(verb in words.last_words("stating") for verb in verbs):
            return None
        phrase = self.clauses.phrase(at)
        if phrase is None or self._of_the_figure_before(phrase):
            return None
        if not verbs and phrase[1] != at:
            return None  # `ban tổ chức đã đón` hơn 40 vạn lượt khách
        if not verbs and figure.lead == figure.first and counted_noun(self.tokens, phrase[0]) != phrase[1]:
            return None  # `tạm giam` 19 người; but `nam` 1.200 người
        return phrase

    def _measured(self, figure: Found) -> Name | None:
        stated = self._states(figure)
        if not stated and figure.record.kind != "money" and not self._noun_before(figure.lead):
            part = self._part(figure)
            if part is not None:
                return part
        contrast = self._contrast(figure) if not stated or self._compares(figure) else None
        return contrast or self._left(figure) or self._part(figure) or self._purpose(figure) or self._carried()

    def _states(self, figure: Found) -> bool:
        """Whether a verb that states an amount (`đạt`, `chiếm`, `tăng`) stands before the figure."""
        at = self._before(figure)
        return any(norm in words.last_words("stating") for norm in self.tokens.norms[at:figure.lead])

    def _noun_before(self, lead: int) -> bool:
        """Whether a noun stands right before the amount: `màn hình` 5 inch, `xe tải` tám tấn (and not `chở` tám tấn hàng)."""
        return any(lead >= n and (found := count_nouns().match(self.tokens.norms, lead - n)) is not None and found[0] == lead
                   for n in (3, 2))

    def _compares(self, figure: Found) -> bool:
        """`cao hơn con số 25,9% của …`, `so với 61% đối với …`: another one's amount is what this is compared with."""
        norms = self.tokens.norms
        return any(norms[i:i + 2] in (["cao", "hơn"], ["thấp", "hơn"], ["so", "với"], ["thay", "vì"])
                   for i in range(max(0, figure.lead - 5), figure.lead))

    def _part(self, figure: Found) -> Name | None:
        """The noun phrase right behind the unit: `30% khách hàng`, `59 ha đất tại khu đồng`, `2/3 dân số Hà Nội`."""
        tokens = self.tokens
        at = figure.past if figure.record.kind == "ratio" and figure.record.unit not in (None, "lần") else figure.tail
        if at >= tokens.count or tokens.kinds[at] not in (LOWER, CAPITAL) or self.clauses.timed[at]:
            return None
        start = at
        if is_function_word(tokens, at) and tokens.norms[at] not in ("số", "tổng") \
                and count_nouns().match(tokens.norms, at) is None:
            return None
        while at < tokens.count and tokens.norms[at] in ("số", "tổng", "trong"):
            at += 1
        past = counted_noun(tokens, at)
        if past is None:
            return None
        return start, self._phrase_end(start, past, lambda i: i >= figure.tail and self.clauses.closed(i))

    def _contrast(self, figure: Found) -> Name | None:
        """`(80%) so với 61% đối với sàng lọc 3 năm`, `và 29,1% của nhóm tư nhân`: who else has which amount."""
        tokens, at = self.tokens, figure.tail
        if self.before is None or at + 1 >= tokens.count or self.before.record.kind != figure.record.kind \
                or not self._bare_left(figure):
            return None
        length = 2 if tokens.norms[at:at + 2] == ["đối", "với"] else 1 if tokens.norms[at] in ("của", "cho") else 0
        if not length or tokens.kinds[at + length] not in (LOWER, CAPITAL):
            return None
        start = at + length
        end = noun_phrase_end(tokens, start, start + 1, LONGEST, self.clauses.taken.__getitem__)
        return start, end

    def _bare_left(self, figure: Found) -> bool:
        """Whether nothing but joining words stands between the figure and the one before it."""
        at = self._before(figure)
        norms = self.tokens.norms
        while at and norms[at - 1] in words.last_words("joining"):
            at -= 1
        phrase = self.clauses.phrase(at)
        return phrase is None or phrase[0] <= self.before.tail + 1

    def _left(self, figure: Found) -> Name | None:
        """The phrase to the left: subject, topic, apposition; or the name of the figure that this one continues."""
        if self._continues(figure):
            return self._around_count(figure) or self._carried()
        tokens = self.tokens
        at = self._before(figure)
        bracketed = bool(at) and tokens.words[at - 1] == "("
        if at and tokens.words[at - 1] in ("(", ":", ","):
            at = self.clauses.over_times(at - 1)
        phrase = self.clauses.phrase(at)
        if phrase is None:
            return None
        if bracketed:
            phrase = self._after_copula(*phrase)
        if self._of_the_figure_before(phrase):
            return self._carried()
        first, past = phrase
        if tuple(tokens.norms[first:past]) in words.phrases("generic")[0]:
            beyond = self.clauses.phrase(self.clauses.over_bridges(first))
            if beyond is not None and first - beyond[1] <= 3 and not self._of_the_figure_before(beyond):
                return beyond
        return phrase

    def _around_count(self, figure: Found) -> Name | None:
        """`Thanh khoản ba sàn đạt 31.452 tỷ`: the count before only narrows the subject down."""
        before = self.before
        if before is None or before.record.kind != "count" or self._before(figure) != before.tail:
            return None
        head = self.clauses.phrase(before.lead)
        if head is None or head[1] != before.lead or before.tail - head[0] > LONGEST or is_function_word(self.tokens, head[1] - 1):
            return None
        return head[0], before.tail

    def _after_copula(self, first: int, past: int) -> Name:
        """`đứng đầu là Thái Bình (98,46%)`: what stands in apposition is what the verb brings."""
        for i in range(past - 2, first - 1, -1):
            if self.tokens.norms[i] in words.last_words("stating"):
                return i + 1, past
        return first, past

    def _continues(self, figure: Found) -> bool:
        """Whether the figure goes on with the one before it: `…, tăng 7,6%`, `37 căn nhà (1,64 tỷ đồng)`."""
        if self.before is None or not self.names or self.names[-1] is None:
            return False
        at, tail, written = self._before(figure), self.before.tail, self.tokens.words
        if at <= tail:
            return True
        if written[at - 1] not in JOINTS:
            return False
        end = at - 1
        while end > tail and (written[end - 1] in CLOSING or self.clauses.timed[end - 1] or self.tokens.norms[end - 1] in words.last_words("joining")):
            end -= 1
        if end > tail:
            end = self.clauses.stretch(end)[0]
            while end > tail and self.tokens.norms[end - 1] in words.last_words("joining"):
                end -= 1
        return end <= tail

    def _of_the_figure_before(self, phrase: Name) -> bool:
        """Whether the phrase is what stands behind the unit of the figure before: `đạt 99% [kế hoạch] với 54 tỷ`."""
        return self.before is not None and phrase[0] <= self.before.tail and self.before.record.kind != "count"

    def _carried(self) -> Name | None:
        """What the figure before it measures, in the same sentence."""
        return self.names[-1] if self.before is not None and self.names else None

    def _purpose(self, figure: Found) -> Name | None:
        """`phải mất hơn 1 tỷ USD để tái tạo cơ sở hạ tầng`: what the money is for."""
        tokens, at = self.tokens, figure.tail
        if at + 1 >= tokens.count or tokens.norms[at] not in ("để", "cho") or tokens.kinds[at + 1] != LOWER:
            return None
        return at + 1, noun_phrase_end(tokens, at + 1, at + 2, LONGEST, self.clauses.closed)

    def _before(self, figure: Found) -> int:
        """Where the words that bring the figure begin; of a measure its dimension is one of them: `nặng` 5 kg."""
        at = figure.lead
        if figure.record.kind == "measure" and at and self.tokens.norms[at - 1] in words.last_words("dimension"):
            at -= 1
        return self.clauses.over_bridges(at)

    def _score(self, figure: Found) -> Name | None:
        """The word for the score before it: `tỷ số`; the pair before a colon: `Porto – Zenit: 0-1`; else what ended so."""
        tokens, norms, lead = self.tokens, self.tokens.norms, figure.lead
        for i in range(lead - 1, max(0, lead - REACH), -1):
            if norms[i] == "số" and norms[i - 1] in ("tỷ", "tỉ"):
                return i - 1, i + 1
        if lead and tokens.words[lead - 1] == ":":
            first = lead - 1
            while first and not self.clauses.taken[first - 1] and lead - first <= LONGEST \
                    and (tokens.kinds[first - 1] in (CAPITAL, NUMBER) or tokens.words[first - 1] in DASHES):
                first -= 1
            return self.clauses.trimmed(first, lead - 1)
        if self.before is not None and self.before.record.kind == "score" and lead - self.before.tail <= 2:
            return self._carried()
        first, past = self.clauses.stretch(lead)
        return self.clauses.trimmed(max(first, past - SCORE_WORDS), past) if first < past else None

    def _aged(self, figure: Found) -> Name | None:
        """The person before the age: the capitalised name next to it, else the noun phrase."""
        tokens = self.tokens
        at = self._before(figure)
        while at and (tokens.words[at - 1] in ("(", ",", "[", ":") or self.clauses.timed[at - 1]):
            at -= 1
        first = at
        while first and at - first < LONGEST and (tokens.kinds[first - 1] == CAPITAL or tokens.words[first - 1] in "-."
                                                  and tokens.glued(first - 1) and tokens.kinds[first - 2] == CAPITAL):
            first -= 1
        if first < at and tokens.norms[first] != "năm":  # `Năm 13 tuổi, bà …`
            return first, at
        return (self.clauses.phrase(at) if first == at else None) or self._person_behind(figure.tail) or self._carried()

    def _person_behind(self, at: int) -> Name | None:
        """`13 tuổi, bà theo ghe hát`, `ở tuổi 25, bà Trang nhận chức`: who is that old is said behind."""
        tokens = self.tokens
        if at + 1 >= tokens.count or tokens.words[at] != "," or tokens.norms[at + 1] not in words.last_words("person"):
            return None
        past = at + 2
        while past < tokens.count and tokens.kinds[past] == CAPITAL and past - at < LONGEST:
            past += 1
        return at + 1, past
