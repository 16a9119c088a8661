"""Titles and forms of address before a name: `đồng chí Đại tá, GS.TS`, `ông`; not the country (`tiền đạo Anh Harry Brown`),
nor what begins the name of a place (`cầu Ông Lớn`)."""
from __future__ import annotations

from ...vietnamese import names
from ...vietnamese.names import WORDS
from ...vietnamese.tokens import CAPITAL, LOWER, Tokens
from . import roles
from .candidates import FOREIGN, UNKNOWN, Candidate

QUOTES = frozenset("\"“‘'”")
ADDRESSED, HONOURED = 3.0, 2.0  # what a form of address and what a title add to a score; 1 is enough for a person


def read_titles(tokens: Tokens, candidate: Candidate, floor: int) -> int:
    """Take in the titles before the name (`đồng chí Đại tá, GS.TS`); the token where they begin."""
    norms = tokens.norms
    at = candidate.first
    if at > floor and norms[at - 1] in QUOTES:
        at -= 1
    while True:
        hit = names.titles_before().match(norms, at, floor)
        if not hit:
            break
        office = names.offices_before().match(norms, at, floor)
        if office and office[0] < hit[0]:
            break  # `Phó Thủ tướng` is no `tướng`
        if at - hit[0] == 1 and tokens.kinds[hit[0]] == CAPITAL and hit[0] > floor and tokens.kinds[hit[0] - 1] == CAPITAL \
                and hit[1][0] == "address":
            break  # `Công ty TNHH Anh Trí`
        if _is_country(tokens, candidate, hit[0]) or len(candidate.parts) < 3 and _names_place(tokens, hit[0], hit[1][0], floor):
            break
        if at - hit[0] == 1 and hit[0] > floor and (norms[hit[0] - 1], norms[hit[0]]) in names.head_compounds():
            break  # `trẻ em`
        at, (kind, gender) = hit
        if kind in ("address", "comrade"):
            candidate.titled = True
            candidate.gender = candidate.gender or gender
            candidate.score += ADDRESSED
            if kind == "address":
                break
        else:
            candidate.score += HONOURED
            if kind != "honorific":
                candidate.role = tokens.span(at, candidate.first).strip(" \"“‘'")
                candidate.rank = roles.RANKS["degree"]
            if at > floor + 1 and norms[at - 1] in ".-" and tokens.glued(at - 1) and names.titles_before().match(norms, at - 1, floor):
                at -= 1  # `GS.TS`, `ThS-BS`
    candidate.before = at
    return at


def _names_place(tokens: Tokens, first: int, kind: str, floor: int) -> bool:
    """Whether the form of address at token `first` begins the name of a place: `cầu Ông Lớn`, `chợ Bà Chiểu`, `quán cơm gà bà
    Tư`."""
    if kind != "address" or first <= floor or tokens.kinds[first - 1] != LOWER:
        return False
    if tokens.kinds[first] != CAPITAL:
        at = first - 1
        while at > floor and tokens.norms[at] in WORDS["dish"]:
            at -= 1
        return tokens.norms[at] in WORDS["eatery"] and (at == 0 or tokens.norms[at - 1] not in WORDS["owning an eatery"])
    head = names.heads_before().match(tokens.norms, first, floor)
    return head is not None and head[1] in ("street", "place")


def _is_country(tokens: Tokens, candidate: Candidate, first: int) -> bool:
    """Whether the title at token `first` is the country: `Thủ tướng Anh Theresa May`, `tiền đạo Anh Harry Brown`."""
    return candidate.form in (FOREIGN, UNKNOWN) and first > 0 and tokens.norms[first] == "anh" \
        and tokens.kinds[first] == CAPITAL and tokens.kinds[first - 1] == LOWER
