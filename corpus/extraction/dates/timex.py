"""An expression of time as it stands in the text, read but not yet placed in the calendar."""
from __future__ import annotations

POINT, DURATION, SET, REFERENCE = "point", "duration", "set", "reference"


class Timex:
    """What the words of one expression say. Fields that the text leaves open are None.

    first, past      its tokens
    kind             POINT (a place in the calendar), DURATION, SET (recurring), REFERENCE (`hiện nay`)
    value            the TIMEX3 value, where the words alone decide it (all kinds but POINT)
    type             TIMEX3 type, where it is decided with `value`

    Of a POINT, from the coarse to the fine:
    era              decade `199` or century `20`
    year, cycle      the year; or its stem and branch in the sexagenary cycle
    half, quarter, season, month, span (first and last month)
    week, weekend, weekday (Monday 0), day, easter (days from Easter Sunday)
    part, hour, minute, second; `spoken` is the part of the day that the hour was told in (`3 giờ chiều`)
    early            told with `mùng`: a lunar day where the text speaks of Tết
    lunar            day and month are the lunar calendar's
    leap             the month is its year's leap month (`tháng 4 nhuận`)
    nth              (index, unit): a day, weekday, week or month of the period, counted from its start (1, 2, …) or its
                     end (-1)
    unit, shift, anchor   this many units from `ref` (the time of speaking), `last` (the time mentioned last) or `near`
                     (the time spoken of, else that of speaking)
    same             `cùng kỳ`: the stretch of the year that was spoken of, in another year
    toward           1 the next one (`tới`), -1 the last one (`vừa qua`), 0 this one (`này`)
    mod              START, MID, END, APPROX, MORE_THAN, LESS_THAN
    range            `begin` or `end`; `other` is the other end
    lender           the expression behind it that says what this one leaves open (`18` of `18 - 20/10`)
    """

    __slots__ = ("first", "past", "kind", "value", "type", "era", "year", "cycle", "half", "quarter", "season", "month",
                 "span", "week", "weekend", "weekday", "day", "easter", "part", "hour", "minute", "second", "spoken", "early", "lunar", "leap",
                 "nth", "unit", "shift", "anchor", "same", "toward", "mod", "range", "other", "lender", "compared")

    def __init__(self, first: int, past: int, kind: str = POINT, **fields) -> None:
        self.value = self.type = self.mod = self.range = self.other = self.lender = self.compared = None
        self.era = self.year = self.cycle = self.half = self.quarter = self.season = self.month = self.span = None
        self.week = self.weekend = self.weekday = self.day = self.easter = self.early = self.lunar = self.leap = self.nth = None
        self.part = self.hour = self.minute = self.second = self.spoken = None
        self.unit = self.shift = self.anchor = self.same = self.toward = None
        self.first = first
        self.past = past
        self.kind = kind
        for name, value in fields.items():
            setattr(self, name, value)

    def take(self, other: Timex, fields: tuple[str, ...]) -> None:
        """Fill the open ones among `fields` from another expression."""
        for name in fields:
            if getattr(self, name) is None:
                setattr(self, name, getattr(other, name))

    def absorb(self, other: Timex) -> Timex:
        """Join a neighbouring part of the same time: its fields fill the open ones, the span grows over both."""
        self.take(other, _OPEN)
        self.past = max(self.past, other.past)
        return self

    @property
    def has_clock(self) -> bool:
        return self.hour is not None

    @property
    def has_day(self) -> bool:
        """Whether it names a day, be it `20/10`, `thứ Tư` or `hôm qua`."""
        return (self.day is not None or self.weekday is not None or self.easter is not None or self.unit == "D"
                or self.nth is not None and self.nth[1] == "D")


_OPEN = tuple(name for name in Timex.__slots__ if name not in ("first", "past", "kind"))
