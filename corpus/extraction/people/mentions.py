"""From candidates to people: which names are the same person's.

The fullest form names the person. `ông Thành`, `Hồng Ngát`, `Erdogan`, `T.` join the one whose name they are a part
of: the one last spoken of, else the next to come. Two people who share a given name are told apart by that and by the
gender of the title.
"""
from __future__ import annotations

from ...records import Mention, Person
from ...vietnamese import names
from ...vietnamese.names import WORDS
from ...vietnamese.tokens import Tokens
from . import roles
from .anaphora import refer_back
from .candidates import ACRONYM, FOREIGN, SHORT, UNKNOWN, VIETNAMESE, Candidate
from .groups import refer_to_groups

ENOUGH = 1.0
ROMAN = frozenset("ivx")
LOWEST = -9.0
HOPELESS = -3.0  # a score that only what is said of things brings about
FEW = 4  # of how many mentions one may be of a thing
LITTLE = roles.RANKS["origin"]  # a role of this rank gives way to one that is told a sentence later
NAMESAKES = 4  # people of one given name that are kept in mind


class Identity:
    """One person while the mentions are gathered; `keys` are the short forms of the name, once it is known."""

    __slots__ = ("parts", "form", "gender", "named_by", "candidates", "keys")

    def __init__(self, candidate: Candidate) -> None:
        self.parts = candidate.parts
        self.form = candidate.form
        self.gender = candidate.gender
        self.named_by = candidate
        self.candidates: list[Candidate] = []
        self.keys: list[tuple[str, ...]] = []


def people_of(tokens: Tokens, candidates: list[Candidate]) -> list[Person]:
    """The people that the candidates name, in order of first mention."""
    best = _strength(candidates)
    if all(score < ENOUGH for score in best.values()):
        return []
    identities, own = _full_names(candidates, best)
    _join_parts(tokens, candidates, identities, own)
    found = [identity for identity in identities if identity.candidates]
    for identity in found:
        identity.candidates.sort(key=lambda candidate: candidate.first)
    found.sort(key=lambda identity: identity.candidates[0].first)
    people = [_person(tokens, identity) for identity in found]
    little = {which: person.role for which, person in enumerate(people)
              if all(candidate.rank <= LITTLE for candidate in found[which].candidates)}
    for which in little:
        people[which].role = None
    if little:
        mentions = [identity.candidates for identity in found]
        refer_to_groups(tokens, people, mentions)
        refer_back(tokens, people, mentions)
    for which, role in little.items():  # `người Syria` is better than nothing
        people[which].role = people[which].role or role
    return people


def _full_names(candidates: list[Candidate],
                best: dict[tuple[str, ...], float]) -> tuple[list[Identity], dict[int, Identity]]:
    """The people with a name of their own, and which candidate names whom (by position)."""
    endings = {parts[-2:] for parts, score in best.items() if score >= ENOUGH and len(parts) > 2}
    framed = {short for parts, score in best.items() if score >= ENOUGH and len(parts) > 2 for short in _framed(parts)}
    identities: list[Identity] = []
    by_parts: dict[tuple[str, ...], Identity] = {}
    by_last: dict[str, list[Identity]] = {}
    own: dict[int, Identity] = {}
    for position, candidate in enumerate(candidates):
        parts = candidate.parts
        if candidate.score <= HOPELESS or best[parts] < ENOUGH or len(parts) < 2 or candidate.form == SHORT:
            continue
        if candidate.form == VIETNAMESE and (parts in endings or len(parts) == 2 and parts in framed):
            continue  # `Kim Hoa` or `Hồ Hoa` of `Hồ Thị Kim Hoa`, `Y Thắng` of `Y Thắng Niê`
        last = parts[-2] if ROMAN.issuperset(parts[-1]) else parts[-1]  # `Benigno Aquino III`
        identity = by_parts.get(parts)
        if identity is None and candidate.form != VIETNAMESE:
            identity = next((known for known in by_last.get(last, ())
                             if _contains(known.parts, parts) or _contains(parts, known.parts)), None)
        if identity is None:
            identity = Identity(candidate)
            identities.append(identity)
            namesakes = by_last.setdefault(last, [])
            if len(namesakes) < NAMESAKES:
                namesakes.append(identity)
        elif len(parts) > len(identity.parts):
            identity.parts, identity.named_by = parts, candidate
        by_parts[parts] = identity
        identity.gender = identity.gender or candidate.gender
        identity.candidates.append(candidate)
        own[position] = identity
    return identities, own


def _strength(candidates: list[Candidate]) -> dict[tuple[str, ...], float]:
    """What all mentions of a form say together: the best, and half of what others add to it; a few of many that are told
    of things, `bộ phim Phương Thanh đóng`, say nothing against a name that its form tells."""
    best: dict[tuple[str, ...], float] = {}
    more: dict[tuple[str, ...], float] = {}
    against: dict[tuple[str, ...], list[float]] = {}
    for candidate in candidates:
        parts, score = candidate.parts, candidate.score
        if candidate.form != ACRONYM:
            gain = score - candidate.base
            if gain > 0:
                more[parts] = more.get(parts, 0.0) + gain / 2
                score -= gain / 2
            elif gain:
                against.setdefault(parts, []).append(gain / 4)
        if score > best.get(parts, LOWEST) or parts not in best:
            best[parts] = score
    told = dict.fromkeys(against, 0)
    for candidate in candidates if against else ():
        if candidate.parts in told and candidate.form != ACRONYM and candidate.base >= ENOUGH:
            told[candidate.parts] += 1
    for parts, losses in against.items():
        if len(losses) * FEW > told[parts]:
            more[parts] = more.get(parts, 0.0) + sum(losses)
    return {parts: score + min(more.get(parts, 0.0), 2.0) for parts, score in best.items()}


def _contains(long: tuple[str, ...], short: tuple[str, ...]) -> bool:
    """Whether `short` is the end of `long`: (`recep`, `tayyip`, `erdogan`) and (`tayyip`, `erdogan`)."""
    return len(short) >= 2 and (long[-len(short):] == short or len(long) != len(short) and _bare_parts(long) == _bare_parts(short))


def _bare_parts(parts: tuple[str, ...]) -> tuple[str, ...]:
    """A foreign name without initials and number: (`benigno`, `s`, `aquino`, `iii`) is Benigno Aquino."""
    return tuple(part for part in parts if len(part) > 1 and not ROMAN.issuperset(part)) or parts


def _join_parts(tokens: Tokens, candidates: list[Candidate], identities: list[Identity],
                own: dict[int, Identity]) -> None:
    """Give the short forms to whom they belong; those that belong to nobody and have enough for them are new people."""
    coming: dict[tuple[str, ...], list[Identity]] = {}
    families: dict[str, list[Identity]] = {}
    for identity in reversed(identities):
        identity.keys = _keys(identity)
        if identity.form == VIETNAMESE:
            families.setdefault(identity.parts[0], []).append(identity)
        for key in identity.keys:
            namesakes = coming.setdefault(key, [])
            if len(namesakes) < NAMESAKES:
                namesakes.append(identity)
    latest: dict[tuple[str, ...], list[Identity]] = {}
    best = _strength([candidate for position, candidate in enumerate(candidates) if position not in own])
    things = {part for candidate in candidates
              if candidate.score <= HOPELESS and candidate.form in (FOREIGN, UNKNOWN) for part in candidate.parts}
    for position, candidate in enumerate(candidates):
        identity = own.get(position)
        if identity is None:
            if candidate.score <= HOPELESS or not _may_refer(tokens, candidate):
                continue
            key = candidate.parts
            if len(key) == 1 and candidate.form in (FOREIGN, UNKNOWN, ACRONYM):
                key = (_bare(key[0]),)
            identity = _pick(latest.get(key), candidate) or _pick(coming.get(key), candidate) or _of_family(families, candidate)
            if identity is None:
                if best[candidate.parts] < ENOUGH or not _stands_alone(candidate) \
                        or len(key) == 1 and key[0] in things and key[0] not in names.famous_names():
                    continue  # `Ron` of the film with `vai Ron Weasley`
                identity = Identity(candidate)
                identity.keys = _keys(identity)
                identities.append(identity)
            elif candidate.gender and not identity.gender:
                identity.gender = candidate.gender
            identity.candidates.append(candidate)
        for key in identity.keys:
            row = latest.setdefault(key, [])
            if not row:
                row.append(identity)
            elif row[-1] is not identity:
                if identity in row:
                    row.remove(identity)
                row.append(identity)
                del row[:-NAMESAKES]


def _of_family(families: dict[str, list[Identity]], candidate: Candidate) -> Identity | None:
    """The one whose family name is all that is said, as of Chinese: `ông Tập` of Tập Cận Bình; not `ông Hà`, since that is
    more often a given name."""
    name = candidate.parts[0]
    if not candidate.titled or len(candidate.parts) > 1 or name not in WORDS["family alone"]:
        return None
    known = families.get(name, ())
    return known[0] if len(known) == 1 else None


def _keys(identity: Identity) -> list[tuple[str, ...]]:
    """The short forms that can mean this person."""
    parts = identity.parts
    if identity.form in (FOREIGN, UNKNOWN, ACRONYM):
        keys = [parts] + [(_bare(part),) for part in parts if part not in names.particles()]
        if identity.form == ACRONYM and len(parts) == 1:
            keys.append((parts[0][-1],))  # `bà T.` of `bà NTT`
        return keys + [parts[:2], parts[-2:]] if len(parts) > 2 else keys
    if identity.form == SHORT and len(parts) == 3 and not names.is_syllable(parts[-1]):
        return [parts, parts[:2], parts[1:2]]  # `Sơn Tùng M-TP`, `Tùng`
    keys = [parts[-size:] for size in range(1, len(parts) + 1)]
    return keys + _framed(parts) if len(parts) > 2 else keys


def _framed(parts: tuple[str, ...]) -> list[tuple[str, ...]]:
    """What a full name may be shortened to besides its end: family and given name; where a word for man or woman begins it
    and the family ends it, as in the Central Highlands (`Y Thắng Niê`), that and the given name."""
    return [(parts[0], parts[-1]), *([parts[:2]] if parts[0] in WORDS["sex marker"] else ())]


def _bare(part: str) -> str:
    """A part of a foreign name without an article: `al-Sisi` and `El-Sisi` are one."""
    return part[3:] if part[:3] in ("al-", "el-", "as-", "an-") else part


def _pick(namesakes: list[Identity] | None, candidate: Candidate) -> Identity | None:
    """The last mentioned of the people that the candidate can mean."""
    for identity in reversed(namesakes or ()):
        if not (candidate.gender and identity.gender and candidate.gender != identity.gender):
            return identity
    return None


def _may_refer(tokens: Tokens, candidate: Candidate) -> bool:
    """Whether a short form can be a mention here: a bare given name must not be the first word of something else."""
    if candidate.titled or candidate.role or len(candidate.parts) > 1 or candidate.form in (FOREIGN, UNKNOWN, ACRONYM):
        return True
    first, past = candidate.first, candidate.past
    if names.describers().match(tokens.norms, first):
        return False
    opens = first == tokens.sentence_of(first)[0] or tokens.norms[first - 1] in "\"“:"
    return not opens or past < tokens.count and tokens.norms[past] in WORDS["auxiliary"]


def _stands_alone(candidate: Candidate) -> bool:
    """Whether a short form can be all that the article says of a person's name."""
    return candidate.score >= ENOUGH or len(candidate.parts) > 1 or candidate.form in (FOREIGN, UNKNOWN, ACRONYM)


def _person(tokens: Tokens, identity: Identity) -> Person:
    named_by = identity.named_by
    for candidate in identity.candidates:  # `NGUYỄN VĂN AN` of a headline is written `Nguyễn Văn An` below
        if candidate.parts == identity.parts and not tokens.span(candidate.first, candidate.past).isupper():
            named_by = candidate
            break
    role, rank, age = None, 0, None
    for candidate in identity.candidates:
        worth = candidate.rank * 2 + (len(candidate.parts) == len(identity.parts))
        if candidate.rank and worth > rank:
            role, rank = candidate.role, worth
        if age is None:
            age = candidate.age
    mentions = [Mention(tokens.span(candidate.first, candidate.past), tokens.starts[candidate.first],
                        tokens.end(candidate.past)) for candidate in identity.candidates]
    name = " ".join(tokens.span(named_by.first, named_by.past).split())
    return Person(name=name, role=role, age=age, mentions=mentions)
