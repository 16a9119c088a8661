"""Links between records: the names and the times of figures."""
from __future__ import annotations

from .naming import name_figures


def link(tokens, figures, dates, documents):
    """Fill in what one record says of another."""
    name_figures(tokens, figures, dates)
