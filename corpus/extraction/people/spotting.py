"""Where in a run of capitals a name begins and ends.

`Giám đốc Công an TP Hà Nội Nguyễn Đức Chung Phát biểu` holds an office, a city, a name and the next sentence. At each
unit the known names of places and organisations, the titles and the nouns that head other names are tried, then the
family names and the foreign first names; what is left are names that only their surroundings can tell.
"""
from __future__ import annotations

import re

from ...vietnamese import names
from ...vietnamese.tokens import CAPITAL, LOWER, Tokens
from .candidates import ACRONYM, FOREIGN, INITIALS, SHORT, UNKNOWN, VIETNAMESE, Candidate
from .runs import Run

LONGEST_VIETNAMESE = 4
LONGEST_FOREIGN = 6

# How much a form of name alone says for a person; 1 is enough (see `Candidate.score`).
FULL = {"common": 2.0, "known": 1.5, "word": 1.5, "homograph": 0.7, "ethnic": 0.7}
OF_TWO = {"common": 1.2, "known": 0.8, "word": 0.8, "homograph": 0.2, "ethnic": 0.0}
SIGNS = frozenset(("ảnh", "nguồn", "theo", "clip", "video"))  # what follows a byline without a stop
ROMAN = frozenset("IVX")
TELLING_MIDDLES = frozenset(("thị", "văn"))

# A Chinese or Korean given name in Latin letters: one or two syllables (`zhongping`, `geun`).
_ROMANISED = re.compile(r"(?:[bcdfghjklmnpqrstvwxyz]{0,3}[aeiouü]{1,3}(?:ng|[nmklpbthr])?){1,2}\Z")


def candidates_of(tokens: Tokens, run: Run) -> list[Candidate]:
    """What may name a person in one run, from left to right."""
    found, at, count = [], 0, run.size
    while at < count:
        if tokens.kinds[run.firsts[at]] == LOWER:
            at += 1  # `du` of `Cirque du Soleil`
            continue
        other, kind = _other_name(tokens, run, at)
        if not other and _opens_with_title(tokens, run, at):
            at += 1
            continue
        name = None if _opens_phrase(tokens, run.firsts[at]) and not other else _name(tokens, run, at)
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


def _opens_phrase(tokens: Tokens, first: int) -> bool:
    """Whether a title or office of several words begins here, though its first word is a family name: `Phó Giám đốc`."""
    hit = names.describers().match(tokens.norms, first)
    return bool(hit) and (hit[0] > first + 1 or tokens.norms[first] in ("ông", "bà"))


def complete(tokens: Tokens, candidates: list[Candidate]) -> None:
    """Lengthen a name by the rare given name that its other mentions show: `Lưu Bình Nhưỡng` before `đặt ra`."""
    whole = {candidate.parts for candidate in candidates if candidate.form == VIETNAMESE}
    for candidate in candidates:
        past = candidate.past
        if candidate.form == VIETNAMESE and past < len(tokens) and tokens.kinds[past] == CAPITAL:
            parts = (*candidate.parts, tokens.norms[past])
            if parts in whole:
                candidate.parts, candidate.past = parts, past + 1


def _candidate(run: Run, at: int, taken: int, form: str, score: float) -> tuple[int, Candidate]:
    parts = tuple(norm.rstrip(".") or norm for norm in run.norms[at:at + taken])
    return taken, Candidate(run.firsts[at], run.pasts[at + taken - 1], parts, form, score)


def _other_name(tokens: Tokens, run: Run, at: int) -> tuple[int, str]:
    """The units that a place or an organisation takes from `at` on, and its kind; 0 where there is none."""
    hit = names.other_names().match(tokens.norms, run.firsts[at])
    if not hit or hit[1][1] and tokens.kinds[hit[0] - 1] != CAPITAL and hit[0] > run.firsts[at] + 1:
        return 0, ""
    past, taken = hit[0], 1
    while at + taken < run.size and run.firsts[at + taken] < past:
        taken += 1
    kind = hit[1][0]
    if past == run.firsts[at] + 1 and run.size - at == 1 and names.is_syllable(run.norms[at]) \
            and _addressed(tokens, run.firsts[at], generic=False):
        return 0, ""  # `chị Hoa`, `anh Việt`
    if kind == "place" and _opens_with_title(tokens, run, at):
        return 0, ""  # `Anh Sơn` is somebody before it is a district
    if kind == "country" and taken == 1 and run.size - at == 2 and _may_be_given(tokens, run, at):
        return 0, ""  # `ca sĩ Mỹ Dung`, `bé Nhật Linh`
    if run.pasts[at + taken - 1] > past and kind not in ("company", "product", "club"):
        return 0, ""  # `Anh` in `Anh-Thư`; but `Mercedes-Maybach`
    return taken, kind


def _opens_with_title(tokens: Tokens, run: Run, at: int) -> bool:
    """Whether the unit is the title of a sentence's first word: `Anh Sơn kể`; inside a sentence `Anh Thư` is a name."""
    first = run.firsts[at]
    return tokens.norms[first] == "anh" and at + 1 < run.size and run.norms[at + 1] in names.given_syllables() \
        and (first == tokens.sentence_of(first)[0] or tokens.norms[first - 1] in ".:\"“…?!")


def _may_be_given(tokens: Tokens, run: Run, at: int) -> bool:
    """Whether a country and the last word of a run are a given name of two syllables."""
    first, norm = run.firsts[at], run.norms[at + 1]
    if not names.is_syllable(run.norms[at]) or norm not in names.given_syllables():
        return False
    return not names.other_names().match(tokens.norms, first + 1) or _follows_artist(tokens, first)  # `diễn viên Anh Đức`


def _follows_artist(tokens: Tokens, first: int) -> bool:
    hit = names.offices_before().match(tokens.norms, first)
    return bool(hit) and hit[1] == "artist"


def _beats(tokens: Tokens, run: Run, at: int, name: tuple[int, Candidate], other: int, kind: str) -> bool:
    """Whether the name is the better reading: `ông Trần Anh` (a shop, too), `Hoàng Mai Anh` (a district, too)."""
    taken, candidate = name
    if names.titles_before().match(tokens.norms, run.firsts[at]) and kind != "country" and taken >= other:
        return True
    if taken <= other:
        return False
    if candidate.form == VIETNAMESE:
        return candidate.score >= 1.5 and kind != "country" and (other == 1 or taken == other + 1 == run.size - at)
    return other == 1 and kind not in ("company", "product", "event", "media")


def _described(tokens: Tokens, run: Run, at: int) -> int:
    """The units that a title, an office or the head of another name takes: `Ông`, `Chủ tịch`, `Công ty`, `Đường`."""
    first = run.firsts[at]
    hit = names.describers().match(tokens.norms, first) or names.heads().match(tokens.norms, first)
    if not hit or hit[0] == first + 1 and (_addressed(tokens, first) or _follows_artist(tokens, first)):
        return 0
    taken = 1
    while at + taken < run.size and run.firsts[at + taken] < hit[0]:
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
        found = _family_first(tokens, run, at) if language.endswith("family") else None
        if not found and (";" in language or not language.endswith("family")):
            found = _given_first(tokens, run, at, language)
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
    if double and double[0] - run.firsts[at] < run.size - at and run.pasts[at + double[0] - run.firsts[at] - 1] == double[0]:
        taken, rank, longest = double[0] - run.firsts[at], "known", LONGEST_VIETNAMESE + 2
    elif rank == "word" and at + 2 < run.size and names.families().get(run.norms[at + 1]) == "common" \
            and run.firsts[at] == tokens.sentence_of(run.firsts[at])[0]:
        return None  # `Từ Trần Minh Chiến đến …`: since then
    elif rank:
        taken, longest = 1, LONGEST_VIETNAMESE
    else:
        return None
    family = taken
    while at + taken < run.size and taken < longest:
        norm = run.norms[at + taken]
        if norm.endswith(".") or len(norm) == 1 and not (at + taken + 1 < run.size and names.is_syllable(run.norms[at + taken + 1])):
            taken += 1
            while at + taken < run.size and taken < longest and (run.norms[at + taken].endswith(".") or len(run.norms[at + taken]) == 1):
                taken += 1
            break
        if not (names.is_syllable(norm) or "'" in norm or "’" in norm or len(norm) == 1 or rank == "ethnic" and taken < 3) or taken > family and _starts_anew(tokens, run, at + taken, taken - family):
            break
        taken += 1
    given, openers = names.given_syllables(), names.clause_words()
    if taken > family and rank == "word" and _is_place_behind(tokens, run, at, family, taken):
        return None
    while taken > family and not (run.norms[at + taken - 1] in given or run.norms[at + taken - 1].endswith(".")
                                  or len(run.norms[at + taken - 1]) == 1 or not names.is_syllable(run.norms[at + taken - 1])):
        if family < taken - 1 and run.norms[at + taken - 1] not in SIGNS and at + taken == run.size and taken < LONGEST_VIETNAMESE \
                and (run.norms[at + taken - 1] not in openers or tokens.kinds[min(run.pasts[at + taken - 1], len(tokens) - 1)] > CAPITAL) \
                and not _goes_on(tokens, run.firsts[at], run.pasts[at + taken - 1]):
            break  # a rare given name: `Trương Hồng Đủ có …`
        taken -= 1
    if taken == family:
        return None
    size = taken - family + 1
    score = (OF_TWO if size == 2 else FULL)[rank]
    if size > 2 and run.norms[at + family] in TELLING_MIDDLES:
        score = 2.0
    return _candidate(run, at, taken, VIETNAMESE, score)


def _is_place_behind(tokens: Tokens, run: Run, at: int, family: int, taken: int) -> bool:
    """Whether a sentence opens with a word and a place rather than a name: `Từ Thái Nguyên`, `Đoàn Hàn Quốc`."""
    first = run.firsts[at]
    if first != tokens.sentence_of(first)[0]:
        return False
    other, kind = _other_name(tokens, run, at + family)
    return other > 1 and family + other >= taken and kind in ("place", "country", "club")


def _starts_anew(tokens: Tokens, run: Run, at: int, behind: int) -> bool:
    """Whether something else than the name begins at unit `at`, `behind` units after the family name: the office of
    the next sentence, a place, the next name."""
    first = run.firsts[at]
    described = names.describers().match(tokens.norms, first)
    if described and (described[0] > first + 1 or tokens.norms[first] in ("ông", "bà", "chị", "cụ")):
        return True
    if behind >= 2 and at + 1 < run.size and names.families().get(run.norms[at]) == "common" \
            and names.is_syllable(run.norms[at + 1]):
        return True
    if run.norms[at - 1] in TELLING_MIDDLES:
        return False
    return _other_name(tokens, run, at)[0] > 1


def _family_first(tokens: Tokens, run: Run, at: int) -> tuple[int, Candidate] | None:
    """Chinese and Korean names in Latin letters: `Song Zhongping`, `Park Geun-hye`, `Moon Jae-in`, `Lee Seung Yeon`."""
    taken = 1
    while at + taken < run.size and taken < 3 and all(map(_ROMANISED.match, re.split(r"\W", run.norms[at + taken]))):
        taken += 1
    if taken == 1 or all(map(names.is_syllable, run.norms[at:at + taken])):
        return None
    while taken > 2 and run.norms[at + taken - 1] in names.given_syllables() and _goes_on(tokens, 0, run.pasts[at + taken - 1]):
        taken -= 1
    return _candidate(run, at, taken, FOREIGN, 1.2)


def _given_first(tokens: Tokens, run: Run, at: int, language: str) -> tuple[int, Candidate] | None:
    """`Robert O’Brien`, `Sheikh Mohammed bin Abdulrahman Al-Thani`, `Hun Sen`; `Donald Trump Robert O’Brien` are two."""
    foreign, heads, taken = names.foreign_names(), names.foreign_heads(), 1
    norms = run.norms
    while at + taken < run.size and taken < LONGEST_FOREIGN:
        norm = norms[at + taken]
        if ROMAN.issuperset(tokens.words[run.firsts[at + taken]]):
            taken += 1  # `Elizabeth II`
            break
        if names.is_syllable(norm) and not _reads_foreign(tokens, run, at + taken) \
                and not (taken == 1 and norm.isascii() and language.startswith("Southeast")) \
                and not (norm in names.particles() and at + taken + 1 < run.size):
            break
        if norm in heads and taken > 1 or not norm[0].isalpha():
            break
        if taken > 1 and not language.startswith("Southeast") and norm in foreign and norms[at + taken - 1] not in foreign and at + taken + 1 < run.size \
                and not names.is_syllable(norms[at + taken + 1]) and norms[at + taken - 1] not in names.particles():
            break
        other, kind = _other_name(tokens, run, at + taken)
        if (other > 1 or other and (taken > 1 or kind in ("country", "media"))) and norms[at + taken - 1] not in names.particles() \
                and not norms[at + taken - 1].endswith("."):
            break
        taken += 1
    while norms[at + taken - 1] in names.particles():
        taken -= 1
    if tokens.words[run.firsts[at]].isupper() and not tokens.words[run.firsts[at + taken - 1]].isupper():
        return None  # `AL Ahmed Aboul Gheit`: a league
    if taken == 1:
        if norms[at] in names.famous_names() and not names.is_syllable(norms[at]):
            return _candidate(run, at, 1, FOREIGN, 1.1)
        return None
    if at + taken < run.size and norms[at + taken] in heads or any(n in heads for n in norms[at + 1:at + taken]):
        return _candidate(run, at, taken, UNKNOWN, -0.5)
    ambiguous = _other_name(tokens, run, at)[0] or names.is_syllable(norms[at]) and not language.startswith("Southeast")
    return _candidate(run, at, taken, FOREIGN, 0.6 if ambiguous else 1.3)


def _famous(tokens: Tokens, run: Run, at: int) -> tuple[int, Candidate]:
    """`Messi`, `Obama` alone; `Trump Tower` and `Tesla Model` are none."""
    after = at + 1
    if after < run.size and not names.is_syllable(run.norms[after]) and run.norms[after] not in names.foreign_names() \
            and not _other_name(tokens, run, after)[0] and run.norms[after] not in names.famous_names():
        return _candidate(run, at, 2, UNKNOWN, -0.5)
    return _candidate(run, at, 1, FOREIGN, 1.1)


def _initials(run: Run, at: int) -> tuple[int, Candidate]:
    """`N.V.T.`, `H.`, `T`; the surroundings must say that they are somebody's."""
    taken = 1
    while at + taken < run.size and taken < 5 and (run.norms[at + taken].endswith(".") or len(run.norms[at + taken]) == 1):
        taken += 1
    if at + taken < run.size and not names.is_syllable(run.norms[at + taken]) and run.norms[at].endswith("."):
        known = run.norms[at + taken] in names.famous_names()
        return _candidate(run, at, taken + 1, UNKNOWN, 1.1 if known else 0.5)  # `V. Putin`, `X.V. Mi-khai-lốp`
    bare = taken == 1 and not run.norms[at].endswith(".")
    return _candidate(run, at, taken, INITIALS, -1.9 if bare else -1.0)


def _unnamed(tokens: Tokens, run: Run, at: int) -> tuple[int, Candidate | None]:
    """A stretch that no list knows: Vietnamese syllables (a given name, perhaps) or foreign words."""
    stage = _stage_name(tokens, run, at)
    if stage > 1:
        return _candidate(run, at, stage, SHORT, 0.2)
    native = names.is_syllable(run.norms[at])
    limit = 3 if native else 4
    taken = 1
    while at + taken < run.size and taken < limit and (
            names.is_syllable(run.norms[at + taken]) == native
            or not native and (run.norms[at + taken] in names.particles() or _reads_foreign(tokens, run, at + taken))):
        norm = run.norms[at + taken]
        if norm in names.particles() and at + taken + 1 < run.size and not native:
            taken += 1
            continue
        if norm.endswith(".") or _other_name(tokens, run, at + taken)[0] > (0 if not native else 1):
            break
        if native:
            if names.families().get(norm) in ("common", "known", "word") and at + taken + 1 < run.size \
                    or _opens_phrase(tokens, run.firsts[at + taken]):
                break
        elif norm in names.foreign_names() and at + taken + 1 < run.size:
            break
        taken += 1
    if native:
        return _given_names(tokens, run, at, taken)
    words = [tokens.words[i] for i in run.firsts[at:at + taken]]
    if any(norm in names.foreign_heads() for norm in run.norms[at:at + taken]):
        return taken, None
    if words[0].isupper() and len(words[0]) > 1:
        return _candidate(run, at, taken, ACRONYM, -3.0)
    return _candidate(run, at, taken, UNKNOWN, 0.3 if taken > 1 else -0.7)


def _stage_name(tokens: Tokens, run: Run, at: int) -> int:
    """The units of a stage name that mixes languages behind `ca sĩ`: `Hòa Minzy`, `Tiên Cookie`; 0 where there is none."""
    if not _follows_artist(tokens, run.firsts[at]) or at + 1 >= run.size or names.is_syllable(run.norms[at]) == names.is_syllable(run.norms[at + 1]):
        return 0
    taken = 1
    while at + taken < run.size and taken < LONGEST_VIETNAMESE and not _other_name(tokens, run, at + taken)[0] \
            and not _opens_phrase(tokens, run.firsts[at + taken]) and not _goes_on(tokens, 0, run.pasts[at + taken]):
        taken += 1
    return taken


def _given_names(tokens: Tokens, run: Run, at: int, taken: int) -> tuple[int, Candidate | None]:
    """`Sơn`, `Hồng Ngát`: given names alone, without the beginning of the next sentence behind them."""
    given = names.given_syllables()
    size = taken
    while size and run.norms[at + size - 1] not in given:
        size -= 1
    if not size and taken == 1 and _addressed(tokens, run.firsts[at]) and not _goes_on(tokens, 0, run.pasts[at]):
        size = 1  # `bé Bống`
    if not size or size == 1 and _goes_on(tokens, run.firsts[at], run.pasts[at]):
        return taken, None
    if size < taken and size and (not _goes_on(tokens, 0, run.pasts[at + taken - 1]) or taken == 2 and _follows_artist(tokens, run.firsts[at])) \
            and run.norms[at + taken - 1] not in SIGNS:
        size = taken  # a rare one, `ca sĩ Hương Tràm`
    score = 0.2 if size > 1 else -0.5
    if size > 1 and _goes_on(tokens, run.firsts[at], run.pasts[at + size - 1]):
        score -= 1  # `Ban Chỉ đạo`
    if any(norm not in given and norm not in names.middle_syllables() for norm in run.norms[at:at + size - 1]):
        score -= 0.4
    return size, _candidate(run, at, size, SHORT, score)[1]


def _reads_foreign(tokens: Tokens, run: Run, at: int) -> bool:
    """Whether a word that could be a Vietnamese syllable continues a foreign name: `Gooi Soon Seng`, `Jack Ma`."""
    norm = run.norms[at]
    if norm in names.foreign_names():
        return True
    return norm.isascii() and norm not in names.clause_words() and norm not in names.given_syllables() \
        and not names.describers().match(tokens.norms, run.firsts[at]) and not _goes_on(tokens, 0, run.pasts[at])


def _goes_on(tokens: Tokens, first: int, past: int) -> bool:
    """Whether a capital is the first syllable of a word: `Thường trực`, `Thông tấn`; not `Sơn đã`, nor after `anh`."""
    return past < len(tokens) and tokens.kinds[past] == LOWER and tokens.norms[past] not in names.clause_words() \
        and tokens.norms[past] not in names.FUNCTION_WORDS \
        and not names.person_verbs().match(tokens.norms, past) and not _addressed(tokens, first)


def _addressed(tokens: Tokens, first: int, generic: bool = True) -> bool:
    """Whether a form of address stands before token `first`: `bà Em`, `đồng chí Hội`; `generic`: also `cô gái`, `bạn`."""
    hit = names.titles_before().match(tokens.norms, first)
    if not hit or hit[1][0] not in ("address", "comrade"):
        return False
    if not generic and (first - hit[0] > 1 or tokens.norms[hit[0]] == "bạn"):
        return False
    return not hit[0] or (tokens.norms[hit[0] - 1], tokens.norms[hit[0]]) not in names.head_compounds()
