"""Who a person is, said behind the name.

`ông Huỳnh Thanh, Giám đốc Công ty Y`, `A (32 tuổi, con ông Tòng)`, `A – Phó Chủ tịch nước`, `A là ca sĩ`
"""
from __future__ import annotations

from functools import lru_cache

from ...vietnamese import names
from ...vietnamese.lexicon import word_classes
from ...vietnamese.names import WORDS
from ...vietnamese.tokens import BREAK, CAPITAL, LOWER, NUMBER, PUNCTUATION, Tokens
from .roles import DASHES, INNER_MARKS, REACH, Description, in_noun, inner_comma, inner_point, opens_body

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .candidates import Candidate

SEGMENTS = 6  # stretches between commas behind a name that are looked at


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
        elif i > past or norms[i] not in _words("residing"):
            after = i + 2 * (i == past and " ".join(norms[i:i + 2]) in _words("then"))  # `khi đó là`
            while after < count and after < i + 6 and norms[after] in _words("becoming"):
                after += 1
            if after > i and norms[after - 1] in _words("become"):
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
                                        and _opens_clause(tokens, past, found.past, found.kind == "person")):
                return None  # `ông A, Chủ tịch tỉnh B`: who B is
            return found if found.past > found.first else None
        circumstance = i < count and (norms[i] in _words("circumstance") or norms[i] in _words("region") or kinds[i] == NUMBER)
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
            or norms[first] in _words("team"):
        return None
    next_first = following.before if following else tokens.count
    end = _phrase_end(tokens, first + 1, first + REACH, next_first)
    return Description(first, end, "body") if first + 1 < end < next_first else None


def _past_openings(tokens: Tokens, i: int) -> int:
    """The token past what opens a description and is not of it: `hiện là`, `khi đó là`, `một trong những`, `1 trong 2`."""
    norms, kinds, count = tokens.norms, tokens.kinds, tokens.count
    if i + 1 < count and f"{norms[i]} {norms[i + 1]}" in _words("then"):
        i += 2
    if i + 2 < count and norms[i + 1] == "trong" and (kinds[i] == NUMBER or norms[i] in _words("opening")):
        i += 2 + (kinds[i + 2] == NUMBER or norms[i + 2] in WORDS["several"])
    while i < count and (norms[i] in _words("opening") or kinds[i] == NUMBER and norms[i - 1] in _words("opening")) \
            and not names.offices().match(norms, i) and not (norms[i] == "người" and _nationality_end(tokens, i + 1)):
        i += 1
    return i


def _opens_clause(tokens: Tokens, name_past: int, past: int, person: bool) -> bool:
    """Whether what follows the name's comma is the subject of the main clause: `Sau khi chém bà Lan, tên trộm bỏ chạy`; `person`:
    whether it says no more than that it is somebody: `Khi gặp anh Tư, cụ ông giơ gậy, mắng`."""
    if past >= tokens.count or tokens.kinds[past] != LOWER and not person:
        return False
    opening = tokens.sentence_of(name_past - 1)[0]
    return tokens.norms[opening] in _words("subordinator") and _words("pointing").isdisjoint(tokens.norms[opening + 1:opening + 3])


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
    if not head and i < count and norms[i] == "người" and (past := _nationality_end(tokens, i + 1)) is not None:
        return Description(first, past, "origin")  # `A, người Syria`
    if not head or norms[i] == "con" and head[0] == i + 1 < count and kinds[i + 1] == LOWER and norms[i + 1] not in _words("of a child"):
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


def _nationality_end(tokens: Tokens, i: int) -> int | None:
    """Past the country at token `i` that somebody is from: `Syria`, `gốc Iran`, `Mỹ gốc Việt`."""
    past = None
    for _ in range(2):
        i += i < tokens.count and tokens.norms[i] == "gốc"
        land = names.other_names().match(tokens.norms, i)
        if land is None or land[1][0] not in ("country", "people") or tokens.kinds[i] != CAPITAL:  # not `người chăm sóc`
            break
        past = i = land[0]
    return past


def _employed(norms: Sequence[str], kinds: Sequence[int], i: int) -> tuple[int, str] | None:
    """The head of a description that names somebody only behind a name, since it is more often another word: `A, chủ 6 ao
    cá`, not `chủ yếu`; `A, bảo vệ của trường`, `quản lý khách sạn B`, not `bảo vệ quyền lợi`."""
    if norms[i] == "chủ":
        return (i + 1, "profession") if kinds[i + 1] != PUNCTUATION and norms[i + 1] not in _words("not owned") else None
    if f"{norms[i]} {norms[i + 1]}" in _words("guarding") and (kinds[i + 2] != LOWER or norms[i + 2] in _words("workplace")):
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
            if norm in clause and not in_noun(norms, i):
                return i
            if (verb := verbs.match(norms, i)) and not _in_body(norms, i, *verb):
                return i
            after = kinds[i + 1] if i + 1 < limit else BREAK
            if norm == "và" and (after != CAPITAL and i + 1 < limit or i + 1 == next_first) or norm in _words("time") and (norm != "năm" or after == NUMBER):
                return i
        elif kind == PUNCTUATION:
            spaced = norm in DASHES and not tokens.glued(i)
            if spaced or norm not in INNER_MARKS and not (norm == "." and inner_point(tokens, i)) \
                    and not (norm == "," and inner_comma(norms, i)):
                return i
        elif kind == BREAK or norm in _words("subordinator") and i + 1 < limit and kinds[i + 1] == LOWER and not in_noun(norms, i):
            return i  # also a sentence that begins without a stop: `chuyên gia y tế Theo báo cáo`
        i += 1
    return limit


def _in_body(norms: Sequence[str], i: int, past: int, strong: object) -> bool:
    """Whether the verb from token `i` to `past` is part of a noun: `trưởng ban tổ chức`, `công ty khai thác đá`; not
    `Chủ tịch Hội khẳng định`, since no body is called so."""
    if in_noun(norms, i, behind=False) or past == i + 1 and in_noun(norms, i):
        return True
    return norms[i - 1] in WORDS["body end"] and (not strong or in_noun(norms, i))


@lru_cache(maxsize=1)
def leading_words() -> frozenset[str]:
    """What a description behind a name begins with."""
    return _words("becoming") | _words("residing") | DASHES | {",", ";", "("} | {then.split()[0] for then in _words("then")}


def _words(kind: str) -> frozenset[str]:
    """The words of a class of `lexicon/behind_words.tsv`."""
    return _CLASSES[kind]


_CLASSES = word_classes("behind_words")
