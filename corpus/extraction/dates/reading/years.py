"""Years: `năm 2016`, `năm nay`, `năm Đinh Dậu`, `năm 75`, `năm 938`, `năm 208 TCN`, and bare ones: `SN 1986`."""
from __future__ import annotations

from ..timex import Timex
from .relatives import relative_at
from .scan import CAPITAL, DASHES, LOWER, NUMBER, Scan
from .words import TimeWords

OPENERS = frozenset('("“-–/:')


def year_at(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """`năm 2016`, `năm nay`, `năm ngoái`, `năm trước đó`, `năm (mới) Đinh Dậu`, `năm 75`, `năm 938`, `năm 208 TCN`."""
    at = i + 1
    if s.norms[at] == "ngân" and s.norms[at + 1] == "sách" or s.norms[at] == "tài" and s.norms[at + 1] in ("khóa", "chính"):
        at += 2
    elif s.norms[at] == "mới" and s.norms[at + 1] in words.stems:
        at += 1  # `năm mới Đinh Dậu`
    year = s.year(at)
    if year is not None:
        if s.norms[at + 1] == "tcn":
            return Timex(i, at + 2, value=f"BC{year:04d}", type="date")
        time = Timex(i, at + 1, year=year)
        return time
    if s.kinds[at] == NUMBER:
        return _old_year(s, words, i, at)
    found = relative_at(s, words, at, "Y")
    if found is not None:
        past, (anchor, shift, _) = found
        if s.norms[at] == "sau" and s.norms[at - 1] == "năm" and past == at + 1 and s.norms[past] in ("khi", "ngày"):
            return None
        if s.norms[at] == "trước" and s.norms[past] in ("khi", "ngày"):
            return None
        return Timex(i, past, unit="Y", shift=shift, anchor=anchor)
    stem, branch = words.stems.get(s.norms[at]), words.branches.get(s.norms[at + 1])
    if stem is not None and branch is not None and (stem - branch) % 2 == 0 and s.kinds[at] == CAPITAL:
        time = Timex(i, at + 2, cycle=(stem, branch))
        bracket = s.norms[at + 2] == "("
        year = s.year(at + 2 + bracket)
        if year is not None and (not bracket or s.norms[at + 4] == ")"):
            time.past, time.year, time.cycle = at + 3 + 2 * bracket, year, None
        return time
    if s.norms[at] == "con" and s.norms[at + 1] in words.animals and s.kinds[at + 1] == CAPITAL:
        return Timex(i, at + 2, cycle=(None, words.animals[s.norms[at + 1]]))
    if s.kinds[at] == CAPITAL and s.norms[at] in words.branches and s.norms[at] not in ("thân",):
        return Timex(i, at + 1, cycle=(None, words.branches[s.norms[at]]))
    return None


def _old_year(s: Scan, words: TimeWords, i: int, at: int) -> Timex | None:
    """Years of one to three digits: `năm 938`, `năm 40`, and `năm 75` of the last century."""
    word = s.words[at]
    if not word.isdecimal() or len(word) > 3 or not int(word):
        return None
    era = s.norms[at + 1]
    in_words = s.norms[at + 2:at + 4] == ["công", "nguyên"]
    if era in ("tcn", "scn") or era in ("trước", "sau") and in_words:
        past = at + (4 if in_words else 2)
        if era in ("tcn", "trước"):
            return Timex(i, past, value=f"BC{int(word):04d}", type="date")
        return Timex(i, past, year=int(word))
    safe = s.kinds[at + 1] not in (LOWER, NUMBER) or words.cue("after", s.norms[at + 1])
    if not safe or s.norms[at + 1] in ("%", "/") or s.norms[at + 1] in DASHES and s.glued(at + 1):
        return None
    if len(word) == 3:
        return Timex(i, at + 1, year=int(word))
    if len(word) == 2 and int(word) >= 30:
        return Timex(i, at + 1, year=1900 + int(word))
    return None


def bare_year(s: Scan, words: TimeWords, i: int) -> Timex | None:
    """A year without `năm`: `SN 1986`, `so với 2016`, `(1921)`, `World Cup 2018`, `tầm nhìn 2030`."""
    year = s.year(i)
    if year is None or s.norms[i + 1] in ("/", ":", "%") and s.glued(i + 1):
        return None
    if s.glued(i) and s.norms[i - 1] not in OPENERS:
        return None
    if not 1000 <= year < 2100 or words.cue("amount", s.norms[i + 1]):
        return None
    before, after = s.norms[i - 1] if i else "", s.norms[i + 1]
    if before in ("/", "-") and s.glued(i):
        return None
    counts = s.kinds[i + 1] == LOWER and not words.cue("safe", after) or s.kinds[i + 1] == NUMBER
    modern = 1900 <= year <= 2060
    if words.cue("year", before):
        return Timex(i, i + 1, year=year)
    if not modern or counts:
        return None
    if words.cue("since", before):
        return Timex(i, i + 1, year=year)
    if before == "(" and after in (")", ",", ";"):
        return Timex(i, i + 1, year=year)
    if i and s.kinds[i - 1] == CAPITAL and 1950 <= year and not s.glued(i) and s.words[i - 1] not in ("Số", "Điều", "Từ"):
        return Timex(i, i + 1, year=year)  # `Euro 2016`, `Rio 2016`
    return None
