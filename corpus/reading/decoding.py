"""One article: from its raw record to the text and what is known about it."""
from __future__ import annotations

from .raw import FIELDS, HTML

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..article import Article
    from .raw import RawRecord


def article(raw: RawRecord) -> Article:
    """The article of a raw record. Raises ReadError where there is none in it.

    Needs nothing but the record, so it can run in another process than the reading.
    """
    if raw.kind == FIELDS:
        from .fields import article_of
    elif raw.kind == HTML:
        from .html import article_of
    else:
        from .plain import article_of
    return article_of(raw)
