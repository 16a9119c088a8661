"""Where it is worth reading for a time: a cheap look at each token and the one behind it, that lets nothing readable slip."""
from __future__ import annotations

from functools import lru_cache

from ....vietnamese import lexicon
from ....vietnamese.numerals import contractions, number_words
from ....vietnamese.tokens import NUMBER, norms_of
from .scan import Scan

_UNITS = "năm tháng tuần ngày quý"
# What may follow a word that the readers start at. `@…` are the first words of a table, `#` a numeral in words, `0` digits.
DIGITS = "0"
_GRAMMAR = {
    "ngày": "0 @time_days @time_weekdays # mùng mồng rằm đầu cuối thứ lễ tết đêm nghỉ",
    "hôm": "0 @time_days @time_weekdays mùng mồng rằm",
    "tháng": "0 @time_months @time_relatives",
    "năm": "0 @time_relatives @can_chi @time_units # con học mới tài ngân",
    "quý": "0 @time_relatives i ii iii iv một hai ba tư bốn nhất nhì đầu cuối thứ",
    "q": "0",
    "tuần": "0 @time_relatives đầu cuối thứ lễ",
    "thế": "kỷ kỉ", "tk": "0 @roman_numerals", "thập": "niên kỷ kỉ",
    "những": _UNITS, "các": _UNITS, "mấy": "@time_units", "bao": "@time_units",
    "nửa": "@time_units đầu cuối sau đêm", "giữa": "trưa", "đúng": "ngọ",
    "cả": "năm", "cùng": _UNITS + " kỳ kì thời hôm", "cách": "đây đó nay", "trước": "đó", "sau": "đó",
    "dịp": "cuối nghỉ", "mùng": "0 #", "mồng": "0 #", "rằm": "tháng trung", "t": "0", "thường": "niên", "thứ": "#", "cn": "", "buổi": "@time_parts",
}
_BY_TABLE = {  # of the words of one syllable
    "time_parts": "0 @time_days nay qua mai kia mốt đó trước @time_weekdays ngày mùng mồng rằm # giao ba lúc , cn t",
    "time_modifiers": "@time_units @time_parts @time_edges @time_modifiers # nửa vài mấy ngày tháng năm tuần quý mùa những thế thập hôm rằm",
    "time_edges": "0 " + _UNITS + " mùa hè xuân thế tk những thập",
    "time_seasons": "0 @time_relatives năm nay của @can_chi",
    "time_sets": "0 @time_units @time_parts @time_weekdays # buổi cuối dịp",
    "time_vague_counts": "@time_units",
}
_NUMERAL = "@time_units # tháng phần nửa đến tới tết"
_AFTER_NUMBER = ("/", "-", "–", "—", "−", "‑", "~", ":", "đến", "tới", ",", "tết", "phần", "am", "pm", "cho", "’", "'", "′", "h", "g",
                 "giờ", "rưỡi", "kéo", "và")
_PHRASES = ("time_parts", "time_days", "time_weekdays", "time_modifiers", "time_edges", "time_seasons", "time_vague", "time_vague_counts",
            "time_sets", "holidays")


class Triggers:
    """The places to read at.

    firsts        the words to read at, where another rule lets them
    follows       word → the words one of which stands behind it where it starts an expression
    listed        the phrases that a word must start which starts no expression but these: `thời gian qua`, `Gia đình Việt Nam`
    counted       the words that a number in digits may follow as well
    modifiers     the words that a number in digits may follow that is a time or starts one: `hơn` 2 tuần, not `hơn` 5 tỷ
    alone         the words that are an expression by themselves (`Noel`)
    after_number  what can follow digits that are a time or start one
    scales, units  what can follow them together: 3 `triệu` `năm`
    """

    __slots__ = ("firsts", "follows", "listed", "counted", "modifiers", "alone", "after_number", "scales", "units")

    def __init__(self) -> None:
        numerals = {word for word, (role, _) in number_words().items() if role in ("digit", "ten", "tens", "hundred", "scale")} | {*contractions()}
        follows: dict[str, set[str]] = {}
        phrases: dict[str, list[tuple[str, None]]] = {}
        for table in _PHRASES:
            for row in lexicon.rows(table):
                first, *rest = norms_of(row[0])
                if table == "time_days" and row[3] != "any":
                    continue
                if rest:
                    phrases.setdefault(first, []).append((row[0], None))
                elif table in _BY_TABLE:
                    follows.setdefault(first, set()).update(_expanded(_BY_TABLE[table], numerals))
        for word, after in _GRAMMAR.items():
            follows.setdefault(word, set()).update(_expanded(after, numerals))
        for word in numerals:
            follows.setdefault(word, set()).update(_expanded(_NUMERAL, numerals))
        self.counted = frozenset(word for word, after in follows.items() if DIGITS in after)
        self.modifiers = _first_words("time_modifiers")
        self.alone = frozenset({norms_of(row[0])[0] for row in lexicon.rows("holidays") if " " not in row[0]} | {"cn", "nay"})
        self.listed = {word: lexicon.Phrases(listed) for word, listed in phrases.items() if word not in follows}
        for word, listed in phrases.items():
            follows.setdefault(word, set()).update(norms_of(phrase)[1] for phrase, _ in listed)
        self.follows = {word: frozenset(follows.get(word, ())) for word in {*follows, *self.alone}}
        self.firsts = frozenset(self.follows)
        self.scales = frozenset(word for word, (role, _) in number_words().items() if role == "scale")
        self.units = _first_words("time_units")
        self.after_number = self.units | _first_words("time_parts") | {*_AFTER_NUMBER}

    def at(self, s: Scan) -> list[int]:
        """The tokens to read at, in order."""
        follows, listed, counted, alone, after_number = self.follows, self.listed, self.counted, self.alone, self.after_number
        norms, kinds, words, scales, units, modifiers = s.norms, s.kinds, s.words, self.scales, self.units, self.modifiers
        numbers = [i for i in s.tokens.numbers if norms[i + 1] in after_number or len(words[i]) == 4 and words[i].isdecimal()
                   or "." in words[i] and words[i][-4:-3] != "."  # `20.10.2019`, `14.40`, not `1.500`
                   or norms[i + 1] in scales and not units.isdisjoint(norms[i + 2:i + 4])]
        timed = set(numbers)
        places = [i for i in s.tokens.places(self.firsts)
                  if norms[i + 1] in follows[norms[i]] and (norms[i] not in listed or listed[norms[i]].match(norms, i)) or norms[i] in alone
                  or kinds[i + 1] == NUMBER and (norms[i] in counted or i + 1 in timed and norms[i] in modifiers)]
        return sorted(numbers + places)


@lru_cache(maxsize=None)
def _first_words(table: str) -> frozenset[str]:
    return frozenset(norms_of(spelling)[0] for row in lexicon.rows(table)
            for spelling in (row[1].split("|") if table == "can_chi" else row[:1]))


def _expanded(words: str, numerals: set[str]) -> set[str]:
    result = set()
    for word in words.split():
        if word == "#":
            result |= numerals
        elif word[0] == "@":
            result |= _first_words(word[1:])
        else:
            result.add(word)
    return result


@lru_cache(maxsize=1)
def triggers() -> Triggers:
    """The triggers, made at first use."""
    return Triggers()
