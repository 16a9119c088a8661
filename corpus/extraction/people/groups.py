"""What all of a list of people are, said in the next breath: `Có mặt A, B và C. Đây đều là những ngôi sao …`, `A và B tới
sớm. Hai nghệ sĩ này …`.

A description of several that points back, or says of `đây` or `họ` what they are, goes for a list of as many that stands
before it. It gives a role only to whom the article gives no other.
"""
from __future__ import annotations

from ...vietnamese import names
from ...vietnamese.names import WORDS
from ...vietnamese.numerals import numeral_at
from ...vietnamese.tokens import Tokens
from . import roles
from .anaphora import BY_POINTING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...records import Person
    from .candidates import Candidate

REACH = 60  # tokens behind a list
SUBJECT = 6  # tokens from the opening of a sentence to what it says that they are: `Tất cả họ đều là những`
FEWEST = 3  # people that `các`, `những` means


def refer_to_groups(tokens: Tokens, people: list[Person], mentions: list[list[Candidate]]) -> None:
    """Give the people of a list who have no role the one that is said of all of them behind it."""
    lists = _lists(tokens, mentions)
    for number, (past, members) in enumerate(lists):
        missing = [which for which in members if people[which].role is None]
        if len(missing) < 2:
            continue
        following = lists[number + 1][0] if number + 1 < len(lists) else tokens.count
        role = _said_of_all(tokens, past, min(past + REACH, following), len(members))
        for which in missing:
            people[which].role = role


def _lists(tokens: Tokens, mentions: list[list[Candidate]]) -> list[tuple[int, list[int]]]:
    """The lists of people, as (past the last name, who), in order."""
    places = sorted((candidate.first, candidate.past, candidate.before, which)
                    for which, candidates in enumerate(mentions) for candidate in candidates)
    lists: list[tuple[int, list[int]]] = []
    end = -1
    for first, past, before, which in places:
        if lists and 0 < before - end <= 2 and WORDS["list joint"].issuperset(tokens.norms[end:before]):
            lists[-1] = past, lists[-1][1] + [which]
        else:
            lists.append((past, [which]))
        end = past
    return [(past, members) for past, members in lists if len(members) > 1]


def _said_of_all(tokens: Tokens, first: int, past: int, size: int) -> str | None:
    """The description between two tokens that speaks of `size` people: `hai nghệ sĩ này`, `đây toàn những ngôi sao`."""
    norms, offices = tokens.norms, names.offices()
    for i, end, kind in offices.found(norms, first, past):
        if kind not in BY_POINTING or not _means(tokens, i, size):
            continue
        if norms[end:end + 1] and norms[end] in WORDS["pointing back"] or _is_predicate(tokens, first, i):
            return " ".join(tokens.span(i, end).split())
    return None


def _means(tokens: Tokens, i: int, size: int) -> bool:
    """Whether the word before a description says that it speaks of so many: `hai`, `3`, `những`."""
    if not roles.ends_many(tokens.norms, i):
        return False
    number = numeral_at(tokens, i - 1)
    return size >= FEWEST if number is None else number[1] == size


def _is_predicate(tokens: Tokens, first: int, i: int) -> bool:
    """Whether a sentence that opens behind token `first` says of `đây` or `họ` what they are, the description at token `i`:
    `Đây toàn những`, `Họ đều là các`."""
    opening = tokens.sentence_of(i)[0]
    return first < opening < i <= opening + SUBJECT and tokens.norms[opening] in WORDS["those"] \
        and WORDS["all are"].issuperset(tokens.norms[opening + 1:i - 1])
