"""The foot of a page: tags, buttons, comments, lists of other articles, masthead; to the end of it."""
from __future__ import annotations

from ..timestamps import visible
from .head import OTHERS
from .origins import newspaper_in, source_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .lines import Layout, Line


def read_foot(lines: list[Line], body: int, layout: Layout) -> int:
    """Read and cut the foot; the index of its first line, the number of lines where there is none."""
    foot = min(_closing(lines, body), _trailing(lines, body))
    while foot - 1 > body and lines[foot - 1].kind not in (None, "byline", "section"):
        foot -= 1
    others = False  # whether a list of other articles has begun, whose times are their own
    for line in lines[foot:]:
        line.kept = False
        others = others or line.kind in OTHERS
        if not layout.source:
            layout.source = newspaper_in(line)
        if line.kind == "time" and not layout.published and not others:
            layout.published = visible(line.text)
    for line in lines[foot:]:
        if line.kind == "source" and not layout.source:
            layout.source = source_in(line.text, False)
    return foot


def _closing(lines: list[Line], body: int) -> int:
    """The line that begins the tags, the readers' comments or the list of other articles, if most of the prose is above
    it."""
    above, after = 0, sum(len(line.text) for line in lines[body:] if line.prose)
    for i in range(body, len(lines)):
        if lines[i].prose:
            above += len(lines[i].text)
            after -= len(lines[i].text)
        elif lines[i].kind in ("comments", "end", "tags") and above and above >= after:
            return i
    return len(lines)


def _trailing(lines: list[Line], body: int) -> int:
    """The first line of chrome below the last prose."""
    last = len(lines)
    while last > body and not lines[last - 1].prose:
        last -= 1
    if last == body:  # no prose at all: the chrome at the very end alone
        last = len(lines)
        while last > body and lines[last - 1].kind:
            last -= 1
    return next((i for i in range(last, len(lines)) if lines[i].kind not in (None, "byline", "section")), len(lines))
