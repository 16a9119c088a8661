"""What must hold for the output, whatever the input was."""
from __future__ import annotations

import csv
import io
import json
import time
from functools import lru_cache
from typing import TYPE_CHECKING
from unicodedata import category

from corpus.batch.work import Work
from corpus.extraction import extract
from corpus.reading import ReadError, read, records
from corpus.writing import Style, encoder, writer
from corpus.vietnamese.tokens import LONGEST_SENTENCE
from corpus.writing.schema import schema

from ..writing import schema_check

if TYPE_CHECKING:
    from collections.abc import Iterator

    from corpus.records import Extraction

    from .inputs import Input

MAX_SIZE = 1 << 20
PUBLISHED = "2023-10-11"
REORDERING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
SECONDS, SECONDS_PER_BYTE = 3.0, 3e-5
"""What an input may cost, on a machine that is busy with other things too: many times of what it does cost."""


def faults(given: Input) -> Iterator[str]:
    """All that is wrong with what comes of an input, as text; nothing where all is well."""
    start = time.process_time()
    try:
        results, errors = outcome(given)
    except Exception as error:
        yield f"{type(error).__name__}: {error}"
        return
    spent = time.process_time() - start
    if spent > SECONDS + SECONDS_PER_BYTE * len(given.data):
        yield f"took {spent:.1f} seconds for {len(given.data)} bytes"
    if given.articles is not None and len(results) + len(errors) != given.articles:
        yield f"{len(results)} results and {len(errors)} errors for {given.articles} articles"
    for error in errors:
        yield from faults_of_error(error)
    for line in results:
        yield from faults_of_line(line)
    if outcome(given)[0] != results:
        yield "not the same result again"
    try:
        extractions = [extract(article, PUBLISHED) for article in _read(given)]
    except Exception as error:
        yield f"in the library: {type(error).__name__}: {error}"
        return
    if len(extractions) != len(results):
        yield f"{len(results)} results for {len(extractions)} articles that can be read"
    for format in ("json", "csv", "table", "html", "sqlite"):
        yield from faults_of_format(extractions, format)


def outcome(given: Input) -> tuple[list[bytes], list[ReadError]]:
    """The results of all articles of an input, and the errors of those that have none."""
    errors: list[ReadError] = []
    work = Work(Style("jsonl", text=True), PUBLISHED)
    done = [work(raw) for raw in records(io.BytesIO(given.data), given.format, max_size=MAX_SIZE, on_error=errors.append)]
    errors += [each for each in done if isinstance(each, ReadError)]
    return [each for each in done if not isinstance(each, ReadError)], errors


def _read(given: Input) -> Iterator:
    return read(io.BytesIO(given.data), given.format, max_size=MAX_SIZE, on_error=lambda _: None)


def faults_of_error(error: ReadError) -> Iterator[str]:
    if error.reason.startswith("internal error"):
        yield error.reason
    if not error.reason or "\n" in error.reason or len(error.reason) > 1000:
        yield f"no good reason: {error.reason!r}"


def faults_of_line(line: bytes) -> Iterator[str]:
    """What is wrong with an article as a line of JSON with its text."""
    try:
        article = json.loads(line.decode("utf-8"), parse_constant=_not_finite)
    except ValueError as error:
        yield f"not valid JSON: {error}"
        return
    if line.count(b"\n") != 1 or not line.endswith(b"\n"):
        yield "not one line"
    wrong = list(schema_check.faults(article, _schema())) if isinstance(article, dict) and "text" in article else ["no article"]
    yield from wrong or faults_of_records(article)


def faults_of_records(article: dict) -> Iterator[str]:
    """What is wrong with the records of an article, beyond what the schema says."""
    text = article["text"]
    for kind in ("figures", "dates", "documents", "people"):
        last = -1
        for n, record in enumerate(article[kind]):
            where = f"{kind}[{n}]"
            places = record["mentions"] if kind == "people" else [record]
            for place in places:
                if text[place["start"]:place["end"]] != place["text"] or not place["text"].strip():
                    yield f"{where}: {place['text']!r} is not what stands at {place['start']}–{place['end']}"
            starts = [place["start"] for place in places]
            if starts != sorted(set(starts)) or starts[0] < last:
                yield f"{where}: out of order, {starts} after {last}"
            last = starts[0]
            if "sentence" in record and not _in_sentence(record, text):
                yield f"{where}: {record['text']!r} stands not in its sentence {record['sentence']!r}"
    for n, date in enumerate(article["dates"]):
        if (date["from"] is None) != (date["to"] is None) or (date["from"] or "") > (date["to"] or ""):
            yield f"dates[{n}]: {date['text']!r} goes from {date['from']} to {date['to']}"
        if date["value"] == "" or (date["range"] is None and date["interval"] is not None):
            yield f"dates[{n}]: value {date['value']!r}, range {date['range']}, interval {date['interval']}"
    for n, figure in enumerate(article["figures"]):
        for value in figure["value"] if isinstance(figure["value"], list) else [figure["value"]]:
            if abs(value) > 10 ** 40:
                yield f"figures[{n}]: {figure['text']!r} is {value}"
    yield from _overlaps(article)


def _in_sentence(record: dict, text: str) -> bool:
    """Whether a record stands in its sentence; one without an end is cut somewhere, which may be amid the record."""
    return record["sentence"] in text and (record["text"] in record["sentence"] or len(record["sentence"]) > LONGEST_SENTENCE)


def _overlaps(article: dict) -> Iterator[str]:
    """What a number is, is decided once: figures, dates and documents share no character."""
    places = sorted((r["start"], r["end"], kind, r["text"]) for kind in ("figures", "dates", "documents") for r in article[kind])
    for (_, end, kind, text), (start, _, other, again) in zip(places, places[1:]):
        if start < end:
            yield f"{text!r} of {kind} and {again!r} of {other} overlap"


def faults_of_format(extractions: list[Extraction], format: str) -> Iterator[str]:
    """What is wrong with the articles in another format."""
    style = Style(format, text=True)
    encode = encoder(style)
    out = io.BytesIO()
    try:
        encoded = list(map(encode, extractions))
        if format == "sqlite":  # what is left to do with it has its own tests
            return
        file = writer(style, out)
        for each in encoded:
            file.add(each)
        file.close()
        content = out.getvalue().decode("utf-8")
    except Exception as error:
        yield f"in {format}: {type(error).__name__}: {error}"
        return
    if format == "json" and len(json.loads(content, parse_constant=_not_finite)) != len(extractions):
        yield "not as many articles in the array"
    if format == "csv":
        widths = {len(row) for row in csv.reader(io.StringIO(content, newline=""), strict=True)}
        if len(widths) != 1:
            yield f"rows of CSV with {widths} cells"
    if format == "table" and any(category(c) in ("Cc", "Cs") and c != "\n" or c in REORDERING for c in content):
        yield "the table steers the terminal"


def _not_finite(constant: str) -> None:
    raise ValueError(f"the number {constant}")


@lru_cache(maxsize=1)
def _schema() -> dict:
    return json.loads(schema())
