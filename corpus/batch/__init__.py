"""Many articles: from the inputs to the output, in order, whatever happens on the way."""
from __future__ import annotations

from .errors import Failed, Interrupted
from .run import Outcome, run

__all__ = ["Failed", "Interrupted", "Outcome", "run"]
