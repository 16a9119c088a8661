"""Who wrote an article, as newspapers sign it: `Nguyễn An`, `Bài, ảnh: LÊ THỬ`, `Hồng Hà - Lê Bình (tổng hợp)`."""
from __future__ import annotations

import re
from functools import lru_cache

from ..patterns import Pattern
from ..vietnamese import lexicon
from . import newspapers

_NAME = Pattern(r"[^\W\d_]+\.?(?: [^\W\d_]+\.?){1,3}")
_APART = Pattern(r"\s*(?:[-–—,/&+;|]|\bvà\b)\s*")
_REMARK = Pattern(r"\s*\([^()]*\)\s*$")


def names_in(line: str) -> tuple[str, ...]:
    """The names in a byline: `Nguyễn An - Lê Bình`, `Bình Minh (tổng hợp)`; () where the line is no list of names."""
    if len(line) > 80:
        return ()
    line = _REMARK.sub("", line).strip(" .")
    pictures = _pictures().search(line)
    if pictures:
        line = line[:pictures.start()].rstrip(" .") or line[pictures.end():].strip(" .")
    if not line:
        return ()
    names = _APART.split(line)
    if not all(_NAME.fullmatch(name) and all(word[0].isupper() for word in name.split()) for name in names):
        return ()
    return tuple(names)


def signed_by(line: str) -> tuple[str, ...]:
    """The names in a line that nothing marks as a byline: as `names_in`, but none of them may be a place."""
    names = names_in(line)
    return () if any(name.casefold() in _places() for name in names) else names


def is_credit(line: str) -> bool:
    """Whether what follows the label of a byline is what can follow it: names and the like, no sentence.

    `Tác giả: Quỳnh Như`, `Thực hiện: Nhóm PV`; but not `PV: Thưa bà, vì sao giá tăng?`.
    """
    return not line or len(line) <= 80 and (bool(names_in(line)) or len(line) <= 40 and line[-1] not in "?!…:,"
                                            and len(line.split()) <= 6 and line[0].isupper()
                                            and (line[-1] != "." or len(line) <= 12))


def is_origin(line: str) -> bool:
    """Whether what follows `Nguồn:` is where something is from, and no sentence behind it."""
    return len(line) <= 40 or len(line) <= 80 and line[-1] not in ".?!…:”"


@lru_cache(maxsize=1)
def _pictures() -> re.Pattern:
    """What stands before those who made the pictures: `LINH AN - ẢNH: GIA THỬ`, `Lê Bình; đồ họa: Hồng Hà`."""
    crafts = "|".join(sorted(newspapers.origin_words("picture")))
    return re.compile(rf"\s*(?:[-–—,;/|]\s*)?\b(?:{crafts})\s*:", re.IGNORECASE)


@lru_cache(maxsize=1)
def _places() -> frozenset[str]:
    names = set(lexicon.column("places"))
    for table in ("provinces", "countries"):
        for name, *others in lexicon.rows(table):
            names.update((name, *(others[0].split("|") if others else ())))
    return frozenset(name.casefold() for name in names)
