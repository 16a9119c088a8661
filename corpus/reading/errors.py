"""What goes wrong with one input, told in one line."""
from __future__ import annotations


class ReadError(Exception):
    """One article or one file that could not be read.

    id      which: a path, `path:line`, or the record's own id
    reason  what is wrong, where, and what to do about it, in one line
    """

    def __init__(self, id: str, reason: str) -> None:
        super().__init__(id, reason)
        self.id = id
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.id}: {self.reason}"
