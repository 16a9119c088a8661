"""People: names found in runs of capitals, weighed by what stands around them, joined to persons.

runs        where capitals stand in a row
spotting    which part of a run can be a name, by what the words are (reading) and how names are built (native, foreign)
titles      the forms of address before it; context what the other words around say for a person, things what they say
            against, rows what a list says of each
roles, ages what the article says of the person; behind what stands behind the name, linked what `là` or `như` joins,
            anaphora, groups what comes a sentence later of one or of all of a list
stages      what papers on sport and shows let expect
mentions    which names are the same person's
"""
from __future__ import annotations

from ...records import Person
from ...vietnamese.tokens import Tokens
from ..claims import Claims
from .candidates import ACRONYM, INITIALS, UNKNOWN
from .context import look_behind, weigh
from .mentions import people_of
from .native import complete
from .rows import OPENERS, count_row, in_bracket, rows_of
from .runs import capital_runs
from .spotting import candidates_of, listed_name
from .stages import count_stages
from .things import sign_picture


TEAM_FORMS = frozenset((UNKNOWN, INITIALS, ACRONYM))  # how a team can be written behind a name
LIKELY = 0.9  # the score from which on a candidate bounds what is said of its neighbours


def trigger_words() -> frozenset[str]:
    """The words that open a list of people."""
    return OPENERS


def find_people(tokens: Tokens, claims: Claims) -> list[Person]:
    """The people that the article names, in order of first mention.

    Tokens that an earlier finder has claimed (`Covid-19`, `Quyết định 135`) name nobody.
    """
    candidates = []
    previous = None
    rows, row = rows_of(tokens)[::-1], None
    free = claims.free
    for run in capital_runs(tokens):
        first = run.firsts[0]
        if not free(first):
            continue
        if rows:
            while rows and rows[-1].past <= first:
                rows.pop()
            row = rows[-1] if rows and rows[-1].first <= first else None
        found = row and listed_name(tokens, run, row.past) or candidates_of(tokens, run)
        for candidate in found:
            weigh(tokens, candidate, previous)
            if row and not (candidate.form in TEAM_FORMS and in_bracket(tokens, candidate.before)):  # `Holtman (Trek)`
                count_row(candidate, row)
            if candidate.score > LIKELY:
                previous = candidate
        if found:
            sign_picture(tokens, first, found)
            candidates += found
    complete(tokens, candidates)
    count_stages(tokens, candidates)
    following = None
    for candidate in reversed(candidates):
        look_behind(tokens, candidate, following)
        if candidate.score > LIKELY:
            following = candidate
    return people_of(tokens, candidates)
