"""Word lists as plain tables: one TSV file a list, the first line (`# …`) says what it is.

`rows(name)` reads one, `lines(name)` as it is written, `words(name)` as a set, `word_classes(name)` as a set for each class
of its words, `phrases(name)` as `Phrases`, which find the longest entry of a list at a place in the tokens; what a function
makes of long lists, `compiled` keeps.
"""
from __future__ import annotations

import os
from functools import lru_cache
from operator import itemgetter

from ..forms import norms_of
from .compiled import compiled
from .phrases import Phrases, PhrasesBefore

KIND = itemgetter(1)
"""What most lists attach to a phrase: their second column."""


def rows(name: str) -> list[tuple[str, ...]]:
    """The rows of `lexicon/<name>.tsv` as tuples of columns. Raises FileNotFoundError where there is no such list."""
    return [tuple(line.split("\t")) for line in lines(name)]


def lines(name: str) -> list[str]:
    """The rows of `lexicon/<name>.tsv` as they are written, without comment lines (`#`) and blank lines.

    Works from a directory and from inside a zip file alike. Raises FileNotFoundError where there is no such list.
    """
    return [line for line in _read(name).splitlines() if line and line[0] != "#"]


def column(name: str, index: int = 0) -> frozenset[str]:
    """One column of a list, as a set."""
    return frozenset(row[index] for row in rows(name))


@lru_cache(maxsize=None)
def words(name: str) -> frozenset[str]:
    """The normal forms of the words that a list's entries start with: all of them, in a list of single words."""
    return frozenset(Phrases(lines(name), KIND).firsts)


@lru_cache(maxsize=None)
def phrases(name: str) -> Phrases:
    """A list as `Phrases` with nothing attached."""
    return Phrases((row[0], None) for row in rows(name))


@lru_cache(maxsize=None)
def word_classes(name: str) -> WordClasses:
    """A list of words with the class of each, class → its words; modules that ask for one list share it.

        >>> "ngh" in word_classes("syllables")["initial"]
        True
    """
    return WordClasses(name)


class WordClasses(dict):
    """A list of words in their normal form by class, read when first asked for one.

    A class that the list does not have is a KeyError.
    """

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def __missing__(self, wanted: str) -> frozenset[str]:
        classes: dict[str, list[str]] = {}
        for phrase, kind in rows(self.name):
            classes.setdefault(kind, []).append(phrase)
        self.update((kind, frozenset(words)) for kind, words in classes.items())
        if wanted not in classes:
            raise KeyError(f"no class {wanted!r} in {self.name}.tsv")
        return self[wanted]


def _read(name: str) -> str:
    path = os.path.join(os.path.dirname(__file__), name + ".tsv")
    data = __loader__.get_data(path)
    return data.decode("utf-8")
