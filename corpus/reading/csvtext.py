"""CSV and TSV, cut into rows; the first row names the columns."""
from __future__ import annotations

import csv
import re

from .encodings import decode, transcoded
from .errors import ReadError
from .jsontext import own_id
from .raw import FIELDS, RawRecord
from .streams import LINE_COST, SKIPPED

TYPE_CHECKING = False
if TYPE_CHECKING:
    import io
    from collections.abc import Callable, Iterator

FIELD_NAMES = frozenset(("text", "html", "id", "title", "source", "url", "published", "authors"))
SEPARATORS = "\t,;|"


def rows(stream: io.BufferedReader, id: str, max_size: int, report: Callable[[ReadError], object]) -> Iterator[RawRecord]:
    """The rows below the header as records with the fields that articles have; other columns are left out.

    A quote that is opened and never closed costs its own row, not all that follows.
    """
    csv.field_size_limit(max(csv.field_size_limit(), max_size))
    lines = _lines(transcoded(stream), id, max_size)
    header = next((line for line in lines if line.strip()), "")
    separator = _separator(header)
    columns = [name.strip(' "\ufeff\r\n').lower() for name in header.split(separator)]
    if not {"text", "html"} & set(columns):
        raise ReadError(id, f"no column named `text` or `html` (its columns: {', '.join(name[:40] for name in columns[:8])})")
    for number, row in enumerate(_rows(lines, separator, max_size), start=1):
        where = f"{id}:{number}"
        if row is None:
            report(ReadError(where, "a quote is opened in this row and never closed, or the row is longer than the "
                                    f"limit of one article, {max_size} bytes (--max-size)"))
            continue
        try:
            cells = next(csv.reader([row], delimiter=separator), [])
        except csv.Error as error:
            report(ReadError(where, f"not valid CSV: {error}"))
            continue
        fields = {name: cell for name, cell in zip(columns, cells) if name in FIELD_NAMES}
        yield RawRecord(own_id(fields) or where, FIELDS, fields)


def _lines(stream: io.BufferedReader, id: str, max_size: int) -> Iterator[str]:
    """The lines of the file as text, with their ends."""
    blanks = 0
    while True:
        line = stream.readline(max_size + 1)
        if not line:
            return
        blanks = 0 if line.strip() else blanks + len(line) + LINE_COST
        if blanks > SKIPPED * max_size:
            raise ReadError(id, "nothing but blank lines; the rest of the file is left out")
        if len(line) > max_size and not line.endswith(b"\n"):
            raise ReadError(id, f"a line longer than {max_size} bytes, the limit of one article (--max-size); "
                                f"the rest of the file is left out")
        try:
            text = line.decode("utf-8")
        except UnicodeDecodeError:
            text = decode(line)
        if "\0" in text:
            text = text.replace("\0", "")
        if "\r" in text:
            *whole, rest = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
            yield from (line + "\n" for line in whole)
            if rest:
                yield rest
        else:
            yield text


def _rows(lines: Iterator[str], separator: str, max_size: int) -> Iterator[str | None]:
    """Lines put together to rows, None for a row that never ends; blank ones are passed over."""
    opening = re.compile(f'(?:^|{re.escape(separator)})"')
    waiting: list[str] = []  # lines to be looked at again, the next one last
    while True:
        line = waiting.pop() if waiting else next(lines, None)
        if line is None:
            return
        if not line.strip():
            continue
        row, size, is_open = [line], len(line), _left_open(line, False, opening)
        while is_open:
            more = waiting.pop() if waiting else next(lines, None)
            if more is None or size > max_size:
                break
            row.append(more)
            size += len(more)
            is_open = _left_open(more, True, opening)
        if is_open:
            if more is not None:
                waiting.append(more)
            waiting.extend(reversed(row[1:]))
            yield None
        else:
            yield "".join(row)


def _left_open(line: str, is_open: bool, opening: re.Pattern) -> bool:
    """Whether a quoted cell is still open at the end of the line, if one was (`is_open`) at its beginning."""
    at = 0
    while True:
        if not is_open:
            found = opening.search(line, at)
            if not found:
                return False
            at = found.end()
        is_open = True
        at = line.find('"', at)
        if at < 0:
            return True
        if line.startswith('""', at):  # a quote within the cell is written twice
            at += 2
        else:
            at, is_open = at + 1, False


def _separator(header: str) -> str:
    """The separator that makes a column named `text` or `html` of the header, else the one there is most of."""
    for separator in SEPARATORS:
        names = [name.strip(' "\ufeff\r\n').lower() for name in header.split(separator)]
        if len(names) > 1 and ("text" in names or "html" in names):
            return separator
    return max(SEPARATORS, key=header.count) if any(s in header for s in SEPARATORS) else ","
