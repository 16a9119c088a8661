"""Which tokens are taken already: what a number is, is decided once."""
from __future__ import annotations

from ..vietnamese.tokens import Tokens


class Claims:
    """A mark for each token; a token claimed by one finder is closed to the next."""

    __slots__ = ("_taken",)

    def __init__(self, tokens: Tokens) -> None:
        self._taken = bytearray(tokens.count)

    def take(self, first: int, past: int) -> None:
        """Claim the tokens from `first` up to `past`, not included."""
        self._taken[first:past] = b"\1" * (past - first)

    def free(self, first: int, past: int | None = None) -> bool:
        """Whether token `first` (or all tokens from `first` up to `past`) is still unclaimed."""
        return not self._taken[first] if past is None else self._taken.find(1, first, past) < 0
