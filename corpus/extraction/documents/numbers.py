"""The number of a document: `02-NQ/TW`, `39/2022/NĐ-CP`, `106/2016/QH13`, `4393/VPCP-ĐMDN`, `32/C46`, `30a`, `51`.

Nghị định 30/2020/NĐ-CP (Phụ lục I, 3): the number in Arabic digits, a slash, the year for legal documents, then the code
of type and issuer joined by hyphens. Newspapers set blanks and dashes where they like (`08 – NQ/TW`, `29- CT/TU`).
"""
from __future__ import annotations

from functools import lru_cache

from ...vietnamese import lexicon
from ...vietnamese.lexicon import word_classes
from ...vietnamese.tokens import CAPITAL, NUMBER

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...vietnamese.tokens import Tokens

WORDS = word_classes("citation_words")
SEPARATORS = frozenset("/-–—_&:.")
DASHES = {"–": "-", "—": "-"}
FIRST_YEAR, LAST_YEAR = 1945, 2100
LONGEST = 24  # tokens; `842/11/HĐTD/101-11` has nine


class Number:
    """A document number as read.

    past    index past its last token
    end     offset past its last character; before the end of the last token where a word is glued to the code
    text    the number with blanks and long dashes taken out: `08 – NQ/TW` → `08-NQ/TW`
    serial  its first digits, without leading zeros
    year    the year inside it, else None
    codes   its codes of letters in capitals, in order: ('NQ', 'TW')
    """

    __slots__ = ("past", "end", "text", "serial", "year", "codes")

    def __init__(self, past: int, end: int, text: str, serial: str, year: int | None, codes: tuple[str, ...]) -> None:
        self.past = past
        self.end = end
        self.text = text
        self.serial = serial
        self.year = year
        self.codes = codes


def number_at(tokens: Tokens, i: int) -> Number | None:
    """The document number that starts at token `i`; None where there is none, a date (`12/6/2021`) or a decimal."""
    words, kinds, starts = tokens.words, tokens.kinds, tokens.starts
    count = len(words)
    if i >= count or kinds[i] != NUMBER or not words[i].isascii() or len(words[i]) > LONGEST:
        return None
    first = words[i]
    pieces, codes, years, digits = [first], [], [], 1
    j, end = i + 1, tokens.end(i + 1)
    limit = min(count, i + LONGEST)
    while j < limit:
        word = words[j]
        if tokens.glued(j) and word not in SEPARATORS:
            piece = _glued_piece(tokens, j)
            if piece is None:
                break
            pieces.append(piece)
            if kinds[j] == CAPITAL:
                codes.append(piece.upper())
            end = starts[j] + len(piece)
            j += 1
            if len(piece) < len(word):
                break
            continue
        if word not in SEPARATORS or j + 1 >= limit:
            break
        after = j + 1
        tight = tokens.glued(j) and tokens.glued(after)
        if kinds[after] == NUMBER:
            if not tight or not words[after].isdecimal() or word in ".&:_" and not codes:
                break
            if word != ":" or codes:
                pieces += DASHES.get(word, word), words[after]
            digits += 1
            if len(words[after]) == 4 and FIRST_YEAR <= int(words[after]) <= LAST_YEAR:
                years.append(int(words[after]))
            end = tokens.end(after + 1)
        else:
            code = _code(words[after])
            if code is None or word in ".:" or not tight and code.upper() not in known_codes():
                break
            if not tight and word == "&":
                break
            pieces += DASHES.get(word, word), code
            codes.append(code.upper())
            end = starts[after] + len(code)
            if len(code) < len(words[after]):
                j = after + 1
                break
        j = after + 1
    if not codes:
        if not first.isdecimal():
            return None
        if digits > 2 or digits == 2 and not years:
            return None  # `12/6/2021`, `27/6`
    elif not first.replace(".", "").isdecimal():
        return None
    return Number(j, end, "".join(pieces), first.lstrip("0") or "0", years[0] if years else None, tuple(codes))


def _glued_piece(tokens: Tokens, j: int) -> str | None:
    """What is glued without a separator and still belongs to the number: `30a`, `QH13`, `C46`."""
    word = tokens.words[j]
    if tokens.kinds[j] == NUMBER:
        return word if word.isdecimal() and tokens.kinds[j - 1] != NUMBER else None
    if len(word) == 1 and word.isalpha():
        return word if tokens.kinds[j - 1] == NUMBER else None
    return None


def _code(word: str) -> str | None:
    """The code of letters that `word` is or begins with (`BNNPTNTngày` → `BNNPTNT`); None where it is a plain word."""
    if word.upper() in known_codes():
        return word
    if not word[0].isupper():
        return None
    capitals = 0
    while capitals < len(word) and word[capitals].isupper():
        capitals += 1
    if capitals == len(word):
        return word if capitals <= 16 else None
    rest = word[capitals:]
    if rest in WORDS["behind code"]:
        return word[:capitals]
    if capitals >= 2 or sum(map(str.isupper, word)) >= 2:  # `XPvphc`, `HoREA`, `TTg`, `CTr`
        return word
    return word if len(word) == 2 else None  # `Th` (tổng hợp)


@lru_cache(maxsize=1)
def known_codes() -> frozenset[str]:
    """All codes of types and issuers, in capitals."""
    codes = {code for row in lexicon.rows("document_types") for code in row[2].split(",")}
    codes.update(code for row in lexicon.rows("issuers") for code in row[2].split(","))
    codes.update(row[0] for row in lexicon.rows("document_codes"))
    return frozenset(code.upper() for code in codes if code)


@lru_cache(maxsize=1)
def _issuers_by_code() -> dict[str, str]:
    return {code.upper(): row[0] for row in lexicon.rows("issuers") if row[1] in ("top", "body") for code in row[2].split(",") if code}


def issuer_in(number: Number) -> str | None:
    """The issuer that the number's own code names: `39/2022/NĐ-CP` → Chính phủ, `37/2015/TTLT-BYT-BTC` → both ministries.

    None where the code stands for several bodies (`TW`, `TU`, `UBND`).
    """
    names, codes = _issuers_by_code(), number.codes
    if not codes:
        return None
    # Behind the code of a type stand the issuers; a letter has the issuer first, then its department (`BTC-QLC`).
    codes = codes[1:] if codes[0] in _type_codes() else codes[:1]
    found = [names[code] for code in codes if code in names and (code != "QH" or _numbered(number.text, "QH"))]
    return ", ".join(dict.fromkeys(found)) or None


def _numbered(text: str, code: str) -> bool:
    """Whether a digit follows the code: `QH14` is a term of the National Assembly, `QH` is planning (quy hoạch)."""
    behind = text.upper().partition(code)[2]
    return behind[:1].isdecimal()


@lru_cache(maxsize=1)
def _type_codes() -> frozenset[str]:
    return frozenset(row[2].upper() for row in lexicon.rows("document_types") if row[2])


def agrees(number: Number, issuer: str) -> bool:
    """Whether an issuer told from the words before a citation can be the one that the number's code names.

    `Thủ tướng` and `Chính phủ` issue `QĐ-TTg`, a `Tổng cục` does not.
    """
    named = issuer_in(number)
    return named is None or not {*named.lower().split()}.isdisjoint(issuer.lower().replace("-", " ").split())


@lru_cache(maxsize=1)
def known_issuer_codes() -> frozenset[str]:
    """The codes of bodies, without those of types: what tells `TT 15/2007/TT-BYT` from the name of a block of flats."""
    codes = {code for row in lexicon.rows("issuers") for code in row[2].split(",")}
    codes.update(row[0] for row in lexicon.rows("document_codes"))
    return frozenset(code.upper() for code in codes if code)
