"""Decades and centuries: `những năm 1990`, `thập niên 80 của thế kỷ trước`, `thế kỷ XX`."""
from __future__ import annotations

from ..timex import Timex
from .scan import NUMBER, Scan
from .words import TimeWords


def century_at(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """`thế kỷ XX`, `thế kỷ thứ 21`, `TK 19`, `thế kỷ trước`: the value is what its years begin with, `20` of XXI."""
    if s.norms[i] == "tk":
        at = i + 1
    elif s.norms[i] == "thế" and s.norms[i + 1] in ("kỷ", "kỉ"):
        at = i + 2
    else:
        return None
    if s.norms[at] == "thứ":
        at += 1
    number = s.small(at, 40) or words.romans.get(s.words[at])
    past = at + 1
    if number is None and s.norms[i] != "tk":
        counted = s.counted(at, 30)
        if counted is not None:
            past, number = counted
    if number:
        if s.norms[past] == "tcn" or s.norms[past] == "trước" and s.norms[past + 1] == "công":
            past += 1 if s.norms[past] == "tcn" else 3
            return Timex(i, past, value=f"BC{number - 1:02d}", type="date")
        return Timex(i, past, era=f"{number - 1:02d}")
    relative = words.relatives.match(s.norms, at)
    if relative is None or "CE" not in relative[1][2] or s.norms[at] in ("đó", "ấy", "qua"):
        return None
    past, (anchor, shift, _) = relative
    return Timex(i, past, unit="CE", shift=shift, anchor="ref")


def decade_at(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """`những năm 90`, `thập niên 1990`, `thập kỷ 60 của thế kỷ XX`, `thập niên qua`: the value is `199`."""
    if s.norms[i] in ("những", "các") and s.norms[i + 1] == "năm":
        at = i + 2
        if s.norms[at] == "thập" and s.norms[at + 1] in ("niên", "kỷ", "kỉ"):
            at += 2
    elif s.norms[i] == "thập" and s.norms[i + 1] in ("niên", "kỷ", "kỉ"):
        at = i + 2
        if s.norms[at] == "những" and s.norms[at + 1] == "năm":
            at += 2
    else:
        return None
    if s.kinds[at] == NUMBER:
        return _numbered_decade(s, words, i, at)
    relative = words.relatives.match(s.norms, at)
    if relative is None or s.norms[i] != "thập" or "DE" not in relative[1][2] or s.norms[at] in ("đó", "ấy"):
        return None
    past, (_, shift, _) = relative
    return Timex(i, past, unit="DE", shift=shift, anchor="ref")


def _numbered_decade(s: Scan, words: TimeWords, i: int, at: int) -> Timex | None:
    year = s.year(at)
    if year is not None:
        if year % 10 or s.norms[i] == "các":
            return None
        return Timex(i, at + 1, era=f"{year // 10}")
    tens = s.small(at)
    if tens is None or tens % 10 or len(s.words[at]) != 2:
        return None
    time = Timex(i, at + 1, era=f"{190 + tens // 10 if tens >= 20 else 200 + tens // 10}")
    past = at + 1
    if s.norms[past] in ("của", "ở", "thuộc"):
        past += 1
    if s.norms[past] in ("thế", "tk"):
        century = century_at(s, words, past)
        if century is not None:
            time.past = century.past
            if century.era is not None:
                time.era = f"{century.era}{tens // 10}"
    return time
