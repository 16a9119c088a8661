"""Numbers that are told to be codes by their own form: `F0`, `PC45`, `FA-50`, `2C1`, `86H-5661`, `Mazda 3`, `5G`, `007`."""
from __future__ import annotations

import unicodedata
from functools import lru_cache

from ...patterns import Pattern
from ...vietnamese import lexicon
from ...vietnamese.lexicon import word_classes
from ...vietnamese.tokens import CAPITAL, LOWER, NUMBER
from ...vietnamese.units import unit_at
from ..counted import counts_something, measures_something
from .chains import chain_end, goes_on, is_plain, is_year

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...vietnamese.tokens import Tokens

WORDS = word_classes("identifier_words")
LONGEST_NUMERAL = 12  # digits; a longer run without points is an account or a serial number
LONGEST_NAME = 6  # words between the thing and the number of its name
LETTERS = 5  # `SARS`; a longer word glued to a number lacks a space
HYPHENS = frozenset("-–‑")


def code_at(tokens: Tokens, i: int) -> int | None:
    """Past the code whose number is token `i`, by the letters around it; None where it may be a quantity or a date."""
    word = tokens.words[i]
    if len(word) > 40:
        return i + 1
    if i and tokens.glued(i):
        past = _after_letters(tokens, i)
        if past is not None:
            return past
    elif i > 1 and word in ("2", "3") and tokens.words[i - 1] in WORDS["metre"] and (
            tokens.kinds[i - 2] == NUMBER or tokens.words[i - 2] == "/" or tokens.norms[i - 2] in ("triệu", "nghìn", "ngàn")) \
            and unit_at(tokens, i + 1) is None:
        return i + 1  # `120 m 2`
    elif i and tokens.kinds[i - 1] == CAPITAL:
        past = _after_brand(tokens, i) or _after_proper_name(tokens, i)
        if past is not None:
            return past
    if i + 2 < tokens.count and (past := _coordinate_at(tokens, i)) is not None:
        return past
    if i + 1 < tokens.count and tokens.glued(i + 1):
        past = _before_letters(tokens, i)
        if past is not None:
            return past
    if _is_serial(word) and not counts_something(tokens, i + 1):
        return i + 1
    return None


def _after_letters(tokens: Tokens, i: int) -> int | None:
    """`F0`, `QL14`, `h5n1`, `Covid19`; `FA-50`, `ARDEX-13`; `m2` of a unit. Not `USD100`, `ngày13`, `Q1/2017`, `T9/2017`."""
    words, kinds = tokens.words, tokens.kinds
    before = words[i - 1]
    kind = kinds[i - 1]
    past = chain_end(tokens, i)
    if kind == LOWER:
        if before in WORDS["metre"] and words[i] in ("2", "3"):
            return i + 1
        if len(before) == 1 and before.isascii() and before not in "kx" and is_plain(words[i], 3) and not (
                i > 1 and kinds[i - 2] == NUMBER and tokens.glued(i - 1)):
            while past + 1 < min(tokens.count, i + LONGEST_NAME) and tokens.glued(past) and tokens.glued(past + 1) \
                    and kinds[past] == LOWER and len(words[past]) == 1 and kinds[past + 1] == NUMBER:
                past += 2  # `h5n1`
            return past
        return None
    if kind == CAPITAL:
        if before in _currency_letters() or not _is_code_word(before):
            return None
        if before in ("Q", "T", "H", "N") and past - i >= 3 and tokens.words[i + 1] == "/":
            return None  # quarter, month, half of a year: `Q1/2017`
        if before in ("SN", "NS") and is_year(words[i]):
            return None  # a year of birth: `SN1986`
        if before in ("T", "CN") and is_plain(words[i], 1):
            return None  # a weekday: `T7`
        return past if is_plain(words[i], 6) or "." in words[i] and "," not in words[i] else None
    if before in HYPHENS and i > 1 and kinds[i - 2] == CAPITAL and tokens.glued(i - 1):
        name = words[i - 2]
        if is_year(words[i]) or not is_plain(words[i], 4) or name in _currency_letters():
            return None
        if not (name.isupper() and len(name) <= LETTERS or is_foreign(name)):
            return None
        if past > i + 1 and words[i + 1] in ("/", "-", "–") and kinds[i + 2] == NUMBER:
            return None  # `Chelsea-2-1`, `SHB-12/6`
        if past == tokens.count or len(name) == 1:
            return past  # `F-35`, whatever noun stands behind it
        if words[past] in HYPHENS and (tokens.glued(past) or kinds[past + 1:past + 2] == [NUMBER]):
            return None  # `Chelsea-2 - 1`
        counts = measures_something if name.isupper() else counts_something
        return None if counts(tokens, past) else past  # `VN-30 cổ phiếu`; not `Milan-5 triệu`
    return None


def _coordinate_at(tokens: Tokens, i: int) -> int | None:
    """`15,5 - 16,5 độ vĩ Bắc`, `112,3 độ Kinh Đông`: where something lies, not how much of it."""
    norms, count = tokens.norms, tokens.count
    j = i + 1
    if norms[j] in ("-", "–", "đến", "tới") and j + 1 < count and tokens.kinds[j + 1] == NUMBER:
        j += 2
    if j + 1 < count and norms[j] in ("độ", "°") and norms[j + 1] in ("vĩ", "kinh"):
        return j
    return None


def _is_code_word(word: str) -> bool:
    """Whether letters may be glued to the number of a code: capitals, a single letter, no Vietnamese syllable (`Ngày13`)."""
    return word.isupper() and len(word) <= LETTERS or is_foreign(word)


def _before_letters(tokens: Tokens, i: int) -> int | None:
    """`2C1`, `86H-5661`, `51A-123.45`, `29LD-1234`; `3D`, `5G`. Not `18H30`, `5M`, `30C`."""
    words, kinds, count = tokens.words, tokens.kinds, tokens.count
    letters = words[i + 1]
    if kinds[i + 1] != CAPITAL or not letters.isupper() or not is_plain(words[i], 3):
        return None
    if words[i] + letters in _short_codes():
        return i + 2
    j = i + 2
    if j >= count or len(letters) > 2:
        return None
    number = j
    if words[j] in HYPHENS and j + 1 < count:
        number = j + 1
    if kinds[number] != NUMBER:
        return None
    if not tokens.glued(j) or not tokens.glued(number):
        plate = number > j and len(words[i]) == 2 and words[number][3:4] == "." and len(words[number]) == 6
        return number + 1 if plate else None  # `65A - 000.09`
    if number == j and letters == "H" and int(words[i]) <= 24 and len(words[j]) == 2:
        return None  # a clock time
    past = chain_end(tokens, number)
    return past if not counts_something(tokens, past) or number > j else None


def _after_brand(tokens: Tokens, i: int) -> int | None:
    """`Mazda 3`, `Star Wars 2`, `France 24`, `VTV 3`: a foreign word or an acronym and a short number that counts nothing.

    Not `Liverpool 2 - 1 …`, `GDP 6,7%`, `Toyota 5 chỗ`, `USD 500`, nor a year.
    """
    words, kinds, count = tokens.words, tokens.kinds, tokens.count
    name, word = words[i - 1], words[i]
    version = word.count(".") >= 1 and len(word) <= 7 and all(len(part) <= 2 for part in word.split("."))
    if not (is_plain(word, 4) and not is_year(word) or version) or name in _currency_letters():
        return None
    if not (is_foreign(name) and len(name) > 2 or name.isupper() and name.isascii() and 2 <= len(name) <= LETTERS):
        return None
    if unit_at(tokens, i + 1) is not None:
        return None  # `RAM 8GB`
    past = chain_end(tokens, i)
    if past < count:
        after = words[past]
        if after in ("-", "–", ":", "/", "%", "'", "’") or goes_on(tokens, past):
            return None
        if kinds[past] == NUMBER:
            return None
    if past > i + 1 and any(words[k] in ("-", "–", "/") for k in range(i, past)):
        return None
    return past


def _after_proper_name(tokens: Tokens, i: int) -> int | None:
    """`ngõ Hòa Bình 6`, `nhiệt điện Vĩnh Tân 4`: a short number behind a proper name of a thing that comes in numbers.

    Not `Hà Nội 2, Huế 3`, where no such thing is named, nor `đội Hà Nội 2-1`.
    """
    if not is_plain(tokens.words[i], 2):
        return None
    j = i - 1
    while j > 0 and j > i - LONGEST_NAME and tokens.kinds[j] == CAPITAL:
        j -= 1
    if not (tokens.kinds[j] == LOWER and tokens.norms[j] in lexicon.words("numbered_names")
            or any(tokens.norms[k] in lexicon.words("numbered_names") for k in range(j + 1, i - 1))):
        return None
    past = chain_end(tokens, i)
    if past > i + 1 or past < tokens.count and (tokens.words[past] in ("-", "–", ":", "/", "%", "'")
                                               or tokens.kinds[past] in (NUMBER, CAPITAL) or goes_on(tokens, past)):
        return None
    return past


def _is_serial(word: str) -> bool:
    """`007`, `070234`, `2175884281`: a leading zero before more digits, or more digits than a quantity is written with."""
    if not word.isdecimal():
        return False
    return len(word) >= 3 and word[0] == "0" and word.strip("0") != "" or len(word) > LONGEST_NUMERAL


@lru_cache(maxsize=1)
def _currency_letters() -> frozenset[str]:
    return lexicon.column("currency_prefixes").union(*(row[1].split("|") for row in lexicon.rows("currencies")))


@lru_cache(maxsize=1)
def _short_codes() -> frozenset[str]:
    return frozenset(row[0] for row in lexicon.rows("short_codes"))


# A written syllable without its tone: onset, vowels, coda (Vietnamese orthography since Quyết định 240/QĐ, 1984).
_SYLLABLE = Pattern("(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?[aăâeêioôơuưy]{1,3}(?:ng|nh|ch|[cmnptiuoy])?")


@lru_cache(maxsize=8192)
def is_foreign(word: str) -> bool:
    """Whether a word cannot be a Vietnamese syllable: `Mazda`, `Wars`, `Windows`."""
    if len(word) > 24:
        return True
    bare = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if c not in "\u0300\u0301\u0309\u0303\u0323")
    return _SYLLABLE.fullmatch(unicodedata.normalize("NFC", bare)) is None
