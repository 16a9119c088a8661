"""Who a person is, in the words of the article: before the name, behind it, or shared by a list.

- before: `Chủ tịch UBND tỉnh Lâm Đồng Đoàn Văn Việt`, `nạn nhân là chị Kê`, `hai bị cáo: A và B`
- behind: `ông Huỳnh Thanh, Giám đốc Công ty Y`, `A (32 tuổi, con ông Tòng)`, `A – Phó Chủ tịch nước`, `A là ca sĩ`

A description begins with an office, a profession or a kinship word and ends where a clause begins.
"""
from __future__ import annotations

from ...vietnamese import names
from ...vietnamese.tokens import BREAK, CAPITAL, LOWER, NUMBER, PUNCTUATION, Tokens

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .candidates import Candidate

# How telling a kind of description is; the most telling of all mentions is the person's role.
RANKS = {"office": 5, "state": 5, "profession": 4, "artist": 4, "sport": 4, "case": 4, "style": 4, "group": 3,
         "rank": 3, "degree": 3, "kin": 2, "person": 1, "body": 1}
# How many tokens may stand between the word that says the role and the name.
GAPS = {"office": 18, "state": 18, "profession": 12, "artist": 5, "sport": 5, "case": 3, "style": 4, "group": 8,
        "rank": 4, "degree": 0, "kin": 0, "person": 4}
REACH = 22  # tokens of a description
BRACKET = 12  # tokens of a bracket behind a description: `xã Suối Kiết (huyện Tánh Linh, Bình Thuận)`
SEGMENTS = 6  # stretches between commas behind a name that are looked at

INNER_MARKS = frozenset("-–/&+’'")
SEVERAL = frozenset("các những nhiều cặp đôi hai ba bốn năm sáu bảy tám chín mười sách loạt 2 3 4 5 6 7 8 9 10".split())
DASHES = frozenset("-–—")
BINDERS = frozenset(("của", "về", "tại", "ở", "từ", "thuộc", "và", "cho", "với", "bởi"))
# `Chủ tịch Hội luật gia`: the profession is part of the body's name.
# `trưởng ban tổ chức`, `giám đốc trung tâm dự báo`: a verb behind a body is part of its name.
BODY_ENDS = frozenset("ban bộ phòng cục sở vụ viện tâm ty hội đoàn trường đài nhà đội tổ khoa quỹ hãng đại chuyên".split())
BODIES = frozenset(("hội", "đoàn", "bộ", "viện", "trường", "hiệp", "ban", "lạc"))
# `A đã từng là ca sĩ`, `A trở thành thị trưởng`
BECOMING = frozenset("là trở thành giữ chức làm đã từng cũng vốn nguyên hiện đang chính được bổ nhiệm sẽ nhậm tái đắc cử bầu vừa".split())
RESIDING = frozenset(("trú", "ngụ", "quê", "sn", "sinh"))  # what needs no comma: `ông A trú thôn 3, nguyên cán bộ xã`
LEADING = BECOMING | DASHES | RESIDING | {",", ";", "("}  # what a description behind a name begins with
BECOME = frozenset(("là", "thành", "chức", "làm", "cử"))
# `ngôi sao nhí ngày nào`, `giám đốc sở năm 2015`
TIMES = frozenset(("ngày", "hồi", "tháng", "năm"))
# What makes no owner of `chủ`: `ông A, chủ yếu …`; of all else people are: `ông A, chủ 6 ao cá`.
NOT_OWNED = frozenset("yếu động trương đạo quan nhật trì tọa lực chốt thể đề mưu tâm quyền nghĩa".split())
GUARDING = frozenset((("bảo", "vệ"), ("quản", "lý")))
WORKPLACES = frozenset("của tại ở thuộc trường công bệnh chung khách nhà quán một cửa cơ khu ngân siêu tòa".split())
OF_CHILDREN = frozenset("của ông bà anh chị cô chú bác cụ em cháu thứ đầu chung đẻ ruột nuôi riêng út cả lớn nhỏ và".split())
# What else stands behind a name between commas: birth, age, residence.
CIRCUMSTANCES = frozenset("sn sinh trú ngụ quê ở thường hktt hộ nguyên tạm cùng đều".split())
TEAMS = frozenset(("clb", "câu", "đội", "đt", "đtqg", "tuyển", "báo", "tờ", "đài", "hãng", "nhóm", "ban", "họ"))
# What goes on with an address: `trú ở huyện Quỳ Hợp, tỉnh Nghệ An - hiện là bảo vệ`
REGIONS = frozenset("tỉnh huyện xã phường quận thị thành tp thôn xóm bản ấp làng buôn khối khu tổ số đường ngõ phố".split())
# What a sentence opens with that has its main clause behind a comma.
SUBORDINATORS = frozenset("khi sau trước trong vì do nếu dù tuy mặc để bởi nhờ ngoài theo lúc ngay đến".split())
OPENINGS = frozenset("hiện là nay vốn một chính đang từng người những các trong cũng hàm cùng đều".split())


class Description:
    """A description of a person: its tokens, its kind, and how many tokens separate its head from the name."""

    __slots__ = ("first", "past", "kind", "gap")

    def __init__(self, first: int, past: int, kind: str, gap: int = 0) -> None:
        self.first = first
        self.past = past
        self.kind = kind
        self.gap = gap


def ends_many(norms: Sequence[str], past: int) -> bool:
    """Whether a word of several ends before token `past`: `các`, `hai`, `2`, `danh sách`."""
    return past > 0 and norms[past - 1] in SEVERAL


def ends_kin(tokens: Tokens, past: int) -> bool:
    """Whether a kinship word ends before token `past`: `mẹ Huy là giáo viên` says who she is, not he."""
    hit = names.offices_before().match(tokens.norms, past)
    return bool(hit) and hit[1] == "kin"


def kin_of(tokens: Tokens, found: Description) -> Description | None:
    """The description with the kinship word before it, which tells of somebody else: `chị gái của nạn nhân`, `con gái Tổng
    thống Mỹ`; None where there is none."""
    past = found.first - (tokens.norms[found.first - 1] == "của")
    hit = names.offices_before().match(tokens.norms, past) if found.first > 0 else None
    return Description(hit[0], found.past, "kin") if hit and hit[1] == "kin" and tokens.norms[hit[0]] != "ba" else None


def description_before(tokens: Tokens, past: int, floor: int) -> Description | None:
    """The description that ends right before token `past` and begins at `floor` or later."""
    norms, kinds = tokens.norms, tokens.kinds
    if past <= floor or norms[past - 1] in BINDERS:
        return None
    offices, clause = names.offices_before(), names.clause_words()
    ends = offices.firsts
    found: Description | None = None
    at, stop = past, max(floor, past - REACH)
    if norms[at - 1] == ")":
        at = _before_bracket(tokens, at, stop)
    end, inside = at, False
    while at > stop:
        hit = offices.match(norms, at, stop) if norms[at - 1] in ends else None
        if hit and norms[at] == "quán" and end > at:
            at = hit[0]  # `đại sứ quán`
            continue
        if hit:
            first, kind = hit
            if end > at and kinds[first] == CAPITAL and norms[first - 1] in DASHES and kind == "degree":
                at = first  # `Sở Lao động - Thương binh và Xã hội`
                continue
            if kind in ("person", "group", "kin") and kinds[at - 1] == CAPITAL and at - first > 1:
                break  # `Thanh Niên`, a street
            if kind == "modifier":
                if found and found.first == at:
                    found.first = first
            elif found is None:
                if kind == "kin" and kinds[first] == CAPITAL and (end > at or kinds[first - 1] == CAPITAL):
                    at = first  # `tay đua người Ba Lan`, `Chủ tịch Quốc hội Cu Ba`
                    continue
                if end - at > GAPS[kind]:
                    return None
                found = Description(first, past, kind, end - at)
            elif kind in ("office", "state") and (found.kind in ("office", "state", "group", "rank", "degree")
                                                  or norms[found.first - 1] in BODIES):
                found.first, found.kind = first, kind
            at = first
            continue
        kind, norm = kinds[at - 1], norms[at - 1]
        if kind == BREAK or kind == LOWER and (norm in clause and not _in_noun(norms, at - 1)
                                               or found and norm in ("của", "và")):
            if not found and norm == "về" and _heads_field(tokens, at - 1, stop):
                at -= 1
                continue
            break
        if kind == PUNCTUATION and norm not in INNER_MARKS and not (norm == "." and inner_point(tokens, at - 1)) \
                and not (norm == "," and _inner_comma(norms, at - 1)):
            if found or norm != "," or inside or not opens_body(tokens, at):
                break
            inside = True
        at -= 1
    return found


def opens_body(tokens: Tokens, first: int) -> bool:
    """Whether a body or school begins at token `first`: `Phó vụ trưởng Vụ Pháp chế, Bộ Tư pháp`, `bà A, Tổng cục Thuế`."""
    hit = names.heads().match(tokens.norms, first)
    return bool(hit) and tokens.kinds[first] == CAPITAL and hit[1] in ("org", "school", "agency")


def _heads_field(tokens: Tokens, past: int, stop: int) -> bool:
    """Whether an office stands before `về`, token `past`, alone or with its body: `chuyên gia về an ninh`, `Cao ủy LHQ về
    người tị nạn`."""
    while past > stop and tokens.kinds[past - 1] == CAPITAL and not names.offices_before().match(tokens.norms, past, stop):
        past -= 1
    return names.offices_before().match(tokens.norms, past, stop) is not None


def _before_bracket(tokens: Tokens, past: int, stop: int) -> int:
    """The token before a short bracket that ends at `past`: `Tổng Thư ký Liên đoàn Arab (AL)`."""
    for at in range(past - 2, max(stop, past - BRACKET), -1):
        if tokens.norms[at] == "(":
            return at
    return past


def inner_point(tokens: Tokens, i: int) -> bool:
    """Whether the point at `i` is part of an abbreviation: `TP.HCM`, `TP. Huế`."""
    return tokens.glued(i) and i + 1 < tokens.count and tokens.words[i - 1].isupper() \
        and (tokens.glued(i + 1) or len(tokens.words[i - 1]) <= 2)


def description_after(tokens: Tokens, past: int, following: Candidate | None, owned: bool = False) -> Description | None:
    """The description behind the name that ends before token `past`; `following` is the next name, `owned` whether
    somebody else is spoken of: `chồng của Lan là doanh nhân`."""
    norms, kinds, count = tokens.norms, tokens.kinds, tokens.count
    next_first = following.before if following else count + 1
    i, depth, closed = past, 0, False
    for _ in range(SEGMENTS):
        if i >= count or i >= next_first:
            return None
        depth += norms[i] == "("
        comma = norms[i] == ","
        if norms[i] in ",;(" or norms[i] in DASHES:
            i += 1
        elif i > past or norms[i] not in RESIDING:
            after = i
            while after < count and after < i + 6 and norms[after] in BECOMING:
                after += 1
            if after > i and norms[after - 1] in BECOME:
                if owned:
                    return None
                i = after + (norms[after - 1:after + 1] == ["chức", "vụ"] and kinds[after + 1:after + 2] == [CAPITAL])
            elif not closed:
                return None  # else `A (SN 1989, ngụ quận 5) tài xế taxi`
        i = _past_openings(tokens, i)
        if i >= next_first:
            return None  # `ông A, vợ là bà B`
        found = _description_from(tokens, i, next_first)
        if found:
            if found.kind == "kin" and (closed or found.past < count and norms[found.past] == "là"):
                return None  # `ông A, vợ là bà B`, `A (40 tuổi) cùng vợ con`
            of_next = found.past < count and norms[found.past] == "của"
            if found.kind == "kin" and following and next_first <= found.past + of_next:
                found.past = following.past  # `con ông Tòng`, `mẹ của Á hậu Huyền My`
                return found
            if found.past >= next_first and following and norms[next_first - 1] == "của":
                found.past = following.past  # `A, cố vấn của Trump, …`
                return found
            if comma and not depth and (found.past >= next_first or found.kind not in ("office", "state")
                                        and _opens_clause(tokens, past, found.past)):
                return None  # `ông A, Chủ tịch tỉnh B`: who B is
            return found if found.past > found.first else None
        circumstance = i < count and (norms[i] in CIRCUMSTANCES or norms[i] in REGIONS or kinds[i] == NUMBER)
        if not depth and not circumstance:
            return None
        i = _next_separator(tokens, i, next_first)
        closed = i < count and norms[i] == ")"
        if closed:
            i, depth = i + 1, 0
            closed = i < count and kinds[i] == LOWER
    return None


def body_after(tokens: Tokens, past: int, following: Candidate | None) -> Description | None:
    """The body that the one named before token `past` belongs to, all that is said of who it is: `bà A - Tổng cục Thuế`,
    `ông A (Sở Y tế tỉnh B)`; not behind a comma, where a clause may begin: `theo ông A, Bộ Y tế đã …`."""
    norms, first = tokens.norms, past + 1
    if first >= tokens.count or norms[past] != "(" and norms[past] not in DASHES or not opens_body(tokens, first) \
            or norms[first] in TEAMS:
        return None
    next_first = following.before if following else tokens.count
    end = _phrase_end(tokens, first + 1, first + REACH, next_first)
    return Description(first, end, "body") if first + 1 < end < next_first else None


def _past_openings(tokens: Tokens, i: int) -> int:
    """The token past what opens a description and is not of it: `hiện là`, `một trong những`, `1 trong 2`."""
    norms, kinds, count = tokens.norms, tokens.kinds, tokens.count
    if i + 2 < count and norms[i + 1] == "trong" and (kinds[i] == NUMBER or norms[i] in OPENINGS):
        i += 2 + (kinds[i + 2] == NUMBER or norms[i + 2] in SEVERAL)
    while i < count and (norms[i] in OPENINGS or kinds[i] == NUMBER and norms[i - 1] in OPENINGS) \
            and not names.offices().match(norms, i):
        i += 1
    return i


def _opens_clause(tokens: Tokens, name_past: int, past: int) -> bool:
    """Whether what follows the name's comma is the subject of the main clause: `Sau khi chém bà Lan, tên trộm bỏ chạy`."""
    if past >= tokens.count or tokens.kinds[past] != LOWER:
        return False
    return tokens.norms[tokens.sentence_of(name_past - 1)[0]] in SUBORDINATORS


def _next_separator(tokens: Tokens, i: int, stop: int) -> int:
    """The token that ends the stretch at `i`."""
    norms, kinds = tokens.norms, tokens.kinds
    for j in range(i, min(i + REACH, len(norms), stop)):
        if norms[j] in ",)(;" or kinds[j] == BREAK or norms[j] in DASHES and j > i and not tokens.glued(j):
            return j
    return min(i + REACH, len(norms))


def _description_from(tokens: Tokens, i: int, next_first: int) -> Description | None:
    """The description whose first word is token `i`."""
    norms, kinds, count = tokens.norms, tokens.kinds, tokens.count
    offices = names.offices()
    head, first = offices.match(norms, i), i
    if head and kinds[i] == CAPITAL:
        other = names.other_names().match(norms, i)
        if other and other[0] > head[0] and kinds[other[0] - 1] == CAPITAL:
            return None  # `(Sao Paulo)`
    while head and head[1] == "modifier":
        i = head[0]
        head = offices.match(norms, i)
    if not head and i + 2 < count and i + 1 < next_first:
        head = _employed(norms, kinds, i)
    if not head or norms[i] == "con" and head[0] == i + 1 < count and kinds[i + 1] == LOWER and norms[i + 1] not in OF_CHILDREN:
        return None  # `con đường`
    kind = head[1]
    past = _phrase_end(tokens, head[0], first + REACH, next_first)
    # `Ủy viên Bộ Chính trị, Phó Thủ tướng Chính phủ`, `Bí thư chi bộ - Giám đốc Trung tâm`
    while past < len(norms) and (norms[past] == "," or norms[past] in DASHES) and past - first < 2 * REACH:
        more = offices.match(norms, past + 1)
        if not more or more[1] not in ("office", "state") or kind not in ("office", "state"):
            break
        end = _phrase_end(tokens, more[0], past + REACH, next_first)
        if end >= next_first:
            break
        past = end
    return Description(first, past, kind)


def _employed(norms: Sequence[str], kinds: Sequence[int], i: int) -> tuple[int, str] | None:
    """The head of a description that names somebody only behind a name, since it is more often another word: `A, chủ 6 ao
    cá`, not `chủ yếu`; `A, bảo vệ của trường`, `quản lý khách sạn B`, not `bảo vệ quyền lợi`."""
    if norms[i] == "chủ":
        return (i + 1, "profession") if kinds[i + 1] != PUNCTUATION and norms[i + 1] not in NOT_OWNED else None
    if (norms[i], norms[i + 1]) in GUARDING and (kinds[i + 2] != LOWER or norms[i + 2] in WORKPLACES):
        return i + 2, "profession"
    return None


def _phrase_end(tokens: Tokens, i: int, limit: int, next_first: int) -> int:
    """Where a description ends: at a clause word, a verb of saying, a mark, the next name."""
    norms, kinds, clause, verbs = tokens.norms, tokens.kinds, names.clause_words(), names.person_verbs()
    limit = min(limit, len(norms), next_first)
    while i < limit:
        kind, norm = kinds[i], norms[i]
        if kind == LOWER:
            if norm == "người" and i + 1 < limit and kinds[i + 1] == CAPITAL:
                land = names.other_names().match(norms, i + 1)
                if land and land[1][0] == "country" and land[0] < limit and kinds[land[0]] == LOWER:
                    return land[0]  # `tiền đạo người Brazil đỡ hỏng`
            if norm in clause and not _in_noun(norms, i):
                return i
            if verbs.match(norms, i) and not (norms[i - 1] in BODY_ENDS or _in_noun(norms, i, behind=False)):
                return i
            after = kinds[i + 1] if i + 1 < limit else BREAK
            if norm == "và" and (after != CAPITAL and i + 1 < limit or i + 1 == next_first) or norm in TIMES and (norm != "năm" or after == NUMBER):
                return i
        elif kind == PUNCTUATION:
            spaced = norm in DASHES and not tokens.glued(i)
            if spaced or norm not in INNER_MARKS and not (norm == "." and inner_point(tokens, i)) \
                    and not (norm == "," and _inner_comma(norms, i)):
                return i
        elif kind == BREAK:
            return i
        i += 1
    return limit


def _in_noun(norms: Sequence[str], i: int, behind: bool = True) -> bool:
    """Whether the clause word at token `i` is a part of a noun: `dự` of `dự phòng`, `tiết` of `thời tiết`."""
    pairs = names.clause_word_compounds()
    return i > 0 and (norms[i - 1], norms[i]) in pairs or behind and i + 1 < len(norms) and (norms[i], norms[i + 1]) in pairs


def _inner_comma(norms: Sequence[str], i: int) -> bool:
    """Whether the comma at token `i` stands inside the name of a body: `Sở Văn hóa, Thể thao và Du lịch`."""
    return 0 < i < len(norms) - 1 and (norms[i - 1], norms[i + 1]) in names.inner_commas()


def text_of(tokens: Tokens, description: Description, head: bool = False) -> str:
    """The description as the article has it, on one line; `head`: only the word that says who it is."""
    past = description.past - (description.gap if head else 0)
    while past > description.first + 1 and tokens.norms[past - 1] in BINDERS:
        past -= 1  # `tác giả của`
    return " ".join(tokens.span(description.first, past).split()).rstrip(" -–—/&,")
