"""Days of the calendar: `12/6/2021`, `ngày 12 tháng 6 năm 2021`, `mùng 3 Tết`, `thứ Tư tuần sau`, `hôm qua`, `Quốc khánh`.

What the words leave open (the year of `23/10`) stays open here; `resolution` places it.
"""
from __future__ import annotations

from ...vietnamese.calendar import could_be_day, is_day
from .periods import month_at, nth_day_at, ordinal_at, relative_at, year_at
from .scan import DASHES, NUMBER, Scan
from .timex import Timex
from .words import TimeWords

SEPARATORS = frozenset("/-.") | DASHES
EARLY = frozenset(("mùng", "mồng"))
LUNAR = (("âm", "lịch"), ("âl",))
SOLAR = ("dương", "lịch")


def day_at(s: Scan, words: TimeWords, i: int, told: bool = False) -> Timex | None:
    """A day that starts at token `i`, with its weekday, month and year, and the same day again in brackets. `told`: the
    words before it say that it is one, so that a bare `4/2` or `15` will do."""
    day = _day(s, words, i, told)
    if day is not None and s.norms[day.past] == "(" and day.kind == "point" and s.norms[day.past - 1] != ")":
        _take_double(s, words, day)
    return day


def _day(s: Scan, words: TimeWords, i: int, told: bool) -> Timex | None:
    norm = s.norms[i]
    if s.kinds[i] == NUMBER:
        day = numbered_day(s, words, i, told) or eve_of_tet(s, words, i)
    elif norm == "ngày" or norm == "hôm":
        day = nth_day_at(s, words, i) or words_day(s, words, i) or holiday_at(s, words, i) or _labelled_day(s, words, i, told)
    elif norm in EARLY:
        day = early_day(s, words, i)
    elif norm == "rằm":
        day = full_moon(s, words, i)
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
        day = weekday_at(s, words, at, told or s.norms[i] == "hôm") or (worded_day(s, words, at, True) if s.norms[i] == "ngày" else None)
    if day is not None:
        day.first = i
    return day


def numbered_day(s: Scan, words: TimeWords, i: int, told: bool) -> Timex | None:
    """A day in digits: `12/6/2021`, `12-6-2021`, `12.6.2021`, `2015-3-3`, `23/10`, `18.10`, `8 tháng 8`."""
    word = s.words[i]
    if "." in word:
        return _dotted_day(s, i, told)
    year = s.year(i)
    if year is not None:
        return _iso_day(s, i, year)
    day = s.small(i, 31)
    if not day:
        return None
    mark = s.norms[i + 1]
    if mark in SEPARATORS and s.kinds[i + 2] == NUMBER:
        return _marked_day(s, words, i, day, told)
    if mark == "tháng" and not (i and words.cue("noise", s.norms[i - 1])):
        return worded_day(s, words, i)  # not `đường 3 tháng 2`
    return None


def _marked_day(s: Scan, words: TimeWords, i: int, day: int, told: bool) -> Timex | None:
    """Day, month and perhaps the year with marks between them."""
    mark, dash = s.norms[i + 1], s.norms[i + 1] in DASHES
    tight = s.glued(i + 1) and s.glued(i + 2)
    second = s.words[i + 2]
    if "." in second and second.count(".") == 1 and tight:  # `12/6.2021`
        second, _, last = second.partition(".")
        if not (len(last) == 4 and len(second) <= 2 and is_day(int(last), int(second), day)):
            return None
        return Timex(i, i + 3, year=int(last), month=int(second), day=day)
    month = s.small(i + 2, 12)
    if not month or not could_be_day(month, day):
        return None
    next_mark = s.norms[i + 3]
    if next_mark in SEPARATORS and (next_mark in DASHES) == dash and (s.glued(i + 3) or not tight):
        year = s.year(i + 4)
        if year is None and tight and s.glued(i + 4) and len(s.words[i + 4]) == 2:
            year = _short_year(s.small(i + 4))
            if year is not None and not told and mark != "/":
                year = None
        if year is not None and (tight and s.glued(i + 4) or mark == "/") and is_day(year, month, day):
            return Timex(i, i + 5, year=year, month=month, day=day)
        if year is not None and tight and s.glued(i + 4):
            return None  # 29/2/2015: no such day
    if not told or not tight or s.glued(i + 3) and s.norms[i + 3] in ("/", "%"):
        return None
    return Timex(i, i + 3, month=month, day=day)


def _dotted_day(s: Scan, i: int, told: bool) -> Timex | None:
    """`12.6.2021`, `12.06.21`; `18.10` where it is told to be a day."""
    parts = s.words[i].split(".")
    if not all(part.isdecimal() for part in parts) or not 1 <= len(parts[0]) <= 2 or not 1 <= len(parts[1]) <= 2:
        return None
    day, month = int(parts[0]), int(parts[1])
    if len(parts) == 3 and (len(parts[2]) == 4 or len(parts[2]) == 2 and told):
        year = int(parts[2]) if len(parts[2]) == 4 else _short_year(int(parts[2]))
        return Timex(i, i + 1, year=year, month=month, day=day) if is_day(year, month, day) else None
    if len(parts) == 2 and told and could_be_day(month, day):
        return Timex(i, i + 1, month=month, day=day)
    return None


def _iso_day(s: Scan, i: int, year: int) -> Timex | None:
    """`2015-03-03`, `2015/3/3`."""
    mark = s.norms[i + 1]
    if mark not in ("-", "/") or s.norms[i + 3] != mark or not all(map(s.glued, range(i + 1, i + 5))):
        return None
    month, day = s.small(i + 2, 12), s.small(i + 4, 31)
    if not month or not day or not is_day(year, month, day):
        return None
    past = i + 5
    if s.norms[past] == "t" and s.glued(past) and s.kinds[past + 1] == NUMBER and s.glued(past + 1):
        past += 1  # the clock of an ISO 8601 date-time follows
    return Timex(i, past, year=year, month=month, day=day)


def _short_year(number: int | None) -> int | None:
    """The year of two digits: the century that is nearest to now in news, 1930–2029."""
    return None if number is None else 2000 + number if number < 30 else 1900 + number


def worded_day(s: Scan, words: TimeWords, i: int, labelled: bool = False) -> Timex | None:
    """`12 tháng 6 năm 2021`, `mười lăm tháng tám`, `23 tháng Chạp`."""
    found = s.counted(i, 31)
    if found is None or not found[1]:
        return None
    at = found[0] + (s.norms[found[0]] == "của")
    if s.norms[at] != "tháng":
        return None
    month = month_at(s, words, at)
    if month is None or month.month is None and not labelled:
        return None  # `6 tháng qua`; but `ngày 6 tháng trước`
    if month.month is not None and not could_be_day(month.month, found[1]):
        return None
    if month.month is not None and month.year is not None and not month.lunar and not is_day(month.year, month.month, found[1]):
        return None
    month.first, month.day = i, found[1]
    if s.norms[at + 1] == "giêng":
        month.lunar = True  # days are told in `tháng Giêng` by the lunar calendar
    return month


def bare_day(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """The day alone, behind `ngày`: `ngày 15`; not `ngày 3 bữa`."""
    day = s.small(i, 31)
    if not day:
        return None
    after = s.norms[i + 1]
    if s.kinds[i + 1] in (1, 2, NUMBER) and not words.cue("after", after):
        return None
    if after in ("/", "%") and s.glued(i + 1):
        return None
    return Timex(i, i + 1, day=day)


def early_day(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """`mùng 3 Tết`, `mùng 10/3 âm lịch`, `mùng 8 tháng 8`, `mùng 2`."""
    found = s.counted(i + 1, 10)
    if found is None or not found[1]:
        return None
    past, number = found
    day = _of_tet(s, words, i, past, number) or worded_day(s, words, i + 1)
    if day is None and s.norms[past] == "/" and s.glued(past):
        day = numbered_day(s, words, i + 1, True)
    if day is None:
        day = Timex(i, past, day=number)
    day.first = i
    return day


def eve_of_tet(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """`30 Tết`, `28 Tết`: days of the twelfth lunar month; `mùng 3 Tết` is of the first."""
    found = s.counted(i, 30)
    return None if found is None else _of_tet(s, words, i, *found)


def _of_tet(s: Scan, words: TimeWords, i: int, past: int, number: int) -> Timex | None:
    """The day `number` of Tết, with the year's name or number behind it."""
    if s.norms[past] != "tết" or not 1 <= number <= 30 or 10 < number < 20:
        return None
    past += 1
    if s.norms[past] == "nguyên" and s.norms[past + 1] == "đán":
        past += 2
    elif s.norms[past] == "âm" and s.norms[past + 1] == "lịch":
        past += 2
    day = Timex(i, past, lunar=True, day=number, month=1 if number <= 10 else 12)
    return _tet_year(s, words, day)


def full_moon(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """`rằm tháng Giêng`, `rằm tháng 7`, `rằm tháng Tám năm Đinh Dậu`."""
    if s.norms[i + 1] == "trung":
        return holiday_at(s, words, i)
    if s.norms[i + 1] != "tháng":
        return None
    month = month_at(s, words, i + 1)
    if month is None or month.month is None:
        return None
    month.first, month.day, month.lunar = i, 15, True
    return month


def words_day(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """`hôm nay`, `ngày mai`, `cùng ngày`, `hôm sau`."""
    found = words.days.match(s.norms, i)
    if found is None or i and s.norms[i - 1] == "cuối" and s.norms[i] == "cùng":
        return None
    past, (anchor, shift) = found
    if s.norms[past - 1] == "này" and (s.norms[past] == "năm" or i and s.norms[i - 1] in ("những", "các", "mấy")):
        return None
    return Timex(i, past, unit="D", shift=shift, anchor=anchor)


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
    sure = (told or free or s.kinds[past - 1] == 2 or s.alone(i, past)) and not ranked or _weekly(s, past)
    return _beside_weekday(s, words, day, sure)


def _weekly(s: Scan, at: int) -> bool:
    """Whether a list of weekdays that `hàng tuần` or `chủ nhật` closes goes on at `at`: `thứ 2, 4, 6 hàng tuần`."""
    for i in range(at, at + 12):
        if s.norms[i] in ("hàng", "hằng", "mỗi") and s.norms[i + 1] == "tuần" or s.norms[i] == "chủ" and s.norms[i + 1] == "nhật":
            return True
        if s.norms[i] not in (",", "và", "thứ", "hai", "ba", "tư", "năm", "sáu", "bảy", "2", "3", "4", "5", "6", "7", "đến", "-", "hoặc"):
            return False
    return False


def _short_weekday(s: Scan, words: TimeWords, i: int, told: bool) -> Timex | None:
    """`T7`, `CN`, only beside a date: `CN 16/7`, `T2 (5/6)`."""
    if s.norms[i] == "t" and s.words[i] == "T" and s.glued(i + 1) and s.kinds[i + 1] == NUMBER and s.words[i + 1] in "234567":
        day = Timex(i, i + 2, weekday=int(s.words[i + 1]) - 2)
    elif s.words[i] == "CN":
        day = Timex(i, i + 1, weekday=6)
    else:
        return None
    return _beside_weekday(s, words, day, False)


def _beside_weekday(s: Scan, words: TimeWords, day: Timex, sure: bool) -> Timex | None:
    """What follows a weekday and belongs to it: the week, the date, or `tới`, `vừa qua`."""
    at = day.past
    if s.norms[at] in ("hàng", "hằng", "mỗi") and s.norms[at + 1] == "tuần":
        day.past, day.kind, day.type, day.value = at + 2, "set", "set", f"XXXX-WXX-{day.weekday + 1}"
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
        if near is not None and s.norms[at] not in ("đó", "ấy", "hiện", "qua", "kia", "kế", "sau", "trước") or near and sure:
            past, (anchor, shift, _) = near
            if anchor != "last":
                day.past = past
                if s.norms[at] == "này":
                    day.unit, day.shift, day.anchor = "W", 0, "ref"
                else:
                    day.toward = 1 if shift > 0 else -1
                sure = True
    return day if sure else None


def _date_beside(s: Scan, words: TimeWords, at: int) -> Timex | None:
    """The date behind a weekday: `, ngày 11/10/2023`, ` 11/10`, ` (14/6)`, `, mùng 8 tháng 8`, ` 18 tháng 2`."""
    comma = s.norms[at] == ","
    if comma:
        at += 1
    if s.norms[at] == "(":
        inside = bracketed_day(s, words, at)
        return inside
    if s.norms[at] == "ngày" or s.norms[at] in EARLY:
        date = _labelled_day(s, words, at) if s.norms[at] == "ngày" else early_day(s, words, at)
        return date
    if s.kinds[at] == NUMBER:
        return numbered_day(s, words, at, not comma or "/" == s.norms[at + 1])
    return None


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
        return _tet_year(s, words, day)
    else:
        lunar = True if calendar == "lunar" else None
        day = Timex(i, past, month=month, day=-1 if number == "last" else int(number), lunar=lunar)
    if day.day == -1 and (s.norms[i] in ("đêm",) or s.norms[past - 1] == "thừa"):
        day.part = "NI" if s.norms[i] == "đêm" else None
    own = _own_date(s, words, day)
    if own or kind == "holiday":
        pass
    elif kind == "day":
        if (s.norms[i - 1] not in ("ngày", "lễ", "dịp", "tết") if i else True) and not s.alone(i, past):
            return None
    elif not _is_tet(s, words, i, past) and not s.alone(i, past):
        return None
    if not own and calendar == "solar" and _commemorates(s, i):
        return None
    return _tet_year(s, words, day) if not own else day


def _own_date(s: Scan, words: TimeWords, day: Timex) -> bool:
    """Take in the holiday's own date behind its name: `Quốc khánh 2/9`, `Ngày Nhà giáo Việt Nam 20-11`, `Giỗ Tổ (10/3 âm lịch)`."""
    at = day.past
    opened = s.norms[at] in ("(", ",")
    if opened:
        at += 1
    if s.norms[at] == "ngày":
        at += 1
    date = numbered_day(s, words, at, True) if s.kinds[at] == NUMBER else None
    if date is None or day.day is not None and (date.month, date.day) != (day.month, day.day):
        return False
    if s.norms[day.past] == "(":
        _closing(s, words, date)
        if s.norms[date.past] != ")":
            return False
        date.past += 1
    day.past, day.year = date.past, date.year
    return True


def _commemorates(s: Scan, i: int) -> bool:
    """Whether the day is only spoken of (`kỷ niệm 70 năm Ngày Thương binh - Liệt sĩ`), not the time of something."""
    if i and s.norms[i - 1] in ("ngày", "lễ"):
        i -= 1
    return any(s.norms[j] in ("niệm", "mừng", "ứng", "năm", "về", "ý") for j in range(max(0, i - 2), i))


def _is_tet(s: Scan, words: TimeWords, i: int, past: int) -> bool:
    """Whether a bare `Tết` is the time: behind `trước`, `dịp`, … and not in a name (`Tết sum vầy`)."""
    if s.norms[i - 1] == "sum" if i else False:
        return False
    if _cycle_at(s, words, past) is not None:
        return True
    return i > 0 and words.cue("tet", s.norms[i - 1]) and (s.kinds[past] != 1 or words.cue("after", s.norms[past]))


def _tet_year(s: Scan, words: TimeWords, day: Timex) -> Timex:
    """The year behind a day of Tết or a holiday: `Quý Mão 2023`, `Đinh Dậu`, `2017`, `năm 2017`, `năm nay`."""
    cycle = _cycle_at(s, words, day.past)
    if cycle is not None:
        day.past, day.cycle = cycle
    at = day.past
    bracket = s.norms[at] == "(" and s.year(at + 1) is not None and s.norms[at + 2] == ")"
    if s.year(at + bracket) is not None and (day.lunar or 1900 <= s.year(at + bracket)):
        day.year, day.past = s.year(at + bracket), at + 1 + 2 * bracket
    elif s.norms[at] == "năm":
        year = year_at(s, words, at)
        if year is not None:
            day.absorb(year)
    elif s.norms[at] in ("tới", "này") and not day.toward:
        day.toward, day.past = (1 if s.norms[at] == "tới" else 0), at + 1
    if day.cycle is not None and day.year is not None:
        day.cycle = None
    return day


def _cycle_at(s: Scan, words: TimeWords, i: int) -> tuple[int, tuple[int, int]] | None:
    """A year's name: `Đinh Dậu`."""
    if s.kinds[i] != 2:
        return None
    stem, branch = words.stems.get(s.norms[i]), words.branches.get(s.norms[i + 1])
    if stem is None or branch is None or (stem - branch) % 2:
        return None
    return i + 2, (stem, branch)


def named_day(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """A day in words without `ngày`: `mười lăm tháng tám`, `ba mươi Tết`."""
    if s.counted(i, 31) is None:
        return None
    return worded_day(s, words, i) or eve_of_tet(s, words, i)


def _closing(s: Scan, words: TimeWords, day: Timex) -> None:
    """What belongs to a day behind it: `âm lịch`, `năm 2017`, `tới`, `vừa qua`, `hàng năm`."""
    _calendar(s, day)
    at = day.past
    if day.kind == "point" and day.day is not None and day.unit is None and day.year is None and day.cycle is None:
        norm = s.norms[at]
        if norm == "năm":
            year = year_at(s, words, at)
            if year is not None:
                day.absorb(year)
        elif norm in ("hàng", "hằng", "mỗi") and s.norms[at + 1] in ("năm", "tháng"):
            _recur(s, day, at)
        elif norm in ("tới", "sắp", "vừa", "này"):
            near = relative_at(s, words, at, "M")
            if near is not None and near[1][0] == "ref" and (norm != "tới" or _ends(s, words, near[0])):
                day.past, day.toward = near[0], (near[1][1] > 0) - (near[1][1] < 0)
        _calendar(s, day)

def _take_double(s: Scan, words: TimeWords, day: Timex) -> None:
    """Take in the same day in brackets: `hôm nay (4/2)`, `thứ Tư (14/6)`, `4/2 (mùng 8 Tết)`; another day stays outside."""
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


def _ends(s: Scan, words: TimeWords, at: int) -> bool:
    """Whether the phrase is over at `at`, so that a `tới` before it is `next`; not `từ 5/3 tới 7/3`, `28/6 tới sân bay`."""
    return s.kinds[at] in (3, 4) and s.norms[at] != "(" or words.cue("after", s.norms[at]) and s.norms[at] not in ("của", "đến")


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
    day.past, day.kind, day.type, day.value = at + 2, "set", "set", value


def _calendar(s: Scan, day: Timex) -> None:
    """`10/3 âm lịch`, `10/3 ÂL`, `(âm lịch)`; `dương lịch` only belongs to the text."""
    at = day.past
    bracket = s.norms[at] == "("
    at += bracket
    if (s.norms[at], s.norms[at + 1]) == LUNAR[0]:
        past, lunar = at + 2, True
    elif s.words[at] in ("ÂL", "AL"):
        past, lunar = at + 1, True
    elif (s.norms[at], s.norms[at + 1]) == SOLAR:
        past, lunar = at + 2, None
    else:
        return
    if bracket:
        if s.norms[past] != ")":
            return
        past += 1
    day.past = past
    if lunar and day.day is not None:
        day.lunar = True
