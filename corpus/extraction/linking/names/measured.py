"""Names of money, percentages, measures and multiples: what the amount is of."""
from __future__ import annotations

from ....vietnamese.nouns import count_nouns, counted_noun, is_function_word, noun_phrase_end
from ....vietnamese.tokens import CAPITAL, LOWER
from . import words
from .clauses import LONGEST
from .counted import phrase_end

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...figures import Found
    from .clauses import Name
    from .namer import Namer


def measured_name(namer: Namer, figure: Found) -> Name | None:
    """What the amount is of, by the way the sentence states it."""
    stated = _states(namer, figure)
    if not stated and figure.record.kind != "money" and not _noun_before(namer, figure.lead):
        behind = part(namer, figure)
        if behind is not None:
            return behind
    contrast = _contrast(namer, figure) if not stated or _compares(namer, figure) else None
    return contrast or namer.left(figure) or part(namer, figure) or _purpose(namer, figure) or namer.carried()


def _states(namer: Namer, figure: Found) -> bool:
    """Whether a verb that states an amount (`đạt`, `chiếm`, `tăng`) stands before the figure."""
    at = namer.start(figure)
    return any(norm in words.last_words("stating") for norm in namer.tokens.norms[at:figure.lead])


def _noun_before(namer: Namer, lead: int) -> bool:
    """Whether a noun stands right before the amount: `màn hình` 5 inch, `xe tải` tám tấn (and not `chở` tám tấn hàng)."""
    return any(lead >= n and (found := count_nouns().match(namer.tokens.norms, lead - n)) is not None and found[0] == lead
               for n in (3, 2))


def _compares(namer: Namer, figure: Found) -> bool:
    """`cao hơn con số 25,9% của …`, `so với 61% đối với …`: another one's amount is what this is compared with."""
    norms = namer.tokens.norms
    return any(norms[i:i + 2] in (["cao", "hơn"], ["thấp", "hơn"], ["so", "với"], ["thay", "vì"])
               for i in range(max(0, figure.lead - 5), figure.lead))


def part(namer: Namer, figure: Found) -> Name | None:
    """The noun phrase right behind the unit: `30% khách hàng`, `59 ha đất tại khu đồng`, `2/3 dân số Hà Nội`."""
    tokens, clauses = namer.tokens, namer.clauses
    at = figure.past if figure.record.kind == "ratio" and figure.record.unit not in (None, "lần") else figure.tail
    if at >= tokens.count or tokens.kinds[at] not in (LOWER, CAPITAL) or clauses.timed[at]:
        return None
    start = at
    if is_function_word(tokens, at) and tokens.norms[at] not in ("số", "tổng") \
            and count_nouns().match(tokens.norms, at) is None:
        return None
    while at < tokens.count and tokens.norms[at] in ("số", "tổng", "trong"):
        at += 1
    past = counted_noun(tokens, at)
    if past is None:
        return None
    return start, phrase_end(tokens, clauses, start, past, lambda i: i >= figure.tail and clauses.closed(i))


def _contrast(namer: Namer, figure: Found) -> Name | None:
    """`(80%) so với 61% đối với sàng lọc 3 năm`, `và 29,1% của nhóm tư nhân`: who else has which amount."""
    tokens, at = namer.tokens, figure.tail
    if namer.before is None or at + 1 >= tokens.count or namer.before.record.kind != figure.record.kind \
            or not _bare_left(namer, figure):
        return None
    length = 2 if tokens.norms[at:at + 2] == ["đối", "với"] else 1 if tokens.norms[at] in ("của", "cho") else 0
    if not length or tokens.kinds[at + length] not in (LOWER, CAPITAL):
        return None
    start = at + length
    end = noun_phrase_end(tokens, start, start + 1, LONGEST, namer.clauses.taken.__getitem__)
    return start, end


def _bare_left(namer: Namer, figure: Found) -> bool:
    """Whether nothing but joining words stands between the figure and the one before it."""
    at = namer.start(figure)
    norms = namer.tokens.norms
    while at and norms[at - 1] in words.last_words("joining"):
        at -= 1
    phrase = namer.clauses.phrase(at)
    return phrase is None or phrase[0] <= namer.before.tail + 1


def _purpose(namer: Namer, figure: Found) -> Name | None:
    """`phải mất hơn 1 tỷ USD để tái tạo cơ sở hạ tầng`: what the money is for."""
    tokens, at = namer.tokens, figure.tail
    if at + 1 >= tokens.count or tokens.norms[at] not in ("để", "cho") or tokens.kinds[at + 1] != LOWER:
        return None
    return at + 1, noun_phrase_end(tokens, at + 1, at + 2, LONGEST, namer.clauses.closed)
