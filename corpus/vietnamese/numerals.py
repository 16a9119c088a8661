"""Numerals, in digits and in words: `15.284`, `4,87 tỷ`, `hai mươi mốt`, `một nghìn không trăm linh năm`, `6 triệu rưỡi`.

The grammar of number words follows how Vietnamese says numbers: groups below a thousand (`ba trăm linh tư`), each with
its scale (`nghìn`, `vạn`, `triệu`, `tỷ`), scales from large to small; a scale after a larger group multiplies all of it
(`3 nghìn 200 tỷ`). Colloquially the last digit counts the next lower unit (`hai mốt` 21, `triệu hai` 1.200.000).
"""
from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from . import lexicon
from .tokens import NUMBER, Tokens, norms_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    Value = int | Decimal

MAX_DIGITS = 30  # a longer run of digits is a code, whatever surrounds it
BILLION = 10 ** 9
LIMIT = 10 ** MAX_DIGITS  # what a numeral never comes to
HALF = Decimal("0.5")


@lru_cache(maxsize=1)
def number_words() -> dict[str, tuple[str, int | Decimal]]:
    """Number words: word → (what it is, its value), by `lexicon/numerals.tsv`."""
    return {norms_of(word)[0]: (role, HALF if role == "half" else int(value))
            for word, role, value in lexicon.rows("numerals")}


@lru_cache(maxsize=1)
def contractions() -> dict[str, int]:
    """Contracted tens: `hăm` → 20."""
    return {norms_of(word)[0]: int(value) for word, value in lexicon.rows("numeral_contractions")}


@lru_cache(maxsize=1)
def scale_abbreviations() -> dict[str, int]:
    """Scales glued to digits: `tr` → 1000000."""
    return {word: int(value) for word, value in lexicon.rows("scale_abbreviations")}


@lru_cache(maxsize=1)
def _scale_compounds() -> lexicon.Phrases:
    """Words that only start like a scale: 3 `tỷ phú`, 2 `triệu phú`."""
    return lexicon.Phrases((row[0], True) for row in lexicon.rows("number_word_compounds")
                           if row[0].startswith(("tỷ ", "tỉ ", "triệu ", "vạn ")))


def _starts_compound(norms: list[str], i: int) -> bool:
    """Whether the scale at `i` only starts another word: 3 `tỷ phú`, 4 `triệu chứng`; not 2 `triệu` chứng khoán."""
    found = _scale_compounds().match(norms, i)
    return found is not None and not (norms[i + 1] == "chứng" and norms[found[0]:found[0] + 1] in (["khoán"], ["chỉ"], ["nhận"]))


def is_number_word(norm: str) -> bool:
    """Whether a numeral in words can start with this word."""
    role = number_words().get(norm)
    return role is not None and role[0] not in ("link", "half", "point") or norm in contractions()


def numeral_at(tokens: Tokens, i: int) -> tuple[int, Value] | None:
    """The numeral that starts at token `i`, in digits or in words, with its scale words: (past its last token, value).

    The value is an int where whole, else a Decimal, never negative. None where no numeral starts there. A number word
    with other meanings (`năm`, `tư`, `chín`) is read as a number: whether it counts here is for the caller to say.
    """
    if tokens.kinds[i] == NUMBER:
        value = digits_value(tokens.words[i])
        if value is None:
            return None
        return _with_scales(tokens, *_spaced_groups(tokens, i, value))
    norm = tokens.norms[i]
    if norm in number_words() or norm in contractions():
        return _words(tokens, i)
    return None


def digits_value(word: str, english: bool = False) -> Value | None:
    """The value of digits with points and commas, None where they are no number (`12.6.2021`).

    Vietnamese groups thousands with points and writes the decimal comma; `english` reads the other way round. What can
    only be meant the other way is read so without being told: `2.3`, `42.5`, `3,500.5`, `1,234,567`.
    """
    if len(word) > MAX_DIGITS:
        return None
    if word.isdecimal():
        return int(word)
    group, point = (",", ".") if english else (".", ",")
    if not english and _is_grouped(word, ",", ".") and not _is_grouped(word, ".", ","):
        group, point = point, group
    if not _is_grouped(word, group, point):
        return None
    whole, _, fraction = word.replace(group, "").partition(point)
    if not fraction:
        return int(whole)
    return _plain(Decimal(f"{whole}.{fraction}"))


def _is_grouped(word: str, group: str, point: str) -> bool:
    """Whether `word` is digits grouped by threes with `group`, then at most one `point` with a fraction."""
    whole, _, fraction = word.partition(point)
    if point in fraction or group in fraction:
        return False
    first, *rest = whole.split(group)
    if not rest:
        return True
    return len(first) <= 3 and all(len(part) == 3 for part in rest) and not (first == "0")


def english_reading(word: str) -> int | None:
    """The whole number that `12,500` means where the comma groups thousands; None for any other form."""
    whole, comma, rest = word.partition(",")
    if comma and len(rest) == 3 and rest.isdecimal() and whole.isdecimal() and len(whole) <= 3 and whole != "0":
        return int(whole + rest)
    return None


def _spaced_groups(tokens: Tokens, i: int, value: Value) -> tuple[int, Value]:
    """`1 200 000`: groups of three digits behind narrow spaces, at least two of them so that no list is meant."""
    word, past = tokens.words[i], i + 1
    if not (word.isdecimal() and len(word) <= 3 and word[0] != "0"):
        return past, value
    digits = word
    while (past < tokens.count and len(tokens.words[past]) == 3 and tokens.words[past].isdecimal()
           and tokens.starts[past] == tokens.end(past) + 1 and len(digits) <= MAX_DIGITS):
        digits += tokens.words[past]
        past += 1
    return (past, int(digits)) if past - i >= 3 else (i + 1, value)


def _with_scales(tokens: Tokens, past: int, value: Value) -> tuple[int, Value]:
    """Digits and the scales behind them: `4,87 tỷ`, `3 nghìn 200 tỷ`, `6 triệu rưỡi`, `1tr5`."""
    if past >= tokens.count:
        return past, value
    scale = scale_abbreviations().get(tokens.words[past])
    if scale is not None and tokens.glued(past) and tokens.words[past] not in number_words():
        return _abbreviated(tokens, past, value, scale)
    return _scaled_groups(tokens, past, value)


def _abbreviated(tokens: Tokens, at: int, value: Value, scale: int) -> tuple[int, Value]:
    """`10k`, `5tr`, `1tr5` (the digits behind count the next lower units: 1.500.000)."""
    past, total = at + 1, _plain(value * scale)
    if past < tokens.count and tokens.glued(past):
        word = tokens.words[past]
        if tokens.kinds[past] == NUMBER and word.isdecimal() and len(word) <= 3:
            return past + 1, _plain(total + Decimal(f"0.{word}") * scale)
        if tokens.kinds[past] != NUMBER and word[0].isalpha():
            return at, value  # `10kg`-like: the letters are a unit, not a scale
    return past, total


def _scaled_groups(tokens: Tokens, past: int, value: Value, spelled: bool = False) -> tuple[int, Value]:
    """The scales and lower groups that follow a group which ends at `past`; where all of it is `spelled` in words, as on a
    receipt, also over commas: `hai tỷ, ba trăm mười triệu`, `không trăm linh năm nghìn`."""
    table, norms, count = number_words(), tokens.norms, tokens.count
    total, current, last = 0, value, 0  # last: the scale that the total is counted down to
    while past < count:
        role, amount = table.get(norms[past], ("", 0))
        if role == "scale" and _starts_compound(norms, past):
            break
        if role in ("scale", "hundred") or role == "tens" and norms[past] == "chục":
            twice = amount == last >= BILLION and value > 1  # `10 tỉ tỉ`, but a name is `thần tiên tỷ tỷ`
            if last and amount > last or twice and not current:
                total, current = 0, total + current  # `3 nghìn 200 tỷ`, `hai nghìn tỷ`
            if last and not current or current * amount >= LIMIT:
                break  # `triệu triệu` counts nothing
            total, current, last = total + current * amount, 0, amount
            past += 1
            continue
        if not last:
            break
        if role == "half":
            return past + 1, _plain(total + HALF * last)
        if table.get(norms[past - 1], ("",))[0] not in ("scale", "hundred"):
            break
        at = past + (spelled and norms[past] == "," and past + 1 < count and tokens.kinds[past + 1] != NUMBER)
        lower = _lower_group(tokens, at, last)
        if lower is None or at > past and not (lower[0] >= at + 2 and _goes_on(norms, lower[0])):
            break
        past, current, closed = lower
        if closed:
            break
    return past, _plain(total + current)


def _goes_on(norms: Sequence[str], past: int) -> bool:
    """Whether a group behind a comma is one of the same number: a scale follows it, or the money. `hai triệu, ba trăm người` are
    two numbers."""
    return past < len(norms) and (norms[past] == "đồng" or number_words().get(norms[past], ("",))[0] == "scale")


def _lower_group(tokens: Tokens, i: int, last: int) -> tuple[int, Value, bool] | None:
    """The group that goes on below scale `last`: (past, value, whether nothing may follow it), or None.

    `triệu` `hai` → 200.000 (a single digit counts the next lower unit), `triệu` `hai trăm nghìn` → a group of its own.
    """
    table, norms = number_words(), tokens.norms
    if tokens.kinds[i] == NUMBER:
        word = tokens.words[i]
        follows = table.get(norms[i + 1], ("", 0)) if i + 1 < tokens.count else ("", 0)
        if word.isdecimal() and follows[0] == "scale" and len(word) <= 3 and (follows[1] < last or last < 10 ** 6):
            return i + 1, int(word), False  # `2 triệu 300 nghìn`, `3 nghìn 200 tỷ`
        return None
    role, digit = table.get(norms[i], ("", 0))
    if role == "link":
        after = _digit(norms, i + 1)
        return (i + 2, after, False) if after is not None else None
    if role in ("digit", "unit_digit", "ten") or norms[i] in contractions():
        group = _below_thousand(norms, i)
        if group is None:
            return None
        past, value = group
        follows = table.get(norms[past], ("", 0)) if past < len(norms) else ("", 0)
        if follows[0] == "scale" and (follows[1] < last or last < 10 ** 6 and follows[1] > last):
            return past, value, False
        if past == i + 1 and role != "ten" and value and last >= 100:
            if norms[i] in ("năm", "một"):
                return None  # `nghìn năm` is a thousand years, `800 nghìn một ký` a price per kilo (the digit is `mốt`)
            return past, _plain(Decimal(value * last) / 10), True
        return (past, value, True) if value < last and past > i + 1 or role == "ten" else None
    return None


def _words(tokens: Tokens, i: int) -> tuple[int, Value] | None:
    """A numeral that starts with a number word."""
    table, norms = number_words(), tokens.norms
    role, amount = table.get(norms[i], ("", 0))
    if role in ("scale", "hundred"):  # `triệu rưỡi`, `nghìn tỷ`: one of that scale is meant
        past, value = _scaled_groups(tokens, i, 1)
        if past == i:
            return None
        if role == "hundred" and past == i + 2:
            return _scaled_groups(tokens, past, value)  # `trăm rưỡi triệu`
        return past, value
    if role == "unit_digit" or role in ("link", "half", "point", "tens"):
        return None
    group = _below_thousand(norms, i)
    if group is None:
        return None
    past, value = group
    fraction = _fraction(norms, past)
    if fraction is not None:
        past, digits = fraction
        value = Decimal(f"{value}.{digits}")
    listed = i > 0 and norms[i - 1] == ","  # `hai tỷ, một tỷ, năm trăm triệu` are three
    return _scaled_groups(tokens, past, value, spelled=fraction is None and not listed)


def _below_thousand(norms: Sequence[str], i: int) -> tuple[int, int] | None:
    """A group below a thousand: `ba trăm linh tư`, `mười lăm`, `hai mốt`, `hăm ba`."""
    hundreds, past = 0, i
    digit = _digit(norms, i)
    if digit is not None and i + 1 < len(norms) and norms[i + 1] == "trăm":
        hundreds, past = digit * 100, i + 2
        if past < len(norms) and number_words().get(norms[past], ("",))[0] == "link":
            last = _digit(norms, past + 1, unit=True)
            return (past + 2, hundreds + last) if last is not None else (past, hundreds)
        if past < len(norms) and number_words().get(norms[past], ("",))[0] == "half":
            return past + 1, hundreds + 50
        rest = _below_hundred(norms, past)
        if rest is None:
            return past, hundreds
        stop, value = rest
        if stop == past + 1 and norms[past] != "mười":
            scale_follows = stop < len(norms) and number_words().get(norms[stop], ("",))[0] in ("scale", "hundred")
            if norms[past] in ("năm", "một") and not scale_follows:
                return past, hundreds  # `ba trăm năm` is three hundred years, `ba trăm một tháng` a monthly sum
            value *= 10  # `trăm hai` is 120
            last = _digit(norms, stop) if value and norms[stop:stop + 1] != ["năm"] else None
            if last and last != value // 10 + 1:
                return stop + 1, hundreds + value + last  # `trăm hai tám` is 128; `trăm hai ba` may be about as many
        return stop, hundreds + value
    return _below_hundred(norms, i)


def _below_hundred(norms: Sequence[str], i: int) -> tuple[int, int] | None:
    """`hai mươi mốt`, `hai mốt`, `mười lăm`, `chín chục`, `hăm lăm`, `tám`."""
    if i >= len(norms):
        return None
    tens = contractions().get(norms[i])
    if tens is not None:
        last = _digit(norms, i + 1, unit=True)
        return (i + 2, tens + last) if last else None
    role, value = number_words().get(norms[i], ("", 0))
    if role == "ten":
        last = _digit(norms, i + 1, unit=True)
        return (i + 2, 10 + last) if last and not _is_year(norms, i + 1) else (i + 1, 10)
    if role not in ("digit", "unit_digit"):
        return None
    past = i + 1
    follows = number_words().get(norms[past], ("", 0)) if past < len(norms) else ("", 0)
    if follows[0] == "tens" and value:
        last = _digit(norms, past + 1, unit=True)
        linked = last is not None and last and norms[past] == "mươi" and not _is_year(norms, past + 1)
        return (past + 2, value * 10 + last) if linked else (past + 1, value * 10)
    if value and (follows[0] == "unit_digit" or norms[past:past + 1] == norms[i:past] and follows[0] == "digit" and value != 5):
        return past + 1, value * 10 + follows[1]  # `hai mốt`, `chín chín`
    return past, value


def _is_year(norms: Sequence[str], i: int) -> bool:
    """Whether `năm` at `i` is the year and no five: after a round ten five is `lăm`."""
    return norms[i] == "năm"


def _digit(norms: Sequence[str], i: int, unit: bool = False) -> int | None:
    """The digit that the word at `i` says; with `unit` also in the forms behind tens (`mốt`, `tư`, `lăm`)."""
    if i >= len(norms):
        return None
    role, value = number_words().get(norms[i], ("", 0))
    return value if role == "digit" or unit and role == "unit_digit" else None


def _fraction(norms: Sequence[str], i: int) -> tuple[int, str] | None:
    """The digits behind a spoken decimal point: `phẩy hai lăm` → '25', `phẩy không năm` → '05'."""
    if i >= len(norms) or number_words().get(norms[i], ("",))[0] != "point":
        return None
    past, digits = i + 1, ""
    while past < len(norms) and len(digits) < MAX_DIGITS:
        group = _below_hundred(norms, past)
        if group is None:
            break
        stop, value = group
        if stop < len(norms) and norms[stop] == "trăm":
            group = _below_thousand(norms, past)
            stop, value = group
        digits += str(value)
        past = stop
    return (past, digits) if digits else None


def _plain(value: Value) -> Value:
    """A whole Decimal as int."""
    if isinstance(value, int):
        return value
    whole = int(value)
    return whole if whole == value else value.normalize()
