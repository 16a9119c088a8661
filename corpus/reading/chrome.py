"""What a line of a newspaper page is, by its words: a share button, a menu, a time of publication, a masthead, …"""
from __future__ import annotations

from functools import lru_cache

from ..patterns import Pattern
from ..vietnamese import lexicon
from . import newspapers
from .bylines import is_credit, is_origin
from .imprint import imprint_of

LONGEST = 240
"""No line of chrome is longer, but for mastheads and copyright notices."""

LABEL = 40
"""No label before a colon is longer."""

MASTHEAD = 1000
"""No masthead is longer."""

SENTENCE = 45
"""Lines that are longer are chrome only if they begin with its words, are menus, or have a year in them."""

_BULLETS = " \t•·*-–—+>»▪■□◦○●|►▶→⇒✓#"
_ENDS = ".?!…”\":,;"
_COUNTING = frozenset("0123456789)]")
_COUNTER = Pattern(r"\s*[\[(]?\s*\d[\d.,]{0,9}\s*[\])]?$|^\d[\d.,]{0,9}\s")
_SIGN = Pattern(r"[0-9>»›→/•·\[\t©®]")
"""What chrome of more than a few words has, and many sentences do not."""
_CRUMB = Pattern(r"[>»›|→•\[\t·]")
_CRUMBS = Pattern(r"\s*[>»›|→\[\]]+\s*|\s+[/•·]\s+|\s{2,}|\t")
_YEAR = Pattern(r"(?:19|20)[0-9]{2}")


def kind_of(line: str) -> str | None:
    """The kind of chrome that a line is (the kinds of the table `chrome_lines`), None for a line of the article.

    `Chia sẻ` → tool · `Thời sự > Chính trị` → section · `>> Giá xăng lại giảm` → link · `Tin liên quan` → related ·
    `Tin cùng chuyên mục` → end · `Bình luận (12)` → comments · `Từ khóa: lúa gạo` → tags ·
    `Tổng Biên tập: …` → masthead · `Thứ Tư, 11/10/2023 | 05:06` → time · `Nguồn: TTXVN` → source
    """
    stripped = line.strip()
    if len(stripped) > SENTENCE and _begins_like_prose(stripped):
        return None
    key = stripped.casefold()
    if len(stripped) > LONGEST:
        return _of_start(key[:60], "masthead") or _masthead(key, stripped)
    tables = _tables()
    bare = key.strip(_BULLETS).rstrip(".…:").rstrip()
    found = tables["whole"].get(bare) or tables["whole"].get(key)
    if found is None and (bare[-1:] in _COUNTING or bare[:1].isdigit()):
        found = tables["whole"].get(_COUNTER.sub("", bare).strip())
    if found:
        return found
    label, colon, value = key.partition(":")
    if colon and len(label) < LABEL:
        found = tables["label"].get(label.strip(_BULLETS))
        if found:
            said = stripped[len(stripped) - len(value):].strip()
            if is_credit(said) if found == "byline" else found != "source" or is_origin(said):
                return found
    found = _of_start(key) or key[0] in _BULLETS and _of_start(key.lstrip(_BULLETS))
    if found == "motto":
        found = None if stripped[-1] in _ENDS else "masthead"
    elif found == "link" and stripped[-1] == "." and stripped[0].isalpha():  # `Mời bạn đọc … .`, `Xem clip: Sáng nay … .`
        found = None
    if found:
        return found
    for ending, kind in tables["end"].items():
        if key.endswith(ending):
            return kind
    if _YEAR.search(stripped) and imprint_of(stripped):
        return "time"
    return _menu(key) or _masthead(key, stripped)


def _menu(key: str) -> str | None:
    """Section or tool, for a line of entries side by side, one of them known: `Trang nhất | Xã hội`,
    `Báo Duyên Hải > Thời sự`, `In bài | Gửi email`, `[Trở về]  [Lên đầu trang]`."""
    if not (_CRUMB.search(key) or "  " in key or " / " in key):
        return None
    parts = [_COUNTER.sub("", part) for part in _CRUMBS.split(key) if part]
    if len(parts) < 2 or any(len(part.split()) > 6 for part in parts):
        return None
    kinds = [_tables()["whole"].get(part) for part in parts]
    return "section" if "section" in kinds else "tool" if "tool" in kinds else None


def _masthead(key: str, line: str) -> str | None:
    """Masthead, for a line in which at least two things stand that only mastheads have: `Báo Duyên Hải - GPXB số 99/GP-BTTTT`,
    `Báo Duyên Hải điện tử - Tiếng nói của Đảng bộ tỉnh`, `Tòa soạn: 5 Lê Lợi. Điện thoại: 0299 3111222`."""
    if len(key) > MASTHEAD or not _PUNCTUATED.search(key):
        return None
    signs = [kind for phrase, kind in _tables()["inside"].items() if phrase in key]
    if ("masthead" in signs or "motto" in signs and line[-1] not in _ENDS) and (len(signs) > 1 or newspapers.self_named(line)):
        return "masthead"
    return None


_PUNCTUATED = Pattern("[-:–—|/©®]")


def _begins_like_prose(line: str) -> bool:
    """Whether a long line begins with none of the words that chrome does, and is no menu: nearly all lines of an article
    are told from chrome by this alone."""
    word, _, rest = line[:24].casefold().partition(" ")
    labels, starts = _first_words()
    if line[0] in _BULLETS or (word in labels or word[-1] == ":") and ":" in line[:LABEL + 1]:
        return False
    if word in starts and (not starts[word] or rest.partition(" ")[0] in starts[word]):
        return False
    if "|" in line or "bản quyền" in line or "GP-" in line or "GPXB" in line:
        return False
    if len(line) > 160:
        return True
    if word in newspapers.first_words():
        return False
    if "  " in line or " / " in line:
        return False
    sign = _SIGN.search(line)
    return not sign or not _YEAR.search(line, sign.start()) and not _CRUMB.search(line, sign.start())


def bulleted(line: str) -> bool:
    """Whether a line begins with a bullet, as entries of lists and menus do."""
    return line.lstrip()[:1] in "•·▪■□◦○●►▶"


def _of_start(key: str, only: str | None = None) -> str | None:
    """The kind of a line by the phrase it begins with; the phrases are grouped by their first two characters."""
    starts = _tables()["start"]
    for phrase, kind in starts.get(key[:2]) or starts.get(key[:1], ()):
        if key.startswith(phrase) and (only is None or kind == only):
            return kind
    return None


@lru_cache(maxsize=1)
def _tables() -> dict[str, dict]:
    """How a line is matched → the phrases of the table `chrome_lines`."""
    tables: dict[str, dict] = {"whole": {}, "label": {}, "start": {}, "end": {}, "inside": {}}
    for kind, how, phrase in lexicon.rows("chrome_lines"):
        if how == "start":
            tables["start"].setdefault(phrase[:2], []).append((phrase, kind))
        else:
            tables[how].setdefault(phrase, kind)
    return tables


@lexicon.compiled("chrome_lines")
def _first_words() -> tuple[frozenset[str], dict[str, frozenset[str]]]:
    """The words that labels begin with; and those that chrome of other kinds does, with the words that may be second
    (none where anything may)."""
    labels: set[str] = set()
    starts: dict[str, set[str]] = {}
    for _, how, phrase in lexicon.rows("chrome_lines"):
        if how == "label":
            labels.add(phrase.split()[0])
        elif how == "start":
            starts.setdefault(phrase.split()[0], set()).add(phrase.partition(" ")[2].partition(" ")[0])
    return frozenset(labels), {word: frozenset() if "" in seconds else frozenset(seconds) for word, seconds in starts.items()}
