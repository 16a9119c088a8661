"""Which way a sentence looks from the time it was written: `sẽ`, `dự kiến` forward, `đã`, `hồi` back."""
from __future__ import annotations

from ..reading.scan import Scan
from ..reading.words import TimeWords
from ..timex import Timex

REACH = 12


def direction_of(s: Scan, words: TimeWords, time: Timex) -> int:
    """1 or -1 by the nearest word of tense around the expression in its sentence, 0 where there is none."""
    first, past = s.tokens.sentence_of(time.first)
    best, direction = REACH + 1, 0
    match = words.tense.match
    for i in range(max(first, time.first - REACH), min(past, time.past + REACH)):
        found = match(s.norms, i)
        if found is None or time.first <= i < time.past:
            continue
        away = time.first - i if i < time.first else i - time.past + 1
        if away < best:
            best, direction = away, 1 if found[1] == "future" else -1
    return direction
