"""One expression of time at a place in the text, whatever it is, with its modifier."""
from __future__ import annotations

from ..timex import DURATION, REFERENCE, SET, Timex
from .clock import clock_at, noon_or_midnight, part_at
from .cues import told_day
from .days import day_at
from .edges import edge_at, half_at, stretch_at
from .eras import century_at, decade_at
from .moments import clock_and_day, day_and_clock, part_and_day
from .months import month_and_year, month_at
from .periods import nth_day_at, quarter_at, season_at, week_at
from .scan import BREAK, NUMBER, PUNCTUATION, Scan
from .sets import set_at
from .spans import distance_at, span_at, vague_span_at
from .spoken import same_at, whole_year_at
from .words import TimeWords
from .years import bare_year, year_at

MORE_OR_LESS = ("MORE_THAN", "LESS_THAN")


def expression_at(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """The expression of time that starts at token `i`, with its modifier."""
    if s.kinds[i] == NUMBER:
        return numeric_at(s, words, i)
    modifier = words.modifiers.match(s.norms, i)
    if modifier is not None:
        modified = _modified(s, words, i, *modifier)
        if modified is not None:
            return modified
    vague = words.vague.match(s.norms, i)
    if vague is not None:
        reference = distance_at(s, words, i) or _reference(s, words, i, *vague)
        if reference is not None:
            return reference
    return (point_at(s, words, i) or set_at(s, words, i) or span_at(s, words, i) or distance_at(s, words, i)
            or vague_span_at(s, words, i))


def numeric_at(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """An expression that starts with digits."""
    time = clock_at(s, words, i)
    if time is not None:
        time = clock_and_day(s, words, time)
        if time is not None:
            return time
    time = day_at(s, words, i, told_day(s, words, i))
    if time is not None:
        return day_and_clock(s, words, time)
    return period_at(s, words, i) or bare_year(s, words, i) or set_at(s, words, i) or span_at(s, words, i)


def point_at(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """A place in the calendar or on the clock."""
    time = clock_at(s, words, i)
    if time is not None:
        time = clock_and_day(s, words, time)
        return time
    part = part_at(s, words, i)
    if part is not None:
        return part_and_day(s, words, part) or noon_or_midnight(s, words, i)
    time = noon_or_midnight(s, words, i)
    if time is not None:
        return time
    time = day_at(s, words, i, s.norms[i] != "ngày" and told_day(s, words, i))
    if time is not None:
        return day_and_clock(s, words, time)
    time = period_at(s, words, i)
    if time is not None:
        return None if _is_many(s, words, time) else time
    return bare_year(s, words, i)


def period_at(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """A period longer than a day that starts at token `i`."""
    reader = _PERIODS.get(s.norms[i])
    if reader is not None:
        return reader(s, words, i)
    if s.kinds[i] == NUMBER:
        return stretch_at(s, words, i) or month_and_year(s, words, i)
    return stretch_at(s, words, i)


def many_at(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """`những năm 90`, `những tháng đầu năm 2017`."""
    return decade_at(s, words, i) or stretch_at(s, words, i)


def _is_many(s: Scan, words: TimeWords, time: Timex) -> bool:
    """`những năm sau đó`, `các tháng trước`: no one period."""
    return (time.unit in ("Y", "M", "W", "Q") and isinstance(time.shift, int) and time.first > 0
            and s.norms[time.first] in ("năm", "tháng", "tuần", "quý")
            and words.cue("many", s.norms[time.first - 1]))


def _reference(s: Scan, words: TimeWords, i: int, past: int, entry: tuple[str, str, bool]) -> Timex | None:
    """`hiện nay`, `gần đây`, `thời gian tới`; not inside `phát hiện tại`, `gần đây nhất`."""
    value, kind, leads = entry
    before = s.norms[i - 1] if i else ""
    if s.norms[i] == "hiện" and words.cue("appear", before) or s.norms[past] == "nhất":
        return None
    if leads and not (i == 0 or s.kinds[i - 1] in (PUNCTUATION, BREAK)):
        return None
    return Timex(i, past, REFERENCE, value=value, type=kind)


def _modified(s: Scan, words: TimeWords, i: int, past: int, mod: str) -> Timex | None:
    """`khoảng 20 giờ ngày 23-10`, `hơn 2 tuần`, `chưa đầy 3 phút`; `hơn năm ngoái` compares and is no expression."""
    if past < s.count and words.modifiers.match(s.norms, past) is not None:
        return None
    time = expression_at(s, words, past)
    if time is None and mod in MORE_OR_LESS:
        time = _single_unit(s, words, past)
    if time is None or time.kind == REFERENCE or time.kind == SET:
        return None
    if mod in MORE_OR_LESS and not (time.kind == DURATION or time.has_clock or isinstance(time.shift, tuple)):
        return None
    time.first = i
    if time.mod is None:
        time.mod = mod
    return time


def _single_unit(s: Scan, words: TimeWords, at: int) -> Timex | None:
    """`gần thế kỷ`, `hơn tháng trời`: one unit is meant."""
    unit = words.units.match(s.norms, at)
    if unit is None or not (unit[1] in ("CE", "DE") or s.norms[unit[0] - 1] in ("trời", "ròng")):
        return None
    value = {"CE": "P100Y", "DE": "P10Y"}.get(unit[1], f"P1{unit[1]}")
    tail = words.lasting.match(s.norms, unit[0])
    return Timex(at, tail[0] if tail is not None else unit[0], DURATION, value=value, type="duration")


_PERIODS = {
    "năm": year_at, "cả": whole_year_at, "cùng": same_at,
    "quý": quarter_at, "q": quarter_at, "tháng": month_at, "tuần": week_at, "ngày": nth_day_at,
    "mùa": season_at, "xuân": season_at, "hè": season_at, "thu": season_at, "đông": season_at,
    "thế": century_at, "tk": century_at, "thập": decade_at,
    "đầu": edge_at, "giữa": edge_at, "cuối": edge_at, "hết": edge_at, "thượng": edge_at, "trung": edge_at, "hạ": edge_at,
    "nửa": half_at, "những": many_at, "các": many_at, "mấy": many_at,
}
