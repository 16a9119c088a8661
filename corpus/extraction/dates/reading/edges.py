"""Parts of a period: `đầu năm 2017`, `cuối tuần này`, `nửa cuối năm`, `6 tháng đầu năm`, `những ngày cuối tháng 5`."""
from __future__ import annotations

from ..timex import Timex
from .days import day_at
from .eras import century_at, decade_at
from .months import month_and_year, month_at
from .periods import quarter_at, season_at
from .relatives import relative_at
from .scan import LOWER, NUMBER, Scan
from .words import TimeWords
from .years import year_at


def edge_at(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """`đầu năm 2017`, `cuối tuần này`, `cuối ngày 5/3`, `cuối quý II`, `đầu thế kỷ XX`, `hết năm 2012`, `trung tuần tháng 9`."""
    if i and words.cue("begins", s.norms[i - 1]):
        return None  # `bắt đầu năm học`, `hầu hết tháng`
    at, mod = i + 1, words.edges[s.norms[i]]
    if s.norms[i] in ("thượng", "trung", "hạ"):
        if s.norms[at] != "tuần":
            return None
        at += 1
    norm = s.norms[at]
    whole = None
    if norm == "tuần":
        return _edge_of_week(s, words, i, at, mod)
    if norm == "năm":
        if s.norms[at + 1] == "học":
            return None
        whole = year_at(s, words, at) or Timex(at, at + 1, unit="Y", shift=0, anchor="near")
        if whole.unit == "Y" and s.kinds[at + 1] == NUMBER and whole.past == at + 1 or s.norms[at + 1] == "nào":
            return None
    elif norm == "tháng":
        whole = month_at(s, words, at)
        if whole is None and s.kinds[at + 1] != NUMBER and s.norms[i] != "hết":
            whole = Timex(at, at + 1, unit="M", shift=0, anchor="near")
    elif norm == "ngày" and s.norms[i] in ("đầu", "giữa", "cuối"):
        whole = day_at(s, words, at, True)
    elif norm == "quý":
        whole = quarter_at(s, words, at)
    elif norm in ("mùa", "hè", "xuân"):
        whole = season_at(s, words, at)
    elif norm in ("thế", "tk"):
        whole = century_at(s, words, at)
    elif norm in ("những", "thập"):
        whole = decade_at(s, words, at)
    elif s.year(at) is not None and s.words[at] >= "1900" and _year_ends(s, words, at + 1):
        whole = Timex(at, at + 1, year=s.year(at))
    elif s.kinds[at] == NUMBER:
        whole = month_and_year(s, words, at)
    if whole is None or whole.value is not None or whole.kind != "point":
        return None
    whole.first, whole.mod = i, mod
    return whole


def _year_ends(s: Scan, words: TimeWords, at: int) -> bool:
    """Whether a bare year is over before `at` and counts nothing: `cuối 2014.`, `đầu 2016 khi …`; not `đầu 2016/17`."""
    return (words.cue("safe", s.norms[at]) or words.cue("after", s.norms[at]) or s.kinds[at] not in (LOWER, NUMBER)) \
        and not (s.norms[at] in ("/", "-", "%", ":") and s.glued(at))


def _edge_of_week(s: Scan, words: TimeWords, i: int, at: int, mod: str) -> Timex | None:
    """`cuối tuần này` is the weekend (TIMEX3 `-WE`); `đầu tuần tới`, `giữa tuần` are edges of the week."""
    relative = relative_at(s, words, at + 1, "W")
    time = Timex(i, at + 1, unit="W", shift=0, anchor="ref")
    if relative is not None:
        time.past, (time.anchor, time.shift, _) = relative
    if mod == "END" and s.norms[i] == "cuối":
        time.weekend = True
    else:
        time.mod = mod
    return time


def half_at(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """`nửa đầu năm 2017`, `nửa cuối năm`, `nửa sau tháng 9`, `nửa cuối những năm 90`."""
    edge = s.norms[i + 1]
    if edge not in ("đầu", "cuối", "sau"):
        return None
    at = i + 2
    if s.norms[at] == "của":
        at += 1
    if s.norms[at] == "năm":
        time = year_at(s, words, at) or Timex(at, at + 1)
        if time.value is not None:
            return None
        time.first, time.half = i, 1 if edge == "đầu" else 2
        return time
    if s.year(at) is not None:
        return Timex(i, at + 1, year=s.year(at), half=1 if edge == "đầu" else 2)
    whole = None
    if s.norms[at] == "tháng":
        whole = month_at(s, words, at)
    elif s.norms[at] in ("những", "thập", "thế"):
        whole = decade_at(s, words, at) or century_at(s, words, at)
    if whole is None:
        return None
    whole.first, whole.mod = i, "START" if edge == "đầu" else "END"
    return whole


def stretch_at(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """Some months, weeks or days at an edge of a year or month: `6 tháng đầu năm 2017`, `ba tháng cuối năm ngoái`,
    `những tháng đầu năm`, `10 ngày đầu tháng 7`."""
    if words.cue("plural", s.norms[i]):
        past, count = i + 1, None
    else:
        found = s.counted(i, 31)
        if found is None:
            return None
        past, count = found
    unit = {"tháng": "M", "ngày": "D", "tuần": "W", "quý": "Q"}.get(s.norms[past])
    if unit is None:
        return None
    edge = s.norms[past + 1]
    at = past + 2
    if edge == "năm" and unit == "M" and count is not None and s.year(past + 2) is not None and count < 12:
        edge, at = "đầu", past + 1  # `9 tháng năm 2023`
    if edge not in ("đầu", "cuối"):
        return None
    if s.norms[at] in ("tiên", "cùng"):
        at += 1
    if s.norms[at] in ("của", "trong"):
        at += 1
    if s.norms[at] == "năm":
        if s.norms[at + 1] in ("học", "mới"):
            return None
        whole = year_at(s, words, at) or Timex(at, at + 1, unit="Y", shift=0, anchor="near")
    elif s.norms[at] == "tháng" and unit in ("D", "W"):
        whole = month_at(s, words, at)
    elif unit in ("M", "Q") and s.year(at) is not None and count is not None:
        whole = Timex(at, at + 1, year=s.year(at))  # `5 tháng đầu 2017`
    elif unit == "M" and count in (6, 9) and not words.cue("content", s.norms[at]):
        whole = Timex(at, at, unit="Y", shift=0, anchor="near")
    else:
        whole = None
    if whole is None or whole.value is not None:
        return None
    whole.first = i
    if count is None:
        whole.mod = "START" if edge == "đầu" else "END"
        return whole
    return _cut(whole, unit, count, edge == "đầu")


def _cut(whole: Timex, unit: str, count: int, from_start: bool) -> Timex | None:
    """The first or last `count` units of a period."""
    if unit == "Q":
        unit, count = "M", count * 3
    if unit == "M":
        if not 1 <= count <= 12:
            return None
        if count == 12:
            return whole
        if count == 6:
            whole.half = 1 if from_start else 2
        elif count == 3:
            whole.quarter = 1 if from_start else 4
        elif count == 1:
            whole.month = 1 if from_start else 12
        else:
            whole.span = (1, count) if from_start else (13 - count, 12)
        return whole
    days = count * (7 if unit == "W" else 1)
    whole.nth = (days if from_start else -days, "days")
    return whole
