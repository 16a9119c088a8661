"""The layout of a page that was copied as text: what of it is the article, and what its head and foot say about it."""
from __future__ import annotations

from .amid import cut_links, read_byline
from .foot import read_foot
from .head import read_head
from .lines import Layout, is_prose, lines_of, spans_of
from .origins import signed

__all__ = ["is_prose", "laid_out"]


def laid_out(text: str, title: str | None = None) -> Layout:
    """Tell the article from the page around it.

    title  the headline where it is known already
    A text that shows no sign of a page around it keeps everything.
    """
    layout = Layout()
    lines = lines_of(text)
    if not lines:
        return layout
    body = read_head(lines, layout, title)
    foot = read_foot(lines, body, layout)
    cut_links(lines, body, foot)
    read_byline(lines, body, foot, layout)
    if not layout.source:
        layout.source = signed([line for line in lines[body:body + 12] if line.kept][:3])
    if not all(line.kept for line in lines) and any(line.kept for line in lines):
        layout.spans = spans_of(lines)
    return layout
