"""Reading to the left of an amount: over the words that bring it, to the noun phrase that it belongs to."""
from __future__ import annotations

from ....vietnamese.names import other_names
from ....vietnamese.nouns import is_function_word
from ....vietnamese.numerals import is_number_word
from ....vietnamese.tokens import BREAK, CAPITAL, LOWER, Tokens
from . import words
from .subjects import LONGEST, balanced, compound, measures, only_verbs, own_subject, says_nothing, trimmed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...figures import Found

    Name = tuple[int, int]

ASIDE = 15  # tokens of a remark in brackets between a name and its amount
ABBREVIATED = 3  # letters of an abbreviation before a name
MARKED = 4  # tokens of a word in quotes that is no title: `“khủng”`
FAR_WORDS = 5  # longer phrases before `cách đó` are clauses of their own
COMPARED = 8  # words of what an amount is compared with
REACH = 30  # tokens that are looked at to the left of an amount
CLOSERS = frozenset("”\"’»")  # quotes that may end a title
WALLS = frozenset(",;:.!?…()[]\"“”‘’«»•*–—")


class Clauses:
    """The text around the amounts of one article.

    timed  marks the tokens of times, taken those of amounts with what leads them in and follows: no name reaches over them
    """

    __slots__ = ("tokens", "timed", "taken")

    def __init__(self, tokens: Tokens, figures: list[Found], dates: list) -> None:
        self.tokens = tokens
        self.timed = bytearray(tokens.count)
        self.taken = bytearray(tokens.count)
        for first, past, date in dates:
            if date.type != "duration" or not self._belongs_to_noun(first):
                self.timed[first:past] = b"\1" * (past - first)
        for figure in figures:
            self.taken[figure.lead:figure.tail] = b"\1" * (figure.tail - figure.lead)

    def _belongs_to_noun(self, first: int) -> bool:
        """Whether a length of time narrows the noun before it down: `kỳ hạn` 1 tháng."""
        return bool(first) and self.tokens.kinds[first - 1] == LOWER and not is_function_word(self.tokens, first - 1)

    def closed(self, i: int) -> bool:
        """Whether token `i` belongs to an amount or a time, so that no name reaches over it."""
        return bool(self.timed[i] or self.taken[i])

    def over_times(self, at: int) -> int:
        """Back over the times that end before token `at`."""
        least = max(0, at - REACH)
        while at > least and self.timed[at - 1]:
            at -= 1
        return at

    def over_bridges(self, lead: int) -> int:
        """Back from the amount over the words that bring it (`đã tăng vọt lên mức`) and over times between."""
        table, lasts = words.phrases("bridge")
        kept = words.phrases("kept")[0]
        norms, timed = self.tokens.norms, self.timed
        at, least = lead, max(0, lead - REACH)
        while at > least:
            if timed[at - 1]:
                at -= 1
                continue
            if norms[at - 1] not in lasts or (pair := tuple(norms[at - 2:at])) in kept and pair not in table:
                break
            for length in (3, 2):
                if at - length >= least and tuple(norms[at - length:at]) in table:
                    at -= length
                    break
            else:
                if (norms[at - 1],) not in table or compound(norms[at - 2], norms[at - 1]):
                    break
                at -= 1
        return at

    def over_comparison(self, at: int) -> int:
        """Back over what the amount is compared with: `Điểm số`, cao hơn bản cũ 22%; but the amount of `cao hơn so với` mức
        quy định 9% is that of the other."""
        norms, kinds = self.tokens.norms, self.tokens.kinds
        if "hơn" not in norms[max(0, at - COMPARED):at]:
            return at
        for i in range(at - 2, max(0, at - 1 - COMPARED), -1):
            if self.taken[i] or kinds[i] not in (LOWER, CAPITAL):
                break
            if norms[i] == "hơn":
                if norms[i - 1] not in words.last_words("compared") or norms[i + 1:i + 4] == ["so", "với", "mức"] \
                        or norms[i + 3:i + 6] == ["so", "với", "mức"]:
                    break
                return self.over_bridges(i - 1)
        return at

    def over_bracket(self, at: int) -> int:
        """Back over the words in brackets that end before token `at`: `khoa học tự nhiên` (KHTN) chiếm 38%. They hold no
        amount and at most `ASIDE` tokens."""
        written = self.tokens.words
        if not at or written[at - 1] != ")":
            return at
        for i in range(at - 2, max(-1, at - 3 - ASIDE), -1):
            if written[i] == "(":
                return i
            if self.taken[i] or self.tokens.kinds[i] == BREAK or written[i] == ")":
                break
        return at

    def phrase(self, at: int, paid: bool = False) -> Name | None:
        """The noun phrase that ends before token `at`, None where nothing there could name anything; of what is `paid`, the
        act."""
        whole, past = self.stretch(at)
        if whole and self.tokens.words[whole - 1] in CLOSERS and whole < past \
                and (self.tokens.norms[whole] == "của" or only_verbs(self.tokens, whole, past)):
            title = self._quoted_before(whole)  # `“Báu vật” của` Lý Minh `đạt 121 tỉ`, `“Chị dâu ma” chỉ thu 26 tỉ`
            if title is not None:
                return title
        first, past = trimmed(self.tokens, whole, past)
        if first >= past:
            return self._quoted_before(self.over_times(at))
        first, past = balanced(self.tokens, *own_subject(self.tokens, first, past, paid))
        whole = past
        while past > first and self.timed[past - 1]:
            past -= 1
        while past - first > 1 and past < self.tokens.count and self.timed[past] \
                and self.tokens.norms[past - 1] in words.last_words("before time"):
            past -= 1  # `giá vàng` giao `tháng 8`
        if first < past < whole and self.tokens.kinds[past - 1] == LOWER:
            first, past = trimmed(self.tokens, first, past)  # `giá vàng` trong phiên `hôm nay`
        while past > first and self.timed[first]:
            first += 1
        if past - first > FAR_WORDS and self.tokens.norms[past - 1] == "đó" and self.tokens.norms[past - 2] == "cách":
            first = past - 2  # `bỏ xe lại ở bìa rừng` cách đó `30 m`
        return None if first >= past or says_nothing(self.tokens, first, past) else (first, past)

    def _quoted_before(self, at: int) -> Name | None:
        """The title in quotes that ends before token `at`: `“Chị dâu ma”` dừng ở 76 tỉ đồng; where the quotes only mark a word
        (`món quà` “khủng” tới 30 triệu), what stands before."""
        written = self.tokens.words
        if not at or written[at - 1] not in CLOSERS:
            return None
        for first in range(at - 2, max(-1, at - 2 - LONGEST), -1):
            if written[first] in ("“", '"', "‘", "«"):
                if self.tokens.kinds[first + 1] == CAPITAL:
                    return first + 1, at - 1
                if not 2 < at - first <= MARKED:
                    return None
                start, past = trimmed(self.tokens, *self.stretch(first))
                nothing = start >= past or says_nothing(self.tokens, start, past)
                return None if nothing else own_subject(self.tokens, start, past, False)
        return None

    def stretch(self, at: int) -> Name:
        """The words that end before token `at`: back to the wall, the clause word or the amount before it."""
        tokens, timed, taken = self.tokens, self.timed, self.taken
        norms, kinds, written = tokens.norms, tokens.kinds, tokens.words
        past = first = self.over_times(self.over_bracket(self.over_times(at)))
        least = max(0, at - REACH)
        table, lasts = words.phrases("stop")
        kept, kept_lasts = words.phrases("kept")
        while first > least:
            i = first - 1
            if kinds[i] == BREAK:
                break
            if timed[i]:
                # `lợi nhuận` quý IV `của Hải Âu`, `tỷ giá` sáng nay `được ngân hàng niêm yết`, `doanh thu` cả năm `lớn`
                if first == past or norms[first] not in words.last_words("beyond time") and not (
                        first == past - 1 and norms[first] in words.last_words("compared")):
                    break
                before = self.over_times(first)
                if norms[first] != "của" and (before <= least or kinds[before - 1] not in (LOWER, CAPITAL)):
                    break
                first = before
                continue
            if written[i] in WALLS and not self._passes(i, first, past):
                if first == past or not self._abbreviation(i):
                    break
                first = i - 2
                continue
            if taken[i] and not self._inside_phrase(i):
                break
            norm = norms[i]
            if norm in kept_lasts and tuple(norms[max(least, i - 1):i + 1]) in kept:
                first = i - 1
                continue
            if norm == "do" and any(measures(tokens, k) for k in range(first, past)):
                break  # `lợi nhuận giảm do` chi phí tăng; but `mức phí do Nhà nước thu` tăng
            if norm not in lasts or i + 1 < past and not timed[i + 1] and compound(norm, norms[i + 1]):
                first = i  # `lượng người` theo dõi `trang này`
                continue
            start = self._over_narrowing(i)
            if start is not None and self._measure_before(start):
                first = start  # `tổng chi phí` theo dự toán cũ, `tỷ giá trần` mà các ngân hàng áp dụng
                continue
            if (norm,) in table or tuple(norms[max(least, i - 1):i + 1]) in table \
                    or tuple(norms[max(least, i - 2):i + 1]) in table:
                break
            first = i
        return first, past

    def _over_narrowing(self, i: int) -> int | None:
        """Where the word or phrase starts that ends with token `i` and joins to a measure what narrows it down (`theo`, `đối
        với`, `dự kiến`), None where none does."""
        table, norms = words.phrases("narrowing")[0], self.tokens.norms
        if i and tuple(norms[i - 1:i + 1]) in table:
            return i - 1
        return i if (norms[i],) in table else None

    def _measure_before(self, at: int) -> bool:
        """Whether something measured is named right before token `at`."""
        for i in range(at - 2, max(-1, at - LONGEST), -1):
            if self.closed(i) or self.tokens.kinds[i] not in (LOWER, CAPITAL):
                break
            if measures(self.tokens, i):
                return True
        return False

    def _abbreviation(self, i: int) -> bool:
        """Whether the bracket that ends at token `i` holds the abbreviation of what stands before: `học sinh (HS) lớp 10`."""
        written = self.tokens.words
        return i > 2 and written[i] == ")" and written[i - 2] == "(" and len(written[i - 1]) > 1 and written[i - 1].isupper()

    def _passes(self, i: int, first: int, past: int) -> bool:
        """Whether the name reaches over the mark at `i`: the point of `TP.HCM`, the comma before a mere place."""
        tokens = self.tokens
        if tokens.words[i] == ".":
            if not i or not tokens.glued(i) or i + 1 >= tokens.count:
                return False
            before = tokens.words[i - 1]
            shortened = before.isupper() and len(before) <= ABBREVIATED and not self.taken[i - 1]  # `TP. Hồ Chí Minh`
            return tokens.glued(i + 1) or shortened and tokens.sentence_of(i) == tokens.sentence_of(i + 1)
        return tokens.words[i] == "," and self._mere_place(i, first, past)

    def _mere_place(self, comma: int, first: int, past: int) -> bool:
        """Whether the phrase so far only locates or lists (`…, quận Gò Vấp`, `ĐH, CĐ`, thị trường `New York, Mỹ`): its head is
        before the comma."""
        if past <= first:
            return False
        kinds = self.tokens.kinds
        if comma and kinds[comma - 1] == CAPITAL == kinds[first]:
            place = other_names().match(self.tokens.norms, first)
            if place is not None and place[0] == past and place[1][0] in ("place", "country"):
                return True
        return self.tokens.norms[first] in words.last_words("place") or past == first + 1 and self.tokens.words[first].isupper()

    def _inside_phrase(self, i: int) -> bool:
        """Whether the amount at token `i` only narrows a noun down: `các doanh nghiệp thuộc hai địa bàn này`."""
        first, least = i, max(0, i - REACH)
        while first > least and self.taken[first - 1]:
            first -= 1
        if first and self.tokens.norms[first - 1] in words.last_words("inner"):
            return True
        heads = words.starting("quantity")  # `kim ngạch` hai `chiều`
        return is_number_word(self.tokens.norms[first]) and any(
            first >= n and (head := heads.match(self.tokens.norms, first - n)) is not None and head[0] == first for n in (3, 2))
