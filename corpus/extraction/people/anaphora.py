"""Who a person is, said in the next breath: `Matic đá chính. Tiền vệ này …`, `Messi ghi bàn, chân sút người Argentina …`.

A description that speaks of one definite person and names nobody goes back to the person last spoken of: in the same
sentence to the nearest name before it, at the beginning of the next sentence to the first name of the one before. It
gives a role only to whom the article gives no other.
"""
from __future__ import annotations

from ...vietnamese import names
from ...vietnamese.names import WORDS
from ...vietnamese.tokens import CAPITAL, LOWER, NUMBER, Tokens

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...records import Person
    from .candidates import Candidate

MENTIONS = 6  # mentions of a person that are looked behind
REACH = 50  # tokens behind a mention
BY_POINTING = frozenset(("sport", "artist", "profession", "case", "group", "office", "state", "style"))  # `vị giám đốc này`
BY_ORIGIN = frozenset(("sport", "artist"))  # `tiền đạo người Brazil`


def refer_back(tokens: Tokens, people: list[Person], mentions: list[list[Candidate]]) -> None:
    """Give the people without a role the one that a description behind their mentions tells."""
    places = sorted((candidate.first, candidate.past, which, candidate.titled and candidate.before)
                    for which, candidates in enumerate(mentions) for candidate in candidates)
    looked = [0] * len(people)
    sentence = -1  # where the sentence of the last mention begins
    for position, (first, past, which, before) in enumerate(places):
        start, end = tokens.sentence_of(first)
        topic = start != sentence
        sentence = start
        if people[which].role is not None or looked[which] >= MENTIONS:
            continue
        looked[which] += 1
        following = places[position + 1][0] if position + 1 < len(places) else tokens.count
        role = _reference(tokens, past, min(end, following, past + REACH))
        if role is None and not before and tokens.norms[first - 1] in WORDS["struck"]:
            before = first
        if role is None and before and tokens.kinds[before - 1] == LOWER and tokens.norms[before - 1] not in WORDS["acting"]:
            role = _victim(tokens, past, min(end, following, past + REACH))
        if role is None and topic and end < tokens.count:
            following = _next_other(places, position, end, which)
            close = min(following, tokens.sentence_of(end)[1], end + REACH)
            if not _named_in(places, position, end, close, which):  # `Cô gặp A. Nữ nhà báo khen A`: who is not A
                role = _reference(tokens, end, close)
        people[which].role = role


def _named_in(places: list[tuple[int, int, int, int]], position: int, first: int, past: int, which: int) -> bool:
    """Whether a person is mentioned between two tokens, behind the mention at `position`."""
    return any(other == which and first <= at < past for at, _, other, _ in places[position + 1:position + 1 + MENTIONS])


def _next_other(places: list[tuple[int, int, int, int]], position: int, start: int, which: int) -> int:
    """The first mention from token `start` on that is somebody else's."""
    for first, _, other, _ in places[position + 1:position + 1 + MENTIONS]:
        if first >= start and other != which:
            return first
    return 1 << 60


def _reference(tokens: Tokens, first: int, past: int) -> str | None:
    """The description between two tokens that speaks of one definite person."""
    norms, offices = tokens.norms, names.offices()
    for i, *hit in offices.found(norms, first, past):
        if i and (norms[i - 1] in WORDS["indefinite"] or tokens.kinds[i - 1] == NUMBER):
            continue
        head = i
        while hit and hit[1] == "modifier":
            head = hit[0]
            hit = offices.match(norms, head)
        if hit:
            end = _definite(tokens, i, head, *hit)
            if end and not _names_other(tokens, end):
                return " ".join(tokens.span(i, end).split())
    return None


def _names_other(tokens: Tokens, past: int) -> bool:
    """Whether the description that ends before token `past` names whom it means: `tay đua người Anh, Palmer`."""
    kinds = tokens.kinds
    past += tokens.norms[past:past + 1] == [","]
    return kinds[past:past + 1] == [CAPITAL]


def _victim(tokens: Tokens, first: int, past: int) -> str | None:
    """`nạn nhân` between two tokens behind one to whom something is done: `lao vào anh Nam khiến nạn nhân ngã xuống`."""
    norms = tokens.norms
    for i in range(first, past - 1):
        if norms[i] == "nạn" and norms[i + 1] == "nhân":
            other = norms[i - 1] in WORDS["indefinite"] or tokens.kinds[i - 1] == NUMBER or tokens.kinds[i + 2:i + 3] == [CAPITAL]
            return None if other else tokens.span(i, i + 2)  # `các nạn nhân`, `nạn nhân Huyền`
    return None


def _definite(tokens: Tokens, first: int, head: int, past: int, kind: object) -> int:
    """The token past a description, from `first` with its noun from `head` to `past`, that speaks of one definite person;
    0 where it does not."""
    norms, kinds = tokens.norms, tokens.kinds
    if past >= len(norms):
        return 0
    if norms[past] == "này":
        return past if kind in BY_POINTING else 0
    if names.lone_roles().match(norms, past, head):
        return 0  # of the coach speak many who name a player
    if kind not in BY_ORIGIN and kind != "profession" and " ".join(norms[head:past]) not in WORDS["player"]:
        return 0
    if kinds[past] == NUMBER:
        return past if norms[past + 1:past + 2] == ["tuổi"] and kinds[past + 2:past + 3] != [CAPITAL] else 0
    if norms[past] == "người" and kinds[past + 1:past + 2] == [CAPITAL]:
        hit = names.other_names().match(norms, past + 1)
        return hit[0] if hit and hit[1][0] in ("country", "place") else 0
    if kinds[past] == CAPITAL and kind == "sport":
        hit = names.other_names().match(norms, past)
        return hit[0] if hit and hit[1][0] == "country" and kinds[hit[0]:hit[0] + 1] == [LOWER] else 0
    if norms[first] in WORDS["gender"] and kind in ("artist", "sport") and kinds[past] == LOWER and norms[past] in names.name_followers():
        return past
    return 0
