"""Foreign names: given name first or family name first, surnames everybody knows, initials."""
from __future__ import annotations

import re

from ...patterns import Pattern
from ...vietnamese import names
from ...vietnamese.tokens import LOWER, Tokens
from .candidates import FOREIGN, INITIALS, UNKNOWN, Candidate
from .reading import candidate_at, goes_on, other_name, reads_foreign
from .runs import Run

LONGEST = 6
MOST_INITIALS = 5
ROMAN = frozenset("IVX")
FAMILY_FIRST = "family"
ASIAN = "Southeast"

# A Chinese or Korean given name in Latin letters: one or two syllables (`zhongping`, `geun`).
_ROMANISED = Pattern(r"(?:[bcdfghjklmnpqrstvwxyz]{0,3}[aeiouü]{1,3}(?:ng|[nmklpbthr])?){1,2}\Z")


def foreign_name(tokens: Tokens, run: Run, at: int) -> tuple[int, Candidate] | None:
    """The foreign name that its first word or a famous surname tells: units taken and the candidate, or None."""
    norm = run.norms[at]
    language = names.foreign_names().get(norm) or names.foreign_names().get(tokens.norms[run.firsts[at]])
    if language:
        found = _family_first(tokens, run, at) if language.endswith(FAMILY_FIRST) else None
        if not found and (";" in language or not language.endswith(FAMILY_FIRST)):
            found = _given_first(tokens, run, at, language.startswith(ASIAN))
        if found:
            return found
    if norm in names.famous_names() and not names.is_syllable(norm) and not _is_code(tokens, run.firsts[at]):
        return _famous(tokens, run, at)
    return None


def _family_first(tokens: Tokens, run: Run, at: int) -> tuple[int, Candidate] | None:
    """Chinese and Korean names in Latin letters: `Song Zhongping`, `Park Geun-hye`, `Moon Jae-in`, `Lee Seung Yeon`."""
    taken = 1
    while at + taken < run.size and taken < 3 and all(map(_ROMANISED.match, re.split(r"\W", run.norms[at + taken]))):
        taken += 1
    if taken == 1 or all(map(names.is_syllable, run.norms[at:at + taken])):
        return None
    while taken > 2 and run.norms[at + taken - 1] in names.given_syllables() \
            and goes_on(tokens, 0, run.pasts[at + taken - 1]):
        taken -= 1
    return candidate_at(run, at, taken, FOREIGN, 1.2)


def _given_first(tokens: Tokens, run: Run, at: int, asian: bool) -> tuple[int, Candidate] | None:
    """`Robert O’Brien`, `Sheikh Mohammed bin Abdulrahman Al-Thani`, `Hun Sen`; `Donald Trump Robert Lewis` are two."""
    norms, heads, particles = run.norms, names.foreign_heads(), names.particles()
    taken = 1
    while at + taken < run.size and taken < LONGEST:
        if _is_middle_initial(run, at + taken):
            taken += 2  # `Benigno S. Aquino`
            continue
        if ROMAN.issuperset(tokens.words[run.firsts[at + taken]]):
            taken += 1  # `Elizabeth II`
            break
        if not _continues(tokens, run, at, taken, asian):
            break
        taken += 1
    while taken > 1 and norms[at + taken - 1] in particles:
        taken -= 1
    if tokens.words[run.firsts[at]].isupper() and not tokens.words[run.firsts[at + taken - 1]].isupper():
        return None  # `AL Ahmed Aboul Gheit`: a league
    if taken == 1:
        known = norms[at] in names.famous_names() and not names.is_syllable(norms[at])
        return candidate_at(run, at, 1, FOREIGN, 1.1) if known else None
    if not heads.isdisjoint(norms[at + 1:at + taken + 1]):
        return candidate_at(run, at, taken, UNKNOWN, -0.5)
    ambiguous = other_name(tokens, run, at)[0] or names.is_syllable(norms[at]) and not asian \
        and run.firsts[at] == tokens.sentence_of(run.firsts[at])[0]  # `Tim Cook` is one word and a name only there
    return candidate_at(run, at, taken, FOREIGN, 0.6 if ambiguous else 1.3)


def _is_middle_initial(run: Run, at: int) -> bool:
    """Whether an initial stands at unit `at` with a foreign surname behind it."""
    return len(run.norms[at]) == 2 and run.norms[at][1] == "." and at + 1 < run.size \
        and len(run.norms[at + 1]) > 2 and not names.is_syllable(run.norms[at + 1])


def _continues(tokens: Tokens, run: Run, at: int, taken: int, asian: bool) -> bool:
    """Whether the next unit belongs to the foreign name of `taken` units at unit `at`."""
    norms, particles, following = run.norms, names.particles(), at + taken
    norm, last = norms[following], norms[following - 1]
    if norm in particles and following + 1 < run.size:
        return True
    if names.is_syllable(norm) and not (asian and taken == 1 and norm.isascii()) \
            and not reads_foreign(tokens, run, following):
        return False
    if norm in names.foreign_heads() and taken > 1 or not norm[0].isalpha():
        return False
    if last in particles or last.endswith("."):
        return True
    if taken > 1 and not asian and _begins_name(run, following) and last not in names.foreign_names():
        return False  # `Donald Trump` `Robert Lewis`
    other, kind = other_name(tokens, run, following)
    return not other or other == 1 and taken == 1 and kind not in ("country", "media")


def _begins_name(run: Run, at: int) -> bool:
    """Whether a given name with a surname behind it stands at unit `at`."""
    return run.norms[at] in names.foreign_names() and at + 1 < run.size and not names.is_syllable(run.norms[at + 1])


def _is_code(tokens: Tokens, i: int) -> bool:
    """Whether a word is all capitals where its neighbours are not: `mã SWIFT của ngân hàng`."""
    return tokens.words[i].isupper() and (LOWER in tokens.kinds[max(i - 1, 0):i] or LOWER in tokens.kinds[i + 1:i + 2])


def _famous(tokens: Tokens, run: Run, at: int) -> tuple[int, Candidate]:
    """`Messi`, `Obama` alone; `Trump Tower` and `Tesla Model` are none."""
    after = at + 1
    if after < run.size and not names.is_syllable(run.norms[after]) and run.norms[after] not in names.foreign_names() \
            and not other_name(tokens, run, after)[0] and run.norms[after] not in names.famous_names():
        return candidate_at(run, at, 2, UNKNOWN, -0.5)
    return candidate_at(run, at, 1, FOREIGN, 1.1)


def initials(run: Run, at: int) -> tuple[int, Candidate]:
    """`N.V.T.`, `H.`, `T`; the surroundings must say that they are somebody's."""
    taken = 1
    while at + taken < run.size and taken < MOST_INITIALS \
            and (run.norms[at + taken].endswith(".") or len(run.norms[at + taken]) == 1 or run.norms[at + taken] in names.digraphs()):
        taken += 1
    if run.norms[at + taken - 1] in names.digraphs():
        return candidate_at(run, at, taken, INITIALS, -1.0)  # `Ph. T. T. Nh`
    if at + taken < run.size and not names.is_syllable(run.norms[at + taken]) and run.norms[at].endswith("."):
        known = run.norms[at + taken] in names.famous_names()
        return candidate_at(run, at, taken + 1, UNKNOWN, 1.1 if known else 0.5)  # `V. Putin`, `X.V. Mi-khai-lốp`
    bare = taken == 1 and not run.norms[at].endswith(".")
    return candidate_at(run, at, taken, INITIALS, -1.9 if bare else -1.0)
