"""One expression of time at a place in the text, whatever it is: the readers of days, clocks, periods and spans put together.

Parts of one time stand in any order and are one expression: `sáng ngày 4/2`, `18h20 ngày 10/2`, `hôm nay lúc 2 giờ chiều`,
`thứ Tư, 11/10/2023 | 05:06`.
"""
from __future__ import annotations

from .clock import clock_at, noon_or_midnight, part_at, place_in_part
from .days import SEPARATORS, bracketed_day, day_at, numbered_day
from .periods import edge_at, month_at, period_at, year_at
from .scan import DASHES, LOWER, NUMBER, Scan
from .spans import distance_at, length_at, set_at, span_at, vague_span_at
from .timex import DURATION, POINT, REFERENCE, Timex
from .words import TimeWords

LINKS = frozenset((",", "của", "vào", "trong", "của"))
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
    return point_at(s, words, i) or set_at(s, words, i) or span_at(s, words, i) or distance_at(s, words, i) or vague_span_at(s, words, i)


def numeric_at(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """An expression that starts with digits."""
    time = clock_at(s, words, i)
    if time is not None:
        time = _clock(s, words, time)
        if time is not None:
            return time
    time = day_at(s, words, i, told_day(s, words, i))
    if time is not None:
        return _with_clock(s, words, time)
    return period_at(s, words, i) or bare_year(s, words, i) or set_at(s, words, i) or span_at(s, words, i)


def _reference(s: Scan, words: TimeWords, i: int, past: int, entry: tuple[str, str, bool]) -> Timex | None:
    """`hiện nay`, `gần đây`, `thời gian tới`; not inside `phát hiện tại`, `gần đây nhất`."""
    value, kind, leads = entry
    before = s.norms[i - 1] if i else ""
    if s.norms[i] == "hiện" and words.cue("appear", before) or s.norms[past] == "nhất":
        return None
    if leads and not (i == 0 or s.kinds[i - 1] in (3, 4)):
        return None
    return Timex(i, past, REFERENCE, value=value, type=kind)


def _modified(s: Scan, words: TimeWords, i: int, past: int, mod: str) -> Timex | None:
    """`khoảng 20 giờ ngày 23-10`, `hơn 2 tuần`, `chưa đầy 3 phút`; `hơn năm ngoái` compares and is no expression."""
    if past < s.count and words.modifiers.match(s.norms, past) is not None:
        return None
    time = expression_at(s, words, past)
    if time is None and mod in MORE_OR_LESS or time is not None and time.unit == "CE" and not isinstance(time.shift, tuple):
        time = _single_unit(s, words, past)
    if time is None or time.kind == REFERENCE or time.kind == "set":
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


def point_at(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """A place in the calendar or on the clock."""
    time = clock_at(s, words, i)
    if time is not None:
        time = _clock(s, words, time)
        return time
    part = part_at(s, words, i)
    if part is not None:
        return _part(s, words, part) or noon_or_midnight(s, i)
    time = noon_or_midnight(s, i)
    if time is not None:
        return time
    time = day_at(s, words, i, s.norms[i] != "ngày" and told_day(s, words, i))
    if time is not None:
        return _with_clock(s, words, time)
    time = period_at(s, words, i)
    if time is not None:
        return None if _is_many(s, time) else time
    if s.norms[i] in ("cuối", "đầu", "giữa") and s.norms[i + 1] == "ngày":
        day = day_at(s, words, i + 1, True)
        if day is not None:
            day.first, day.mod = i, words.edges[s.norms[i]]
        return day
    return bare_year(s, words, i)


def _is_many(s: Scan, time: Timex) -> bool:
    """`những năm sau đó`, `các tháng trước`: no one period."""
    return (time.unit in ("Y", "M", "W", "Q") and isinstance(time.shift, int) and time.first > 0
            and s.norms[time.first] in ("năm", "tháng", "tuần", "quý")
            and s.norms[time.first - 1] in ("những", "các", "mấy", "nhiều", "bao", "từng"))


def _clock(s: Scan, words: TimeWords, time: Timex) -> Timex | None:
    """A time by the clock and the day behind it; None where it is rather a length (`sau 3 giờ 11 phút`)."""
    at = _skip_zone(s, time.past)
    if s.norms[at] in LINKS and not s.kinds[at] == NUMBER:
        at += 1
    day = _day_behind(s, words, at)
    if day is not None and day.past == at + 1 and day.unit == "D" and time.spoken is None and s.norms[time.past - 1] == "giờ":
        day = None  # `24 giờ qua`
    if day is not None and not (s.norms[at - 1] == "," and day.kind != POINT):
        time.absorb(day)
        return time
    return time if is_clock(s, words, time) else None


def _skip_zone(s: Scan, at: int) -> int:
    """Past `(giờ địa phương)`, `giờ Việt Nam`, `GMT`."""
    bracket = s.norms[at] == "("
    if s.norms[at + bracket] == "giờ":
        past = at + bracket + 1
        while past < at + 6 and s.norms[past] and s.kinds[past] in (1, 2) and s.norms[past] not in ("ngày", "sáng", "hôm", "thứ", "cùng"):
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
    day = day_at(s, words, at, True)
    if day is None and s.norms[at] == "rạng" and s.norms[at + 1] == "ngày":
        day = day_at(s, words, at + 1, True)
    return day


def _double(s: Scan, words: TimeWords, day: Timex) -> None:
    """The date again, in brackets or behind a comma: `sáng nay (4/2)`, `tối nay, 21/5`, `hôm nay 6/7`."""
    at = day.past
    if s.norms[at] == "(":
        double = bracketed_day(s, words, at)
    elif s.norms[at] == "," and s.kinds[at + 1] == NUMBER and s.norms[at + 2] == "/":
        double = numbered_day(s, words, at + 1, True)
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


def _part(s: Scan, words: TimeWords, part: Timex) -> Timex | None:
    """A part of the day and its day: `sáng 4/2`, `chiều nay`, `đêm 30 Tết`, `tối thứ Bảy`; alone it is no expression."""
    at = part.past
    clock = None
    if s.norms[at] == "lúc" or s.norms[at] == ",":
        at += 1
    day = _day_behind(s, words, at) if at == part.past else None
    if day is None:
        return None
    if day.kind != POINT:
        return None
    part.absorb(day)
    return _with_clock(s, words, part)


def _with_clock(s: Scan, words: TimeWords, day: Timex) -> Timex:
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
    if clock is None or not (said or s.norms[clock.first + 1] == ":" and day.year is not None or day.part and at == day.past):
        return day
    if clock.past < s.count and _day_behind(s, words, clock.past) is not None and not said:
        return day
    if day.part and clock.hour < 12:
        place_in_part(clock, day.part)
    day.hour, day.minute, day.second, day.past = clock.hour, clock.minute, clock.second, clock.past
    day.mod = day.mod or mod
    return day


def is_clock(s: Scan, words: TimeWords, time: Timex) -> bool:
    """Whether `7 giờ 30` tells the time of day rather than a length of time."""
    i, past = time.first, time.past
    if s.norms[past - 1] in ("am", "pm") or words.parts.match(s.norms, past - 1) or s.norms[past] == "đồng":
        return s.norms[past] != "đồng"
    before = s.norms[i - 1] if i else ""
    about = words.modifiers.match(s.norms, i - 1) is not None if i else False
    if about:
        before = s.norms[i - 2] if i > 1 else ""
        if before == "vào":
            return True
    sign = s.norms[i + 1]
    if sign == ":" or "." in s.words[i]:
        return True
    length = words.cue("length", before) and not words.cue("clock", before)
    if s.norms[past] in ("nữa", "liền", "liên", "sau", "tiếp", "đầu", "bay", "mỗi") or s.norms[past] == "/" or before == "/":
        return False
    if sign == "h":
        return not length
    minutes = past > i + 2
    if sign == "g":
        return minutes and not length or words.cue("clock", before)
    if words.cue("clock", before):
        return before not in ("đến", "tới", "từ") or not s.norms[past] == "đồng"
    return minutes and not length and (before in ("", ",", ".", "(", "\n", ":") or before == "trước")


def told_day(s: Scan, words: TimeWords, i: int) -> bool:
    """Whether the words before it make a bare `4/2` at `i` a day; a ratio otherwise (`gần 2/3 dân số`)."""
    before = s.norms[i - 1] if i else ""
    if s.kinds[i] != NUMBER:
        return words.cue("day", before) or before in ("vào", "từ", "đến", "sau", "trước", "hồi", "tối", "kể")
    if words.cue("day", before):
        return s.norms[i + 1] == "/" or before not in ("dịp", "lễ")
    if before == "từ" and s.norms[i + 1] == "-" == s.norms[i + 5] and s.norms[i + 3] in ("đến", "tới"):
        return s.small(i + 4, 31) is not None and s.small(i + 6, 12) is not None  # `từ 24-7 đến 31-7`
    day, month = s.small(i, 31), s.small(i + 2, 12)
    if not day or not month or s.norms[i + 1] != "/" or words.cue("noise", before):
        return False
    after = s.norms[i + 3]
    counts = s.kinds[i + 3] == 1 and not words.cue("after", after) or after == "%" or s.kinds[i + 3] == NUMBER
    padded = s.words[i][0] == "0" or s.words[i + 2][0] == "0"
    if (day, month) in s.named_days():
        return True
    if words.cue("until", before):
        return not words.cue("amount", after) and (day > month or padded or not counts)
    if before == "(":
        return after in (")", ",") and (day > month or padded or i > 1 and _is_time_word(s, words, i - 2)) or after == "-" and day > month
    if before in ("", "\n", ".", ":", "-", "•", ";", ",", "và"):
        return (day > month or padded) and not words.cue("amount", after)
    return False


def _is_time_word(s: Scan, words: TimeWords, i: int) -> bool:
    return s.norms[i] in ("nay", "qua", "mai", "này", "nhật") or words.cue("day", s.norms[i])


def bare_year(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """A year without `năm`: `SN 1986`, `so với 2016`, `(1921)`, `World Cup 2018`, `tầm nhìn 2030`."""
    year = s.year(i)
    if year is None or s.norms[i + 1] in ("/", ":", "%") and s.glued(i + 1) or s.glued(i) and s.norms[i - 1] not in ("(", '"', "“", "-", "–", "/", ":"):
        return None
    if not 1000 <= year < 2100 or words.cue("amount", s.norms[i + 1]):
        return None
    before, after = s.norms[i - 1] if i else "", s.norms[i + 1]
    if before in ("/", "-") and s.glued(i):
        return None
    counts = s.kinds[i + 1] == 1 and not words.cue("safe", after) or s.kinds[i + 1] == NUMBER
    modern = 1900 <= year <= 2060
    if words.cue("year", before):
        return Timex(i, i + 1, year=year)
    if not modern or counts:
        return None
    if words.cue("since", before):
        return Timex(i, i + 1, year=year)
    if before == "(" and after in (")", ",", ";"):
        return Timex(i, i + 1, year=year)
    if i and s.kinds[i - 1] == 2 and 1950 <= year and not s.glued(i) and s.words[i - 1] not in ("Số", "Điều", "Từ"):
        return Timex(i, i + 1, year=year)  # `Euro 2016`, `Rio 2016`
    return None
