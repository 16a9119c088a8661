"""Vietnamese names: family name, middle names, given name; and given names alone."""
from __future__ import annotations

from ...vietnamese import names
from ...vietnamese.names import WORDS
from ...vietnamese.tokens import CAPITAL, NUMBER, Tokens
from .candidates import SHORT, VIETNAMESE, Candidate
from .reading import addressed, candidate_at, follows_artist, follows_person, goes_on, is_byline, opens_phrase, other_name
from .runs import Run

KNOWN = 1.1  # of the name of a star
LONGEST = 4  # syllables of a name with a family name of one

# How much a name of three or four, and one of two syllables says for a person by the class of its family name.
FULL = {"common": 2.0, "known": 1.5, "word": 1.5, "homograph": 0.7, "ethnic": 0.7}
OF_TWO = {"common": 1.2, "known": 0.8, "word": 0.8, "homograph": 0.2, "ethnic": 0.0}
TELLING_MIDDLES = frozenset(("thị", "văn"))


def full_name(tokens: Tokens, run: Run, at: int) -> tuple[int, Candidate] | None:
    """`Võ Thị Ánh Xuân`, `Tôn Nữ Thị Ninh`, `Nguyễn Trung Th.`: the units taken and the candidate, or None."""
    family, rank = _family(tokens, run, at)
    if not family:
        return None
    longest = LONGEST if family == 1 else LONGEST + 2
    taken = family
    while at + taken < run.size and taken < longest:
        norm = run.norms[at + taken]
        if _is_initial(norm) and not _goes_on_after_letter(run, at + taken):
            while at + taken < run.size and taken < longest and _is_initial(run.norms[at + taken]):
                taken += 1
            break
        if not _may_be_part(norm, rank, taken) \
                or (taken > family or norm in WORDS["title behind"]) and _starts_anew(tokens, run, at + taken, taken - family):
            break
        taken += 1
    if taken > family and (rank == "word" and _is_place_behind(tokens, run, at, family, taken)
                           or _is_headed_place(tokens, run, at, family, taken, rank)):
        return None
    while taken > family and not _ends_name(tokens, run, at, taken, family):
        taken -= 1
    if taken == family:
        return None
    size = taken - family + 1
    score = (OF_TWO if size == 2 else FULL)[rank]
    if size == 2 and _is_star(tokens, run, at):
        score = max(score, KNOWN)
    if size > 2 and run.norms[at + family] in TELLING_MIDDLES:
        score = FULL["common"]
    return candidate_at(run, at, taken, VIETNAMESE, score)


def _family(tokens: Tokens, run: Run, at: int) -> tuple[int, str]:
    """The units of the family name at unit `at`, and its class; 0 where there is none."""
    first = run.firsts[at]
    double = names.double_families().match(tokens.norms, first)
    if double:
        taken = double[0] - first
        if taken < run.size - at and run.pasts[at + taken - 1] == double[0]:
            return taken, "known"
    rank = names.families().get(run.norms[at])
    if rank == "word" and at + 2 < run.size and names.families().get(run.norms[at + 1]) == "common" \
            and first == tokens.sentence_of(first)[0]:
        return 0, ""  # `Từ Trần Minh Chiến đến …`: since then
    if rank == "ethnic" and len(run.norms[at]) == 1 and at + 2 < run.size and names.families().get(run.norms[at + 1]) == "common":
        return 0, ""  # `khối A Nguyễn Thu Thảo`
    return (1, rank) if rank else (0, "")


def _is_initial(norm: str) -> bool:
    """`Th.`, `A.`, `A`"""
    return norm.endswith(".") or len(norm) == 1 and norm not in WORDS["function word"]


def _goes_on_after_letter(run: Run, at: int) -> bool:
    """Whether a letter is a middle name of its own: `Giàng A Páo`."""
    return len(run.norms[at]) == 1 and at + 1 < run.size and names.is_syllable(run.norms[at + 1])


def _may_be_part(norm: str, rank: str, taken: int) -> bool:
    """Whether a word can follow the family name: a syllable, `H'Nao`, and after an ethnic family name more: `Byă`."""
    if norm in WORDS["function word"] and taken > 1:
        return False  # `Nguyễn Tiến Minh Ở tuổi 34`
    return names.is_syllable(norm) or "'" in norm or "’" in norm or len(norm) == 1 or rank == "ethnic" and taken < 3


def _ends_name(tokens: Tokens, run: Run, at: int, taken: int, family: int) -> bool:
    """Whether the last of `taken` units can end the name; the first word of the next sentence does not."""
    norm, past = run.norms[at + taken - 1], run.pasts[at + taken - 1]
    if norm in names.given_syllables() or _is_initial(norm) or not names.is_syllable(norm):
        return True
    if taken > 2 and run.norms[at + taken - 2] in TELLING_MIDDLES:
        return True  # `Nguyễn Văn Nên`, `Trần Văn Được`
    if taken == family + 1 and at + taken == run.size and _follows_title(tokens, run, at) \
            and norm not in names.clause_words() and not goes_on(tokens, 0, past):
        return True  # `đạo diễn Nguyễn Tranh`
    # A rare given name: `Trương Hồng Đủ có …`, `Trần Văn Mong, cán bộ …`
    if taken - 1 <= family or at + taken < run.size or taken >= LONGEST or norm in WORDS["credit behind"]:
        return False
    marked = past >= tokens.count or tokens.kinds[past] > CAPITAL
    return (marked or norm not in names.clause_words()) and not goes_on(tokens, run.firsts[at], past)


def _follows_title(tokens: Tokens, run: Run, at: int) -> bool:
    """Whether what stands before unit `at` makes it a person, however rare the given name: `đạo diễn`; before a common
    family name also `ông`, `GS.TS`."""
    first = run.firsts[at]
    if follows_person(tokens, first):
        return True
    return names.families().get(run.norms[at]) in ("common", "known") and names.titles_before().match(tokens.norms, first) is not None


def _is_place_behind(tokens: Tokens, run: Run, at: int, family: int, taken: int) -> bool:
    """Whether a sentence opens with a word and a place rather than a name: `Từ Thái Nguyên`, `Đoàn Hàn Quốc`."""
    first = run.firsts[at]
    if first != tokens.sentence_of(first)[0]:
        return False
    other, kind = other_name(tokens, run, at + family)
    return other > 1 and family + other >= taken and kind in ("place", "country", "club")


def _is_headed_place(tokens: Tokens, run: Run, at: int, family: int, taken: int, rank: str) -> bool:
    """Whether the family name is a noun that heads a place or body with a capital: `tại Cung Tiên Sơn`, `Trà Việt Nam`."""
    first = run.firsts[at]
    if rank in ("common", "known") and run.norms[at] not in names.heads().firsts or family > 1 or addressed(tokens, first):
        return False
    other, kind = other_name(tokens, run, at + family)
    if other > 1 and other + family >= taken and kind == "country":
        return True
    head = names.heads().match(tokens.norms, first)
    if head and taken == 2 and goes_on(tokens, first, run.pasts[at + 1]):
        return True  # `bác sĩ Khoa Hồi sức`
    return bool(head) and head[1] == "street" and first > 0 and tokens.norms[first - 1] in WORDS["standing"]


def _starts_anew(tokens: Tokens, run: Run, at: int, behind: int) -> bool:
    """Whether something else than the name begins at unit `at`, `behind` units after the family name: the office of
    the next sentence, a place, the next name."""
    first = run.firsts[at]
    if tokens.norms[first] in WORDS["time"] and run.pasts[at] < tokens.count \
            and (tokens.kinds[run.pasts[at]] == NUMBER or tokens.norms[run.pasts[at]] in WORDS["now"]):
        return True  # `Nguyễn Văn Thiện Chiều 15/5, …`
    described = names.describers().match(tokens.norms, first)
    if described and run.norms[at - 1] in TELLING_MIDDLES and tokens.kinds[described[0] - 1] == CAPITAL:
        return False  # `Lê Thị Ngọc Nữ`; not `Lê Văn Thí sinh`
    if described and (described[0] > first + 1 or tokens.norms[first] in WORDS["title behind"]):
        return True
    family = names.families().get(run.norms[at])
    if behind >= 2 and at + 1 < run.size and names.is_syllable(run.norms[at + 1]) \
            and (family == "common" or family == "known" and at + 2 < run.size and names.is_syllable(run.norms[at + 2])):
        return True
    if run.norms[at - 1] in TELLING_MIDDLES:
        return False
    if behind == 1 and family != "common" and run.norms[at - 1] in names.families() and run.norms[at - 1] not in names.given_syllables():
        return False  # `Lương Trần Vĩnh Phúc`: nobody is called by two family names
    taken, kind = other_name(tokens, run, at)
    # `đạo diễn Nguyễn Phan Quang Bình` ends as a district does; a district follows no name without a comma
    return taken > 1 and not (kind == "place" and behind == 1 and at + taken == run.size
                              and tuple(run.norms[at:]) not in names.provinces())


def given_name(tokens: Tokens, run: Run, at: int, taken: int) -> tuple[int, Candidate | None]:
    """`Sơn`, `Hồng Ngát`: given names alone, of `taken` units at most, without the beginning of the next sentence."""
    given, norms, first = names.given_syllables(), run.norms, run.firsts[at]
    if taken > 1 and first == tokens.sentence_of(first)[0] and norms[at] in names.name_followers() \
            and norms[at] not in given and norms[at] not in names.middle_syllables():
        return 1, None  # `Về Thái, công an cho biết`
    size = taken
    while size and norms[at + size - 1] not in given:
        size -= 1
    last = run.pasts[at + taken - 1]
    star = _is_star(tokens, run, at)
    if star and (size < 3 or _names_star(norms, at + 2) or norms[at + 2] in WORDS["function word"]
                 or goes_on(tokens, 0, run.pasts[at + 2])):
        size = taken = 2  # `Đan Trường`, `Minh Thuận Phương Thanh`
    if not size and taken == 1 and addressed(tokens, first) and not goes_on(tokens, 0, last):
        size = 1  # `bé Bống`
    if not size or size == 1 and goes_on(tokens, first, run.pasts[at]):
        return taken, None
    if size < taken and norms[at + taken - 1] not in WORDS["credit behind"] \
            and (not goes_on(tokens, 0, last) or taken == 2 and follows_artist(tokens, first)):
        size = taken  # a rare one, `ca sĩ Hương Tràm`
    score = 0.2 if size > 1 else -0.5
    if size > 1 and goes_on(tokens, first, run.pasts[at + size - 1]):
        score -= 1  # `Ban Chỉ đạo`
    if any(norm not in given and norm not in names.middle_syllables() for norm in norms[at:at + size - 1]):
        score -= 0.4
    if star and size == 2:
        score = max(score, KNOWN)
    return size, candidate_at(run, at, size, SHORT, score)[1]


def _is_star(tokens: Tokens, run: Run, at: int) -> bool:
    """Whether a name that everybody knows begins at unit `at`, `Lam Trường`; not where it signs the article."""
    return _names_star(run.norms, at) and not is_byline(tokens, run)


def _names_star(norms: list[str], at: int) -> bool:
    return norms[at] in names.stage_names() and at + 1 < len(norms) and norms[at + 1] in names.stage_names()[norms[at]]


def stage_name(tokens: Tokens, run: Run, at: int) -> int:
    """The units of a stage name that mixes languages behind `ca sĩ`: `Hòa Minzy`, and of two behind other professions and
    offices: `giám đốc sáng tạo Dũng Yoko`; 0 where there is none."""
    if at + 1 >= run.size or names.is_syllable(run.norms[at]) == names.is_syllable(run.norms[at + 1]):
        return 0
    if not follows_artist(tokens, run.firsts[at]):
        hit = names.offices_before().match(tokens.norms, run.firsts[at])
        mixed = hit and hit[1] in ("office", "profession") and at + 2 == run.size and run.norms[at] in names.given_syllables() \
            and not other_name(tokens, run, at + 1)[0] and run.norms[at + 1] not in names.foreign_heads() \
            and not tokens.words[run.firsts[at + 1]].isupper()
        return 2 if mixed else 0
    taken = 1
    while at + taken < run.size and taken < LONGEST and not other_name(tokens, run, at + taken)[0] \
            and not opens_phrase(tokens, run.firsts[at + taken]) and not goes_on(tokens, 0, run.pasts[at + taken]):
        taken += 1
    return taken if taken > 1 else 0


def complete(tokens: Tokens, candidates: list[Candidate]) -> None:
    """Lengthen a name by the rare given name that its other mentions show: `Lưu Bình Nhưỡng` before `đặt ra`; cut the
    first syllable of the next sentence that they lack."""
    whole = {candidate.parts for candidate in candidates if candidate.form == VIETNAMESE}
    for candidate in candidates:
        past = candidate.past
        if candidate.form == VIETNAMESE and past < tokens.count and tokens.kinds[past] == CAPITAL:
            parts = (*candidate.parts, tokens.norms[past])
            if parts in whole:
                candidate.parts, candidate.past = parts, past + 1
        if candidate.form == VIETNAMESE and len(candidate.parts) > 3 and candidate.parts[:-1] in whole \
                and goes_on(tokens, 0, candidate.past):
            candidate.parts, candidate.past = candidate.parts[:-1], candidate.past - 1  # `Tập Cận Bình Thông báo …`
