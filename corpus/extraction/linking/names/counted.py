"""Names of counts: the counted noun with what narrows it down, or the subject of a noun that says too little."""
from __future__ import annotations

from ....vietnamese.nouns import counted_noun, function_word, is_function_word, noun_phrase_end
from ....vietnamese.tokens import CAPITAL, LOWER, Tokens
from . import words
from .clauses import LONGEST

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...figures import Found
    from .clauses import Clauses, Name
    from .namer import Namer


def counted_name(namer: Namer, figure: Found) -> Name:
    """`15.284 đoàn viên`; a noun that says too little alone (`gần 300.000 người`) is named by its subject."""
    tokens, head = namer.tokens, figure.head
    past = counted_noun(tokens, head) or figure.tail
    end = phrase_end(tokens, namer.clauses, head, past, namer.clauses.closed)
    if end == past and tuple(tokens.norms[head:past]) in words.phrases("generic")[0]:
        subject = stated_subject(namer, figure) or (namer.carried() if namer.continues(figure) else None)
        if subject is not None:
            return subject
    return head, end


def phrase_end(tokens: Tokens, clauses: Clauses, start: int, past: int, closed) -> int:
    """Past the phrase of a noun; the verb of an amount that follows is no part of it: `ba sàn` đạt 31 tỷ."""
    end = noun_phrase_end(tokens, start, past, LONGEST, closed)
    if end - start >= LONGEST and end < tokens.count and tokens.kinds[end] in (LOWER, CAPITAL):
        # cut by its length: back to where something new starts
        end = next((i for i in range(end - 1, past, -1) if is_function_word(tokens, i)), end)
        while (verb := next((i for i in (end - 2, end - 1) if i > past and _ends_at(tokens, i, end)), None)) is not None:
            end = verb
    if end < tokens.count and clauses.closed(end):
        while end > past and tokens.norms[end - 1] in words.last_words("stating"):
            end -= 1
    return end


def _ends_at(tokens: Tokens, i: int, end: int) -> bool:
    word = function_word(tokens, i)
    return word is not None and word[0] == end


def stated_subject(namer: Namer, figure: Found) -> Name | None:
    """The subject of a verb that states an amount (`dân số` `là` 300.000 người), or the noun right before it."""
    tokens, at = namer.tokens, namer.start(figure)
    verbs = tokens.norms[at:figure.lead]
    if verbs and not any(verb in words.last_words("stating") for verb in verbs):
        return None
    phrase = namer.clauses.phrase(at)
    if phrase is None or namer.of_the_figure_before(phrase):
        return None
    if not verbs and phrase[1] != at:
        return None  # `ban tổ chức đã đón` hơn 40 vạn lượt khách
    if not verbs and figure.lead == figure.first and counted_noun(tokens, phrase[0]) != phrase[1]:
        return None  # `tạm giam` 19 người; but `nam` 1.200 người
    return phrase
