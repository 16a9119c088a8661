"""Extractions as JSON: exact numbers, text as it is, always valid UTF-8.

The standard library's encoder would print a Decimal as the nearest float, and needs a dict of every record first. Here
each kind of record says its own form, key by key, and the gaps between the keys make it one line or an indented block.
Where no number needs more digits than a float has, the bytes are those of `json.dumps` with `ensure_ascii=False`.
"""
from __future__ import annotations

from decimal import Decimal
from itertools import chain
from json.decoder import JSONDecoder
from json.encoder import encode_basestring as quoted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import BinaryIO

    from ..records import Date, Document, Extraction, Figure, Mention, Person
    from . import Style

# The white space of a block: after its opening bracket, after each comma, before its closing bracket.
Gaps = tuple[str, str, str]
LINE: tuple[Gaps, ...] = (("", " ", ""),) * 5
BLOCK: tuple[Gaps, ...] = tuple(("\n" + "  " * (depth + 1), "\n" + "  " * (depth + 1), "\n" + "  " * depth)
                                for depth in range(6))


def line(extraction: Extraction, text: bool = False) -> bytes:
    """One extraction as one line of JSON, with its line break; `text` puts the article's text in."""
    return b"".join(map(utf8, chain(_article(extraction, text, LINE), "\n")))


def block(extraction: Extraction, text: bool = False, depth: int = 0) -> bytes:
    """One extraction as indented JSON, with no line break at its end; `depth` is how deep it stands in an array."""
    return b"".join(map(utf8, chain(("  " * depth,), _article(extraction, text, BLOCK[depth:]))))


def key(id: str) -> str:
    """An article's id as `articles` gives it back."""
    return id


def articles(file: BinaryIO, style: Style) -> Iterator[tuple[str | None, int]]:
    """The articles that a file of JSON Lines holds whole, with the offset of their end each; a torn last line is none.

    Raises ValueError for a line that `line` would not have written.
    """
    start, end = b'{"id": ', 0
    decode = JSONDecoder().raw_decode
    for number, line in enumerate(file, 1):
        if not line.endswith(b"\n"):
            return
        if not line.startswith(start) or not line.endswith(b"}\n"):
            raise ValueError(f"its line {number} is not what this program writes")
        end += len(line)
        yield decode(line.decode("utf-8"), len(start))[0], end


def utf8(text: str) -> bytes:
    """The text in UTF-8. A lone surrogate, which UTF-8 can't hold, becomes the escape that JSON has for it."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "backslashreplace")


def exact(number: int | Decimal) -> str:
    """A number with all its digits and no exponent: `4870000000`, `0.12345678901234567890`, `8.5` for 8.50."""
    try:
        if type(number) is int:
            return repr(number)
    except ValueError:  # Python refuses to print an int of more than 4,300 digits; a Decimal it prints
        number = Decimal(number)
    if not number.is_finite():
        return "null"
    digits = format(number, "f")
    if "." in digits:
        digits = digits.rstrip("0").rstrip(".")
    return "0" if digits == "-0" else digits


def _string(value: str | None) -> str:
    return "null" if value is None else quoted(value)


def _array(items: Sequence[str], gaps: Gaps) -> str:
    after, between, before = gaps
    return f"[{after}{f',{between}'.join(items)}{before}]" if items else "[]"


def _number(value, gaps: Gaps) -> str:
    if type(value) is int or type(value) is Decimal:
        return exact(value)
    return "null" if value is None else _array([exact(number) for number in value], gaps)


def _article(e: Extraction, text: bool, layout: Sequence[Gaps]) -> Iterator[str]:
    """The article in pieces, a record each: the whole of a long one would be there several times over."""
    (a, b, c), lists, items, inner, innermost = layout[:5]
    full = f'"text": {quoted(e.text)},{b}' if text else ""
    yield (f'{{{a}"id": {_string(e.id)},{b}"title": {_string(e.title)},{b}"source": {_string(e.source)},{b}'
           f'"url": {_string(e.url)},{b}"published": {_string(e.published)},{b}'
           f'"authors": {_array([_string(author) for author in e.authors], lists)},{b}{full}"figures": ')
    yield from _records((_figure(figure, items, inner) for figure in e.figures), lists)
    yield f',{b}"dates": '
    yield from _records((_date(date, items) for date in e.dates), lists)
    yield f',{b}"people": '
    yield from _records((_person(person, items, inner, innermost) for person in e.people), lists)
    yield f',{b}"documents": '
    yield from _records((_document(document, items) for document in e.documents), lists)
    yield c + "}"


def _records(records: Iterator[str], gaps: Gaps) -> Iterator[str]:
    """An array in pieces."""
    after, between, before = gaps
    opening = f"[{after}"
    for record in records:
        yield opening + record
        opening = f",{between}"
    yield before + "]" if opening[0] == "," else "[]"


def _figure(f: Figure, gaps: Gaps, inner: Gaps) -> str:
    a, b, c = gaps
    return (f'{{{a}"name": {_string(f.name)},{b}"value": {_number(f.value, inner)},{b}"unit": {_string(f.unit)},{b}'
            f'"per": {_string(f.per)},{b}"kind": {quoted(f.kind)},{b}"qualifier": {_string(f.qualifier)},{b}'
            f'"when": {_string(f.when)},{b}"text": {quoted(f.text)},{b}"start": {f.start},{b}"end": {f.end},{b}'
            f'"sentence": {quoted(f.sentence)}{c}}}')


def _date(d: Date, gaps: Gaps) -> str:
    a, b, c = gaps
    return (f'{{{a}"value": {_string(d.value)},{b}"type": {quoted(d.type)},{b}"mod": {_string(d.mod)},{b}'
            f'"range": {_string(d.range)},{b}"interval": {_string(d.interval)},{b}'
            f'"calendar": {_string(d.calendar)},{b}"from": {_string(d.from_)},{b}"to": {_string(d.to)},{b}'
            f'"text": {quoted(d.text)},{b}"start": {d.start},{b}"end": {d.end},{b}'
            f'"sentence": {quoted(d.sentence)}{c}}}')


def _person(p: Person, gaps: Gaps, inner: Gaps, innermost: Gaps) -> str:
    a, b, c = gaps
    mentions = _array([_mention(mention, innermost) for mention in p.mentions], inner)
    return (f'{{{a}"name": {_string(p.name)},{b}"role": {_string(p.role)},{b}"age": {_number(p.age, inner)},{b}'
            f'"mentions": {mentions}{c}}}')


def _mention(m: Mention, gaps: Gaps) -> str:
    a, b, c = gaps
    return f'{{{a}"text": {quoted(m.text)},{b}"start": {m.start},{b}"end": {m.end}{c}}}'


def _document(d: Document, gaps: Gaps) -> str:
    a, b, c = gaps
    return (f'{{{a}"type": {_string(d.type)},{b}"number": {_string(d.number)},{b}"date": {_string(d.date)},{b}'
            f'"issuer": {_string(d.issuer)},{b}"text": {quoted(d.text)},{b}"start": {d.start},{b}"end": {d.end}{c}}}')
