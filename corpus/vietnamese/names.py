"""Proper names: which words a person's name is made of, what titles and offices go with it, and what other names are.

A Vietnamese name is family name, middle names, given name (`Võ` `Thị Ánh` `Xuân`), nearly always two to four syllables;
people are called by the given name alone. All words are compared in the tokens' normal form. The lists are
`lexicon/*.tsv`; each is read at its first use.
"""
from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from . import lexicon
from .tokens import norms_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")

# The spelling of a Vietnamese syllable: an initial, then a rhyme. Longer initials go first (`ngh` before `ng`, `n`).
INITIALS = ("ngh", "ng", "nh", "gh", "gi", "kh", "ch", "th", "tr", "ph", "qu", "b", "c", "d", "đ", "g", "h", "k", "l",
            "m", "n", "p", "r", "s", "t", "v", "x", "")
RHYMES = frozenset("""
    a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây e ec em en eng eo ep et
    ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oan oang oanh
    oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm
    ơn ơp ơt u ua uac uân uât uây uc uê uêch uênh ui um un ung uo uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên
    uyêt uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêt yêu""".split())


@lru_cache(maxsize=1 << 14)
def is_syllable(norm: str) -> bool:
    """Whether a word is spelled as a Vietnamese syllable: `thoa`, `quyền`, `nghiêm`; not `trump`, `real`, `heath`."""
    if len(norm) > 7:
        return False
    bare = unicodedata.normalize("NFC", "".join(c for c in unicodedata.normalize("NFD", norm) if c not in TONES))
    if bare in RHYMES:
        return True
    for initial in INITIALS:
        if bare.startswith(initial) and bare[len(initial):] in RHYMES:
            return True
    return False


class PhrasesBefore:
    """A list of phrases, each with something attached; finds the longest that ends at a token."""

    __slots__ = ("_by_last",)

    def __init__(self, entries: Iterable[tuple[str, object]]) -> None:
        by_last: dict[str, dict[tuple[str, ...], object]] = {}
        for phrase, payload in entries:
            *rest, last = norms_of(phrase)
            by_last.setdefault(last, {})[tuple(rest)] = payload
        self._by_last = {
            last: tuple(sorted(heads.items(), key=lambda entry: -len(entry[0]))) for last, heads in by_last.items()}

    def match(self, norms: Sequence[str], past: int, floor: int = 0) -> tuple[int, object] | None:
        """The longest phrase whose last word stands before token `past`: (its first token, what is attached), or None."""
        if past <= floor:
            return None
        for rest, payload in self._by_last.get(norms[past - 1], ()):
            if not rest:
                return past - 1, payload
            first = past - 1 - len(rest)
            if first >= floor and norms[past - 2] == rest[-1] and tuple(norms[first:past - 1]) == rest:
                return first, payload
        return None


@lru_cache(maxsize=1)
def families() -> dict[str, str]:
    """Family names of one syllable: normal form → common, known, homograph or ethnic."""
    table: dict[str, str] = {}
    for name, rank in lexicon.rows("family_names"):
        norms = norms_of(name)
        if len(norms) == 1:
            table.setdefault(norms[0], rank)
    return table


@lru_cache(maxsize=1)
def double_families() -> lexicon.Phrases:
    """Family names of several syllables (`Tôn Thất`, `Âu Dương`) with their class."""
    return lexicon.Phrases((name, rank) for name, rank in lexicon.rows("family_names") if " " in name)


@lru_cache(maxsize=1)
def given_syllables() -> frozenset[str]:
    """Syllables that end a given name."""
    return frozenset(norms_of(row[0])[0] for row in lexicon.rows("given_names"))


@lru_cache(maxsize=1)
def middle_syllables() -> frozenset[str]:
    """Syllables that stand between family and given name."""
    return frozenset(norms_of(row[0])[0] for row in lexicon.rows("middle_names"))


@lru_cache(maxsize=1)
def foreign_names() -> dict[str, str]:
    """First words of foreign names: normal form → language; `… family` where the family name comes first."""
    table: dict[str, str] = {}
    for name, language in lexicon.rows("foreign_names"):
        table.setdefault("".join(norms_of(name)), language)
    return table


@lru_cache(maxsize=1)
def famous_names() -> frozenset[str]:
    """Surnames that newspapers print alone (`Obama`, `Messi`)."""
    return frozenset("".join(norms_of(row[0])) for row in lexicon.rows("famous_names"))


@lru_cache(maxsize=1)
def particles() -> frozenset[str]:
    """Small words inside foreign names (`von`, `bin`, `al`)."""
    return lexicon.column("name_particles")


@lru_cache(maxsize=1)
def other_names() -> lexicon.Phrases:
    """Names that are no person's: places and organisations; the phrase → (kind, whether its last word has a capital)."""
    def entries():
        for name, variants, _, _ in lexicon.rows("provinces"):
            yield from ((form, "place") for form in (name, *filter(None, variants.split("|"))))
        for row in lexicon.rows("countries"):
            name, variants = row[0], row[1] if len(row) > 1 else ""
            yield from ((form, "country") for form in (name, *filter(None, variants.split("|"))))
        for name, _ in lexicon.rows("places"):
            yield name, "place"
        for name, kind in lexicon.rows("organisations"):
            yield name, kind
    first_wins: dict[tuple[str, ...], tuple[str, tuple[str, bool]]] = {}
    for name, kind in entries():
        norms, capital = tuple(norms_of(name)), name.split()[-1][0].isupper()
        if norms not in first_wins or first_wins[norms][1][1] and not capital:
            first_wins[norms] = (name, (first_wins[norms][1][0] if norms in first_wins else kind, capital))
    return lexicon.Phrases(first_wins.values())


@lru_cache(maxsize=1)
def titles_before() -> PhrasesBefore:
    """Titles, looked up from the name leftwards: (what the title says, gender)."""
    return PhrasesBefore((row[0], (row[1], row[2] if len(row) > 2 else "")) for row in lexicon.rows("titles"))


@lru_cache(maxsize=1)
def offices_before() -> PhrasesBefore:
    """Offices and professions, looked up from the name leftwards, with their kind."""
    return PhrasesBefore(lexicon.rows("offices"))


@lru_cache(maxsize=1)
def offices() -> lexicon.Phrases:
    """Offices and professions, looked up from their first word, with their kind."""
    return lexicon.Phrases(lexicon.rows("offices"))


@lru_cache(maxsize=1)
def describers() -> lexicon.Phrases:
    """Titles, offices and professions of all kinds, looked up from their first word: where a name ends."""
    return lexicon.Phrases([(row[0], row[1]) for row in lexicon.rows("titles")]
                           + [row for row in lexicon.rows("offices") if row[1] != "modifier"])


@lru_cache(maxsize=1)
def heads_before() -> PhrasesBefore:
    """Nouns that make the name after them a street's, a school's, a company's (`đường`, `trường`, `công ty`)."""
    return PhrasesBefore(row for row in lexicon.rows("name_heads") if row[1] != "agency")


@lru_cache(maxsize=1)
def heads() -> lexicon.Phrases:
    """The same nouns, looked up from their first word."""
    return lexicon.Phrases(lexicon.rows("name_heads"))


@lru_cache(maxsize=1)
def person_verbs() -> lexicon.Phrases:
    """What people do, as it follows their name; whether organisations hardly ever do it."""
    return lexicon.Phrases((verb, strength == "strong") for verb, strength in lexicon.rows("person_verbs"))


@lru_cache(maxsize=1)
def clause_words() -> frozenset[str]:
    """Words that a description of a person does not run over."""
    return frozenset(norms_of(row[0])[0] for row in lexicon.rows("clause_words"))


@lru_cache(maxsize=1)
def foreign_heads() -> frozenset[str]:
    """Words of English that show a foreign name to be a thing or a firm (`Bank`, `Tower`, `Times`)."""
    return frozenset(norms_of(row[0])[0] for row in lexicon.rows("foreign_heads"))


@lru_cache(maxsize=1)
def street_names() -> frozenset[tuple[str, ...]]:
    """People of the past whose names are mostly met on streets and schools (`Trần Phú`, `Nguyễn Trãi`)."""
    return frozenset(tuple(norms_of(row[0])) for row in lexicon.rows("street_names"))


@lru_cache(maxsize=1)
def head_compounds() -> frozenset[tuple[str, str]]:
    """Words whose last syllable only looks like a head or a title: `gia đình Lê Văn An`, `trẻ em`."""
    return frozenset(tuple(norms_of(row[0])[-2:]) for row in lexicon.rows("head_compounds"))
