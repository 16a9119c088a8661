"""Descriptions that a word joins to the name over other words.

- `là`: `người đại diện theo pháp luật của doanh nghiệp là ông A`, `chồng của Hạnh là A`, `vợ ông là bà A`, `nạn nhân được
  xác định là A`, `đối tượng bị bắt giữ là A`
- `như`, `gồm`: `các nghệ sĩ nổi tiếng của làng giải trí như A, B`, `hai giáo viên xuất hiện trong clip gồm A và B`
"""
from __future__ import annotations

from ...vietnamese import names
from ...vietnamese.names import WORDS
from ...vietnamese.tokens import BREAK, CAPITAL, LOWER, PUNCTUATION, Tokens
from .roles import INNER_MARKS, REACH, Description, description_before, ends_many, inner_point, kin_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .candidates import Candidate

LINKS = frozenset(("là", ":", "như", "gồm", "tên", "có", "trên"))  # between a description and the name
JOINTS = frozenset(("là", "như", "gồm"))  # those that may stand far from the head of the description
MEASURES = 16  # tokens of `bị can, bắt tạm giam 4 tháng đối với`
NEAR = 6  # tokens of `em trai ruột của`
STOPS = frozenset(".,;:")
EXEMPLIFIED = frozenset(("sport", "artist", "profession", "case", "group"))


def linked_before(tokens: Tokens, past: int, floor: int) -> Description | None:
    """The description that the word before token `past`, `là`, `như`, `:` or the like, joins to the name behind it."""
    norms, at = tokens.norms, _before_link(tokens, past, floor)
    if norms[at] == "là" and norms[at - 1] == "định":
        return subject_before(tokens, at, floor)
    end = _before_example(norms, at, floor)
    found = description_before(tokens, before_pointing(norms, end, floor), floor)
    if found and norms[at] == "là":
        return kin_of(tokens, found) or found  # `mẹ của nạn nhân là bà A`
    if found or norms[at] not in JOINTS:
        return found if not found or norms[at] != "như" or found.kind != "kin" else None  # `thiếu tình thương của mẹ như A`
    if norms[at] != "là":
        return plural_before(tokens, end - (norms[end - 1] == ","), floor)
    return clause_before(tokens, at, floor) or named_after(tokens, at) or subject_before(tokens, at, floor)


def owned_before(tokens: Tokens, comma: int, previous: Candidate, candidate: Candidate) -> Description | None:
    """What the sentence opens with and says of the name behind the comma by somebody else's, `previous`, that ends at it:
    `con trai ông Nam, anh A`, `trợ lý của Tổng thống Putin, Yuri Ushakov`."""
    norms = tokens.norms
    owned = norms[previous.before - 1] == "của"
    opening = tokens.sentence_of(previous.first)[0]
    found = description_before(tokens, previous.before - owned, max(opening, previous.before - NEAR))
    if found and owned and candidate.titled and not found.gap and found.kind in ("office", "state", "kin") \
            and norms[found.first - 1] == "," and tokens.kinds[found.first - 2] != CAPITAL:
        return Description(found.first, comma, found.kind)  # `khi được hỏi, thư ký của Tổng thống Putin, ông A`
    if not found or found.first != opening or found.gap or norms[opening] == "ba":
        return None
    if not owned and not (found.kind == "kin" and (candidate.titled or previous.titled)):
        return None  # `vợ A, B cùng dự tiệc`
    return Description(opening, comma, found.kind)


def accused_before(tokens: Tokens, past: int, floor: int) -> Description | None:
    """The party to a case that a measure against the name behind it, before token `past`, tells: `khởi tố bị can đối với A`,
    `khởi tố bị can, bắt tạm giam 4 tháng đối với A`."""
    norms, offices = tokens.norms, names.offices_before()
    for at in range(past, max(floor + 1, past - MEASURES), -1):
        if norms[at - 1] in ".;:" or tokens.kinds[at - 1] in (BREAK, CAPITAL):
            return None
        hit = offices.match(norms, at, floor)
        if hit and hit[1] == "case":
            near = norms[at:at + 2] == ["đối", "với"] or norms[hit[0] - 1] == "tố"
            return Description(hit[0], at, "case") if near else None
    return None


def clause_before(tokens: Tokens, past: int, floor: int) -> Description | None:
    """The description of any words that a sentence or clause opens with and `là`, token `past`, ends: `người đại diện
    theo pháp luật của doanh nghiệp bán hàng đa cấp là …`; not `giám đốc đã nói là …`."""
    norms, kinds, verbs = tokens.norms, tokens.kinds, names.person_verbs()
    at, stop = past, max(floor, past - REACH)
    while at > stop and kinds[at - 1] != BREAK and (norms[at - 1] not in STOPS or inner_point(tokens, at - 1)):
        at -= 1
    hit = names.offices().match(norms, at)
    while hit and hit[1] == "modifier":
        hit = names.offices().match(norms, hit[0])
    if not hit or at == floor > 0 or hit[0] >= past or hit[1] not in ("office", "state"):
        return None
    for i in range(hit[0], past):
        if kinds[i] == PUNCTUATION and norms[i] not in INNER_MARKS or norms[i] in WORDS["predicate"] \
                or kinds[i] == LOWER and verbs.match(norms, i):
            return None
    return Description(at, past, hit[1], past - hit[0])


def _before_link(tokens: Tokens, at: int, floor: int) -> int:
    """Where the description ends that `là`, `gồm:` or the like joins to what begins at `at`."""
    norms = tokens.norms
    while at > floor and norms[at - 1] in LINKS:
        at -= 1
    if at > floor + 2 and norms[at - 1] == "đó" and norms[at - 2] in ("điểm", "khi", "lúc"):
        at -= 3 if norms[at - 2] == "điểm" else 2  # `Chủ tịch tỉnh thời điểm đó là ông …`
    return at


def _before_example(norms: Sequence[str], past: int, floor: int) -> int:
    """Where a description ends that `như`, token `past`, gives an example of: `nhiều cầu thủ, ví dụ như A`."""
    if norms[past] == "như" and past - 2 > floor and " ".join(norms[past - 2:past]) in WORDS["example"]:
        return past - 2 - (norms[past - 3] == ",")
    return past


def before_pointing(norms: Sequence[str], past: int, floor: int) -> int:
    """Where a description ends that only words of pointing part from token `past`: `nghi phạm còn lại là A`, `người con khác
    tên B`."""
    while past > floor and norms[past - 1] in WORDS["pointing"]:
        past -= 1
    return past


def subject_before(tokens: Tokens, past: int, floor: int) -> Description | None:
    """The description whose bearer is told by what was done, up to `là`, near token `past`: `nạn nhân được công an xác định
    là anh A`, `đối tượng bị bắt giữ là A`."""
    norms, offices = tokens.norms, names.offices_before()
    told = False
    for at in range(past, max(floor, past - REACH), -1):
        if tokens.kinds[at - 1] in (PUNCTUATION, BREAK):
            return None
        told = told or norms[at - 1] in WORDS["suffered"]
        hit = offices.match(norms, at, floor) if told else None
        if hit and (hit[1] in EXEMPLIFIED or hit[1] == "person"):
            return Description(hit[0], at, hit[1])
    return None


def plural_before(tokens: Tokens, past: int, floor: int) -> Description | None:
    """The description of many that `như` or `gồm`, token `past`, gives examples of: `các nghệ sĩ nổi tiếng của làng giải trí
    như A, B`. Nothing but the plural shows where it begins, so that it is only the head."""
    norms, offices = tokens.norms, names.offices_before()
    for at in range(past, max(floor, past - REACH), -1):
        if tokens.kinds[at - 1] in (PUNCTUATION, BREAK):
            return None
        hit = offices.match(norms, at, floor)
        if hit and hit[0] > floor and (ends_many(norms, hit[0]) or norms[hit[0] - 1] in WORDS["crowd"]) \
                and hit[1] in EXEMPLIFIED:
            return Description(hit[0], at, hit[1])
    return None


def named_after(tokens: Tokens, past: int) -> Description | None:
    """The kinship that `là` or a comma, token `past`, joins to the name when it is told by somebody else's: `chồng của Hạnh là A`,
    `mẹ cháu Nam là bà B`, `bố Thắng là anh C`, `con gái của mình là cháu D`, `mẹ nạn nhân là bà E`."""
    norms, kinds = tokens.norms, tokens.kinds
    at = past
    while at > 0 and kinds[at - 1] == CAPITAL and past - at < NEAR:
        at -= 1
    if at == past:
        party = names.offices_before().match(norms, past)
        if party and party[1] == "case":
            at = end = party[0]
        elif norms[at - 1] in WORDS["owner"]:
            end = at - 1
        else:
            return None
    elif kinds[at] == CAPITAL and (kin := names.offices().match(norms, at)) and kin[1] == "kin" and kin[0] < past:
        return Description(at, past, "kin")  # a sentence opens: `Bố Thắng là anh C`
    else:
        title = names.titles_before().match(norms, at) or names.offices_before().match(norms, at)
        end = title[0] if title and title[1] != "kin" else at
    owned = end > 0 and norms[end - 1] == "của"
    found = description_before(tokens, end - owned, max(end - NEAR, 0))
    if not found or found.kind != "kin" or found.gap:
        return None
    return Description(found.first, past if at < past else found.past, found.kind)
