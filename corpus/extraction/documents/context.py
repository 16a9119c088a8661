"""What the words around a citation say of the document: its date of issue and who issued it."""
from __future__ import annotations

from functools import lru_cache

from ...vietnamese import lexicon
from ...vietnamese.lexicon import word_classes
from ...vietnamese.tokens import CAPITAL
from .issue_dates import date_at
from .issuers import issuer_at, issuer_before, person_after

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...vietnamese.tokens import Tokens

    Said = tuple[str | None, str | None]  # date of issue, issuer

WORDS = word_classes("citation_words")
OPENING = frozenset("(,-–")
STEPS = 8  # `, ký ngày … , của … ban hành ngày …` has fewer


@lru_cache(maxsize=1)
def issuing_verbs() -> lexicon.Phrases:
    """`ban hành`, `ký`, `cấp`, …: what is done to a document when it is issued."""
    return lexicon.Phrases((row[0], row[1]) for row in lexicon.rows("issuing_verbs"))


def said_after(tokens: Tokens, i: int, year: int | None) -> Said:
    """Date of issue and issuer from what follows a citation that ends before token `i`.

    `ngày 12/6/2021 của Bộ Chính trị` · `(ngày 1/9/2011) của Thủ tướng` · `do Bộ Y tế cấp ngày 30-12-2021` ·
    `của Bộ Chính trị ngày 23/2/2005` · `(Chính phủ)` · `được Bộ Tài chính ban hành ngày 12/05/2017`.
    year  completes `ngày 30/12`
    """
    date = issuer = None
    bracket = False
    i = _past_place(tokens, i)
    for _ in range(STEPS):
        if i >= tokens.count:
            break
        word = tokens.words[i]
        if word in OPENING:
            bracket = bracket or word == "("
            i += 1
        elif word == ")" and bracket:
            bracket = False
            i += 1
        elif date is None and (found := _date_of_issue(tokens, i, year)) is not None:
            i, date = found
        elif issuer is None and (named := _issuer_behind(tokens, i, bracket)) is not None:
            issuer, i = named
        else:
            break
    return date, issuer


def _past_place(tokens: Tokens, i: int) -> int:
    """Past a name between number and date: `báo cáo số 821/BC-PC | Thanh Trì | ngày 2/6/2017`."""
    j = i
    while j < tokens.count and j < i + 4 and tokens.kinds[j] == CAPITAL:
        j += 1
    return j if j < tokens.count and tokens.norms[j] == "ngày" else i


def _date_of_issue(tokens: Tokens, i: int, year: int | None) -> tuple[int, str | None] | None:
    """The date at token `i`, a verb of issuing before it or not: `ngày 2/6/2017`, `ký ngày …`, `cấp lần đầu ngày …`."""
    verb = issuing_verbs().match(tokens.norms, i)
    return date_at(tokens, _past_ordinal(tokens, verb[0]) if verb else i, year)


def _issuer_behind(tokens: Tokens, i: int, bracket: bool) -> tuple[str, int] | None:
    """The issuer that token `i` leads in, and the index behind it: `của X`, `do X (ký)`, `được X (ban hành)`, `(X)`."""
    lead = tokens.norms[i]
    if lead == "của" or lead in ("do", "được"):
        end = issuer_at(tokens, i + 1)
        if end is None:
            return None
        after = end if lead == "của" else person_after(tokens, end)
        if lead != "của" and (after >= tokens.count or issuing_verbs().match(tokens.norms, after) is None):
            return None
        return tokens.span(i + 1, end), after
    end = issuer_at(tokens, i) if bracket else None
    if end is None or end >= tokens.count or tokens.words[end] not in (")", ","):
        return None
    return tokens.span(i, end), end


def _past_ordinal(tokens: Tokens, i: int) -> int:
    """Past `lần đầu`, `lần thứ hai`, `lần 2`: `cấp lần đầu ngày …`."""
    norms = tokens.norms
    if i + 1 < tokens.count and norms[i] == "lần":
        return i + 3 if norms[i + 1] == "thứ" else i + 2
    return i


def said_before(tokens: Tokens, i: int, first: int) -> Said:
    """Date of issue and issuer from what stands before a citation that starts at token `i`.

    `Chính phủ đã ban hành | Nghị định …` · `Ngày 8/4/2016, Bộ Công Thương đã có | Quyết định …` ·
    `chỉ đạo của UBND tỉnh (tại | Công văn …)` · `do Thủ tướng Chính phủ phê duyệt tại | Quyết định …`.
    first  the first token of the sentence
    """
    norms, words = tokens.norms, tokens.words
    j = i
    while j > first and norms[j - 1] in WORDS["determiner"]:
        j -= 1
    past = _before_verbs(tokens, j, first)
    if past < j:
        found = issuer_before(tokens, past)
        if found is None or found[0] < first:
            return None, None
        return _date_before(tokens, found[0], first), tokens.span(*found)
    inside = j > first and words[j - 1] == "("
    if inside:
        j -= 1
    loose = j > first and norms[j - 1] != "theo"  # `nhiệm vụ của Tổng cục theo Quyết định …` says nothing of the issuer
    if j > first and norms[j - 1] in WORDS["preposition"]:
        j -= 1
        if j > first and words[j - 1] == "(":
            j -= 1
    elif not inside:
        return None, None
    past = _before_verbs(tokens, j, first)
    found = issuer_before(tokens, past)
    lead = norms[found[0] - 1] if found and found[0] > first else ""
    if lead in ("do", "được", "bởi") or lead == "của" and loose:
        return None, tokens.span(*found)
    return None, None


def _before_verbs(tokens: Tokens, j: int, first: int) -> int:
    """Before the issuing verbs and their adverbs that end at token `j`: `Chính phủ | vừa ký ban hành`; `j` without a verb."""
    verbs, adverbs, norms = issuing_verbs(), _adverbs(), tokens.norms
    start, verbal = j, False
    for _ in range(8):
        for length in (2, 1):
            at = j - length
            if at < first:
                continue
            verb = verbs.match(norms, at)
            if verb and verb[0] == j:
                j, verbal = at, True
                break
            adverb = adverbs.match(norms, at)
            if verbal and adverb and adverb[0] == j:
                j = at
                break
        else:
            break
    return j if verbal else start


@lru_cache(maxsize=1)
def _adverbs() -> lexicon.Phrases:
    return lexicon.Phrases((adverb, None) for adverb in WORDS["adverb"])


def _date_before(tokens: Tokens, i: int, first: int) -> str | None:
    """The full date that opens the clause whose subject starts at token `i`: `Ngày 8/4/2016, | Bộ Công Thương đã có`."""
    past = i - 1 if i > first and tokens.words[i - 1] == "," else i
    for start in range(max(first, past - 7), past):
        if tokens.norms[start] == "ngày":
            found = date_at(tokens, start)
            if found and found[0] == past:
                return found[1]
    return None
