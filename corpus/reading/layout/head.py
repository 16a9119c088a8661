"""The head of a page: menu, title, time of publication, source, author, buttons; then the prose."""
from __future__ import annotations

from .. import newspapers
from ..bylines import names_in, signed_by
from ..chrome import bulleted
from ..imprint import imprint_of
from ..timestamps import visible
from .origins import after_colon, newspaper_in, source_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .lines import Layout, Line

HEAD_LINES = 40
"""The head of a page ends where the prose begins, but not later than here."""
TITLE_LENGTH = 250


def read_head(lines: list[Line], layout: Layout, title: str | None) -> int:
    """Read and cut the head; the index of the line that the body begins with."""
    _exclaimed(lines)
    first_prose = next((i for i, line in enumerate(lines[:HEAD_LINES]) if line.prose and line.text != title), None)
    if first_prose is None:
        first_prose = min(1, len(lines) - 1)
    # The time of publication may stand below the first paragraph, which is set off as the lead.
    past = min(first_prose + 5, HEAD_LINES, len(lines))
    head = lines[:next((i for i in range(first_prose, past) if lines[i].kind in OTHERS), past)]
    times = [i for i, line in enumerate(head) if line.kind == "time"]
    at = _title_line(lines[:first_prose + 1], times, title) if len(lines) > 1 else None
    if at is not None:
        layout.title = title or lines[at].text
    if not times and not any(line.kind in _OF_PAGES for line in lines[:first_prose]):
        return 0 if at is None else at + 1
    imprints = [imprint_of(lines[i].text) for i in _in_trust(lines, times, at)]
    imprints = [imprint for imprint in imprints if imprint]
    layout.published = next((imprint.published for imprint in imprints), None)
    layout.authors = next((imprint.authors for imprint in imprints if imprint.authors), ())
    for i, line in enumerate(head):
        if line.kind in ("time", "source", "byline") or line.kind and i < first_prose and line.kind != "link":
            line.kept = False
            if line.kind == "source" and not layout.source:
                layout.source = source_in(line.text, i < first_prose)
            elif line.kind == "byline" and not layout.authors:
                layout.authors = names_in(after_colon(line.text) or "")
            elif line.kind in ("section", "masthead") and i < (first_prose if at is None else at) and not layout.source:
                layout.source = newspaper_in(line) if line.kind == "masthead" else newspapers.self_named(line.text)
        elif at is not None and i < at:
            line.kept = False
            layout.source = layout.source or newspaper_in(line)
        elif at is not None and at < i < first_prose and not layout.authors and signed_by(line.text):
            layout.authors = signed_by(line.text)
            line.kept = False
    layout.source = layout.source or next((imprint.source for imprint in imprints if imprint.source), None)
    return at + 1 if at is not None else min(first_prose, len(lines))


OTHERS = frozenset(("comments", "end", "related", "link"))
"""What begins that which others wrote: times that stand below are theirs."""


def _exclaimed(lines: list[Line]) -> None:
    """Take the first line that is no chrome for no prose, where it is a headline that ends like a sentence and prose
    follows: `Đi sao cho dưới 4 triệu?`."""
    first = next((line for line in lines[:HEAD_LINES] if line.kind is None), None)
    if first and first.prose and first.text[-1] in "?!”…\"" and looks_like_title(first.text):
        first.prose = not any(line.prose for line in lines[:HEAD_LINES] if line is not first)


_OF_PAGES = frozenset(("section", "tool", "masthead", "source", "byline"))
"""What stands above an article's text only where it was copied with the page around it."""


def _title_line(head: list[Line], times: list[int], title: str | None) -> int | None:
    """The index of the line that is the title: the known one, else the first that reads like a headline."""
    if title:
        return next((i for i, line in enumerate(head) if line.text == title), None)
    candidates = [i for i, line in enumerate(head)
                  if line.kind is None and not bulleted(line.text) and looks_like_title(line.text)]
    if not times and candidates and any(head[i].kind is None for i in range(candidates[0])):
        return None  # a text with no page around it has its title on the first line or nowhere
    for time in times:  # what stands between the menu and the time of publication, where something does
        menu = max((i for i, line in enumerate(head[:time]) if line.kind == "section"), default=None)
        if menu is not None:
            candidates = [i for i in candidates if menu < i < time] or candidates
            break
    long_enough = [i for i in candidates if len(head[i].text.split()) >= 5 and not head[i].prose]
    return next(iter(long_enough or candidates), None)


def looks_like_title(line: str) -> bool:
    """Whether a line could be a headline: short, one sentence, not closed with a full stop unless it is quite short."""
    if len(line) > TITLE_LENGTH or line[-1] in ":;," or not any(c.isalpha() for c in line):
        return False
    return not (line[-1] == "." and line[-3:] != "..." and (len(line) > 120 or ". " in line))


def _in_trust(lines: list[Line], times: list[int], title: int | None) -> list[int]:
    """The lines with a time of publication, the surest first: below the title before above it (there it may be today's
    date), with a clock before without, the first before an update."""
    def order(i: int) -> tuple:
        text = lines[i].text.casefold()
        return (title is not None and i < title, "T" not in (visible(text) or ""), "cập nhật" in text, i)
    return sorted((i for i in times if not lines[i].text.casefold().startswith("hôm nay")), key=order)
