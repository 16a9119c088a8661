"""The layout of a page that was copied as text: what of it is the article, and what its head and foot say about it."""
from __future__ import annotations

import re

from . import newspapers
from .bylines import names_in, signed_by
from .chrome import bulleted, kind_of
from .imprint import imprint_of
from .timestamps import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..article import Span

HEAD_LINES = 40
"""The head of a page ends where the prose begins, but not later than here."""
TITLE_LENGTH = 250
LINKS = 12
"""A list of links amid the text has no more entries."""

# `STO - Sau …`, `(Dân trí) - Sáng …`, `Cần Thơ (TTXVN) – Chiều …`: the sign is in brackets, or in capitals, or a domain.
_DATELINE = re.compile(r"(?:[\w .,]{2,30}\s)?\(([\w.+&/ -]{2,30})\)\s*[-–—:]|([\w&.+]{2,20}(?: [Oo]nline)?)\s+[-–—]\s")
_DOMAIN = re.compile(r"(?<![@\w.-])(?:https?://)?((?:[a-z0-9-]+\.)+(?:vn|com|net|org|info|edu|gov))(?![\w@-])", re.IGNORECASE)


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


def laid_out(text: str, title: str | None = None) -> Layout:
    """Tell the article from the page around it.

    title  the headline where it is known already
    A text that shows no sign of a page around it keeps everything.
    """
    layout = Layout()
    lines = _lines(text)
    if not lines:
        return layout
    body = _head(lines, layout, title)
    foot = _foot(lines, body, layout)
    _links(lines, body, foot)
    _byline(lines, body, foot, layout)
    if not layout.source:
        layout.source = _signed([line for line in lines[body:body + 12] if line.kept][:3])
    if not all(line.kept for line in lines) and any(line.kept for line in lines):
        layout.spans = _spans(lines)
    return layout


def _lines(text: str) -> list[Line]:
    lines, start = [], 0
    for line in text.split("\n"):
        if line and not line.isspace():
            lines.append(Line(start, line))
        start += len(line) + 1
    return lines


def _spans(lines: list[Line]) -> tuple[Span, ...]:
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


# The head: menu, title, time of publication, source, author, buttons; then the prose.

def _head(lines: list[Line], layout: Layout, title: str | None) -> int:
    """Read and cut the head; the index of the line that the body begins with."""
    _exclaimed(lines)
    first_prose = next((i for i, line in enumerate(lines[:HEAD_LINES]) if line.prose and line.text != title), None)
    if first_prose is None:
        first_prose = min(1, len(lines) - 1)
    # The time of publication may stand below the first paragraph, which is set off as the lead.
    past = min(first_prose + 5, HEAD_LINES, len(lines))
    head = lines[:next((i for i in range(first_prose, past) if lines[i].kind in _OTHERS), past)]
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
                layout.source = _source(line.text, i < first_prose)
            elif line.kind == "byline" and not layout.authors:
                layout.authors = names_in(_after_colon(line.text) or "")
            elif line.kind in ("section", "masthead") and i < (first_prose if at is None else at) and not layout.source:
                layout.source = _newspaper(line) if line.kind == "masthead" else newspapers.self_named(line.text)
        elif at is not None and i < at:
            line.kept = False
            layout.source = layout.source or _newspaper(line)
        elif at is not None and at < i < first_prose and not layout.authors and signed_by(line.text):
            layout.authors = signed_by(line.text)
            line.kept = False
    layout.source = layout.source or next((imprint.source for imprint in imprints if imprint.source), None)
    return at + 1 if at is not None else min(first_prose, len(lines))


_OTHERS = frozenset(("comments", "end", "related", "link"))
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


# The foot: tags, buttons, comments, lists of other articles, masthead; to the end of the page.

def _foot(lines: list[Line], body: int, layout: Layout) -> int:
    """Read and cut the foot; the index of its first line, the number of lines where there is none."""
    foot = min(_closing(lines, body), _trailing(lines, body))
    while foot - 1 > body and lines[foot - 1].kind not in (None, "byline", "section"):
        foot -= 1
    others = False  # whether a list of other articles has begun, whose times are their own
    for line in lines[foot:]:
        line.kept = False
        others = others or line.kind in _OTHERS
        if not layout.source:
            layout.source = _newspaper(line)
        if line.kind == "time" and not layout.published and not others:
            layout.published = visible(line.text)
    for line in lines[foot:]:
        if line.kind == "source" and not layout.source:
            layout.source = _source(line.text, False)
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


def _newspaper(line: Line) -> str | None:
    """The newspaper that a line of the masthead names, by its site's domain or its name."""
    for domain in _DOMAIN.findall(line.text[:300]):
        found = newspapers.of_domain(domain)
        if found:
            return found
    for part in re.split(r"\s[-–|]\s|[:,©®]| Online| điện tử", line.text[:120]):
        found = newspapers.of_sign(part)
        if found:
            return found
    named = newspapers.self_named(line.text)
    # `Báo Nga: …` may as well begin a headline.
    return named if named and (line.kind or named == line.text or _ONLINE.search(line.text)) else None


_ONLINE = re.compile(r"\b(?:online|điện tử)\b", re.IGNORECASE)


# Amid the text: links to other articles, buttons; at its end the author.

def _links(lines: list[Line], body: int, foot: int) -> None:
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


def _byline(lines: list[Line], body: int, foot: int, layout: Layout) -> None:
    """The author on the last lines of the text: `Bài, ảnh: Nguyễn An`, or the name alone; and where it is from:
    `(Theo TTXVN)`."""
    for i in range(foot - 1, max(body, foot - 3) - 1, -1):
        line = lines[i]
        if line.prose:
            return
        if line.kind == "source" or line.text.strip("( ").startswith("Theo "):
            layout.source = layout.source or _source(line.text, False)
        names = names_in(_after_colon(line.text) or "") if line.kind == "byline" else signed_by(line.text) if line.kind is None else ()
        if names and i == foot - 1 and i > body and not layout.authors:
            layout.authors = names
            line.kept = foot == len(lines)


def _signed(lines: list[Line]) -> str | None:
    """The newspaper that signs the first paragraph: `STO - …`, `(Dân trí) - …`."""
    for line in lines:
        found = _DATELINE.match(line.text[:80])
        if found:
            sign = found[1] or found[2]
            if found[1] or "." in sign or sign.split()[0].isupper():
                return newspapers.named_by(sign)
    return None


def _source(line: str, headed: bool) -> str | None:
    """The newspaper in `Nguồn: Báo Duyên Hải`, `(Theo TTXVN)`; where it heads the article by any name, else only by one
    that is known for a newspaper's: it may be where a picture or a table is from."""
    name = (_after_colon(line) or line.strip("() ").removeprefix("Theo ")).strip(" .")
    if headed and ":" in line and len(name) <= 60 and name.casefold() not in _NO_SOURCES and "ảnh" not in name.casefold():
        return newspapers.named_by(name) or name
    return newspapers.named_by(name)


_NO_SOURCES = frozenset(("internet", "facebook", "fb", "youtube", "tiktok", "tổng hợp", "sưu tầm", "st", "mạng xã hội", "mxh",
                         "nhân vật", "nhân vật cung cấp"))


def _after_colon(line: str) -> str | None:
    return line.partition(":")[2].strip() or None
