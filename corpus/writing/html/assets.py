"""The parts of the page that are no code: its style, its script, and its texts in two languages."""
from __future__ import annotations

import os
from functools import lru_cache


@lru_cache(maxsize=None)
def asset(name: str) -> str:
    """A file of this folder as text; works from a directory and from inside a zip file alike."""
    data = __loader__.get_data(os.path.join(os.path.dirname(__file__), name))
    return data.decode("utf-8").replace("\r\n", "\n")


@lru_cache(maxsize=None)
def words(lang: str) -> dict[str, str]:
    """The texts of the interface, by key. Raises ValueError for a language there are none in."""
    rows = [line.split("\t") for line in asset("words.tsv").splitlines() if line and not line.startswith("#")]
    if lang not in LANGUAGES:
        raise ValueError(f"no interface texts in {lang!r}: use one of {', '.join(LANGUAGES)}")
    return {row[0]: row[LANGUAGES.index(lang) + 1] for row in rows}


LANGUAGES = ("vi", "en")
