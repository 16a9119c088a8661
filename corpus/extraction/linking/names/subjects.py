"""The part of a phrase that names an amount: the subject of its clause, what its predicate brings, its head."""
from __future__ import annotations

from functools import lru_cache

from ....vietnamese.noun_phrases import begins_something_else
from ....vietnamese.nouns import count_nouns, function_word, function_words, is_function_word
from ....vietnamese.tokens import CAPITAL, LOWER, NUMBER, Tokens
from . import words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    Name = tuple[int, int]

LONGEST = 10  # words of a name
ACT_WORDS = 8  # words of an act that money is for: `nộp khắc phục`
ACTORS = ("nghề", "tổ chức")  # fields of nouns: occupations, organisations
ABLE = {"thể": 2, "khả": 3}  # `có thể`, `có khả năng`: the second word, and how long the auxiliary is


def trimmed(tokens: Tokens, first: int, past: int) -> Name:
    """Without the words and marks that a name neither starts nor ends with, where they are no part of a longer word: `từ chối`,
    `hàng không`."""
    norms, kinds = tokens.norms, tokens.kinds
    leading, trailing = words.last_words("leading"), words.last_words("trailing")
    while first < past and (kinds[first] not in (LOWER, CAPITAL) or norms[first] in leading
                            and not (first + 1 < past and compound(norms[first], norms[first + 1]))):
        first += 1
    first += _opening(tokens, first, past)
    while past > first and (kinds[past - 1] not in (LOWER, CAPITAL, NUMBER) or norms[past - 1] in trailing
                            and not (past - 1 > first and _is_kept(norms[past - 2], norms[past - 1]))):
        past -= 1
    return first, past - _valued(norms, first, past)


def _valued(norms: Sequence[str], first: int, past: int) -> int:
    """How many words behind the name say that its worth follows: `hợp đồng` trị giá 5 tỷ, but `tổng trị giá` 5 tỷ."""
    hit = words.ending("valued").match(norms, past, first + 1)
    return past - hit[0] if hit is not None and norms[hit[0] - 1] != "tổng" else 0


def _opening(tokens: Tokens, first: int, past: int) -> int:
    """How many words before what names the amount open the clause or say that it is reached: hiện `giá vàng`, tương đương `giá
    trị`."""
    if first < past:
        for kind, follows in (("opening", _is_noun), ("reached", measures)):
            hit = words.starting(kind).match(tokens.norms, first)
            if hit is not None and hit[0] < past and follows(tokens, hit[0]):
                return hit[0] - first
    return 0


def _is_noun(tokens: Tokens, i: int) -> bool:
    """Whether a noun or name starts at token `i`, and no second syllable: `hiện` vật."""
    return measures(tokens, i) or not acts(tokens, i) and not compound(tokens.norms[i - 1], tokens.norms[i])


def balanced(tokens: Tokens, first: int, past: int) -> Name:
    """Without the half of a bracket whose other half is outside."""
    written = tokens.words[first:past]
    if "(" not in written and ")" not in written:
        return first, past
    if ")" in written and "(" not in written:
        return first + written.index(")") + 1, past
    if "(" in written and ")" not in written:
        return first, first + written.index("(")
    return first, past


def own_subject(tokens: Tokens, first: int, past: int, paid: bool) -> Name:
    """The part of a clause that names the amount: `quận 9 có diện tích tự nhiên` → `diện tích tự nhiên`,
    `doanh thu từ vé sẽ còn được coi trọng` → `doanh thu từ vé`."""
    norms = tokens.norms
    if past - first > 4 and not words.first_words("quantity").isdisjoint(norms[first:past]):
        first = next((i for i in range(first, past - 1) if measures(tokens, i)), first)
    if first and norms[first - 1] == "được" and (said := _said(tokens, first, first, past, paid)) is not None:
        return said  # `được trang bị` động cơ
    if "có" in norms[first + 1:past - 1]:
        for i in range(past - 2, first, -1):
            if norms[i] == "có" and norms[i + 1] in words.last_words("with or without") and measures(tokens, first):
                continue  # `doanh thu` có thuế
            if norms[i] == "có" and norms[i + 1] not in ABLE and not is_function_word(tokens, i + 1):
                return i + 1, past
    auxiliary = words.last_words("auxiliary")
    for i in range(first + 1, past):
        if (norms[i] in auxiliary or norms[i] == "có" and norms[i + 1] in ABLE) and not _inside_word(tokens, i):
            predicate = i + ABLE.get(norms[i + 1], 1)
            while predicate < past and norms[predicate] in auxiliary:
                predicate += 1
            said = _said(tokens, first, predicate, past, paid)
            if said is not None:
                return said
            if i - first >= 2 or past - i <= 2:
                return trimmed(tokens, *_head(tokens, first, i))
            first = i + 1
            break
    return trimmed(tokens, *_shortened(tokens, first, past))


def _said(tokens: Tokens, first: int, predicate: int, past: int, paid: bool) -> Name | None:
    """What the predicate says the amount is of: its object (`có thể tạo ra` sức gió), of money the act itself (`chị Hoa
    đã` đặt cọc); None where the subject names the amount."""
    norms = tokens.norms
    if measures(tokens, first) or norms[predicate - 1] == "bị" or predicate >= past:
        return None
    if paid and past - predicate <= ACT_WORDS and norms[predicate - 1] != "được":
        return (predicate, past) if past - predicate > 1 else (first, past) if past - first <= ACT_WORDS else None
    verb = function_word(tokens, predicate)
    if verb is None or verb[1] != "verb":
        return None
    at = verb[0]
    while at < past and norms[at] in words.last_words("determiner"):
        at += 1
    if at >= past or is_function_word(tokens, at):
        return None
    return (at, past) if verb[0] > predicate + 1 or count_nouns().match(norms, at) is not None else None


def after_is(tokens: Tokens, first: int, past: int) -> Name:
    """The noun that `là` brings: `anh là` chàng trai trẻ măng `22 tuổi`, `nhiều nhất là` Hoàng Mai `(388 ca)`."""
    for i in range(past - 2, first, -1):
        if tokens.norms[i] == "là":
            return i + 1, past
    return first, past


def _shortened(tokens: Tokens, first: int, past: int) -> Name:
    """At most `LONGEST` words of the phrase: its head, where that is what is measured (`giá đất` ở nhiều khu dân cư), up
    to where something new begins; else its end, from the beginning of a word."""
    if past - first <= LONGEST:
        return first, past
    norms = tokens.norms
    for i in range(past - 3, first - 1, -1):
        if (i == first or norms[i - 1] == "và") and measures(tokens, i):
            return _head(tokens, i, past)
    return next((i for i in range(past - LONGEST, past - 2) if _begins_word(tokens, i)), past - LONGEST), past


def _head(tokens: Tokens, first: int, past: int) -> Name:
    """At most `LONGEST` words from the beginning of the phrase, up to where something new begins."""
    if past - first <= LONGEST:
        return first, past
    cuts = range(first + LONGEST, first + 1, -1)
    cut = next((cut for cut in cuts if tokens.norms[cut] in words.last_words("inner")),
               next((cut for cut in cuts if _begins_word(tokens, cut)), first + LONGEST))
    return first, cut - begins_something_else(tokens, first + 1, cut)  # `chi phí của tỉnh` đối với …


def measures(tokens: Tokens, i: int) -> bool:
    """Whether the head of something measured starts at token `i`, and is no part of another word: `thời` điểm, tổng `cục`."""
    norms = tokens.norms
    if norms[i] not in words.first_words("quantity"):
        return False
    head = words.starting("quantity").match(norms, i)
    if head is None or head[0] == i + 1 and norms[i] == "số" and i and norms[i - 1] in words.last_words("some"):
        return False  # `một` số `công trình`
    nouns = count_nouns()
    if i and (around := nouns.match(norms, i - 1)) is not None and around[0] > i:
        return False
    longer = nouns.match(norms, i) if head[0] == i + 1 else None
    return longer is None or longer[0] <= head[0] or longer[1] not in ACTORS


def acts(tokens: Tokens, i: int) -> bool:
    """Whether a verb or a word of grammatical function starts at token `i`, and no longer noun."""
    word, noun = function_word(tokens, i), count_nouns().match(tokens.norms, i)
    return word is not None and word[1] != "dem" and (noun is None or noun[0] < word[0])


def only_verbs(tokens: Tokens, first: int, past: int) -> bool:
    """Whether nothing but verbs and words of grammatical function is there: `chỉ thu`; but not in `tạm giữ một` phụ nữ."""
    while first < past:
        word, noun = function_word(tokens, first), count_nouns().match(tokens.norms, first)
        if word is None or noun is not None and noun[0] > word[0]:
            return False
        first = word[0]
    return True


def says_nothing(tokens: Tokens, first: int, past: int) -> bool:
    """Whether the phrase is only words of grammatical function: `sau`, `thực chất`, `không`."""
    word = function_word(tokens, first)
    return word is not None and word[0] >= past and word[1] != "verb"


def _begins_word(tokens: Tokens, i: int) -> bool:
    """Whether a word starts at token `i`, by its capital or by the lexicon."""
    if tokens.kinds[i] == CAPITAL:
        return tokens.kinds[i - 1] != CAPITAL
    around = count_nouns().match(tokens.norms, i - 1)
    if around is not None and around[0] > i:
        return False
    noun = count_nouns().match(tokens.norms, i)
    return noun is not None and noun[0] > i + 1 or is_function_word(tokens, i)


def _inside_word(tokens: Tokens, i: int) -> bool:
    """Whether token `i` is a syllable of a longer noun: `thiết` bị, `số` bị `cáo`, cần `cẩu`."""
    norms = tokens.norms
    return compound(norms[i - 1], norms[i]) or (noun := count_nouns().match(norms, i)) is not None and noun[0] > i + 1


def _is_kept(before: str, word: str) -> bool:
    """Whether two syllables are one word that a name may end with: `dự án nhà` ở, `giá vé hàng` không."""
    return (before, word) in words.phrases("kept")[0] or compound(before, word)


@lru_cache(maxsize=4096)
def compound(before: str, word: str) -> bool:
    """Whether two syllables are one noun or verb of the lexicon, the second of which says something else alone: `bồi` thường,
    `thiết` bị, `đồng` bằng."""
    stating = words.last_words("stating")
    if before in stating or word in stating:
        return False  # `công suất của xe` tăng
    pair = [before, word]
    noun, verb = count_nouns().match(pair, 0), function_words().match(pair, 0)
    return noun is not None and noun[0] == 2 or verb is not None and verb[0] == 2 and verb[1] == "verb"
