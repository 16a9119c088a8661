"""Measured lengths of time and their TIMEX3 values: `30 năm`, `3 giờ 11 phút`, `nửa thế kỷ`, `một năm rưỡi`."""
from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from ....vietnamese import lexicon
from ....vietnamese.numerals import is_number_word
from ....vietnamese.tokens import norms_of
from .clock import MINUTE_SIGNS
from .scan import CAPITAL, DASHES, LOWER, NUMBER, Scan
from .words import TimeWords

# What one unit is made of, to write its halves without a decimal point: one and a half years are 18 months.
_PARTS = {"Y": ("M", 12), "M": ("D", 30), "W": ("D", 7), "D": ("TH", 24), "TH": ("TM", 60), "TM": ("TS", 60)}
_YEARS = {"DE": 10, "CE": 100, "ML": 1000}
_HALVES = {"Y": "P6M", "M": "P15D", "D": "PT12H", "TH": "PT30M", "TM": "PT30S", "DE": "P5Y", "CE": "P50Y", "ML": "P500Y",
           "W": "P3.5D"}
_ORDER = ("Y", "M", "W", "D", "TH", "TM", "TS")


@lru_cache(maxsize=1)
def numbered_events() -> frozenset[str]:
    """The last words of names that come with a number (`SEA Games`, `iPhone`), by `identifier_heads.tsv`."""
    return frozenset(norms_of(row[0])[-1] for row in lexicon.rows("identifier_heads") if row[1] in ("years", "code"))


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
    if unit is None or not _is_unit(s, words, i, past, *unit) or i and _numbers_something(s, words, i):
        return None
    past, code = unit
    amounts = [(count, code)]
    if s.norms[past] in ("rưỡi", "rưởi"):
        amounts[0] = (count + Decimal("0.5"), code)
        return Length(i, past + 1, amounts, duration_value(amounts))
    if s.norms[past - 1] == "h" and s.glued(past) and s.small(past, 59) is not None:  # `1h30`, `1h30'`
        amounts.append((s.small(past), "TM"))
        past += 1 + (s.norms[past + 1] in MINUTE_SIGNS)
        code = "TM"
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
    elif s.norms[i] == "chục":  # `hơn chục năm`
        return None if i and s.norms[i - 1] in lexicon.words("vague_words") else (i + 1, 10)
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

    Not in `3 tháng tuổi` (an age), `30 ngày công` (work), `2 tiếng súng` (sounds), `thứ 3 năm 2016` (the year), `3 tháng 5` (May), `20 h`."""
    after = s.norms[past]
    if after == "tuổi" or after == "công" and s.norms[at] == "ngày":
        return False
    norm = s.norms[at]
    if norm == "tiếng" and past == at + 1 and (words.cue("sound", after) or s.kinds[past] == CAPITAL and after != "sau"):
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
    if norm == "ngày" and after == "hôm" or norm == "năm" and after == "ngoái":
        return False  # `S&P 500 ngày hôm qua`, `vòng 3 năm ngoái`
    if norm == "năm" and after == "nay" and first and s.kinds[first] == NUMBER and s.kinds[first - 1] == CAPITAL \
            and s.norms[first - 1] in numbered_events():
        return False  # `SEA Games 29 năm nay`
    if norm == "tuần" and words.cue("tuần", after):
        return False  # `22 tuần dương hạm`
    if norm == "tháng" and first and s.norms[first - 1] == "ngày" and first + 1 == at:
        return False  # `ngày 32 tháng 13` is no day, nor a length
    if norm == "tháng" and s.kinds[past] == NUMBER and s.norms[past + 1] in ("âm", "dương"):
        return False
    if norm == "hôm" and not words.cue("hôm", after):
        return False
    if norm == "ngày" and s.small(past, 31) and s.norms[past + 1] in ("/", "-", "–", ",", "và", "đến") and first + 1 == at:
        return False  # `trong 2 ngày 7-8/7`, `hai ngày 23 và 24-10`
    if norm == "quý" and (words.cue("honorific", after) or s.kinds[past] == NUMBER or s.words[past] in words.romans
                          or s.kinds[at] == CAPITAL):
        return False
    return True


def _numbers_something(s: Scan, words: TimeWords, first: int) -> bool:
    """Whether the number before the unit counts nothing: `thứ 3`, `vòng 2` (but `trong vòng 2 ngày`), `V1000`."""
    before = s.norms[first - 1]
    if before in ("tháng", "/") and s.kinds[first] == NUMBER:
        return True
    if s.glued(first) and s.kinds[first - 1] in (LOWER, CAPITAL):
        return True
    if before == "vòng" and first > 1 and s.norms[first - 2] == "trong":
        return False
    if first > 1 and (before == "đường" and s.norms[first - 2] in ("chặng", "quãng") or before == "bài" and s.norms[first - 2] == "làm"):
        return False  # `chặng đường 20 năm ca hát`, `thời gian làm bài 60 phút`
    if first > 1 and before in DASHES and s.glued(first) and s.glued(first - 1) and s.kinds[first - 2] == NUMBER \
            and s.words[first].isdecimal() and s.words[first - 2].isdecimal() and int(s.words[first - 2][:9]) > int(s.words[first][:9]):
        return True  # `mở tỷ số 1-0 phút 34`
    return before == "thứ" or words.cue("noise", before) and before != "số"
