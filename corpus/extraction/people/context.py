"""What stands around a candidate: titles, descriptions, verbs; what they say for a person or against."""
from __future__ import annotations

from ...vietnamese import names
from ...vietnamese.tokens import CAPITAL, LOWER, NUMBER, PUNCTUATION, Tokens
from . import roles
from .ages import age_after
from .candidates import ACRONYM, FOREIGN, INITIALS, SHORT, UNKNOWN, VIETNAMESE, Candidate
from .spotting import LONGEST_VIETNAMESE

QUOTES = frozenset("\"“‘'”")
LINKS = frozenset(("là", ":", "như", "gồm", "tên", "có", "trên"))
CREDITS = frozenset(("ảnh", "nguồn", "clip", "video", "đồ họa", "photo", "họa", "ả", "internet"))
CREDIT_MARKS = frozenset(":-–/")
AGAINST = -5.0
PLURALS = frozenset(("các", "hai", "ba", "bốn", "những", "cặp", "năm", "sáu", "2", "3", "4", "5", "6", "7", "8", "9", "10"))


def weigh(tokens: Tokens, candidate: Candidate, previous: Candidate | None) -> None:
    """Read what stands before the candidate and add it to the score, with title, gender and role."""
    norms = tokens.norms
    floor = previous.past if previous else 0
    at = candidate.first
    if at > floor and norms[at - 1] in QUOTES:
        at -= 1
    honour = at
    while True:
        hit = names.titles_before().match(norms, at, floor)
        if not hit:
            break
        office = names.offices_before().match(norms, at, floor)
        if office and office[0] < hit[0]:
            break  # `Phó Thủ tướng` is no `tướng`
        if at - hit[0] == 1 and hit[0] > floor and (norms[hit[0] - 1], norms[hit[0]]) in names.head_compounds():
            break  # `trẻ em`
        at, (kind, gender) = hit
        if kind in ("address", "comrade"):
            candidate.titled = True
            candidate.gender = candidate.gender or gender
            candidate.score += 3
            honour = honour if honour < candidate.first else at
            if kind == "address":
                break
        else:
            candidate.score += 2
            honour = at
            candidate.role, candidate.rank = tokens.span(at, candidate.first).strip(" \"“‘'"), roles.RANKS["degree"]
            if at > floor + 1 and norms[at - 1] in ".-" and tokens.glued(at - 1):
                at -= 1  # `GS.TS`, `ThS-BS`
    candidate.before = at
    described = _described(tokens, candidate, at, floor)
    if described and _belongs_before(tokens, candidate, described, previous):
        candidate.score += AGAINST  # `ông Trần A, Giám đốc Công ty TNHH Hoàng Minh`
    elif described:
        _count_description(tokens, candidate, described)
    elif previous and not candidate.titled and _listed(tokens, previous, candidate):
        _share(candidate, previous)
    if not candidate.titled and (_is_house(tokens, candidate) or _is_credit(tokens, candidate.first, floor)):
        candidate.score += AGAINST
    if candidate.parts in names.street_names() and not candidate.titled and not candidate.rank:
        candidate.score -= 1.3
    if not candidate.titled:
        _count_heads(tokens, candidate, described, previous)
    if "thị" in candidate.parts[1:-1] and candidate.form == VIETNAMESE:
        candidate.gender = candidate.gender or "f"


def _described(tokens: Tokens, candidate: Candidate, at: int, floor: int) -> roles.Description | None:
    """The description before the name and its title, also over `là`, `:` and a comma before a title."""
    norms = tokens.norms
    linked = at > floor and norms[at - 1] in LINKS
    if linked:
        while at > floor and norms[at - 1] in LINKS:
            at -= 1
        if at > floor + 2 and norms[at - 1] == "đó" and norms[at - 2] in ("điểm", "khi", "lúc"):
            at -= 3 if norms[at - 2] == "điểm" else 2  # `Chủ tịch tỉnh thời điểm đó là ông …`
    elif at > floor and norms[at - 1] == "," and at < candidate.first:
        found = roles.description_before(tokens, at - 1, floor)
        if found and (candidate.role or found.first == tokens.sentence_of(found.first)[0]):
            return found
        return None
    elif at > floor + 1 and norms[at - 1] == "," and len(candidate.parts) > 1:
        found = roles.description_before(tokens, at - 1, floor)
        if found and found.kind in ("office", "state", "group", "sport", "artist") and candidate.form in (VIETNAMESE, FOREIGN):
            candidate.role, candidate.rank = roles.text_of(tokens, found), 1  # `cựu cầu thủ Chelsea, Jason Cundy`
        return None
    found = roles.description_before(tokens, at, floor)
    if found and found.kind in ("kin", "group") and candidate.titled and not linked:
        return None  # `chồng chị Kê`, `giáo viên của cháu Nam`
    if found and found.kind == "kin" and not linked:
        candidate.score += 1.5
        return None  # `mẹ Ngọc Quyên` is her mother
    return found


def _belongs_before(tokens: Tokens, candidate: Candidate, found: roles.Description, previous: Candidate | None) -> bool:
    """Whether a description stands behind the name before it, so that the candidate is what it ends with, a firm."""
    return bool(previous) and not candidate.titled and not previous.rank and found.gap > 0 \
        and previous.past == found.first - 1 and tokens.norms[previous.past] in ",-–(" and candidate.form in (VIETNAMESE, SHORT)


def _count_description(tokens: Tokens, candidate: Candidate, found: roles.Description) -> None:
    rank = roles.RANKS[found.kind]
    candidate.shared = found.first > 0 and (tokens.norms[found.first - 1] in PLURALS or tokens.norms[found.past:found.past + 1] in ([":"], ["như"], ["gồm"]))
    candidate.before = min(candidate.before, found.first)
    if rank >= candidate.rank or found.kind != "person":
        candidate.role, candidate.rank = roles.text_of(tokens, found), rank
    if candidate.form == ACRONYM:
        if found.kind == "artist" and (found.gap == 0 or _after_country(tokens, candidate)):
            candidate.score += 4.2  # `ca sĩ Hàn Quốc PSY`
    elif found.kind in ("state", "profession", "artist", "sport", "case", "style", "rank", "degree"):
        near = found.gap == 0 or candidate.form != UNKNOWN
        near = near and (candidate.form != SHORT or found.gap == 0)
        candidate.score += (2 if found.gap == 0 else 1.2) if near else _gap_bonus(tokens, candidate, found)
    elif found.kind == "office":
        if candidate.form == SHORT or candidate.form == VIETNAMESE and candidate.base < 0.7:
            candidate.score += 0.9 if found.gap == 0 else 1.2 if _after_country(tokens, candidate) else 0
        elif candidate.form != UNKNOWN:
            candidate.score += 1.2
        elif len(candidate.parts) > 1:
            candidate.score += 0.5
    elif found.kind == "kin":
        candidate.score += 2 if candidate.form in (SHORT, VIETNAMESE, INITIALS) else 0.8
    elif candidate.form in (VIETNAMESE, FOREIGN) or len(candidate.parts) > 1:
        candidate.score += 0.5


def _gap_bonus(tokens: Tokens, candidate: Candidate, found: roles.Description) -> float:
    """Unknown foreign words behind `Tổng thống Syria`, `phát ngôn viên cảnh sát Indonesia` are a name; behind
    `chuyên gia của Setia` hardly."""
    if _after_country(tokens, candidate):
        return 1.8
    return 0.7 if len(candidate.parts) > 1 else 0.2


def _after_country(tokens: Tokens, candidate: Candidate) -> bool:
    """Whether a country or place ends where the candidate begins."""
    for back in (1, 2, 3):
        if candidate.first >= back:
            hit = names.other_names().match(tokens.norms, candidate.first - back)
            if hit and hit[0] == candidate.first and hit[1][0] in ("country", "place"):
                return True
    return False


def _listed(tokens: Tokens, previous: Candidate, candidate: Candidate) -> bool:
    """Whether two names stand in one list: `A, B`, `A và B`, `A (32 tuổi) và B`."""
    norms, i = tokens.norms, previous.past
    if i < candidate.before and norms[i] == "(":
        stop = min(i + 24, candidate.before)
        while i < stop and norms[i] != ")":
            i += 1
        i += 1
    return i + 1 == candidate.before and norms[i] in (",", "và", "&", "cùng") or \
        i + 2 == candidate.before and norms[i] in (",", "cùng") and norms[i + 1] in ("và", "với")


def _is_credit(tokens: Tokens, at: int, floor: int) -> bool:
    """Whether what begins at token `at` signs a picture: `Ảnh: Nam Nguyễn`, `(Ảnh minh họa: Anh Quân)`, `Ảnh: VGP/Bắc`."""
    norms = tokens.norms
    if at < 2 or norms[at - 1] not in CREDIT_MARKS:
        return at > 0 and norms[at - 1] == "ảnh" and tokens.kinds[at - 1] == CAPITAL
    return any(norms[i] in CREDITS for i in range(max(at - 6, floor, 0), at - 1))


def sign_picture(tokens: Tokens, first: int, candidates: list[Candidate]) -> None:
    """Of a run that signs a picture, the first syllables are the photographer: `Ảnh: Nam Nguyễn Lượng khách …`."""
    if _is_credit(tokens, first, 0):
        for candidate in candidates:
            if candidate.first - first < LONGEST_VIETNAMESE - 1:
                candidate.score = min(candidate.score, AGAINST)


def _is_house(tokens: Tokens, candidate: Candidate) -> bool:
    """Whether the name is a street's behind a house number: `số 54 Trần Khát Chân`, `12 Lê Lợi, quận 1`."""
    norms, at = tokens.norms, candidate.first - 1
    if candidate.form == FOREIGN or at < 1:
        return False
    if norms[at] == ",":
        at -= 1
    if tokens.kinds[at] != NUMBER:
        return False
    if at and norms[at - 1] in ("số", "nhà", "chỉ", "tại", "ở"):
        return True
    past = candidate.past + (norms[candidate.past:candidate.past + 1] in ([","], ["("]))
    hit = names.heads().match(norms, past) if past < len(norms) else None
    return bool(hit) and hit[1] == "place" or bool(past < len(norms) and past > candidate.past and names.other_names().match(norms, past))


def _share(candidate: Candidate, previous: Candidate) -> None:
    """A list passes on what opens it: `hai bị cáo: A và B`; `đường A, B`."""
    if previous.score <= AGAINST + 3.5 and previous.form != UNKNOWN:
        candidate.score += AGAINST
    elif previous.shared:
        candidate.role, candidate.rank, candidate.shared = previous.role, previous.rank, True
        candidate.score += 1
    elif previous.score >= 1:
        candidate.score += 0.7 if len(candidate.parts) > 1 or candidate.form == UNKNOWN else 0.3


def _count_heads(tokens: Tokens, candidate: Candidate, described: roles.Description | None,
                 previous: Candidate | None) -> None:
    """Streets, schools, companies, prizes: `đường Lê Lợi`, `Trường THPT Trần Phú`."""
    floor = previous.past if previous else 0
    hit = names.heads_before().match(tokens.norms, candidate.first, floor)
    if not hit:
        if not described and len(candidate.parts) < 3 and candidate.form in (VIETNAMESE, SHORT) and _ends_firm(tokens, candidate.first, floor):
            candidate.score += AGAINST
        return
    kind = hit[1]
    if candidate.first - hit[0] == 1 and hit[0] and tuple(tokens.norms[hit[0] - 1:hit[0] + 1]) in names.head_compounds():
        return
    full = candidate.form in (VIETNAMESE, FOREIGN) and len(candidate.parts) > 2 - (candidate.form == FOREIGN)
    if kind in ("place", "org") and described and full and candidate.parts not in names.street_names():
        return  # `Giám đốc công ty Nguyễn Văn Ba`, `Phó Chủ tịch xã Trần Thị Lan`
    if described and described.first <= hit[0] < described.past and described.gap == 0:
        return  # the head is part of the description itself: `nhà đài`, `vua phá lưới`
    candidate.score += AGAINST


def _ends_firm(tokens: Tokens, past: int, floor: int) -> bool:
    """Whether a company's name ends before token `past`: `Công ty sự kiện Hoàng Anh`, `Công ty TM&VT Hoàng Sơn`."""
    norms, clause = tokens.norms, names.clause_words()
    for at in range(past - 1, max(past - 7, floor + 1), -1):
        if tokens.kinds[at] == PUNCTUATION and norms[at] not in "&-–" or norms[at] in clause:
            return False
        hit = names.heads_before().match(norms, at, floor)
        if hit and at - hit[0] > 1 and hit[1] in ("org", "school"):
            return True
    return False


def look_behind(tokens: Tokens, candidate: Candidate, following: Candidate | None) -> None:
    """Read what stands behind the candidate: age, description, what the person does."""
    past = candidate.past
    norms = tokens.norms
    if past < len(norms) and norms[past] in QUOTES:
        past += 1
    candidate.age = age_after(tokens, past)
    if candidate.age is not None:
        candidate.score += 2
    found = roles.description_after(tokens, past, following)
    if found:
        rank = roles.RANKS[found.kind]
        if rank > candidate.rank or rank == candidate.rank and candidate.rank == roles.RANKS["rank"]:
            candidate.role, candidate.rank = roles.text_of(tokens, found), rank
            candidate.shared = candidate.shared or tokens.norms[found.first - 1] in ("những", "các")
        candidate.score += 1.2 if found.kind in ("office", "state", "profession", "artist", "sport", "case") else 0.6
    verb = names.person_verbs().match(norms, past) if past < len(norms) and tokens.kinds[past] == LOWER else None
    if verb and verb[1]:
        candidate.score += 0.8 if len(candidate.parts) > 1 or candidate.form == FOREIGN else 0.5
    if candidate.form == UNKNOWN and past + 2 < len(norms) and norms[past] == "(":
        club = names.other_names().match(norms, past + 1)
        if club and club[1][0] == "club" and norms[club[0]:club[0] + 1] == [")"]:
            candidate.score += 1.8  # `Vitolo (Sevilla)`
    if following and following.shared and not candidate.rank and following.rank and _listed(tokens, candidate, following):
        candidate.role, candidate.rank, candidate.shared = following.role, following.rank, True  # `A và B là các y tá`
    if following and following.score >= 1 and candidate.form == UNKNOWN and len(candidate.parts) > 1 \
            and following.before == following.first and _listed(tokens, candidate, following):
        candidate.score += 0.7
