"""What a line of a newspaper page is, by its words: a share button, a menu, a time of publication, a masthead, …"""
from __future__ import annotations

import re
from functools import lru_cache

from ..vietnamese import lexicon
from .timestamps import visible

LONGEST = 240
"""No line of chrome is longer, but for mastheads and copyright notices, which begin with their words."""

SENTENCE = 45
"""Lines that are longer are chrome only if they begin with its words, are menus, or have a year in them."""

_BULLETS = " \t•·*-–—+>»▪■□◦○●|►▶→⇒✓#"
_COUNTING = frozenset("0123456789)]")
_COUNTER = re.compile(r"\s*[\[(]?\s*\d[\d.,]{0,9}\s*[\])]?$|^\d[\d.,]{0,9}\s")
_WORD = re.compile(r"[^\W\d_]+(?:[-'’.][^\W\d_]+)*")
_CRUMB = re.compile(r"[>»›|→/•·]")
_CRUMBS = re.compile(r"\s*[>»›|→]\s*|\s+[/•·]\s+")
_DIGIT = re.compile(r"\d{4}")


def kind_of(line: str) -> str | None:
    """The kind of chrome that a line is (the kinds of the table `chrome_lines`), None for a line of the article.

    `Chia sẻ` → tool · `Thời sự > Chính trị` → section · `>> Giá xăng lại giảm` → link · `Tin liên quan` → related ·
    `Tin cùng chuyên mục` → end · `Bình luận (12)` → comments · `Từ khóa: lúa gạo` → tags ·
    `Tổng Biên tập: …` → masthead · `Thứ Tư, 11/10/2023 | 05:06` → time · `Nguồn: TTXVN` → source
    """
    stripped = line.strip()
    if len(stripped) > SENTENCE and _begins_like_prose(stripped):
        return None
    if len(stripped) > LONGEST:
        return _of_start(stripped[:60].casefold(), "masthead")
    tables = _tables()
    key = stripped.casefold()
    bare = key.strip(_BULLETS).rstrip(".…:").rstrip()
    found = tables["whole"].get(bare) or tables["whole"].get(key)
    if found is None and (bare[-1:] in _COUNTING or bare[:1].isdigit()):
        found = tables["whole"].get(_COUNTER.sub("", bare).strip())
    if found:
        return found
    label, colon, _ = key.partition(":")
    if colon and len(label) < 40:
        found = tables["label"].get(label.strip(_BULLETS))
        if found:
            return found
    found = _of_start(key) or _of_start(key.lstrip(_BULLETS))
    if found:
        return found
    for ending, kind in tables["end"].items():
        if key.endswith(ending):
            return kind
    if is_time(stripped):
        return "time"
    return "section" if _is_menu(key) else None


def _is_menu(key: str) -> bool:
    """Whether a line is entries of menus side by side, one of them a section that newspapers have: `Trang nhất | Xã hội`,
    `Báo Duyên Hải > Thời sự`."""
    if not _CRUMB.search(key):
        return False
    parts = [part for part in _CRUMBS.split(key) if part]
    whole = _tables()["whole"]
    return len(parts) > 1 and all(len(part.split()) <= 6 for part in parts) and any(
        whole.get(part) in ("section", "tool") for part in parts)


def _begins_like_prose(line: str) -> bool:
    """Whether a long line begins with none of the words that chrome does, and is no menu: nearly all lines of an article
    are told from chrome by this alone."""
    word = line[:16].split(" ", 1)[0].rstrip(":").casefold()
    return (word not in _first_words() and line[0] not in _BULLETS and "|" not in line and "»" not in line
            and (len(line) > 120 or not _DIGIT.search(line) and "bản quyền" not in line and not _CRUMB.search(line)))


def is_time(line: str) -> bool:
    """Whether a line says when the article was published, and nothing that a sentence would.

    A day with nothing else than a clock, a weekday, `Cập nhật`, the zone, a counter of readers, and up to four words
    beside them (the section, the author): `Nguyễn An - 05:06 11/10/2023`, `12/6/2021 14:30 GMT+7`.
    """
    if len(line) > 120 or not _DIGIT.search(line) or line.endswith((".", "?", "!")):
        return False
    if visible(line) is None:
        return False
    words = _tables()["whole"]
    rest = line.casefold()
    for phrase in _time_phrases():
        if phrase in rest:
            rest = rest.replace(phrase, " ")
    left = [word for word in _WORD.findall(rest) if words.get(word) != "time"]
    if not left:
        return line[:1].isdigit() or line.casefold().lstrip(_BULLETS)[:4] != "ngày" or ":" in line or "|" in line
    clocked = "T" in visible(line)
    return clocked and len(left) <= 4 and all(word[0].isupper() for word in _WORD.findall(line)
                                              if word.casefold() in left)


def bulleted(line: str) -> bool:
    """Whether a line begins with a bullet, as entries of lists and menus do."""
    return line.lstrip()[:1] in "•·▪■□◦○●►▶"


def _of_start(key: str, only: str | None = None) -> str | None:
    """The kind of a line by the phrase it begins with; the phrases are grouped by their first four characters."""
    for phrase, kind in _tables()["start"].get(key[:1], ()):
        if key.startswith(phrase) and (only is None or kind == only):
            return kind
    return None


@lru_cache(maxsize=1)
def _tables() -> dict[str, dict]:
    """How a line is matched → the phrases of the table `chrome_lines`."""
    tables: dict[str, dict] = {"whole": {}, "label": {}, "start": {}, "end": {}}
    for kind, how, phrase in lexicon.rows("chrome_lines"):
        if how == "start":
            tables["start"].setdefault(phrase[0], []).append((phrase, kind))
        else:
            tables[how].setdefault(phrase, kind)
    return tables


@lru_cache(maxsize=1)
def _first_words() -> frozenset[str]:
    return frozenset(phrase.split()[0].rstrip(":") for _, how, phrase in lexicon.rows("chrome_lines") if how in ("label", "start"))


@lru_cache(maxsize=1)
def _time_phrases() -> tuple[str, ...]:
    phrases = (phrase for kind, _, phrase in lexicon.rows("chrome_lines") if kind == "time" and " " in phrase)
    return tuple(sorted(phrases, key=len, reverse=True))
