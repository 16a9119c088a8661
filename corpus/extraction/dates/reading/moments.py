"""Times of a day, the parts in any order: `18h20 ngày 10/2`, `sáng 4/2`, `tối nay (21/5)`, `hôm nay lúc 2 giờ chiều`."""
from __future__ import annotations

from ..timex import POINT, SET, Timex
from .clock import clock_at, part_at, place_in_part
from .cues import is_clock
from .days import bracketed_day, day_at
from .digits import numbered_day
from .scan import BREAK, CAPITAL, DASHES, LOWER, NUMBER, PUNCTUATION, Scan
from .words import TimeWords

LINKS = frozenset((",", "của", "vào", "trong"))


def clock_and_day(s: Scan, words: TimeWords, time: Timex) -> Timex | None:
    """A time by the clock and the day behind it; None where it is rather a length (`sau 3 giờ 11 phút`)."""
    at = _skip_zone(s, words, time.past)
    if s.norms[at] in LINKS and not s.kinds[at] == NUMBER:
        at += 1
    day = _day_behind(s, words, at)
    if day is not None and day.unit == "D" and day.past == at + 1 and time.spoken is None:
        if s.norms[time.past - 1] in ("giờ", "h"):
            day = None  # `24 giờ qua`
    if day is not None and not (s.norms[at - 1] == "," and day.kind != POINT):
        time.absorb(day)
        return time
    return time if is_clock(s, words, time) else None


def _skip_zone(s: Scan, words: TimeWords, at: int) -> int:
    """Past `(giờ địa phương)`, `giờ Việt Nam`, `GMT`."""
    bracket = s.norms[at] == "("
    if s.norms[at + bracket] == "giờ":
        past = at + bracket + 1
        while past < at + 6 and s.kinds[past] in (LOWER, CAPITAL) and not words.cue("zoned", s.norms[past]):
            past += 1
        if bracket:
            return past + 1 if s.norms[past] == ")" else at
        return past
    return at


def _day_behind(s: Scan, words: TimeWords, at: int, parts: bool = True) -> Timex | None:
    """The day that a time of day belongs to: `4/2`, `ngày 4/2`, `hôm qua`, `nay`, `thứ Hai tới`, `cùng ngày`, `30 Tết`."""
    part = part_at(s, words, at) if parts and s.kinds[at] == LOWER else None
    if part is not None:  # `11h đêm ngày 4/2`, `20h tối qua`
        day = _day_behind(s, words, part.past, False)
        if day is not None:
            day.part = day.part or part.part
        return day
    suffix = words.day_suffixes.match(s.norms, at)
    if suffix is not None and not (s.norms[at] == "đó" and s.norms[at + 1] not in (",", ".", "")):
        past, (anchor, shift) = suffix
        day = Timex(at, past, unit="D", shift=shift, anchor=anchor)
        _double(s, words, day)
        return day
    day = day_at(s, words, at, True) or _before_daybreak(s, words, at)
    if day is None and s.norms[at] == "rạng" and s.norms[at + 1] == "ngày":
        day = day_at(s, words, at + 1, True)
    return day


def _before_daybreak(s: Scan, words: TimeWords, at: int) -> Timex | None:
    """The bare day of `đêm 14, rạng sáng 15/3`, `tối 4 và sáng 5/2`: the month stands with the next one."""
    number = s.small(at, 31)
    following = at + 1 + (s.norms[at + 1] in (",", "và", "-", "–", "đến"))
    if not number or s.kinds[at + 1] == NUMBER or part_at(s, words, following) is None:
        return None
    after = part_at(s, words, following).past
    day = day_at(s, words, after + (s.norms[after] == "ngày" and s.kinds[after + 1] != NUMBER), True)
    return Timex(at, at + 1, day=number) if day is not None and day.month is not None and day.day is not None else None


def _double(s: Scan, words: TimeWords, day: Timex) -> None:
    """The date again, in brackets or behind a comma: `sáng nay (4/2)`, `tối nay, 21/5`, `hôm nay 6/7`, `hôm qua, ngày 19/6`;
    with a hyphen or a point only where it closes with the comma: `chiều nay, 2-6, …`."""
    at = day.past
    if s.norms[at] == "(":
        double = bracketed_day(s, words, at)
    elif s.norms[at] == "," and s.norms[at + 1] == "ngày" and s.kinds[at + 2] == NUMBER:
        double = numbered_day(s, words, at + 2, True)
        if double is None or double.month is None:
            return
    elif s.norms[at] == "," and s.kinds[at + 1] == NUMBER and s.norms[at + 2] == "/":
        double = numbered_day(s, words, at + 1, True)
    elif s.norms[at] == "," and s.kinds[at + 1] == NUMBER and words.cue("today", s.norms[at - 1]):
        double = numbered_day(s, words, at + 1, True)
        if double is None or double.day is None or s.kinds[double.past] not in (PUNCTUATION, BREAK):
            return
    elif s.norms[at] in DASHES and not s.glued(at) and s.kinds[at + 1] == NUMBER and s.norms[at + 2] == "/":
        double = numbered_day(s, words, at + 1, True)
    elif s.kinds[at] == NUMBER and s.norms[at + 1] in ("/", "-"):
        double = numbered_day(s, words, at, True)
    else:
        return
    if double is None or double.kind != POINT:
        return
    day.past = double.past
    if double.day is not None and double.month is not None and not double.lunar:
        day.day, day.month, day.year = double.day, double.month, double.year
        day.unit = day.shift = day.anchor = None


def part_and_day(s: Scan, words: TimeWords, part: Timex) -> Timex | None:
    """A part of the day and its day: `sáng 4/2`, `chiều nay`, `đêm 30 Tết`, `tối thứ Bảy`; alone it is no expression."""
    at = part.past
    if s.norms[at] == "lúc" or s.norms[at] == ",":
        at += 1
    if s.words[at] in ("Ngày", "Hôm"):
        return None  # `… lung linh về đêm Ngày 10/2, ông …`: a sentence begins there, its mark is lost
    day = _day_behind(s, words, at) if at == part.past else None
    if day is None:
        return None
    if day.kind == SET and day.value.startswith("XXXX-WXX-") and len(day.value) == 10 and part.part:
        day.first, day.value = part.first, f"{day.value}T{part.part}"
        return day  # `sáng thứ hai hằng tuần`
    if day.kind != POINT:
        return None
    part.absorb(day)
    return day_and_clock(s, words, part)


def day_and_clock(s: Scan, words: TimeWords, day: Timex) -> Timex:
    """The clock behind a day: `hôm nay lúc 2 giờ chiều`, `11/10/2023 05:06`, `11/10/2023 | 05:06`."""
    if day.kind != POINT or day.has_clock:
        return day
    if day.unit == "D" and day.day is None:
        _double(s, words, day)
    at = day.past
    if s.norms[at] in (",", "|", "-", "–") and not s.glued(at + 1) or s.norms[at] == ",":
        at += 1
    said = s.norms[at] == "lúc" or s.norms[at] == "vào" and s.norms[at + 1] == "lúc"
    if said:
        at += 1 if s.norms[at] == "lúc" else 2
    mod = None
    if said and words.modifiers.match(s.norms, at):
        at, mod = words.modifiers.match(s.norms, at)
    clock = clock_at(s, words, at)
    if clock is None:
        return day
    if not (said or s.norms[clock.first + 1] == ":" and day.year is not None or day.part and at == day.past):
        return day
    if clock.past < s.count and _day_behind(s, words, clock.past) is not None and not said:
        return day
    if day.part and clock.hour < 12:
        place_in_part(clock, day.part)
    day.hour, day.minute, day.second, day.past = clock.hour, clock.minute, clock.second, clock.past
    day.mod = day.mod or mod
    return day
