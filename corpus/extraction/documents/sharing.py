"""Mentions of one document share what the article says of it anywhere: its date of issue and its issuer."""
from __future__ import annotations

from .issuers import VAGUE
from .numbers import issuer_in

MOST_VARIANTS = 32  # numbers that one short form may stand for; more of them say nothing


def share(citations: list) -> None:
    """Complete date and issuer of each citation from the other mentions of the same document, then from its number.

    `Nghị định số 51` is the `Nghị định số 51/2012/NĐ-CP` of the article, unless two of its documents could be meant.
    """
    _coordinate(citations)
    families: dict[tuple[str, str], dict[tuple, dict[str, str]]] = {}
    by_code: dict[tuple, str] = {}
    for c in citations:
        said = families.setdefault(_family(c), {}).setdefault(_variant(c), {})
        if c.document.date:
            said.setdefault("date", c.document.date)
        if c.document.issuer in VAGUE:
            said.setdefault("vaguely", c.document.issuer)
        elif c.document.issuer:
            said.setdefault("issuer", c.document.issuer)
            if issuer_in(c.number):
                by_code.setdefault((c.document.type, c.number.codes), c.document.issuer)
    for c in citations:
        said = families[_family(c)][_variant(c)]
        if "issuer" not in said:
            issuer = by_code.get((c.document.type, c.number.codes)) or issuer_in(c.number)
            if issuer:
                said["issuer"] = issuer
    for c in citations:
        variants = families[_family(c)]
        c.document.date = c.document.date or _only(variants, _variant(c), "date")
        if not c.document.issuer or c.document.issuer in VAGUE:
            own = _variant(c)
            c.document.issuer = _only(variants, own, "issuer") or c.document.issuer or _only(variants, own, "vaguely")


def _coordinate(citations: list) -> None:
    """Citations that follow each other directly have one issuer: `Nghị quyết 382 và Kết luận 763 của Quân ủy Trung ương`."""
    for one, other in zip(citations[-2::-1], citations[:0:-1]):
        if 1 <= other.first - one.past <= 2 and other.document.issuer and not one.document.issuer \
                and not issuer_in(one.number):
            one.document.issuer = other.document.issuer


def _family(citation) -> tuple[str, str]:
    """Type and serial number; a `văn bản` with a number is the `công văn` of that number."""
    kind = citation.document.type
    return "Công văn" if kind == "Văn bản" else kind, citation.number.serial


def _variant(citation) -> tuple:
    return citation.number.year, frozenset(citation.number.codes)


def _only(variants: dict[tuple, dict[str, str]], own: tuple, field: str) -> str | None:
    """What is said of this number; else of the one number that it can be short for or that is short for it."""
    if field in variants[own]:
        return variants[own][field]
    if len(variants) > MOST_VARIANTS:
        return None
    year, codes = own
    found = {said[field] for (other_year, other_codes), said in variants.items()
             if field in said and (year == other_year or not year or not other_year)
             and (codes == other_codes or not codes or not other_codes)}
    return found.pop() if len(found) == 1 else None
