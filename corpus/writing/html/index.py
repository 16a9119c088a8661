"""The list of articles: a table that says what is in each, and the data that search and filters run on."""
from __future__ import annotations

from collections.abc import Sequence

from ...records import Extraction
from .. import KINDS
from .article import published_of, title_of
from .highlight import KINDS as MARKS
from .markup import clean, escape, json_text
from .notation import measured, unit
from .timex import in_words

SORTS = ("money", "percent", "count", "measure", "kind.age", "ratio", "score")


def row(extraction: Extraction, n: int, href: str, words: dict[str, str], only: Sequence[str] = KINDS) -> str:
    """The article's row: title, source, time, counts. `href` leads to it."""
    counts = "".join(f'<td class="n" data-v="{len(getattr(extraction, kind))}" data-name="{words[kind]}">'
                     f'{len(getattr(extraction, kind)) or "–"}</td>' for kind in only)
    title = escape(title_of(extraction, words))
    return (f'<tbody id="i{n}"><tr><th scope="row" lang="vi"><a href="{href}">{title}</a></th><td>'
            f'{escape(extraction.source)}</td><td data-v="{escape(extraction.published)}">'
            f"{escape(published_of(extraction, words))}</td>{counts}</tr></tbody>\n")


def entry(extraction: Extraction, n: int, page: str, words: dict[str, str]) -> str:
    """What search and filters need of the article, as JSON: [n, address of its page, text, records].

    A record is [kind, its sort in words, label, what it says, unit, place]. Its place is `page` + `#` + the last.
    """
    prefix = f"a{n}-"
    records = [["fig", words["kind.age"] if f.kind == "age" else words.get(f.kind, f.kind), f.name or "",
                measured(f, words), unit(f), f"{prefix}f{i}-1"] for i, f in enumerate(extraction.figures, 1)]
    records += [["date", words.get(f"type.{d.type}", d.type), d.text, in_words(d.value, words, d.type == "set"), "",
                 f"{prefix}d{i}-1"] for i, d in enumerate(extraction.dates, 1)]
    records += [["per", "", p.name, p.role or "", "", f"{prefix}p{i}-1"] for i, p in enumerate(extraction.people, 1)]
    records += [["doc", "", f"{d.type or ''} {d.number}".strip(), in_words(d.date, words), "", f"{prefix}v{i}-1"]
                for i, d in enumerate(extraction.documents, 1)]
    about = " · ".join(str(part) for part in (extraction.title, extraction.source, extraction.id) if part)
    return json_text([n, page, clean(f"{extraction.text}\n{about}"), records])


def opening(words: dict[str, str], only: Sequence[str] = KINDS) -> str:
    """The start of the list: the controls, which wait for the script, and the head of the table."""
    kinds = "".join(f'<option value="{kind}">{words[key]}</option>' for kind, key in zip(MARKS, KINDS) if key in only)
    kinds += "".join(f'<option value="fig {escape(words[key])}">· {words[key]}</option>' for key in SORTS)
    columns = "".join(f'<th scope="col">{words[key]}</th>' for key in (
        "title", "source", "published", *only))
    every = f'<option value="">{words["filter.all"]}</option>'
    return (f'<section class="index" id="index" aria-label="{words["index"]}"><h2>{words["index"]}</h2>'
            f'<form class="controls" role="search" hidden>'
            f'<label class="wide">{words["search"]}<input type="search" name="text" autocomplete="off" '
            f'placeholder="{words["search.hint"]}"></label>'
            f'<label>{words["filter.kind"]}<select name="kind">{every}{kinds}</select></label>'
            f'<label>{words["filter.person"]}<input name="person" list="persons" autocomplete="off">'
            f'<datalist id="persons"></datalist></label>'
            f'<label>{words["filter.unit"]}<select name="unit">{every}</select></label>'
            f'<button type="reset">{words["filter.reset"]}</button><p role="status" aria-live="polite"></p></form>'
            f'<table class="sortable articles"><thead><tr>{columns}</tr></thead>\n')


def closing(data: str = "") -> str:
    """The end of the list."""
    return f"</table></section>\n{data}"
