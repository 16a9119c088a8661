"""The article's time: a list of its dates with the figures that hold for them, and above it an axis as inline SVG."""
from __future__ import annotations

from collections.abc import Callable

from ...records import Extraction
from ...vietnamese.calendar import bounds_of
from .axis import LEFT, RIGHT, WIDTH, Axis
from .markup import clip, escape
from .notation import measured
from .timex import in_words

LEVEL = 24          # height of one level of labels
LEVELS = 10         # above these, marks go without a label: the list below has them all
LETTER = 6.6        # the usual width of a letter


class Moment:
    """A stretch of days with the dates that mean it and the figures that hold for it."""

    __slots__ = ("days", "value", "dates", "figures")

    def __init__(self, days: tuple[int, int], value: str) -> None:
        self.days = days
        self.value = value
        self.dates: list[tuple[int, str]] = []
        self.figures: list[tuple[int, str]] = []


def moments(extraction: Extraction, words: dict[str, str]) -> list[Moment]:
    """All the times of the article that have a place in the calendar, in order."""
    found: dict[tuple, Moment] = {}

    def at(value: str, days: tuple[int, int]) -> Moment:
        key = (days[0], days[1], value)
        if key not in found:
            found[key] = Moment(days, value)
        return found[key]

    for n, record in enumerate(extraction.dates, 1):
        days = bounds_of(record.value) if record.type in ("date", "time") else None
        if days:
            at(record.value, days).dates.append((n, record.text))
    for n, figure in enumerate(extraction.figures, 1):
        days = bounds_of(figure.when) if figure.when else None
        if days:
            label = f"{figure.name or ''}: {measured(figure, words)}".strip(" :")
            at(figure.when, days).figures.append((n, label))
    return [found[key] for key in sorted(found)]


def timeline(extraction: Extraction, prefix: str, words: dict[str, str], level: int) -> str:
    """The section, or nothing where the article names no day."""
    times = moments(extraction, words)
    if not times:
        return ""
    published = bounds_of((extraction.published or "")[:10])
    return (f'<section class="time" aria-labelledby="{prefix}time"><h{level} id="{prefix}time">{words["timeline"]}'
            f'</h{level}>{_strip(times, published, prefix, words)}<ol>'
            + "".join(_item(moment, prefix, words) for moment in times) + "</ol></section>")


def _item(moment: Moment, prefix: str, words: dict[str, str]) -> str:
    dates = " · ".join(f'<a class="m date" href="#{prefix}d{n}-1">{escape(clip(text, 80))}</a>'
                       for n, text in moment.dates)
    figures = "".join(f'<li><a class="m fig" href="#{prefix}f{n}-1">{escape(clip(text, 160))}</a></li>'
                      for n, text in moment.figures)
    return (f"<li><b>{escape(in_words(moment.value, words))}</b> {dates}"
            f'{"<ul>" + figures + "</ul>" if figures else ""}</li>')


def _strip(times: list[Moment], published: tuple[int, int] | None, prefix: str, words: dict[str, str]) -> str:
    """The axis: dates above it, figures below, each a link to its place in the text."""
    axis = Axis([moment.days for moment in times] + ([published] if published else []))
    dates = [(moment.days, f"#{prefix}d{moment.dates[0][0]}-1", in_words(moment.value, words))
             for moment in times if moment.dates]
    figures = [(moment.days, f"#{prefix}f{moment.figures[0][0]}-1", _several(moment.figures))
               for moment in times if moment.figures]
    above, levels_above = _lane(axis, dates, "date", lambda level: -14 - level * LEVEL)
    below, levels_below = _lane(axis, figures, "fig", lambda level: 48 + level * LEVEL)
    top, bottom = -levels_above * LEVEL - 26, 34 + levels_below * LEVEL
    ticks = "".join(f'<path class="tick" d="M{x:.1f} 0v5"/><text class="tick" x="{x:.1f}" y="18" '
                    f'text-anchor="middle">{escape(label)}</text>' for x, label in axis.ticks(words))
    breaks = "".join(f'<path class="gap" d="M{x - 5:.1f} 5l4 -10m3 10l4 -10"/>' for x in axis.breaks)
    note = f'<p class="note">{words["timeline.break"]}</p>' if axis.breaks else ""
    return (f'<div class="scroll" role="region" tabindex="0" aria-label="{words["timeline.strip"]}">'
            f'<svg class="strip" viewBox="0 {top} {WIDTH} {bottom - top}" role="group" '
            f'aria-label="{words["timeline.strip"]}">{_publication(axis, published, top, words)}'
            f'<path class="axis" d="M{LEFT} 0H{WIDTH - RIGHT}"/>{breaks}{ticks}{above}{below}</svg></div>{note}')


def _several(figures: list[tuple[int, str]]) -> str:
    """One label for the figures of a moment: the first, and how many more."""
    more = f" (+{len(figures) - 1})" if len(figures) > 1 else ""
    return clip(figures[0][1], 56) + more


def _publication(axis: Axis, published: tuple[int, int] | None, top: int, words: dict[str, str]) -> str:
    if not published:
        return ""
    x = axis.x(published[0])
    anchor, shift = ("end", -5) if x > WIDTH / 2 else ("start", 5)
    return (f'<path class="now" d="M{x:.1f} {top}V0"/><text class="now" x="{x + shift:.1f}" y="{top + 12}" '
            f'text-anchor="{anchor}">{words["timeline.published"]}</text>')


def _lane(axis: Axis, items: list[tuple[tuple[int, int], str, str]], kind: str,
          height: Callable[[int], int]) -> tuple[str, int]:
    """Labels over bars on one side of the axis, each on the first level where it has room: (SVG, levels used)."""
    taken: list[float] = []
    out = []
    for days, href, label in items:
        first = axis.x(days[0])
        last = max(axis.x(days[1]), first + 6)
        room = len(label) * LETTER
        leftward = first + room > WIDTH - 4
        begin, end = (min(first, last - room), last) if leftward else (first, max(last, first + room))
        level = next((n for n, edge in enumerate(taken) if edge <= begin), len(taken))
        if level == LEVELS:
            continue
        taken[level:level + 1] = [end + 10]
        y = height(level)
        out.append(f'<a href="{href}" class="{kind}"><text x="{last if leftward else first:.1f}" y="{y}" '
                   f'text-anchor="{"end" if leftward else "start"}">{escape(label)}</text>'
                   f'<rect x="{first:.1f}" y="{y + 4}" width="{last - first:.1f}" height="4" rx="2"/></a>')
    return "".join(out), len(taken)
