"""Names in a row: what a list says for each of them, and which role goes for all.

`hai bị cáo: A và B`, `các bác sĩ A, B và C`, `A và B là các y tá`, `hậu vệ A, B`; but `đường A, B`.
"""
from __future__ import annotations

from ...vietnamese.names import WORDS
from ...vietnamese.tokens import BREAK, CAPITAL, LOWER, Tokens
from . import roles
from .candidates import AGAINST, INITIALS, UNKNOWN, Candidate
from .linked import plural_before

LISTED, SHARING, SHARING_SURNAME = 0.7, 1.0, 1.8  # what standing in a row, and sharing its description, adds to a score
IN_LIST = "list"  # the kind of a name that nothing describes but the row
ENCLOSED = 1.0  # of one word between two names of a row
LIST_REACH = 24  # tokens of a bracket between two names of a list
SHARING_INITIALS = 2.0
SPREAD = 2  # the rank of a role that the first of a row has
ENDS = frozenset((",", "và", ".", "…", ";", ")", "(", ":"))  # what stands behind a name in a row

OPENERS = frozenset((":", "gồm", "như"))  # what opens a list behind a description
LONGEST_ROW = 200  # tokens of a list
IN_ROW = frozenset(("sport", "artist", "case", "profession"))
SURNAMED = IN_ROW | {"office", "state"}


class Row:
    """A list of people that a description opens: `các cầu thủ U22: A, B, C`; its tokens, the kind of the description and
    the word that says who they are."""

    __slots__ = ("first", "past", "kind", "role")

    def __init__(self, first: int, past: int, kind: str, role: str) -> None:
        self.first = first
        self.past = past
        self.kind = kind
        self.role = role


def rows_of(tokens: Tokens) -> list[Row]:
    """The lists of people in the text that say what they list, in order."""
    found = filter(None, (_row_at(tokens, at) for at in tokens.places(OPENERS)))
    return sorted(found, key=lambda row: row.first)


def _row_at(tokens: Tokens, at: int) -> Row | None:
    """The list that token `at` opens, where the description before it is one of people."""
    norms, kinds, first = tokens.norms, tokens.kinds, at + 1
    if norms[first:first + 1] == [":"]:
        first += 1
    if first + 1 >= len(norms) or kinds[first] != CAPITAL:
        return None
    before = at - (norms[at - 1:at] == ["gồm"])
    found = roles.description_before(tokens, before, max(before - roles.REACH, 0)) or plural_before(tokens, before, 0)
    if not found:
        return None
    head = " ".join(norms[found.first:found.past - found.gap])
    if found.kind not in IN_ROW and head not in WORDS["listed people"] \
            or found.kind != "sport" and not roles.ends_many(norms, found.first):
        return None
    past, depth, stop = first, 0, min(first + LONGEST_ROW, len(norms))
    while past < stop and kinds[past] != BREAK and norms[past] not in ".;":
        depth += (norms[past] == "(") - (norms[past] == ")")
        if kinds[past] == LOWER and depth <= 0 and norms[past] not in WORDS["joining"]:
            break
        past += 1
    if past - first < 3:
        return None
    return Row(first, past, found.kind, " ".join(tokens.span(found.first, found.past - found.gap).split()))


def count_row(candidate: Candidate, row: Row) -> None:
    """What a list that says what it lists adds to a name in it, and the role."""
    if candidate.score <= AGAINST + 3.5 and candidate.form != UNKNOWN:
        return
    if not candidate.rank:
        candidate.role, candidate.rank = row.role, roles.RANKS[row.kind]
    elif candidate.score >= 1:
        return
    candidate.score += SHARING_SURNAME if candidate.form == UNKNOWN and row.kind != "group" else SHARING


def in_bracket(tokens: Tokens, first: int) -> bool:
    """Whether token `first` stands in a bracket that a word or two open: `(Trek)`, `(SB V.TH)`."""
    before = tokens.norms[max(first - 3, 0):first]
    return "(" in before and ")" not in before


def of_all(tokens: Tokens, past: int, first: int) -> bool:
    """Whether a description behind the last name of a list is said of all of it: `A và B là các y tá`, `cùng là thợ hồ`."""
    return any(norm in WORDS["of all"] for norm in tokens.norms[max(past, first - 3):first])


def listed(tokens: Tokens, previous: Candidate, candidate: Candidate) -> bool:
    """Whether two names stand in one list: `A, B`, `A và B`, `A hoặc B`, `A (32 tuổi) và B`."""
    norms, i, before = tokens.norms, previous.past, candidate.before
    if i < before and norms[i] == "(":
        stop = min(i + LIST_REACH, before)
        while i < stop and norms[i] != ")":
            i += 1
        i += 1
        if i == before and previous.shared:
            return True  # `2 đối tượng A (46 tuổi) B (30 tuổi)`
    if i + 1 == before:
        return norms[i] in (",", ";", "và", "&", "cùng", "hay", "hoặc")
    return i + 2 == before and norms[i] in (",", "cùng") and norms[i + 1] in ("và", "với")


def share(tokens: Tokens, candidate: Candidate, previous: Candidate) -> None:
    """A list passes on what opens it: `hai bị cáo: A và B`; `đường A, B`; of a row of players and artists also what the
    first of them is: `hậu vệ A, B`, `ca sĩ A, B và C`."""
    if previous.score <= AGAINST + 3.5 and previous.form != UNKNOWN:
        candidate.score += AGAINST
    elif previous.shared:
        candidate.role, candidate.rank, candidate.shared = previous.role, previous.rank, True
        candidate.score += SHARING_SURNAME if candidate.form == UNKNOWN and previous.kind in SURNAMED else SHARING
        candidate.kind = previous.kind
    elif candidate.titled:
        if previous.titled and tokens.norms[candidate.before - 1] == "và" and previous.role:  # `nạn nhân là anh A và chị B`
            candidate.role, candidate.rank, candidate.kind = previous.role, SPREAD, previous.kind
    elif candidate.form == INITIALS == previous.form and len(candidate.parts) > 1:
        candidate.score += SHARING_INITIALS  # `em N.T.H. và L.V.B.`
    elif previous.score >= 1:
        candidate.score += LISTED if len(candidate.parts) > 1 or candidate.form == UNKNOWN else 0.3
        candidate.kind = IN_LIST
        if previous.in_row and len(candidate.parts) > 1 and _in_row(tokens, candidate, previous):
            candidate.role, candidate.rank, candidate.in_row = previous.role, SPREAD, True


def _in_row(tokens: Tokens, candidate: Candidate, previous: Candidate) -> bool:
    """Whether the name stands in a row of three or between marks: not `nam ca sĩ A và B`, but `tiền vệ A và B`; nor `ca sĩ A, B kể`."""
    norms, past = tokens.norms, candidate.past
    if norms[candidate.before - 1] != "," and previous.rank != SPREAD and previous.kind != "sport":
        return previous.kind == "case"  # `bị cáo A và B bị …`
    return past >= len(norms) or norms[past] in ENDS or tokens.kinds[past] == BREAK


def count_following(tokens: Tokens, candidate: Candidate, following: Candidate) -> None:
    """What the next name of a list says for this one: `A và B là các y tá`."""
    if following.score < 1 or not listed(tokens, candidate, following):
        return
    if following.shared and following.rank and not candidate.rank:
        candidate.role, candidate.rank, candidate.shared = following.role, following.rank, True
    if candidate.form == UNKNOWN and following.before == following.first:
        amid = candidate.kind == IN_LIST  # `Ronaldinho, Deco, Neymar`
        candidate.score += LISTED if len(candidate.parts) > 1 else ENCLOSED if amid else 0.0
