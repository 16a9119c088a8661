"""The lines of a text: where they stand, what chrome they are, whether they are prose; and what they say of the article."""
from __future__ import annotations

from ..chrome import bulleted, kind_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...article import Span


class Layout:
    """What was found: `spans` (None where all of the text is the article's own), `title`, `published`, `source`,
    `authors`."""

    __slots__ = ("spans", "title", "published", "source", "authors")

    def __init__(self) -> None:
        self.spans: tuple[Span, ...] | None = None
        self.title: str | None = None
        self.published: str | None = None
        self.source: str | None = None
        self.authors: tuple[str, ...] = ()


class Line:
    """A line that is not blank: its place in the text, its words, what kind of chrome it is, whether it is kept."""

    __slots__ = ("start", "end", "text", "kind", "kept", "prose")

    def __init__(self, start: int, text: str) -> None:
        left = len(text) - len(text.lstrip())
        self.text = text.strip()
        self.start = start + left
        self.end = self.start + len(self.text)
        self.kind = kind_of(self.text)
        self.kept = True
        self.prose = self.kind is None and is_prose(self.text)


def is_prose(line: str) -> bool:
    """Whether a line is a sentence or more, not a heading, a headline or an entry of a menu."""
    return len(line) >= 90 and not bulleted(line) or len(line) >= 45 and line[-1] in ".!?…”\":;"


def lines_of(text: str) -> list[Line]:
    """The lines that are not blank."""
    lines, start = [], 0
    for line in text.split("\n"):
        if line and not line.isspace():
            lines.append(Line(start, line))
        start += len(line) + 1
    return lines


def spans_of(lines: list[Line]) -> tuple[Span, ...]:
    """The kept lines as spans, neighbours in one."""
    spans: list[Span] = []
    joined = False
    for line in lines:
        if line.kept:
            if joined:
                spans[-1] = (spans[-1][0], line.end)
            else:
                spans.append((line.start, line.end))
        joined = line.kept
    return tuple(spans)
