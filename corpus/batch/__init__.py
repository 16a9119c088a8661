"""Many articles: from the inputs to the output, in order, whatever happens on the way."""
from __future__ import annotations

from .run import Outcome, run

__all__ = ["Outcome", "run"]
