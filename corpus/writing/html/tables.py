"""The tables of an article's records. A row is a `<tbody>` named like its record; its links lead to the text and back.

Cells that sort by something other than what they show carry it in `data-v`.
"""
from __future__ import annotations

from collections.abc import Sequence

from ...records import Date, Document, Extraction, Figure, Person
from ...vietnamese.calendar import bounds_of
from .. import KINDS
from .highlight import DATE, DOCUMENT, FIGURE, PERSON
from .markup import clip, escape
from .notation import magnitude, quantity, unit
from .timex import day_in_words, in_words

SENTENCE = 320      # a longer sentence is shown as what stands around the figure
AROUND = 140


def tables(extraction: Extraction, prefix: str, words: dict[str, str], level: int, only: Sequence[str]) -> str:
    """The tables of the kinds asked for, under headings `<h{level}>`; where there is no record, a line that says so."""
    text = extraction.text
    parts = (
        _table(FIGURE, f"{prefix}f", "figures", ("name", "value", "unit", "when"), "sentence", words, level,
               [figure_row(figure, text, f"{prefix}f{n}", words) for n, figure in enumerate(extraction.figures, 1)]),
        _table(DATE, f"{prefix}d", "dates", ("written", "meaning", "type", "period"), None, words, level,
               [date_row(record, f"{prefix}d{n}", words) for n, record in enumerate(extraction.dates, 1)]),
        _table(PERSON, f"{prefix}p", "people", ("person.name", "role", "age", "mentions"), None, words, level,
               [person_row(person, f"{prefix}p{n}", words) for n, person in enumerate(extraction.people, 1)]),
        _table(DOCUMENT, f"{prefix}v", "documents", ("type", "number", "issued", "issuer"), None, words, level,
               [document_row(document, f"{prefix}v{n}", words) for n, document in enumerate(extraction.documents, 1)]))
    return "".join(part for kind, part in zip(KINDS, parts) if kind in only)


def _table(kind: str, name: str, key: str, columns: tuple[str, ...], wide: str | None, words: dict[str, str],
           level: int, rows: list[str]) -> str:
    heading = (f'<section class="records" aria-labelledby="{name}"><h{level} id="{name}">'
               f'<span class="key {kind}"></span>{words[key]} <small>{len(rows)}</small></h{level}>')
    if not rows:
        return f'{heading}<p class="none">{words["nothing"]}</p></section>'
    head = "".join(f'<th scope="col">{words[column]}</th>' for column in columns)
    if wide:
        head += f'</tr><tr><th scope="col" colspan="{len(columns)}">{words[wide]}</th>'
    return (f'{heading}<table class="sortable {kind}" aria-labelledby="{name}"><thead><tr>{head}</tr></thead>'
            f'{"".join(rows)}</table></section>')


def figure_row(figure: Figure, text: str, row: str, words: dict[str, str]) -> str:
    """Name, value, unit, time; below them the sentence."""
    size = magnitude(figure)
    name = escape(figure.name) if figure.name else f'<span class="none">{words["unnamed"]}</span>'
    measured = escape(unit(figure)).replace("/", "/<wbr>")
    if not measured:
        measured = f'<span class="none">{escape(_kind(figure.kind, words))}</span>'
    return (f'<tbody id="{row}" data-kind="{escape(_kind(figure.kind, words))}"><tr><td>{name}</td>'
            f'<td class="n" data-v="{"" if size is None else size}">'
            f'<a href="#{row}-1">{escape(quantity(figure, words))}</a></td>'
            f'<td>{measured}</td><td data-v="{escape(figure.when)}">{escape(in_words(figure.when, words))}</td></tr>'
            f'<tr><td class="s" colspan="4" data-v="{figure.start}">{excerpt(figure, text)}</td></tr></tbody>')


def _kind(kind: str, words: dict[str, str]) -> str:
    return words["kind.age"] if kind == "age" else words.get(kind, kind)


def excerpt(figure: Figure, text: str) -> str:
    """The sentence with the figure in bold; of an endless sentence what stands around it."""
    start, end, sentence = figure.start, figure.end, figure.sentence
    if len(sentence) <= SENTENCE:
        at = text.find(sentence, max(0, end - len(sentence)), start + len(sentence))
        if at < 0:
            return escape(sentence)
        first, last = at, at + len(sentence)
    else:
        first, last = max(0, start - AROUND), min(len(text), end + AROUND)
        first = max(first, text.rfind("\n", first, start) + 1)
        stop = text.find("\n", end, last)
        last = stop if stop >= 0 else last
        first = text.find(" ", first, start) + 1 or first
        last = text.rfind(" ", end, last) if text.rfind(" ", end, last) > 0 else last
    before, after = text[first:start], text[end:last]
    if len(sentence) > SENTENCE:
        before, after = "… " + before, after + " …"
    return f"{escape(before)}<b>{escape(clip(text[start:end], SENTENCE))}</b>{escape(after)}"


def date_row(record: Date, row: str, words: dict[str, str]) -> str:
    """As written, as meant, its type, and the days from and to."""
    said = in_words(record.value, words, record.type == "set")
    if record.mod and f"mod.{record.mod}" in words:
        said = f"{words[f'mod.{record.mod}']} {said}"
    notes = [words.get(f"type.{record.type}", record.type)]
    if record.range and f"range.{record.range}" in words:
        notes.append(words[f"range.{record.range}"])
    if record.calendar == "lunar":
        notes.append(words["lunar"])
    days = bounds_of(f"{record.from_}/{record.to}") if record.from_ and record.to else bounds_of(record.value)
    period = ""
    if days:
        period = day_in_words(days[0], words)
        if days[1] != days[0]:
            period += " – " + day_in_words(days[1], words)
    return (f'<tbody id="{row}"><tr><td data-v="{record.start}"><a href="#{row}-1">{escape(clip(record.text, 120))}</a>'
            f'</td><td data-v="{escape(record.value)}">{escape(said)}</td><td>{escape(", ".join(notes))}</td>'
            f'<td data-v="{days[0] if days else ""}">{period}</td></tr></tbody>')


def person_row(person: Person, row: str, words: dict[str, str]) -> str:
    """Name, who that is, age, and a link to every mention."""
    links = " ".join(f'<a href="#{row}-{n}" title="{escape(clip(mention.text, 60))}" '
                     f'aria-label="{escape(words["mention"].format(n=n))}">{n}</a>'
                     for n, mention in enumerate(person.mentions, 1))
    return (f'<tbody id="{row}"><tr><td>{escape(person.name)}</td><td>{escape(person.role)}</td>'
            f'<td class="n" data-v="{escape(person.age)}">{escape(person.age)}</td>'
            f'<td class="places" data-v="{len(person.mentions)}">{links}</td></tr></tbody>')


def document_row(document: Document, row: str, words: dict[str, str]) -> str:
    """Type, number, date of issue, issuer."""
    return (f'<tbody id="{row}"><tr><td>{escape(document.type)}</td>'
            f'<td><a href="#{row}-1">{escape(document.number)}</a></td>'
            f'<td data-v="{escape(document.date)}">{escape(in_words(document.date, words))}</td>'
            f'<td>{escape(document.issuer)}</td></tr></tbody>')
