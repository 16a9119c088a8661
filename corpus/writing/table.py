"""The digest of an article that a person wants in a terminal: its line, key figures, dates, people, documents."""
from __future__ import annotations

from .display import aligned, cut, plain
from .html.assets import words
from .html.notation import quantity, unit
from .json import utf8

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..records import Date, Extraction, Figure

MOST = 12
"""Rows of one kind that are shown; how many more there are is told."""


def digest(extraction: Extraction, columns: int, lang: str = "vi") -> bytes:
    """The digest, in lines of at most so many columns."""
    say = words(lang)
    lines = _article_lines(extraction, columns)
    for kind, rows in (("figures", _figures(extraction, say)), ("dates", _dates(extraction)),
                       ("people", _people(extraction)), ("documents", _documents(extraction))):
        if rows:
            right = frozenset([0] if kind == "figures" else [])
            lines += ["", cut(say[kind], columns)]
            lines += [cut("  " + line, columns) for line in aligned(rows[:MOST], columns - 2, right)]
            if len(rows) > MOST:
                lines.append(cut(f"  … +{len(rows) - MOST}", columns))
    return utf8("\n".join(lines) + "\n")


def _article_lines(e: Extraction, columns: int) -> list[str]:
    about = " · ".join(filter(None, map(plain, (e.source, (e.published or "").replace("T", " "), ", ".join(e.authors),
                                                e.url, e.id))))
    return [cut(line, columns) for line in (plain(e.title), about) if line]


def _figures(e: Extraction, say: dict[str, str]) -> list[tuple[str, ...]]:
    """Value, unit, name and time of each figure, those of the title and the lead first, then those with a name."""
    title_end, lead_end = _beginning(e)

    def rank(figure: Figure) -> tuple[bool, bool, bool]:
        return figure.start >= title_end, figure.start >= lead_end, figure.name is None

    rows = []
    for figure in sorted(e.figures, key=rank):
        row = (plain(quantity(figure, say)), plain(unit(figure)), plain(figure.name), plain(figure.when))
        if row not in rows[-MOST:]:
            rows.append(row)
    return rows


def _beginning(e: Extraction) -> tuple[int, int]:
    """Where the title ends in the text, and where the lead does, the first paragraph after it."""
    at = e.text.find(e.title) if e.title else -1
    title_end = at + len(e.title) if at >= 0 else 0
    body = title_end
    while body < len(e.text) and e.text[body].isspace():
        body += 1
    lead_end = e.text.find("\n", body)
    return title_end, lead_end if lead_end >= 0 else len(e.text)


def _dates(e: Extraction) -> list[tuple[str, ...]]:
    """The days and stretches of time that are placed in the calendar, in their order, each once."""
    return _distinct(sorted((date for date in e.dates if date.from_), key=lambda date: (date.from_, date.to or "")),
                     lambda date: date.value, lambda date: (plain(date.value), plain(_shown(date))))


def _shown(date: Date) -> str:
    return f"{date.text} ({date.interval})" if date.interval else date.text


def _people(e: Extraction) -> list[tuple[str, ...]]:
    return [(plain(person.name), "" if person.age is None else str(person.age), plain(person.role))
            for person in e.people]


def _documents(e: Extraction) -> list[tuple[str, ...]]:
    return _distinct(e.documents, lambda document: (document.type, document.number),
                     lambda document: (plain(f"{document.type or ''} {document.number}"), plain(document.date),
                                       plain(document.issuer)))


def _distinct(records: Sequence, key: Callable, row: Callable) -> list[tuple[str, ...]]:
    """The rows of the records, one for each key, in order."""
    first: dict = {}
    for record in records:
        first.setdefault(key(record), record)
    return [row(record) for record in first.values()]
