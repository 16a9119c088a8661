"""Runs of capitalised words: where names can be.

A unit is one word of a name as people write it: `Xuân`, `Geun-hye`, `O’Brien`, `al-Sisi`, the initial `V.`. A run is a
row of units with nothing between them: `TP Hà Nội Nguyễn Thế Hùng`, `Ursula von der Leyen`, `N.V.T.`.
"""
from __future__ import annotations

from ...vietnamese.names import (artist_ends, digraphs, famous_names, given_syllables, is_syllable, name_followers, particles,
                                 title_ends)
from ...vietnamese.tokens import CAPITAL, LOWER, Tokens

JOINERS = frozenset("-‑'’‘`´·")
HYPHENS = frozenset("-‑")
INITIAL_LETTERS = 2  # of an initial: `V.`, `Th.`


class Run:
    """The units of one row of capitals: their first tokens, the tokens past their last, and their normal forms."""

    __slots__ = ("firsts", "pasts", "norms", "size")

    def __init__(self) -> None:
        self.firsts: list[int] = []
        self.pasts: list[int] = []
        self.norms: list[str] = []
        self.size = 0


def capital_runs(tokens: Tokens):
    """All runs of the text that can hold a name, from left to right."""
    kinds, norms, words, starts, i, count = tokens.kinds, tokens.norms, tokens.words, tokens.starts, 0, tokens.count
    while True:
        try:
            i = kinds.index(CAPITAL, i)
        except ValueError:
            return
        if i + 1 < count and kinds[i + 1] != CAPITAL and _names_nobody(tokens, i):
            i += 1
            continue
        run = Run()
        firsts, pasts, units = run.firsts, run.pasts, run.norms
        while i < count:
            past = i + 1
            capital = kinds[i] == CAPITAL
            if capital and past < count and starts[past] != starts[i] + len(words[i]):  # a word by itself, as most are
                firsts.append(i)
                pasts.append(past)
                units.append(norms[i])
                i = past
                continue
            past = _unit(tokens, i) if capital else _particle(tokens, i, run)
            if not past:
                break
            firsts.append(i)
            pasts.append(past)
            units.append(norms[i] if past == i + 1 else "".join(norms[i:past]))
            if past < count and _closes(tokens, i, past, run):
                i = past
                break
            i = past
        run.size = len(firsts)
        yield run


def _names_nobody(tokens: Tokens, i: int) -> bool:
    """Whether the single capital at `i` is not worth a run; most capitals of a text are not.

    `Theo cơ quan`, `Thường trực`: the first syllable of a word. `Sau khi`, `Ảnh:`: no given name. `UBND`: an acronym.
    """
    norms = tokens.norms
    norm, after = norms[i], norms[i + 1]
    if len(norm) == 1 and after == "." and tokens.kinds[i + 2:i + 3] == [CAPITAL] and tokens.glued(i + 2):
        return False  # `A.Griezmann`
    if is_syllable(norm):
        if tokens.kinds[i + 1] == LOWER:
            return (after not in name_followers() or len(norm) > 1 and norm not in given_syllables()) \
                and (i == 0 or norms[i - 1] not in title_ends())
        return norm not in given_syllables() and after not in JOINERS
    word = tokens.words[i]
    return len(word) > 1 and word.isupper() and after not in JOINERS \
        and (i == 0 or norms[i - 1] not in artist_ends() and norms[i - 1] not in title_ends())


def _unit(tokens: Tokens, i: int) -> int:
    """The token past the unit that starts at the capital `i`."""
    words, kinds, norms, glued = tokens.words, tokens.kinds, tokens.norms, tokens.glued
    past, count = i + 1, len(words)
    while past < count and glued(past):
        mark = words[past]
        if mark == "." and len(words[i]) <= INITIAL_LETTERS and past == i + 1 and _is_initial(tokens, i):
            return past + 1
        if mark not in JOINERS or past + 1 >= count or not glued(past + 1) \
                or kinds[past + 1] not in (CAPITAL, LOWER):
            break
        if mark in HYPHENS and kinds[past + 1] == CAPITAL and (is_syllable(norms[past - 1]) and is_syllable(norms[past + 1])
                                                              or norms[past - 1] in famous_names()
                                                              and norms[past + 1] in famous_names()):
            break  # `Hà Nội-Hải Phòng`, `Lan-Minh`, `Messi-Neymar` are two names
        past += 2
        if past - i > 6:
            break
    return past


def _is_initial(tokens: Tokens, i: int) -> bool:
    """Whether the one or two letters at `i` before a point are an initial: `N.V.T.`, `Nguyễn Trung Th.`; not `TP.`."""
    word = tokens.words[i]
    return len(word) == 1 or word[1].islower() and tokens.norms[i] in digraphs()


def _particle(tokens: Tokens, i: int, run: Run) -> int:
    """The token past a small word inside a foreign name: `bin`, `der`, `al-Sisi` as one unit; 0 where there is none."""
    kinds, words = tokens.kinds, tokens.words
    if not run.firsts or kinds[i] != LOWER or tokens.norms[i] not in particles() \
            or is_syllable(run.norms[-1]) and run.norms[-1] not in particles():
        return 0
    if i + 2 < len(words) and words[i + 1] in JOINERS and tokens.glued(i + 1) and kinds[i + 2] == CAPITAL:
        return _unit(tokens, i + 2)
    after = i + 1
    while after < len(words) and after < i + 3 and kinds[after] == LOWER and tokens.norms[after] in particles():
        after += 1
    return i + 1 if after < len(words) and kinds[after] == CAPITAL and not is_syllable(tokens.norms[after]) else 0


def _closes(tokens: Tokens, i: int, past: int, run: Run) -> bool:
    """Whether the run ends with the unit `i` that the next capital stands apart from: `bà H. Ông …` closes, and
    `George W. Bush`, `J. K. Rowling` go on."""
    if tokens.words[past - 1] != "." or tokens.glued(past):
        return False
    if tokens.kinds[past] != CAPITAL or past - i != 2:
        return True
    return is_syllable(tokens.norms[past]) and not tokens.words[past + 1:past + 2] == ["."]
