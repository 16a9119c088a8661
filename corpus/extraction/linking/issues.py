"""The day of issue of a document that is cited with a day and no year: by the dates of the text, once they are resolved.

`Ngày 19/6, Cơ quan Cảnh sát điều tra đã ra Quyết định số 32/C46` · `Quyết định số 12/QĐ-UBND (ngày 3/4)`
"""
from __future__ import annotations

from bisect import bisect_left

from ..documents.context import issuing_verbs

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...vietnamese.tokens import Tokens

REACH = 20  # tokens from the day that opens a clause to the document it tells of


def date_documents(tokens: Tokens, documents: list, dates: list) -> None:
    """Fill in the date of issue of the documents that have none, on every mention of the same document."""
    days = [(first, past, date.value) for first, past, date in dates
            if date.type == "date" and date.value.count("-") == 2 and "X" not in date.value and len(date.value) == 10]
    firsts = [first for first, _, _ in days]
    known: dict[tuple[str, str], str] = {}
    for first, past, document in documents:
        if document.date is None:
            at = bisect_left(firsts, first)
            issued = _behind(tokens, past, days[at:at + 1]) or _before(tokens, first, document.issuer, days[max(0, at - 1):at])
            if issued is not None:
                known[document.type, document.number] = issued
    for _, _, document in documents:
        if document.date is None:
            document.date = known.get((document.type, document.number))


def _behind(tokens: Tokens, past: int, days: list[tuple[int, int, str]]) -> str | None:
    """The day right behind the number, in brackets or after a comma as well."""
    for first, _, value in days:
        if tokens.words[past:first] in ([], ["("], [","]):
            return value
    return None


def _before(tokens: Tokens, first: int, issuer: str | None, days: list[tuple[int, int, str]]) -> str | None:
    """The day that opens the clause in which the issuer issues the document."""
    for day, past, value in days:
        if issuer is None or first - past > REACH or tokens.sentence_of(day) != tokens.sentence_of(first):
            continue
        if issuer in tokens.span(past, first) and issuing_verbs().found(tokens.norms, past, first):
            return value
    return None
