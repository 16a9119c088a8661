"""Months, quarters, halves, weeks, seasons and years: `tháng 9/2023`, `quý III`, `6 tháng đầu năm`, `tuần trước`,
`mùa hè 2016`, `năm Đinh Dậu`, `cuối năm ngoái`, `cùng kỳ năm trước`.
"""
from __future__ import annotations

from .eras import century_at, decade_at
from .scan import CAPITAL, DASHES, NUMBER, Scan
from .timex import Timex
from .words import TimeWords

YEAR_MARKS = frozenset("/.,") | DASHES


def period_at(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """A period longer than a day that starts at token `i`."""
    reader = _READERS.get(s.norms[i])
    if reader is not None:
        return reader(s, words, i)
    if s.kinds[i] == NUMBER:
        return stretch_at(s, words, i) or _month_and_year(s, i)
    return stretch_at(s, words, i)


def relative_at(s: Scan, words: TimeWords, i: int, unit: str) -> tuple[int, tuple[str, int, frozenset]] | None:
    """`này`, `trước`, `vừa qua`, … behind a word for this unit: (past, (anchor, shift, units))."""
    found = words.relatives.match(s.norms, i)
    return found if found is not None and unit in found[1][2] else None


def year_at(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """`năm 2016`, `năm nay`, `năm ngoái`, `năm trước đó`, `năm Đinh Dậu`, `năm 75`, `năm 938`, `năm 208 TCN`."""
    at = i + 1
    if s.norms[at] == "ngân" and s.norms[at + 1] == "sách" or s.norms[at] == "tài" and s.norms[at + 1] in ("khóa", "chính"):
        at += 2
    year = s.year(at)
    if year is not None:
        if s.norms[at + 1] == "tcn":
            return Timex(i, at + 2, kind="point", value=f"BC{year:04d}", type="date")
        time = Timex(i, at + 1, year=year)
        return time
    if s.kinds[at] == NUMBER:
        return _old_year(s, words, i, at)
    found = relative_at(s, words, at, "Y")
    if found is not None:
        past, (anchor, shift, _) = found
        if s.norms[at] == "sau" and s.norms[at - 1] == "năm" and past == at + 1 and s.norms[past] in ("khi", "ngày"):
            return None
        if s.norms[at] == "trước" and s.norms[past] in ("khi", "ngày"):
            return None
        return Timex(i, past, unit="Y", shift=shift, anchor=anchor)
    stem, branch = words.stems.get(s.norms[at]), words.branches.get(s.norms[at + 1])
    if stem is not None and branch is not None and (stem - branch) % 2 == 0 and s.kinds[at] == 2:
        time = Timex(i, at + 2, cycle=(stem, branch))
        bracket = s.norms[at + 2] == "("
        year = s.year(at + 2 + bracket)
        if year is not None and (not bracket or s.norms[at + 4] == ")"):
            time.past, time.year, time.cycle = at + 3 + 2 * bracket, year, None
        return time
    if s.norms[at] == "con" and s.norms[at + 1] in words.animals and s.kinds[at + 1] == CAPITAL:
        return Timex(i, at + 2, cycle=(None, words.animals[s.norms[at + 1]]))
    if s.kinds[at] == 2 and s.norms[at] in words.branches and s.norms[at] not in ("thân",):
        return Timex(i, at + 1, cycle=(None, words.branches[s.norms[at]]))
    return None


def _old_year(s: Scan, words: TimeWords, i: int, at: int) -> Timex | None:
    """Years of one to three digits: `năm 938`, `năm 40`, and `năm 75` of the last century."""
    word = s.words[at]
    if not word.isdecimal() or len(word) > 3 or not int(word):
        return None
    if s.norms[at + 1] in ("tcn", "scn") or (s.norms[at + 1] in ("trước", "sau") and s.norms[at + 2] == "công" and s.norms[at + 3] == "nguyên"):
        before = s.norms[at + 1] in ("tcn", "trước")
        past = at + (2 if s.norms[at + 1][-1] == "n" and s.norms[at + 1] != "trước" else 4)
        if before:
            return Timex(i, past, value=f"BC{int(word):04d}", type="date")
        return Timex(i, past, year=int(word))
    safe = s.kinds[at + 1] not in (1, 2, NUMBER) or words.cue("after", s.norms[at + 1]) or s.kinds[at + 1] == 2
    if not safe or s.norms[at + 1] in ("%", "/") or s.norms[at + 1] in DASHES and s.glued(at + 1):
        return None
    if len(word) == 3:
        return Timex(i, at + 1, year=int(word))
    if len(word) == 2 and int(word) >= 30:
        return Timex(i, at + 1, year=1900 + int(word))
    return None


def month_at(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """`tháng 9/2023`, `tháng Năm`, `tháng 5 vừa qua`, `tháng 3 năm ngoái`, `tháng trước`, `tháng Chạp`."""
    at = i + 1
    if i > 1 and s.kinds[i - 1] == NUMBER and words.cue("noise", s.norms[i - 2]):
        return None  # `đường 3 tháng 2`
    if s.kinds[at] == NUMBER:
        time = _numbered_month(s, words, i, at)
        if time is None:
            return None
    else:
        found = words.months.match(s.norms, at)
        if found is None:
            relative = relative_at(s, words, at, "M")
            if relative is None:
                return None
            past, (anchor, shift, _) = relative
            if s.norms[at] in ("trước", "sau") and s.norms[past] in ("khi", "ngày"):
                return None
            return Timex(i, past, unit="M", shift=shift, anchor=anchor)
        past, (month, lunar) = found
        if s.norms[at] == "năm" and s.kinds[at] == 1 and (s.year(at + 1) is not None or relative_at(s, words, at + 1, "Y")):
            return None  # `tháng năm 2016`: no month is named
        time = Timex(i, past, month=month, lunar=lunar or None)
    if s.norms[time.past] in ("âm", "al", "âl") and (s.norms[time.past + 1] == "lịch" or s.norms[time.past] != "âm"):
        time.lunar = True
        time.past += 2 if s.norms[time.past] == "âm" else 1
    elif s.norms[time.past] == "dương" and s.norms[time.past + 1] == "lịch":
        time.past += 2
    _year_tail(s, words, time, "M")
    if i and s.norms[i - 1] == "mạng" and time.year is None:
        return None  # `Cách mạng tháng Tám`
    if time.month is not None and time.year is None and s.norms[time.past] in ("hàng", "hằng", "mỗi") and s.norms[time.past + 1] == "năm":
        if s.year(time.past + 2) is None:  # `tháng 8 hằng năm` recurs
            time.kind, time.type, time.value, time.past = "set", "set", f"XXXX-{time.month:02d}", time.past + 2
    return time


def _numbered_month(s: Scan, words: TimeWords, i: int, at: int) -> Timex | None:
    word = s.words[at]
    if "." in word:  # `tháng 1.2010`
        month, _, year = word.partition(".")
        if year.isdecimal() and len(year) == 4 and "1000" <= year < "2200" and len(month) <= 2 and 1 <= int(month) <= 12:
            return Timex(i, at + 1, month=int(month), year=int(year))
        return None
    month = s.small(at, 12)
    if not month or words.cue("amount", s.norms[at + 1]):
        return None
    return Timex(i, at + 1, month=month)


def _year_tail(s: Scan, words: TimeWords, time: Timex, unit: str) -> None:
    """The year behind a month, a quarter or a season: `/2023`, `-2023`, ` năm 2023`, ` năm ngoái`, ` tới`, ` này`."""
    at = time.past
    norm = s.norms[at]
    if norm in YEAR_MARKS and norm != "," and s.year(at + 1) is not None and (s.glued(at + 1) or norm == "/"):
        if not (norm in DASHES and not s.glued(at)):
            time.year, time.past = s.year(at + 1), at + 2
        return
    if norm == "," and s.norms[at + 1] == "năm" and s.year(at + 2) is not None:
        time.year, time.past = s.year(at + 2), at + 3
        return
    if norm in ("của", "trong") and s.norms[at + 1] == "năm":
        at, norm = at + 1, "năm"
    if norm == "năm":
        year = year_at(s, words, at)
        if year is not None and year.kind == "point" and year.value is None:
            year.first = time.first
            time.absorb(year)
        return
    if norm == "cùng" and s.norms[at + 1] == "năm":
        time.unit, time.shift, time.anchor, time.past = "Y", 0, "last", at + 2
        return
    if s.year(at) is not None and s.words[at] >= "1900" and not words.cue("amount", s.norms[at + 1]):
        time.year, time.past = s.year(at), at + 1  # `tháng 8 2017`, `hè 2017`
        return
    near = relative_at(s, words, at, "M")
    if near is not None and near[1][0] == "ref" and norm not in ("qua", "rồi", "hiện"):
        past, (_, shift, _) = near
        if not (norm == "tới" and past == at + 1 and until_follows(s, words, past)):
            time.past, time.toward = past, (shift > 0) - (shift < 0)


def until_follows(s: Scan, words: TimeWords, at: int) -> bool:
    """Whether a time stands at `at`, so that a `tới` before it means until: `từ tháng 3 tới tháng 5`."""
    return s.kinds[at] == NUMBER or s.norms[at] in ("ngày", "tháng", "năm", "hết", "cuối", "đầu", "giữa", "nay", "thứ", "quý",
                                                    "sáng", "chiều", "tối", "trưa", "đêm", "hôm", "khoảng", "thời")


def _month_and_year(s: Scan, i: int) -> Timex | None:
    """`6/2017`, `06-2017` and `6.2017` without `tháng`; not in a number of a document."""
    month = s.small(i, 12)
    if not month or s.norms[i + 1] not in ("/", "-") or not (s.glued(i + 1) and s.glued(i + 2)):
        return None
    year = s.year(i + 2)
    if year is None or not 1900 <= year or s.norms[i + 3] in ("/", "-", ":") and s.glued(i + 3):
        return None
    if s.norms[i + 1] == "-" and len(s.words[i]) == 1:
        return None
    if i and (s.glued(i) and s.kinds[i - 1] in (1, 2) or s.norms[i - 1] in ("số", "đợt", "lần", "tập", "kỳ", "khóa", "/", "-", ":") or s.kinds[i - 1] == NUMBER):
        return None
    return Timex(i, i + 3, month=month, year=year)


def quarter_at(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """`quý I/2017`, `quý 4/2014`, `quý ba`, `quý trước`, `quý đầu năm`."""
    at = i + 1
    if s.norms[i] == "q" and not (s.glued(at) and s.norms[at + 1] == "/" and s.year(at + 2) is not None):
        return None  # `Q3/2013` only with its year
    norm = s.norms[at]
    number = s.small(at, 4) or (words.romans.get(s.words[at]) if norm in ("i", "ii", "iii", "iv") else None)
    if number is None and norm in ("một", "hai", "ba", "tư", "bốn", "nhất", "nhì"):
        number = {"một": 1, "nhất": 1, "hai": 2, "nhì": 2, "ba": 3, "tư": 4, "bốn": 4}[norm]
    if number is None and norm == "thứ":
        found = ordinal_at(s, at)
        if found is not None and 1 <= found[1] <= 4 and s.norms[found[0]] in ("của", "năm", "/"):
            number, at = found[1], found[0] - 1
    if number:
        time = Timex(i, at + 1, quarter=number)
        if words.cue("amount", s.norms[at + 1]):
            return None
        _year_tail(s, words, time, "Q")
        return time
    if norm in ("đầu", "cuối"):
        past = at + 1
        if s.norms[past] in ("tiên", "cùng"):
            past += 1
        if s.norms[past] in ("của", "trong"):
            past += 1
        if s.norms[past] != "năm":
            return None
        time = Timex(i, past + 1, quarter=1 if norm == "đầu" else 4)
        time.past = past
        _year_tail(s, words, time, "Q")
        time.past = max(time.past, past + 1)
        return time
    relative = relative_at(s, words, at, "Q")
    if relative is None or s.norms[at] in ("qua", "rồi", "hiện"):
        return None
    past, (anchor, shift, _) = relative
    return Timex(i, past, unit="Q", shift=shift, anchor=anchor)


def week_at(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """`tuần này`, `tuần trước`, `tuần đầu tháng 9`, `tuần cuối cùng của tháng 10 năm 2014`, `tuần thứ 2 của tháng 5`."""
    at = i + 1
    if s.norms[at] == "lễ":
        at += 1
    relative = relative_at(s, words, at, "W")
    if relative is not None:
        past, (anchor, shift, _) = relative
        if s.norms[at] in ("trước", "sau") and s.norms[past] in ("khi", "ngày"):
            return None
        return Timex(i, past, unit="W", shift=shift, anchor=anchor)
    return _nth_of_month(s, words, i, at, "W")


def nth_day_at(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """`ngày cuối cùng của tháng 10 năm 2015`, `ngày đầu tiên của năm`."""
    return _nth_of_month(s, words, i, i + 1, "D")


def _nth_of_month(s: Scan, words: TimeWords, i: int, at: int, unit: str) -> Timex | None:
    found = ordinal_at(s, at)
    sure = found is not None
    if found is None and s.norms[at] in ("đầu", "cuối") and (s.norms[at + 1] == "tháng" or s.norms[at + 1:at + 3] == ["của", "tháng"]):
        found = at + 1, 1 if s.norms[at] == "đầu" else -1
    if found is None:
        return None
    past, index = found
    linked = s.norms[past] in ("của", "trong")
    if linked:
        past += 1
    if s.norms[past] == "tháng":
        whole = month_at(s, words, past) or (Timex(past, past + 1, unit="M", shift=0, anchor="ref") if linked else None)
        if whole is not None and unit == "M":
            return None
    elif s.norms[past] == "năm" and sure:
        whole = year_at(s, words, past) or (Timex(past, past + 1, unit="Y", shift=0, anchor="near") if linked else None)
    else:
        return None
    if whole is None or not linked and unit == "D" and whole.month is None:
        return None
    whole.first, whole.nth = i, (index, unit)
    return whole


def ordinal_at(s: Scan, i: int) -> tuple[int, int] | None:
    """`đầu tiên` 1, `thứ hai` 2, `cuối cùng` -1: (past, number)."""
    norm = s.norms[i]
    if norm == "đầu" and s.norms[i + 1] == "tiên":
        return i + 2, 1
    if norm == "cuối" and s.norms[i + 1] == "cùng":
        return i + 2, -1
    if norm == "thứ":
        named = {"nhất": 1, "nhì": 2, "tư": 4}.get(s.norms[i + 1])
        return (i + 2, named) if named else s.counted(i + 1, 53)
    return None


def season_at(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """`mùa hè 2016`, `mùa xuân năm 1975`, `hè này`, `mùa đông tới`, `xuân Đinh Dậu`."""
    found = words.seasons.match(s.norms, i)
    if found is None:
        return None
    past, (season, free) = found
    if not free and not (i == 0 or s.kinds[i - 1] in (3, 4) or words.cue("season", s.norms[i - 1])):
        return None  # `nguồn thu trong năm 2013`, `Trung Đông này`, `vỉa hè`
    time = Timex(i, past, season=season)
    _year_tail(s, words, time, "S")
    if time.past == past and s.norms[past] == "nay":
        time.toward, time.past = 0, past + 1
    elif time.past == past:
        relative = relative_at(s, words, past, "S")
        if relative is not None and (free or s.norms[past] not in ("qua", "sau", "trước", "đó", "ấy", "kế")):
            time.past, time.toward = relative[0], (relative[1][1] > 0) - (relative[1][1] < 0)
    if time.past == past:
        stem, branch = words.stems.get(s.norms[past]), words.branches.get(s.norms[past + 1])
        if stem is None or branch is None or (stem - branch) % 2:
            return None
        time.past, time.cycle = past + 2, (stem, branch)
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
    if s.norms[i] in ("những", "các", "mấy"):
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
        whole = year_at(s, words, at) or Timex(at, at + 1, unit="Y", shift=0, anchor="near", toward=0 if edge == "đầu" else None)
    elif s.norms[at] == "tháng" and unit in ("D", "W"):
        whole = month_at(s, words, at)
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


def edge_at(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """`đầu năm 2017`, `giữa tháng 9`, `cuối tuần này`, `cuối quý II`, `đầu thế kỷ XX`, `hết năm 2012`, `trung tuần tháng 9`."""
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
    elif norm == "quý":
        whole = quarter_at(s, words, at)
    elif norm in ("mùa", "hè", "xuân"):
        whole = season_at(s, words, at)
    elif norm in ("thế", "tk"):
        whole = century_at(s, words, at)
    elif norm in ("những", "thập"):
        whole = decade_at(s, words, at)
    elif s.year(at) is not None and s.words[at] >= "1900" and words.cue("safe", s.norms[at + 1]):
        whole = Timex(at, at + 1, year=s.year(at))
    elif s.kinds[at] == NUMBER:
        whole = _month_and_year(s, at)
    if whole is None or whole.value is not None or whole.kind != "point":
        return None
    whole.first, whole.mod = i, mod
    return whole


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


def whole_year_at(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """`cả năm`: the year that is spoken of; `cả năm 2016` leaves `cả` outside."""
    if s.norms[i + 1] != "năm":
        return None
    year = year_at(s, words, i + 1)
    if year is not None:
        return year
    if s.kinds[i + 2] == NUMBER or s.norms[i + 2] in ("trời", "học"):
        return None
    return Timex(i, i + 2, unit="Y", shift=0, anchor="near")


def same_at(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """`cùng kỳ`, `cùng kỳ năm ngoái`, `cùng kỳ quý 4/2014`, `cùng thời điểm năm trước`, `cùng tháng`, `cùng năm`."""
    norm = s.norms[i + 1]
    if norm in ("năm", "tháng", "tuần", "quý"):
        unit = {"năm": "Y", "tháng": "M", "tuần": "W", "quý": "Q"}[norm]
        if i and s.norms[i - 1] == "vô":
            return None  # `vô cùng quý`
        time = Timex(i, i + 2, unit=unit, shift=0, anchor="last")
        if unit == "M":
            _year_tail(s, words, time, "M")
        return time
    if norm in ("kỳ", "kì"):
        at = i + 2
    elif norm == "thời" and s.norms[i + 2] in ("điểm", "kỳ", "gian"):
        at = i + 3
    else:
        return None
    if s.norms[at] in ("của", "trong", "vào"):
        at += 1
    time = None
    reader = {"năm": year_at, "quý": quarter_at, "tháng": month_at, "tuần": week_at, "mùa": season_at}.get(s.norms[at])
    if reader is not None:
        time = reader(s, words, at)
    elif s.year(at) is not None:
        time = Timex(at, at + 1, year=s.year(at))
    elif s.kinds[at] == NUMBER or s.norms[at] in words_for_counts:
        time = stretch_at(s, words, at)
    if time is None or time.value is not None:
        if norm == "thời":
            return None
        return Timex(i, i + 2, same=True)
    time.first, time.same = i, True
    return time


words_for_counts = frozenset(("ba", "sáu", "chín"))

_READERS = {
    "năm": year_at, "tháng": month_at, "quý": quarter_at, "q": quarter_at, "tuần": week_at, "nửa": half_at, "cả": whole_year_at, "cùng": same_at,
    "ngày": nth_day_at, "mùa": season_at, "hè": season_at, "xuân": season_at, "thu": season_at, "đông": season_at,
    "thế": century_at, "tk": century_at, "thập": decade_at, "đầu": edge_at, "giữa": edge_at, "cuối": edge_at, "hết": edge_at,
    "thượng": edge_at, "trung": edge_at, "hạ": edge_at,
}


def many_at(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """`những năm 90`, `những tháng đầu năm 2017`."""
    return decade_at(s, words, i) or stretch_at(s, words, i)


_READERS.update({"những": many_at, "các": many_at, "mấy": many_at})
