"""The time words of the lexicon, read once and made ready for look-up."""
from __future__ import annotations

from functools import lru_cache

from ....vietnamese import lexicon
from ....vietnamese.lexicon import Phrases
from ....vietnamese.tokens import norms_of

ALL_UNITS = ("Y", "M", "W", "Q", "S", "D", "DE", "CE")


def _phrases(name: str, payload=lambda row: row[1]) -> Phrases:
    return Phrases((row[0], payload(row)) for row in lexicon.rows(name))


class TimeWords:
    """One table of the lexicon in each field; `Phrases` give (past, payload)."""

    __slots__ = ("units", "parts", "days", "day_suffixes", "weekdays", "relatives", "months", "modifiers", "edges", "seasons",
                 "vague", "vague_counts", "lasting", "recurring", "holidays", "tense", "habits", "cues", "stems", "branches", "animals", "romans")

    def __init__(self) -> None:
        self.units = _phrases("time_units")
        self.parts = _phrases("time_parts", lambda row: (row[1], row[2] if len(row) > 2 and row[2] else None))
        days = list(lexicon.rows("time_days"))
        self.days = Phrases((row[0], (row[1], int(row[2]))) for row in days if row[3] == "any")
        self.day_suffixes = Phrases((row[0], (row[1], int(row[2]))) for row in days)
        self.weekdays = _phrases("time_weekdays", lambda row: (int(row[1]) - 1, row[2] == "free"))
        self.relatives = _phrases("time_relatives", lambda row: (row[1], int(row[2]), _units(row[3])))
        self.months = _phrases("time_months", lambda row: (int(row[1]), row[2] == "lunar"))
        self.modifiers = _phrases("time_modifiers")
        self.edges = {norms_of(row[0])[0]: row[1] for row in lexicon.rows("time_edges")}
        self.seasons = _phrases("time_seasons", lambda row: (row[1], row[2] == "free"))
        self.vague = _phrases("time_vague", lambda row: (row[1], row[2], len(row) > 3))
        self.vague_counts = _phrases("time_vague_counts", lambda row: True)
        self.lasting = _phrases("time_lasting", lambda row: True)
        self.recurring = lexicon.column("time_sets")
        self.holidays = _phrases("holidays", lambda row: (row[1], int(row[2]), row[3], row[4]))
        self.tense = _phrases("time_tense")
        self.habits = _phrases("time_habits")
        self.cues = {}
        for word, kinds in lexicon.rows("time_cues"):
            for kind in kinds.split():
                self.cues.setdefault(kind, set()).add(word)
        cycle = list(lexicon.rows("can_chi"))
        self.stems = _spellings(row[1] for row in cycle if row[0] == "can")
        self.branches = _spellings(row[1] for row in cycle if row[0] == "chi")
        self.animals = _spellings(row[2] for row in cycle if row[0] == "chi")
        self.romans = {row[0]: int(row[1]) for row in lexicon.rows("roman_numerals")}

    def cue(self, kind: str, norm: str) -> bool:
        """Whether a word is one of the cues of this kind, by `time_cues.tsv`."""
        return norm in self.cues[kind]


def _units(column: str) -> frozenset[str]:
    if column == "*":
        return frozenset(ALL_UNITS)
    units = {u for u in ("DE", "CE") if u in column}
    return frozenset(units | set(column.replace("DE", "").replace("CE", "")))


def _spellings(columns) -> dict[str, int]:
    return {norms_of(name)[0]: index for index, names in enumerate(columns) for name in names.split("|")}


@lru_cache(maxsize=1)
def time_words() -> TimeWords:
    """The time words, read at first use."""
    return TimeWords()
