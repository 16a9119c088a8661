"""The output: figures, dates, people and documents, and their form as JSON objects.

Every record knows its place: `text` is the article's `text[start:end]`, counted in Unicode code points.
"""
from __future__ import annotations

from decimal import Decimal

Number = "int | Decimal"


class Record:
    """A bundle of named fields that compares by value and prints itself; `to_dict` keeps the order of `__slots__`."""

    __slots__ = ()

    def to_dict(self) -> dict:
        """The record as plain JSON types."""
        return {field: plain(getattr(self, field)) for field in self.__slots__}

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and all(getattr(self, f) == getattr(other, f) for f in self.__slots__)

    __hash__ = None  # records are mutable: linking fills in names and times after they are found

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{f}={getattr(self, f)!r}' for f in self.__slots__)})"


def plain(value):
    """A field's value in JSON types: whole numbers as int, other numbers as the float that prints the same digits."""
    if isinstance(value, Record):
        return value.to_dict()
    if isinstance(value, (list, tuple)):
        return [plain(v) for v in value]
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value


class Figure(Record):
    """A number that quantifies something.

    name       what is measured, in the words of the article; None where the text does not say
    value      int or Decimal; [low, high] of a range, [numerator, denominator] of a ratio, [home, away] of a score
    unit       ISO 4217 code of money, '%', the symbol of a measure, 'tuổi', or the noun that is counted
    per        the unit after "per" (đồng/kg → 'kg'), else None
    kind       count · money · percent · measure · age · ratio · score
    qualifier  about · nearly · more_than · less_than · at_least · at_most · None
    when       the TIMEX3 value of the time the figure holds for, 'begin/end' for a range, else None
    text       the number expression alone; start, end: its place; sentence: the sentence around it
    """

    __slots__ = ("name", "value", "unit", "per", "kind", "qualifier", "when", "text", "start", "end", "sentence")

    def __init__(self, *, value, kind: str, text: str, start: int, end: int, sentence: str = "",
                 name: str | None = None, unit: str | None = None, per: str | None = None,
                 qualifier: str | None = None, when: str | None = None) -> None:
        self.name = name
        self.value = value
        self.unit = unit
        self.per = per
        self.kind = kind
        self.qualifier = qualifier
        self.when = when
        self.text = text
        self.start = start
        self.end = end
        self.sentence = sentence


class Date(Record):
    """An expression of time, after TIMEX3 (ISO-TimeML).

    value      the normalised value: '2021-06-12', '2023-Q3', '2017-02-04TMO', 'P30Y', 'PRESENT_REF', …
    type       date · time · duration · set
    mod        START · MID · END · APPROX · MORE_THAN · LESS_THAN · None
    range      'begin' or 'end' for the ends of a range, else None
    interval   the ISO 8601 interval of the whole range, on both its ends ('2021/2023'), else None
    calendar   'lunar' where the text counts by the lunar calendar (the value is Gregorian all the same), else None
    from_, to  the first and the last calendar day it covers ('2023-09-01', '2023-09-30'), None for durations and sets;
               'from' in JSON
    """

    __slots__ = ("value", "type", "mod", "range", "interval", "calendar", "from_", "to", "text", "start", "end", "sentence")

    def __init__(self, *, value: str, type: str, text: str, start: int, end: int, sentence: str = "",
                 mod: str | None = None, range: str | None = None, interval: str | None = None,
                 calendar: str | None = None, from_: str | None = None, to: str | None = None) -> None:
        self.value = value
        self.type = type
        self.mod = mod
        self.range = range
        self.interval = interval
        self.calendar = calendar
        self.from_ = from_
        self.to = to
        self.text = text
        self.start = start
        self.end = end
        self.sentence = sentence

    def to_dict(self) -> dict:
        return {("from" if f == "from_" else f): getattr(self, f) for f in self.__slots__}


class Mention(Record):
    """One place where a person is named."""

    __slots__ = ("text", "start", "end")

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        self.start = start
        self.end = end


class Person(Record):
    """A person the article speaks of by name.

    name      the fullest form in the article, without titles
    role      who that is, in the article's words, else None
    age       in years, else None
    mentions  every place where the person is named, in order
    """

    __slots__ = ("name", "role", "age", "mentions")

    def __init__(self, *, name: str, role: str | None = None, age: int | None = None,
                 mentions: list[Mention] | None = None) -> None:
        self.name = name
        self.role = role
        self.age = age
        self.mentions = mentions if mentions is not None else []


class Document(Record):
    """A legal or official document that is cited with a number.

    type     'Nghị quyết', 'Nghị định', 'Công văn', …
    number   as cited: '02-NQ/TW', '39/2022/NĐ-CP'
    date     its date of issue, ISO 8601, where the article states it anywhere
    issuer   who issued it, where the article states it or the number itself says it
    text     the expression from the type to the number; start, end: its place
    """

    __slots__ = ("type", "number", "date", "issuer", "text", "start", "end")

    def __init__(self, *, type: str, number: str, text: str, start: int, end: int,
                 date: str | None = None, issuer: str | None = None) -> None:
        self.type = type
        self.number = number
        self.date = date
        self.issuer = issuer
        self.text = text
        self.start = start
        self.end = end


class Extraction(Record):
    """All that was found in one article. `text` is the article's, for whoever shows records in their place."""

    __slots__ = ("id", "title", "source", "url", "published", "authors", "text",
                 "figures", "dates", "people", "documents")

    def __init__(self, *, text: str, id: str | None = None, title: str | None = None, source: str | None = None,
                 url: str | None = None, published: str | None = None, authors: tuple[str, ...] | list[str] = (),
                 figures: list[Figure] | None = None, dates: list[Date] | None = None,
                 people: list[Person] | None = None, documents: list[Document] | None = None) -> None:
        self.id = id
        self.title = title
        self.source = source
        self.url = url
        self.published = published
        self.authors = list(authors)
        self.text = text
        self.figures = figures if figures is not None else []
        self.dates = dates if dates is not None else []
        self.people = people if people is not None else []
        self.documents = documents if documents is not None else []

    def to_dict(self, text: bool = False) -> dict:
        """The JSON object of the output contract: keys always present, in order; `text` only where asked for."""
        return {field: plain(getattr(self, field)) for field in self.__slots__ if field != "text" or text}
