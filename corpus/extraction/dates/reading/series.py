"""Several times in one breath: ranges, whose ends are two records (`từ 18 đến 20/10`, `2016-2020`), and lists that share a
month or a year (`các ngày 18, 19 và 20/10`).
"""
from __future__ import annotations

from ..timex import DURATION, POINT, REFERENCE, SET, Timex
from .expressions import expression_at
from .lists import alike, list_item
from .open_ends import open_end_at, until_at
from .scan import DASHES, Scan
from .words import TimeWords

LONGEST = 40  # a longer list of days is a table, not a sentence


def series_at(s: Scan, words: TimeWords, i: int) -> list[Timex] | None:
    """The expressions that start at token `i` and hang together, in order; None where there is none."""
    first = now_at(s, i) or open_end_at(s, words, i) or expression_at(s, words, i)
    if first is None:
        return None
    series = [first]
    while len(series) < LONGEST:
        last = series[-1]
        following = _range_end(s, words, last) if last.range != "end" else None
        if following is not None:
            last.range, following.range = "begin", "end"
            last.other, following.other = following, last
        else:
            following = list_item(s, words, last)
        if following is None:
            break
        series.append(following)
    if len(series) == 1 and first.kind == REFERENCE and i and s.norms[i - 1] == "từ":
        return None  # `từ nay` opens nothing
    _lend(series)
    return series


def _lend(series: list[Timex]) -> None:
    """Let each day without a month, and so on, borrow from the next one that has it."""
    if series[-1].kind == SET and series[-1].value.startswith("XXXX-WXX-"):
        for time in series[:-1]:  # `thứ hai, thứ tư và thứ sáu hàng tuần`
            if time.weekday is not None and time.kind == POINT and time.day is None and time.unit is None and time.part is None:
                time.kind, time.type, time.value = SET, "set", f"XXXX-WXX-{time.weekday + 1}"
    lender = None
    for time in reversed(series):
        if time.kind != POINT:
            lender = None
            continue
        if lender is not None:
            time.lender = lender
        if time.lender is None or time.year is not None or time.month is not None and lender.year is None:
            lender = time


def now_at(s: Scan, i: int) -> Timex | None:
    """The `nay` of `đến nay`, `từ nay đến năm 2020`."""
    if s.norms[i] != "nay" or not i or s.norms[i - 1] not in ("từ", "đến", "tới"):
        return None
    return Timex(i, i + 1, REFERENCE, value="PRESENT_REF", type="date")


def _range_end(s: Scan, words: TimeWords, begin: Timex) -> Timex | None:
    """The other end of the range that `begin` opens."""
    if begin.kind == REFERENCE and (s.norms[begin.first] != "nay" or s.norms[begin.first - 1] != "từ"):
        return None
    at = until_at(s, begin.past)
    if at is None:
        return None
    dash = s.norms[begin.past] in DASHES
    if not dash and s.norms[at] == "nay" and s.norms[at + 1] != "mai":
        return Timex(at, at + 1, REFERENCE, value="PRESENT_REF", type="date")
    if dash and begin.unit == "D" and begin.day is None:
        return None
    if begin.kind == REFERENCE and s.year(at) is not None and not s.glued(at + 1):
        return Timex(at, at + 1, year=s.year(at))  # `từ nay đến 2030 lộ trình …`
    end = alike(s, words, at, begin)
    if end is None or not _fits(s, begin, end, dash):
        return None
    return end


def _fits(s: Scan, begin: Timex, end: Timex, dash: bool) -> bool:
    """Whether two expressions can be the ends of one range."""
    if end.kind == REFERENCE or begin.kind == REFERENCE:
        return not dash and (end.kind == POINT or end.value == "PRESENT_REF")
    if begin.kind != end.kind:
        return False
    if begin.kind == DURATION:
        return begin.value[-1] == end.value[-1]
    if begin.kind == SET:
        return begin.value[:9] == end.value[:9] == "XXXX-WXX-"
    if begin.kind == POINT and dash:
        return _grain(begin) == _grain(end)
    return True


def _grain(time: Timex) -> str:
    if time.has_clock:
        return "clock"
    if time.has_day or time.part:
        return "day"
    for name in ("month", "quarter", "half", "week", "season", "span", "year", "era", "cycle", "unit"):
        if getattr(time, name) is not None:
            return name if name not in ("cycle",) else "year"
    return ""
