"""Amounts with a noun: counts, multiples, ratios."""
from __future__ import annotations

from functools import lru_cache

from ...vietnamese import lexicon
from ...vietnamese.lexicon import word_classes
from ...vietnamese.names import heads
from ...vietnamese.nouns import classifiers, count_nouns, counted_noun, is_function_word
from ...vietnamese.tokens import CAPITAL, LOWER, NUMBER, Tokens, norms_of
from ..identifiers.chains import is_year
from .amounts import SINGLE, Amount
from .building import COUNT, Builder, Found, read_english, word_alone

WORDS = word_classes("figure_words")
QUOTES = "“”\"'‘’«»"
LEAST_HOUSE = 10  # `tại 3 đường Lê Lợi, Trần Phú, …` counts the streets


def ratio(build: Builder) -> Found | None:
    """`9/63 tỉnh`, `2/3 tổng số đại biểu`, `một phần ba thời gian`."""
    tokens, at = build.tokens, build.amount.past
    if build.lead and tokens.norms[build.lead - 1] in lexicon.words("stroke_names"):
        return None
    while at < tokens.count and tokens.norms[at] in WORDS["whole"]:
        at += 1
    tail = None
    if at < tokens.count and tokens.norms[at:at + 2] != ["dân", "số"]:
        known = count_nouns().match(tokens.norms, at) is not None or tokens.norms[at] in classifiers()
        tail = counted_noun(tokens, at) if known or at > build.amount.past else None
    if not build.amount.in_words and build.amount.value[0] > 2 * build.amount.value[1] and tokens.words[build.amount.first + 1] == "/":
        return None  # `ngụ 1740/10 ấp 4`, lốp `195/60`; but `đạt 195/160 đoàn viên` of what was planned
    if tail is None:
        named = not build.amount.in_words and build.lead == build.amount.first and _behind_name(build)  # `Mega 6/45`
        return None if named or _looks_like_day(tokens, build.amount) else build.figure("ratio", None)
    return build.figure("ratio", tokens.span(at, tail), at, tail)


def _looks_like_day(tokens: Tokens, amount: Amount) -> bool:
    """`20/7`, `9/5`: more than one whole is no share, but a day and a month or a class of a school."""
    above, below = amount.value
    return not amount.in_words and above > below and tokens.words[amount.first + 1] == "/"


def counted(build: Builder) -> Found | None:
    """An amount with the noun that is counted behind it: `15.284 đoàn viên`, `hai vụ nổ`, `6 lần`."""
    tokens, amount = build.tokens, build.amount
    past, norms = amount.past, tokens.norms
    if past >= tokens.count:
        return None
    if norms[past] == "lần":
        return _times(build)
    tail = counted_noun(tokens, past)
    if tail is None or norms[past] in lexicon.words("time_units") and tail == past + 1:
        return None  # a length of time that the dates did not take is no count either
    if word_alone(amount) and not _counts_in_words(build) or _number_of_name(build) or _names_place(build) \
            or _is_rank(build) or _is_preposition(tokens, past, tail):
        return None
    if norms[past - 1] in ("tỷ", "tỉ") and (count_nouns().match(norms, past) is None or tokens.kinds[past] == CAPITAL
                                            or " ".join(norms[past:past + 2]) in WORDS["lent"]):
        return None  # `4.100 tỉ nợ xấu`, `900 tỷ trái phiếu` are money, `12.000 tỷ Điểm đầu …` too
    read_english(build, COUNT)
    return build.figure(COUNT, tokens.span(past, tail).strip(QUOTES), past, tail)


def _number_of_name(build: Builder) -> bool:
    """`Nikkei 225 hạ`, `phút 28 bằng`: a number behind a name or a minute, before a word that is no known noun."""
    tokens, amount = build.tokens, build.amount
    if amount.in_words or amount.form != SINGLE or build.lead < amount.first or not amount.first:
        return False
    before = amount.first - 1
    if tokens.norms[before] in WORDS["minute"]:
        return True
    if tokens.kinds[before] == CAPITAL and isinstance(amount.value, int) and 1900 < amount.value < 2100:
        return True  # `Trax 2017`
    if _is_recent_year(tokens, amount) and (tokens.kinds[amount.past] == CAPITAL or not is_function_word(tokens, before)):
        noun = count_nouns().match(tokens.norms, amount.past)
        return noun is None or noun[1] not in WORDS["in thousands"]  # `Kỳ phùng địch thủ 2016 tập 2`, `1999 BMW V12`; not `có 2017 người`
    return _behind_name(build) and count_nouns().match(tokens.norms, amount.past) is None and tokens.norms[amount.past] not in classifiers()


def _is_recent_year(tokens: Tokens, amount: Amount) -> bool:
    """Whether an amount is written like a year of our time, and no round number."""
    return amount.past == amount.first + 1 and is_year(tokens.words[amount.first]) and 1950 < amount.value < 2035 \
        and amount.value % 100 != 0


def _is_rank(build: Builder) -> bool:
    """`hạng 56 thế giới`, `số hai thế giới`: a place in the world; there are no 56 of it."""
    tokens, amount = build.tokens, build.amount
    past = amount.past
    return tokens.norms[past] == "thế" and tokens.norms[past + 1:past + 2] == ["giới"] and (
        not amount.in_words or amount.first > 0 and tokens.norms[amount.first - 1] == "số")


def _is_preposition(tokens: Tokens, i: int, tail: int) -> bool:
    """`thứ 2 từ trái sang`, `2.000 tỷ từ EVN`: `từ` says from where; words are counted in `300 từ.`, `hai từ “…”`."""
    if tokens.norms[i] != "từ" or tail > i + 1 and tokens.norms[i + 1] in WORDS["of words"]:
        return False
    return tail < tokens.count and tokens.kinds[tail] in (LOWER, CAPITAL, NUMBER) and tokens.norms[max(0, i - 2)] not in WORDS["text"]


def _names_place(build: Builder) -> bool:
    """`ở 270 Trường Chinh`, `tại 45 đường Giải Phóng`, `Bệnh viện Nhi đồng 2 Thành phố Huế`, `2017 Chỉ tiêu …`: a house in a
    street, a number of a name before the place, a year before what begins anew.

    Not `12 Hiệp định`, `tại 3 HCV`, `giành 6 Cúp Quốc gia`, `trong số 2000 Doanh nghiệp`.
    """
    tokens, amount = build.tokens, build.amount
    past = amount.past
    street = tokens.norms[past] in WORDS["street"]
    if amount.in_words or not street and tokens.kinds[past] != CAPITAL:
        return False
    housed = 0 < amount.first and past + 1 < tokens.count and tokens.kinds[past + 1] == CAPITAL \
        and tokens.norms[amount.first - 1] in lexicon.words("place_prepositions")
    if street and tokens.kinds[past] != CAPITAL:
        return housed and isinstance(amount.value, int) and amount.value >= LEAST_HOUSE
    if len(tokens.words[past]) > 1 and tokens.words[past].isupper():
        return False
    place = heads().match(tokens.norms, past)
    if place is not None and place[1] == "place" and place[0] < tokens.count and tokens.kinds[place[0]] == CAPITAL \
            and amount.first > tokens.sentence_of(amount.first)[0]:
        return True
    if amount.form == SINGLE and is_year(tokens.words[amount.first]) and amount.value % 100 and build.lead == amount.first:
        return True
    return housed and not tokens.words[past + 1].isupper() and tokens.norms[past] not in classifiers()


def _behind_name(build: Builder) -> bool:
    """Whether a capitalised word that is not the first of its sentence stands right before the amount."""
    before = build.amount.first - 1
    return before >= 0 and build.tokens.kinds[before] == CAPITAL and before > build.tokens.sentence_of(before)[0]


def _times(build: Builder) -> Found | None:
    """`gấp 4,1 lần` is a ratio, `6 lần lọc` a count, `một lần` mostly neither."""
    tokens, amount = build.tokens, build.amount
    past = amount.past
    if word_alone(amount) and amount.value == 1 and not _one_counts(build) and tokens.words[past + 1:past + 2] != ["/"]:
        return None
    near = tokens.norms[max(0, build.lead - 3):amount.first]
    if "nhất" in near:
        del near[:near.index("nhất") + 1]  # `ít nhất một lần`
    multiple = not isinstance(amount.value, (int, list)) or any(norm in lexicon.words("multiple_words") for norm in near)
    return build.figure("ratio" if multiple else COUNT, "lần", past, past + 1)


def _counts_in_words(build: Builder) -> bool:
    """Whether one number word counts here: not `một` as an article, `năm` the year, `ba` the father, `không` not."""
    tokens, amount = build.tokens, build.amount
    word, past, norms = tokens.norms[amount.first], amount.past, tokens.norms
    if word in ("không", "tư", "mốt"):
        return False
    listed = count_nouns().match(norms, past) is not None or norms[past] in classifiers()
    if word == "một":
        return listed and (_one_counts(build) or _one_more(build))
    if tokens.kinds[past] == CAPITAL and not tokens.words[past].isupper():
        return listed and word not in ("năm", "ba")
    if word in ("năm", "chín", "ba") and not listed:
        return False
    if word == "năm" and amount.first:
        return tokens.kinds[amount.first - 1] != NUMBER and norms[amount.first - 1] not in lexicon.words("before_year_words")
    return True


def _one_counts(build: Builder) -> bool:
    """`duy nhất một người`, `hơn một bậc`, `quá một lần`: `một` is a count and no article."""
    norms, lead = build.tokens.norms, build.lead
    return lead < build.amount.first and not build.only_locates() or any(tuple(norms[lead - n:lead]) in _only_words() for n in (2, 1) if n <= lead)


def _one_more(build: Builder) -> bool:
    """`2 người bị điều chuyển, một người bị ốm`: in a row of counts of the same things."""
    before = build.before
    return before is not None and before.record.unit == build.tokens.words[build.amount.past]


@lru_cache(maxsize=1)
def _only_words() -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(norms_of(phrase)) for phrase in lexicon.column("only_words"))


def only_ends() -> frozenset[str]:
    """The last words of what makes `một` a count."""
    return frozenset(phrase[-1] for phrase in _only_words())
