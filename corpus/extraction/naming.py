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

from functools import lru_cache
from typing import TYPE_CHECKING

from ..vietnamese import lexicon
from ..vietnamese.nouns import count_nouns, counted_noun, function_word, is_function_word, noun_phrase_end
from ..vietnamese.tokens import BREAK, CAPITAL, LOWER, NUMBER, Tokens, norms_of
from .amounts import DASHES

if TYPE_CHECKING:
    from .figures import Found

    Name = tuple[int, int]

LONGEST = 10  # words of a name
SCORE_WORDS = 5  # words that say how a match ended: `ấn định chiến thắng`
REACH = 30  # tokens that are looked at to the left of an amount
JOINTS = frozenset((",", ")", "(", ";", ":", "và", "–", "-"))
CLOSING = frozenset((")", "%"))
WALLS = frozenset(",;:.!?…()[]\"“”‘’«»•*–—")


class Namer:
    """Names the figures of one article, from left to right: what one is named carries on to the next.

    names   the name of each figure so far, as (first token, past the last), None where none
    before  the figure before the present one in the same sentence, None at its start
    """

    __slots__ = ("tokens", "timed", "taken", "names", "before")

    def __init__(self, tokens: Tokens, figures: list[Found], dates: list) -> None:
        self.tokens = tokens
        self.timed = bytearray(len(tokens))
        self.taken = bytearray(len(tokens))
        for first, past, date in dates:
            if date.type != "duration" or not self._belongs_to_noun(first):
                self.timed[first:past] = b"\1" * (past - first)
        for figure in figures:
            self.taken[figure.lead:figure.tail] = b"\1" * (figure.tail - figure.lead)
        self.names: list[Name | None] = []
        self.before: Found | None = None

    def _belongs_to_noun(self, first: int) -> bool:
        """Whether a length of time narrows the noun before it down: `kỳ hạn` 1 tháng."""
        return bool(first) and self.tokens.kinds[first - 1] == LOWER and not is_function_word(self.tokens, first - 1)

    def closed(self, i: int) -> bool:
        """Whether token `i` belongs to an amount or a time, so that no name reaches over it."""
        return bool(self.timed[i] or self.taken[i])

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

    # counted

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
        end = self._phrase_end(head, past, self.closed)
        if end == past and tuple(tokens.norms[head:past]) in _generic():
            subject = self._stated_subject(figure) or (self._carried() if self._continues(figure) else None)
            if subject is not None:
                return subject
        return head, end

    def _phrase_end(self, start: int, past: int, closed) -> int:
        """Past the phrase of a noun; the verb of an amount that follows is no part of it: `ba sàn` đạt 31 tỷ."""
        end = noun_phrase_end(self.tokens, start, past, LONGEST, closed)
        if end < len(self.tokens) and self.closed(end):
            while end > past and self.tokens.norms[end - 1] in _stating():
                end -= 1
        return end

    def _stated_subject(self, figure: Found) -> Name | None:
        """The subject of a verb that states an amount (`dân số` `là` 300.000 người), or the noun right before it."""
        at = self._before(figure)
        verbs = self.tokens.norms[at:figure.lead]
        if verbs and not any(verb in _stating() for verb in verbs):
            return None
        phrase = self._phrase(at)
        if phrase is None or self._of_the_figure_before(phrase):
            return None
        if not verbs and phrase[1] != at:
            return None  # `ban tổ chức đã đón` hơn 40 vạn lượt khách
        if not verbs and figure.lead == figure.first and counted_noun(self.tokens, phrase[0]) != phrase[1]:
            return None  # `tạm giam` 19 người; but `nam` 1.200 người
        return phrase

    # measured: money, percent, measures, multiples

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
        return any(norm in _stating() for norm in self.tokens.norms[at:figure.lead])

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
        if at >= len(tokens) or tokens.kinds[at] not in (LOWER, CAPITAL) or self.timed[at]:
            return None
        start = at
        if is_function_word(tokens, at) and tokens.norms[at] not in ("số", "tổng") \
                and count_nouns().match(tokens.norms, at) is None:
            return None
        while at < len(tokens) and tokens.norms[at] in ("số", "tổng", "trong"):
            at += 1
        past = counted_noun(tokens, at)
        if past is None:
            return None
        return start, self._phrase_end(start, past, lambda i: i >= figure.tail and self.closed(i))

    def _contrast(self, figure: Found) -> Name | None:
        """`(80%) so với 61% đối với sàng lọc 3 năm`, `và 29,1% của nhóm tư nhân`: who else has which amount."""
        tokens, at = self.tokens, figure.tail
        if self.before is None or at + 1 >= len(tokens) or self.before.record.kind != figure.record.kind \
                or not self._bare_left(figure):
            return None
        length = 2 if tokens.norms[at:at + 2] == ["đối", "với"] else 1 if tokens.norms[at] in ("của", "cho") else 0
        if not length or tokens.kinds[at + length] not in (LOWER, CAPITAL):
            return None
        start = at + length
        end = noun_phrase_end(tokens, start, start + 1, LONGEST, self.taken.__getitem__)
        return start, end

    def _bare_left(self, figure: Found) -> bool:
        """Whether nothing but joining words stands between the figure and the one before it."""
        at = self._before(figure)
        norms = self.tokens.norms
        while at and norms[at - 1] in _joining():
            at -= 1
        phrase = self._phrase(at)
        return phrase is None or phrase[0] <= self.before.tail + 1

    def _left(self, figure: Found) -> Name | None:
        """The phrase to the left: subject, topic, apposition; or the name of the figure that this one continues."""
        if self._continues(figure):
            return self._around_count(figure) or self._carried()
        tokens = self.tokens
        at = self._before(figure)
        bracketed = bool(at) and tokens.words[at - 1] == "("
        if at and tokens.words[at - 1] in ("(", ":", ","):
            at = self._over_times(at - 1)
        phrase = self._phrase(at)
        if phrase is None:
            return None
        if bracketed:
            phrase = self._after_copula(*phrase)
        if self._of_the_figure_before(phrase):
            return self._carried()
        first, past = phrase
        if tuple(tokens.norms[first:past]) in _generic():
            beyond = self._phrase(self._over_bridges(first))
            if beyond is not None and first - beyond[1] <= 3 and not self._of_the_figure_before(beyond):
                return beyond
        return phrase

    def _around_count(self, figure: Found) -> Name | None:
        """`Thanh khoản ba sàn đạt 31.452 tỷ`: the count before only narrows the subject down."""
        before = self.before
        if before is None or before.record.kind != "count" or self._before(figure) != before.tail:
            return None
        head = self._phrase(before.lead)
        if head is None or head[1] != before.lead or before.tail - head[0] > LONGEST or is_function_word(self.tokens, head[1] - 1):
            return None
        return head[0], before.tail

    def _after_copula(self, first: int, past: int) -> Name:
        """`đứng đầu là Thái Bình (98,46%)`: what stands in apposition is what the verb brings."""
        for i in range(past - 2, first - 1, -1):
            if self.tokens.norms[i] in _stating():
                return i + 1, past
        return first, past

    def _continues(self, figure: Found) -> bool:
        """Whether the figure goes on with the one before it: `…, tăng 7,6%`, `37 căn nhà (1,64 tỷ đồng)`."""
        if self.before is None or not self.names or self.names[-1] is None:
            return False
        at, tail, words = self._before(figure), self.before.tail, self.tokens.words
        if at <= tail:
            return True
        if words[at - 1] not in JOINTS:
            return False
        end = at - 1
        while end > tail and (words[end - 1] in CLOSING or self.timed[end - 1] or self.tokens.norms[end - 1] in _joining()):
            end -= 1
        if end > tail:
            end = self._stretch(end)[0]
            while end > tail and self.tokens.norms[end - 1] in _joining():
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
        if at + 1 >= len(tokens) or tokens.norms[at] not in ("để", "cho") or tokens.kinds[at + 1] != LOWER:
            return None
        return at + 1, noun_phrase_end(tokens, at + 1, at + 2, LONGEST, self.closed)

    # reading to the left

    def _over_times(self, at: int) -> int:
        while at and self.timed[at - 1]:
            at -= 1
        return at

    def _before(self, figure: Found) -> int:
        """Where the words that bring the figure begin; of a measure its dimension is one of them: `nặng` 5 kg."""
        at = figure.lead
        if figure.record.kind == "measure" and at and self.tokens.norms[at - 1] in _dimensions():
            at -= 1
        return self._over_bridges(at)

    def _over_bridges(self, lead: int) -> int:
        """Back from the amount over the words that bring it (`đã tăng vọt lên mức`) and over times between."""
        table, lasts = _bridges()
        kept = _phrases("kept")[0]
        norms, timed = self.tokens.norms, self.timed
        at, least = lead, max(0, lead - REACH)
        while at > least:
            if timed[at - 1]:
                at -= 1
                continue
            if norms[at - 1] not in lasts or tuple(norms[at - 2:at]) in kept:
                break
            for length in (3, 2, 1):
                if at - length >= least and tuple(norms[at - length:at]) in table:
                    at -= length
                    break
            else:
                break
        return at

    def _phrase(self, at: int) -> Name | None:
        """The noun phrase that ends before token `at`, None where nothing there could name anything."""
        first, past = self._trimmed(*self._stretch(at))
        if first >= past:
            return self._quoted_before(self._over_times(at))
        first, past = self._own_subject(first, past)
        return None if first >= past or self._says_nothing(first, past) else (first, past)

    def _quoted_before(self, at: int) -> Name | None:
        """The title in quotes that ends before token `at`: `“Chị dâu ma”` dừng ở 76 tỉ đồng."""
        words = self.tokens.words
        if not at or words[at - 1] not in ("”", '"', "’", "»"):
            return None
        for first in range(at - 2, max(-1, at - 2 - LONGEST), -1):
            if words[first] in ("“", '"', "‘", "«"):
                return (first + 1, at - 1) if first + 1 < at - 1 else None
        return None

    def _stretch(self, at: int) -> Name:
        """The words that end before token `at`: back to the wall, the clause word or the amount before it."""
        tokens, norms, kinds = self.tokens, self.tokens.norms, self.tokens.kinds
        past = first = self._over_times(at)
        least = max(0, at - REACH)
        table, lasts = _stops()
        kept, kept_lasts = _phrases("kept")
        while first > least:
            i = first - 1
            if kinds[i] == BREAK or self.timed[i]:
                break
            if tokens.words[i] in WALLS and not self._passes(i, first, past):
                break
            if self.taken[i] and not self._inside_phrase(i):
                break
            if norms[i] in kept_lasts and tuple(norms[max(least, i - 1):i + 1]) in kept:
                first = i - 1
                continue
            if norms[i] == "do" and any(norm in _quantity_heads().firsts for norm in norms[first:past]):
                break  # `lợi nhuận giảm do` chi phí tăng; but `mức phí do Nhà nước thu` tăng
            if norms[i] in lasts and any(tuple(norms[max(least, i - length + 1):i + 1]) in table for length in (3, 2, 1)):
                break
            first = i
        return first, past

    def _passes(self, i: int, first: int, past: int) -> bool:
        """Whether the name reaches over the mark at `i`: the point of `TP.HCM`, the comma before a mere place."""
        tokens = self.tokens
        if tokens.words[i] == ".":
            return i > 0 and tokens.glued(i) and i + 1 < len(tokens) and tokens.glued(i + 1)
        return tokens.words[i] == "," and self._mere_place(first, past)

    def _says_nothing(self, first: int, past: int) -> bool:
        """Whether the phrase is only words of grammatical function: `sau`, `thực chất`, `không`."""
        word = function_word(self.tokens, first)
        return word is not None and word[0] >= past and word[1] != "verb"

    def _mere_place(self, first: int, past: int) -> bool:
        """Whether the phrase so far only locates or lists (`…, quận Gò Vấp`, `ĐH, CĐ`), so that its head is before the comma."""
        return past > first and (self.tokens.norms[first] in _places() or past == first + 1 and self.tokens.words[first].isupper())

    def _inside_phrase(self, i: int) -> bool:
        """Whether the amount at token `i` only narrows a noun down: `các doanh nghiệp thuộc hai địa bàn này`."""
        first = i
        while first and self.taken[first - 1]:
            first -= 1
        return bool(first) and self.tokens.norms[first - 1] in _inner()

    def _trimmed(self, first: int, past: int) -> Name:
        tokens, kinds = self.tokens, self.tokens.kinds
        while first < past and (tokens.norms[first] in _leading() or kinds[first] not in (LOWER, CAPITAL)):
            first += 1
        while past > first and (kinds[past - 1] not in (LOWER, CAPITAL, NUMBER) or tokens.norms[past - 1] in _trailing()):
            past -= 1
        return first, past

    def _own_subject(self, first: int, past: int) -> Name:
        """The part of a clause that names the amount: `quận 9 có diện tích tự nhiên` → `diện tích tự nhiên`,
        `doanh thu từ phí sẽ tiếp tục được chú trọng` → `doanh thu từ phí`."""
        norms = self.tokens.norms
        if past - first > 4:
            for i in range(first, past - 1):
                if _quantity_heads().match(norms, i) is not None:
                    first = i
                    break
        for i in range(past - 2, first, -1):
            if norms[i] in _having() and not is_function_word(self.tokens, i + 1):
                return i + 1, past
        for i in range(first + 1, past):
            if norms[i] in _auxiliaries():
                if i - first >= 2 or past - i <= 2:
                    return first, i
                first = i + 1
                break
        if past - first > LONGEST:
            first = past - LONGEST
        return self._trimmed(first, past)

    # scores and ages

    def _score(self, figure: Found) -> Name | None:
        """The word for the score before it: `tỷ số`; the pair before a colon: `Porto – Zenit: 0-1`; else what ended so."""
        tokens, norms, lead = self.tokens, self.tokens.norms, figure.lead
        for i in range(lead - 1, max(0, lead - REACH), -1):
            if norms[i] == "số" and norms[i - 1] in ("tỷ", "tỉ"):
                return i - 1, i + 1
        if lead and tokens.words[lead - 1] == ":":
            first = lead - 1
            while first and not self.taken[first - 1] and lead - first <= LONGEST \
                    and (tokens.kinds[first - 1] in (CAPITAL, NUMBER) or tokens.words[first - 1] in DASHES):
                first -= 1
            return self._trimmed(first, lead - 1)
        if self.before is not None and self.before.record.kind == "score" and lead - self.before.tail <= 2:
            return self._carried()
        first, past = self._stretch(lead)
        return self._trimmed(max(first, past - SCORE_WORDS), past) if first < past else None

    def _aged(self, figure: Found) -> Name | None:
        """The person before the age: the capitalised name next to it, else the noun phrase."""
        tokens = self.tokens
        at = self._before(figure)
        while at and (tokens.words[at - 1] in ("(", ",", "[", ":") or self.timed[at - 1]):
            at -= 1
        first = at
        while first and at - first < LONGEST and (tokens.kinds[first - 1] == CAPITAL or tokens.words[first - 1] in "-."
                                                  and tokens.glued(first - 1) and tokens.kinds[first - 2] == CAPITAL):
            first -= 1
        if first < at:
            return first, at
        return self._phrase(at) or self._person_behind(figure.tail) or self._carried()

    def _person_behind(self, at: int) -> Name | None:
        """`13 tuổi, bà theo ghe hát`, `ở tuổi 25, bà Trang nhận chức`: who is that old is said behind."""
        tokens = self.tokens
        if at + 1 >= len(tokens) or tokens.words[at] != "," or tokens.norms[at + 1] not in _addressed():
            return None
        past = at + 2
        while past < len(tokens) and tokens.kinds[past] == CAPITAL and past - at < LONGEST:
            past += 1
        return at + 1, past


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


@lru_cache(maxsize=None)
def _phrases(wanted: str) -> tuple[frozenset[tuple[str, ...]], frozenset[str]]:
    """The phrases of a class in `lexicon/name_words.tsv`, and the words they end with."""
    table = frozenset(tuple(norms_of(phrase)) for phrase, kind in lexicon.rows("name_words") if kind == wanted)
    return table, frozenset(phrase[-1] for phrase in table)


@lru_cache(maxsize=1)
def _quantity_heads() -> lexicon.Phrases:
    return lexicon.Phrases((phrase, True) for phrase, kind in lexicon.rows("name_words") if kind == "quantity")


def _words(wanted: str) -> frozenset[str]:
    return _phrases(wanted)[1]


def _bridges(): return _phrases("bridge")
def _stops(): return _phrases("stop")
def _generic(): return _phrases("generic")[0]
def _stating(): return _words("stating")
def _joining(): return _words("joining")
def _places(): return _words("place")
def _inner(): return _words("inner")
def _leading(): return _words("leading")
def _trailing(): return _words("trailing")
def _addressed(): return _words("person")
def _dimensions(): return _words("dimension")
def _having(): return _words("having")
def _auxiliaries(): return _words("auxiliary")
