"""People: names found in runs of capitals, weighed by what stands around them, joined to persons.

runs        where capitals stand in a row
spotting    which part of a run can be a name
context     what the words around say for it or against it
roles, ages what the article says of the person
mentions    which names are the same person's
"""
from __future__ import annotations

from ...records import Person
from ...vietnamese.tokens import Tokens
from ..claims import Claims
from .context import look_behind, weigh
from .mentions import people_of
from .runs import capital_runs
from .spotting import candidates_of


def find_people(tokens: Tokens, claims: Claims) -> list[Person]:
    """The people that the article names, in order of first mention.

    Tokens that an earlier finder has claimed (`Covid-19`, `Quyết định 135`) name nobody.
    """
    candidates = []
    previous = None
    for run in capital_runs(tokens):
        if not claims.free(run.firsts[0]):
            continue
        for candidate in candidates_of(tokens, run):
            weigh(tokens, candidate, previous)
            candidates.append(candidate)
            previous = candidate
    next_first = 1 << 60
    for candidate in reversed(candidates):
        look_behind(tokens, candidate, next_first)
        next_first = candidate.before
    return people_of(tokens, candidates)
