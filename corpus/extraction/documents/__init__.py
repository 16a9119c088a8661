"""Legal and official documents that are cited with a number: `Nghị quyết số 02-NQ/TW, ngày 12/6/2021 của Bộ Chính trị`.

A citation begins with a word for a type of document (`lexicon/document_types.tsv`) and ends with a number. What stands
around it says when and by whom it was issued (`context`), and all mentions of one document share that (`sharing`).
"""
from __future__ import annotations

from functools import lru_cache

from ...records import Document
from ...vietnamese import lexicon
from ...vietnamese.lexicon import word_classes
from ...vietnamese.nouns import function_words
from ...vietnamese.tokens import BREAK, CAPITAL, LOWER, NUMBER
from ..counted import counts_something, measures_something
from .context import said_after, said_before
from .issuers import issuer_at
from .numbers import Number, agrees, number_at, known_issuer_codes
from .sharing import share

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...vietnamese.tokens import Tokens
    from ..claims import Claims

WORDS = word_classes("citation_words")
REACH = 32  # tokens from a type to its number, the name of an issuer between them included
APART = 14  # tokens between the type and `số`: `Quyết định khởi tố vụ án hình sự số 32/C46`
LONGEST_TYPE = 10  # tokens of the type of a licence: `Giấy chứng nhận đăng ký hoạt động bán hàng đa cấp`
LONGEST_LIST = 20  # numbers after one type
CLAUSE_MARKS = frozenset(".;!?:…“”\"()")


class Citation:
    """A cited document in the making: its tokens, its number as read, its record; `sure` unless another mention must confirm it."""

    __slots__ = ("first", "past", "number", "document", "sure")

    def __init__(self, first: int, past: int, number: Number, document: Document, sure: bool) -> None:
        self.first = first
        self.past = past
        self.number = number
        self.document = document
        self.sure = sure


def find_documents(tokens: Tokens, claims: Claims) -> list[tuple[int, int, Document]]:
    """The cited documents in the order of the text, as (first token, past the last token, record).

    Claims the tokens from the type to the number; the date of issue behind it stays free.
    """
    norms, kinds, types, firsts = tokens.norms, tokens.kinds, _types(), trigger_words()
    citations: list[Citation] = []
    past, next_number = 0, -1
    for i in tokens.places(firsts):
        if i < past:
            continue
        if next_number < i:
            try:
                next_number = kinds.index(NUMBER, i)
            except ValueError:
                break
        if next_number - i > REACH or (match := types.match(norms, i)) is None:
            continue
        found = _citations_at(tokens, i, *match)
        if found:
            citations += found
            past = found[-1].past
    citations = _with_known_numbers(citations)
    share(citations)
    for citation in citations:
        claims.take(citation.first, citation.past)
    return [(c.first, c.past, c.document) for c in citations]


def trigger_words() -> frozenset[str]:
    """The words at which a citation may begin."""
    return lexicon.words("document_types")


def _with_known_numbers(citations: list[Citation]) -> list[Citation]:
    """Without the doubtful ones whose type and number are not cited in full elsewhere (`Luật 106` · `Luật 12` of football)."""
    known = {(c.document.type, c.number.serial) for c in citations if c.sure}
    return [c for c in citations if c.sure or (c.document.type, c.number.serial) in known]


@lru_cache(maxsize=1)
def _types() -> lexicon.Phrases:
    return lexicon.Phrases((row[0], (row[1], row[3], row[0].isupper())) for row in lexicon.rows("document_types"))


def _citations_at(tokens: Tokens, first: int, past: int, payload: tuple[str, str, bool]) -> list[Citation]:
    """The citations that the type at tokens [first, past) opens: one, or one for each number of a list."""
    kind, grade, abbreviation = payload
    words, norms, count = tokens.words, tokens.norms, tokens.count
    if abbreviation and not words[first].isupper() and words[first] != "Qđ":
        return []
    i = past
    if i + 2 < count and words[i] == "(" and words[i + 1].isupper() and words[i + 2] == ")":
        i += 3  # `Quyết định (QĐ) 33/2014`
    while (urgency := lexicon.phrases("document_urgencies").match(norms, i)) is not None:
        i = urgency[0]
    if i >= count:
        return []
    issuer = None
    if tokens.kinds[i] == NUMBER:
        at, direct = i, True
    else:
        at = _after_so(tokens, i)
        direct = at is not None
        if at is None:
            inner = i + 1 if norms[i] == "của" else i
            end = issuer_at(tokens, inner)
            at = _after_so(tokens, end) if end is not None else None
            issuer = tokens.span(inner, end) if at is not None else None  # `Quyết định của Ngân hàng Nhà nước số 652/2001`
        if at is None:
            at = _number_far(tokens, i)
    number = number_at(tokens, at) if at is not None else None
    if number is None:
        return []
    marked = tokens.kinds[i] != NUMBER
    if grade == "extended":
        kind = _extended_type(tokens, first, at) or kind
    sentence = tokens.sentence_of(first)[0]
    numbers = [(first, number), *_further_numbers(tokens, first, number)]
    date, said = said_after(tokens, numbers[-1][1].past, numbers[-1][1].year)
    before_date, before = said_before(tokens, first, sentence)
    if before and not agrees(numbers[-1][1], before):
        before_date = before = None
    issuer = issuer or said or before
    sure = _is_citation(tokens, first, grade, number, marked, direct, date is not None or said is not None, sentence) \
        and not (abbreviation and grade == "coded" and known_issuer_codes().isdisjoint(number.codes))
    citations = []
    for begin, each in numbers:
        last = each is numbers[-1][1]
        document = Document(type=kind, number=each.text, text=tokens.text[tokens.starts[begin]:each.end],
                            start=tokens.starts[begin], end=each.end, issuer=issuer,
                            date=(date if last else None) or (before_date if len(numbers) == 1 else None))
        citations.append(Citation(begin, each.past, each, document, sure or last and len(numbers) > 1 and _coded(each)))
    return citations


def _after_so(tokens: Tokens, i: int) -> int | None:
    """The number's token where token `i` is `số`: `số 51`, `số: 833`."""
    if i + 1 >= tokens.count or tokens.norms[i] != "số":
        return None
    i += 1
    if tokens.words[i] == ":" and i + 1 < tokens.count:
        i += 1
    return i if tokens.kinds[i] == NUMBER else None


def _number_far(tokens: Tokens, i: int) -> int | None:
    """The number's token where words stand between type and `số`: `Quyết định khởi tố vụ án hình sự số 32/C46`."""
    norms, kinds, words = tokens.norms, tokens.kinds, tokens.words
    for j in range(i, min(tokens.count - 1, i + APART)):
        if kinds[j] in (BREAK, NUMBER) or words[j] in CLAUSE_MARKS:
            return None
        if norms[j] == "số":
            at = _after_so(tokens, j)
            if at is None or norms[j - 1] in WORDS["counted"]:
                return None
            return at
        if j > i and norms[j] in lexicon.words("document_types") and (other := _types().match(norms, j)) is not None \
                and not other[1][2] and (kinds[j] == CAPITAL or other[1][1] == "bare"):
            return None
    return None


def _coded(number: Number) -> bool:
    """Whether the number carries a code or a year, as only documents do."""
    if any(len(code) > 1 for code in number.codes) or len(number.codes) == 1 and "/" in number.text:
        return True
    return number.year is not None and not (len(number.serial) == 4 and 1945 <= int(number.serial) <= 2100)


def _is_citation(tokens: Tokens, first: int, grade: str, number: Number, marked: bool, direct: bool, said: bool,
                 sentence: int) -> bool:
    """Whether type and number are a citation, by how strong a sign each gives.

    bare      `Nghị định 67` is one, `Nghị định 3 điểm` is not
    context   `quyết định 49 (ngày …)`, `theo Quyết định 150` are, `quyết định 4 nhóm vấn đề` is not
    marked    `Hướng dẫn số 1503`
    coded     `Chương trình số 13-CTr/TU`; `Chương trình 135` is a programme's name
    """
    if _coded(number):
        return True
    plain = number.serial
    if number.text.isdecimal() and len(plain) == 4 and 1945 <= int(plain) <= 2050 and not marked and not said:
        return False  # `Luật 2005`, `kế hoạch 2017`
    if not marked and (measures_something if grade == "bare" else counts_something)(tokens, number.past):
        return False
    if marked and not direct:
        return said and grade != "coded"
    if marked:
        return grade in ("bare", "context") or said or grade != "coded" and len(number.text) > 1
    if grade == "bare":
        return said or len(number.text) > 1 or not _plain_word(tokens, number.past)
    if grade == "context":
        noun = tokens.kinds[first] == CAPITAL and first > sentence or \
            first > sentence and tokens.norms[first - 1] in _noun_signs()
        return said or noun and not _plain_word(tokens, number.past)
    return said and grade == "marked" and tokens.kinds[first] == CAPITAL


def _plain_word(tokens: Tokens, i: int) -> bool:
    """Whether a small-letter word stands at token `i` that may be a counted noun."""
    return i < tokens.count and tokens.kinds[i] == LOWER and function_words().match(tokens.norms, i) is None


@lru_cache(maxsize=1)
def _noun_signs() -> frozenset[str]:
    return WORDS["preposition"] | WORDS["determiner"] | WORDS["verb"]


def _extended_type(tokens: Tokens, first: int, at: int) -> str | None:
    """The type of a licence with its words: `Giấy phép xuất bản`."""
    past = at
    while past > first and tokens.norms[past - 1] in ("số", ":"):
        past -= 1
    for j in range(first, past):
        if tokens.words[j] in (",", "(") or tokens.norms[j] in WORDS["behind type"]:
            past = j
            break
    if past - first > LONGEST_TYPE or past <= first:
        return None
    text = tokens.span(first, past)
    return text[0].upper() + text[1:]


def _further_numbers(tokens: Tokens, first: int, number: Number) -> list[tuple[int, Number]]:
    """The other numbers of a list: `các Nghị định số 59, 60 và 61/2013/NĐ-CP` → those at `60` and `61/2013/NĐ-CP`.

    A plain number belongs to the list where the type is in the plural or the list ends in a number with a code.
    """
    norms, kinds = tokens.norms, tokens.kinds
    found: list[tuple[int, Number]] = []
    sure = 0
    plural = first > 0 and norms[first - 1] in WORDS["plural"]
    i = number.past
    while len(found) < LONGEST_LIST and i + 1 < tokens.count and (norms[i] in (",", ";") or norms[i] in WORDS["joining"]):
        at = i + 1
        if norms[at] == "và" and norms[i] == ",":
            at += 1
        if at + 1 < tokens.count and norms[at] == "số":
            at += 1
        following = number_at(tokens, at) if at < tokens.count and kinds[at] == NUMBER else None
        if following is None:
            break
        if not _coded(following) and (counts_something(tokens, following.past) or _plain_word(tokens, following.past)
                                      or len(following.text) > 5):
            break
        found.append((at, following))
        if _coded(following) or plural:
            sure = len(found)
        i = following.past
    return found[:sure]
