"""From tokens to records: documents, identifiers, dates, figures, people; then the links between them.

`extract` is the way of the data, in its order. Each finder takes the tokens and the claims, from left to right, and
returns what it found as (first token, past the last token, record).
"""
from __future__ import annotations

import unicodedata
from functools import lru_cache

from ..article import Article
from ..records import Extraction
from ..vietnamese.tokens import Tokens
from .claims import Claims
from .dates import find_dates, trigger_words as date_words
from .documents import find_documents, trigger_words as document_words
from .figures import find_figures, trigger_words as figure_words
from .identifiers import claim_identifiers, trigger_words as identifier_words
from .linking import link, trigger_words as link_words
from .people import find_people, trigger_words as people_words


def extract(article: Article | str, published: str | None = None) -> Extraction:
    """What the article states: its figures, dates, people and documents.

    article    an Article, or a text (any Unicode form; it is brought to NFC)
    published  ISO 8601 date or date-time that relative dates are resolved against; goes before the article's own
    Raises ValueError where `published` is no ISO 8601 date.
    """
    if isinstance(article, str):
        article = Article(unicodedata.normalize("NFC", article))
    published = published or article.published
    tokens = Tokens(article.text, article.spans, _trigger_words())
    claims = Claims(tokens)
    documents = find_documents(tokens, claims)
    claim_identifiers(tokens, claims)
    dates = find_dates(tokens, claims, published)
    figures = find_figures(tokens, claims)
    people = find_people(tokens, claims)
    link(tokens, figures, dates, documents)
    return Extraction(
        text=article.text, id=article.id, title=article.title, source=article.source, url=article.url,
        published=published, authors=article.authors,
        figures=[figure.record for figure in figures], dates=[record for _, _, record in dates],
        people=people, documents=[record for _, _, record in documents])


@lru_cache(maxsize=1)
def _trigger_words() -> tuple[frozenset[str], ...]:
    """The words at which the finders begin to read, of each its own."""
    return document_words(), identifier_words(), date_words(), figure_words(), people_words(), link_words()
