"""Reading to the left of an amount: over the words that bring it, to the noun phrase that it belongs to."""
from __future__ import annotations

from ....vietnamese.nouns import function_word, is_function_word
from ....vietnamese.tokens import BREAK, CAPITAL, LOWER, NUMBER, Tokens
from . import words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...figures import Found

    Name = tuple[int, int]

LONGEST = 10  # words of a name
REACH = 30  # tokens that are looked at to the left of an amount
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
            if norms[at - 1] not in lasts or tuple(norms[at - 2:at]) in kept:
                break
            for length in (3, 2, 1):
                if at - length >= least and tuple(norms[at - length:at]) in table:
                    at -= length
                    break
            else:
                break
        return at

    def phrase(self, at: int) -> Name | None:
        """The noun phrase that ends before token `at`, None where nothing there could name anything."""
        first, past = self.trimmed(*self.stretch(at))
        if first >= past:
            return self._quoted_before(self.over_times(at))
        first, past = self._own_subject(first, past)
        return None if first >= past or self._says_nothing(first, past) else (first, past)

    def _quoted_before(self, at: int) -> Name | None:
        """The title in quotes that ends before token `at`: `“Chị dâu ma”` dừng ở 76 tỉ đồng."""
        written = self.tokens.words
        if not at or written[at - 1] not in ("”", '"', "’", "»"):
            return None
        for first in range(at - 2, max(-1, at - 2 - LONGEST), -1):
            if written[first] in ("“", '"', "‘", "«"):
                return (first + 1, at - 1) if first + 1 < at - 1 else None
        return None

    def stretch(self, at: int) -> Name:
        """The words that end before token `at`: back to the wall, the clause word or the amount before it."""
        tokens, norms, kinds = self.tokens, self.tokens.norms, self.tokens.kinds
        past = first = self.over_times(at)
        least = max(0, at - REACH)
        table, lasts = words.phrases("stop")
        kept, kept_lasts = words.phrases("kept")
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
            if norms[i] == "do" and any(norm in words.quantity_heads().firsts for norm in norms[first:past]):
                break  # `lợi nhuận giảm do` chi phí tăng; but `mức phí do Nhà nước thu` tăng
            if norms[i] in lasts and any(tuple(norms[max(least, i - length + 1):i + 1]) in table for length in (3, 2, 1)):
                break
            first = i
        return first, past

    def _passes(self, i: int, first: int, past: int) -> bool:
        """Whether the name reaches over the mark at `i`: the point of `TP.HCM`, the comma before a mere place."""
        tokens = self.tokens
        if tokens.words[i] == ".":
            return i > 0 and tokens.glued(i) and i + 1 < tokens.count and tokens.glued(i + 1)
        return tokens.words[i] == "," and self._mere_place(first, past)

    def _mere_place(self, first: int, past: int) -> bool:
        """Whether the phrase so far only locates or lists (`…, quận Gò Vấp`, `ĐH, CĐ`), so that its head is before the comma."""
        return past > first and (self.tokens.norms[first] in words.last_words("place") or past == first + 1 and self.tokens.words[first].isupper())

    def _inside_phrase(self, i: int) -> bool:
        """Whether the amount at token `i` only narrows a noun down: `các doanh nghiệp thuộc hai địa bàn này`."""
        first, least = i, max(0, i - REACH)
        while first > least and self.taken[first - 1]:
            first -= 1
        return bool(first) and self.tokens.norms[first - 1] in words.last_words("inner")

    def trimmed(self, first: int, past: int) -> Name:
        tokens, kinds = self.tokens, self.tokens.kinds
        while first < past and (tokens.norms[first] in words.last_words("leading") or kinds[first] not in (LOWER, CAPITAL)):
            first += 1
        while past > first and (kinds[past - 1] not in (LOWER, CAPITAL, NUMBER) or tokens.norms[past - 1] in words.last_words("trailing")):
            past -= 1
        return first, past

    def _own_subject(self, first: int, past: int) -> Name:
        """The part of a clause that names the amount: `quận 9 có diện tích tự nhiên` → `diện tích tự nhiên`,
        `doanh thu từ phí sẽ tiếp tục được chú trọng` → `doanh thu từ phí`."""
        norms = self.tokens.norms
        if past - first > 4:
            for i in range(first, past - 1):
                if words.quantity_heads().match(norms, i) is not None:
                    first = i
                    break
        for i in range(past - 2, first, -1):
            if norms[i] in words.last_words("having") and not is_function_word(self.tokens, i + 1):
                return i + 1, past
        for i in range(first + 1, past):
            if norms[i] in words.last_words("auxiliary"):
                if i - first >= 2 or past - i <= 2:
                    return first, i
                first = i + 1
                break
        if past - first > LONGEST:
            first = past - LONGEST
        return self.trimmed(first, past)

    def _says_nothing(self, first: int, past: int) -> bool:
        """Whether the phrase is only words of grammatical function: `sau`, `thực chất`, `không`."""
        word = function_word(self.tokens, first)
        return word is not None and word[0] >= past and word[1] != "verb"
