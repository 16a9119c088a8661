"""What places a period against another: `này`, `trước`, `vừa qua`, `tới`, behind `năm`, `tháng`, `tuần`, `quý`."""
from __future__ import annotations

from .scan import NUMBER, Scan
from .words import TimeWords


def relative_at(s: Scan, words: TimeWords, i: int, unit: str) -> tuple[int, tuple[str, int, frozenset]] | None:
    """`này`, `trước`, `vừa qua`, … behind a word for this unit: (past, (anchor, shift, units))."""
    found = words.relatives.match(s.norms, i)
    if found is None or unit not in found[1][2] or s.norms[i] == "tới" and s.norms[found[0]] in ("nay", "giờ", "khi"):
        return None
    if s.norms[found[0] - 1] == "này" and goes_by(s, words, found[0]):
        return None
    if s.norms[i] in ("sau", "trước") and found[0] == i + 1 and s.kinds[i + 1] == NUMBER:
        return None  # `lợi nhuận cả năm sau 9 tháng`
    return found


def goes_by(s: Scan, words: TimeWords, at: int) -> bool:
    """Whether a period only goes by at `at`: `tháng này | qua tháng nọ`, `ngày này | sang ngày khác`."""
    return words.cue("goes_by", s.norms[at]) and words.cue("other", s.norms[at + 2])


def until_follows(s: Scan, words: TimeWords, at: int) -> bool:
    """Whether a time stands at `at`, so that a `tới` before it means until: `từ tháng 3 tới tháng 5`."""
    return s.kinds[at] == NUMBER or words.cue("onward", s.norms[at])
