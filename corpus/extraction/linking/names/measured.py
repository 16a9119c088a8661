"""Names of money, percentages, measures and multiples: what the amount is of."""
from __future__ import annotations

from ....vietnamese.noun_phrases import noun_phrase_end
from ....vietnamese.nouns import classifiers, count_nouns, counted_noun, function_word
from ....vietnamese.tokens import CAPITAL, LOWER
from . import words
from .counted import is_generic, phrase_end
from .subjects import LONGEST, measures

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ....vietnamese.tokens import Tokens
    from ...figures import Found
    from .clauses import Name
    from .namer import Namer


def measured_name(namer: Namer, figure: Found) -> Name | None:
    """What the amount is of, by the way the sentence states it."""
    tokens, stated = namer.tokens, _states(namer, figure)
    kind = figure.record.kind
    if not stated and kind != "money" and not _noun_before(namer, figure) or kind == "percent" and namer.continues(figure):
        behind = part(namer, figure)
        if behind is not None and not (stated and (is_generic(tokens, *behind) or tokens.kinds[behind[0]] == CAPITAL)):
            return behind
    if kind == "money" and figure.tail < tokens.count and measures(tokens, figure.tail):
        behind = part(namer, figure)  # `61 triệu đồng` tiền mặt, `thu 4 tỷ đồng` lợi nhuận
        if behind is not None:
            return behind
    if kind == "money" and _needed(namer, figure) and (purpose := _purpose(namer, figure)) is not None:
        return purpose
    contrast = _contrast(namer, figure) if not stated or _compares(namer, figure) else None
    return contrast or namer.left(figure) or part(namer, figure) or _purpose(namer, figure) or namer.carried()


def _needed(namer: Namer, figure: Found) -> bool:
    """Whether the money is needed: `phải mất` hơn 1 tỷ USD, `cần` 5 tỷ đồng."""
    return not words.last_words("need").isdisjoint(namer.tokens.norms[max(0, figure.lead - 3):figure.first])


def _states(namer: Namer, figure: Found) -> bool:
    """Whether a verb that states an amount (`đạt`, `chiếm`, `tăng`) stands before the figure; before a share `tới` alone states
    nothing: `mua` tới `45% khí đốt`."""
    before = namer.tokens.norms[namer.start(figure):figure.first]
    stating = words.last_words("stating")
    if stating.isdisjoint(before):
        return False
    return figure.record.kind != "percent" or not stating.intersection(before) <= words.last_words("degree")


def _noun_before(namer: Namer, figure: Found) -> bool:
    """Whether a noun stands right before the amount: `màn hình` 5 inch, `xe tải` tám tấn (and not `chở` tám tấn hàng)."""
    norms, lead = namer.tokens.norms, figure.lead
    if "ước" in norms[lead:figure.first]:
        return False  # `giới nghiên cứu` ước tính `95% đại dương`
    if lead > 1 and norms[lead - 2] in classifiers() and counted_noun(namer.tokens, lead - 2) == lead:
        return True  # `chiếc xe` 16 tấn
    if lead and norms[figure.tail:figure.tail + 1] == ["tấm"]:
        return True  # `gạo` 5% tấm
    if lead and norms[lead - 1] in words.last_words("gauge") and tuple(norms[max(0, lead - 2):lead]) in words.phrases("gauge")[0]:
        return True  # `dung tích` 1,5 lít SOHC
    if norms[lead - 1:lead] == [":"] and any(measures(namer.tokens, i) and words.starting("quantity").match(norms, i)[0] == lead - 1
                                             for i in range(max(0, lead - 4), lead - 1)):
        return True  # `Giá thuê`: 5% doanh thu
    return any(lead >= n and (found := count_nouns().match(norms, lead - n)) is not None and found[0] == lead for n in (3, 2))


def _compares(namer: Namer, figure: Found) -> bool:
    """`cao hơn con số 25,9% của …`, `so với 61% đối với …`: another one's amount is what this is compared with."""
    norms, first = namer.tokens.norms, max(0, figure.lead - 5)
    return not words.first_words("comparing").isdisjoint(norms[first:figure.lead]) and any(
        tuple(norms[i:i + 2]) in words.phrases("comparing")[0] for i in range(first, figure.lead))


def part(namer: Namer, figure: Found) -> Name | None:
    """The noun phrase right behind the unit: `30% khách hàng`, `59 ha đất tại khu đồng`, `2/3 dân số Hà Nội`."""
    tokens, clauses = namer.tokens, namer.clauses
    at = figure.past if figure.record.kind == "ratio" and figure.record.unit not in (None, "lần") else figure.tail
    if at >= tokens.count or tokens.kinds[at] not in (LOWER, CAPITAL) or clauses.timed[at]:
        return None
    if figure.record.kind == "measure" and figure.record.per is not None and "/" in tokens.words[figure.past:figure.tail]:
        return None  # `10 mg/kg` cân nặng
    start, past = at, _stuff(tokens, at)
    if past is None:
        if tokens.norms[at] not in words.last_words("total") and (word := function_word(tokens, at)) is not None:
            noun = count_nouns().match(tokens.norms, at)
            if noun is None or noun[0] <= word[0] and word[1] != "verb":
                return None
        while at < tokens.count and (tokens.norms[at] in words.last_words("total") or tokens.norms[at] == "trong"):
            at += 1
        past = counted_noun(tokens, at)
        if past is None and start < at < tokens.count and figure.record.kind == "percent" and measures(tokens, at):
            past = at + 1  # `8% tổng` nhập khẩu
    if past is None:
        return None
    return start, phrase_end(tokens, clauses, start, past, lambda i: i >= figure.tail and clauses.closed(i))


def _stuff(tokens: Tokens, at: int) -> int | None:
    """Past what is measured and never counted, where it starts at token `at`: `29 km` cao tốc."""
    past = at + 2
    return past if tuple(tokens.norms[at:past]) in words.phrases("stuff")[0] else None


def _contrast(namer: Namer, figure: Found) -> Name | None:
    """`(74%) so với 58% đối với nhóm tiêm một mũi`, `và 29,1% của nhóm tư nhân`: who else has which amount."""
    tokens, at = namer.tokens, figure.tail
    if namer.before is None or at + 1 >= tokens.count or namer.before.record.kind != figure.record.kind \
            or not _bare_left(namer, figure):
        return None
    length = 2 if tokens.norms[at:at + 2] == ["đối", "với"] else 1 if tokens.norms[at] in ("của", "cho") else 0
    start = at + length
    if not length or tokens.kinds[start] not in (LOWER, CAPITAL) or namer.clauses.timed[start]:
        return None
    if tokens.norms[at] == "cho" and (word := function_word(tokens, start)) is not None and word[1] == "verb":
        return None  # `33,2%` cho thấy
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
    end = noun_phrase_end(tokens, at + 1, at + 2, LONGEST, namer.clauses.closed)
    if end + 2 < tokens.count and tokens.words[end] == "," and (verb := function_word(tokens, end + 1)) is not None \
            and verb[1] == "verb":
        end = noun_phrase_end(tokens, at + 1, end + 2, LONGEST, namer.clauses.closed)  # `sửa chữa, nâng cấp đê biển`
    return at + 1, end
