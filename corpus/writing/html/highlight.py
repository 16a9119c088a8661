"""The article's text with every record marked in its place.

Each mark is a link to the record's row in the tables and carries the `id` that the row links back to, so the way there
and back needs no script. Marks never break each other: where records overlap, the text is cut at every boundary and
each piece lies in all the records that cover it, the widest outermost; where they touch, the second says so.
"""
from __future__ import annotations

from collections.abc import Iterator

from ...records import Extraction
from .markup import escape

FIGURE, DATE, PERSON, DOCUMENT = KINDS = ("fig", "date", "per", "doc")


class Place:
    """One stretch of the text that a record stands on: its kind, its row's id, and its own id."""

    __slots__ = ("start", "end", "kind", "row", "id")

    def __init__(self, start: int, end: int, kind: str, row: str, nth: int) -> None:
        self.start = start
        self.end = end
        self.kind = kind
        self.row = row
        self.id = f"{row}-{nth}"


def places(extraction: Extraction, prefix: str) -> list[Place]:
    """Where the records stand, from the first to the last, of two that start together the longer first.

    Rows are named `<prefix>f1`, `<prefix>d1`, `<prefix>p1`, `<prefix>v1` in the order of the lists.
    """
    found = []
    for letter, kind, records in (("f", FIGURE, extraction.figures), ("d", DATE, extraction.dates),
                                  ("v", DOCUMENT, extraction.documents)):
        found += [Place(record.start, record.end, kind, f"{prefix}{letter}{n}", 1)
                  for n, record in enumerate(records, 1)]
    for n, person in enumerate(extraction.people, 1):
        found += [Place(mention.start, mention.end, PERSON, f"{prefix}p{n}", nth)
                  for nth, mention in enumerate(person.mentions, 1)]
    length = len(extraction.text)
    found = [place for place in found if 0 <= place.start < place.end <= length]
    found.sort(key=lambda place: (place.start, -place.end))
    return found


def paragraphs(text: str, marks: list[Place]) -> Iterator[str]:
    """The paragraphs of the text that are not blank, as HTML without their `<p>`. `marks` as `places` gives them."""
    waiting = 0
    open_marks: list[Place] = []
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        while waiting < len(marks) and marks[waiting].start < end:
            open_marks.append(marks[waiting])
            waiting += 1
        if line.strip():
            yield _paragraph(text, start, end, open_marks)
        open_marks = [mark for mark in open_marks if mark.end > end]
        start = end + 1


def _paragraph(text: str, start: int, end: int, marks: list[Place]) -> str:
    """The text from `start` to `end`, cut at every boundary of a mark."""
    if not marks:
        return escape(text[start:end])
    cuts = {start, end}
    for mark in marks:
        cuts.add(max(mark.start, start))
        cuts.add(min(mark.end, end))
    out = []
    inside: list[Place] = []
    waiting = 0
    at = start
    for cut in sorted(cuts)[1:]:
        before = inside
        inside = [mark for mark in inside if mark.end > at]
        while waiting < len(marks) and marks[waiting].start <= at:
            inside.append(marks[waiting])
            waiting += 1
        inside.sort(key=lambda mark: mark.start - mark.end)
        touching = any(mark.end == at for mark in before)
        out.append(_piece(text, at, cut, inside, touching))
        at = cut
    return "".join(out)


def _piece(text: str, start: int, end: int, marks: list[Place], touching: bool) -> str:
    """One stretch of text inside the marks that cover it: the innermost is the link, the others wrap it."""
    html = escape(text[start:end])
    for depth, mark in enumerate(reversed(marks)):
        classes = f"m {mark.kind}"
        if mark.start < start:
            classes += " from"      # goes on from the piece before
        elif touching:
            classes += " near"
        if mark.end > end:
            classes += " on"        # goes on in the piece after
        name = f' id="{mark.id}"' if mark.start >= start else ""
        if depth:
            html = f'<span class="{classes}"{name} data-row="{mark.row}">{html}</span>'
        else:
            html = f'<a class="{classes}"{name} href="#{mark.row}" aria-describedby="k-{mark.kind}">{html}</a>'
    return html
