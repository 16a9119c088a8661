"""Lengths of time as durations, and what lies that far away: `6 tháng qua`, `3 ngày trước`, `cách đây 2 năm`, `2 giờ nữa`."""
from __future__ import annotations

from ..timex import DURATION, REFERENCE, Timex
from .lengths import Length, length_at
from .relatives import until_follows
from .scan import BREAK, CAPITAL, NUMBER, PUNCTUATION, Scan
from .sets import recurring
from .words import TimeWords


def span_at(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """A length of time, or the point that lies so far away where the words say so."""
    length = length_at(s, words, i)
    if length is None:
        return None
    return recurring(s, length) or _away(s, words, length) or _as_duration(s, words, length)


def _as_duration(s: Scan, words: TimeWords, length: Length) -> Timex:
    """A duration; `qua`, `vừa qua`, `tới`, `nay`, `gần đây` behind it belong to its text (`6 tháng qua`)."""
    past = length.past
    tail = words.lasting.match(s.norms, past)
    if tail is not None and not (s.norms[past] == "tới" and _time_follows(s, words, tail[0])) and not (
            s.norms[past] == "qua" and words.cue("passing", s.norms[past + 1])):
        past = tail[0]
    return Timex(length.first, past, DURATION, value=length.value, type="duration")


def _time_follows(s: Scan, words: TimeWords, at: int) -> bool:
    """Whether `tới` leads on to a time or a place: `mất 3 ngày tới Huế`, `5 tới 10`."""
    return s.kinds[at] == CAPITAL or s.norms[at] == "nơi" or until_follows(s, words, at)


def _away(s: Scan, words: TimeWords, length: Length) -> Timex | None:
    """`3 ngày trước`, `2 năm trước đó`, `30 phút sau`, `hai năm nữa`, `10 ngày sau đó`."""
    past, norm, after = length.past, s.norms[length.past], s.norms[length.past + 1]
    if norm == "về" and after == "trước":
        return _point(length, past + 2, -1, "ref")
    if norm == "trước":
        if after == "đó":
            return _point(length, past + 2, -1, "last")
        if after == "đây":
            return _point(length, past + 2, -1, "ref")
        if _closes(s, words, past + 1):
            return _point(length, past + 1, -1, "ref")
    elif norm == "sau":
        if after == "đó":
            return _point(length, past + 2, 1, "last")
        if _closes(s, words, past + 1):
            return _point(length, past + 1, 1, "last")
    elif norm == "nữa" and not (length.first and _adds(s, words, length.first - 1)):
        return _point(length, past + 1, 1, "ref")
    return None


def _adds(s: Scan, words: TimeWords, i: int) -> bool:
    """Whether a length before `nữa` is added to something, no point: `thêm 48 giờ nữa`, `phải chờ 5 năm nữa`."""
    if i and words.modifiers.match(s.norms, i) is not None:
        i -= 1
    return words.cue("more", s.norms[i])


def _closes(s: Scan, words: TimeWords, at: int) -> bool:
    """Whether `trước` or `sau` ends the phrase: a pause or a person stands behind it, nothing that it governs."""
    return s.kinds[at] in (PUNCTUATION, BREAK) and s.norms[at] not in ('"', "“", "'") or words.cue("actor", s.norms[at])


def _point(length: Length, past: int, direction: int, anchor: str) -> Timex | None:
    unit = length.amounts[0][1]
    return Timex(length.first, past, unit=unit, shift=tuple((direction * count, code) for count, code in length.amounts),
                 anchor=anchor)


def distance_at(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """`cách đây 20 năm`, `cách đó hơn 3 ngày`, `trước đó 1 ngày`, `sau đó 2 tuần`, `cách nay gần 10 năm`."""
    norm, second = s.norms[i], s.norms[i + 1]
    if norm == "cách" and second in ("đây", "đó", "nay"):
        direction, anchor = -1, "last" if second == "đó" else "ref"
    elif norm in ("trước", "sau") and second == "đó":
        direction, anchor = -1 if norm == "trước" else 1, "last"
    else:
        return None
    at, mod = i + 2, None
    if s.norms[at] == "đúng" or s.norms[at] == "tròn":
        at += 1
    modifier = words.modifiers.match(s.norms, at)
    if modifier is not None:
        at, mod = modifier
    length = length_at(s, words, at)
    if length is None:
        return None
    point = _point(length, length.past, direction, anchor)
    point.first, point.mod = i, mod
    if s.norms[point.past] == "trước" and norm == "cách":
        point.past += 1
    return point


def vague_span_at(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """`vài năm`, `nhiều tháng qua`, `mấy ngày nay`, `hàng chục năm`: a duration whose count is not told (`PXY`)."""
    found = words.vague_counts.match(s.norms, i)
    if found is None:
        return None
    unit = words.units.match(s.norms, found[0])
    if unit is None or unit[1] in ("ML", "Q") or words.cue("no_set", s.norms[found[0]]) and s.norms[found[0]] != "tiếng" \
            and not (s.norms[found[0]] == "hôm" and s.norms[i] in ("mấy", "vài", "dăm")):
        return None
    past, code = unit
    if s.norms[past] == "tuổi" or s.norms[found[0]] == "tiếng" and s.norms[past] != "đồng" and past == found[0] + 1:
        return None
    if s.kinds[past] == NUMBER or s.norms[past] == "đầu" or s.norms[past] == "cuối":
        return None
    code = {"DE": "TX", "CE": "TX"}.get(code, code)
    if code == "TX":
        return None
    tail = words.lasting.match(s.norms, past)
    value = f"PTX{code[1]}" if code[0] == "T" else f"PX{code}"
    if s.norms[i] == "bao" and code not in "YMD":
        return None  # `không bao giờ`
    if tail is not None and not (s.norms[past] == "tới" and _time_follows(s, words, tail[0])):
        past = tail[0]
    elif s.norms[past] == "nữa" and not (i and _adds(s, words, i - 1)):
        return Timex(i, past + 1, REFERENCE, value="FUTURE_REF", type="date")
    elif s.norms[past] in ("trước", "sau") and _closes(s, words, past + 1):
        return Timex(i, past + 1, REFERENCE, value="PAST_REF" if s.norms[past] == "trước" else "FUTURE_REF", type="date")
    return Timex(i, past, DURATION, value=value, type="duration")
