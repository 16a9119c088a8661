"""Names in a row: what a list says for each of them, and which role goes for all.

`hai bị cáo: A và B`, `các bác sĩ A, B và C`, `A và B là các y tá`, `hậu vệ A, B`; but `đường A, B`.
"""
from __future__ import annotations

from ...vietnamese.tokens import BREAK, Tokens
from .candidates import AGAINST, UNKNOWN, Candidate

LISTED, SHARING = 0.7, 1.0  # what standing in a row, and sharing its description, adds to a score
LIST_REACH = 24  # tokens of a bracket between two names of a list
SPREAD = 2  # the rank of a role that the first of a row has
ENDS = frozenset((",", "và", ".", "…", ";", ")", "(", ":"))  # what stands behind a name in a row
WHOLE = frozenset(("những", "các", "cùng", "đều"))  # what stands before a description of all of a row


def of_all(tokens: Tokens, past: int, first: int) -> bool:
    """Whether a description behind the last name of a list is said of all of it: `A và B là các y tá`, `cùng là thợ hồ`."""
    return any(norm in WHOLE for norm in tokens.norms[max(past, first - 3):first])


def listed(tokens: Tokens, previous: Candidate, candidate: Candidate) -> bool:
    """Whether two names stand in one list: `A, B`, `A và B`, `A (32 tuổi) và B`."""
    norms, i, before = tokens.norms, previous.past, candidate.before
    if i < before and norms[i] == "(":
        stop = min(i + LIST_REACH, before)
        while i < stop and norms[i] != ")":
            i += 1
        i += 1
        if i == before and previous.shared:
            return True  # `2 đối tượng A (46 tuổi) B (30 tuổi)`
    if i + 1 == before:
        return norms[i] in (",", "và", "&", "cùng")
    return i + 2 == before and norms[i] in (",", "cùng") and norms[i + 1] in ("và", "với")


def share(tokens: Tokens, candidate: Candidate, previous: Candidate) -> None:
    """A list passes on what opens it: `hai bị cáo: A và B`; `đường A, B`; of a row of players and artists also what the
    first of them is: `hậu vệ A, B`, `ca sĩ A, B và C`."""
    if previous.score <= AGAINST + 3.5 and previous.form != UNKNOWN:
        candidate.score += AGAINST
    elif previous.shared:
        candidate.role, candidate.rank, candidate.shared = previous.role, previous.rank, True
        candidate.score += SHARING
    elif previous.score >= 1:
        candidate.score += LISTED if len(candidate.parts) > 1 or candidate.form == UNKNOWN else 0.3
        if previous.in_row and len(candidate.parts) > 1 and _in_row(tokens, candidate, previous):
            candidate.role, candidate.rank, candidate.in_row = previous.role, SPREAD, True


def _in_row(tokens: Tokens, candidate: Candidate, previous: Candidate) -> bool:
    """Whether the name stands in a row of three or between marks: not `tiền vệ A và B`, nor `ca sĩ A, B kể`."""
    norms, past = tokens.norms, candidate.past
    if norms[candidate.before - 1] != "," and previous.rank != SPREAD:
        return False
    return past >= len(norms) or norms[past] in ENDS or tokens.kinds[past] == BREAK


def count_following(tokens: Tokens, candidate: Candidate, following: Candidate) -> None:
    """What the next name of a list says for this one: `A và B là các y tá`."""
    if following.score < 1 or not listed(tokens, candidate, following):
        return
    if following.shared and following.rank and not candidate.rank:
        candidate.role, candidate.rank, candidate.shared = following.role, following.rank, True
    if candidate.form == UNKNOWN and len(candidate.parts) > 1 and following.before == following.first:
        candidate.score += LISTED
