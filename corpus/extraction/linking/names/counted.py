"""Names of counts: the counted noun with what narrows it down, or the subject of a noun that says too little."""
from __future__ import annotations

from ....vietnamese.names import offices
from ....vietnamese.noun_phrases import noun_phrase_end, whole_end
from ....vietnamese.nouns import classifiers, count_nouns, counted_noun, function_word, is_function_word
from ....vietnamese.numerals import is_number_word
from ....vietnamese.tokens import CAPITAL, LOWER, Tokens
from ...figures.amounts import DASHES
from . import words
from .subjects import LONGEST, after_is, compound, measures

INDEX = "điểm"  # the unit of what is measured in points
TIMES = "lần"  # the unit of what is done so often
LONGEST_HEAD = 4  # words of the noun of what has parts: `chiếc máy bay`
LONGEST_VERB = 3  # words of a verb of the lexicon
PREDICATE = 3  # more words behind a noun that opens a sentence are its predicate, not what narrows it down
BROUGHT = 6  # tokens before an amount in which the verb that brings it stands
KNOWN = 4  # of a few parties nobody asks which: `hai bên`
LISTED = 10  # fewer are told by name: `4 bị cáo` Vũ Thị Mơ, Đặng Lan …
PAIR_REACH = 60  # tokens before `cả hai` in which the two may be named

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
    if end > past and (_lists_names(tokens, past, end, figure.record.value) or _are_known(tokens, figure, past)):
        end = past
    hollow = past == head + 1 and tokens.norms[head] in words.last_words("hollow")
    if end > past + PREDICATE and tokens.norms[head:past] == ["người"] and _opens_clause(namer, figure, past):
        return head, past  # `Hai` người `rủ nhau đi xem phim`
    # the words behind a hollow noun say where or when: `500 con` tại Mộc Châu
    alone = end == past or hollow and tokens.norms[past] in words.last_words("inner")
    if figure.record.unit in words.only("part") and (whole := _whole_before(namer, figure)) is not None:
        return whole
    if alone and figure.record.unit == TIMES and (act := _done(namer, figure)) is not None:
        return act
    if alone and (hollow or is_generic(tokens, head, past)):
        subject = _bracketed(namer, figure) or _headed(namer, figure, end) or stated_subject(namer, figure, hollow) \
            or _indexed(namer, figure) or (namer.carried() if namer.continues(figure) else None)
        if subject is not None:
            return subject
    elif alone and (subject := _measured_in_things(namer, figure)) is not None:
        return subject
    return head, end


def _whole_before(namer: Namer, figure: Found) -> Name | None:
    """What has so many parts, where its noun stands right before their number: `tòa tháp Grenfell` 24 tầng, `chiếc xe` dưới 9
    chỗ; not toà nhà có 24 tầng."""
    tokens, at = namer.tokens, figure.lead
    first = at
    while first > max(0, at - LONGEST) and tokens.kinds[first - 1] == CAPITAL:
        first -= 1
    for start in range(max(0, first - LONGEST_HEAD), first - 1):
        around = function_word(tokens, start - 1) if start else None  # `toàn` bộ `đoạn thơ`
        if counted_noun(tokens, start) == first and (around is None or around[0] <= start) and (
                tokens.norms[start] in classifiers() or count_nouns().match(tokens.norms, start) is not None):
            return start, at
    phrase = namer.clauses.phrase(at)
    if phrase is None or phrase[1] != at or at - phrase[0] > LONGEST_HEAD or _ends_in_verb(tokens, *phrase):
        return None
    return phrase if count_nouns().match(tokens.norms, phrase[0]) is not None else None  # `bệnh viện đa khoa` 500 giường


def _done(namer: Namer, figure: Found) -> Name | None:
    """What was done so often: ông Nam đã `đề nghị làm rõ` 3 lần, cả nhà đã 9 `lần leo` tới đỉnh; None where nothing next to it
    tells."""
    tokens, at = namer.tokens, namer.start(figure)
    behind = function_word(tokens, figure.tail) if figure.tail < tokens.count else None
    if behind is not None and behind[1] == "verb":
        return figure.head, behind[0]
    act = namer.clauses.phrase(at, True)
    if act is not None and act[1] == at and not namer.of_the_figure_before(act):
        return act[0], at - (tokens.norms[at - 1:at + 1] == ["duy", "nhất"])
    return next(((first, at) for first in range(max(0, at - LONGEST_VERB), at)  # `được` tổ chức `2 lần`
                 if (verb := function_word(tokens, first)) is not None and verb == (at, "verb")), None)


def _are_known(tokens: Tokens, figure: Found, past: int) -> bool:
    """Whether a few are counted that all know, so that a verb behind them is their predicate: `hai nước` thắt chặt; but hai
    nước `châu Á`, hai bên `gia đình`."""
    if figure.record.unit not in words.only("party") or not isinstance(figure.record.value, int) or figure.record.value > KNOWN:
        return False
    noun, verb = count_nouns().match(tokens.norms, past), function_word(tokens, past)
    return tokens.kinds[past] == LOWER and (noun is None or verb is not None and verb[0] >= noun[0])


def _lists_names(tokens: Tokens, past: int, end: int, value) -> bool:
    """Whether what stands behind the noun is the first of those counted, by name: `hai bị can` Vân và Hương, `4 bị cáo` Vũ
    Thị Mơ, Đặng Lan …; but 3 tuyển thủ `Việt Nam` are all from there."""
    kinds, count = tokens.kinds, tokens.count
    if not isinstance(value, int) or value < 2 or any(kinds[i] != CAPITAL for i in range(past, end)) or end + 1 >= count:
        return False
    joined = tokens.norms[end] == "và" or tokens.words[end] in DASHES
    return (joined if value == 2 else value < LISTED and tokens.words[end] == ",") and kinds[end + 1] == CAPITAL


def _measured_in_things(namer: Namer, figure: Found) -> Name | None:
    """`Doanh số của toàn hãng` đạt 4.300 xe, tăng 210 xe: what is measured, where a verb tells how much it
    comes to; with no verb only what can be nothing but a number of things: `doanh số` 310 xe. A word counts and does not
    measure: tỷ lệ bình chọn cao nhất là `hai vở chèo`."""
    tokens, lead = namer.tokens, figure.lead
    norms, reaching = tokens.norms, words.last_words("reaching")
    reached = not reaching.isdisjoint(norms[max(0, lead - BROUGHT):figure.first])
    if not reached and words.first_words("tally").isdisjoint(norms[max(0, lead - LONGEST):lead]) \
            or is_number_word(norms[figure.first]):
        return None
    reached = reached and not reaching.isdisjoint(norms[namer.start(figure):figure.first])
    if namer.continues(figure):
        subject = namer.carried() if reached else None
    else:
        subject = stated_subject(namer, figure, False)
    if subject is None or not measures(tokens, subject[0]) or is_generic(tokens, *subject) \
            or words.last_words("total").issuperset(tokens.norms[subject[0]:subject[1]]):
        return None
    return subject if reached or tallies(tokens, subject[0]) else None


def _indexed(namer: Namer, figure: Found) -> Name | None:
    """`Chỉ số` ở mức 4.295 điểm, có lúc chạm ngưỡng 4.300 điểm: points are of what the points before them measure."""
    if figure.record.unit != INDEX or namer.continues(figure) and namer.before.record.kind != "count":
        return None  # `kỳ hạn 7 năm` tại 5% (giảm 9 điểm)
    sentence = namer.tokens.sentence_of(figure.first)[0]
    for i in range(len(namer.names) - 1, -1, -1):
        other = namer.figures[i]
        if other.first < sentence:
            break
        name = namer.names[i]
        if other.record.unit == INDEX:
            known = name is not None and (namer.tokens.kinds[name[0]] == CAPITAL or measures(namer.tokens, name[0]))
            return name if known else None
    return None


def tallies(tokens: Tokens, first: int) -> bool:
    """Whether what is measured from token `first` on is a number of things: `doanh số`, `tổng sản lượng`."""
    at = first + 1 if tokens.norms[first] == "tổng" else first
    return tuple(tokens.norms[at:at + 2]) in words.phrases("tally")[0]


def _opens_clause(namer: Namer, figure: Found, past: int) -> bool:
    """Whether nothing stands before the count, so that what is told behind its noun is the predicate (`Hai người` rủ nhau
    đi xem phim); what happened to them tells them apart: `30 người` bị lừa."""
    tokens = namer.tokens
    if figure.lead != tokens.sentence_of(figure.first)[0] and tokens.words[figure.lead - 1] != ",":
        return False
    told = function_word(tokens, past)
    return told is not None and told[1] in ("verb", "aux") and tokens.norms[past] not in ("bị", "được") \
        and tuple(tokens.norms[past:told[0]]) not in words.phrases("suffered")[0]


def bare_count_name(namer: Namer, figure: Found) -> Name | None:
    """A number with no noun of its own: `69 người chết,` 41 `bị thương`; `hai nghi phạm … Cả` hai `bỏ trốn`."""
    return _suffered(namer, figure) or _all_of_them(namer, figure)


def _suffered(namer: Namer, figure: Found) -> Name | None:
    """`41` bị thương, `1.000` mất tích: what became of them, where their noun is not repeated."""
    tokens, at = namer.tokens, figure.past
    table = words.phrases("suffered")[0]
    for length in (3, 2, 1):
        if tuple(tokens.norms[at:at + length]) in table:
            return at, noun_phrase_end(tokens, at, at + length, LONGEST, namer.clauses.closed)
    return None


def _all_of_them(namer: Namer, figure: Found) -> Name | None:
    """`cả` hai: the last ones that were as many, or the last two that were named together: `ông Hải và bà Lan`."""
    tokens = namer.tokens
    if not namer.all_of_them(figure):
        return None
    earlier = namer.counted_before(figure)
    pair = _pair_before(tokens, figure.lead, earlier[1] if earlier is not None else 0) if figure.record.value == 2 else None
    return pair or earlier


def _pair_before(tokens: Tokens, lead: int, least: int) -> Name | None:
    """The last two people that were named together, not before token `least`."""
    kinds, norms = tokens.kinds, tokens.norms
    people = words.last_words("person")
    for i in range(lead - 2, max(least, lead - PAIR_REACH), -1):
        if norms[i] != "và" or kinds[i - 1] != CAPITAL:
            continue
        described = offices().match(norms, i + 1)  # `Bằng Kiều và` nam ca sĩ `Trọng Tấn`
        while described is not None and described[1] == "modifier":
            described = offices().match(norms, described[0])
        past = i + 2 if norms[i + 1] in people else i + 1 if described is None else described[0]
        if past >= lead or kinds[past] != CAPITAL:
            continue
        while past < lead and kinds[past] == CAPITAL:
            past += 1
        first = i - 1
        while first > max(least, i - LONGEST) and kinds[first - 1] == CAPITAL:
            first -= 1
        if first > least and norms[first - 1] in people:
            first -= 1
        return first, past
    return None


def _bracketed(namer: Namer, figure: Found) -> Name | None:
    """`Số phi hành gia lên Mặt Trăng` (12 người): a count that is alone in its bracket is of what stands before."""
    written = namer.tokens.words
    if not figure.lead or written[figure.lead - 1] != "(" or written[figure.tail:figure.tail + 1] != [")"] \
            or namer.continues(figure):
        return None
    phrase = namer.clauses.phrase(figure.lead - 1)
    return after_is(namer.tokens, *phrase) if phrase is not None and phrase[1] == figure.lead - 1 else None


def _headed(namer: Namer, figure: Found, end: int) -> Name | None:
    """`Số ca mắc mới`: 15 người, `Tình cảm`: 4,2 điểm: what stands before the colon; but who says so in `Hội Chữ thập`: 800
    người chạy lũ."""
    lead, tokens = figure.lead, namer.tokens
    if not lead or tokens.words[lead - 1] != ":":
        return None
    told = function_word(tokens, end) if end < tokens.count else None
    if told is not None and told[1] in ("verb", "aux"):
        return None
    phrase = namer.clauses.phrase(lead - 1)
    return phrase if phrase is not None and phrase[1] == lead - 1 else None


def is_generic(tokens: Tokens, first: int, past: int) -> bool:
    """Whether the phrase says nothing alone: `người`, `kế hoạch`."""
    return tuple(tokens.norms[first:past]) in words.phrases("generic")[0]


def phrase_end(tokens: Tokens, clauses: Clauses, start: int, past: int, closed) -> int:
    """Past the phrase of a noun; the verb of an amount that follows is no part of it: `ba sàn` đạt 31 tỷ."""
    end = noun_phrase_end(tokens, start, past, LONGEST, closed)
    if end - start >= LONGEST and end < tokens.count and tokens.kinds[end] in (LOWER, CAPITAL):
        # cut by its length: back to where something new starts
        end = next((i for i in range(end - 1, past, -1) if is_function_word(tokens, i)
                    and not compound(tokens.norms[i - 1], tokens.norms[i])), end)
        while (verb := next((i for i in (end - 2, end - 1) if i > past and _ends_at(tokens, i, end)), None)) is not None:
            end = verb
        end = whole_end(tokens, past, end)
    if tokens.norms[end:end + 1] == ["là"] and (said := words.ending("equated").match(tokens.norms, end, past)) is not None:
        end = said[0]  # `hai nạn nhân` được xác định là …
    if end < tokens.count and clauses.timed[end]:
        while end > past and tokens.norms[end - 1] in words.last_words("before time"):
            end -= 1
        end = whole_end(tokens, past, end)  # `mức bình quân` những `ngày Tết`
    if end < tokens.count and clauses.closed(end):
        while end > past and (tokens.norms[end - 1] in words.last_words("stating") or tokens.norms[end - 1] == "có"):
            end -= 1
    return end


def _ends_at(tokens: Tokens, i: int, end: int) -> bool:
    """Whether a word of grammatical function or a verb stands between token `i` and `end`, and no part of a noun: cầu `vượt`."""
    word = function_word(tokens, i)
    return word is not None and word[0] == end and not compound(tokens.norms[i - 1], tokens.norms[i])


def _ends_in_verb(tokens: Tokens, first: int, past: int) -> bool:
    """Whether the last word of a phrase is a verb: `công an huyện huy động`; but what is measured is a noun (`sức chứa`), and so
    is `nam` 1.200 người."""
    if measures(tokens, first) or tokens.norms[past - 1] in words.last_words("sex"):
        return False
    return any((word := function_word(tokens, i)) is not None and word[0] == past and word[1] == "verb"
               for i in range(max(first, past - 2), past))


def stated_subject(namer: Namer, figure: Found, hollow: bool) -> Name | None:
    """The subject of a verb that states an amount (`dân số` `là` 300.000 người), or the noun right before it; of a `hollow`
    noun that of `có` too: `đàn bò` `có` 19.300 con."""
    tokens, at = namer.tokens, namer.start(figure)
    stated = not words.last_words("stating").isdisjoint(tokens.norms[at:figure.first])
    stated = stated or hollow and "có" in tokens.norms[at:figure.lead]
    verbs = stated or at < figure.lead
    if verbs and not stated:
        return None
    phrase = namer.clauses.phrase(at)
    if phrase is None or namer.of_the_figure_before(phrase) or tokens.norms[phrase[0]:phrase[1]] == ["số"]:
        return None  # `trong số` gần 1.000 người
    if tokens.norms[figure.head] in ("người", "điểm") and tokens.kinds[phrase[0]] == LOWER \
            and counted_noun(tokens, phrase[0]) is None and not measures(tokens, phrase[0]):
        return None  # `hòng tìm kiếm` ít nhất 1 điểm
    if not verbs and (phrase[1] != at or tokens.norms[figure.head] != "lần" and _ends_in_verb(tokens, *phrase)):
        return None  # `ban tổ chức đã đón` hơn 40 vạn lượt khách, `huyện huy động` khoảng 400 người; but `thanh tra` 1 lần
    if not verbs and not hollow and figure.lead == figure.first and counted_noun(tokens, phrase[0]) != phrase[1] \
            and not tallies(tokens, phrase[0]) and not any(measures(tokens, i) for i in range(*phrase)):
        return None  # `tạm giam` 19 người; but `nam` 1.200 người, `doanh số bán hàng` 310 xe
    return phrase
