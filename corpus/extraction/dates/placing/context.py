"""What the text has spoken of so far, against which `cùng ngày`, `năm trước`, `cùng kỳ` and bare days are read."""
from __future__ import annotations

from bisect import bisect_right

from ....vietnamese.calendar import Day, calendar_date, day_value, read_published
from ..reading.scan import Scan
from ..reading.words import TimeWords
from ..timex import Timex


class Context:
    """The reference time and the times mentioned last.

    s, words, firsts the text, the time words, the first token of each sentence
    now, clock       day and time of day of publication, None where unknown
    day, day_at      the day mentioned last and the token where it stands
    told             the last day whose year the text itself gives: (day, token), for the years of those that follow
    period, period_at   the TIMEX3 value of the period spoken of last (`2016`, `2016-Q4`), and its token
    year, year_at    its year, and where the text still speaks of it
    hour             (day, hour) of the clock time mentioned last
    evening          the token of the evening or night mentioned last
    tet_at           the token of the lunar date mentioned last
    lunar            (day, token) of the lunar date with a year mentioned last
    """

    __slots__ = ("s", "words", "firsts", "now", "clock", "day", "day_at", "told", "period", "period_at", "year", "year_at",
                 "hour", "evening", "lunar", "tet_at")

    def __init__(self, s: Scan, words: TimeWords, published: str | None) -> None:
        self.s = s
        self.words = words
        self.firsts = [first for first, _ in s.tokens.sentences]
        self.now, self.clock = read_published(published) if published is not None else (None, None)
        self.day: Day | None = None
        self.day_at = -1
        self.told: tuple[Day, int] | None = None
        self.period: str | None = None
        self.period_at = -1
        self.year: int | None = None
        self.year_at = -1
        self.lunar: tuple[Day, int] | None = None
        self.tet_at = -1
        self.evening = -1
        self.hour: tuple[Day, int] | None = None

    @property
    def this_year(self) -> int | None:
        return None if self.now is None else calendar_date(self.now)[0]

    def remember_day(self, day: Day, time: Timex, told: bool) -> str:
        """Keep a day as the one mentioned last (`told`: the text gives its year); its value."""
        if not self.is_compared(time):
            self.day, self.day_at = day, time.first
            if told and not self.is_cited(time):
                self.told = (day, time.first)
                self.year, self.year_at = calendar_date(day)[0], time.first
                self.period, self.period_at = str(self.year), time.first
        return day_value(day)

    def remember_period(self, value: str, time: Timex) -> str:
        """Keep a period as the one spoken of last; its value."""
        if time.range is not None and len(value) == 4 or time.anchor == "near" and time.shift:
            return value  # `năm học 2024-2025`, `năm trước` are not what is spoken of
        if not self.is_compared(time) and value[0].isdigit():
            self.period, self.period_at = value, time.first
            self.year, self.year_at = int(value[:4]), time.first
        return value

    def is_compared(self, time: Timex) -> bool:
        """Whether the time is only what something is compared with: `so với cùng kỳ`, `so với năm 2016`."""
        if time.compared is None:
            norms, at = self.s.norms, time.first
            time.compared = bool(time.same or any(
                self.words.cue("compares", norms[i]) for i in range(max(0, at - 3), at)))
        return time.compared

    def is_cited(self, time: Timex) -> bool:
        """Whether the day is that of a document or a birth, not of the story: `Nghị quyết số …, ngày 24/5/2005`."""
        norms, at = self.s.norms, time.first
        return any(self.words.cue("cited", norms[j]) for j in range(max(0, at - 2), at)) or any(
            norms[j] == "/" or norms[j] == "số" for j in range(max(0, at - 8), at))

    def is_near(self, time: Timex, at: int, sentences: int = 3) -> bool:
        """Whether a token lies in the same sentence or at most so many before, within the paragraph's reach."""
        if at < 0 or time.first - at > 120:
            return False
        return bisect_right(self.firsts, time.first) - bisect_right(self.firsts, at) < sentences

    def is_alone(self, time: Timex) -> bool:
        """Whether the expression is all of its sentence: nothing tells a direction, the next one is meant."""
        first, past = time.first, time.past
        if time.other is not None:
            first, past = min(first, time.other.first), max(past, time.other.past)
        return self.s.alone(first, past)
