"""Amid the text: links to other articles and buttons; at its end the author."""
from __future__ import annotations

from ..bylines import names_in, signed_by
from .origins import after_colon, source_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .lines import Layout, Line

LINKS = 12
"""A list of links amid the text has no more entries."""


def cut_links(lines: list[Line], body: int, foot: int) -> None:
    """Cut links and lists of links between the paragraphs."""
    i = body
    paged = not all(line.kept for line in lines)
    while i < foot:
        line = lines[i]
        i += 1
        if line.kind in ("link", "ad") or paged and line.kind == "tool":
            line.kept = False
        elif line.kind == "related":
            line.kept = False
            past = min(foot, i + LINKS)
            while i < past and not lines[i].prose and not _caption(lines[i].text):
                lines[i].kept = False
                i += 1


def _caption(line: str) -> bool:
    return "ảnh:" in line.casefold() or "(ảnh" in line.casefold()


def read_byline(lines: list[Line], body: int, foot: int, layout: Layout) -> None:
    """The author on the last lines of the text: `Bài, ảnh: Nguyễn An`, or the name alone; and where it is from:
    `(Theo TTXVN)`."""
    for i in range(foot - 1, max(body, foot - 3) - 1, -1):
        line = lines[i]
        if line.prose:
            return
        if line.kind == "source" or line.text.strip("( ").startswith("Theo "):
            layout.source = layout.source or source_in(line.text, False)
        names = names_in(after_colon(line.text) or "") if line.kind == "byline" else signed_by(line.text) if line.kind is None else ()
        if names and i == foot - 1 and i > body and not layout.authors:
            layout.authors = names
            line.kept = foot == len(lines)
