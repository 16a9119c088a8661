"""A time axis that stays readable when an article speaks of last week and of 1945: long empty stretches are cut out."""
from __future__ import annotations

from datetime import date

WIDTH, LEFT, RIGHT = 880, 16, 24
GAP = 34            # what a stretch that is cut out takes up
EMPTY = 0.45        # a stretch is cut out where it would take more than this part of the axis
CUTS = 3
STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500)


class Axis:
    """Days to places on a line `WIDTH` wide; `breaks` are the places where days were left out."""

    __slots__ = ("_parts", "breaks")

    def __init__(self, days: list[int]) -> None:
        days = sorted(set(days))
        cuts = _long_gaps(days)
        runs = []
        start = 0
        for cut in cuts + [len(days) - 1]:
            runs.append((days[start], days[cut]))
            start = cut + 1
        free = WIDTH - LEFT - RIGHT - GAP * (len(runs) - 1)
        least = min(60.0, free / len(runs))
        spare = free - least * len(runs)
        total = sum(last - first for first, last in runs) or 1
        self._parts: list[tuple[int, int, float, float]] = []
        self.breaks: list[float] = []
        x = float(LEFT)
        for first, last in runs:
            width = least + spare * (last - first) / total
            self._parts.append((first, last, x, x + width))
            x += width + GAP
            self.breaks.append(x - GAP / 2)
        self.breaks.pop()

    def x(self, day: int) -> float:
        """Where a day lies; days off the axis lie at its ends."""
        for first, last, left, right in self._parts:
            if day <= last:
                return left + (right - left) * (max(day, first) - first) / ((last - first) or 1)
        return self._parts[-1][3]

    def ticks(self, words: dict[str, str]) -> list[tuple[float, str]]:
        """Round days with their labels: years, months or days, as there is room; at least one in every part."""
        found: list[tuple[float, str]] = []
        for first, last, left, right in self._parts:
            room = max(1, int((right - left) // 62))
            inside = [(self.x(day.toordinal()), label) for day, label in _round_days(first, last, room, words)]
            for x, label in inside or [(left, _label(date.fromordinal(first), "tick.day", words))]:
                if not found or x - found[-1][0] > 46:
                    found.append((x, label))
        return found


def _long_gaps(days: list[int]) -> list[int]:
    """The places in the sorted days after which a stretch is cut out, in order."""
    span = days[-1] - days[0]
    cuts: list[int] = []
    by_length = sorted(range(len(days) - 1), key=lambda n: days[n] - days[n + 1])
    for n in by_length[:CUTS]:
        length = days[n + 1] - days[n]
        if length <= EMPTY * span or length < 60:
            break
        cuts.append(n)
        span -= length
    return sorted(cuts)


def _round_days(first: int, last: int, room: int, words: dict[str, str]) -> list[tuple[date, str]]:
    """At most about `room` round days from `first` to `last`."""
    begin, end = date.fromordinal(first), date.fromordinal(last)
    years = end.year - begin.year
    if years > room // 2 and years >= 2:
        step = next((step for step in STEPS if years / step <= room), 1000)
        found = [date(year, 1, 1) for year in range(-(-begin.year // step) * step or step, end.year + 1, step)]
        kind = "tick.year"
    elif last - first > 16 * room or last - first > 100:
        months = 12 * years + end.month - begin.month
        step = next((step for step in (1, 2, 3, 4, 6, 12) if months / step <= room), 12)
        counted = range(12 * begin.year + begin.month - 1, 12 * end.year + end.month)
        found = [date(month // 12, month % 12 + 1, 1) for month in counted if month % step == 0]
        kind = "tick.month"
    else:
        step = next((step for step in (1, 2, 5, 7, 10, 14) if (last - first) / step <= room), 16)
        found = [date.fromordinal(day) for day in range(first, last + 1, step)]
        kind = "tick.day"
    return [(day, _label(day, kind, words)) for day in found if first <= day.toordinal() <= last]


def _label(day: date, kind: str, words: dict[str, str]) -> str:
    return words[kind].format(d=day.day, m=day.month, y=day.year, month=words[f"month.{day.month}"])
