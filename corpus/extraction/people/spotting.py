"""Where in a run of capitals a name begins and ends.

`Giám đốc Công an TP Hà Nội Nguyễn Đức Chung Phát biểu` holds an office, a city, a name and the next sentence. At each
unit the known names of places and organisations, the titles and the nouns that head other names are tried, then the
family names and the foreign first names; what is left are names that only their surroundings can tell.
"""
from __future__ import annotations

import re

from ...vietnamese import names
from ...vietnamese.tokens import CAPITAL, Tokens
from .candidates import FOREIGN, INITIALS, SHORT, UNKNOWN, VIETNAMESE, Candidate
from .runs import Run

LONGEST_VIETNAMESE = 4
LONGEST_FOREIGN = 6

# How much a form of name alone says for a person; 1 is enough (see `Candidate.score`).
FULL = {"common": 2.0, "known": 1.5, "homograph": 0.7, "ethnic": 0.7}
OF_TWO = {"common": 1.2, "known": 0.8, "homograph": 0.2, "ethnic": 0.0}
TELLING_MIDDLES = frozenset(("thị", "văn"))

# A Chinese or Korean given name in Latin letters: one or two syllables (`zhongping`, `geun`).
_ROMANISED = re.compile(r"(?:[bcdfghjklmnpqrstvwxyz]{0,3}[aeiouü]{1,3}(?:ng|[nmklpbthr])?){1,2}\Z")


def candidates_of(tokens: Tokens, run: Run) -> list[Candidate]:
    """What may name a person in one run, from left to right."""
    found, at, count = [], 0, len(run)
    while at < count:
        other, kind = _other_name(tokens, run, at)
        name = _name(tokens, run, at)
        if name and (not other or _beats(tokens, run, at, name, other, kind)):
            found.append(name[1])
            at += name[0]
        elif other:
            at += other
        elif skipped := _described(tokens, run, at):
            at += skipped
        else:
            taken, candidate = _unnamed(tokens, run, at)
            if candidate:
                found.append(candidate)
            at += taken
    return found


def _candidate(run: Run, at: int, taken: int, form: str, score: float) -> tuple[int, Candidate]:
    parts = tuple(run.norms[at:at + taken])
    return taken, Candidate(run.firsts[at], run.pasts[at + taken - 1], parts, form, score)


def _other_name(tokens: Tokens, run: Run, at: int) -> tuple[int, str]:
    """The units that a place or an organisation takes from `at` on, and its kind; 0 where there is none."""
    hit = names.other_names().match(tokens.norms, run.firsts[at])
    if not hit or hit[1][1] and tokens.kinds[hit[0] - 1] != CAPITAL and hit[0] > run.firsts[at] + 1:
        return 0, ""
    past, taken = hit[0], 1
    while at + taken < len(run) and run.firsts[at + taken] < past:
        taken += 1
    if run.pasts[at + taken - 1] > past:
        return 0, ""  # `Anh` in `Anh-Thư`
    return taken, hit[1][0]


def _beats(tokens: Tokens, run: Run, at: int, name: tuple[int, Candidate], other: int, kind: str) -> bool:
    """Whether the name is the better reading: `ông Trần Anh` (a shop, too), `Hoàng Mai Anh` (a district, too)."""
    taken, candidate = name
    if names.titles_before().match(tokens.norms, run.firsts[at]) and kind != "country" and taken >= other:
        return True
    if taken <= other:
        return False
    if candidate.form == VIETNAMESE:
        after = run.norms[at + other]
        return candidate.score >= 1.5 and (other == 1 or names.families().get(after) not in ("common", "known"))
    return other == 1


def _described(tokens: Tokens, run: Run, at: int) -> int:
    """The units that a title, an office or the head of another name takes: `Ông`, `Chủ tịch`, `Công ty`, `Đường`."""
    first = run.firsts[at]
    hit = names.describers().match(tokens.norms, first) or names.heads().match(tokens.norms, first)
    if not hit:
        return 0
    taken = 1
    while at + taken < len(run) and run.firsts[at + taken] < hit[0]:
        taken += 1
    return taken


def _name(tokens: Tokens, run: Run, at: int) -> tuple[int, Candidate] | None:
    """The name that its own form tells at unit `at`: the units it takes, and the candidate."""
    norm = run.norms[at]
    rank = names.families().get(norm)
    if rank or norm in ("tôn", "công", "huyền", "âu", "hoàng", "tư", "gia", "thượng"):
        found = _vietnamese(tokens, run, at, rank)
        if found:
            return found
    language = names.foreign_names().get(norm) or names.foreign_names().get(tokens.norms[run.firsts[at]])
    if language:
        found = _family_first(run, at) if language.endswith("family") else _given_first(tokens, run, at, language)
        if found:
            return found
    if norm in names.famous_names() and not names.is_syllable(norm):
        return _famous(tokens, run, at)
    if norm.endswith(".") or len(norm) == 1:
        return _initials(run, at)
    return None


def _vietnamese(tokens: Tokens, run: Run, at: int, rank: str | None) -> tuple[int, Candidate] | None:
    """Family name, middle names, given name: `Võ Thị Ánh Xuân`, `Tôn Nữ Thị Ninh`, `Nguyễn Trung Th.`"""
    double = names.double_families().match(tokens.norms, run.firsts[at])
    if double and double[0] - run.firsts[at] < len(run) - at and run.pasts[at + double[0] - run.firsts[at] - 1] == double[0]:
        taken, rank, longest = double[0] - run.firsts[at], "known", LONGEST_VIETNAMESE + 2
    elif rank:
        taken, longest = 1, LONGEST_VIETNAMESE
    else:
        return None
    family = taken
    while at + taken < len(run) and taken < longest:
        norm = run.norms[at + taken]
        if norm.endswith(".") or len(norm) == 1:
            taken += 1
            while at + taken < len(run) and taken < longest and run.norms[at + taken].endswith("."):
                taken += 1
            break
        if not names.is_syllable(norm) or taken > family and _starts_anew(tokens, run, at + taken, taken - family):
            break
        taken += 1
    given = names.given_syllables()
    while taken > family and not (run.norms[at + taken - 1] in given or run.norms[at + taken - 1].endswith(".")
                                  or len(run.norms[at + taken - 1]) == 1):
        taken -= 1
    if taken == family:
        return None
    size = taken - family + 1
    score = (OF_TWO if size == 2 else FULL)[rank]
    if size > 2 and run.norms[at + family] in TELLING_MIDDLES:
        score = 2.0
    return _candidate(run, at, taken, VIETNAMESE, score)


def _starts_anew(tokens: Tokens, run: Run, at: int, behind: int) -> bool:
    """Whether something else than the name begins at unit `at`, `behind` units after the family name: the office of
    the next sentence, a place, the next name."""
    first = run.firsts[at]
    described = names.describers().match(tokens.norms, first)
    if described and (described[0] > first + 1 or tokens.norms[first] in ("ông", "bà", "chị", "cụ")):
        return True
    if behind >= 2 and at + 1 < len(run) and names.families().get(run.norms[at]) == "common" \
            and names.is_syllable(run.norms[at + 1]):
        return True
    if run.norms[at - 1] in TELLING_MIDDLES:
        return False
    return _other_name(tokens, run, at)[0] > 1


def _family_first(run: Run, at: int) -> tuple[int, Candidate] | None:
    """Chinese and Korean names in Latin letters: `Song Zhongping`, `Park Geun-hye`, `Moon Jae-in`, `Lee Seung Yeon`."""
    taken = 1
    while at + taken < len(run) and taken < 3 and all(map(_ROMANISED.match, re.split(r"\W", run.norms[at + taken]))):
        taken += 1
    if taken == 1 or all(map(names.is_syllable, run.norms[at:at + taken])):
        return None
    while taken > 2 and names.is_syllable(run.norms[at + taken - 1]) and run.norms[at + taken - 1] not in names.foreign_names():
        taken -= 1
    return _candidate(run, at, taken, FOREIGN, 1.2)


def _given_first(tokens: Tokens, run: Run, at: int, language: str) -> tuple[int, Candidate] | None:
    """`Robert O’Brien`, `Sheikh Mohammed bin Abdulrahman Al-Thani`, `Hun Sen`; `Donald Trump Robert O’Brien` are two."""
    foreign, heads, taken = names.foreign_names(), names.foreign_heads(), 1
    norms = run.norms
    while at + taken < len(run) and taken < LONGEST_FOREIGN:
        norm = norms[at + taken]
        if names.is_syllable(norm) and norm not in foreign and not (taken == 1 and language.startswith("Southeast")) \
                and not (norm in names.particles() and at + taken + 1 < len(run)):
            break
        if norm in heads and taken > 1 or not norm[0].isalpha():
            break
        if taken > 1 and norm in foreign and norms[at + taken - 1] not in foreign and at + taken + 1 < len(run) \
                and not names.is_syllable(norms[at + taken + 1]) and norms[at + taken - 1] not in names.particles():
            break
        other, kind = _other_name(tokens, run, at + taken)
        if other > 1 or other and (taken > 1 or kind in ("country", "media")):
            break
        taken += 1
    if taken == 1:
        if norms[at] in names.famous_names() and not names.is_syllable(norms[at]):
            return _candidate(run, at, 1, FOREIGN, 1.1)
        return None
    if at + taken < len(run) and norms[at + taken] in heads or any(n in heads for n in norms[at + 1:at + taken]):
        return _candidate(run, at, taken, UNKNOWN, -0.5)
    ambiguous = _other_name(tokens, run, at)[0] or names.is_syllable(norms[at]) and not language.startswith("Southeast")
    return _candidate(run, at, taken, FOREIGN, 0.6 if ambiguous else 1.3)


def _famous(tokens: Tokens, run: Run, at: int) -> tuple[int, Candidate]:
    """`Messi`, `Obama` alone; `Trump Tower` and `Tesla Model` are none."""
    after = at + 1
    if after < len(run) and not names.is_syllable(run.norms[after]) and run.norms[after] not in names.foreign_names() \
            and not _other_name(tokens, run, after)[0] and run.norms[after] not in names.famous_names():
        return _candidate(run, at, 2, UNKNOWN, -0.5)
    return _candidate(run, at, 1, FOREIGN, 1.1)


def _initials(run: Run, at: int) -> tuple[int, Candidate]:
    """`N.V.T.`, `H.`, `T`; the surroundings must say that they are somebody's."""
    taken = 1
    while at + taken < len(run) and taken < 5 and (run.norms[at + taken].endswith(".") or len(run.norms[at + taken]) == 1):
        taken += 1
    return _candidate(run, at, taken, INITIALS, -1.0)


def _unnamed(tokens: Tokens, run: Run, at: int) -> tuple[int, Candidate | None]:
    """A stretch that no list knows: Vietnamese syllables (a given name, perhaps) or foreign words."""
    native = names.is_syllable(run.norms[at])
    limit = 3 if native else 4
    taken = 1
    while at + taken < len(run) and taken < limit and names.is_syllable(run.norms[at + taken]) == native:
        norm = run.norms[at + taken]
        if norm.endswith(".") or _other_name(tokens, run, at + taken)[0] > (0 if not native else 1):
            break
        if native:
            if names.families().get(norm) in ("common", "known") and at + taken + 1 < len(run) or _described(tokens, run, at + taken):
                break
        elif norm in names.foreign_names() and at + taken + 1 < len(run):
            break
        taken += 1
    if native:
        return _given_names(tokens, run, at, taken)
    words = [tokens.words[i] for i in run.firsts[at:at + taken]]
    if any(norm in names.foreign_heads() for norm in run.norms[at:at + taken]):
        return taken, None
    if all(map(str.isupper, words)):
        return _candidate(run, at, taken, UNKNOWN, -1.5)
    return _candidate(run, at, taken, UNKNOWN, 0.3 if taken > 1 else -0.7)


def _given_names(tokens: Tokens, run: Run, at: int, taken: int) -> tuple[int, Candidate | None]:
    """`Sơn`, `Hồng Ngát`: given names alone, without the beginning of the next sentence behind them."""
    given = names.given_syllables()
    size = taken
    while size and run.norms[at + size - 1] not in given:
        size -= 1
    if not size:
        return taken, None
    return size, _candidate(run, at, size, SHORT, 0.2 if size > 1 else -0.5)[1]


