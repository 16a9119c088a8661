"""What shows that a name is no person of the article: a street, a school, a firm, a house, the sign under a picture."""
from __future__ import annotations

from ...vietnamese import names
from ...vietnamese.names import WORDS
from ...vietnamese.tokens import CAPITAL, LOWER, NUMBER, PUNCTUATION, Tokens
from .candidates import AGAINST, FOREIGN, SHORT, UNKNOWN, VIETNAMESE, Candidate
from .native import LONGEST
from .roles import Description, ends_many

CREDIT_MARKS = frozenset(":-–/")
CREDIT_REACH = 6  # tokens from `Ảnh` to the name: `Ảnh minh họa: VGP/Bắc`
FIRM_REACH = 7  # tokens of a firm's name
OF_THE_PAST = -1.3  # for names that are mostly met on streets


def count_things(tokens: Tokens, candidate: Candidate, described: Description | None, floor: int) -> None:
    """Take from the score of a candidate without a form of address what speaks for a thing."""
    before, first = candidate.before, candidate.first
    if first and tokens.kinds[first - 1] != LOWER and (_is_house(tokens, candidate) or _is_credit(tokens, first, floor)):
        candidate.score += AGAINST
    if before < first and tokens.kinds[before] == CAPITAL and candidate.form in (FOREIGN, UNKNOWN) \
            and names.heads_before().match(tokens.norms, before, floor):
        candidate.score += AGAINST  # `sân bay quốc tế Vua Khalid`
    if candidate.parts in names.street_names() and not candidate.rank:
        candidate.score += OF_THE_PAST
    if _is_headed(tokens, candidate, described, floor):
        candidate.score += AGAINST


def is_code(tokens: Tokens, candidate: Candidate) -> bool:
    """Whether a number touches the capitals: `MI6`, `VTV3`."""
    past = candidate.past
    return past < tokens.count and tokens.kinds[past] == NUMBER and tokens.glued(past) and tokens.words[past - 1].isupper()


def sign_picture(tokens: Tokens, first: int, candidates: list[Candidate]) -> None:
    """Of a run that signs a picture, the first syllables are the photographer: `Ảnh: Nam Nguyễn Lượng khách …`."""
    if first and tokens.kinds[first - 1] != LOWER and _is_credit(tokens, first, 0):
        for candidate in candidates:
            addressed = candidate.titled and tokens.norms[candidate.before] != "anh"  # `Ảnh: Reuters Ông Macron đến …`
            if candidate.first - first < LONGEST - 1 and not addressed:
                candidate.score = min(candidate.score, AGAINST)


def _is_credit(tokens: Tokens, at: int, floor: int) -> bool:
    """Whether what begins at token `at` signs a picture: `Ảnh: Nam Nguyễn`, `Ảnh minh họa: Anh Quân`, `Ảnh: VGP/Bắc`."""
    norms = tokens.norms
    if at < 2 or norms[at - 1] not in CREDIT_MARKS:
        return at > 0 and norms[at - 1] == "ảnh" and tokens.kinds[at - 1] == CAPITAL
    return any(norms[i] in WORDS["credit"] and (i == 0 or norms[i - 1] not in WORDS["art"])
               for i in range(max(at - CREDIT_REACH, floor, 0), at - 1))


def _is_house(tokens: Tokens, candidate: Candidate) -> bool:
    """Whether the name is a street's behind a house number: `số 54 Trần Khát Chân`, `12 Lê Lợi, quận 1`."""
    norms, at, past = tokens.norms, candidate.first - 1, candidate.past
    if candidate.form == FOREIGN or at < 1:
        return False
    at -= norms[at] == ","
    if tokens.kinds[at] != NUMBER:
        return False
    if at and norms[at - 1] in WORDS["house"]:
        return norms[at - 2:at - 1] != ["áo"]  # `tiền đạo mang áo số 10 Nguyễn Văn An`
    after = past + 1 if past < len(norms) and norms[past] in ",(" else past
    hit = names.heads().match(norms, after)
    if hit and hit[1] == "place":
        return True
    return after > past and names.other_names().match(norms, after) is not None


def _is_headed(tokens: Tokens, candidate: Candidate, described: Description | None, floor: int) -> bool:
    """Whether a noun before the name makes it a thing's: `đường Lê Lợi`, `Trường THPT Trần Phú`, `giải Sao Khuê`."""
    first = candidate.first
    hit = names.heads_before().match(tokens.norms, first, floor)
    if hit and candidate.form == FOREIGN and tokens.norms[first - 1] == "tên":
        return False  # `bài toán mang tên Rooney`
    if not hit:
        if described and (described.gap < 2 or described.kind in ("office", "state")):
            return False
        return len(candidate.parts) < 3 and candidate.form in (VIETNAMESE, SHORT) \
            and _ends_firm(tokens, first, floor)
    head, kind = hit
    if head == first - 1 and head and (tokens.norms[head - 1], tokens.norms[head]) in names.head_compounds():
        return False  # `gia đình Lê Văn An`
    whole = candidate.form == FOREIGN and len(candidate.parts) > 1 or candidate.form == VIETNAMESE and len(candidate.parts) > 2
    if whole and head == first - 1 and tokens.norms[head] in WORDS["of people"] and tokens.kinds[head] == LOWER \
            and candidate.parts not in names.street_names():
        return False
    if not described:
        return True
    if kind == "place" and head and ends_many(tokens.norms, head):
        return False  # `ngoại trưởng hai nước Sergei Lavrov và …`
    if kind in ("place", "org") and whole and candidate.parts not in names.street_names():
        return False  # `Giám đốc công ty Nguyễn Văn Ba`, `Phó Chủ tịch xã Trần Thị Lan`
    return not (described.first <= head < described.past and described.gap == 0)  # `nhà đài` of a description


def _ends_firm(tokens: Tokens, past: int, floor: int) -> bool:
    """Whether a firm's name ends before token `past`: `Công ty sự kiện Hoàng Anh`, `Công ty TM&VT Hoàng Sơn`."""
    norms, clause = tokens.norms, names.clause_words()
    for at in range(past - 1, max(past - FIRM_REACH, floor + 1), -1):
        if tokens.kinds[at] == PUNCTUATION and norms[at] not in "&-–" or norms[at] in clause:
            return False
        hit = names.heads_before().match(norms, at, floor)
        if hit and at - hit[0] > 1 and hit[1] in ("org", "school"):
            return True
    return False
