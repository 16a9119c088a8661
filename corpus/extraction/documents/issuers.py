"""Who issued a document: `Bộ Chính trị`, `UBND tỉnh Hòa Bình`, `Cục Quản lý cạnh tranh – Bộ Công Thương`.

The name of a body begins with a word of `lexicon/issuers.tsv`, goes on by what that word needs (a field of
administration, a territory, a proper name), and may be followed by the body that it belongs to.
"""
from __future__ import annotations

from functools import lru_cache

from ...vietnamese import lexicon
from ...vietnamese.lexicon import word_classes
from ...vietnamese.tokens import BREAK, CAPITAL, LOWER, NUMBER, norms_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...vietnamese.tokens import Tokens

WORDS = word_classes("citation_words")
LONGEST = 24  # tokens of a name with all the bodies above it
LOWER_RUN = 4  # `Cục Quản lý thị trường`, `Sở Giao thông vận tải`
VAGUE = frozenset(("Bộ", "Sở", "Cục"))  # `theo Công văn … của Sở`: which one, the article has said before
DASHES = frozenset("-–—")


@lru_cache(maxsize=1)
def _names() -> lexicon.Phrases:
    return lexicon.Phrases((row[0], (row[1], row[0][0].islower())) for row in lexicon.rows("issuers"))


@lru_cache(maxsize=1)
def _provinces() -> lexicon.Phrases:
    names = (name for row in lexicon.rows("provinces") for name in (row[0], *row[1].split("|")) if name)
    return lexicon.Phrases((name.removeprefix("Thành phố "), None) for name in names)


@lru_cache(maxsize=1)
def _family_names() -> frozenset[str]:
    return frozenset(norms_of(row[0])[0] for row in lexicon.rows("family_names") if row[1] in ("common", "known"))


def issuer_at(tokens: Tokens, i: int, nested: int = 0) -> int | None:
    """The index past the name of the issuing body that starts at token `i`; None where none starts there."""
    if i >= tokens.count or tokens.kinds[i] not in (CAPITAL, LOWER):
        return None
    match = _names().match(tokens.norms, i)
    if match is None:
        return None
    past, (need, lower) = match
    if tokens.kinds[i] != CAPITAL and not lower and need != "local":
        if not (need in ("head", "office") and nested == 0 and tokens.norms[i] not in WORDS["common head"]):
            return None
    if need == "office":
        inner = _belonging(tokens, past, nested)
        return inner
    if need == "top":
        return None if nested else past
    if need == "head":
        named = _name_after(tokens, past)
        if named is None:
            return past if nested == 0 and tokens.words[i] in VAGUE and not _noun_follows(tokens, past) else None
        past = named
    if need == "body":
        past = _past_country(tokens, past)
        joint = _belonging(tokens, past, nested) if past < tokens.count and tokens.words[past] in DASHES else None
        return joint or past  # `Bộ Giáo dục và Đào tạo - Bộ Nội vụ`
    past = _territory(tokens, past, proper=need == "local")
    return _belonging(tokens, past, nested) or past


def _past_country(tokens: Tokens, i: int) -> int:
    """Past the country of a ministry or the like: `Bộ Tài chính | Mỹ`."""
    country = lexicon.phrases("countries").match(tokens.norms, i) if i < tokens.count and tokens.kinds[i] == CAPITAL else None
    return country[0] if country else i


def _noun_follows(tokens: Tokens, i: int) -> bool:
    """Whether the body's name goes on at token `i` in a way that is not known: `Bộ này`, `Sở chủ quản`."""
    return i < tokens.count and tokens.kinds[i] in (LOWER, CAPITAL) and (
        tokens.norms[i] in WORDS["pointing"] or lexicon.phrases("issuer_name_ends").match(tokens.norms, i) is None)


def _belonging(tokens: Tokens, i: int, nested: int) -> int | None:
    """Past the body above that follows: `Thanh tra | Bộ Xây dựng`, `Cục … | – Bộ Công Thương`, `… | thuộc Bộ Y tế`."""
    if nested > 3 or i >= tokens.count:
        return None
    if tokens.words[i] in DASHES or tokens.norms[i] == "thuộc":
        i += 1
    return issuer_at(tokens, i, nested + 1)


def _name_after(tokens: Tokens, i: int) -> int | None:
    """Past the name that a head needs: a field of administration, a territory, or a run of words that a capital opens."""
    norms, kinds, words = tokens.norms, tokens.kinds, tokens.words
    count = min(tokens.count, i + LONGEST)
    if i >= count:
        return None
    sector = lexicon.phrases("sectors").match(norms, i)
    if sector and kinds[i] == CAPITAL:
        return sector[0]
    if _territory(tokens, i, proper=False) > i:
        return i
    j, lowers, ends = i, 0, lexicon.phrases("issuer_name_ends")
    if _names().match(norms, i) and kinds[i] == CAPITAL and words[i] != norms[i].upper():
        return i  # `Thanh tra | Bộ Xây dựng`
    while j < count:
        if kinds[j] == CAPITAL:
            if j > i and lowers and _names().match(norms, j) is not None:
                break
            lowers = 0
        elif kinds[j] == LOWER and j > i and ends.match(norms, j) is None and lowers < LOWER_RUN:
            lowers += 1
        elif j == i:
            return None
        elif j > i and (words[j] == "&" or words[j] in DASHES) and tokens.glued(j) and j + 1 < count \
                and tokens.glued(j + 1) and kinds[j + 1] == CAPITAL:
            pass  # `NN&PTNT`, `VH-TT&DL`
        elif j > i and norms[j] == "và" and j + 1 < count and kinds[j + 1] == CAPITAL and _names().match(norms, j + 1) is None:
            pass  # `Nông nghiệp và PTNT`
        else:
            break
        j += 1
    while j > i and kinds[j - 1] not in (CAPITAL, LOWER):
        j -= 1
    return _without_person(tokens, i, j) if j > i else None


def _territory(tokens: Tokens, i: int, proper: bool) -> int:
    """Past the territory that follows: `tỉnh Hòa Bình`, `TP.HCM`, `tỉnh`, `quận 3`; a bare proper name where `proper`."""
    count = tokens.count
    match = lexicon.phrases("territories").match(tokens.norms, i) if i < count and _names().match(tokens.norms, i) is None else None
    if match is None:
        return _without_person(tokens, i, _capital_run(tokens, i), least=0) if proper else i
    j = match[0]
    if j < count and tokens.words[j] == "." and tokens.glued(j) and j + 1 < count and tokens.kinds[j + 1] == CAPITAL:
        j += 1  # `TP.HCM`, `TX. Sơn Tây`
    if j < count and tokens.kinds[j] == NUMBER and len(tokens.words[j]) <= 2:
        return j + 1
    past = _capital_run(tokens, j)
    past = _without_person(tokens, j, past, least=1 if _provinces().match(tokens.norms, j) else 0)
    if past == j and j and tokens.words[j - 1] == ".":
        j -= 1
        past = j
    if past + 1 < count and tokens.words[past] in DASHES and tokens.kinds[past + 1] == CAPITAL and past > j \
            and _names().match(tokens.norms, past + 1) is None:
        return _without_person(tokens, past + 1, _capital_run(tokens, past + 1))  # `Bà Rịa - Vũng Tàu`
    return past


def _capital_run(tokens: Tokens, i: int) -> int:
    """Past the run of at most eight capitalised words that starts at token `i`."""
    j = i
    names, ends = _names(), lexicon.phrases("issuer_name_ends")
    while j < tokens.count and j < i + 8 and tokens.kinds[j] == CAPITAL and names.match(tokens.norms, j) is None \
            and ((end := ends.match(tokens.norms, j)) is None or end[0] == j + 1):
        j += 1
    return j


def _without_person(tokens: Tokens, first: int, past: int, least: int = 1) -> int:
    """Where a person's name of three or four words ends the run, the index before it: `UBND TP Thanh Hóa | Đào Trọng Quy`."""
    families = _family_names()
    for length in (3, 4):
        j = past - length
        if j >= first + least and tokens.norms[j] in families and not tokens.words[j].isupper() \
                and all(tokens.kinds[k] == CAPITAL for k in range(j, past)):
            return j
    return past


def person_after(tokens: Tokens, i: int) -> int:
    """Past a person's name at token `i` (`Bộ trưởng … | Nguyễn Ngọc Thiện`), or `i` itself."""
    past = _capital_run(tokens, i)
    return past if past - i >= 2 else i


def issuer_before(tokens: Tokens, past: int, reach: int = 20) -> tuple[int, int] | None:
    """The longest issuer whose name, a person's name behind it included, ends right before token `past`.

    Returns (its first token, past its last token), the person left out.
    """
    found = None
    for first in range(past - 1, max(-1, past - reach - 1), -1):
        kind = tokens.kinds[first]
        if kind == BREAK or tokens.words[first] in ";!?“”\"":
            break
        if kind not in (CAPITAL, LOWER):
            continue
        end = issuer_at(tokens, first)
        if end is not None and (end == past or end < past and person_after(tokens, _aside_after(tokens, end)) == past):
            found = first, end
    return found


def _aside_after(tokens: Tokens, i: int) -> int:
    """Past a short bracket or the province behind a comma (`Hiệp hội … (HoREA)`, `UBND huyện Diễn Châu, Nghệ An`), or `i`."""
    if i + 1 < tokens.count and tokens.words[i] == "," and tokens.kinds[i + 1] == CAPITAL:
        return _capital_run(tokens, i + 1)
    if i < tokens.count and tokens.words[i] == "(":
        for j in range(i + 1, min(tokens.count, i + 8)):
            if tokens.words[j] == ")":
                return j + 1
    return i
