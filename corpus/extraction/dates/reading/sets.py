"""What recurs: `mỗi ngày`, `hằng năm`, `mỗi 6 tháng`, `mỗi thứ hai`, `4 năm một lần`, `24/7`."""
from __future__ import annotations

from ....vietnamese.numerals import is_number_word
from ..timex import SET, Timex
from .lengths import Length, duration_value, length_at
from .relatives import relative_at
from .scan import NUMBER, Scan
from .words import TimeWords


def set_at(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """`mỗi ngày`, `hằng năm`, `mỗi 6 tháng`, `hàng tuần`, `mỗi sáng`, `mỗi thứ hai`, `24/7`."""
    if s.kinds[i] == NUMBER:
        return _round_the_clock(s, i)
    if s.norms[i + 1] in ("cuối", "ngày", "dịp", "nghỉ"):
        weekends = _weekends_at(s, words, i)
        if weekends is not None:
            return weekends
    if s.norms[i] == "thường":
        return Timex(i, i + 2, SET, value="P1Y", type="set") if s.norms[i + 1] == "niên" else None
    if s.norms[i] not in words.recurring:
        return None
    if s.words[i] == "hàng" and i and words.cue("goods", s.norms[i - 1]) and not (i > 1 and s.norms[i - 2] == "hóa"):
        return None  # `ngân hàng năm 2016`, `bán hàng ngày …`; but `hóa đơn hàng năm`
    at = i + 1
    weekday = words.weekdays.match(s.norms, at)
    if weekday is not None:
        return Timex(i, weekday[0], SET, value=f"XXXX-WXX-{weekday[1][0] + 1}", type="set")
    part = words.parts.match(s.norms, at + (s.norms[at] == "buổi"))
    if part is not None and s.norms[at] == "chiều" and i and words.cue("priced", s.norms[i - 1]):
        return None  # `giảm 20.000 đồng mỗi chiều`: buying and selling
    if part is not None:
        weekday = words.weekdays.match(s.norms, part[0])
        if weekday is not None:
            return Timex(i, weekday[0], SET, value=f"XXXX-WXX-{weekday[1][0] + 1}T{part[1][0]}", type="set")
        return Timex(i, part[0], SET, value=f"XXXX-XX-XXT{part[1][0]}", type="set")
    if s.norms[i] == "mỗi":
        length = length_at(s, words, at)
        if length is not None:
            return Timex(i, length.past, SET, value=length.value, type="set")
    unit = words.units.match(s.norms, at)
    if unit is None or words.cue("no_set", s.norms[at]) and s.norms[i] != "mỗi":
        return None
    past, code = unit
    if s.norms[past] == "càng":
        return None
    if code == "Y" and (s.year(past) is not None or s.norms[past] in ("trời", "liền")) or code == "M" and s.small(past, 12):
        return None
    if s.norms[at] in ("tiếng", "h", "ph") and code == "TH" and past == at + 1 and words.cue("sound", s.norms[past]):
        return None
    return Timex(i, past, SET, value=duration_value([(1, code)]), type="set")


def _weekends_at(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """`các ngày cuối tuần`, `mỗi cuối tuần`, `dịp cuối tuần`: those of any week; not `ngày cuối tuần này`, `3 ngày cuối tuần`."""
    at = i
    if words.cue("many", s.norms[at]) or s.norms[at] in words.recurring:
        at += 1
    elif i and (s.kinds[i - 1] == NUMBER or is_number_word(s.norms[i - 1])):
        return None
    if s.norms[at] in ("ngày", "dịp"):
        at += 1 + (s.norms[at + 1] == "nghỉ")
    past = at + 2
    if at == i or s.norms[at:past] != ["cuối", "tuần"] or s.kinds[past] == NUMBER or relative_at(s, words, past, "W") is not None:
        return None
    return Timex(i, past, SET, value="XXXX-WXX-WE", type="set")


def _round_the_clock(s: Scan, i: int) -> Timex | None:
    """`24/7`, `24/24`, `24/24h`, `24/24 giờ`: every day."""
    if s.words[i] != "24" or s.norms[i + 1] != "/" or s.words[i + 2] not in ("7", "24") or not s.glued(i + 1):
        return None
    past = i + 3
    if s.norms[past] in ("h", "giờ"):
        past += 1
    return Timex(i, past, SET, value="P1D", type="set")


def recurring(s: Scan, length: Length) -> Timex | None:
    """`4 năm một lần`, `3 tháng/lần`: what recurs."""
    past = length.past
    if s.norms[past] == "một" and s.norms[past + 1] == "lần":
        return Timex(length.first, past + 2, SET, value=length.value, type="set")
    if s.norms[past] == "/" and s.norms[past + 1] == "lần":
        return Timex(length.first, past + 2, SET, value=length.value, type="set")
    return None
