"""Names of sports scores: the word for the score, the pair, or what ended so."""
from __future__ import annotations

from ....vietnamese.tokens import CAPITAL, NUMBER
from ...figures.amounts import DASHES
from .clauses import LONGEST, REACH

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...figures import Found
    from .clauses import Name
    from .namer import Namer

SCORE_WORDS = 5  # words that say how a match ended: `ấn định chiến thắng`


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
        return namer.clauses.trimmed(first, lead - 1)
    if namer.before is not None and namer.before.record.kind == "score" and lead - namer.before.tail <= 2:
        return namer.carried()
    first, past = namer.clauses.stretch(lead)
    return namer.clauses.trimmed(max(first, past - SCORE_WORDS), past) if first < past else None
