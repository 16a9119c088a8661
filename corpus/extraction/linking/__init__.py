"""Links between records: the names and the times of figures, the dates of documents."""
from __future__ import annotations

from .issues import date_documents
from .moments import PRESENT
from .names import name_figures
from .times import time_figures

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...vietnamese.tokens import Tokens
    from ..figures import Found


def trigger_words() -> frozenset[str]:
    """The words that may stand for the present."""
    return PRESENT


def link(tokens: Tokens, figures: list[Found], dates: list, documents: list) -> None:
    """Fill in what one record says of another: the name and the time of every figure, the day a document was issued."""
    date_documents(tokens, documents, dates)
    name_figures(tokens, figures, dates)
    time_figures(tokens, figures, dates, documents)
