"""What the words around digits say they are: `7 giờ 30` a time or a length, `4/2` a day or a ratio."""
from __future__ import annotations

from ..timex import Timex
from .scan import BREAK, CAPITAL, LOWER, NUMBER, Scan
from .words import TimeWords


def is_clock(s: Scan, words: TimeWords, time: Timex) -> bool:
    """Whether `7 giờ 30` tells the time of day rather than a length of time."""
    i, past = time.first, time.past
    if s.norms[past - 1] in ("am", "pm") or words.parts.match(s.norms, past - 1) or s.norms[past] == "đồng":
        return s.norms[past] != "đồng"
    before = s.norms[i - 1] if i else ""
    about = words.modifiers.match(s.norms, i - 1) is not None if i else False
    if about:
        before = s.norms[i - 2] if i > 1 else ""
        if before == "vào":
            return True
    if before in ("đến", "tới") and i > 1 and words.cue("drawn", s.norms[i - 2]):
        return False  # `kéo dài tới 2h15 phút`
    sign = s.norms[i + 1]
    if sign == ":" or "." in s.words[i]:
        return True
    if time.hour == 24:
        return False
    length = words.cue("length", before) and not words.cue("clock", before)
    if words.cue("duty", s.norms[past]) or s.norms[past] == "/" or before == "/":
        return False
    if sign == "h":
        return not length
    minutes = past > i + 2
    if sign == "g":
        return minutes and not length or words.cue("clock", before)
    if words.cue("clock", before):
        return before not in ("đến", "tới", "từ") or not s.norms[past] == "đồng"
    opens = before in ("", ",", ".", "(", "\n", ":", "trước") or about and s.kinds[i - 1] == CAPITAL
    return minutes and not length and opens


def told_day(s: Scan, words: TimeWords, i: int) -> bool:
    """Whether the words before it make a bare `4/2` at `i` a day; a ratio otherwise (`gần 2/3 dân số`)."""
    before = s.norms[i - 1] if i else ""
    if s.kinds[i] != NUMBER:
        return words.cue("day", before) and before != "ngày" or words.cue("spoken", before)
    if words.cue("day", before):
        return s.norms[i + 1] == "/" or before not in ("dịp", "lễ")
    if before == "từ" and s.norms[i + 1] == "-" == s.norms[i + 5] and s.norms[i + 3] in ("đến", "tới"):
        return s.small(i + 4, 31) is not None and s.small(i + 6, 12) is not None  # `từ 24-7 đến 31-7`
    day, month = s.small(i, 31), s.small(i + 2, 12)
    if not day or not month or s.norms[i + 1] != "/" or words.cue("noise", before):
        return False
    after = s.norms[i + 3]
    counts = s.kinds[i + 3] == LOWER and not words.cue("after", after) or after == "%" or s.kinds[i + 3] == NUMBER
    padded = s.words[i][0] == "0" or s.words[i + 2][0] == "0"
    if (day, month) in s.named_days():
        return True
    if i > 1 and words.cue("noise", s.norms[i - 2]) and before == "trước":
        return False  # `dẫn trước 13/10`
    if words.cue("until", before):
        return not words.cue("amount", after) and (day > month or padded or not counts)
    if before == "(":
        sure = day > month or padded or i > 1 and _is_time_word(s, words, i - 2)
        return after in (")", ",") and sure or after == "-" and day > month
    if (day, month) != (24, 7) and day > (month if after == ":" else 12) and s.kinds[i - 1] in (LOWER, CAPITAL) and (after in (":", ".", ",", ")", "") or s.kinds[i + 3] == BREAK):
        return True  # `Chứng khoán 23/3: …`, where no ratio is that large
    if before in ("", "\n", ".", ":", "-", "•", ";", ",", "và"):
        return (day > month or padded) and not words.cue("amount", after)
    return False


def _is_time_word(s: Scan, words: TimeWords, i: int) -> bool:
    return words.cue("deictic", s.norms[i]) or words.cue("day", s.norms[i])
