"""Vietnamese news to data: the figures, dates, people and documents that an article states.

    import corpus

    for article in corpus.read("articles.jsonl"):
        extraction = corpus.extract(article)
        for figure in extraction.figures:
            print(figure.name, figure.value, figure.unit, figure.when)

`read` yields articles from files, directories and streams; `extract` takes one of them, or a plain string, and returns
an `Extraction` with typed records and `to_dict()`. Both work on any machine that has Python, in any process: `extract`
and all that it takes and returns can be pickled.
"""
from __future__ import annotations

TYPE_CHECKING = False  # as `typing` has it, without the cost of importing it
if TYPE_CHECKING:
    from .article import Article as Article
    from .extraction import extract as extract
    from .reading import ReadError as ReadError, read as read
    from .records import (Date as Date, Document as Document, Extraction as Extraction, Figure as Figure,
                          Mention as Mention, Person as Person, Record as Record)

__version__ = "1.0.0"

# Public name → the module that has it. Loaded at first use: whoever only reads never loads the word lists.
_HOMES = {
    "Article": "article",
    "read": "reading", "ReadError": "reading",
    "extract": "extraction",
    "Extraction": "records", "Figure": "records", "Date": "records", "Person": "records", "Mention": "records",
    "Document": "records", "Record": "records",
}

__all__ = [*_HOMES, "__version__"]


def __getattr__(name: str):
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module
    value = globals()[name] = getattr(import_module(f".{home}", __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})
