"""What the text has spoken of so far, against which `cùng ngày`, `năm trước`, `cùng kỳ` and bare days are read."""
from __future__ import annotations

from ...vietnamese.calendar import Day, calendar_date, read_published


class Context:
    """The reference time and the times mentioned last.

    now, clock       day and time of day of publication, None where unknown
    day, day_at      the day mentioned last and the token where it stands
    told             the last day whose year the text itself gives: (day, token), for the years of those that follow
    period, period_at   the TIMEX3 value of the period spoken of last (`2016`, `2016-Q4`), and its token
    year, year_at    its year, and where the text still speaks of it
    hour             (day, hour) of the clock time mentioned last
    lunar            (day, token) of the lunar date with a year mentioned last
    """

    __slots__ = ("now", "clock", "day", "day_at", "told", "period", "period_at", "year", "year_at", "hour", "lunar")

    def __init__(self, published: str | None) -> None:
        self.now, self.clock = read_published(published) if published is not None else (None, None)
        self.day: Day | None = None
        self.day_at = -1
        self.told: tuple[Day, int] | None = None
        self.period: str | None = None
        self.period_at = -1
        self.year: int | None = None
        self.year_at = -1
        self.lunar: tuple[Day, int] | None = None
        self.hour: tuple[Day, int] | None = None

    @property
    def this_year(self) -> int | None:
        return None if self.now is None else calendar_date(self.now)[0]
