"""How papers on sport and shows name people: by two given syllables, by a surname in a line-up.

`Công Phượng chuyền cho Thanh Trung`, `Leno, Kimmich, Stindl, Draxler`: alone such a name says little, but where one is
spoken of as player or artist, it is somebody.
"""
from __future__ import annotations

from ...vietnamese import names
from ...vietnamese.names import WORDS
from ...vietnamese.tokens import LOWER, Tokens
from .candidates import FOREIGN, SHORT, UNKNOWN, VIETNAMESE, Candidate

STAGES = frozenset(("sport", "artist"))
CALLED = 0.9
LINED_UP = 1.8
LINE = 4  # names of a line-up, at least
BETWEEN = frozenset((",", "-", "–", ";"))


def count_stages(tokens: Tokens, candidates: list[Candidate]) -> None:
    """Add to the scores what an article on sport or shows lets expect."""
    kinds = {candidate.kind for candidate in candidates if candidate.score >= 1}
    if kinds.isdisjoint(STAGES):
        return
    calling, given = names.calling_syllables(), names.given_syllables()
    for candidate in candidates:
        parts = candidate.parts
        if len(parts) == 2 and 0 <= candidate.score < 1 and candidate.form in (SHORT, VIETNAMESE) \
                and parts[0] in calling and parts[1] in given and _within(tokens, candidate):
            candidate.score += CALLED
    if "sport" in kinds:
        _count_line_ups(tokens, candidates)


def _within(tokens: Tokens, candidate: Candidate) -> bool:
    """Whether a name stands in a sentence as people do: no byline between two sentences, nor behind `ở`, `hãng`, `8`."""
    norms, kinds, first, past = tokens.norms, tokens.kinds, candidate.first, candidate.past
    if past >= len(norms):
        return False
    if first == tokens.sentence_of(first)[0]:
        return kinds[past] == LOWER
    if kinds[first - 1] == LOWER:
        return norms[first - 1] not in WORDS["placing"] and norms[past] not in "/-–"
    return norms[first - 1] == "," and kinds[past] == LOWER or norms[first - 1] in ",(" and norms[past] in (",", "và", ".", ")")


def _count_line_ups(tokens: Tokens, candidates: list[Candidate]) -> None:
    """Surnames in a row of four or more are a team."""
    norms, line = tokens.norms, []
    for candidate in candidates:
        foreign = candidate.form in (FOREIGN, UNKNOWN) and len(candidate.parts) < 3 and candidate.score > -1
        if line and not (foreign and line[-1].past + 1 == candidate.first and norms[candidate.first - 1] in BETWEEN):
            _count_line(line)
            line = []
        if foreign:
            line.append(candidate)
    _count_line(line)


def _count_line(line: list[Candidate]) -> None:
    if len(line) >= LINE:
        for candidate in line:
            if candidate.form == UNKNOWN:
                candidate.score += LINED_UP
