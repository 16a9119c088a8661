"""Extractions as CSV (RFC 4180), one row a record, ready for a spreadsheet.

With one kind of record each of its fields is a column; with several, a `record` column says what a row is and the
columns are those of all. Numbers are written with a decimal point and all their digits; a range, a ratio or a score
has its second number in `value_2`. A person's row has its first mention's place, and how many mentions there are.

A cell that a spreadsheet would take for a formula gets an apostrophe in front, the spreadsheets' own mark of text:
https://owasp.org/www-community/attacks/CSV_Injection.
"""
from __future__ import annotations

import csv
import io

from .json import exact, utf8

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from ..records import Date, Document, Extraction, Figure, Person
    from . import Style

ARTICLE = ("id", "title", "source", "url", "published")
PLACE = ("text", "start", "end")
COLUMNS = {
    "figures": ("name", "value", "value_2", "unit", "per", "kind", "qualifier", "when", *PLACE, "sentence"),
    "dates": ("value", "type", "mod", "range", "interval", "calendar", "from", "to", *PLACE, "sentence"),
    "people": ("name", "role", "age", "mentions", *PLACE),
    "documents": ("type", "number", "date", "issuer", *PLACE),
}
ALL = ("name", "value", "value_2", "unit", "per", "kind", "qualifier", "when", "type", "mod", "range", "interval",
       "calendar", "from", "to", "role", "age", "mentions", "number", "date", "issuer", *PLACE, "sentence")
SINGULAR = {"figures": "figure", "dates": "date", "people": "person", "documents": "document"}
BOM = b"\xef\xbb\xbf"

_FORMULA = frozenset("=+-@\t\r＝＋－＠")


def columns(only: tuple[str, ...]) -> tuple[str, ...]:
    """The names of the columns, for these kinds of record."""
    return (*ARTICLE, *COLUMNS[only[0]]) if len(only) == 1 else (*ARTICLE, "record", *ALL)


def head(only: tuple[str, ...], bom: bool = False) -> bytes:
    """The row of the columns' names."""
    return (BOM if bom else b"") + _encoded([columns(only)])


def rows(extraction: Extraction, only: tuple[str, ...]) -> bytes:
    """The rows of one article; none where it has no records."""
    article = [cell(getattr(extraction, field)) for field in ARTICLE]
    if len(only) == 1:
        kind = only[0]
        return _encoded([article + _CELLS[kind](record) for record in getattr(extraction, kind)])
    return _encoded([article + [SINGULAR[kind]] + _spread(kind, _CELLS[kind](record))
                     for kind in only for record in getattr(extraction, kind)])


def cell(text: str | None) -> str:
    """A text as a cell: nothing for None, harmless where a spreadsheet would compute it."""
    if not text:
        return ""
    return "'" + text if text[0] in _FORMULA or text[0].isspace() and text.lstrip()[:1] in _FORMULA else text


def key(id: str) -> str:
    """An article's id as `articles` gives it back."""
    return utf8(cell(id)).decode()


def articles(file: BinaryIO, style: Style) -> Iterator[tuple[str | None, int]]:
    """The articles that a file holds whole, with the offset of their end each; first None with that of the header.

    The last one is not among them: nothing says whether all its rows are there. Raises ValueError for a file with
    other columns, or that is no such CSV.
    """
    csv.field_size_limit(1 << 30)
    offset = 0

    def lines() -> Iterator[str]:
        nonlocal offset
        for line in file:
            if not line.endswith(b"\n"):  # torn
                return
            offset += len(line)
            yield line.removeprefix(BOM).decode("utf-8")

    wanted, last, end = list(columns(style.only)), None, 0
    try:
        for row in csv.reader(lines(), strict=True):
            if end == 0:
                if row != wanted:
                    raise ValueError("it has not the columns that this run would write")
                yield None, offset
            elif len(row) != len(wanted):
                raise ValueError(f"its row of {row[0][:80]!r} has {len(row)} cells instead of {len(wanted)}")
            elif row[0] != last:
                if last is not None:
                    yield last, end
                last = row[0]
            end = offset
    except csv.Error:  # torn within quotes
        return


def _encoded(table: list) -> bytes:
    out = io.StringIO()
    csv.writer(out).writerows(table)
    return utf8(out.getvalue())


def _spread(kind: str, cells: list) -> list:
    """The cells of a record under the columns of all kinds."""
    by_name = dict(zip(COLUMNS[kind], cells))
    return [by_name.get(name, "") for name in ALL]


def _figure(f: Figure) -> list:
    first, second = f.value if isinstance(f.value, (list, tuple)) else (f.value, None)
    return [cell(f.name), exact(first), "" if second is None else exact(second), cell(f.unit), cell(f.per), f.kind,
            cell(f.qualifier), cell(f.when), cell(f.text), f.start, f.end, cell(f.sentence)]


def _date(d: Date) -> list:
    return [cell(d.value), d.type, cell(d.mod), cell(d.range), cell(d.interval), cell(d.calendar), cell(d.from_),
            cell(d.to), cell(d.text), d.start, d.end, cell(d.sentence)]


def _person(p: Person) -> list:
    place = [cell(p.mentions[0].text), p.mentions[0].start, p.mentions[0].end] if p.mentions else ["", "", ""]
    return [cell(p.name), cell(p.role), "" if p.age is None else exact(p.age), len(p.mentions), *place]


def _document(d: Document) -> list:
    return [cell(d.type), cell(d.number), cell(d.date), cell(d.issuer), cell(d.text), d.start, d.end]


_CELLS = {"figures": _figure, "dates": _date, "people": _person, "documents": _document}
