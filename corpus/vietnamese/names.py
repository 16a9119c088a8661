"""Proper names: which words a person's name is made of, what titles and offices go with it, and what other names are.

A Vietnamese name is family name, middle names, given name (`Võ` `Thị Ánh` `Xuân`), nearly always two to four syllables;
people are called by the given name alone. All words are compared in the tokens' normal form. The lists are
`lexicon/*.tsv`; each is read at its first use.
"""
from __future__ import annotations

import unicodedata
from functools import lru_cache
from itertools import chain

from . import lexicon
from .forms import norms_of
from .lexicon import KIND, Phrases, PhrasesBefore, compiled, word_classes

WORDS = word_classes("people_words")
"""The words around names, by their class."""

KINDS_OF_PLACE = dict.fromkeys(("district", "region", "street", "city"), "place")
LONGEST_SYLLABLE = 7  # letters: `nghiêng`
_SPELLING = word_classes("syllables")
_TONES = "\u0300\u0301\u0303\u0309\u0323"
_TONELESS = {ord(unicodedata.normalize("NFC", vowel + tone)): vowel for vowel in "aăâeêioôơuưy" for tone in _TONES}


@lru_cache(maxsize=1 << 14)
def is_syllable(norm: str) -> bool:
    """Whether a word is spelled as a Vietnamese syllable: `thoa`, `quyền`, `nghiêm`; not `trump`, `real`, `heath`."""
    return len(norm) <= LONGEST_SYLLABLE and norm.translate(_TONELESS) in _syllables()


@lru_cache(maxsize=1)
def _syllables() -> frozenset[str]:
    return frozenset(initial + rhyme for initial in ("", *_SPELLING["initial"]) for rhyme in _SPELLING["rhyme"])


@lru_cache(maxsize=1)
def digraphs() -> frozenset[str]:
    """The initials of two letters, which are one where a name is abbreviated: `Trần Th.`, `Ng. V. A.`."""
    return frozenset(initial for initial in _SPELLING["initial"] if len(initial) == 2)


@lru_cache(maxsize=1)
def families() -> dict[str, str]:
    """Family names of one syllable: normal form → common, known, word, homograph or ethnic."""
    table: dict[str, str] = {}
    for name, rank in lexicon.rows("family_names"):
        norms = norms_of(name)
        if len(norms) == 1:
            table.setdefault(norms[0], rank)
    return table


@lru_cache(maxsize=1)
def double_families() -> Phrases:
    """Family names of several syllables (`Tôn Thất`, `Âu Dương`) with their class."""
    return Phrases((name, rank) for name, rank in lexicon.rows("family_names") if " " in name)


@lru_cache(maxsize=1)
def family_starts() -> frozenset[str]:
    """The words that a family name begins with."""
    return frozenset(families()) | frozenset(double_families().firsts)


@lru_cache(maxsize=1)
def foreign_starts() -> frozenset[str]:
    """The words that tell a foreign name: first words, and surnames that stand alone."""
    return frozenset(foreign_names()) | famous_names()


@compiled("given_names")
def given_syllables() -> frozenset[str]:
    """Syllables that end a given name."""
    return lexicon.words("given_names")


@lru_cache(maxsize=1)
def middle_syllables() -> frozenset[str]:
    """Syllables that stand between family and given name."""
    return lexicon.words("middle_names")


@lru_cache(maxsize=1)
def calling_syllables() -> frozenset[str]:
    """Middle names that open what people are called by, hardly a place: `Tuấn Anh`, not `Bình Lợi`."""
    return frozenset(norms_of(row[0])[0] for row in lexicon.rows("middle_names") if len(row) == 1)


@compiled("foreign_names")
def foreign_names() -> dict[str, str]:
    """First words of foreign names: normal form → language; `… family` where the family name comes first."""
    return {name.lower(): language for name, language in reversed(lexicon.rows("foreign_names"))}


@lru_cache(maxsize=1)
def famous_names() -> frozenset[str]:
    """Surnames that newspapers print alone (`Obama`, `Messi`)."""
    return frozenset(map(str.lower, lexicon.lines("famous_names")))


@lru_cache(maxsize=1)
def stage_names() -> dict[str, set[str]]:
    """Names of two words under which artists and players are known (`Lam Trường`): first word → second words."""
    table: dict[str, set[str]] = {}
    for row in lexicon.rows("stage_names"):
        first, second = norms_of(row[0])
        table.setdefault(first, set()).add(second)
    return table


@lru_cache(maxsize=1)
def particles() -> frozenset[str]:
    """Small words inside foreign names (`von`, `bin`, `al`)."""
    return lexicon.column("name_particles")


@compiled("provinces", "countries", "places", "organisations")
def other_names() -> Phrases:
    """Names that are no person's, places and organisations: (kind, whether the last word has a capital)."""
    provinces = (f"{form}\tplace" for name, variants, _, _ in lexicon.rows("provinces") for form in _forms(name, variants))
    countries = [f"{form}\tcountry" for row in lexicon.rows("countries") for form in _forms(*row)]
    countries.sort(key=_ends_capital)  # `Ả rập Xê út` is `Ả Rập Xê Út`, too; of two that are written alike the first counts
    return Phrases(chain(provinces, countries, lexicon.lines("places"), lexicon.lines("organisations")),
                   lambda row: (KINDS_OF_PLACE.get(row[1], row[1]), _ends_capital(row[0])))


def _forms(name: str, variants: str = "") -> list[str]:
    """A name and its other spellings, which a list has with `|` between them."""
    return [name, *filter(None, variants.split("|"))]


def _ends_capital(name: str) -> bool:
    """Whether the last word of a name, the first column of a line, has a capital."""
    return name.partition("\t")[0].rpartition(" ")[2][0].isupper()


@lru_cache(maxsize=1)
def provinces() -> frozenset[tuple[str, ...]]:
    """The names of the provinces, word by word."""
    return frozenset(tuple(norms_of(form)) for name, variants, _, _ in lexicon.rows("provinces")
                     for form in _forms(name, variants))


@compiled("offices")
def artist_ends() -> frozenset[str]:
    """The last words of what artists are called, who may have a name of capitals only (`ca sĩ PSY`)."""
    artists = (line.removesuffix("\tartist") for line in lexicon.lines("offices") if line.endswith("\tartist"))
    return frozenset(phrase.rpartition(" ")[2] for phrase in artists)


@lru_cache(maxsize=1)
def titles_before() -> PhrasesBefore:
    """Titles, looked up from the name leftwards: (what the title says, gender)."""
    return PhrasesBefore(lexicon.lines("titles"), lambda row: (row[1], row[2] if len(row) > 2 else ""))


@lru_cache(maxsize=1)
def title_ends() -> frozenset[str]:
    """The last words of all forms of address: what may stand before a given name alone."""
    return frozenset(norms_of(row[0].rstrip("."))[-1] for row in lexicon.rows("titles")
                     if row[1] in ("address", "comrade"))


@lru_cache(maxsize=1)
def name_followers() -> frozenset[str]:
    """Lower-case words that stand behind a name rather than go on with its last syllable: `Sơn đã …`, not `Sơn ca`."""
    return clause_words() | WORDS["function word"] | person_verbs().firsts


@compiled("offices")
def offices_before() -> PhrasesBefore:
    """Offices and professions, looked up from the name leftwards, with their kind."""
    return PhrasesBefore(lexicon.lines("offices"), KIND)


@lru_cache(maxsize=1)
def lone_roles() -> PhrasesBefore:
    """Roles that only one of a row has: `HLV A, B` are no two coaches."""
    return PhrasesBefore((row[0], "") for row in lexicon.rows("lone_roles"))


@compiled("offices")
def offices() -> Phrases:
    """Offices and professions, looked up from their first word, with their kind."""
    return Phrases(lexicon.lines("offices"), KIND)


@compiled("titles", "offices")
def describers() -> Phrases:
    """Titles, offices and professions of all kinds, looked up from their first word: where a name ends."""
    offices = (line for line in lexicon.lines("offices") if not line.endswith("\tmodifier"))
    return Phrases(chain(lexicon.lines("titles"), offices), KIND)


@compiled("name_heads")
def heads_before() -> PhrasesBefore:
    """Nouns that make the name after them a street's, a school's, a company's (`đường`, `trường`, `công ty`)."""
    return PhrasesBefore((line for line in lexicon.lines("name_heads") if not line.endswith("\tagency")), KIND)


@compiled("name_heads")
def heads() -> Phrases:
    """The same nouns, looked up from their first word."""
    return Phrases(lexicon.lines("name_heads"), KIND)


@compiled("person_verbs")
def person_verbs() -> Phrases:
    """What people do, as it follows their name; whether organisations hardly ever do it."""
    return Phrases(lexicon.lines("person_verbs"), lambda row: row[1] == "strong")


@lru_cache(maxsize=1)
def play_verbs() -> Phrases:
    """What only single players do on the pitch, as it follows their name: `dứt điểm`, `đánh đầu`."""
    return Phrases((row[0], "") for row in lexicon.rows("play_verbs"))


@lru_cache(maxsize=1)
def play_nouns() -> PhrasesBefore:
    """What single players do on the pitch, as `của` joins it to their name: `đường chuyền`, `công`."""
    return PhrasesBefore((row[0], "") for row in lexicon.rows("play_nouns"))


@lru_cache(maxsize=1)
def clause_words() -> frozenset[str]:
    """Words that a description of a person does not run over."""
    return lexicon.words("clause_words")


@compiled("clause_word_compounds")
def clause_word_compounds() -> frozenset[tuple[str, str]]:
    """Pairs of words in which a clause word or a verb belongs to a noun: `dự phòng`, `tổ chức` of `ban tổ chức`."""
    return frozenset(tuple(norms_of(row[0])[:2]) for row in lexicon.rows("clause_word_compounds"))


@lru_cache(maxsize=1)
def inner_commas() -> frozenset[tuple[str, str]]:
    """The words before and behind a comma that parts no clause: `Bộ Văn hóa, Thể thao và Du lịch`."""
    pairs = set()
    for row in lexicon.rows("comma_bodies"):
        norms = norms_of(row[0])
        pairs.update((norms[i - 1], norms[i + 1]) for i, norm in enumerate(norms) if norm == ",")
    return frozenset(pairs)


@lru_cache(maxsize=1)
def foreign_heads() -> frozenset[str]:
    """Words of English that show a foreign name to be a thing or a firm (`Bank`, `Tower`, `Times`)."""
    return frozenset(map(str.lower, lexicon.lines("foreign_heads")))


@lru_cache(maxsize=1)
def street_names() -> frozenset[tuple[str, ...]]:
    """People of the past whose names are mostly met on streets and schools (`Trần Phú`, `Nguyễn Trãi`)."""
    return frozenset(tuple(row[0].lower().split()) for row in lexicon.rows("street_names"))


@lru_cache(maxsize=1)
def head_compounds() -> frozenset[tuple[str, str]]:
    """Words whose last syllable only looks like a head or a title: `gia đình Lê Văn An`, `trẻ em`."""
    return frozenset(tuple(norms_of(row[0])[-2:]) for row in lexicon.rows("head_compounds"))
