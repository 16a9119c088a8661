"""The article's time: a list of its dates with the figures that hold for them, and above it an axis as inline SVG."""
from __future__ import annotations

from datetime import date

from ...records import Extraction
from .axis import LEFT, RIGHT, WIDTH, Axis
from .markup import clip, escape
from .notation import quantity, unit
from .timex import extent, in_words

LEVEL = 24          # height of one level of labels
LEVELS = 10         # above these, marks go without a label: the list below has them all
LETTER = 6.8        # the usual width of a letter


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
        days = extent(record.value) if record.type in ("date", "time") else None
        if days:
            at(record.value, days).dates.append((n, record.text))
    for n, figure in enumerate(extraction.figures, 1):
        days = extent(figure.when)
        if days:
            label = f"{figure.name or ''}: {quantity(figure, words)} {unit(figure)}".strip(" :")
            at(figure.when, days).figures.append((n, label))
    return [found[key] for key in sorted(found)]


def timeline(extraction: Extraction, prefix: str, words: dict[str, str], level: int) -> str:
    """The section, or nothing where the article names no day."""
    times = moments(extraction, words)
    if not times:
        return ""
    published = extent((extraction.published or "")[:10])
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
    axis = Axis([day for moment in times for day in moment.days] + list(published or ()))
    dates = [(moment.days, f"#{prefix}d{moment.dates[0][0]}-1", in_words(moment.value, words))
             for moment in times if moment.dates]
    figures = [(moment.days, f"#{prefix}f{n}-1", text) for moment in times for n, text in moment.figures]
    above, levels_above = _lane(axis, dates, "date", -1)
    below, levels_below = _lane(axis, figures, "fig", 1)
    middle = levels_above * LEVEL + 22
    height = middle + 30 + levels_below * LEVEL + 12
    now = ""
    if published:
        x = axis.x(published[0])
        side = "end" if x > WIDTH - 120 else "start"
        now = (f'<path class="now" d="M{x:.1f} {12 - middle}V{height - middle}"/><text class="now" x="{x:.1f}" '
               f'y="{20 - middle}" dx="{-5 if side == "end" else 5}" text-anchor="{side}">{words["timeline.published"]}</text>')
    ticks = "".join(f'<path class="tick" d="M{x:.1f} 0v5"/><text class="tick" x="{x:.1f}" y="18" '
                    f'text-anchor="middle">{escape(label)}</text>' for x, label in axis.ticks(words))
    breaks = "".join(f'<path class="gap" d="M{x - 5:.1f} 6l4 -12m3 12l4 -12"/>' for x in axis.breaks)
    note = f'<p class="note">{words["timeline.break"]}</p>' if axis.breaks else ""
    return (f'<div class="scroll" role="region" tabindex="0" aria-label="{words["timeline.strip"]}">'
            f'<svg class="strip" viewBox="0 {-middle} {WIDTH} {height}" role="group" '
            f'aria-label="{words["timeline.strip"]}"><path class="axis" d="M{LEFT} 0H{WIDTH - RIGHT}"/>'
            f"{breaks}{ticks}{now}{above}{below}</svg></div>{note}")


def _lane(axis: Axis, items: list[tuple[tuple[int, int], str, str]], kind: str, direction: int) -> tuple[str, int]:
    """Marks with labels on one side of the axis, each on the first level where it has room: (SVG, levels used)."""
    taken: list[float] = []
    out = []
    for days, href, text in items:
        label = clip(text, 44)
        first, last = axis.x(days[0]), axis.x(days[1])
        width = max(last - first, 6)
        room = len(label) * LETTER + 18
        left_of_it = first + room > WIDTH - 4
        begin, end = (first - room, first + width) if left_of_it else (first, first + max(room, width + 4))
        level = next((n for n, edge in enumerate(taken) if edge <= begin), len(taken))
        if level >= LEVELS:
            continue
        if level == len(taken):
            taken.append(0)
        taken[level] = end + 6
        y = direction * (level * LEVEL + (16 if direction < 0 else 38))
        shape = (f'<rect x="{first:.1f}" y="{y - 4}" width="{width:.1f}" height="8" rx="4"/>' if kind == "date" else
                 f'<rect x="{first:.1f}" y="{y - 4}" width="{max(width, 8):.1f}" height="8"/>')
        inside = width > room       # a long bar has its label on it
        side = "end" if left_of_it else "start"
        x = first - 6 if left_of_it else first + (6 if inside else width + 6)
        lift = -3 if inside else 4
        out.append(f'<a href="{href}" class="{kind}"><title>{escape(clip(text, 200))}</title>{shape}'
                   f'<text x="{x:.1f}" y="{y + lift + (-4 if inside else 0)}" text-anchor="{side}">{escape(label)}</text></a>')
    return "".join(out), len(taken)
