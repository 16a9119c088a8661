"""Naming the figures of an article from left to right: what one is named carries on to the next."""
from __future__ import annotations

from ....vietnamese.nouns import counted_noun
from ....vietnamese.tokens import Tokens
from . import words
from .ages import aged_name
from .counted import bare_count_name, counted_name
from .measured import measured_name, part
from .namer import Namer
from .scores import score_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...figures import Found
    from .clauses import Name


def name_figures(tokens: Tokens, figures: list[Found], dates: list) -> None:
    """Give every figure its name, where the text says one."""
    namer = Namer(tokens, figures, dates)
    before, sentence_end = None, 0
    for figure in figures:
        if figure.first >= sentence_end:
            before, sentence_end = None, tokens.sentence_of(figure.first)[1]
        namer.before = before
        name = named(namer, figure)
        if name is not None and name[0] >= name[1]:
            name = None
        namer.names.append(name)
        if name is not None:
            figure.record.name = tokens.span(*name)
            if figure.record.kind == "count" and figure.record.unit is None:
                figure.record.unit = total_unit(tokens, *name)
        before = figure


def named(namer: Namer, figure: Found) -> Name | None:
    """The tokens that name the figure, by the rules of its kind."""
    kind = figure.record.kind
    if kind == "count" and figure.head < figure.tail:
        return counted_name(namer, figure)
    if kind == "count" and ((name := bare_count_name(namer, figure)) is not None or namer.all_of_them(figure)):
        return name
    if kind == "score":
        return score_name(namer, figure)
    if kind == "age":
        return aged_name(namer, figure)
    if kind == "ratio" and figure.record.unit != "lần":
        return part(namer, figure) or namer.left(figure) or namer.carried()
    return measured_name(namer, figure)


def total_unit(tokens: Tokens, first: int, past: int) -> str | None:
    """What a total counts, by its name: `tổng số` `thí sinh` `đăng ký là 642.945`."""
    at = first
    while at < past and (tokens.norms[at] in words.last_words("total") or tokens.norms[at] == "lượng"):
        at += 1
    noun = counted_noun(tokens, at) if first < at < past else None
    return tokens.span(at, min(noun, past)) if noun is not None else None
