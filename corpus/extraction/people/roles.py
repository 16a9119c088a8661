"""Who a person is, in the words of the article: what a description is, and the one before a name.

`Chủ tịch UBND tỉnh Lâm Đồng Đoàn Văn Việt`, `nạn nhân là chị Kê`, `hai bị cáo: A và B`

A description begins with an office, a profession or a kinship word and ends where a clause begins.
"""
from __future__ import annotations

from functools import lru_cache

from ...vietnamese import names
from ...vietnamese.lexicon import PhrasesBefore
from ...vietnamese.names import WORDS
from ...vietnamese.tokens import BREAK, CAPITAL, LOWER, NUMBER, PUNCTUATION, Tokens

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

# How telling a kind of description is; the most telling of all mentions is the person's role.
RANKS = {"office": 5, "state": 5, "profession": 4, "artist": 4, "sport": 4, "case": 4, "style": 4, "group": 3,
         "rank": 3, "degree": 3, "kin": 2, "person": 1, "body": 1, "origin": 0.5}
# How many tokens may stand between the word that says the role and the name.
GAPS = {"office": 18, "state": 18, "profession": 12, "artist": 5, "sport": 5, "case": 3, "style": 4, "group": 8,
        "rank": 4, "degree": 0, "kin": 0, "person": 4}
NOUNS = frozenset(("sport", "artist", "profession", "group"))
REACH = 22  # tokens of a description
SERVING = 6  # tokens between an adviser and whose one he is: `cố vấn an ninh quốc gia của`
BRACKET = 12  # tokens of a bracket behind a description: `xã Suối Kiết (huyện Tánh Linh, Bình Thuận)`

INNER_MARKS = frozenset("-–/&+’'")
DASHES = frozenset("-–—")


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
    return past > 0 and norms[past - 1] in WORDS["several"]


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


def who_serves(tokens: Tokens, found: Description, floor: int) -> Description | None:
    """The description of the one who works for the described: `cố vấn đặc biệt cho Thủ tướng Nhật Bản`, `trợ lý của Tổng thống`;
    None where none stands before it: `phát biểu của Thủ tướng Nhật Bản`."""
    if not found.first > floor or tokens.norms[found.first - 1] not in ("của", "cho"):
        return None
    servant = description_before(tokens, found.first - 1, floor)
    near = servant is not None and servant.gap <= SERVING and servant.kind in ("office", "state", "profession")
    return Description(servant.first, found.past, servant.kind) if near else None


def description_before(tokens: Tokens, past: int, floor: int) -> Description | None:
    """The description that ends right before token `past` and begins at `floor` or later."""
    norms, kinds = tokens.norms, tokens.kinds
    if past <= floor or norms[past - 1] in WORDS["binder"]:
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
        if hit and at - hit[0] == 1 and (norms[at - 2], norms[at - 1]) in names.head_compounds():
            at = hit[0]  # `cảnh sát chống khủng bố`
            continue
        if hit and norms[at] == "quán" and end > at:
            at = hit[0]  # `đại sứ quán`
            continue
        if hit:
            first, kind = hit
            if end > at and kinds[first] == CAPITAL and norms[first - 1] in DASHES and kind == "degree":
                at = first  # `Sở Lao động - Thương binh và Xã hội`
                continue
            if kind in ("person", "group", "kin") and kinds[at - 1] == CAPITAL and at - first > 1:
                if norms[at - 1] == "anh" and kinds[first] == LOWER:
                    at = first  # `tay đua người Anh`
                    continue
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
            elif at == found.first and found.kind == "group" and kind in NOUNS:
                found.first, found.kind = first, kind  # `cầu thủ tài năng`, `ca sĩ đàn chị`
            elif kind in ("office", "state") and (found.kind in ("office", "state", "group", "rank", "degree")
                                                  or norms[found.first - 1] in WORDS["body"]) and not _acts(tokens, at, found.first):
                found.first, found.kind = first, kind
            at = first
            continue
        kind, norm = kinds[at - 1], norms[at - 1]
        if kind == BREAK or kind == LOWER and (norm in clause and not in_noun(norms, at - 1)
                                               or found and norm in ("của", "và")):
            if not found and norm == "về" and _heads_field(tokens, at - 1, stop):
                at -= 1
                continue
            break
        if kind == PUNCTUATION and norm not in INNER_MARKS and not (norm == "." and inner_point(tokens, at - 1)) \
                and not (norm == "," and inner_comma(norms, at - 1)):
            if found or norm != "," or inside or not opens_body(tokens, at):
                break
            inside = True
        at -= 1
    return found


def _acts(tokens: Tokens, first: int, past: int) -> bool:
    """Whether one office does something between two tokens: `Thủ tướng hoan nghênh Tổng thống A`, who is no Thủ tướng."""
    return any(tokens.kinds[i] == LOWER and not in_noun(tokens.norms, i) and tokens.norms[i - 1] not in WORDS["body end"]
               for i, _, _ in names.person_verbs().found(tokens.norms, first, past))


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


def in_noun(norms: Sequence[str], i: int, behind: bool = True) -> bool:
    """Whether the clause word at token `i` is a part of a noun: `dự` of `dự phòng`, `tiết` of `thời tiết`."""
    pairs = names.clause_word_compounds()
    return i > 0 and (norms[i - 1], norms[i]) in pairs or behind and i + 1 < len(norms) and (norms[i], norms[i + 1]) in pairs


def inner_comma(norms: Sequence[str], i: int) -> bool:
    """Whether the comma at token `i` stands inside the name of a body: `Sở Văn hóa, Thể thao và Du lịch`."""
    return 0 < i < len(norms) - 1 and (norms[i - 1], norms[i + 1]) in names.inner_commas()


def text_of(tokens: Tokens, description: Description, head: bool = False) -> str:
    """The description as the article has it, on one line; `head`: only the word that says who it is."""
    past = description.past - (description.gap if head else 0)
    if past > description.first + 3 and tokens.norms[past - 1] == ")" and tokens.norms[past - 3] == "(" and tokens.kinds[past - 2] == NUMBER:
        past -= 3  # `Cầu thủ (20)`
    while (ending := _endings().match(tokens.norms, past, description.first + 1)) is not None:
        past = ending[0]
    return " ".join(tokens.span(description.first, past).split()).rstrip(" -–—/&,")


@lru_cache(maxsize=1)
def _endings() -> PhrasesBefore:
    """What a description does not end with: `tác giả` của, `ba người con` lần lượt."""
    return PhrasesBefore((phrase, None) for kind in ("binder", "left out") for phrase in WORDS[kind])
