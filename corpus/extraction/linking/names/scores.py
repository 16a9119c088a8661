"""Names of sports scores: the word for the score, the pair, or what ended so."""
from __future__ import annotations

from ....vietnamese import lexicon
from ....vietnamese.tokens import CAPITAL, NUMBER
from ...figures.amounts import DASHES
from .clauses import REACH
from .subjects import LONGEST, trimmed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...figures import Found
    from .clauses import Clauses, Name
    from .namer import Namer

SCORE_WORDS = 5  # words before a score that may say how a match ended, where none of them is known


def score_name(namer: Namer, figure: Found) -> Name | None:
    """The word for the score before it: `tỷ số`; the pair before a colon: `Porto – Zenit: 0-1`; else what ended so."""
    tokens, norms, lead = namer.tokens, namer.tokens.norms, figure.lead
    for i in range(lead - 1, max(0, lead - REACH), -1):
        if norms[i] == "số" and norms[i - 1] in ("tỷ", "tỉ"):
            return i - 1, i + 1
    if lead and tokens.words[lead - 1] == ":":
        first = lead - 1
        while first and not namer.clauses.taken[first - 1] and lead - first <= LONGEST \
                and (tokens.kinds[first - 1] in (CAPITAL, NUMBER) or tokens.words[first - 1] in DASHES):
            first -= 1
        return trimmed(tokens, first, lead - 1)
    if namer.before is not None and namer.before.record.kind == "score" and lead - namer.before.tail <= 2:
        return namer.carried()
    first, past = namer.clauses.stretch(lead)
    return trimmed(tokens, _outcome(namer.clauses, first, past), past) if first < past else None


def _outcome(clauses: Clauses, first: int, past: int) -> int:
    """Where the words that say how a match ended begin, with who ended it so: `Hải Âu` thất thủ, ấn định chiến thắng."""
    tokens = clauses.tokens
    known = lexicon.phrases("score_words")
    at = next((i for i in range(max(first, past - LONGEST), past) if known.match(tokens.norms, i) is not None),
              max(first, past - SCORE_WORDS))
    if at > first and tokens.norms[at - 1] == "giành":
        at -= 1
    while at > first and past - at < LONGEST and (tokens.kinds[at - 1] == CAPITAL or tokens.kinds[at - 1] == NUMBER
                                                  and tokens.glued(at - 1)):  # `U23 Việt Nam`
        at -= 1
    return at
