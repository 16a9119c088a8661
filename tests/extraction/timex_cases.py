"""Cases for expressions of time: a line of text with each expression marked in it as `[text = value flags]`.

The flags are those fields of the record that are not None, in this order: mod, range, calendar, and `set` for its type;
the other types show in the value. A line without marks is a text without expressions of time.
"""
from __future__ import annotations

import re
import unittest

from corpus.extraction.claims import Claims
from corpus.extraction.dates import find_dates
from corpus.vietnamese.tokens import Tokens

MARK = re.compile(r"\[([^=\]]+) = ([^\]]+)\]")


def dates_of(text: str, published: str | None = None) -> list:
    """The records that are found in a text of which nothing is claimed yet."""
    tokens = Tokens(text)
    return [record for _, _, record in find_dates(tokens, Claims(tokens), published)]


def flags_of(record) -> str:
    """A record's value and the fields that are set, as the marks have them."""
    fields = (record.value, record.mod, record.range, record.calendar, "set" if record.type == "set" else None)
    return " ".join(field for field in fields if field)


def type_of(value: str) -> str:
    """The TIMEX3 type that a value shows by itself."""
    if value.endswith("_REF"):
        return "date"
    if re.match(r"P[\dX]|PT", value):
        return "duration"
    return "time" if "T" in value else "date"


class TimexCases(unittest.TestCase):
    def check(self, lines: tuple[str, ...], published: str | None) -> None:
        """Each line's marks are what is found in it, all of it and in order."""
        for line in lines:
            with self.subTest(line):
                text = MARK.sub(r"\1", line)
                records = dates_of(text, published)
                self.assertEqual(MARK.findall(line), [(record.text, flags_of(record)) for record in records])
                for record in records:
                    self.assertEqual(record.text, text[record.start:record.end])
                    if record.type != "set":
                        self.assertEqual(type_of(record.value), record.type)
