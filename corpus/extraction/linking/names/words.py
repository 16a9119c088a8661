"""The words around the name of an amount, by their class in `lexicon/name_words.tsv` (its first line says what they are)."""
from __future__ import annotations

from functools import lru_cache

from ....vietnamese import lexicon
from ....vietnamese.tokens import norms_of


@lru_cache(maxsize=None)
def phrases(wanted: str) -> tuple[frozenset[tuple[str, ...]], frozenset[str]]:
    """The phrases of a class, and the words they end with."""
    table = frozenset(tuple(norms_of(phrase)) for phrase in _classes()[wanted])
    return table, frozenset(phrase[-1] for phrase in table)


@lru_cache(maxsize=1)
def _classes() -> dict[str, list[str]]:
    """The phrases of every class, as they are written."""
    classes: dict[str, list[str]] = {}
    for phrase, kind in lexicon.rows("name_words"):
        classes.setdefault(kind, []).append(phrase)
    return classes


@lru_cache(maxsize=None)
def only(wanted: str) -> frozenset[str]:
    """The phrases of a class, as they are written."""
    return frozenset(_classes()[wanted])


@lru_cache(maxsize=None)
def last_words(wanted: str) -> frozenset[str]:
    """The words that the phrases of a class end with: the words themselves, for a class of single words."""
    return phrases(wanted)[1]


@lru_cache(maxsize=None)
def first_words(wanted: str) -> frozenset[str]:
    """The words that the phrases of a class start with."""
    return frozenset(phrase[0] for phrase in phrases(wanted)[0])


@lru_cache(maxsize=None)
def starting(wanted: str) -> lexicon.Phrases:
    """The phrases of a class, to be found where they start."""
    return lexicon.Phrases((phrase, None) for phrase in _classes()[wanted])


@lru_cache(maxsize=None)
def ending(wanted: str) -> lexicon.PhrasesBefore:
    """The phrases of a class, to be found where they end."""
    return lexicon.PhrasesBefore((phrase, None) for phrase in _classes()[wanted])
