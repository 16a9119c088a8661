"""What the words at a unit of a run are: a place, a title, the first syllable of a longer word."""
from __future__ import annotations

from ...vietnamese import names
from ...vietnamese.names import WORDS
from ...vietnamese.tokens import CAPITAL, LOWER, Tokens
from .candidates import Candidate
from .runs import Run

GENERIC_TITLES = frozenset(("bạn",))
LONGEST_FIELD = 4  # units of `Tài Nguyên Môi Trường`
STOPS = ".:\"“…?!"


def candidate_at(run: Run, at: int, taken: int, form: str, score: float) -> tuple[int, Candidate]:
    """The candidate of `taken` units from unit `at` on, and how many units it takes."""
    parts = tuple(run.norms[at:at + taken])
    if "." in "".join(parts):
        parts = tuple(norm.rstrip(".") or norm for norm in parts)  # initials
    return taken, Candidate(run.firsts[at], run.pasts[at + taken - 1], parts, form, score)


def other_name(tokens: Tokens, run: Run, at: int) -> tuple[int, str]:
    """The units that a place or an organisation takes from `at` on, and its kind; 0 where there is none."""
    hit = names.other_names().match(tokens.norms, run.firsts[at])
    if not hit or hit[1][1] and tokens.kinds[hit[0] - 1] != CAPITAL and hit[0] > run.firsts[at] + 1:
        return 0, ""
    past, taken = hit[0], 1
    while at + taken < run.size and run.firsts[at + taken] < past:
        taken += 1
    kind = hit[1][0]
    if past == run.firsts[at] + 1 and run.size - at == 1 and names.is_syllable(run.norms[at]) \
            and addressed(tokens, run.firsts[at], generic=False):
        return 0, ""  # `chị Hoa`, `anh Việt`
    if kind == "place" and tokens.norms[run.firsts[at]] == "anh" and opens_with_title(tokens, run, at):
        return 0, ""  # `Anh Sơn` is somebody before it is a district
    if kind == "place" and taken > 1 and taken == run.size - at and run.norms[-1] in names.given_syllables() \
            and tuple(run.norms[at:]) not in names.provinces() and follows_person(tokens, run.firsts[at]):
        return 0, ""  # `thủ môn Văn Lâm` is no district
    if kind in ("country", "people") and taken == 1 and run.size - at == 2 and may_be_given(tokens, run, at):
        return 0, ""  # `ca sĩ Mỹ Dung`, `bé Nhật Linh`
    if run.pasts[at + taken - 1] > past and kind not in ("company", "product", "club"):
        return 0, ""  # `Anh` in `Anh-Thư`; but `Mercedes-Maybach`
    return taken, kind


def opens_with_title(tokens: Tokens, run: Run, at: int) -> bool:
    """Whether `Anh`, the unit, is the title of a sentence's first word: `Anh Sơn kể`; inside a sentence `Anh Thư` is a name, and
    alone in its sentence a byline."""
    first = run.firsts[at]
    if at + 1 >= run.size or run.norms[at + 1] not in names.given_syllables():
        return False
    opening, end = tokens.sentence_of(first)
    if first == opening:
        return run.pasts[-1] < end
    return tokens.norms[first - 1] in STOPS


def may_be_given(tokens: Tokens, run: Run, at: int) -> bool:
    """Whether a country and the last word of a run are a given name of two syllables."""
    first, norm = run.firsts[at], run.norms[at + 1]
    if not names.is_syllable(run.norms[at]) or norm not in names.given_syllables():
        return False
    if follows_person(tokens, first):
        return True  # `diễn viên Anh Đức`, `doanh nhân Việt Anh`
    return not names.other_names().match(tokens.norms, first + 1)


def follows_artist(tokens: Tokens, first: int) -> bool:
    """Whether `ca sĩ`, `diễn viên` or the like stands before token `first`."""
    hit = names.offices_before().match(tokens.norms, first)
    return bool(hit) and hit[1] == "artist"


def follows_person(tokens: Tokens, first: int) -> bool:
    """Whether a profession stands before token `first`."""
    hit = names.offices_before().match(tokens.norms, first)
    return bool(hit) and hit[1] in ("artist", "profession", "sport", "case")


def follows_office(tokens: Tokens, first: int) -> bool:
    """Whether an office of state stands before token `first`."""
    hit = names.offices_before().match(tokens.norms, first)
    return bool(hit) and hit[1] == "state"


def past_office(tokens: Tokens, run: Run) -> int:
    """The units that end an office which begins before the run: `Bộ trưởng` `Quốc Phòng Carlos Mendoza`."""
    for taken in range(min(LONGEST_FIELD, run.size), 0, -1):
        hit = names.offices_before().match(tokens.norms, run.pasts[taken - 1])
        if hit and hit[0] < run.firsts[0]:
            return taken
    return 0


def opens_phrase(tokens: Tokens, first: int) -> bool:
    """Whether a title or office of several words begins here, though it opens as names do: `Phó Giám đốc`."""
    hit = names.describers().match(tokens.norms, first)
    return bool(hit) and (hit[0] > first + 1 or tokens.norms[first] in WORDS["opening title"])


def is_byline(tokens: Tokens, run: Run) -> bool:
    """Whether a run of two or three syllables is a sentence by itself: `… ông nói. Anh Thư`"""
    opening, end = tokens.sentence_of(run.firsts[0])
    return run.firsts[0] == opening and run.pasts[-1] == end and 1 < run.size < 4


def described(tokens: Tokens, run: Run, at: int) -> int:
    """The units that a title, an office or the head of another name takes: `Ông`, `Chủ tịch`, `Công ty`, `Đường`."""
    first = run.firsts[at]
    hit = names.describers().match(tokens.norms, first) or names.heads().match(tokens.norms, first)
    if not hit or hit[0] == first + 1 and (addressed(tokens, first) and not _is_rank(tokens, run, at) or follows_artist(tokens, first)
                                           or at == 0 and is_byline(tokens, run) or _is_middle_name(tokens, run, at)):
        return 0
    taken = 1
    while at + taken < run.size and run.firsts[at + taken] < hit[0]:
        taken += 1
    return taken


def _is_middle_name(tokens: Tokens, run: Run, at: int) -> bool:
    """Whether unit `at` is the first of the two syllables that somebody is called by, though some thing is called so, too:
    `Đình Hoàng`; not at the beginning of a sentence, nor behind a family name."""
    return at == 0 and run.size == 2 and run.norms[0] in WORDS["middle name too"] and run.norms[1] in names.given_syllables() \
        and run.firsts[0] > tokens.sentence_of(run.firsts[0])[0]


def _is_rank(tokens: Tokens, run: Run, at: int) -> bool:
    """Whether unit `at` is a rank with a name behind it, `ông Tướng Michael Flynn`, rather than a name: `ông Tướng`."""
    hit = names.titles_before().match(tokens.norms, run.pasts[at])
    return at + 1 < run.size and bool(hit) and hit[0] == run.firsts[at] and hit[1][0] in ("rank", "degree", "style")


def addressed(tokens: Tokens, first: int, generic: bool = True) -> bool:
    """Whether a form of address stands before token `first`: `bà Em`, `đồng chí Hội`; `generic`: also `cô gái`."""
    hit = names.titles_before().match(tokens.norms, first)
    if not hit or hit[1][0] not in ("address", "comrade"):
        return False
    if tokens.norms[hit[0]] == "anh" and tokens.kinds[hit[0]] == CAPITAL and tokens.norms[hit[0] - 1:hit[0]] == ["người"]:
        return False  # `tiền đạo người Anh`
    if not generic and (first - hit[0] > 1 or tokens.norms[hit[0]] in GENERIC_TITLES):
        return False
    return not hit[0] or (tokens.norms[hit[0] - 1], tokens.norms[hit[0]]) not in names.head_compounds()


def goes_on(tokens: Tokens, first: int, past: int) -> bool:
    """Whether a capital is the first syllable of a word: `Thường trực`, `Toàn diện`; not `Sơn đã`, nor after `anh`."""
    if past < tokens.count and (tokens.norms[past - 1], tokens.norms[past]) in names.clause_word_compounds():
        return not addressed(tokens, first)
    return past < tokens.count and tokens.kinds[past] == LOWER and tokens.norms[past] not in names.clause_words() \
        and tokens.norms[past] not in WORDS["function word"] \
        and not names.person_verbs().match(tokens.norms, past) and not addressed(tokens, first)


def reads_foreign(tokens: Tokens, run: Run, at: int) -> bool:
    """Whether a word that could be a Vietnamese syllable continues a foreign name: `Gooi Soon Seng`, `Jack Ma`."""
    norm = run.norms[at]
    if norm in names.foreign_names():
        return True
    return norm.isascii() and norm not in names.clause_words() and norm not in names.given_syllables() \
        and not names.describers().match(tokens.norms, run.firsts[at]) and not goes_on(tokens, 0, run.pasts[at])
