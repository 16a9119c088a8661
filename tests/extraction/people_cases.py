"""How the cases of people are written and checked: names stand in ⟦ ⟧ in the text, each where it is a mention."""
from __future__ import annotations

import re

from corpus.extraction.claims import Claims
from corpus.extraction.people import find_people
from corpus.vietnamese.tokens import Tokens


def people_in(text: str) -> list:
    """The people found in a text."""
    tokens = Tokens(text)
    return find_people(tokens, Claims(tokens))


def unmarked(marked: str) -> tuple[str, list[tuple[int, int]]]:
    """The text without its marks, and the spans that were marked."""
    text, spans = "", []
    for piece in re.split(r"(⟦[^⟧]*⟧)", marked):
        if piece.startswith("⟦"):
            spans.append((len(text), len(text) + len(piece) - 2))
            piece = piece[1:-1]
        text += piece
    return text, spans


def found_marks(text: str) -> str:
    """The text with marks around every mention that was found."""
    spans = sorted((mention.start, mention.end) for person in people_in(text) for mention in person.mentions)
    marked, at = "", 0
    for start, end in spans:
        marked += text[at:start] + "⟦" + text[start:end] + "⟧"
        at = end
    return marked + text[at:]
