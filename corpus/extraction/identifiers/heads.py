"""The number behind a word that names: `quốc lộ 1A`, `tầng 30`, `khóa 12`, `Covid-19`, `biển số 51A-123.45`.

Each class of head (`lexicon/identifier_heads.tsv`) has its own rule for what it takes.
"""
from __future__ import annotations

from functools import lru_cache

from ...vietnamese import lexicon
from ...vietnamese.lexicon import word_classes
from ...vietnamese.numerals import is_number_word
from ...vietnamese.tokens import BREAK, CAPITAL, LOWER, NUMBER, norms_of
from ...vietnamese.nouns import count_nouns
from ..counted import counts_something, lies_in, measures_something
from .chains import chain_end, is_plain, is_year, list_end
from .codes import is_foreign

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...vietnamese.tokens import Tokens
    from ..claims import Claims

WORDS = word_classes("identifier_words")
GRADES = frozenset(("10", "11", "12"))  # school classes of two digits
GROUPS = 14  # tokens of a phone or account number with its separators
SCORE_REACH = 6  # tokens from a word for a win to its score
SEPARATORS = frozenset("-–.()+/,;:")


@lexicon.compiled("identifier_heads")
def _heads() -> lexicon.Phrases:
    entries: dict[str, list[tuple[str, str]]] = {}
    for head, rule in lexicon.rows("identifier_heads"):
        entries.setdefault(" ".join(norms_of(head)), []).append((head, rule))
    return lexicon.Phrases(entries.items())


@lru_cache(maxsize=1)
def head_words() -> frozenset[str]:
    """The first words of all heads, in their normal form."""
    return frozenset(_heads().firsts) | {"số"}


def claim_after_head(tokens: Tokens, claims: Claims, i: int) -> int:
    """Claim what the head at token `i` names; the index past it, or `i` where no head or no such number stands there."""
    match = _heads().match(tokens.norms, i)
    if match is not None and not _inside_noun(tokens, i, match[0]):
        past, spellings = match
        rule = next((rule for written, rule in spellings if _written_so(tokens, i, written)), None)
        if rule is not None and past < tokens.count:
            end = _RULES[rule](tokens, claims, i, past)
            if end is not None:
                return end
    if tokens.norms[i] == "số":
        return _after_so(tokens, claims, i) or i
    return i


def _inside_noun(tokens: Tokens, i: int, past: int) -> bool:
    """Whether the head is only the end of a longer noun: `địa` `bàn` 3 tỉnh."""
    noun = count_nouns().match(tokens.norms, i - 1) if i else None
    return noun is not None and noun[0] == past and noun[0] > i


def _written_so(tokens: Tokens, i: int, written: str) -> bool:
    """Whether the text writes a proper name with its capital (`Euro` is no `euro`, `Note` no `note`)."""
    return not written[0].isupper() or tokens.kinds[i] == CAPITAL


def _number_behind(tokens: Tokens, i: int) -> int | None:
    """The number token behind a head that ends before token `i`; `số`, a colon or the point of an abbreviation (`P. 5`,
    `Q.7`) may stand between, but not the end of a sentence: `… làm bài. 9h35 hết giờ`."""
    norms, count = tokens.norms, tokens.count
    for _ in range(3):
        if i < count and (norms[i] in ("số", ":") or norms[i] == "." and tokens.glued(i) and i + 1 < count
                          and tokens.kinds[i + 1] == NUMBER and (tokens.glued(i + 1) or is_foreign(tokens.words[i - 1]))):
            i += 1
    return i if i < count and tokens.kinds[i] == NUMBER else None


def _take(claims: Claims, tokens: Tokens, at: int, past: int) -> int:
    """Claim an identifier and the list that goes on behind it."""
    claims.take(at, past)
    for first, end in list_end(tokens, past):
        claims.take(first, end)
        past = end
    return past


def _name(tokens: Tokens, claims: Claims, first: int, i: int) -> int | None:
    """`quốc lộ 1A`, `phường 5`, `lớp 10A2`, `các quận 1, 3 và 5`; not `lớp 30 học sinh`."""
    at = _number_behind(tokens, i)
    if at is None:
        return None
    word = tokens.words[at]
    if not is_plain(word, 6):
        parts = word.replace(".", ",").split(",")
        if not all(len(part) <= 2 for part in parts):
            return None  # `lớp 1,3,5`
    past = chain_end(tokens, at)
    if measures_something(tokens, past) or tokens.words[past:past + 1] == ["%"] or not claims.free(at):
        return None
    if tokens.norms[i - 1] == "lớp" and not (len(word) == 1 or word in GRADES) and counts_something(tokens, past):
        return None  # `lớp 30 học sinh`
    if _is_date(tokens, at, past):
        return None
    return _take(claims, tokens, at, past)


def _count(tokens: Tokens, claims: Claims, first: int, i: int) -> int | None:
    """`tầng 30`, `vòng 2`, `tập 5`, `đường 30/4`; not `tầng cao 3 m`, `tổ 5 người`, `giai đoạn 2016-2020`, `vòng 2 giờ`."""
    at = _number_behind(tokens, i)
    if at is None:
        return None
    word = tokens.words[at]
    if not is_plain(word, 4) or is_year(word) or not claims.free(at):
        return None
    before = tokens.norms[first - 1] if first else ""
    if before in WORDS["phrase word"] and tokens.norms[i - 1] in WORDS["phrase end"]:
        return None  # `một phần 3`, `mỗi lần 5`, `lên đường 3/2`
    if before == "lần" and tokens.norms[first] == "lượt":
        return None  # `lần lượt 249 và 499 USD`
    if tokens.norms[first] == "phần" and before and (tokens.kinds[first - 1] == NUMBER or is_number_word(before)):
        return None  # `hai phần 5`
    past = chain_end(tokens, at)
    if past == at + 3 and tokens.words[at + 1] in ("-", "–") and _told_score(tokens, first):
        return None  # `cầm hòa đối thủ 0-0`, `đánh bại Áo 1-0`
    if _is_date(tokens, at, past):
        if tokens.norms[i - 1] in lexicon.words("named_after_days") and before not in ("lên", "ngày") and _short_date(tokens, at, past):
            claims.take(at, past)
            return past
        return None
    after = tokens.words[past] if past < tokens.count else ""
    if after in ("%", ":") and tokens.glued(past) or counts_something(tokens, past):
        return None
    if after in ("-", "–") and past + 1 < tokens.count and tokens.kinds[past + 1] == NUMBER \
            and not list_end(tokens, past):
        return None
    return _take(claims, tokens, at, past)


def _part(tokens: Tokens, claims: Claims, first: int, i: int) -> int | None:
    """`vòng 2 giải đơn nữ`, `phần 3 phim …`, `giai đoạn 1 dự án`: nouns may follow that are not counted; not `vòng 32 đội`.

    `Giai đoạn 2 nhà máy …`, `sinh viên năm 3 Trường …`: any noun behind one digit where the head opens the sentence, or
    a capital."""
    at = _number_behind(tokens, i)
    if at is not None and at == i and is_plain(tokens.words[at], 1) and claims.free(at) and chain_end(tokens, at) == at + 1 \
            and at + 1 < tokens.count and not measures_something(tokens, at + 1) \
            and (tokens.kinds[at + 1] == CAPITAL or first == tokens.sentence_of(first)[0] and tokens.kinds[at + 1] == LOWER):
        claims.take(at, at + 1)
        return at + 1
    if at is not None and at == i and is_plain(tokens.words[at], 2) and claims.free(at) and chain_end(tokens, at) == at + 1 \
            and at + 1 < tokens.count and tokens.norms[at + 1] in WORDS["whole"]:
        claims.take(at, at + 1)
        return at + 1
    return _count(tokens, claims, first, i)


def _told_score(tokens: Tokens, first: int) -> bool:
    """Whether a word for a win or a score stands shortly before token `first`."""
    return bool(lexicon.phrases("score_words").found(tokens.norms, max(0, first - SCORE_REACH), first + 1))


def _is_date(tokens: Tokens, at: int, past: int) -> bool:
    """Whether the number at tokens [at, past) reads as a day (`12/6`, `30-4`, `12/6/2021`): two or three numbers."""
    numbers = [tokens.words[k] for k in range(at, past) if tokens.kinds[k] == NUMBER]
    marks = {tokens.words[k] for k in range(at, past) if tokens.kinds[k] != NUMBER}
    if not (2 <= len(numbers) <= 3 and len(marks) == 1 and marks <= {"/", "-", "–"}):
        return False
    if not all(len(n) <= 4 and n.isdecimal() for n in numbers):
        return False
    return 1 <= int(numbers[0]) <= 31 and (1 <= int(numbers[1]) <= 12 or is_year(numbers[1]))


def _short_date(tokens: Tokens, at: int, past: int) -> bool:
    return past - at == 3 and not is_year(tokens.words[past - 1])


def _years(tokens: Tokens, claims: Claims, first: int, i: int) -> int | None:
    """`Euro 2016`, `SEA Games 29`; not `World Cup 32 đội`."""
    at = _number_behind(tokens, i)
    if at is None or not is_plain(tokens.words[at], 4) or not claims.free(at):
        return None
    past = chain_end(tokens, at)
    if counts_something(tokens, past):
        return None
    claims.take(at, past)
    return past


def _groups(tokens: Tokens, claims: Claims, first: int, i: int, least: int) -> int | None:
    """Groups of digits with their separators: `0299 3 822499`, `(04) 3822.1234`, `113, 114 và 115`."""
    words, kinds, norms, count = tokens.words, tokens.kinds, tokens.norms, tokens.count
    at = i
    while at < count and at < i + 4 and kinds[at] != NUMBER and (words[at] in SEPARATORS or norms[at] in WORDS["calling"]):
        at += 1
    if at >= count or kinds[at] != NUMBER or not claims.free(at):
        return None
    digits = sum(map(str.isdecimal, words[at]))
    follows = at + 1
    opened = at > i and words[at - 1] in "(+"
    if digits < least and not (words[at][0] == "0" and digits >= 2) and not opened:
        return None
    if counts_something(tokens, follows) or "," in words[at] or words[follows:follows + 1] == ["%"]:
        return None
    end, j, limit = at, at, min(count, at + GROUPS)
    while j < limit:
        if kinds[j] == NUMBER:
            if j > at and (counts_something(tokens, j + 1) or "," in words[j]):
                break
            j += 1
            end = j
        elif words[j] in SEPARATORS or norms[j] in WORDS["joining"]:
            j += 1
        else:
            break
    claims.take(at, end)
    return end


def _phone(tokens: Tokens, claims: Claims, first: int, i: int) -> int | None:
    """`Điện thoại: 0299 3 822499`, `gọi 113`; not `gọi 3 lần`, `điện thoại 5 triệu`."""
    return _groups(tokens, claims, first, i, least=3)


def _account(tokens: Tokens, claims: Claims, first: int, i: int) -> int | None:
    """`STK 0071 000 123456`, `CMND số 012345678`; not `tài khoản 500 triệu đồng`."""
    return _groups(tokens, claims, first, i, least=6)


def _plate(tokens: Tokens, claims: Claims, first: int, i: int) -> int | None:
    """`biển số 51A-123.45`, `BKS: 29 C1 - 123.45`, `biển kiểm soát 86H – 5661`; not `biển 5 người`."""
    words, kinds, count = tokens.words, tokens.kinds, tokens.count
    at = i
    while at < count and at < i + 3 and words[at] in (":", "số", "là"):
        at += 1
    numbers, end, j = [], at, at
    limit = min(count, at + LONGEST_PLATE)
    while j < limit:
        if kinds[j] == NUMBER and (not numbers or len(numbers) < 3):
            numbers.append(words[j])
            j += 1
            end = j
        elif kinds[j] == CAPITAL and len(words[j]) <= 3 and words[j].isupper() and len(numbers) < 2:
            j += 1
        elif words[j] in ("-", "–", "—", ".") and j + 1 < limit and kinds[j + 1] in (NUMBER, CAPITAL):
            j += 1
        else:
            break
    if not numbers or end - at < 2 and (len(numbers[0]) < 3 or counts_something(tokens, end)) or not claims.free(at):
        return None
    claims.take(at, end)
    return end


LONGEST_PLATE = 9


def _code(tokens: Tokens, claims: Claims, first: int, i: int) -> int | None:
    """`Covid-19`, `iPhone 7 Plus`, `Su-30MK2`, `Android 7.1.1`, `công nghiệp 4.0`; not `Windows 10 triệu máy`."""
    words, kinds, count = tokens.words, tokens.kinds, tokens.count
    at = i
    if words[at] in ("-", "–", "+") and at + 1 < count:
        if kinds[at + 1] != NUMBER:
            return None
        at += 1
    elif words[at] == "." and tokens.glued(at) and at + 1 < count and tokens.glued(at + 1):
        at += 1
    if at >= count or kinds[at] != NUMBER or "," in words[at] or len(words[at]) > 8 or not claims.free(at):
        return None
    past = chain_end(tokens, at)
    if past < count and words[past] in ("-", "–", ":") and past + 1 < count and kinds[past + 1] == NUMBER:
        return None  # a score: `Viettel 2 - 1 …`
    if at == i and not tokens.glued(at) and measures_something(tokens, past) or _is_date(tokens, at, past):
        return None
    return _take(claims, tokens, at, past)


_RULES = {"name": _name, "count": _count, "part": _part, "years": _years, "phone": _phone, "account": _account, "plate": _plate,
          "code": _code}


def _after_so(tokens: Tokens, claims: Claims, i: int) -> int | None:
    """`số 54 Hàng Da`, `nhà máy số 2`, `số 1 thế giới`; not `tổng số 491 đại biểu`, `tỷ số 2-1`, `số 5 người còn lại`."""
    at = i + 1
    if at < tokens.count and tokens.words[at] == ":":
        at += 1
    if at >= tokens.count or tokens.kinds[at] != NUMBER or not claims.free(at):
        return None
    before = tokens.norms[i - 1] if i and tokens.kinds[i - 1] != BREAK else ""
    if before in lexicon.words("sum_words") or not is_plain(tokens.words[at], 6):
        return None
    past = chain_end(tokens, at)
    if measures_something(tokens, past) or tokens.words[past:past + 1] == ["%"]:
        return None
    if counts_something(tokens, past) and not lies_in(tokens, past):
        return None
    return _take(claims, tokens, at, past)
