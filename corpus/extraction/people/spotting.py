"""Where in a run of capitals a name begins and ends.

`Giám đốc Công an TP Hà Nội Nguyễn Đức Chung Phát biểu` holds an office, a city, a name and the next sentence. At each
unit the known names of places and organisations, the titles and the nouns that head other names are tried, then the
family names and the foreign first names; what is left are names that only their surroundings can tell.
"""
from __future__ import annotations

from functools import lru_cache

from ...vietnamese import names
from ...vietnamese.tokens import LOWER, Tokens
from .candidates import ACRONYM, FOREIGN, SHORT, UNKNOWN, VIETNAMESE, Candidate
from .foreign import foreign_name, initials
from .native import full_name, given_name, stage_name
from .reading import (addressed, candidate_at, described, follows_office, opens_phrase, opens_with_title, other_name, past_office,
                      reads_foreign)
from .runs import Run

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import KeysView

BRANDS = frozenset(("country", "company", "product", "event", "media", "club"))  # `người anh em Honda Jazz`
LONGEST_LISTED = 4
ITEM_BEFORE, ITEM_BEHIND = frozenset((",", ":", "và", "gồm", "như", ";", "cùng")), frozenset((",", "và", "(", ".", ";", "…", "cùng"))
LONGEST_SHORT = 3
LONGEST_UNKNOWN = 4


def candidates_of(tokens: Tokens, run: Run) -> list[Candidate]:
    """What may name a person in one run, from left to right."""
    norms, first, count = tokens.norms, run.firsts[0], run.size
    found, at = [], past_office(tokens, run) if first and norms[first - 1] == "trưởng" else 0
    others, describing, heading = _openers()
    while at < count:
        first = run.firsts[at]
        norm = norms[first]
        if tokens.kinds[first] == LOWER:
            at += 1  # `du` of `Cirque du Soleil`
            continue
        other, kind = other_name(tokens, run, at) if norm in others else (0, "")
        if not other and norm == "anh" and opens_with_title(tokens, run, at):
            at += 1
            continue
        if other:
            name = _name(tokens, run, at) if other < count - at or _titled(tokens, first, kind) else None
        else:
            name = None if norm in describing and opens_phrase(tokens, first) else _name(tokens, run, at)
        if name and (not other or _beats(tokens, run, at, name, other, kind)):
            if found and found[-1].form == UNKNOWN and len(found[-1].parts) == 1 and name[1].form == FOREIGN \
                    and found[-1].past == name[1].first and follows_office(tokens, found[-1].first):
                found.pop()  # `Thủ tướng Israeli Benjamin Netanyahu`
            if name[1].form == VIETNAMESE and name[0] == 2 and _is_mark(tokens, run, at + 2):
                name = candidate_at(run, at, 3, SHORT, 0.2)  # `Sơn Tùng M-TP`
            found.append(name[1])
            at += name[0]
        elif other:
            at += other
        elif (norm in describing or norm in heading) and (skipped := described(tokens, run, at)):
            at += skipped
        else:
            taken, candidate = _unnamed(tokens, run, at)
            if candidate:
                found.append(candidate)
            at += taken
    return found


@lru_cache(maxsize=1)
def _openers() -> tuple[KeysView[str], KeysView[str], KeysView[str]]:
    """The words that open a place or an organisation, a title or an office, the head of another name."""
    return names.other_names().firsts, names.describers().firsts, names.heads().firsts


def listed_name(tokens: Tokens, run: Run, end: int) -> list[Candidate]:
    """The name that a whole run is, since it stands between the commas of a list of people: `Sơn Hải, Thanh Bình, Ritsu
    Doan`, though some are places elsewhere; nothing where the run is no such name."""
    first, past, size = run.firsts[0], run.pasts[-1], run.size
    if not 2 <= size <= LONGEST_LISTED or tokens.norms[first - 1] not in ITEM_BEFORE \
            or past < end and tokens.norms[past] not in ITEM_BEHIND:
        return []
    native = all(map(names.is_syllable, run.norms))
    if native and size < 4 and run.norms[-1] in names.given_syllables() and tuple(run.norms) not in names.provinces():
        whole = full_name(tokens, run, 0)
        if whole and whole[0] == size:
            return [whole[1]] if whole[1].score > 0 else []
        return [candidate_at(run, 0, size, SHORT, 0.2)[1]] if not names.describers().match(tokens.norms, first) or size == 2 else []
    if native or any(other_name(tokens, run, at)[0] for at in range(size)) or not names.foreign_heads().isdisjoint(run.norms):
        return []
    known = run.norms[0] in names.foreign_names()
    return [candidate_at(run, 0, size, FOREIGN if known else UNKNOWN, 1.3 if known else 0.3)[1]]


def _beats(tokens: Tokens, run: Run, at: int, name: tuple[int, Candidate], other: int, kind: str) -> bool:
    """Whether the name is the better reading: `ông Trần Anh` (a shop, too), `Hoàng Mai Anh` (a district, too)."""
    taken, candidate = name
    if kind == "country" and candidate.form == FOREIGN and taken > other and run.norms[at + other] in names.foreign_names():
        return False  # `HLV tuyển Jordan Abdullah Mesfer`
    if taken >= other and _titled(tokens, run.firsts[at], kind):
        return True
    if taken <= other:
        return False
    if candidate.form == VIETNAMESE:
        return candidate.score >= 1.5 and kind != "country" \
            and (other == 1 or taken == other + 1 == run.size - at and not other_name(tokens, run, at + other)[0])
    return other == 1 and kind not in ("company", "product", "event", "media")


def _titled(tokens: Tokens, first: int, kind: str) -> bool:
    """Whether a title before token `first` makes a person of what could be a place: `ông Hải Dương`, not `anh em Honda`."""
    return kind not in BRANDS and names.titles_before().match(tokens.norms, first) is not None


def _name(tokens: Tokens, run: Run, at: int) -> tuple[int, Candidate] | None:
    """The name that its own form tells at unit `at`: the units it takes, and the candidate."""
    norm, first = run.norms[at], tokens.norms[run.firsts[at]]
    found, families, foreign = None, names.family_starts(), names.foreign_starts()
    if norm in families or first in families:
        found = full_name(tokens, run, at)
    if not found and (norm in foreign or first in foreign):
        found = foreign_name(tokens, run, at)
    if not found and (norm.endswith(".") or len(norm) == 1):
        found = initials(run, at)
    return found


def _unnamed(tokens: Tokens, run: Run, at: int) -> tuple[int, Candidate | None]:
    """A stretch that no list knows: Vietnamese syllables (a given name, perhaps) or foreign words."""
    staged = stage_name(tokens, run, at)
    if staged:
        return candidate_at(run, at, staged, SHORT, 0.2)
    if names.is_syllable(run.norms[at]) and not _opens_surname(run, at):
        taken, candidate = given_name(tokens, run, at, _native_stretch(tokens, run, at))
        if candidate and taken == 2 and candidate.past == run.pasts[at + 1] and _is_mark(tokens, run, at + taken):
            return candidate_at(run, at, 3, SHORT, 0.2)  # `Sơn Tùng M-TP`
        return taken, candidate
    taken = _foreign_stretch(tokens, run, at)
    if not names.foreign_heads().isdisjoint(run.norms[at:at + taken]):
        return taken, None
    word = tokens.words[run.firsts[at]]
    if word.isupper() and len(word) > 1:
        return candidate_at(run, at, taken, ACRONYM, -3.0)
    return candidate_at(run, at, taken, UNKNOWN, 0.3 if taken > 1 else -0.7)


def _opens_surname(run: Run, at: int) -> bool:
    """Whether unit `at` is the small word that a foreign surname begins with: `Le Maire`, `De Gea`, `Le Pen`."""
    if run.norms[at] not in names.particles() or at + 1 >= run.size:
        return False
    norm = run.norms[at + 1]
    return norm.isascii() and norm not in names.given_syllables() and norm not in names.families()


def _is_mark(tokens: Tokens, run: Run, at: int) -> bool:
    """Whether unit `at` is the last of a run and letters that artists set behind their names, nothing that is known."""
    if at + 1 != run.size or names.is_syllable(run.norms[at]) or other_name(tokens, run, at)[0]:
        return False
    word = tokens.span(run.firsts[at], run.pasts[at])
    return 1 < len(word) < 6 and word.isupper()


def _native_stretch(tokens: Tokens, run: Run, at: int) -> int:
    """How many Vietnamese syllables stand together before a place, an office or a full name begins."""
    taken = 1
    while at + taken < run.size and taken < LONGEST_SHORT:
        norm = run.norms[at + taken]
        if not names.is_syllable(norm) or norm.endswith(".") or other_name(tokens, run, at + taken)[0] > 1 \
                or opens_phrase(tokens, run.firsts[at + taken]) \
                or names.families().get(norm) in ("common", "known", "word") and at + taken + 1 < run.size:
            break
        taken += 1
    return taken


def _foreign_stretch(tokens: Tokens, run: Run, at: int) -> int:
    """How many foreign words stand together before something that is known begins: `PepsiCo` `Indra Nooyi`, but `bà Shrimati
    Preeti Saran`."""
    taken, named = 1, addressed(tokens, run.firsts[at])
    while at + taken < run.size and taken < LONGEST_UNKNOWN:
        norm, more = run.norms[at + taken], at + taken + 1 < run.size
        if not (norm in names.particles() and more):
            if names.is_syllable(norm) and not reads_foreign(tokens, run, at + taken) or norm.endswith(".") \
                    or other_name(tokens, run, at + taken)[0] or norm in names.foreign_names() and more and not named:
                break
        taken += 1
    return taken
