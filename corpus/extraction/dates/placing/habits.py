"""Whether a sentence speaks of what is done regularly, so that its hours are of no one day: `mở cửa từ 7h30 mỗi ngày`."""
from __future__ import annotations

from ..timex import Timex
from .context import Context

REACH = 40


def habit_of(c: Context, time: Timex) -> str | None:
    """`strong` where the sentence says that the time recurs, `weak` where it only speaks of rules and opening hours."""
    first, past = c.s.tokens.sentence_of(time.first)
    first, past = max(first, time.first - REACH), min(past, time.past + REACH)
    norms, match = c.s.norms, c.words.habits.match
    found = None
    for i in range(first, past):
        hit = match(norms, i)
        if hit is not None:
            if hit[1] == "strong":
                return "strong"
            found = "weak"
    return found
