"""Times of day: `18h20`, `8 giờ kém 15`, `3 giờ 15 chiều`, `20:30`, `14.40’`; parts of the day: `sáng sớm`, `đêm`."""
from __future__ import annotations

from ..timex import Timex
from .scan import DASHES, LOWER, NUMBER, Scan
from .words import TimeWords

HOUR_SIGNS = frozenset(("h", "g", "giờ"))
MINUTE_SIGNS = frozenset(("phút", "p", "ph", "'", "’", "′", "`"))
SECOND_SIGNS = frozenset(("giây", "s", "''", "”", "″", '"'))
TURNS = {("nửa", "đêm"): 24, ("giữa", "trưa"): 12, ("đúng", "ngọ"): 12}  # of the day
MERIDIEMS = {"am": 0, "a.m": 0, "pm": 12, "p.m": 12}


def clock_at(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """A time by the clock with the part of the day behind it: `3 giờ 15 chiều` is 15:15, `12 giờ đêm` midnight."""
    time = _hours(s, words, i)
    if time is None and s.kinds[i] == NUMBER:
        time = _colons(s, i) or _dotted(s, words, i) or _bare_hour(s, words, i)
    if time is None:
        return None
    past = time.past
    if s.norms[past] in MERIDIEMS:
        _twelve_hours(time, MERIDIEMS[s.norms[past]])
        time.past = past + 1
        return time
    if s.norms[past] == "buổi":
        past += 1
    part = words.parts.match(s.norms, past)
    if part is not None and _is_time_of(s, words, part[0]):
        time.past = part[0]
        place_in_part(time, part[1][0])
    return time


def part_at(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """A part of the day by its name: `sáng`, `buổi trưa`, `cuối giờ chiều`."""
    at = i + 1 if s.norms[i] == "buổi" else i
    found = words.parts.match(s.norms, at)
    if found is None:
        return None
    past, (part, mod) = found
    return Timex(i, past, part=part, mod=mod)


def noon_or_midnight(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """`lúc nửa đêm`, `đến giữa trưa`: the turn of the day, where a preposition makes it a time."""
    value = TURNS.get((s.norms[i], s.norms[i + 1]))
    if value is None or not (i and words.cue("at", s.norms[i - 1]) or s.alone(i, i + 2)):
        return None
    return Timex(i, i + 2, hour=value, minute=0)


def _is_time_of(s: Scan, words: TimeWords, past: int) -> bool:
    """Whether the word before `past` is the part of the day: not `chiều dài`, `sáng tạo`, `tối đa`."""
    return not words.cue("measure", s.norms[past])


def _hours(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """`18h20`, `9g30`, `7 giờ 30 phút`, `8 giờ kém 15`, `2 giờ rưỡi`, `mười hai giờ`."""
    found = s.counted(i, 24)
    if found is None or s.norms[found[0]] not in HOUR_SIGNS:
        return None
    past, hour = found
    sign = s.norms[past]
    past += 1
    if sign == "giờ" and s.norms[past] == "đồng":
        return None  # `2 giờ đồng hồ` is a length
    time = Timex(i, past, hour=hour, minute=0)
    if s.norms[past] == "rưỡi" and hour < 24:
        time.minute, time.past = 30, past + 1
    elif s.norms[past] == "kém":
        less = s.counted(past + 1, 59)
        if less is None or not less[1]:
            return None
        time.hour, time.minute = (hour - 1) % 24, 60 - less[1]
        time.past = less[0] + (s.norms[less[0]] in MINUTE_SIGNS)
    else:
        _minutes(s, words, time, past)
    return time if time.hour < 24 or time.minute == 0 else None


def _minutes(s: Scan, words: TimeWords, time: Timex, at: int) -> None:
    """The minutes and seconds behind the hour."""
    found = s.counted(at, 59)
    if found is None:
        return
    past, minute = found
    signed = s.norms[past] in MINUTE_SIGNS
    if not (signed or s.glued(at)):
        if s.kinds[at] != NUMBER or len(s.words[at]) != 2 or words.cue("amount", s.norms[past]):
            return
        if _counts_on(s, words, past) and not (time.first and s.norms[time.first - 1] == "lúc"):
            return
    if s.norms[past] in ("/", "-") and s.glued(past) and s.kinds[past + 1] == NUMBER and not s.glued(at):
        return  # `17 giờ 30/5`
    time.minute = minute
    time.past = past + signed
    if signed and s.norms[past] == "phút":
        seconds = s.counted(past + 1, 59)
        if seconds is not None and s.norms[seconds[0]] in SECOND_SIGNS:
            time.second, time.past = seconds[1], seconds[0] + 1


def _counts_on(s: Scan, words: TimeWords, i: int) -> bool:
    """Whether a number before `i` counts what follows: `lúc 8 giờ 30 người …`; grammar and time are not counted."""
    norm = s.norms[i]
    return s.kinds[i] == LOWER and not (words.cue("after", norm) or words.cue("day", norm) or words.cue("hour", norm))


def _colons(s: Scan, i: int) -> Timex | None:
    """`18:30`, `23:15:07`; not the score `2:1`, not the ratio `1:10.000`."""
    hour = s.small(i, 24)
    if hour is None or s.norms[i + 1] != ":" or not (s.glued(i + 1) and s.glued(i + 2)):
        return None
    if s.glued(i) and s.words[i - 1] == ":":
        return None
    minute = s.small(i + 2, 59)
    if minute is None or len(s.words[i + 2]) != 2:
        return None
    time = Timex(i, i + 3, hour=hour, minute=minute)
    if s.norms[i + 3] == ":" and s.glued(i + 3) and s.glued(i + 4):
        second = s.small(i + 4, 59)
        if second is None or len(s.words[i + 4]) != 2:
            return None
        time.second, time.past = second, i + 5
    if s.norms[time.past] in HOUR_SIGNS:
        time.past += 1
    return time if hour < 24 or minute == 0 else None


def _dotted(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """`14.40’`; `18.30` only behind `lúc` or before a day, where it can be no amount."""
    hour, point, minute = s.words[i].partition(".")
    if not point or len(minute) != 2 or len(hour) > 2 or not (hour.isdecimal() and minute.isdecimal()):
        return None
    if int(hour) > 23 or int(minute) > 59:
        return None
    signed = s.norms[i + 1] in MINUTE_SIGNS and s.norms[i + 1] not in ("p", "ph", "phút") or s.norms[i + 1] in HOUR_SIGNS
    if not (signed or i and s.norms[i - 1] == "lúc"):
        return None
    return Timex(i, i + 1 + signed, hour=int(hour), minute=int(minute))


def _bare_hour(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """`lúc 8 tối`, `3 pm`: the hour alone, where a part of the day follows it."""
    hour = s.small(i, 12)
    if hour is None or s.norms[i - 1] in DASHES and s.glued(i):
        return None  # `thắng 4-1 sáng qua`
    if s.norms[i + 1] == "rưỡi" and words.parts.match(s.norms, i + 2):
        return Timex(i, i + 2, hour=hour, minute=30)  # `5 rưỡi sáng`
    part = words.parts.match(s.norms, i + 1)
    if s.norms[i + 1] in ("am", "pm") or part is not None and (
            i and s.norms[i - 1] == "lúc" or words.cue("today", s.norms[part[0]]) or s.alone(i, part[0])):
        return Timex(i, i + 1, hour=hour, minute=0)
    return None


def place_in_part(time: Timex, part: str) -> None:
    """Read an hour of twelve in its part of the day."""
    hour = time.hour
    time.spoken = part
    if part == "MO":
        time.hour = 0 if hour == 12 else hour
    elif part == "MI":
        time.hour = hour + 12 if hour <= 3 else hour
    elif part == "AF":
        time.hour = hour + 12 if hour < 12 else hour
    elif part == "EV":
        time.hour = hour + 12 if 4 <= hour < 12 else 24 if hour == 12 else hour
    elif part == "NI":
        time.hour = hour + 12 if 6 <= hour < 12 else 24 if hour == 12 else hour
    if time.hour == 24 and time.minute:
        time.hour = 0


def _twelve_hours(time: Timex, half: int) -> None:
    if time.hour <= 12:
        time.hour = time.hour % 12 + half
