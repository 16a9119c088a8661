"""A database as the output of a run: committed twice a second, so that a reader sees whole articles only, and a run
that breaks off loses little of its work."""
from __future__ import annotations

import os
import sqlite3
import time

from ..writing.sqlite import Rows, Store
from .errors import OutputError, cannot_write
from .locks import locked

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..writing import Style

COMMIT = 0.5
"""Seconds from one commit to the next."""


class Database:
    """The output at `path`; an Output."""

    def __init__(self, path: str, style: Style, resume: bool) -> None:
        self._name = path
        self._new = not os.path.exists(path) or os.path.getsize(path) == 0
        try:
            self._lock = locked(path, path)  # held beside SQLite's own locks, over all transactions of the run
        except OSError as error:
            raise cannot_write(path, error) from error
        try:
            self._store = Store(path)
            self.present = {id: 1 for id in self._store.ids()} if resume else {}
            self._store.begin()
        except (sqlite3.Error, ValueError) as error:
            self._discard()
            raise OutputError(f"cannot write {path}: {error}") from error
        self._begun = False
        self._committed = time.monotonic()

    def key(self, id: str) -> str:
        return id

    def add(self, rows: Rows) -> None:
        try:
            self._store.replace(rows)
            self._begun = True
            now = time.monotonic()
            if now - self._committed > COMMIT:
                self._store.commit()
                self._store.begin()
                self._committed = now
        except sqlite3.Error as error:
            self._store.rollback()
            raise self._failed(error) from error
        except BaseException:
            self._store.rollback()
            raise

    def finish(self) -> None:
        try:
            self._store.commit()
            self._store.close()
            self._lock.close()
        except sqlite3.Error as error:
            raise self._failed(error) from error

    def stop(self) -> str | None:
        try:
            self._store.commit()
        except sqlite3.Error:
            self._store.rollback()
        self._store.close()
        if not self._begun:
            self._discard()
            return None
        self._lock.close()
        return f"what is finished is in {self._name}, and --resume goes on from there"

    def _failed(self, error: sqlite3.Error) -> OutputError:
        return OutputError(f"cannot write {self._name}: {error}")

    def _discard(self) -> None:
        """Leave no empty file where there was none."""
        if self._new:
            os.unlink(self._name)
        self._lock.close()
