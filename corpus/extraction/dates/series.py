"""Several times in one breath: ranges, whose ends are two records (`từ 18 đến 20/10`, `2016-2020`), and lists that share a
month or a year (`các ngày 18, 19 và 20/10`).
"""
from __future__ import annotations

from .clock import clock_at
from .days import day_at, numbered_day, worded_day
from .expressions import expression_at, is_clock
from .scan import DASHES, NUMBER, Scan
from .spans import count_at, length_at
from .timex import DURATION, POINT, REFERENCE, SET, Timex
from .words import TimeWords

UNTIL = frozenset(("đến", "tới"))
AND = frozenset((",", "và", "hoặc", "hay", "&"))
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
            if last.kind == SET or following.kind == SET:
                pass
        else:
            following = _list_item(s, words, last)
        if following is None:
            break
        series.append(following)
    if len(series) == 1 and first.kind == REFERENCE and i and s.norms[i - 1] == "từ":
        return None  # `từ nay` opens nothing
    _lend(series)
    return series


def now_at(s: Scan, i: int) -> Timex | None:
    """The `nay` of `đến nay`, `từ nay đến năm 2020`."""
    if s.norms[i] != "nay" or not i or s.norms[i - 1] not in ("từ", "đến", "tới"):
        return None
    return Timex(i, i + 1, REFERENCE, value="PRESENT_REF", type="date")


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


def _until(s: Scan, at: int) -> int | None:
    """Past the words of a range between its ends: `-`, `đến`, `cho đến`, `đến hết`, `đến khoảng`; None where there are none."""
    norm = s.norms[at]
    if norm in DASHES:
        return at + 1
    if norm == "," and s.norms[at + 1] in UNTIL:
        at, norm = at + 1, s.norms[at + 1]
    if norm in ("cho", "kéo") and s.norms[at + 1] in UNTIL:
        at, norm = at + 1, s.norms[at + 1]
    elif norm in ("cho", "kéo") and s.norms[at + 2] in UNTIL:
        at, norm = at + 2, s.norms[at + 2]
    if norm not in UNTIL:
        return None
    at += 1
    if s.norms[at] == "tận":
        at += 1
    if s.norms[at] == "hết" and s.norms[at + 1] not in ("năm", "tháng", "quý", "tuần"):
        at += 1
    return at


def _range_end(s: Scan, words: TimeWords, begin: Timex) -> Timex | None:
    """The other end of the range that `begin` opens."""
    if begin.kind == REFERENCE and (s.norms[begin.first] != "nay" or s.norms[begin.first - 1] != "từ"):
        return None
    at = _until(s, begin.past)
    if at is None:
        return None
    dash = s.norms[begin.past] in DASHES
    if not dash and s.norms[at] == "nay" and s.norms[at + 1] != "mai":
        return Timex(at, at + 1, REFERENCE, value="PRESENT_REF", type="date")
    if dash and begin.unit == "D" and begin.day is None:
        return None
    end = _alike(s, words, at, begin)
    if end is None or not _fits(s, begin, end, dash):
        return None
    return end


def _alike(s: Scan, words: TimeWords, at: int, other: Timex) -> Timex | None:
    """An expression at `at` beside one of its kind: there bare numbers will do (`5/3 - 7/3`, `tháng 1 đến 3/2017`, `2016-2020`)."""
    if s.kinds[at] == NUMBER and other.kind == POINT:
        if other.has_clock:
            time = clock_at(s, words, at)
            if time is not None:
                full = expression_at(s, words, at)
                return full if full is not None and full.has_clock else time
        if other.day is not None:
            time = day_at(s, words, at, True)
            if time is not None:
                full = expression_at(s, words, at)
                return full if full is not None and full.past >= time.past and full.day is not None else time
        elif other.month is not None and not other.lunar:
            month = s.small(at, 12)
            if month and not words.cue("amount", s.norms[at + 1]):
                from .periods import _numbered_month, _year_tail
                time = _numbered_month(s, words, at, at)
                if time is not None:
                    time.first = at
                    _year_tail(s, words, time, "M")
                    if s.kinds[time.past] == 1 and time.year is None and not words.cue("after", s.norms[time.past]):
                        return None
                return time
        elif other.quarter is not None:
            number = s.small(at, 4)
            if number:
                from .periods import _year_tail
                time = Timex(at, at + 1, quarter=number)
                _year_tail(s, words, time, "Q")
                return time
        elif other.year is not None and other.month is None:
            year = s.year(at)
            if year is not None and not words.cue("amount", s.norms[at + 1]):
                return Timex(at, at + 1, year=year)
            return None
    elif other.kind == POINT and other.quarter is not None and words.romans.get(s.words[at], 5) <= 4:
        from .periods import _year_tail
        time = Timex(at, at + 1, quarter=words.romans[s.words[at]])
        _year_tail(s, words, time, "Q")
        return time
    return expression_at(s, words, at)


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


def open_end_at(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """A bare number that opens a range and takes its unit from the other end: `18 - 20/10`, `9-20 giờ`, `3-5 năm`, `2016-2020`."""
    if s.kinds[i] != NUMBER:
        return _worded_open_end(s, words, i)
    at = _until(s, i + 1)
    if at is None or s.kinds[at] != NUMBER and not s.norms[at]:
        return None
    before = s.norms[i - 1] if i else ""
    if words.cue("noise", before) and before != "số" or before == "số" or s.glued(i) and before in ("/", ".", ",", "-", ":"):
        return None
    number = s.small(i, 31)
    year = s.year(i)
    if year is not None:
        return _open_year(s, words, i, at, year)
    if number is None or s.kinds[at] != NUMBER and s.norms[at] not in ("tháng", "ngày"):
        return None if s.kinds[at] != NUMBER else _open_length(s, words, i, at)
    if s.norms[at] in ("tháng", "ngày"):
        return _open_before_label(s, words, i, at, number)
    day = numbered_day(s, words, at, True)
    if day is not None and day.day is not None:
        if day.month is not None and number and number < day.day and (day.day > day.month or day.year or words.cue("day", before)
                                                             or before in ("từ", "ngày", "(", "trong")):
            return Timex(i, i + 1, day=number)
        if day.month is not None and number > day.day and before in ("từ", "ngày"):
            return Timex(i, i + 1, day=number)
    clock = clock_at(s, words, at)
    if clock is not None and number is not None and number <= 24:
        is_time = (clock.part or s.norms[clock.past - 1] not in ("giờ", "h") or words.cue("clock", before) and clock.hour > 12
                   or before in ("lúc", "vào") or s.norms[at + 1] == "h" and not words.cue("length", before))
        if is_time and number < clock.hour:
            return Timex(i, i + 1, hour=number, minute=0)
    return _open_length(s, words, i, at)


def _open_before_label(s: Scan, words: TimeWords, i: int, at: int, number: int) -> Timex | None:
    """`từ 2 đến tháng 8`, `từ 18 đến ngày 20/10`."""
    if not (i and s.norms[i - 1] == "từ") or s.norms[i + 1] in DASHES or not number:
        return None
    end = expression_at(s, words, at)
    if end is None or end.kind != POINT or end.month is None:
        return None
    if end.day is None and number < end.month:
        return Timex(i, i + 1, month=number)
    return Timex(i, i + 1, day=number) if end.day is not None and number <= 31 else None


def _open_year(s: Scan, words: TimeWords, i: int, at: int, year: int) -> Timex | None:
    """`2016-2020`, `2016 - 2017`, `từ 2005 đến 2010`; not `2000-3000 đồng`."""
    other = s.year(at)
    if other is None or not 1900 <= year < other <= 2100 or words.cue("amount", s.norms[at + 1]):
        return None
    if s.norms[at + 1] == "/" or s.glued(i) and s.norms[i - 1] in ("/", "-"):
        return None
    if s.kinds[at + 1] == 1 and not words.cue("safe", s.norms[at + 1]) and not (other - year <= 30 and 1940 <= year):
        return None
    return Timex(i, i + 1, year=year)


def _open_length(s: Scan, words: TimeWords, i: int, at: int) -> Timex | None:
    """`3-5 năm`, `15 đến 20 phút`."""
    count, length = count_at(s, words, i), length_at(s, words, at)
    if count is None or length is None or len(length.amounts) != 1 or not count[1] < length.amounts[0][0]:
        return None
    from .spans import duration_value
    value = duration_value([(count[1], length.amounts[0][1])])
    return None if value is None else Timex(i, i + 1, DURATION, value=value, type="duration")


def _worded_open_end(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """`hai đến ba năm`, `ba tới bốn tháng`."""
    count = count_at(s, words, i)
    if count is None or s.norms[count[0]] not in UNTIL:
        return None
    length = length_at(s, words, count[0] + 1)
    if length is None or len(length.amounts) != 1 or not count[1] < length.amounts[0][0]:
        return None
    from .spans import duration_value
    value = duration_value([(count[1], length.amounts[0][1])])
    return None if value is None else Timex(i, count[0], DURATION, value=value, type="duration")


def _list_item(s: Scan, words: TimeWords, before: Timex) -> Timex | None:
    """The next of a list, in the short form that only a list allows: `, 19`, ` và 20/10`, `, 6`, ` và 2016`, ` và II`."""
    if before.kind != POINT or before.has_clock and before.day is None:
        return None
    at = before.past
    if s.norms[at] not in AND:
        return None
    at += 1
    if s.norms[at] == "và":
        at += 1
    if before.weekday is not None and before.day is None and not before.has_clock:
        return _weekday_item(s, words, at)
    if s.kinds[at] == NUMBER:
        if before.day is not None and not before.part:
            return _day_item(s, words, at, before)
        if before.month is not None and before.year is None and before.day is None or before.quarter is not None:
            item = _alike(s, words, at, before)
            return item if item is not None and (item.month or item.quarter) and not item.day and _closes(s, words, item.past) else None
        if before.year is not None and before.month is None and before.quarter is None and before.day is None:
            year = s.year(at)
            if year is not None and 1900 <= year < 2100 and _closes(s, words, at + 1) and abs(year - before.year) < 60:
                return Timex(at, at + 1, year=year)
        return None
    if before.quarter is not None and words.romans.get(s.words[at], 5) <= 4:
        return _alike(s, words, at, before)
    return None


def _weekday_item(s: Scan, words: TimeWords, at: int) -> Timex | None:
    """The next of `thứ 2, 4, 6`, `thứ bảy và chủ nhật hàng tuần`."""
    number = s.small(at, 7)
    if number and number >= 2 and (_closes(s, words, at + 1) or s.norms[at + 1] == "tuần"):
        return Timex(at, at + 1, weekday=number - 2)
    item = day_at(s, words, at, True) if s.kinds[at] != NUMBER else None
    return item if item is not None and (item.weekday is not None) and item.day is None else None


def _day_item(s: Scan, words: TimeWords, at: int, before: Timex) -> Timex | None:
    day = numbered_day(s, words, at, s.norms[at + 1] in ("/",) or before.month is not None)
    if day is None:
        day = worded_day(s, words, at)
    if day is not None:
        return day if day.kind == POINT and not words.cue("amount", s.norms[day.past]) else None
    if before.month is not None:
        return None
    number = s.small(at, 31)
    if number and (s.norms[at + 1] in AND or s.norms[at + 1] in UNTIL or s.norms[at + 1] in DASHES) and number > before.day:
        return Timex(at, at + 1, day=number)
    return None


def _closes(s: Scan, words: TimeWords, at: int) -> bool:
    return s.kinds[at] not in (1, NUMBER) or words.cue("after", s.norms[at]) or words.cue("safe", s.norms[at])
