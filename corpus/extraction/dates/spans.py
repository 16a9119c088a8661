"""Lengths of time: durations (`30 năm`, `3 giờ 11 phút`, `nửa thế kỷ`), what lies that far away (`3 ngày trước`, `cách đây 2
năm`, `2 giờ nữa`), and what recurs after that long (`mỗi ngày`, `4 năm một lần`).
"""
from __future__ import annotations

from decimal import Decimal

from ...vietnamese.numerals import is_number_word
from .scan import CAPITAL, NUMBER, Scan
from .timex import DURATION, SET, Timex
from .words import TimeWords

# What one unit is made of, to write its halves without a decimal point: one and a half years are 18 months.
_PARTS = {"Y": ("M", 12), "M": ("D", 30), "W": ("D", 7), "D": ("TH", 24), "TH": ("TM", 60), "TM": ("TS", 60)}
_YEARS = {"DE": 10, "CE": 100, "ML": 1000}
_HALVES = {"Y": "P6M", "M": "P15D", "D": "PT12H", "TH": "PT30M", "TM": "PT30S", "DE": "P5Y", "CE": "P50Y", "ML": "P500Y",
           "W": "P3.5D"}
_ORDER = ("Y", "M", "W", "D", "TH", "TM", "TS")


class Length:
    """A measured length: its tokens and its amounts by unit, coarse to fine."""

    __slots__ = ("first", "past", "amounts", "value")

    def __init__(self, first: int, past: int, amounts: list, value: str) -> None:
        self.first = first
        self.past = past
        self.amounts = amounts
        self.value = value


def length_at(s: Scan, words: TimeWords, i: int) -> Length | None:
    """A count and its unit, and finer ones behind it: `2 năm 6 tháng`, `3 giờ 11 phút`, `một tiếng rưỡi`, `nửa năm`."""
    half = _half_at(s, words, i)
    if half is not None:
        return half
    found = count_at(s, words, i)
    if found is None:
        return None
    past, count = found
    unit = words.units.match(s.norms, past)
    if unit is None or not _is_unit(s, words, i, past, *unit):
        return None
    past, code = unit
    amounts = [(count, code)]
    if s.norms[past] in ("rưỡi", "rưởi"):
        amounts[0] = (count + Decimal("0.5"), code)
        return Length(i, past + 1, amounts, duration_value(amounts))
    while code in _ORDER:
        finer = count_at(s, words, past)
        if finer is None or not isinstance(finer[1], int):
            break
        unit = words.units.match(s.norms, finer[0])
        if unit is None or unit[1] not in _ORDER or _ORDER.index(unit[1]) <= _ORDER.index(code):
            break
        if not _is_unit(s, words, past, finer[0], *unit):
            break
        past, code = unit
        amounts.append((finer[1], code))
    if code == "D" and s.norms[past - 1] == "ngày":
        nights = count_at(s, words, past)
        if nights is not None and s.norms[nights[0]] == "đêm":
            past = nights[0] + 1  # `3 ngày 2 đêm`
    value = duration_value(amounts)
    return None if value is None else Length(i, past, amounts, value)


def count_at(s: Scan, words: TimeWords, i: int):
    """The count before a unit: digits or words, with scales (`3 triệu năm`); (past, value) or None."""
    if s.kinds[i] == NUMBER:
        word = s.words[i]
        if word.isdecimal() and len(word) <= 4 and not is_number_word(s.norms[i + 1]):
            return i + 1, int(word)
        found = s.numeral(i)
    elif s.norms[i] == "không":
        return None
    else:
        found = s.numeral(i)
    return found if found is not None and found[1] < 10 ** 11 else None


def duration_value(amounts: list) -> str | None:
    """The TIMEX3 value of amounts by unit, coarse to fine: `P1Y6M`, `PT3H11M`, `P18M` of one and a half years."""
    date, time = "", ""
    for count, code in amounts:
        if code in _YEARS:
            count, code = count * _YEARS[code], "Y"
        elif code == "Q":
            count, code = count * 3, "M"
        while not isinstance(count, int) and code in _PARTS:
            finer, size = _PARTS[code]
            whole = int(count)
            rest = (count - whole) * size
            if rest != int(rest):
                break
            if code == "Y":
                count, code = int(count * size), "M"
                break
            if whole:
                date, time = _written(date, time, whole, code)
            count, code = int(rest), finer
            break
        if isinstance(count, Decimal) and count == int(count):
            count = int(count)
        date, time = _written(date, time, count, code)
    return "P" + date + ("T" + time if time else "")


def _written(date: str, time: str, count, code: str) -> tuple[str, str]:
    if code[0] == "T":
        return date, f"{time}{count}{code[1]}"
    return f"{date}{count}{code}", time


def _half_at(s: Scan, words: TimeWords, i: int) -> Length | None:
    """`nửa năm`, `nửa tiếng`, `nửa thế kỷ`, `một phần tư giờ`; `thế kỷ` alone behind `gần` is one."""
    if s.norms[i] == "nửa" or s.norms[i] == "một" and s.norms[i + 1] == "nửa":
        at = i + 1 if s.norms[i] == "nửa" else i + 2
        unit = words.units.match(s.norms, at)
        if unit is None or unit[1] not in _HALVES or s.kinds[unit[0]] == NUMBER:
            return None
        return Length(i, unit[0], [(Decimal("0.5"), unit[1])], _HALVES[unit[1]])
    found = s.counted(i, 3)
    if found is not None and s.norms[found[0]] == "phần" and s.norms[found[0] + 1] in ("tư", "4"):
        unit = words.units.match(s.norms, found[0] + 2)
        if unit is not None and unit[1] == "TH":
            return Length(i, unit[0], [(found[1] * 15, "TM")], f"PT{found[1] * 15}M")
    return None


def _is_unit(s: Scan, words: TimeWords, first: int, at: int, past: int, code: str) -> bool:
    """Whether the word behind a count is its unit of time.

    Not in `3 tháng tuổi` (an age), `2 tiếng súng` (sounds), `thứ 3 năm 2016` (the year), `3 tháng 5` (the fifth month), `20 h`."""
    after = s.norms[past]
    if after == "tuổi":
        return False
    norm = s.norms[at]
    if norm == "tiếng" and past == at + 1 and (words.cue("sound", after) or s.kinds[past] == 2 and after not in ("sau",)):
        return False
    if norm == "năm" and s.year(past) is not None:
        return False
    if first + 1 == at and s.norms[first] == "một" and words.cue("some", after):
        return False  # `vào một ngày tháng Tư`, `một ngày nọ`
    if norm == "tháng" and s.norms[first] == "năm" and at == first + 1 and not (first and (
            words.cue("length", s.norms[first - 1]) or words.modifiers.match(s.norms, first - 1))):
        return False  # `những năm tháng`: years and months, not five months
    if norm == "tháng" and s.small(past, 12) and not words.units.match(s.norms, past + 1):
        return False
    if norm in ("h", "ph") and (not s.glued(at) or s.norms[past] in ("-", "/") and s.glued(past)):
        return False  # `86H-5661`
    if norm == "hôm" and after not in ("nay", "sau", "trước", "liền"):
        return False
    if norm == "ngày" and s.small(past, 31) and s.norms[past + 1] in ("/", "-") and first + 1 == at and s.small(past + 2, 12):
        return False
    if norm == "quý" and (after in ("ông", "bà", "vị", "khách", "cô", "cậu", "tử", "anh", "chị", "báo", "đại", "hiếm") or s.kinds[past] == NUMBER or s.norms[past] in words.romans or s.kinds[at] == 2):
        return False
    if first and _numbers_something(s, words, first):
        return False
    if code[0] != "T" and first and s.norms[first - 1] in ("tháng", "/") and s.kinds[first] == NUMBER:
        return False
    return True


def _numbers_something(s: Scan, words: TimeWords, first: int) -> bool:
    """Whether the number before the unit counts nothing: `thứ 3`, `vòng 2` (but `trong vòng 2 ngày`), `V1000`."""
    before = s.norms[first - 1]
    if s.glued(first) and s.kinds[first - 1] in (1, 2):
        return True
    if before == "vòng" and first > 1 and s.norms[first - 2] == "trong":
        return False
    return before == "thứ" or words.cue("noise", before) and before != "số"


def span_at(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """A length of time, or the point that lies so far away where the words say so."""
    length = length_at(s, words, i)
    if length is None:
        return None
    return _recurring(s, length) or _away(s, words, length) or _as_duration(s, words, length)


def _as_duration(s: Scan, words: TimeWords, length: Length) -> Timex:
    """A duration; `qua`, `vừa qua`, `tới`, `nay`, `gần đây` behind it belong to its text (`6 tháng qua`)."""
    past = length.past
    tail = words.lasting.match(s.norms, past)
    if tail is not None and not (s.norms[past] == "tới" and _time_follows(s, tail[0])) and not (
            s.norms[past] == "qua" and s.norms[past + 1] in ("đời", "lại", "đi", "khỏi", "mặt", "một", "các", "những")):
        past = tail[0]
    return Timex(length.first, past, DURATION, value=length.value, type="duration")


def _time_follows(s: Scan, at: int) -> bool:
    """Whether `tới` leads on to a time or a place: `mất 3 ngày tới Huế`, `5 tới 10`."""
    return s.kinds[at] in (NUMBER, CAPITAL) or s.norms[at] == "nơi" or s.norms[at] in ("ngày", "tháng", "năm", "một", "hai", "ba", "bốn", "vài", "nay")


def _away(s: Scan, words: TimeWords, length: Length) -> Timex | None:
    """`3 ngày trước`, `2 năm trước đó`, `30 phút sau`, `hai năm nữa`, `10 ngày sau đó`."""
    past, norm, after = length.past, s.norms[length.past], s.norms[length.past + 1]
    if norm == "về" and after == "trước":
        return _point(length, past + 2, -1, "ref")
    if norm == "trước":
        if after == "đó":
            return _point(length, past + 2, -1, "last")
        if after == "đây":
            return _point(length, past + 2, -1, "ref")
        if _closes(s, words, past + 1):
            return _point(length, past + 1, -1, "ref")
    elif norm == "sau":
        if after == "đó":
            return _point(length, past + 2, 1, "last")
        if _closes(s, words, past + 1):
            return _point(length, past + 1, 1, "last")
    elif norm == "nữa" and not (length.first and _adds(s, words, length.first - 1)):
        return _point(length, past + 1, 1, "ref")
    return None


def _adds(s: Scan, words: TimeWords, i: int) -> bool:
    """Whether a length before `nữa` is added to something and no point is meant: `thêm 48 giờ nữa`, `phải chờ 5 năm nữa`."""
    if i and words.modifiers.match(s.norms, i) is not None:
        i -= 1
    return words.cue("more", s.norms[i])


def _closes(s: Scan, words: TimeWords, at: int) -> bool:
    """Whether `trước` or `sau` ends the phrase: a pause or a person stands behind it, nothing that it governs."""
    return s.kinds[at] in (3, 4) and s.norms[at] not in ('"', "“", "'") or words.cue("actor", s.norms[at])


def _point(length: Length, past: int, direction: int, anchor: str) -> Timex | None:
    unit = length.amounts[0][1]
    return Timex(length.first, past, unit=unit, shift=tuple((direction * count, code) for count, code in length.amounts),
                 anchor=anchor)


def distance_at(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """`cách đây 20 năm`, `cách đó hơn 3 ngày`, `trước đó 1 ngày`, `sau đó 2 tuần`, `cách nay gần 10 năm`."""
    norm, second = s.norms[i], s.norms[i + 1]
    if norm == "cách" and second in ("đây", "đó", "nay"):
        direction, anchor = -1, "last" if second == "đó" else "ref"
    elif norm in ("trước", "sau") and second == "đó":
        direction, anchor = -1 if norm == "trước" else 1, "last"
    else:
        return None
    at, mod = i + 2, None
    if s.norms[at] == "đúng" or s.norms[at] == "tròn":
        at += 1
    modifier = words.modifiers.match(s.norms, at)
    if modifier is not None:
        at, mod = modifier
    length = length_at(s, words, at)
    if length is None:
        return None
    point = _point(length, length.past, direction, anchor)
    point.first, point.mod = i, mod
    if s.norms[point.past] == "trước" and norm == "cách":
        point.past += 1
    return point


def vague_span_at(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """`vài năm`, `nhiều tháng qua`, `mấy ngày nay`, `hàng chục năm`: a duration whose count is not told (`PXY`)."""
    found = words.vague_counts.match(s.norms, i)
    if found is None:
        return None
    unit = words.units.match(s.norms, found[0])
    if unit is None or unit[1] in ("ML", "Q") or s.norms[found[0]] in ("hôm", "h", "ph", "niên"):
        return None
    past, code = unit
    if s.norms[past] == "tuổi" or s.norms[found[0]] == "tiếng" and s.norms[past] != "đồng" and past == found[0] + 1:
        return None
    if s.kinds[past] == NUMBER or s.norms[past] == "đầu" or s.norms[past] == "cuối":
        return None
    code = {"DE": "TX", "CE": "TX"}.get(code, code)
    if code == "TX":
        return None
    tail = words.lasting.match(s.norms, past)
    value = f"PTX{code[1]}" if code[0] == "T" else f"PX{code}"
    if s.norms[i] == "bao" and code not in "YMD":
        return None  # `không bao giờ`
    if tail is not None and not (s.norms[past] == "tới" and _time_follows(s, tail[0])):
        past = tail[0]
    elif s.norms[past] == "nữa" and not (i and _adds(s, words, i - 1)):
        return Timex(i, past + 1, "reference", value="FUTURE_REF", type="date")
    elif s.norms[past] in ("trước", "sau") and _closes(s, words, past + 1):
        return Timex(i, past + 1, "reference", value="PAST_REF" if s.norms[past] == "trước" else "FUTURE_REF", type="date")
    return Timex(i, past, DURATION, value=value, type="duration")


def _recurring(s: Scan, length: Length) -> Timex | None:
    """`4 năm một lần`, `3 tháng/lần`: what recurs."""
    past = length.past
    if s.norms[past] == "một" and s.norms[past + 1] == "lần":
        return Timex(length.first, past + 2, SET, value=length.value, type="set")
    if s.norms[past] == "/" and s.norms[past + 1] == "lần":
        return Timex(length.first, past + 2, SET, value=length.value, type="set")
    return None


def set_at(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """`mỗi ngày`, `hằng năm`, `mỗi 6 tháng`, `hàng tuần`, `mỗi sáng`, `mỗi thứ hai`, `24/7`."""
    if s.kinds[i] == NUMBER:
        return _round_the_clock(s, i)
    if s.norms[i] == "thường":
        return Timex(i, i + 2, SET, value="P1Y", type="set") if s.norms[i + 1] == "niên" else None
    if s.norms[i] not in words.recurring:
        return None
    if s.norms[i] == "hàng" and i and words.cue("goods", s.norms[i - 1]) and not (i > 1 and s.norms[i - 2] == "hóa"):
        return None  # `ngân hàng năm 2016`, `bán hàng ngày …`; but `hóa đơn hàng năm`
    at = i + 1
    weekday = words.weekdays.match(s.norms, at)
    if weekday is not None:
        return Timex(i, weekday[0], SET, value=f"XXXX-WXX-{weekday[1][0] + 1}", type="set")
    part = words.parts.match(s.norms, at + (s.norms[at] == "buổi"))
    if part is not None:
        return Timex(i, part[0], SET, value=f"XXXX-XX-XXT{part[1][0]}", type="set")
    if s.norms[i] == "mỗi":
        length = length_at(s, words, at)
        if length is not None:
            return Timex(i, length.past, SET, value=length.value, type="set")
    unit = words.units.match(s.norms, at)
    if unit is None or s.norms[at] in ("tiếng", "h", "ph", "niên", "hôm") and s.norms[i] != "mỗi":
        return None
    past, code = unit
    if s.norms[past] == "càng":
        return None
    if code == "Y" and (s.year(past) is not None or s.norms[past] in ("trời", "liền")) or code == "M" and s.small(past, 12):
        return None
    if s.norms[at] in ("tiếng", "h", "ph") and code == "TH" and past == at + 1 and words.cue("sound", s.norms[past]):
        return None
    return Timex(i, past, SET, value=duration_value([(1, code)]), type="set")


def _round_the_clock(s: Scan, i: int) -> Timex | None:
    """`24/7`, `24/24`, `24/24h`, `24/24 giờ`: every day."""
    if s.words[i] != "24" or s.norms[i + 1] != "/" or s.words[i + 2] not in ("7", "24") or not s.glued(i + 1):
        return None
    past = i + 3
    if s.norms[past] in ("h", "giờ"):
        past += 1
    return Timex(i, past, SET, value="P1D", type="set")
