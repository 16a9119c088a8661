"""A time axis that stays readable when an article speaks of last week and of 1945: long empty stretches are cut out."""
from __future__ import annotations

from ...vietnamese.calendar import calendar_date, day_number
from .timex import day_in_words

WIDTH, LEFT, RIGHT = 880, 28, 28
GAP = 34            # what a stretch that is cut out takes up
EMPTY = 0.45        # a stretch is cut out where it would take more than this part of the axis
CUTS = 3
YEARS = (1, 2, 5, 10, 20, 50, 100, 200, 500)     # steps of round days
MONTHS = (1, 2, 3, 4, 6, 12)
DAYS = (1, 2, 5, 7, 10, 14)


class Axis:
    """Days to places on a line `WIDTH` wide; `breaks` are the places where days were left out.

    Made of the stretches of days that are to be seen, each (first, last), at least one.
    """

    __slots__ = ("_parts", "breaks")

    def __init__(self, stretches: list[tuple[int, int]]) -> None:
        covered = _merged(stretches)
        runs = []
        start = 0
        for cut in _long_gaps(covered) + [len(covered) - 1]:
            runs.append((covered[start][0], covered[cut][1]))
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
            inside = [(self.x(day), label) for day, label in _round_days(first, last, room, words)]
            for x, label in inside or [(left, day_in_words(first, words))]:
                if not found or x - found[-1][0] > 46:
                    found.append((x, label))
        return found


def _merged(stretches: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The stretches in order, those that overlap made one."""
    covered: list[tuple[int, int]] = []
    for first, last in sorted(stretches):
        if covered and first <= covered[-1][1]:
            covered[-1] = covered[-1][0], max(covered[-1][1], last)
        else:
            covered.append((first, last))
    return covered


def _long_gaps(covered: list[tuple[int, int]]) -> list[int]:
    """The places in the stretches after which empty days are cut out, in order."""
    span = covered[-1][1] - covered[0][0]
    cuts: list[int] = []
    gaps = [after[0] - before[1] for before, after in zip(covered, covered[1:])]
    for n in sorted(range(len(gaps)), key=lambda n: -gaps[n])[:CUTS]:
        length = gaps[n]
        if length <= EMPTY * span or length < 60:
            break
        cuts.append(n)
        span -= length
    return sorted(cuts)


def _round_days(first: int, last: int, room: int, words: dict[str, str]) -> list[tuple[int, str]]:
    """At most about `room` round days from `first` to `last`, with their labels."""
    begin, end = calendar_date(first), calendar_date(last)
    years = end[0] - begin[0]
    if years > room // 2 and years >= 2:
        step = next((step for step in YEARS if years / step <= room), 1000)
        found = [day_number(year, 1, 1) for year in range(-(-begin[0] // step) * step or step, end[0] + 1, step)]
        key = "tick.year"
    elif last - first > 16 * room or last - first > 100:
        months = 12 * years + end[1] - begin[1]
        step = next((step for step in MONTHS if months / step <= room), 12)
        counted = range(12 * begin[0] + begin[1] - 1, 12 * end[0] + end[1])
        found = [day_number(month // 12, month % 12 + 1, 1) for month in counted if month % step == 0]
        key = "tick.month"
    else:
        step = next((step for step in DAYS if (last - first) / step <= room), 16)
        found = list(range(first, last + 1, step))
        key = "tick.day"
    found = [day for day in found if first <= day <= last]
    labels = [day_in_words(day, words, key) for day in found]
    if key == "tick.day":
        labels[0] = day_in_words(found[0], words)     # the first says the year
    return list(zip(found, labels))
