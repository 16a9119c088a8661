"""Text on a terminal: how many columns it takes, cut and padded to columns, rows aligned and fitted to a window."""
from __future__ import annotations

import os
from unicodedata import category, combining, east_asian_width

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

GAP = "  "
NARROWEST = 6
"""What a column keeps when the window is too narrow for all."""

_INVISIBLE = frozenset(("Mn", "Me", "Cf"))


def window() -> int:
    """The columns of the terminal that standard output goes to, 100 where it goes elsewhere."""
    try:
        return int(os.environ["COLUMNS"]) or 100
    except (KeyError, ValueError):
        pass
    try:
        return os.get_terminal_size(1).columns or 100
    except (OSError, ValueError):
        return 100


def width(text: str) -> int:
    """The columns that a text takes: two for wide East Asian characters, none for what combines with the one before."""
    if text.isascii():
        return len(text)
    return sum(map(_columns, text))


def _columns(character: str) -> int:
    if combining(character) or category(character) in _INVISIBLE:
        return 0
    return 2 if east_asian_width(character) in "WF" else 1


def plain(text: str | None) -> str:
    """The text on one line, with nothing in it that would steer a terminal."""
    return " ".join("".join(c if c.isprintable() or category(c) == "Cf" and not _reorders(c) else " "
                            for c in text or "").split())


def _reorders(character: str) -> bool:
    """Whether it turns the direction of the text around it (Unicode's bidirectional controls)."""
    return "\u202a" <= character <= "\u202e" or "\u2066" <= character <= "\u2069"


def cut(text: str, columns: int) -> str:
    """The text in no more columns than this, with `…` where something is left out."""
    if width(text) <= columns:
        return text
    taken, end = 0, 0
    for end, character in enumerate(text):
        taken += _columns(character)
        if taken > columns - 1:
            break
    return text[:end].rstrip() + "…" if columns > 0 else ""


def padded(text: str, columns: int, right: bool = False) -> str:
    """The text in exactly these columns, cut or filled up; `right` puts it at the right end."""
    text = cut(text, columns)
    fill = " " * (columns - width(text))
    return fill + text if right else text + fill


def aligned(rows: Sequence[Sequence[str]], columns: int, right: frozenset[int] = frozenset()) -> list[str]:
    """Rows of cells as lines of at most so many columns, each cell under the one above; `right` are aligned there.

    A column that is empty in all rows is left out; where they don't fit, the widest columns give way.
    """
    if not rows:
        return []
    widths = [max(width(row[i]) for row in rows) for i in range(len(rows[0]))]
    kept = [i for i, wide in enumerate(widths) if wide]
    spare = columns - sum(widths) - len(GAP) * max(0, len(kept) - 1)
    while spare < 0:
        widest = max(kept, key=widths.__getitem__)
        if widths[widest] <= NARROWEST:
            break
        second = max((widths[i] for i in kept if widths[i] < widths[widest]), default=NARROWEST)
        step = min(-spare, widths[widest] - max(second, NARROWEST)) or 1
        widths[widest] -= step
        spare += step
    lines = (GAP.join(padded(row[i], widths[i], i in right) for i in kept).rstrip() for row in rows)
    return [cut(line, columns) for line in lines]
