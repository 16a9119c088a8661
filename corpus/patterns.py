"""Regular expressions that are compiled when they are first used: one article uses few of a program's."""
from __future__ import annotations

import re


class Pattern:
    """Stands for `re.compile(source, flags)`, with the methods and attributes of that."""

    def __init__(self, source: str, flags: int = 0) -> None:
        self._arguments = source, flags

    def __getattr__(self, name: str) -> object:
        found = getattr(re.compile(*self._arguments), name)  # `re` remembers it for the next attribute
        setattr(self, name, found)  # here no second look is had
        return found
