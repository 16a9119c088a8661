"""Days in every form, with what belongs to them behind: `ngày 12/6/2021`, `thứ Tư tuần sau`, `hôm qua (4/2)`, `28/8 tới`."""
from __future__ import annotations

from ..timex import POINT, SET, Timex
from .digits import bare_day, numbered_day, worded_day
from .holidays import holiday_at
from .lunar_days import EARLY, calendar_behind, early_day, eve_of_tet, full_moon
from .periods import nth_day_at
from .relatives import goes_by, relative_at
from .scan import BREAK, NUMBER, PUNCTUATION, Scan
from .weekdays import weekday_at
from .words import TimeWords
from .years import year_at


def day_at(s: Scan, words: TimeWords, i: int, told: bool = False) -> Timex | None:
    """A day that starts at token `i`, with its weekday, month and year, and the same day again in brackets. `told`: the
    words before it say that it is one, so that a bare `4/2` or `15` will do."""
    day = _day(s, words, i, told)
    if day is not None and s.norms[day.past] == "(" and day.kind == POINT and s.norms[day.past - 1] != ")":
        _take_double(s, words, day)
    return day


def _day(s: Scan, words: TimeWords, i: int, told: bool) -> Timex | None:
    norm = s.norms[i]
    if s.kinds[i] == NUMBER:
        day = numbered_day(s, words, i, told) or eve_of_tet(s, words, i)
    elif norm == "ngày" or norm == "hôm":
        day = (nth_day_at(s, words, i) or words_day(s, words, i) or holiday_at(s, words, i)
               or _labelled_day(s, words, i, told))
    elif norm in EARLY:
        day = early_day(s, words, i)
    elif norm == "rằm":
        day = full_moon(s, words, i) or holiday_at(s, words, i)
    else:
        day = words_day(s, words, i) or weekday_at(s, words, i, told) or holiday_at(s, words, i) or named_day(s, words, i)
    if day is None:
        return None
    _closing(s, words, day)
    return day


def _labelled_day(s: Scan, words: TimeWords, i: int, told: bool = False) -> Timex | None:
    """`ngày 12/6`, `hôm thứ Tư`, `ngày mùng 2`, `ngày 15`, `ngày rằm tháng Giêng`."""
    at = i + 1
    norm = s.norms[at]
    if s.kinds[at] == NUMBER:
        day = numbered_day(s, words, at, True)
        if day is None and s.norms[i] == "ngày":
            day = worded_day(s, words, at, True) or bare_day(s, words, at)
    elif norm in EARLY:
        day = early_day(s, words, at)
    elif norm == "rằm":
        day = full_moon(s, words, at)
    else:
        day = weekday_at(s, words, at, told or s.norms[i] == "hôm")
        if day is None and s.norms[i] == "ngày":
            day = worded_day(s, words, at, True)
    if day is not None:
        day.first = i
    return day


def words_day(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """`hôm nay`, `ngày mai`, `cùng ngày`, `hôm sau`."""
    found = words.days.match(s.norms, i)
    if found is None or i and s.norms[i - 1] == "cuối" and s.norms[i] == "cùng":
        return None
    if i and s.norms[i - 1] == "một" and s.norms[i] in ("ngày", "hôm"):
        return None  # `rồi một ngày kia, cô nói`
    past, (anchor, shift) = found
    if s.norms[past - 1] == "này" and (s.norms[past] == "năm" or goes_by(s, words, past) or i and words.cue("plural", s.norms[i - 1])):
        return None
    return Timex(i, past, unit="D", shift=shift, anchor=anchor)


def named_day(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """A day in words without `ngày`: `mười lăm tháng tám`, `ba mươi Tết`."""
    if s.counted(i, 31) is None:
        return None
    return worded_day(s, words, i) or eve_of_tet(s, words, i)


def bracketed_day(s: Scan, words: TimeWords, at: int) -> Timex | None:
    """A day alone in brackets: ` (4/2)`, ` (ngày 14-6)`, ` (mùng 3 Tết)`; `past` is behind the closing one."""
    start = at + 1
    if s.norms[start] == "tức" or s.norms[start] == "nhằm":
        start += 1
    if s.norms[start] == "(":
        return None
    day = _day(s, words, start, True)
    if day is None or s.norms[day.past] != ")":
        return None
    day.past += 1
    return day


def _take_double(s: Scan, words: TimeWords, day: Timex) -> None:
    """Take in the same day in brackets: `hôm nay (4/2)`, `thứ Tư (14/6)`, `4/2 (mùng 8 Tết)`; another stays outside."""
    double = bracketed_day(s, words, day.past)
    if double is None:
        return
    if (day.day is not None and day.month is not None and not double.lunar and not day.lunar
            and (double.month, double.day) != (day.month, day.day)):
        return
    day.past = double.past
    if day.day is None and double.day is not None and double.month is not None and not double.lunar:
        day.day, day.month, day.year = double.day, double.month, double.year
        day.unit = day.shift = day.anchor = None


def _closing(s: Scan, words: TimeWords, day: Timex) -> None:
    """What belongs to a day behind it: `âm lịch`, `năm 2017`, `tới`, `vừa qua`, `hàng năm`."""
    calendar_behind(s, day)
    at = day.past
    if day.kind == POINT and day.day is not None and day.unit is None and day.year is None and day.cycle is None:
        norm = s.norms[at]
        if norm == "năm":
            year = year_at(s, words, at)
            if year is not None:
                day.absorb(year)
        elif norm in words.recurring and s.norms[at + 1] in ("năm", "tháng"):
            _recur(s, day, at)
        elif words.cue("coming", norm):
            near = relative_at(s, words, at, "M")
            if near is not None and near[1][0] == "ref" and (norm != "tới" or _ends(s, words, near[0])):
                day.past, day.toward = near[0], (near[1][1] > 0) - (near[1][1] < 0)
        calendar_behind(s, day)


def _ends(s: Scan, words: TimeWords, at: int) -> bool:
    """Whether the phrase is over at `at`, so that `tới` before it is `next`; not `từ 5/3 tới 7/3`, `28/6 tới sân bay`."""
    if s.kinds[at] in (PUNCTUATION, BREAK):
        return s.norms[at] != "("
    return words.cue("after", s.norms[at]) and s.norms[at] not in ("của", "đến")


def _recur(s: Scan, day: Timex, at: int) -> None:
    """`ngày 27/7 hằng năm`, `ngày 5 hàng tháng` are sets."""
    if s.norms[at + 1] == "năm" and day.month is not None and not day.lunar:
        value = f"XXXX-{day.month:02d}-{day.day:02d}"
    elif s.norms[at + 1] == "tháng" and day.month is None:
        value = f"XXXX-XX-{day.day:02d}"
    elif day.month is not None and day.lunar:
        value = "P1Y"
    else:
        return
    day.past, day.kind, day.type, day.value = at + 2, SET, "set", value
