"""Names of ages: the person who is that old."""
from __future__ import annotations

from ....vietnamese.nouns import count_nouns, function_word, noun_phrase_end
from ....vietnamese.tokens import CAPITAL
from . import words
from .subjects import LONGEST, after_is

PEOPLE = frozenset(("người", "nghề", "xã hội", "đoàn thể"))  # the fields of nouns for people
CLAUSE = 4  # longer phrases before an age have a verb

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ....vietnamese.tokens import Tokens
    from ...figures import Found
    from .clauses import Name
    from .namer import Namer


def aged_name(namer: Namer, figure: Found) -> Name | None:
    """The person before the age: the capitalised name next to it, else the noun phrase; or the person behind it."""
    tokens, clauses = namer.tokens, namer.clauses
    norms, at = tokens.norms, namer.start(figure)
    while at and (tokens.words[at - 1] in ("(", ",", "[", ":") or clauses.timed[at - 1]):
        at -= 1
    if at > 1 and norms[at - 1] == "tuổi":
        if norms[at - 2] == "nhóm":
            return at - 2, at  # `ba nhóm tuổi`: 20-39, 40-54
        behind = _person_behind(namer, figure.tail)
        if behind is not None:
            return behind
        at = clauses.over_bridges(at - 2 if norms[at - 2] == "độ" else at - 1)
    first = at
    while first and at - first < LONGEST and (tokens.kinds[first - 1] == CAPITAL or _inside_name(tokens, first - 1)):
        first -= 1
    before = norms[first - 1] if first else ""
    if first < at and norms[first] != "năm" and before not in ("ở", "tại", "người"):  # `Năm 13 tuổi, bà …`
        return first, at
    if first < at and before in ("ở", "tại"):
        at = first = first - 1  # `cầu thủ già nhất` ở Premier League `(35 tuổi)`
    phrase = clauses.phrase(at) if first == at or before == "người" else None  # `thanh niên` người Anh `19 tuổi`
    if phrase is not None and (word := function_word(tokens, phrase[0])) is not None and word[1] == "aux" \
            and norms[phrase[0]] != "một":
        phrase = namer.carried() or phrase  # `cả hai` đều lớn `(65 tuổi)`
    person = _person_in(tokens, *after_is(tokens, *phrase)) if phrase is not None else None
    return person or _person_behind(namer, figure.tail) or namer.carried()


def _person_in(tokens: Tokens, first: int, past: int) -> Name:
    """The one that a clause speaks of: `họ gặp một` cầu thủ người Pháp `19 tuổi`."""
    if past - first > CLAUSE:
        for i in range(first + 1, past - 1):
            noun = count_nouns().match(tokens.norms, i)
            if noun is not None and noun[1] in PEOPLE and noun[0] > i + 1:
                return i - (tokens.norms[i - 1] in words.last_words("person")), past
    return first, past


def _inside_name(tokens: Tokens, mark: int) -> bool:
    """Whether a point or hyphen belongs to a name (`N.V.T.`, `Jeong-yong`), and not to the end of a sentence."""
    if tokens.words[mark] not in "-." or not mark or tokens.kinds[mark - 1] != CAPITAL or not tokens.glued(mark):
        return False
    return len(tokens.words[mark - 1]) == 1 or mark + 1 < tokens.count and tokens.glued(mark + 1)


def _person_behind(namer: Namer, at: int) -> Name | None:
    """`13 tuổi, bà theo ghe hát`, `ở tuổi 25, bà Trang nhận chức`, `ở tuổi 25, Leo đã có`, `ở tuổi 30, tiền đạo này`: who is
    that old is said behind."""
    tokens = namer.tokens
    if at + 1 >= tokens.count or tokens.words[at] != ",":
        return None
    first = at + 1
    if tokens.norms[first] in words.last_words("person"):
        past = first + 1
    elif tokens.kinds[first] == CAPITAL:
        past = first
    else:
        noun = count_nouns().match(tokens.norms, first)
        if noun is None or noun[1] not in PEOPLE:
            return None
        end = noun_phrase_end(tokens, first, noun[0], LONGEST, namer.clauses.closed)
        told = (i for i in range(noun[0], end) if (word := function_word(tokens, i)) is not None and word[1] in ("verb", "aux"))
        return first, next(told, end)
    while past < tokens.count and tokens.kinds[past] == CAPITAL and past - at < LONGEST:
        past += 1
    return first, past
