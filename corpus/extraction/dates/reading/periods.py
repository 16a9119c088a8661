"""Quarters, weeks, seasons, the n-th of a period, and `cùng kỳ`: `quý III`, `tuần trước`, `mùa hè 2016`, `cùng kỳ năm ngoái`."""
from __future__ import annotations

from ..timex import Timex
from .months import month_at, year_tail
from .ordinals import ordinal_at
from .relatives import relative_at
from .scan import BREAK, PUNCTUATION, Scan
from .words import TimeWords
from .years import year_at


def quarter_at(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """`quý I/2017`, `quý 4/2014`, `quý ba`, `quý trước`, `quý đầu năm`."""
    at = i + 1
    if s.norms[i] == "q" and not (s.glued(at) and s.norms[at + 1] == "/" and s.year(at + 2) is not None):
        return None  # `Q3/2013` only with its year
    norm = s.norms[at]
    number = s.small(at, 4) or (words.romans.get(s.words[at]) if norm in ("i", "ii", "iii", "iv") else None)
    if number is None and norm in ("một", "hai", "ba", "tư", "bốn", "nhất", "nhì"):
        number = {"một": 1, "nhất": 1, "hai": 2, "nhì": 2, "ba": 3, "tư": 4, "bốn": 4}[norm]
    if norm in ("nhất", "nhì") and s.norms[at + 1] not in ("năm", "/"):
        return None  # `danh hiệu cao quý nhất`
    if number is None and norm == "thứ":
        found = ordinal_at(s, at)
        if found is not None and 1 <= found[1] <= 4 and s.norms[found[0]] in ("của", "năm", "/"):
            number, at = found[1], found[0] - 1
    if number:
        time = Timex(i, at + 1, quarter=number)
        if words.cue("amount", s.norms[at + 1]):
            return None
        year_tail(s, words, time, "Q")
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
        year_tail(s, words, time, "Q")
        time.past = max(time.past, past + 1)
        return time
    relative = relative_at(s, words, at, "Q")
    if relative is None or words.cue("no_month", s.norms[at]) or i and words.cue("precious", s.norms[i - 1]):
        return None  # `kim loại quý này`
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


def season_at(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """`mùa hè 2016`, `mùa xuân năm 1975`, `hè này`, `mùa đông tới`, `xuân Đinh Dậu`."""
    found = words.seasons.match(s.norms, i)
    if found is None:
        return None
    past, (season, free) = found
    if not free and not (i == 0 or s.kinds[i - 1] in (PUNCTUATION, BREAK) or words.cue("season", s.norms[i - 1])
                         or s.norms[i] == "hè" and not words.cue("pavement", s.norms[i - 1])):
        return None  # `nguồn thu trong năm 2013`, `Trung Đông này`, `vỉa hè`
    time = Timex(i, past, season=season)
    year_tail(s, words, time, "S")
    if time.past == past and s.norms[past] == "nay":
        time.toward, time.past = 0, past + 1
    elif time.past == past:
        relative = relative_at(s, words, past, "S")
        if relative is not None and (free or not words.cue("no_season", s.norms[past])):
            time.past, time.toward = relative[0], (relative[1][1] > 0) - (relative[1][1] < 0)
    if time.past == past:
        stem, branch = words.stems.get(s.norms[past]), words.branches.get(s.norms[past + 1])
        if stem is None or branch is None or (stem - branch) % 2:
            return None
        time.past, time.cycle = past + 2, (stem, branch)
    return time
