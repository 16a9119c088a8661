"""Periods told by the text itself: `cả năm`, `cùng kỳ năm ngoái`, `cùng thời điểm năm trước`, `cùng tháng`."""
from __future__ import annotations

from ..timex import Timex
from .edges import stretch_at
from .months import month_at, year_tail
from .periods import quarter_at, season_at, week_at
from .scan import NUMBER, Scan
from .words import TimeWords
from .years import year_at


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
        if norm == "tuần" and words.cue("tuần", s.norms[i + 2]):
            return None  # `cùng tuần dương hạm`
        time = Timex(i, i + 2, unit=unit, shift=0, anchor="last")
        if unit == "M":
            year_tail(s, words, time, "M")
        return time
    if norm in ("kỳ", "kì"):
        at = i + 2
    elif norm == "thời" and words.cue("thời", s.norms[i + 2]):
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
    elif s.kinds[at] == NUMBER:
        time = stretch_at(s, words, at)
    if time is None or time.value is not None:
        if norm == "thời":
            return None
        return Timex(i, i + 2, same=True)
    time.first, time.same = i, True
    return time
