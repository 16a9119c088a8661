"""Extractions as tables of a SQLite database; `tables.sql` says which.

An article that is there already is replaced by its new extraction, so that a second run doubles nothing.
"""
from __future__ import annotations

import os
import sqlite3
from bisect import bisect_right
from decimal import Decimal
from json import dumps

from ..vietnamese.tokens import Tokens

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..records import Extraction

APPLICATION = 0x56696E54
"""Marks a database file as one of this program's (PRAGMA application_id)."""

_INTEGERS = range(-1 << 63, 1 << 63)


class Rows:
    """One article as rows; it pickles. `sentences` are numbered from 0, and the other rows name them by number."""

    __slots__ = ("article", "sentences", "figures", "dates", "people", "mentions", "documents")

    def __reduce__(self):
        return _rows, tuple(getattr(self, name) for name in self.__slots__)


def _rows(*values) -> Rows:
    rows = Rows()
    for name, value in zip(Rows.__slots__, values):
        setattr(rows, name, value)
    return rows


def rows_of(extraction: Extraction, text: bool = False) -> Rows:
    """The rows of an article; with `text`, its text too."""
    e = extraction
    sentences = _Sentences(e.text)
    article = (e.id or "", e.title, e.source, e.url, e.published, dumps(e.authors, ensure_ascii=False),
               e.text if text else None)
    figures = [(n, f.name, *_numbers(f.value), f.unit, f.per, f.kind, f.qualifier, f.when, f.text, f.start, f.end,
                sentences.at(f.start)) for n, f in enumerate(e.figures)]
    dates = [(n, d.value, d.type, d.mod, d.range, d.interval, d.calendar, d.from_, d.to, d.text, d.start, d.end,
              sentences.at(d.start)) for n, d in enumerate(e.dates)]
    people = [(n, p.name, p.role, p.age) for n, p in enumerate(e.people)]
    mentions = [(person, n, m.text, m.start, m.end, sentences.at(m.start))
                for person, p in enumerate(e.people) for n, m in enumerate(p.mentions)]
    documents = [(n, d.type, d.number, d.date, d.issuer, d.text, d.start, d.end, sentences.at(d.start))
                 for n, d in enumerate(e.documents)]
    return _rows(article, sentences.rows, figures, dates, people, mentions, documents)


class _Sentences:
    """The sentences of a text that records stand in, numbered in the order they are asked for."""

    def __init__(self, text: str) -> None:
        self.rows: list[tuple[str, int, int]] = []
        tokens = Tokens(text)
        self._text = text
        self._spans = [(tokens.starts[first], tokens.end(past))
                       for first, past in tokens.sentences if past > first]
        self._begins = [begin for begin, _ in self._spans]
        self._numbers: dict[int, int] = {}

    def at(self, offset: int) -> int:
        """The number of the sentence around an offset."""
        i = bisect_right(self._begins, offset) - 1
        number = self._numbers.get(i)
        if number is None:
            number = self._numbers[i] = len(self.rows)
            begin, end = self._spans[i]
            self.rows.append((self._text[begin:end], begin, end))
        return number


def _numbers(value) -> tuple:
    """One or two numbers as SQLite holds them: whole ones of up to 64 bits exactly, others as floats."""
    first, second = value if isinstance(value, (list, tuple)) else (value, None)
    return _number(first), None if second is None else _number(second)


def _number(value: int | Decimal) -> int | float:
    if type(value) is Decimal and value == value.to_integral_value():
        value = int(value)
    return value if type(value) is int and value in _INTEGERS else float(value)


class Store:
    """The tables in a database file, made where they are not there yet.

    Raises sqlite3.Error where the file is no database, is in use, or can't be written; ValueError where it is the
    database of another program.
    """

    def __init__(self, path: str) -> None:
        self._db = sqlite3.connect(path, timeout=30, isolation_level=None)
        run = self._db.execute
        run("PRAGMA foreign_keys = ON")
        run("PRAGMA synchronous = NORMAL")
        run("PRAGMA cache_size = -16384")
        if run("PRAGMA application_id").fetchone()[0] != APPLICATION:
            if run("SELECT count(*) FROM sqlite_master").fetchone()[0]:
                raise ValueError("it is a database of something else")
            self._make()
        self._insert = {table: self._insertion(table) for table in ("articles", *Rows.__slots__[1:])}

    def _insertion(self, table: str) -> str:
        """The statement that adds a row, with a value for each of the table's columns."""
        columns = self._db.execute(f"PRAGMA table_info({table})").fetchall()
        return f"INSERT INTO {table} VALUES ({', '.join('?' * len(columns))})"

    def _make(self) -> None:
        self.begin()
        for statement in _statements("tables.sql"):
            self._db.execute(statement)
        try:
            for statement in _statements("search.sql"):
                self._db.execute(statement)
        except sqlite3.OperationalError as error:
            if "no such module" not in str(error):
                raise
        self._db.execute(f"PRAGMA application_id = {APPLICATION}")
        self.commit()

    def begin(self) -> None:
        """Begin a transaction: nobody sees what is replaced from now on before `commit`."""
        self._db.execute("BEGIN IMMEDIATE")

    def commit(self) -> None:
        self._db.execute("COMMIT")

    def rollback(self) -> None:
        """Take back what was done since `begin`."""
        if self._db.in_transaction:
            self._db.execute("ROLLBACK")

    def close(self) -> None:
        self._db.close()

    def ids(self) -> Iterator[str]:
        """The ids of the articles that are there."""
        for id, in self._db.execute("SELECT id FROM articles"):
            yield id

    def replace(self, rows: Rows) -> None:
        """Put an article in the place of what was there under its id."""
        try:
            self._replace(rows)
        except UnicodeEncodeError:  # a lone surrogate, which SQLite's UTF-8 can't hold
            self._replace(_rows(*(_encodable(getattr(rows, name)) for name in Rows.__slots__)))

    def _replace(self, rows: Rows) -> None:
        run, many, insert = self._db.execute, self._db.executemany, self._insert
        found = run("SELECT article FROM articles WHERE id = ?", rows.article[:1]).fetchone()
        if found:
            for table in ("figures", "dates", "documents", "people", "sentences", "articles"):
                run(f"DELETE FROM {table} WHERE article = ?", found)
        key = run(insert["articles"], (found[0] if found else None, *rows.article)).lastrowid
        first = run("SELECT coalesce(max(sentence), -1) + 1 FROM sentences").fetchone()[0]
        many(insert["sentences"], ((first + n, key, *row) for n, row in enumerate(rows.sentences)))
        many(insert["people"], ((key, *row) for row in rows.people))
        for table in ("figures", "dates", "mentions", "documents"):
            many(insert[table], ((key, *row[:-1], first + row[-1]) for row in getattr(rows, table)))


def _statements(name: str) -> Iterator[str]:
    """The statements of an SQL file beside this one."""
    script = __loader__.get_data(os.path.join(os.path.dirname(__file__), name)).decode("utf-8")
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


def _encodable(value):
    """The value with all its texts such that UTF-8 can hold them."""
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode("utf-8")
    if isinstance(value, (tuple, list)):
        return type(value)(map(_encodable, value))
    return value
