"""The line that says when an article was published, and what newspapers print beside the time.

    Thứ ba, 27/10/2020, 16:45 (GMT+7)
    Thể thao - 7-6-2014, 23:59
    Đăng lúc: 05:30 07/08/2023 - Tác giả: Quỳnh Như
    LĐO | 11/10/2023 | 05:06 · Nguyễn An (TTXVN) - Thứ Tư, 11/10/2023 · Ngày đăng: 05/06/2020 | Lượt xem: 1.204

Such a line has a day in it, mostly with a clock, and nothing that a sentence would have: weekday and `Cập nhật lúc`,
the section, the author, the newspaper, a counter of readers.
"""
from __future__ import annotations

import re
from functools import lru_cache

from ..patterns import Pattern
from ..vietnamese import lexicon
from . import newspapers
from .bylines import is_credit, names_in, signed_by
from .timestamps import printed

LONGEST = 160
CRUMBS = ">»›→"
PARTS = 6
"""No line of this kind has more parts beside the time."""

_APART = Pattern(r"\s*[|•·●()\[\]<>»›→,;]\s*|\s+[-–—/:]+(?:\s+|$)|^[-–—/:]+\s+|\s{2,}|\t")
_EDGES = " .:-–—*▪■+"
_COUNT = Pattern(r"\d[\d.,]*")


class Imprint:
    """What such a line says: `published`, `authors`, `source`."""

    __slots__ = ("published", "authors", "source")

    def __init__(self, published: str) -> None:
        self.published = published
        self.authors: tuple[str, ...] = ()
        self.source: str | None = None


def imprint_of(line: str) -> Imprint | None:
    """What the line says of the article's publication; None for a line that is something else."""
    line = line.strip()
    if len(line) > LONGEST or line[-1:] in (".", "?", "!", "…", ":"):
        return None
    found = printed(line)
    if found is None:
        return None
    published, around = found
    imprint = Imprint(published)
    rest, words = _time_words().subn("  ", around)
    parts = [part for part in (part.strip(_EDGES) for part in _APART.split(rest)) if part]
    if len(parts) > PARTS:
        return None
    clocked = "T" in published
    if not parts:
        return imprint if clocked or not _is_plain_day(line) else None
    unmarked, section = [], False
    for part in parts:
        if _is_chrome(part):
            section = True
        elif not (words and _COUNT.fullmatch(part) or _names_newspaper(part, imprint) or _names_author(part, imprint)):
            unmarked.append(part)
    if section and not set(line).isdisjoint(CRUMBS):  # of the menus on the way to an article one is known, the others not
        return imprint if all(len(part.split()) <= 5 for part in unmarked) else None
    if unmarked and not (clocked and _are_names(unmarked)):
        return None
    if len(unmarked) == 1:
        imprint.authors = imprint.authors or signed_by(unmarked[0])
    return imprint


def _is_plain_day(line: str) -> bool:
    """`Ngày 5/6/2020`: a line that a list of events in an article may have just so."""
    return line.casefold().lstrip("•-* ").startswith("ngày") and not set(line) & set(":|")


def _is_chrome(part: str) -> bool:
    """A section, entries of a menu one after the other, a button, with or without a count: `Thể thao`,
    `Trang chủ Thời sự`, `In bài`, `0 bình luận`."""
    words = [word for word in part.casefold().split() if not word.isdigit()]
    known = _entries()
    at = 0
    while at < len(words):
        past = next((past for past in range(min(len(words), at + 6), at, -1) if " ".join(words[at:past]) in known), 0)
        if not past:
            return False
        at = past
    return at > 0


def _names_newspaper(part: str, imprint: Imprint) -> bool:
    """`Báo Duyên Hải`, `LĐO`, `Nguồn: Lữ Hành Trẻ`, `Theo TTXVN`."""
    label, colon, name = part.partition(":")
    if colon:
        source = name.strip() if _labels().get(label.strip().casefold()) == "source" else None
    else:
        source = newspapers.named_by(part.removeprefix("Theo ").removeprefix("theo "))
    imprint.source = imprint.source or source or None
    return bool(source)


def _names_author(part: str, imprint: Imprint) -> bool:
    """`Tác giả: Quỳnh Như`, `bởi Nguyễn An`, `by admin`."""
    label, colon, name = part.partition(":" if ":" in part else " ")
    name = name.strip()
    if _labels().get(label.strip().casefold()) != "byline" or not (is_credit(name) or name.casefold() in newspapers.origin_words("account")):
        return False
    imprint.authors = imprint.authors or names_in(name)
    return True


def _are_names(parts: list[str]) -> bool:
    """Whether what is left could be the author's name, or the place's, or the newspaper's: one in capitals. Of two, as in
    `Việt Nam - Lào, 19:30 ngày 5/6/2020`, nobody knows."""
    words = parts[0].split()
    return len(parts) == 1 and (len(words) <= 4 and all(word[0].isupper() for word in words) or bool(signed_by(parts[0])))


@lru_cache(maxsize=1)
def _entries() -> frozenset[str]:
    return frozenset(phrase for kind, how, phrase in lexicon.rows("chrome_lines") if how == "whole" and kind in ("section", "tool", "comments"))


@lru_cache(maxsize=1)
def _labels() -> dict[str, str]:
    return {phrase: kind for kind, how, phrase in lexicon.rows("chrome_lines") if how == "label"}


@lru_cache(maxsize=1)
def _time_words() -> re.Pattern:
    phrases = sorted((phrase for kind, _, phrase in lexicon.rows("chrome_lines") if kind == "time"), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, phrases))})(?!\w)\s*:?", re.IGNORECASE)
