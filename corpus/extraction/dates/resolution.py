"""From what an expression says to its TIMEX3 value: the place in the calendar, against publication and the text before it.

Without a time of publication nothing is guessed: what depends on it gets TIMEX3's placeholders (`XXXX-10-23`, `PAST_REF`).
"""
from __future__ import annotations

from ...vietnamese import lunar
from ...vietnamese.calendar import (Day, bounds_of, calendar_date, could_be_day, day_number, day_value, is_day, iso_week,
                                    month_length, shift_month, week_start, week_value)
from .context import Context
from .scan import Scan
from .tense import direction_of
from .timex import POINT, Timex
from .words import TimeWords

NEAR = 92  # days: so near a day without a year is the nearest one, whatever the tense
FAR = 300  # days: no tense points further away than this


class Resolver:
    """Places the expressions of one text, in its order."""

    __slots__ = ("s", "words", "context")

    def __init__(self, s: Scan, words: TimeWords, published: str | None) -> None:
        self.s = s
        self.words = words
        self.context = Context(published)

    def value_of(self, time: Timex) -> tuple[str, str] | None:
        """(value, type) of an expression; None where there is no such time (31/2)."""
        if time.value is not None:
            return time.value, time.type
        if time.range == "end" or time.other is not None and time.range == "begin":
            self._share(time)
        if time.has_clock or time.part is not None:
            return self._time(time)
        value = self._date(time)
        if value is None:
            return None
        if value.startswith("XXXX-WXX") and time.range is not None and self._habit(time):
            return value, "set"
        return value, "time" if "T" in value and not value.endswith("_REF") else "date"

    # ---- ranges and lists

    def _share(self, time: Timex) -> None:
        """Give each end of a range the coarser fields that only the other one names."""
        begin, end = (time, time.other) if time.range == "begin" else (time.other, time)
        if begin.kind != POINT or end.kind != POINT or time.range != "begin":
            return
        if end.spoken in ("AF", "EV", "NI") and begin.has_clock and begin.spoken is None and begin.part is None:
            if begin.hour + 12 < end.hour or begin.hour + 12 == end.hour and (begin.minute or 0) < (end.minute or 0):
                begin.hour += 12  # `từ 3 đến 5 giờ chiều`
        if end.has_clock and not end.has_day and begin.has_day:
            return  # the end's day is the one mentioned last
        if begin.has_clock and not begin.has_day and end.has_day:
            begin.lender = begin.lender or end
        elif begin.day is not None and begin.year is None or begin.month is not None and begin.year is None or (
                begin.quarter is not None and begin.year is None):
            begin.lender = begin.lender or end

    def _borrow(self, time: Timex) -> None:
        lender, steps = time.lender, 0
        while lender is not None and steps < 50:
            if lender.kind == POINT:
                if time.has_clock and not time.has_day:
                    time.take(lender, ("day", "weekday", "easter", "month", "year", "lunar", "unit", "shift", "anchor", "toward"))
                elif time.weekday is not None and time.unit is None and time.day is None and lender.weekday is not None:
                    time.take(lender, ("unit", "shift", "anchor", "toward"))
                elif time.day is not None and time.month is None and time.unit is None:
                    time.take(lender, ("month", "lunar", "year", "unit", "shift", "anchor", "cycle", "toward"))
                    if time.year is not None and time.unit == "Y":
                        time.unit = None
                    if lender.month is not None and lender.day is not None and time.day > lender.day and time.range == "begin":
                        self._month_before(time)
                elif time.year is None and time.unit is None and time.cycle is None and (
                        time.month is not None or time.quarter is not None or time.half is not None):
                    time.take(lender, ("year", "cycle", "toward") + (("unit", "shift", "anchor") if lender.unit == "Y" else ()))
                    if time.year is not None and lender.month is not None and time.month is not None and (
                            (time.month, time.day or 0) > (lender.month, lender.day or 99)) and time.range == "begin":
                        time.year -= 1
            lender, steps = lender.lender, steps + 1

    def _month_before(self, time: Timex) -> None:
        """`từ 28 đến 3/10` begins in the month before."""
        if time.month is None:
            return
        if time.month == 1:
            time.month = 12
            if time.year is not None:
                time.year -= 1
        else:
            time.month -= 1

    # ---- times of day

    def _time(self, time: Timex) -> tuple[str, str] | None:
        if time.lender is not None:
            self._borrow(time)
        date = None
        if time.has_day or time.month is not None or time.nth is not None:
            date = self._date(time)
            if date is None:
                return None
        elif time.has_clock and time.range == "end" and time.other is not None and time.other.has_day and self.context.day is not None:
            date = day_value(self.context.day)
        elif time.has_clock:
            habit = self._habit(time)
            if habit:
                return "T" + clock_value(time), "set" if habit == "strong" else "time"
            date = self._narrated_day(time)
            if date is None:
                return "T" + clock_value(time), "time"
        if date is None or not (date[0].isdigit() or date[0] == "X"):
            if date in ("PAST_REF", "PRESENT_REF", "FUTURE_REF"):
                date = "XXXX-XX-XX"
            else:
                return None
        if time.has_clock:
            if time.hour == 24 and len(date) == 10 and date[0] != "X":
                day = bounds_of(date)[0] + 1
                return day_value(day) + "T00:00", "time"
            if len(date) == 10 and date[0] != "X":
                self.context.hour = (bounds_of(date)[0], time.hour * 60 + (time.minute or 0))
            return f"{date}T{clock_value(time)}", "time"
        return f"{date}T{time.part}", "time"

    def _habit(self, time: Timex) -> str | None:
        first, past = self.s.tokens.sentence_of(time.first)
        first, past = max(first, time.first - 40), min(past, time.past + 40)
        norms, match = self.s.norms, self.words.habits.match
        found = None
        for i in range(first, past):
            hit = match(norms, i)
            if hit is not None:
                if hit[1] == "strong":
                    return "strong"
                found = "weak"
        return found

    def _narrated_day(self, time: Timex) -> str | None:
        """The day of an hour that continues a story: the one mentioned last, not long before."""
        day, at = self.context.day, self.context.day_at
        if day is None or time.first - at > 200:
            return None
        self.context.day_at = time.first
        return day_value(day)

    # ---- dates

    def _date(self, time: Timex) -> str | None:
        if time.lender is not None:
            self._borrow(time)
        if time.era is not None:
            return time.era
        if time.same:
            return self._same(time)
        if time.lunar and time.day is not None:
            return self._lunar_day(time)
        if time.easter is not None:
            return self._easter(time)
        if time.unit == "D" or isinstance(time.shift, tuple):
            return self._shifted(time)
        if time.day is not None:
            return self._day(time)
        if time.nth is not None:
            return self._nth(time)
        if time.lunar and time.month is not None:
            return self._lunar_month(time)
        if time.weekday is not None:
            return self._weekday(time)
        if time.unit in ("W", "M", "Q", "CE", "DE", "S") and time.month is None and time.quarter is None:
            return self._shifted(time)
        return self._period(time)

    def _remember_day(self, day: Day, time: Timex, told: bool) -> str:
        context = self.context
        if not self._compared(time):
            context.day, context.day_at = day, time.first
            if told and not self._cited(time):
                context.told = (day, time.first)
                context.year, context.year_at = calendar_date(day)[0], time.first
                context.period, context.period_at = str(context.year), time.first
        return day_value(day)

    def _remember_period(self, value: str, time: Timex) -> str:
        context = self.context
        if not self._compared(time) and value[0].isdigit() and not (time.anchor == "near" and time.shift):
            context.period, context.period_at = value, time.first
            context.year, context.year_at = int(value[:4]), time.first
        return value

    def _compared(self, time: Timex) -> bool:
        """Whether the time is only what something is compared with: `so với cùng kỳ`, `so với năm 2016`."""
        if time.compared is None:
            norms, at = self.s.norms, time.first
            time.compared = bool(time.same or any(norms[i] in ("với", "hơn", "bằng", "như") for i in range(max(0, at - 3), at)))
        return time.compared

    def _cited(self, time: Timex) -> bool:
        """Whether the day is that of a document or a birth, not of the story: `Nghị quyết số …, ngày 24/5/2005`."""
        norms, at = self.s.norms, time.first
        return any(norms[j] in ("sinh", "sn", "luật") for j in range(max(0, at - 2), at)) or any(
            norms[j] == "/" or norms[j] == "số" for j in range(max(0, at - 8), at))

    def _year_of(self, time: Timex) -> int | None:
        """The year that the expression itself names or points to."""
        context = self.context
        if time.year is not None:
            return time.year
        if time.cycle is not None:
            stem, branch = time.cycle
            near = context.this_year if context.now is not None else 2000
            if stem is None:
                year = near - (near - 4) % 12 + branch
                year = min((year - 12, year, year + 12), key=lambda y: abs(y - near))
                return year if context.now is not None else None
            if context.now is None and context.year is not None:
                near = context.year
            return lunar.year_of_name(stem, branch, near)
        if time.unit == "Y" and isinstance(time.shift, int):
            return self._shifted_year(time)
        return None

    def _shifted_year(self, time: Timex) -> int | None:
        context = self.context
        base = context.this_year
        if time.anchor == "last":
            base = context.year if context.year is not None and time.first - context.year_at < 200 else base
        elif time.anchor == "near":
            if time.shift == 0:
                base = self._spoken_year(time)
            elif context.year is not None and context.year_at >= 0 and self._close(time, context.year_at):
                base = context.year if base is None or time.shift < 0 or context.year < base else base
        return None if base is None else base + time.shift

    def _spoken_year(self, time: Timex) -> int | None:
        """The year that `đầu năm`, `cả năm`, `6 tháng cuối năm` speak of: that of the period just mentioned, else this one."""
        context = self.context
        if context.year is not None and self._close(time, context.year_at, 6 if self._compared(time) else 3) and (
                context.now is None or abs(context.year - context.this_year) <= 1 or self._close(time, context.year_at, 1)):
            context.year_at = time.first  # the text still speaks of that year
            return context.year
        year, edge = context.this_year, time.mod
        if year is not None and edge in ("START", "END") and not self._alone(time):
            month = calendar_date(context.now)[1]
            if edge == "END" and month < 9 and direction_of(self.s, self.words, time) < 0:
                return year - 1  # `cuối năm` that is past
            if edge == "START" and month > 3 and direction_of(self.s, self.words, time) > 0:
                return year + 1
        return year

    def _close(self, time: Timex, at: int, sentences: int = 3) -> bool:
        """Whether a token lies in the same sentence or at most so many before, within the paragraph's reach."""
        if at < 0 or time.first - at > 120:
            return False
        from bisect import bisect_right
        firsts = self.s.tokens._firsts
        return bisect_right(firsts, time.first) - bisect_right(firsts, at) < sentences

    # days

    def _day(self, time: Timex) -> str | None:
        """A day by its number, with the month and the year that the text gives or means."""
        context = self.context
        if time.month is None:
            return self._day_of_month(time)
        year = self._year_of(time)
        if year is not None:
            if not is_day(year, time.month, time.day):
                return None
            return self._remember_day(day_number(year, time.month, time.day), time, time.year is not None or time.unit == "Y")
        if not could_be_day(time.month, time.day):
            return None
        if context.now is None and not (context.told and time.first - context.told[1] < 60):
            return f"XXXX-{time.month:02d}-{time.day:02d}"
        day = self._nearest_day(time)
        return None if day is None else self._remember_day(day, time, False)

    def _nearest_day(self, time: Timex) -> Day | None:
        """The year of a bare day and month: what `tới` or `vừa qua` say; the year told before in the story that it
        continues; else the nearest, or where that is far the one that the tense points to."""
        context = self.context
        years = range(context.this_year - 1, context.this_year + 2) if context.now is not None else ()
        if time.weekday is not None and time.day is not None and context.now is not None:
            years = range(context.this_year - 4, context.this_year + 4)
        days = [day_number(y, time.month, time.day) for y in years if is_day(y, time.month, time.day)]
        if time.weekday is not None:
            fitting = [d for d in days if d % 7 == time.weekday and abs(d - context.now) < 400]
            if len(fitting) == 1:
                return fitting[0]
        told = self._told_day(time)
        if told is not None and (context.now is None or time.toward is None and min((abs(d - context.now) for d in days), default=999) > 10):
            return told
        if not days:  # 29/2 with no leap year near
            return None
        return self._pick(time, [(d, d) for d in days])[0]

    def _told_day(self, time: Timex) -> Day | None:
        """The day in the year of an explicit date before it, where the story goes on from there."""
        told = self.context.told
        if told is None:
            return None
        day, at = told
        same_sentence = self._close(time, at, 1)
        if not same_sentence and not self._close(time, at, 6):
            return None
        year = calendar_date(day)[0]
        for candidate_year in (year, year + 1):
            if is_day(candidate_year, time.month, time.day):
                candidate = day_number(candidate_year, time.month, time.day)
                if candidate >= day and (self.context.now is None or candidate <= self.context.now + 31) and (
                        candidate - day <= 200 or same_sentence and candidate_year == year):
                    return candidate
        return None

    def _pick(self, time: Timex, spans: list[tuple[Day, Day]]) -> tuple[Day, Day]:
        """Of spans of days one year apart the one that is meant."""
        now = self.context.now

        def gap(span: tuple[Day, Day]) -> int:
            return span[0] - now if span[0] > now else now - span[1] if span[1] < now else 0

        if time.toward == 0:
            year = self.context.this_year
            return next((x for x in spans if calendar_date(x[0])[0] == year), spans[0])
        nearest = min(spans, key=gap)
        if time.toward == 1:
            return min((x for x in spans if x[1] >= now), key=gap, default=nearest)
        if time.toward == -1:
            return min((x for x in spans if x[0] <= now), key=gap, default=nearest)
        if gap(nearest) <= NEAR and not self._alone(time):
            return nearest
        direction = direction_of(self.s, self.words, time)
        if self._alone(time):
            direction = 1
        if direction:
            meant = min((x for x in spans if (x[1] >= now if direction > 0 else x[0] <= now)), key=gap, default=nearest)
            if gap(meant) <= FAR or self._alone(time):
                return meant
        return nearest

    def _alone(self, time: Timex) -> bool:
        """Whether the expression is all of its sentence: nothing tells a direction, the next one is meant."""
        first, past = time.first, time.past
        if time.other is not None:
            first, past = min(first, time.other.first), max(past, time.other.past)
        return self.s.alone(first, past)

    def _day_of_month(self, time: Timex) -> str | None:
        """`ngày 15`, `ngày 5 tháng trước`: a day without a month's name."""
        context = self.context
        if time.unit == "M" and isinstance(time.shift, int):
            value = self._shifted(time)
            if value is None or len(value) != 7 or not value[0].isdigit():
                return f"XXXX-XX-{time.day:02d}"
            year, month = int(value[:4]), int(value[5:])
            return self._remember_day(day_number(year, month, time.day), time, False) if is_day(year, month, time.day) else None
        base = context.now
        if context.day is not None and self._close(time, context.day_at, 4):
            base = context.day
        if base is None:
            return f"XXXX-XX-{time.day:02d}"
        year, month, _ = calendar_date(base)
        months = [shift_month(year, month, n) for n in (-1, 0, 1)]
        days = [day_number(y, m, time.day) for y, m in months if is_day(y, m, time.day)]
        if time.weekday is not None:
            fitting = [d for d in days if d % 7 == time.weekday]
            if fitting:
                return self._remember_day(min(fitting, key=lambda d: abs(d - base)), time, False)
        if self._alone(time) and context.now is not None:
            days = [d for d in days if d >= context.now] or days
        return self._remember_day(min(days, key=lambda d: abs(d - base)), time, False)

    def _lunar_day(self, time: Timex) -> str | None:
        """A day of the lunar calendar, as Gregorian."""
        context = self.context
        month = time.month
        if month is None:
            if context.now is None:
                return f"XXXX-XX-XX"
            today = lunar.from_gregorian(*calendar_date(context.now))
            if today is None:
                return None
            month = today[1]
        year = self._year_of(time)
        if year is not None:
            if month == 12 and time.year is not None and time.day != -1 and time.cycle is None and self._of_new_year(time):
                year -= 1  # `30 Tết 2023` is the eve of the year 2023
            elif time.day == -1 or month == 12 and self._of_new_year(time):
                year -= 1
            day = self._lunar_number(year, month, time.day)
            if day is not None:
                context.lunar = (day, time.first)
            return None if day is None else self._remember_day(day, time, False)
        if context.now is None:
            return "XXXX-XX-XX"
        base = context.this_year
        days = [d for d in (self._lunar_number(y, month, time.day) for y in range(base - 2, base + 2)) if d is not None]
        if not days:
            return None
        if context.lunar is not None and time.toward is None and time.first - context.lunar[1] < 400:
            day = min(days, key=lambda d: abs(d - context.lunar[0]))  # the same season as told before
            return self._remember_day(day, time, False)
        return self._remember_day(self._pick(time, [(d, d) for d in days])[0], time, False)

    def _lunar_month(self, time: Timex) -> str | None:
        """`tháng Chạp`, `tháng 7 âm lịch`: from its first day to its last, Gregorian."""
        year = self._year_of(time)
        if year is None and self.context.now is None:
            return f"XXXX-XX"
        this_year = self.context.this_year
        spans = []
        for y in (year,) if year is not None else (this_year - 1, this_year, this_year + 1):
            last = lunar.last_day(y, time.month)
            if last is not None:
                first = self._lunar_number(y, time.month, 1)
                spans.append((first, first + last - 1))
        if not spans:
            return None
        first, last = spans[0] if year is not None else self._pick(time, spans)
        return f"{day_value(first)}/{day_value(last)}"

    def _of_new_year(self, time: Timex) -> bool:
        """Whether a day of the twelfth month is told by Tết, whose year is the new one."""
        norms = self.s.norms
        return any(norms[j] in ("tết", "thừa") for j in range(time.first, time.past))

    def _lunar_number(self, year: int, month: int, day: int) -> Day | None:
        if day == -1 or day == 30 and month == 12:
            last = lunar.last_day(year, month)
            if last is None:
                return None
            day = last
        date = lunar.to_gregorian(year, month, day)
        return None if date is None else day_number(*date)

    def _easter(self, time: Timex) -> str | None:
        year = self._year_of(time)
        if year is not None:
            return self._remember_day(easter_day(year) + time.easter, time, False)
        if self.context.now is None:
            return "XXXX-XX-XX"
        base = self.context.this_year
        days = [easter_day(y) + time.easter for y in (base - 1, base, base + 1)]
        return self._remember_day(self._pick(time, [(d, d) for d in days])[0], time, False)

    def _weekday(self, time: Timex) -> str | None:
        """`thứ Tư`, `thứ năm tuần sau`, `chủ nhật vừa qua`."""
        now = self.context.now
        if time.range is not None and time.unit is None and time.other.weekday is not None and time.other.unit is None:
            if self._habit(time):  # `các ngày từ thứ hai đến thứ bảy`
                return f"XXXX-WXX-{time.weekday + 1}"
        if time.unit == "W":
            base = self._base_day(time)
            if base is None:
                return f"XXXX-WXX-{time.weekday + 1}"
            return self._remember_day(base - base % 7 + 7 * time.shift + time.weekday, time, False)
        if now is None:
            return f"XXXX-WXX-{time.weekday + 1}"
        ahead = (time.weekday - now) % 7
        if time.toward == 1:
            day = now + (ahead or 7)
        elif time.toward == -1:
            day = now + (ahead - 7)
        elif self._alone(time):
            day = now + (ahead or 7)
        else:
            direction = -1 if self.s.norms[time.first] == "hôm" else direction_of(self.s, self.words, time)
            if self.context.day is not None and direction <= 0 and self._close(time, self.context.day_at, 2) and self.context.day < now - 10:
                return f"XXXX-WXX-{time.weekday + 1}"
            day = now + ahead if direction > 0 else now + (ahead - 7 if ahead else 0)
        return self._remember_day(day, time, False)

    def _base_day(self, time: Timex) -> Day | None:
        context = self.context
        if time.anchor == "last":
            unit = time.shift[-1][1] if isinstance(time.shift, tuple) else time.unit
            if unit in ("Y", "M", "Q", "DE", "CE") and context.year_at > context.day_at and context.period is not None and time.first - context.year_at < 400:
                return bounds_of(context.period)[0]
            if context.day is not None and time.first - context.day_at < 400:
                return context.day
        return context.now

    # shifts

    def _shifted(self, time: Timex) -> str | None:
        """So many units from publication or from the day mentioned last."""
        shifts = time.shift if isinstance(time.shift, tuple) else ((time.shift, time.unit),)
        context = self.context
        base = self._base_day(time)
        if base is None:
            total = shifts[0][0]
            if time.anchor == "last" and total == 0:
                return "XXXX-XX-XX" if time.unit == "D" else "PAST_REF"
            return "PRESENT_REF" if total == 0 else "PAST_REF" if total < 0 else "FUTURE_REF"
        if time.unit == "D" and time.anchor == "last" and shifts[0][0] and context.day is None and not self._alone(time):
            return "XXXX-XX-XX"  # `hôm sau` of a story that has named no day
        unit = shifts[-1][1]
        if unit == "M" and time.anchor == "near" and not shifts[0][0] and self._past_edge(time, base):
            shifts = ((-1, "M"),)
        if any(code[0] == "T" for _, code in shifts):
            return self._shifted_clock(time, shifts, base)
        year, month, day = calendar_date(base)
        for count, code in shifts:
            if code == "Q" and unit == "Q" and isinstance(count, int):
                year, month = shift_month(year, month, 3 * count)
            elif code in ("Y", "M", "Q", "DE", "CE", "ML"):
                months = count * {"Y": 12, "M": 1, "Q": 3, "DE": 120, "CE": 1200, "ML": 12000}[code]
                if abs(months) > 12 * 20000:
                    return "PAST_REF" if months < 0 else "FUTURE_REF"
                year, month = shift_month(year, month, int(months))
            else:
                days = int(count * {"W": 7, "D": 1}[code])
                if abs(days) > 366 * 9000:
                    return "PAST_REF" if days < 0 else "FUTURE_REF"
                if unit in ("W", "D"):
                    if not 1 <= year <= 9999:
                        return "PAST_REF" if days < 0 else "FUTURE_REF"
                    year, month, day = calendar_date(day_number(year, month, min(day, month_length(year, month))) + days)
        if not 1 <= year <= 9999:
            return "PAST_REF" if shifts[0][0] < 0 else "FUTURE_REF"
        if unit == "Y":
            return self._remember_period(f"{year:04d}", time)
        if unit == "M":
            return self._remember_period(f"{year:04d}-{month:02d}", time)
        if unit == "Q":
            return self._remember_period(f"{year:04d}-Q{(month + 2) // 3}", time)
        if unit == "DE":
            return f"{year // 10:03d}"
        if unit == "CE":
            return f"{year // 100:02d}"
        if unit == "ML":
            return f"{year:04d}"
        number = day_number(year, month, min(day, month_length(year, month)))
        if unit == "W":
            return week_value(number) + ("-WE" if time.weekend else "")
        return self._remember_day(number, time, False)

    def _past_edge(self, time: Timex, base: Day) -> bool:
        """Whether `đầu tháng`, `cuối tháng` lie in the month before: they are told as past and are still to come in this one."""
        day = calendar_date(base)[2]
        return day < {"START": 3, "MID": 10, "END": 20}.get(time.mod, 0) and direction_of(self.s, self.words, time) < 0

    def _shifted_clock(self, time: Timex, shifts: tuple, base: Day) -> str | None:
        context = self.context
        clock = context.clock if time.anchor == "ref" else None
        if time.anchor == "last" and context.hour is not None and context.hour[0] == base:
            clock = (context.hour[1] // 60, context.hour[1] % 60, 0)
        if time.anchor == "last" and context.day is None:
            clock = context.clock
        seconds = sum(int(count * {"TH": 3600, "TM": 60, "TS": 1, "D": 86400, "W": 604800}.get(code, 0)) for count, code in shifts)
        if clock is None or abs(seconds) > 86400 * 366 * 9000:
            past = seconds < 0 or time.anchor == "last" and context.now is not None and base <= context.now
            return "PAST_REF" if past else "FUTURE_REF"
        total = base * 86400 + clock[0] * 3600 + clock[1] * 60 + clock[2] + seconds
        day, rest = divmod(total, 86400)
        value = f"{day_value(day)}T{rest // 3600:02d}:{rest % 3600 // 60:02d}"
        if shifts[-1][1] == "TS":
            value += f":{rest % 60:02d}"
        return value

    # periods

    def _period(self, time: Timex) -> str | None:
        """A month, quarter, half, season, stretch or year."""
        context = self.context
        year = self._year_of(time)
        suffix = period_suffix(time)
        if not suffix:
            if year is None:
                if time.unit == "Y":
                    if context.now is None:
                        if time.anchor == "near" and time.shift == 0:
                            return "XXXX"
                        return "PRESENT_REF" if time.shift == 0 else "PAST_REF" if time.shift < 0 else "FUTURE_REF"
                return None
            return self._remember_period(f"{year:04d}", time) if 1 <= year <= 9999 else None
        if year is None:
            if context.now is None:
                return joined("XXXX", suffix)
            spans = [bounds_of(joined(f"{y:04d}", suffix)) for y in (context.this_year - 1, context.this_year, context.this_year + 1)]
            told = self._told_period(time, suffix)
            if told is not None:
                return self._remember_period(told, time)
            year = calendar_date(self._pick(time, spans)[0])[0]
        elif not 1 <= year <= 9999:
            return None
        return self._remember_period(joined(f"{year:04d}", suffix), time)

    def _told_period(self, time: Timex, suffix: str) -> str | None:
        """A month or quarter in the year that the same sentence named before it: `Năm 2016, …; riêng tháng 12 …`."""
        context = self.context
        if time.toward is not None or context.year is None or not self._close(time, context.year_at, 2 if suffix[0] in "QH" else 1):
            return None
        if context.period is None or len(context.period) > 7 and context.told is None:
            return None
        value = joined(f"{context.year:04d}", suffix)
        bounds = bounds_of(value)
        return value if bounds[0] <= context.now + 31 and context.year >= context.this_year - 30 else None

    def _same(self, time: Timex) -> str | None:
        """`cùng kỳ`: the stretch of the year spoken of last, a year before or in the year that is named."""
        context = self.context
        period = context.period if context.period_at >= 0 and time.first - context.period_at < 250 else None
        if period_suffix(time) or time.unit in ("M", "W", "Q"):
            named = Timex(time.first, time.past)
            named.absorb(time)
            named.same, named.compared = None, True
            return self._date(named)
        year = self._year_of(time)
        if year is None:
            base = int(period[:4]) if period is not None else context.this_year
            year = None if base is None else base - 1
        elif time.unit == "Y" and time.anchor == "near" and period is not None:
            year = int(period[:4]) + time.shift
        if year is None:
            return "XXXX"
        return moved(period, year) if period is not None else f"{year:04d}"

    def _nth(self, time: Timex) -> str | None:
        """The first days, the last week, the third Tuesday of a month or year."""
        index, unit = time.nth
        whole = Timex(time.first, time.past)
        whole.absorb(time)
        whole.nth = None
        value = self._date(whole)
        bounds = None if value is None else bounds_of(value)
        if bounds is None:
            return None if value is None else "XXXX-XX-XX"
        first, last = bounds
        if unit == "days":
            if last - first + 1 < abs(index):
                return None
            begin, end = (first, first + index - 1) if index > 0 else (last + index + 1, last)
            return f"{day_value(begin)}/{day_value(end)}"
        if unit == "D":
            day = first + index - 1 if index > 0 else last + index + 1
            return self._remember_day(day, time, False) if first <= day <= last else None
        step_first = first + ((unit[1] if unit != "W" else 0) - first) % 7
        days = list(range(step_first, last + 1 - (6 if unit == "W" else 0), 7)) if last - first < 400 else []
        if not days or not -len(days) <= index <= len(days) or not index:
            return None
        day = days[index - 1] if index > 0 else days[index]
        return week_value(day) if unit == "W" else self._remember_day(day, time, False)


def clock_value(time: Timex) -> str:
    """`18:20`, `18:20:05`; midnight without a day is the start of one."""
    value = f"{time.hour % 24:02d}:{time.minute or 0:02d}"
    return value if time.second is None else f"{value}:{time.second:02d}"


def period_suffix(time: Timex) -> str:
    """What stands behind the year in the value of a part of a year; an interval as its two months."""
    if time.month is not None:
        return f"{time.month:02d}"
    if time.quarter is not None:
        return f"Q{time.quarter}"
    if time.half is not None:
        return f"H{time.half}"
    if time.season is not None:
        return time.season
    if time.span is not None:
        return f"{time.span[0]:02d}/{time.span[1]:02d}"
    return ""


def joined(year: str, suffix: str) -> str:
    """`2017`, `Q1` → `2017-Q1`; `2023`, `01/09` → `2023-01/2023-09`."""
    begin, slash, end = suffix.partition("/")
    return f"{year}-{begin}/{year}-{end}" if slash else f"{year}-{suffix}"


def moved(period: str, year: int) -> str:
    """The same stretch of another year."""
    return "/".join(f"{year:04d}{part[4:]}" for part in period.split("/"))


def easter_day(year: int) -> Day:
    """Easter Sunday of the Gregorian calendar, after the anonymous algorithm of 1876 (Meeus, Astronomical Algorithms, ch. 8)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e, f = b // 4, b % 4, (b + 8) // 25
    g = (b - f + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    j = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * j) // 451
    month, day = divmod(h + j - 7 * m + 114, 31)
    return day_number(year, month, day + 1)
