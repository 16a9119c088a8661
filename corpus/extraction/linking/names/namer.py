"""Naming the figures of an article from left to right: what one is named carries on to the next."""
from __future__ import annotations

from ....vietnamese.nouns import counted_noun, is_function_word
from ....vietnamese.tokens import Tokens
from . import words
from .ages import aged_name
from .clauses import LONGEST, Clauses
from .counted import counted_name
from .measured import measured_name, part
from .scores import score_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...figures import Found
    from .clauses import Name

JOINTS = frozenset((",", ")", "(", ";", ":", "và", "–", "-"))
CLOSING = frozenset((")", "%"))


def name_figures(tokens: Tokens, figures: list[Found], dates: list) -> None:
    """Give every figure its name, where the text says one."""
    namer = Namer(tokens, figures, dates)
    before, sentence = None, None
    for figure in figures:
        here = tokens.sentence_of(figure.first)
        namer.before = before if here == sentence else None
        name = named(namer, figure)
        if name is not None and name[0] >= name[1]:
            name = None
        namer.names.append(name)
        if name is not None:
            figure.record.name = tokens.span(*name)
            if figure.record.kind == "count" and figure.record.unit is None:
                figure.record.unit = total_unit(tokens, *name)
        before, sentence = figure, here


def named(namer: Namer, figure: Found) -> Name | None:
    """The tokens that name the figure, by the rules of its kind."""
    kind = figure.record.kind
    if kind == "count" and figure.head < figure.tail:
        return counted_name(namer, figure)
    if kind == "score":
        return score_name(namer, figure)
    if kind == "age":
        return aged_name(namer, figure)
    if kind == "ratio" and figure.record.unit != "lần":
        return part(namer, figure) or namer.left(figure)
    return measured_name(namer, figure)


def total_unit(tokens: Tokens, first: int, past: int) -> str | None:
    """What a total counts, by its name: `tổng số` `thí sinh` `đăng ký là 642.945`."""
    at = first
    while at < past and tokens.norms[at] in ("tổng", "số", "lượng"):
        at += 1
    noun = counted_noun(tokens, at) if first < at < past else None
    return tokens.span(at, min(noun, past)) if noun is not None else None


class Namer:
    """What the rules of every kind look at: the phrase to the left of a figure, and the figure before it.

    names   the name of each figure so far, as (first token, past the last), None where none
    before  the figure before the present one in the same sentence, None at its start
    """

    __slots__ = ("tokens", "clauses", "names", "before")

    def __init__(self, tokens: Tokens, figures: list[Found], dates: list) -> None:
        self.tokens = tokens
        self.clauses = Clauses(tokens, figures, dates)
        self.names: list[Name | None] = []
        self.before: Found | None = None

    def left(self, figure: Found) -> Name | None:
        """The phrase to the left: subject, topic, apposition; or the name of the figure that this one continues."""
        if self.continues(figure):
            return self._around_count(figure) or self.carried()
        tokens = self.tokens
        at = self.start(figure)
        bracketed = bool(at) and tokens.words[at - 1] == "("
        if at and tokens.words[at - 1] in ("(", ":", ","):
            at = self.clauses.over_times(at - 1)
        phrase = self.clauses.phrase(at)
        if phrase is None:
            return None
        if bracketed:
            phrase = self._after_copula(*phrase)
        if self.of_the_figure_before(phrase):
            return self.carried()
        first, past = phrase
        if tuple(tokens.norms[first:past]) in words.phrases("generic")[0]:
            beyond = self.clauses.phrase(self.clauses.over_bridges(first))
            if beyond is not None and first - beyond[1] <= 3 and not self.of_the_figure_before(beyond):
                return beyond
        return phrase

    def _around_count(self, figure: Found) -> Name | None:
        """`Thanh khoản ba sàn đạt 31.452 tỷ`: the count before only narrows the subject down."""
        before = self.before
        if before is None or before.record.kind != "count" or self.start(figure) != before.tail:
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

    def continues(self, figure: Found) -> bool:
        """Whether the figure goes on with the one before it: `…, tăng 7,6%`, `37 căn nhà (1,64 tỷ đồng)`."""
        if self.before is None or not self.names or self.names[-1] is None:
            return False
        at, tail, written = self.start(figure), self.before.tail, self.tokens.words
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

    def of_the_figure_before(self, phrase: Name) -> bool:
        """Whether the phrase is what stands behind the unit of the figure before: `đạt 99% [kế hoạch] với 54 tỷ`."""
        return self.before is not None and phrase[0] <= self.before.tail and self.before.record.kind != "count"

    def carried(self) -> Name | None:
        """What the figure before it measures, in the same sentence."""
        return self.names[-1] if self.before is not None and self.names else None

    def start(self, figure: Found) -> int:
        """Where the words that bring the figure begin; of a measure its dimension is one of them: `nặng` 5 kg."""
        at = figure.lead
        if figure.record.kind == "measure" and at and self.tokens.norms[at - 1] in words.last_words("dimension"):
            at -= 1
        return self.clauses.over_bridges(at)
