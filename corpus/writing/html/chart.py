"""Charts of an article's figures: one name that has several values over time, one unit that several names share.

Drawn as inline SVG without a fixed scale: places across are in percent, so that a chart fills a telephone and a printed
page alike while its letters keep their size.
"""
from __future__ import annotations

from ...records import Extraction, Figure
from ...vietnamese.calendar import bounds_of
from .markup import clip, escape
from .notation import magnitude, quantity, unit
from .timex import in_words

MOST = 6            # charts an article
BARS = 12           # bars a chart
POINTS = 12         # points of a line
COMPARED = ("money", "percent", "measure", "count", "ratio", "age")


class Group:
    """Figures that belong in one chart, each with its number in the list of figures."""

    __slots__ = ("title", "figures")

    def __init__(self, title: str) -> None:
        self.title = title
        self.figures: list[tuple[int, Figure]] = []


def charts(extraction: Extraction, prefix: str, words: dict[str, str], level: int) -> str:
    """The section, or nothing where no two figures can be compared."""
    lines = series(extraction, words)
    drawn_already = [{n for n, _ in group.figures} for group in lines]
    drawn = [_line(group, prefix, words, level + 1) for group in lines]
    drawn += [_bars(group, prefix, words, level + 1) for group in units(extraction, words)
              if {n for n, _ in group.figures} not in drawn_already]
    if not drawn:
        return ""
    return (f'<section class="charts" aria-labelledby="{prefix}charts"><h{level} id="{prefix}charts">{words["charts"]}'
            f'</h{level}><div>{"".join(drawn[:MOST])}</div></section>')


def series(extraction: Extraction, words: dict[str, str]) -> list[Group]:
    """Names with values at two or more different times, in the same unit; the longest series first.

    Only where the times stand apart: a quarter within a year, or two values for one day, are no course of things.
    """
    found: dict[tuple, Group] = {}
    for n, figure in enumerate(extraction.figures, 1):
        if figure.name and magnitude(figure) is not None and figure.kind != "score" and _days(figure):
            title = words["chart.series"].format(name=clip(figure.name, 80))
            measure = unit(figure)
            found.setdefault((figure.name.casefold(), figure.unit, figure.per, figure.kind),
                             Group(f"{title} ({measure})" if measure else title)).figures.append((n, figure))
    groups = []
    for group in found.values():
        group.figures = _once(sorted(group.figures, key=lambda item: _days(item[1])))[:POINTS]
        times = [_days(figure) for _, figure in group.figures]
        if len(times) > 1 and all(before[1] < after[0] for before, after in zip(times, times[1:])):
            groups.append(group)
    return sorted(groups, key=lambda group: -len(group.figures))


def units(extraction: Extraction, words: dict[str, str]) -> list[Group]:
    """Units that two or more figures of different names or times share; the most figures first."""
    found: dict[tuple, Group] = {}
    for n, figure in enumerate(extraction.figures, 1):
        if figure.name and figure.unit and figure.kind in COMPARED and magnitude(figure) is not None:
            title = words["chart.unit"].format(unit=clip(unit(figure), 60))
            found.setdefault((figure.unit, figure.per, figure.kind), Group(title)).figures.append((n, figure))
    groups = [group for group in found.values()
              if len({(figure.name.casefold(), figure.when) for _, figure in group.figures}) > 1]
    for group in groups:
        group.figures = _once(sorted(group.figures, key=lambda item: -abs(magnitude(item[1]))))
    return sorted(groups, key=lambda group: -len(group.figures))


def _days(figure: Figure) -> tuple[int, int] | None:
    return bounds_of(figure.when) if figure.when else None


def _once(figures: list[tuple[int, Figure]]) -> list[tuple[int, Figure]]:
    """Without those that say the same again: name, value and time."""
    seen, kept = set(), []
    for n, figure in figures:
        key = (figure.name.casefold(), magnitude(figure), figure.when)
        if key not in seen:
            seen.add(key)
            kept.append((n, figure))
    return kept


def _figure(title: str, svg: str, height: int, note: str, level: int, wide: bool = False) -> str:
    drawing = (f'<svg class="chart{" wide" if wide else ""}" width="100%" height="{height}" role="group" '
               f'aria-label="{escape(title)}">{svg}</svg>')
    if wide:
        drawing = f'<div class="scroll" role="region" tabindex="0" aria-label="{escape(title)}">{drawing}</div>'
    return f"<figure><figcaption><h{level}>{escape(title)}</h{level}></figcaption>{drawing}{note}</figure>"


def _bars(group: Group, prefix: str, words: dict[str, str], level: int) -> str:
    """A bar a figure, from the largest down, with its name above it and its value at its end."""
    shown = group.figures[:BARS]
    most = max(abs(magnitude(figure)) for _, figure in shown) or 1
    out = []
    y = 0
    for n, figure in shown:
        said = figure.name if not figure.when else f"{figure.name} ({in_words(figure.when, words)})"
        lines = _wrapped(said, 46)
        for line in lines:
            y += 16
            out.append(f'<text class="name" x="0" y="{y}">{escape(line)}</text>')
        size = 64 * abs(magnitude(figure)) / most
        below = " below" if magnitude(figure) < 0 else ""
        out.append(f'<a href="#{prefix}f{n}-1"><rect class="bar{below}" x="0" y="{y + 5}" '
                   f'width="{max(size, 0.4):.2f}%" height="14" rx="2"/>'
                   f'<text class="v" x="{size + 1:.2f}%" dx="4" y="{y + 17}">'
                   f'{escape(_value(figure, words))}</text></a>')
        y += 32
    left = len(group.figures) - len(shown)
    note = f'<p class="note">{words["chart.more"].format(n=left)}</p>' if left else ""
    return _figure(group.title, "".join(out), y, note, level)


def _wrapped(text: str, width: int) -> list[str]:
    """The text on at most two lines."""
    text = clip(text, 2 * width - 8)
    if len(text) <= width:
        return [text]
    cut = text.rfind(" ", 0, width)
    cut = cut if cut > 0 else width
    return [text[:cut], text[cut:].strip()]


def _line(group: Group, prefix: str, words: dict[str, str], level: int) -> str:
    """Points by their time, joined by a line, each with its value above and its time below."""
    values = [magnitude(figure) for _, figure in group.figures]
    low, high = min(values + [0]), max(values + [0])
    spread = (high - low) or 1
    days = [_days(figure)[0] for _, figure in group.figures]
    span = (days[-1] - days[0]) or 1
    count = len(days)
    top, bottom = 26, 150
    points = []
    for n, day in enumerate(days):
        # between its true place and an even one, so that labels of near days don't lie on each other
        across = 8 + 84 * (day - days[0]) / span if _roomy(days) else 8 + 84 * n / max(1, count - 1)
        points.append((across, bottom - (bottom - top) * (values[n] - low) / spread))
    out = [f'<line class="axis" x1="2%" x2="98%" y1="{bottom + 8}" y2="{bottom + 8}"/>']
    out += [f'<line class="line" x1="{a[0]:.2f}%" y1="{a[1]:.1f}" x2="{b[0]:.2f}%" y2="{b[1]:.1f}"/>'
            for a, b in zip(points, points[1:])]
    for (n, figure), (x, y) in zip(group.figures, points):
        out.append(f'<a href="#{prefix}f{n}-1"><circle class="point" cx="{x:.2f}%" cy="{y:.1f}" r="5"/>'
                   f'<text class="v" x="{x:.2f}%" y="{y - 11:.1f}" text-anchor="middle">'
                   f'{escape(_value(figure, words))}</text>{_time(figure, x, bottom + 26, words)}</a>')
    return _figure(group.title, "".join(out), bottom + 36, "", level, wide=count > 5)


def _time(figure: Figure, x: float, y: int, words: dict[str, str]) -> str:
    """The time below a point; at the edges it leans inwards."""
    anchor, shift = ("start", -26) if x < 20 else ("end", 26) if x > 80 else ("middle", 0)
    return (f'<text class="tick" x="{x:.2f}%" dx="{shift}" y="{y}" text-anchor="{anchor}">'
            f"{escape(in_words(figure.when, words))}</text>")


def _value(figure: Figure, words: dict[str, str]) -> str:
    """The value as a label; the chart's title names the unit, only the percent sign stays with its number."""
    return quantity(figure, words) + ("%" if figure.unit == "%" else "")


def _roomy(days: list[int]) -> bool:
    """Whether the days lie far enough from each other to be drawn at their true places."""
    span = (days[-1] - days[0]) or 1
    return all(b - a >= 0.8 * span / len(days) for a, b in zip(days, days[1:]))
