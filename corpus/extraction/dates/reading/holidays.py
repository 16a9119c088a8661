"""Days with a name: `Quốc khánh 2/9`, `Giáng sinh`, `Tết Nguyên đán Quý Mão 2023`, `Ngày của Mẹ`, `giao thừa`."""
from __future__ import annotations

from ..timex import Timex
from .digits import numbered_day
from .lunar_days import EARLY, calendar_behind, cycle_at, early_day, with_year
from .scan import LOWER, NUMBER, Scan
from .words import TimeWords


def holiday_at(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """`Tết Nguyên đán Quý Mão 2023`, `Giáng sinh`, `Quốc khánh 2/9`, `giao thừa`."""
    found = words.holidays.match(s.norms, i)
    if found is None:
        return None
    past, (calendar, month, number, kind) = found
    if calendar == "easter":
        day = Timex(i, past, easter=int(number))
    elif "#" in number:
        weekday, _, index = number.partition("#")
        day = Timex(i, past, month=month, nth=(int(index), ("weekday", int(weekday) - 1)))
        return with_year(s, words, day)
    else:
        lunar = True if calendar == "lunar" else None
        day = Timex(i, past, month=month, day=-1 if number == "last" else int(number), lunar=lunar)
    if day.day == -1 and (s.norms[i] in ("đêm",) or s.norms[past - 1] == "thừa"):
        day.part = "NI" if s.norms[i] == "đêm" else None
    own = _own_date(s, words, day)
    if own or kind == "holiday":
        pass
    elif kind == "day":
        if not (i and words.cue("feast", s.norms[i - 1])) and not s.alone(i, past):
            return None
    elif not _is_tet(s, words, i, past) and not s.alone(i, past):
        return None
    if (not own or s.norms[day.past - 1] == ")") and calendar == "solar" and _commemorates(s, words, i):
        return None
    return with_year(s, words, day) if not own else day


def _own_date(s: Scan, words: TimeWords, day: Timex) -> bool:
    """Take in the holiday's own date behind its name: `Quốc khánh 2/9`, `Giỗ Tổ Hùng Vương (10/3 âm lịch)`."""
    at = day.past
    opened = s.norms[at] in ("(", ",")
    if opened:
        at += 1
    if s.norms[at] == "ngày":
        at += 1
    date = numbered_day(s, words, at, True) if s.kinds[at] == NUMBER else None
    if s.norms[at] in EARLY:
        date = early_day(s, words, at)
        if date is not None:
            calendar_behind(s, date)
    if date is None or day.day is not None and (date.month, date.day) != (day.month, day.day):
        return False
    if s.norms[day.past] == "(":
        calendar_behind(s, date)
        if s.norms[date.past] != ")":
            return False
        date.past += 1
    day.past, day.year = date.past, date.year
    return True


def _commemorates(s: Scan, words: TimeWords, i: int) -> bool:
    """Whether the day is only spoken of (`kỷ niệm 70 năm Ngày Thương binh - Liệt sĩ`), not the time of something."""
    if i and s.norms[i - 1] in ("ngày", "lễ"):
        i -= 1
    return any(words.cue("recalls", s.norms[j]) for j in range(max(0, i - 2), i))


def _is_tet(s: Scan, words: TimeWords, i: int, past: int) -> bool:
    """Whether a bare `Tết` is the time: behind `trước`, `dịp`, … and not in a name (`Tết sum vầy`)."""
    if s.norms[i - 1] == "sum" if i else False:
        return False
    if cycle_at(s, words, past) is not None:
        return True
    return i > 0 and words.cue("tet", s.norms[i - 1]) and (s.kinds[past] != LOWER or words.cue("after", s.norms[past]))
