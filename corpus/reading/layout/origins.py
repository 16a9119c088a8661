"""Where an article is from: the newspaper that a line names, as its masthead, its source or its dateline."""
from __future__ import annotations

import re

from .. import newspapers

from ...patterns import Pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .lines import Line

# `STO - Sau …`, `(Dân trí) - Sáng …`, `Cần Thơ (TTXVN) – Chiều …`: the sign is in brackets, or in capitals, or a domain.
_DATELINE = Pattern(r"(?:[\w .,]{2,30}\s)?\(([\w.+&/ -]{2,30})\)\s*[-–—:]|([\w&.+]{2,20}(?: [Oo]nline)?)\s+[-–—]\s")
_DOMAIN = Pattern(r"(?<![@\w.-])(?:https?://)?((?:[a-z0-9-]+\.)+(?:vn|com|net|org|info|edu|gov))(?![\w@-])", re.IGNORECASE)


def newspaper_in(line: Line) -> str | None:
    """The newspaper that a line of the masthead names, by its site's domain or its name."""
    for domain in _DOMAIN.findall(line.text[:300]):
        found = newspapers.of_domain(domain)
        if found:
            return found
    for part in re.split(r"\s[-–|]\s|[:,©®]| Online| điện tử", line.text[:120]):
        found = newspapers.of_sign(part)
        if found:
            return found
    named = newspapers.self_named(line.text)
    # `Báo Nga: …` may as well begin a headline.
    return named if named and (line.kind or named == line.text or _ONLINE.search(line.text)) else None


_ONLINE = Pattern(r"\b(?:online|điện tử)\b", re.IGNORECASE)


def signed(lines: list[Line]) -> str | None:
    """The newspaper that signs the first paragraph: `STO - …`, `(Dân trí) - …`."""
    for line in lines:
        found = _DATELINE.match(line.text[:80])
        if found:
            sign = found[1] or found[2]
            if found[1] or "." in sign or sign.split()[0].isupper():
                return newspapers.named_by(sign)
    return None


def source_in(line: str, headed: bool) -> str | None:
    """The newspaper in `Nguồn: Báo Duyên Hải`, `(Theo TTXVN)`; where it heads the article by any name, else only by one
    that is known for a newspaper's: it may be where a picture or a table is from."""
    name = (after_colon(line) or line.strip("() ").removeprefix("Theo ")).strip(" .")
    folded = name.casefold()
    if headed and ":" in line and len(name) <= 60 and "ảnh" not in folded and folded not in newspapers.origin_words("no_source"):
        return newspapers.named_by(name) or name
    return newspapers.named_by(name)


def after_colon(line: str) -> str | None:
    """What a label says: `Nguồn: TTXVN` → `TTXVN`."""
    return line.partition(":")[2].strip() or None
