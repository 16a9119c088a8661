"""The time a figure holds for: a date of its sentence, or the period that a report goes on stating figures for."""
from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache

from ...vietnamese.tokens import NUMBER, Tokens
from .moments import AGAINST, PAUSES, Moment, belongs, find_moments, phrases, phrases_before, stands_before, words_of
from .periods import Period

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..figures import Found

NEAR = 10  # tokens between a figure and the date behind it that still belongs to it
NEAREST = 7  # the same, where the sentence tells another date before
AT_ONCE = 4  # the same, of an age: qua đời ở tuổi 91 `vào` năm 2015
CHAIN = 2  # tokens between two figures that are one: 25,38 điểm `(-`1,48%)
MANY = 5  # parties that are no longer spoken of as if everybody knew which: `hai nước`, but 12 nước
FORECAST = 30  # tokens around a day and before an amount that tell of the weather
REPORT = 400  # tokens of a weather report
WEATHER = frozenset(("°C", "%"))  # units of temperature and humidity
DAYS = 8  # times in it that may be parts of its day
OPENING = 3  # tokens between the bracket and the time that its remark opens with: `(riêng trong` năm 2016 là 5 tỷ đồng)
ASIDE = 30  # tokens of a remark in brackets
AWAY = 8  # tokens before a length in which `, cách` says where a place is
FROM = 3  # tokens before an amount that a change starts from, in which `từ` stands: `từ mức chừng` 2 tỷ đồng
TO = 4  # tokens behind it in which the change is told: 2 tỷ đồng `lên`


def time_figures(tokens: Tokens, figures: list[Found], dates: list, documents: list) -> None:
    """Give every figure the time that the text ties it to."""
    moments = find_moments(tokens, dates, {past for _, past, _ in documents}) if figures else []
    if not moments:
        return
    _leave_to_their_amounts(tokens, moments, figures)
    firsts = [moment.first for moment in moments]
    _keep_in_brackets(tokens, moments, figures)
    period = Period(tokens, moments, firsts)
    start = stop = 0
    for i, figure in enumerate(figures):
        if _describes_a_thing(tokens, figure) or _is_known(tokens, figure):
            continue
        if figure.first >= stop:
            start, stop = tokens.sentence_of(figure.first)
        at = bisect_left(firsts, figure.first)
        behind = moments[at] if at < len(moments) and firsts[at] < stop else None
        nearest = moments[at - 1] if at and firsts[at - 1] >= start else None
        while at and firsts[at - 1] >= start and (moments[at - 1].compared or moments[at - 1].ends <= figure.first):
            at -= 1
        before = moments[at - 1] if at and firsts[at - 1] >= start else None
        if before is not None and before.cut_before(tokens, figure.lead):
            before = None
        near = NEAREST if before is not None else NEAR
        if behind is not None and _joined(tokens, figure, figures[i + 1] if i + 1 < len(figures) else None, behind, near):
            figure.record.when = behind.value
            if _compared_with(tokens, figure):
                behind.compared = True
        elif nearest is not None and (_bracketed(tokens, figure, nearest) or figure.record.kind == "age"
                                      and nearest.past == figure.lead):
            figure.record.when = nearest.value
        elif _is_another_times(tokens, figure, behind):
            continue
        elif before is not None:
            if _holds(tokens, figure, before):
                figure.record.when = before.value
                if before.ends >= stop:
                    period.stated(figure, before, stop)
        elif behind is None or behind.compared or behind.value is None:
            value = period.carried_to(figure, start, stop)
            if value is None and figure.record.unit in WEATHER:
                value = _forecast(tokens, figure, start, moments[max(0, at - DAYS):at])
            figure.record.when = value


def _leave_to_their_amounts(tokens: Tokens, moments: list[Moment], figures: list[Found]) -> None:
    """`52% của` năm 2014, năm nay `43 tuổi`: the time of that amount, and of no other; but sản lượng `của` năm nay chỉ là 40
    tấn."""
    ends = {figure.tail for figure in figures} | {figure.past for figure in figures}
    ages = {figure.lead for figure in figures if figure.record.kind == "age"}
    for moment in moments:
        if belongs(tokens, moment.first) in ends or moment.past in ages:
            moment.compared = True
            moment.lasting = False


def _keep_in_brackets(tokens: Tokens, moments: list[Moment], figures: list[Found]) -> None:
    """`(năm 2015 là 7 tỷ đồng)`: the time of the amounts in brackets, and of none behind them; but the remark of an đoàn
    xiếc sang hội diễn (`từ 3 đến 8/5`) giành hai huy chương says when all that was."""
    words = tokens.words
    firsts: list[int] = []
    for moment in moments:
        before = words[max(0, moment.first - OPENING):moment.first]
        if "(" not in before or ")" in before or words[moment.past:moment.past + 1] == [")"]:
            continue
        closing = next((i for i in range(moment.past, min(tokens.count, moment.past + ASIDE)) if words[i] == ")"), None)
        firsts = firsts or [figure.first for figure in figures]
        if closing is not None and bisect_left(firsts, moment.past) < bisect_left(firsts, closing):
            moment.ends, moment.bracketed = closing, True


def _describes_a_thing(tokens: Tokens, figure: Found) -> bool:
    """`dài` 29 km, `đường dây 500 kV`, `nhà 3 tầng`, `dòng xe 7 chỗ`: what a thing is, and not what it was at some time."""
    if figure.record.kind == "measure":
        return figure.record.unit in words_of("of a thing") or _is_away(tokens, figure) \
            or bool(figure.lead) and tokens.norms[figure.lead - 1] in _dimensions()
    return figure.record.unit is not None and figure.record.unit.lower() in words_of("part")


def _is_away(tokens: Tokens, figure: Found) -> bool:
    """`đảo Cát, cách` bờ chừng `200 hải lý`: where a place is; but lúc 4 giờ, bão `cách` đảo 30 km."""
    if figure.record.unit not in words_of("distance"):
        return False
    norms = tokens.norms
    for i in range(figure.lead - 1, max(-1, figure.lead - 1 - AWAY), -1):
        if norms[i] == "cách":
            return i > 0 and (tokens.words[i - 1] in PAUSES or tokens.words[i - 1] == "(")
        if tokens.words[i] in PAUSES or tokens.kinds[i] == NUMBER:
            return False
    return False


def _is_known(tokens: Tokens, figure: Found) -> bool:
    """`cả 3 thợ lặn`, một `trong hai thợ máy`, `hai địa bàn này`, `hai nước`: not how many there were at some time, but
    those told of."""
    record = figure.record
    if record.kind != "count":
        return False
    norms, lead, tail = tokens.norms, figure.lead, figure.tail
    if lead and (norms[lead - 1] == "cả" or norms[lead - 1] == "trong" and lead > 1 and norms[lead - 2] == "một"):
        return True
    if isinstance(record.value, int) and record.value < MANY and record.unit in words_of("party"):
        return True
    return bool(phrases("known").found(norms, tail, tail + 2))


def _joined(tokens: Tokens, figure: Found, behind: Found | None, moment: Moment, near: int) -> bool:
    """Whether the date behind the figure is tied to it, over the next figure only where both are one (giảm `0,5%` xuống
    `70 USD` lúc 14 giờ): `15% trong năm 2017`, `40 triệu kWh (ngày 2-6)`; a day that something is due by is not (`trước
    ngày 15/1`), nor one that begins a sentence whose full stop is missing (`giá 5 tỷ đồng Sáng 10/2, …`), nor what is
    counted from (lần đầu `kể từ` cơn bão năm 2008), nor what another clause tells (giá 5 tỷ đồng `nhưng` đóng cửa năm 2014),
    nor the end of a plan (`14 chỉ tiêu đến năm 2030`)."""
    first = moment.first
    lead = tokens.norms[first - 1]
    if moment.compared:  # `thay vì 20 như năm ngoái`, `từ 12% cùng kỳ`: what was last year's is last year's
        return belongs(tokens, first) in (figure.tail, figure.past) or first == figure.tail and (
            figure.record.kind != "ratio" and (_is_start(tokens, figure) or _compared_with(tokens, figure)))
    if figure.record.kind == "age":
        near = AT_ONCE  # kém chồng `2 tuổi`, họ cưới năm 2016
    if moment.value is None or first - figure.tail > near or lead == "trước" or tokens.words[first] in _openings():
        return False
    if behind is not None and behind.first < first and behind.lead - figure.tail > CHAIN:
        return False
    if _is_plan(tokens, figure, moment):
        return False
    if moment.bracketed:
        return False  # `9 tỷ đồng` (năm 2015 là 7 tỷ đồng)
    if "(" in tokens.words[max(figure.tail, first - OPENING):first] and "và" in tokens.norms[figure.tail:first]:
        return False  # `30 ha rừng` và đợt sau (từ năm 2025)
    return first <= figure.tail or not phrases("turn").found(tokens.norms, figure.tail, first) and not any(
        tokens.words[i] in PAUSES or stands_before(tokens, i, "since") for i in range(figure.tail, first))


def _bracketed(tokens: Tokens, figure: Found, moment: Moment) -> bool:
    """Whether the figure stands in brackets with or behind the date before it: năm 2015 `(43.000 lượt)`, `(cùng kỳ năm
    trước tăng 0,9%)`."""
    return moment.value is not None and (tokens.words[moment.past] == "(" and figure.lead == moment.past + 1
                                         or moment.bracketed and figure.first < moment.ends)


def _holds(tokens: Tokens, figure: Found, moment: Moment) -> bool:
    """Whether the figure holds for the date before it in the sentence; what is only said on a day does not, nor does an age
    or a plan."""
    if moment.value is None or figure.record.kind == "age" and figure.lead - moment.past > 1:
        return False
    return not _is_plan(tokens, figure, moment) and (moment.lasting or not moment.told_before(tokens, figure.lead))


def _is_plan(tokens: Tokens, figure: Found, moment: Moment) -> bool:
    """`5 nhóm nhiệm vụ` đến năm 2030: what is to be reached until then, said now; but tính đến 20/4 có 285 nhiệm vụ."""
    return (figure.record.unit is not None and figure.record.unit.lower() in words_of("plan")
            and stands_before(tokens, moment.first, "until") and not stands_before(tokens, moment.first, "counted"))


def _forecast(tokens: Tokens, figure: Found, start: int, moments: list[Moment]) -> str | None:
    """The day of a weather report, that holds for all its places: Dự báo thời tiết ngày 8/2: phía Tây có mưa. Gió nhẹ. Nhiệt độ
    cao nhất `24-27 độ C`, độ ẩm `70%`."""
    norms = tokens.norms
    if not phrases("reported weather").found(norms, max(start, figure.lead - FORECAST), figure.lead):
        return None
    for moment in reversed(moments):
        if figure.first - moment.first > REPORT:
            return None
        if moment.value is not None and len(moment.value) == 10 and not moment.compared \
                and tokens.norms[moment.first - 1] not in ("từ", "đến"):
            first, past = tokens.sentence_of(moment.first)
            told = phrases("weather").found(norms, max(first, moment.first - FORECAST), min(past, moment.past + FORECAST))
            return moment.value if told else None
    return None


def _is_another_times(tokens: Tokens, figure: Found, behind: Moment | None) -> bool:
    """Whether the amount holds for another time than the one that is told of, or for none: what a change starts from
    (giảm `từ 4,87%` xuống 3,12%), what a norm demands (cao hơn `mức quy định 50 mg`), what is so now (`15% hiện nay`)."""
    if behind is not None and behind.value is None and behind.first <= figure.tail:
        return True
    if stands_before(tokens, figure.lead, "norm"):
        return True
    return _is_start(tokens, figure) and bool(phrases("to").found(tokens.norms, figure.tail, figure.tail + TO))


def _is_start(tokens: Tokens, figure: Found) -> bool:
    """Whether a change may start from the amount: tăng `từ mức` 24%."""
    return "từ" in tokens.norms[max(0, figure.lead - FROM):figure.lead]


def _compared_with(tokens: Tokens, figure: Found) -> bool:
    """Whether the amount is what another is compared with: kém xa `so với` mức kỷ lục `90 tấn` hồi năm 2010."""
    lead, against = figure.lead, phrases_before("against")
    return stands_before(tokens, lead, "compared") or any(
        against.match(tokens.norms, past) is not None for past in range(lead, max(0, lead - AGAINST), -1))


@lru_cache(maxsize=1)
def _dimensions() -> frozenset[str]:
    """The last words of what leads a measure of a thing in: `chiều dài`, `rộng`."""
    return frozenset(phrase.rpartition(" ")[2] for phrase in words_of("dimension"))


@lru_cache(maxsize=1)
def _openings() -> frozenset[str]:
    """The words of dates as a sentence opens with them: `Ngày`, `Sáng`."""
    return frozenset(phrase.capitalize() for phrase in words_of("opening"))
