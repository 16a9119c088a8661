"""What stands around a candidate and says that it is a person, and who: descriptions, lists, verbs."""
from __future__ import annotations

from ...vietnamese import names
from ...vietnamese.names import WORDS
from ...vietnamese.tokens import CAPITAL, LOWER, NUMBER, Tokens
from . import behind, roles
from .ages import age_after
from .candidates import ACRONYM, AGAINST, FOREIGN, INITIALS, SHORT, UNKNOWN, VIETNAMESE, Candidate
from .linked import LINKS, accused_before, before_pointing, linked_before, named_after, owned_before
from .rows import count_following, listed, of_all, share
from .things import count_things, is_code
from .titles import QUOTES, read_titles

PLAYING = 1.8
PLAY_REACH = 6  # tokens of `đường chuyền “dọn cỗ” của`

# What each circumstance adds to a score; 1 is enough for a person (see `Candidate.score`).
MIDDLES = (("mother", "thị"), ("father", "văn"))  # what the own names of parents hold
AGED = 2.0
APPOSED = frozenset(("office", "state", "group", "profession", "sport", "artist"))
TELLING = frozenset(("state", "profession", "artist", "sport", "case", "style", "rank", "degree"))
DESCRIBED_NEAR, DESCRIBED, IN_OFFICE, KIN, KIN_BEHIND, NAMED = 2.0, 1.2, 1.2, 1.5, 1.8, 1.0
SPREADING = frozenset(("artist", "sport", "case"))  # what many of one row are: `hậu vệ A, B`
DESCRIBED_BEHIND = frozenset(("office", "state", "profession", "artist", "sport", "case"))
ONE_OF = 0.5
CHILD = 18  # years: who is younger is nobody's father where a kinship word stands before the name
WEAK_FAMILY = 0.7  # a base below says little more than a given name does


def weigh(tokens: Tokens, candidate: Candidate, previous: Candidate | None) -> None:
    """Read what stands before the candidate, as far back as the name before it, and add it to the score."""
    if is_code(tokens, candidate):
        candidate.score += AGAINST
        return
    floor = previous.past if previous else 0
    at = read_titles(tokens, candidate, floor)
    described = _described(tokens, candidate, at, floor, previous)
    if described and _belongs_before(tokens, candidate, described, previous):
        candidate.score += AGAINST
    elif described:
        _count_description(tokens, candidate, described)
    elif previous and (not candidate.titled or previous.shared or previous.kind == "case") and listed(tokens, previous, candidate):
        share(tokens, candidate, previous)
    if not candidate.titled:
        count_things(tokens, candidate, described, floor)
    if candidate.form == VIETNAMESE and "thị" in candidate.parts[1:-1]:
        candidate.gender = candidate.gender or "f"


def _described(tokens: Tokens, candidate: Candidate, at: int, floor: int,
               previous: Candidate | None) -> roles.Description | None:
    """The description before the name and its titles, which begin at `at`; also over `là`, `:`, a bracket and a comma."""
    norms = tokens.norms
    if at > floor and norms[at - 1] in LINKS:
        return linked_before(tokens, at, floor)
    if at > 1 and norms[at - 1] == "," and at >= floor:
        return _apposed(tokens, candidate, at, floor, previous)
    if at > floor + 1 and norms[at - 1] == "(":
        found = roles.description_before(tokens, at - 1, floor)
        if not found and at < candidate.first and norms[at - 2] in WORDS["owner"]:
            kin = roles.description_before(tokens, at - 2, floor)
            return kin if kin and kin.kind == "kin" and not kin.gap else None  # `chồng mình (ông A)`
        if found and at < candidate.first and found.kind in APPOSED and found.kind != "group":
            return found  # `thuyền trưởng của tàu (ông A, sinh năm 1974)`
        whole = norms[candidate.past:candidate.past + 1] == [")"]
        if found and (found.kind == "kin" and not found.gap or whole and (found.kind in SPREADING and not found.gap
                      or found.kind in ("sport", "group") and norms[found.past - found.gap] == "số")):
            return found  # `cùng bố mẹ (ông A và bà B)`, `tiền vệ (Công Phượng)`, `cầu thủ số 16 (Công Phượng)`
    if norms[at - 1] in ("với", "giam") and at - 2 > floor:
        found = accused_before(tokens, at, floor)
        if found and found.past < at - 2:  # what else is said of the accused says more
            candidate.role, candidate.rank, candidate.kind, candidate.in_row = roles.text_of(tokens, found), 1, found.kind, True
            candidate.score += DESCRIBED
            return None
        return found
    found = roles.description_before(tokens, at, floor)
    if not found:
        return None
    if found.kind in ("state", "office") and (speaker := roles.who_serves(tokens, found, floor)) \
            and any(" ".join(norms[speaker.first:past]) in WORDS["speaking"] for past in (speaker.first + 2, speaker.first + 3)) \
            and candidate.parts[-1] not in names.famous_names():
        return speaker  # `người phát ngôn của Tổng thống Pháp Benjamin Griveaux`, who is not the president
    if candidate.titled and (found.kind in ("kin", "group") or found.gap and found.kind in ("case", "person")):
        return None  # `chồng chị Kê`, `giáo viên của cháu Nam`, `đối tượng sát hại ông A`
    if found.kind == "kin" and previous and previous.past == found.first - 1 and norms[previous.past] in "-–(":
        return None  # `A - vợ cũ B`: who A is
    if found.kind == "kin":
        candidate.score += KIN
        return found if _is_kin(tokens, candidate, found) else None  # `mẹ Ngọc Quyên` is her mother
    return found


def _is_kin(tokens: Tokens, candidate: Candidate, found: roles.Description) -> bool:
    """Whether a kinship word says who the one named behind it is, since that is a whole name: `con gái Tạ Thị Yến`; of
    parents it seldom is (`mẹ Nguyễn Văn An` may be his mother; `mẹ Nguyễn Thị Na (23 tuổi)` is she), nor across the sexes
    (`vợ Nguyễn Văn An`)."""
    kin = tokens.norms[found.first:found.past]
    parent = len(kin) == 1 and next((middle for kind, middle in MIDDLES if kin[0] in WORDS[kind]), None)
    if parent and not found.gap and len(candidate.parts) > 2 and parent in candidate.parts[1:-1] \
            and tokens.norms[candidate.past:candidate.past + 1] == ["("]:
        return True
    if not found.gap and kin[0] in WORDS["young kin"] and _is_child(tokens, candidate.past):
        return True  # `con gái Cát Cát tròn 5 tuổi`
    whole = len(candidate.parts) > (2 if candidate.form == VIETNAMESE else 1) and candidate.form in (VIETNAMESE, FOREIGN, UNKNOWN)
    if not whole or found.gap or kin[0] not in WORDS["young kin"] or roles.ends_many(tokens.norms, found.first):
        return False
    man, woman = "văn" in candidate.parts[1:-1], "thị" in candidate.parts[1:-1]
    return not (man and not WORDS["kin of a woman"].isdisjoint(kin) or woman and not WORDS["kin of a man"].isdisjoint(kin))


def _is_child(tokens: Tokens, past: int) -> bool:
    """Whether the one named before token `past` is told to be a child: `Hnan (8 tuổi)`, `Cát Cát tròn 5 tuổi`."""
    if past < tokens.count and tokens.norms[past] in WORDS["turning"]:
        past += 1
        return past + 1 < tokens.count and tokens.kinds[past] == NUMBER and tokens.norms[past + 1] == "tuổi" \
            and tokens.words[past].isdecimal() and len(tokens.words[past]) < 3 and int(tokens.words[past]) < CHILD
    age = age_after(tokens, past)
    return age is not None and age < CHILD


def _apposed(tokens: Tokens, candidate: Candidate, at: int, floor: int,
             previous: Candidate | None) -> roles.Description | None:
    """The description before a comma: of a titled name (`Giám đốc Công an tỉnh, Thiếu tướng A`; `Giám đốc sở, ông A`; `cô con
    gái út, em A`) for certain, of another (`cựu cầu thủ Chelsea, Jason Cundy`) only where nothing better is said."""
    norms = tokens.norms
    if previous and previous.past == at - 1:
        owned = owned_before(tokens, at - 1, previous, candidate)
        candidate.score += DESCRIBED if owned else 0.0  # only people are somebody's
        return owned
    found = roles.description_before(tokens, before_pointing(norms, at - 1, floor), floor)
    found = found and roles.who_serves(tokens, found, floor) or found
    opening = tokens.sentence_of(at - 1)[0]
    if at < candidate.first and not found and (kin := named_after(tokens, at - 1)) \
            and (kin.first == opening or norms[kin.first - 1] == "," and (not previous or previous.past <= opening)):
        return kin  # `mẹ em, chị A`, `tuy nhiên, vợ của ông, bà B`
    if found and (whose := roles.kin_of(tokens, found)) and whose.first == opening:
        found = whose  # `con gái Tổng thống Mỹ, Ivanka Trump`
    if not found or previous and previous.past >= found.first - 1 and previous.past > opening:
        return None  # `tiến sĩ A, Trưởng khoa, tiến sĩ B`: who A is
    opens = found.first == opening or found.first == opening + 1 and norms[opening] in ("một", "là")
    if at < candidate.first:
        honoured = candidate.role or not candidate.titled
        if opens or honoured and found.kind != "group" and not _told_behind(tokens, candidate, found):
            return found
        many, ahead = roles.ends_many(norms, found.first), norms[found.first - 1]
        if found.kind == "kin":
            return found if many or ahead in WORDS["one child"] else None  # not `cầu an cho chồng, chị A`
        formal = found.kind in ("office", "state") and norms[at] in WORDS["formal title"]
        return found if formal and not many and ahead not in WORDS["body end"] else None  # not `theo lời giám đốc, em A`
    if (found.kind in APPOSED or opens and found.kind in ("case", "kin")) and len(candidate.parts) > 1 \
            and (candidate.form in (VIETNAMESE, FOREIGN) or opens and found.kind in ("office", "state")):
        candidate.role, candidate.rank = roles.text_of(tokens, found), 1
    return None


def _told_behind(tokens: Tokens, candidate: Candidate, found: roles.Description) -> bool:
    """Whether an office behind the name says who it is and the one before, that of another: `quyết định của Giám đốc sở,
    Tiến sĩ A - Phó Giám đốc`."""
    norms, past = tokens.norms, candidate.past
    return norms[found.first - 1] == "của" and norms[past:past + 1] in (["-"], ["–"], ["("]) \
        and names.offices().match(norms, past + 1) is not None


def _belongs_before(tokens: Tokens, candidate: Candidate, found: roles.Description, previous: Candidate | None) -> bool:
    """Whether the description is of the name before it, so that the candidate is what it ends with, a firm:
    `ông Trần A, Giám đốc Công ty TNHH Hoàng Minh`."""
    return bool(previous) and candidate.before == candidate.first and candidate.form in (VIETNAMESE, SHORT) \
        and found.gap > 0 and previous.past == found.first - 1 and tokens.norms[previous.past] in ",-–("


def _count_description(tokens: Tokens, candidate: Candidate, found: roles.Description) -> None:
    """Take in the description before the name: the role, and how much it says for a person."""
    norms = tokens.norms
    candidate.shared = roles.ends_many(norms, found.first) or found.kind == "kin" and norms[found.first + 1] in WORDS["other parent"] \
        or found.gap > 1 and found.kind in ("office", "state", "sport") \
        and roles.ends_many(norms, found.past - found.gap + 1) \
        or found.past < len(norms) and norms[found.past] in (":", "như", "gồm")
    candidate.before = min(candidate.before, found.first)
    candidate.kind = found.kind
    candidate.in_row = found.kind in SPREADING and found.gap < 3 \
        and not names.lone_roles().match(norms, found.past - found.gap)
    rank = roles.RANKS[found.kind]
    if norms[found.past - 1:found.past] == ["tên"] or norms[found.past:found.past + 1] == ["tên"]:
        candidate.score += NAMED
    if rank >= candidate.rank or found.kind != "person":
        many = candidate.shared and found.kind not in ("office", "state") and norms[found.past:found.past + 1] != ["là"]
        candidate.role, candidate.rank = roles.text_of(tokens, found, many and found.past < candidate.first), rank
    candidate.score += _worth(tokens, candidate, found)


def _worth(tokens: Tokens, candidate: Candidate, found: roles.Description) -> float:
    """How much a description before the name says for a person."""
    form, near = candidate.form, found.gap == 0 or found.gap < 4 and tokens.norms[found.past:found.past + 1] == ["là"]
    if form == ACRONYM:  # `ca sĩ Hàn Quốc PSY`
        return 4.2 if found.kind == "artist" and (near or _after_place(tokens, candidate)) else 0.0
    if found.kind in TELLING:
        if near:
            return DESCRIBED_NEAR
        if form not in (SHORT, UNKNOWN):
            return DESCRIBED
        # `phát ngôn viên cảnh sát Indonesia Setyo Wasisto`; `chuyên gia của Setia` hardly is one
        return 1.8 if _after_place(tokens, candidate) else 0.7 if len(candidate.parts) > 1 else 0.2
    if found.kind == "office":
        if form == SHORT or form == VIETNAMESE and candidate.base < WEAK_FAMILY:
            return 0.9 if near else IN_OFFICE if _after_place(tokens, candidate) else 0.0
        if form != UNKNOWN:
            return IN_OFFICE
        if candidate.shared and tokens.norms[found.past:found.past + 1] == ["là"]:
            return 1.8  # `hai trợ lý là Pozanco và Aspiazu`
        return 0.5 if len(candidate.parts) > 1 else 0.0
    if found.kind == "kin":
        return 2.0 if form in (SHORT, VIETNAMESE, INITIALS) else 0.8
    return 0.5 if form in (VIETNAMESE, FOREIGN) or len(candidate.parts) > 1 else 0.0


def _after_place(tokens: Tokens, candidate: Candidate) -> bool:
    """Whether a country or place ends where the candidate begins."""
    for first in range(candidate.first - 1, max(candidate.first - 4, -1), -1):
        hit = names.other_names().match(tokens.norms, first)
        if hit and hit[0] == candidate.first and hit[1][0] in ("country", "place"):
            return True
    return False


def look_behind(tokens: Tokens, candidate: Candidate, following: Candidate | None) -> None:
    """Read what stands behind the candidate: age, description, what the person does, the rest of a list."""
    norms, past = tokens.norms, candidate.past
    if past < len(norms) and norms[past] in QUOTES:
        past += 1
    count = len(norms)
    if past < count and (norms[past] in behind.leading_words() or tokens.kinds[past] == NUMBER):  # most names are told nothing behind
        _describe_behind(tokens, candidate, past, following)
    verb = names.person_verbs().match(norms, past) if past < count and tokens.kinds[past] == LOWER else None
    if verb and verb[1]:
        candidate.score += 0.8 if len(candidate.parts) > 1 or candidate.form == FOREIGN else 0.5
    if candidate.form in (UNKNOWN, SHORT) and (_plays_for_club(tokens, past) or _plays(tokens, candidate.first, past)):
        candidate.score += PLAYING
    if following:
        count_following(tokens, candidate, following)


def _describe_behind(tokens: Tokens, candidate: Candidate, past: int, following: Candidate | None) -> None:
    """Take in the age and the description that begin at token `past`, behind the name."""
    norms = tokens.norms
    candidate.age = age_after(tokens, past)
    if candidate.age is not None:
        candidate.score += AGED
    owned = candidate.before > 0 and (norms[candidate.before - 1] in WORDS["owning"]
                                      or norms[candidate.first - 1] in WORDS["meant"] or candidate.form == SHORT
                                      and roles.ends_kin(tokens, candidate.before))
    found = behind.description_after(tokens, past, following, owned)
    if found:
        rank = roles.RANKS[found.kind]
        if rank > candidate.rank or rank == candidate.rank and (candidate.shared or rank == roles.RANKS["rank"]):
            candidate.role, candidate.rank = roles.text_of(tokens, found), rank
            candidate.shared = candidate.shared or of_all(tokens, past, found.first)
        candidate.score += _worth_behind(tokens, found)
    elif not candidate.rank and (body := behind.body_after(tokens, past, following)):
        candidate.role, candidate.rank = roles.text_of(tokens, body), roles.RANKS["body"]


def _worth_behind(tokens: Tokens, found: roles.Description) -> float:
    """How much a description behind the name says for a person: `là một nhà nghiên cứu` and `, một sinh viên` more than `, sinh
    viên`, since a body may be a member or a partner, too."""
    norms, first = tokens.norms, found.first
    single = norms[first - 1] == "một" or norms[first - 3:first - 1] == ["một", "trong"]
    if found.kind in DESCRIBED_BEHIND:
        return DESCRIBED + ONE_OF * (single and norms[first - 2] == "là")
    if found.kind == "kin":
        return KIN_BEHIND
    return DESCRIBED if found.kind == "origin" or single and norms[first] not in WORDS["thing too"] else 0.6


def _plays(tokens: Tokens, first: int, past: int) -> bool:
    """Whether the name is a player's: `Elkeson dứt điểm`, `đường chuyền “dọn cỗ” của Muntari`."""
    norms = tokens.norms
    if past < len(norms) and tokens.kinds[past] == LOWER and names.play_verbs().match(norms, past):
        return True
    if first < 2 or norms[first - 1] != "của":
        return False
    return any(names.play_nouns().match(norms, at) for at in range(first - 1, max(first - PLAY_REACH, 0), -1))


def _plays_for_club(tokens: Tokens, past: int) -> bool:
    """Whether a club stands in brackets behind the name: `Vitolo (Sevilla)`."""
    norms = tokens.norms
    if past + 2 >= len(norms) or norms[past] != "(":
        return False
    club = names.other_names().match(norms, past + 1)
    return bool(club) and club[1][0] == "club" and club[0] < len(norms) and norms[club[0]] == ")"


