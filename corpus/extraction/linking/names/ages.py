"""Names of ages: the person who is that old."""
from __future__ import annotations

from ....vietnamese.names import offices, other_names
from ....vietnamese.noun_phrases import noun_phrase_end
from ....vietnamese.nouns import count_nouns, function_word
from ....vietnamese.tokens import CAPITAL, LOWER
from . import words
from .subjects import LONGEST, acts, after_is, only_verbs

CLAUSE = 4  # longer phrases before an age have a verb
LONGEST_NOUN = 4  # words of a noun of a person: `nữ cán bộ y tế`

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
    if first < at and _is_place(tokens, first, at):
        first = at
    opening = first == at - 1 and norms[first] in words.last_words("leading") and first == tokens.sentence_of(first)[0]
    if opening:
        first = at  # `Khi 13 tuổi, bà …`
    if first < at and norms[first] != "năm" and before not in ("ở", "tại", "người"):  # `Năm 13 tuổi, bà …`
        return first, at
    if first < at and before in ("ở", "tại"):
        at = first = first - 1  # `cầu thủ già nhất` ở Premier League `(35 tuổi)`
    phrase = clauses.phrase(at) if first == at or before == "người" else None  # `thanh niên` người Anh `19 tuổi`
    if first == at and (phrase is None or phrase[1] != at or phrase[1] - phrase[0] > CLAUSE) \
            and (person := _person_before(tokens, at)) is not None:
        return person
    if phrase is not None and (word := function_word(tokens, phrase[0])) is not None and word[1] == "aux" \
            and norms[phrase[0]] != "một":
        phrase = namer.carried() or phrase  # `cả hai` đều lớn `(65 tuổi)`
    if phrase is not None and acts(tokens, phrase[0]) and only_verbs(tokens, *phrase):
        return _person_behind(namer, figure.tail) or _named_before(tokens, phrase[0])  # `sắp bước sang` tuổi 34
    if phrase is not None and (name := _named_subject(tokens, *phrase)) is not None:
        return name
    person = _person_in(tokens, *after_is(tokens, *phrase)) if phrase is not None else None
    return person or _person_behind(namer, figure.tail) or namer.carried()


def _person_before(tokens: Tokens, at: int) -> Name | None:
    """The noun of a person that ends right before the age, whatever the clause tells: mảnh kính văng trúng `bé` 3 tuổi."""
    norms = tokens.norms
    for first in range(max(0, at - LONGEST_NOUN), at):
        noun, office = count_nouns().match(norms, first), offices().match(norms, first)
        if office is not None and office[0] == at and office[1] != "modifier":
            return first, at  # `tài năng trẻ`
        if noun is not None and noun[0] == at and noun[1] in words.only("people"):
            return first - (first > 0 and norms[first - 1] in words.last_words("person")), at
    return (at - 1, at) if at and norms[at - 1] in words.last_words("person") else None


def _is_pointing(tokens: Tokens, first: int) -> bool:
    """Whether a clause opens with a word that names nobody: `Đây` là …; but `Lan` is a name there, and no verb."""
    word = function_word(tokens, first)
    return word is not None and word[1] != "verb"


def _named_before(tokens: Tokens, at: int) -> Name | None:
    """The name before the verb of an age: `Lê Văn Thuận` khi phạm tội `mới 17 tuổi`; None where none is right before it."""
    while at and tokens.norms[at - 1] in words.last_words("before age"):
        at -= 1
    first = at
    while first and at - first < LONGEST and tokens.kinds[first - 1] == CAPITAL:
        first -= 1
    return (first, at) if first < at and not _is_place(tokens, first, at) else None


def _is_place(tokens: Tokens, first: int, at: int) -> bool:
    """Whether the capitals before an age are a place or an organisation, that the person is from: cựu quân nhân Hải quân
    `Mỹ`, 26 tuổi."""
    name = other_names().match(tokens.norms, first)
    return name is not None and name[0] == at and first > 0 and tokens.kinds[first - 1] == LOWER \
        and tokens.norms[first - 1] not in ("ở", "tại")


def _named_subject(tokens: Tokens, first: int, past: int) -> Name | None:
    """Who is told to be something, by name: `Lan` là cựu quân nhân, `26 tuổi`, `Lan` vừa bước sang tuổi 29; but the one in anh
    là `chàng trai 23 tuổi`."""
    at = first
    while at < past and tokens.kinds[at] == CAPITAL:
        at += 1
    longer = any(noun is not None and noun[0] > at for noun in (offices().match(tokens.norms, first), count_nouns().match(tokens.norms, first)))
    if first < at < past and only_verbs(tokens, at, past) and not _is_pointing(tokens, first) and not longer:  # not `Nhà sáng lập`
        return first, at
    known = tokens.norms[first] in words.last_words("person") or _is_pointing(tokens, first)
    return (first, at) if first < at < past and tokens.norms[at] == "là" and not known else None


def _person_in(tokens: Tokens, first: int, past: int) -> Name:
    """The one that a clause speaks of: `họ gặp một` cầu thủ người Pháp `19 tuổi`."""
    if past - first > CLAUSE:
        noun = count_nouns().match(tokens.norms, first)
        if tokens.norms[first] in words.last_words("person") and (noun is None or noun[0] == first + 1):
            at = first + 1
            while at < past and tokens.kinds[at] == CAPITAL:
                at += 1
            return first, at  # `cô` học nhạc năm `13 tuổi`
        for i in range(first + 1, past - 1):
            noun = count_nouns().match(tokens.norms, i)
            if noun is not None and noun[1] in words.only("people") and (noun[0] > i + 1 or tokens.norms[i] == "người"):
                return i - (tokens.norms[i - 1] in words.last_words("person")), past
    return first, past


def _inside_name(tokens: Tokens, mark: int) -> bool:
    """Whether a point or hyphen belongs to a name (`N.V.T.`, `Jeong-yong`), and not to the end of a sentence."""
    if tokens.words[mark] not in "-." or not mark or tokens.kinds[mark - 1] != CAPITAL or not tokens.glued(mark):
        return False
    return len(tokens.words[mark - 1]) == 1 or mark + 1 < tokens.count and tokens.glued(mark + 1)


def _person_behind(namer: Namer, at: int) -> Name | None:
    """`13 tuổi, bà theo ghe hát`, `ở tuổi 25, bà Trang nhận chức`, `ở tuổi 25, Leo đã có`, `ở tuổi 30, tiền đạo này`, sắp bước
    sang `tuổi 34 nhưng Hải`: who is that old is said behind."""
    tokens = namer.tokens
    if at + 1 >= tokens.count or tokens.words[at] != "," and tokens.norms[at] not in ("nhưng", "thì"):
        return None
    first = at + 1
    if tokens.norms[first] in words.last_words("person"):
        past = first + 1
    elif tokens.kinds[first] == CAPITAL:
        past = first
    else:
        noun = count_nouns().match(tokens.norms, first)
        if noun is None or noun[1] not in words.only("people"):
            return None
        end = noun_phrase_end(tokens, first, noun[0], LONGEST, namer.clauses.closed)
        told = (i for i in range(noun[0], end) if (word := function_word(tokens, i)) is not None and word[1] in ("verb", "aux"))
        return first, next(told, end)
    while past < tokens.count and tokens.kinds[past] == CAPITAL and past - at < LONGEST:
        past += 1
    return first, past
