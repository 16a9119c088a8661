"""Names of ages: the person who is that old."""
from __future__ import annotations

from ....vietnamese.tokens import CAPITAL
from . import words
from .clauses import LONGEST

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ....vietnamese.tokens import Tokens
    from ...figures import Found
    from .clauses import Name
    from .namer import Namer


def aged_name(namer: Namer, figure: Found) -> Name | None:
    """The person before the age: the capitalised name next to it, else the noun phrase."""
    tokens, clauses = namer.tokens, namer.clauses
    at = namer.start(figure)
    while at and (tokens.words[at - 1] in ("(", ",", "[", ":") or clauses.timed[at - 1]):
        at -= 1
    first = at
    while first and at - first < LONGEST and (tokens.kinds[first - 1] == CAPITAL or tokens.words[first - 1] in "-."
                                              and tokens.glued(first - 1) and tokens.kinds[first - 2] == CAPITAL):
        first -= 1
    if first < at and tokens.norms[first] != "năm":  # `Năm 13 tuổi, bà …`
        return first, at
    return (clauses.phrase(at) if first == at else None) or person_behind(tokens, figure.tail) or namer.carried()


def person_behind(tokens: Tokens, at: int) -> Name | None:
    """`13 tuổi, bà theo ghe hát`, `ở tuổi 25, bà Trang nhận chức`: who is that old is said behind."""
    if at + 1 >= tokens.count or tokens.words[at] != "," or tokens.norms[at + 1] not in words.last_words("person"):
        return None
    past = at + 2
    while past < tokens.count and tokens.kinds[past] == CAPITAL and past - at < LONGEST:
        past += 1
    return at + 1, past
