"""Days of the week: `thứ Tư`, `thứ 3 ngày 18 tháng 2`, `thứ năm tuần sau`, `T7 (14/7)`, `thứ ba đầu tiên của tháng 10`."""
from __future__ import annotations

from ....vietnamese import lexicon
from ..timex import SET, Timex
from .digits import bare_day, numbered_day, worded_day
from .lunar_days import EARLY, early_day
from .months import month_at
from .ordinals import ordinal_at
from .relatives import relative_at
from .scan import BREAK, CAPITAL, NUMBER, PUNCTUATION, Scan
from .words import TimeWords


def weekday_at(s: Scan, words: TimeWords, i: int, told: bool) -> Timex | None:
    """`thứ Tư`, `thứ 3 ngày 18 tháng 2`, `thứ năm tuần sau`, `chủ nhật tới`, `T7 (14/7)`.

    `thứ hai` is also the second: it counts as a day where it is told to be one, where the number has a capital, or
    where a day, a week or a hour stands beside it."""
    found = words.weekdays.match(s.norms, i)
    if found is None:
        return _short_weekday(s, words, i, told)
    past, (weekday, free) = found
    day = Timex(i, past, weekday=weekday)
    ranked = i > 0 and not free and words.cue("rank", s.norms[i - 1])  # `Thế chiến thứ Hai`, `lần thứ 3`
    sure = (told or free or s.kinds[past - 1] == CAPITAL or s.alone(i, past)) and not ranked or _weekly(s, words, past)
    return _beside_weekday(s, words, day, sure)


def _weekly(s: Scan, words: TimeWords, at: int) -> bool:
    """Whether a list of weekdays that `hàng tuần` or `chủ nhật` closes goes on at `at`: `thứ 2, 4, 6 hàng tuần`."""
    for i in range(at, at + 12):
        if s.norms[i] in words.recurring and s.norms[i + 1] == "tuần" or s.norms[i] == "chủ" and s.norms[i + 1] == "nhật":
            return True
        if not words.cue("list", s.norms[i]):
            return False
    return False


def _short_weekday(s: Scan, words: TimeWords, i: int, told: bool) -> Timex | None:
    """`T7`, `CN`, only beside a date: `CN 16/7`, `T2 (5/6)`."""
    if s.words[i] == "T" and s.glued(i + 1) and s.words[i + 1] in ("2", "3", "4", "5", "6", "7"):
        day = Timex(i, i + 2, weekday=int(s.words[i + 1]) - 2)
    elif s.words[i] == "CN":
        day = Timex(i, i + 1, weekday=6)
    else:
        return None
    return _beside_weekday(s, words, day, False)


def _beside_weekday(s: Scan, words: TimeWords, day: Timex, sure: bool) -> Timex | None:
    """What follows a weekday and belongs to it: the week, the date, or `tới`, `vừa qua`."""
    at = day.past
    if s.norms[at] in words.recurring and s.norms[at + 1] == "tuần":
        day.past, day.kind, day.type, day.value = at + 2, SET, "set", f"XXXX-WXX-{day.weekday + 1}"
        return day
    if s.norms[at] == "tuần":
        week = relative_at(s, words, at + 1, "W")
        if week is not None:
            day.unit, day.shift, day.anchor, day.past = "W", week[1][1], week[1][0], week[0]
            at = day.past
            sure = True
    nth = _ordinal_weekday(s, words, day)
    if nth is not None:
        return nth
    date = _date_beside(s, words, at)
    if date is not None:
        day.absorb(date)
        if date.month is not None:  # the date decides, the weekday goes with it
            day.unit = day.shift = day.anchor = None
        return day
    if day.unit is None:
        near = relative_at(s, words, at, "W")
        if s.norms[at] == "này" and not sure and not _told_week(s, day.first):
            return None  # `lần gặp thứ 4 này`, `kỳ họp thứ 3 này`
        if near is not None and not words.cue("no_weekday", s.norms[at]) or near and sure:
            past, (anchor, shift, _) = near
            if anchor != "last":
                day.past = past
                if s.norms[at] == "này":
                    day.unit, day.shift, day.anchor = "W", 0, "ref"
                else:
                    day.toward = 1 if shift > 0 else -1
                sure = True
    if not sure and s.norms[at] == "(":  # `thứ tư (14/6)`: the brackets are read with the day
        sure = s.norms[at + 1] == "ngày" or s.small(at + 1, 31) is not None and s.norms[at + 2] in ("/", "-")
    return day if sure else None


def _told_week(s: Scan, first: int) -> bool:
    """Whether the word before token `first` tells that a day of the week follows, or none does: `tối thứ bảy này`."""
    return not first or s.kinds[first - 1] in (PUNCTUATION, BREAK) or s.norms[first - 1] in lexicon.words("weekday_contexts")


def _date_beside(s: Scan, words: TimeWords, at: int) -> Timex | None:
    """The date behind a weekday: `, ngày 11/10/2023`, ` 11/10`, `, mùng 8 tháng 8`, ` 18 tháng 2`."""
    comma = s.norms[at] == ","
    if comma:
        at += 1
    if s.norms[at] == "ngày":
        at += 1
        if s.kinds[at] == NUMBER:
            date = numbered_day(s, words, at, True) or worded_day(s, words, at, True) or bare_day(s, words, at)
        else:
            date = early_day(s, words, at) if s.norms[at] in EARLY else worded_day(s, words, at, True)
        return date
    if s.norms[at] in EARLY:
        return early_day(s, words, at)
    if s.kinds[at] == NUMBER:
        return numbered_day(s, words, at, not comma or "/" == s.norms[at + 1])
    return None


def _ordinal_weekday(s: Scan, words: TimeWords, day: Timex) -> Timex | None:
    """`thứ ba đầu tiên của tháng 10`, `chủ nhật cuối cùng của tháng 5`, `thứ năm thứ tư của tháng 11`."""
    at = day.past
    index = ordinal_at(s, at)
    if index is None:
        return None
    past, n = index
    if s.norms[past] in ("của", "trong"):
        past += 1
    if s.norms[past] != "tháng":
        return None
    month = month_at(s, words, past)
    if month is None:
        return None
    month.first, month.nth = day.first, (n, ("weekday", day.weekday))
    return month
