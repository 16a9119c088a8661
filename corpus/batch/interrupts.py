"""Ctrl-C and SIGTERM: the run ends at once, but never in the middle of writing a record."""
from __future__ import annotations

import signal

from .errors import Interrupted

GRACE = 1.0
"""Seconds that a write may hold up the end: a pipe whose reader has stopped reading would do it for ever."""


class Interrupts:
    """While this context lasts, the signals that ask for the end raise Interrupted, and `with interrupts.held:` puts
    that off to the end of the block. Only the main thread of a program has signals; elsewhere it does nothing."""

    def __init__(self) -> None:
        self.held = _Held()
        self._former: dict[int, object] = {}

    def __enter__(self) -> Interrupts:
        try:
            for number in _signals():
                if signal.getsignal(number) is not signal.SIG_IGN:  # `nohup` and shells' background jobs ignore some
                    self._former[number] = signal.signal(number, self.held.come)
        except ValueError:  # not the main thread
            pass
        return self

    def __exit__(self, *_) -> None:
        for number, handler in self._former.items():
            signal.signal(number, handler)
        if hasattr(signal, "setitimer"):
            signal.setitimer(signal.ITIMER_REAL, 0)


class _Held:
    """A block of code that a signal waits for."""

    def __init__(self) -> None:
        self._inside = False
        self._came: int | None = None

    def __enter__(self) -> None:
        self._inside = True

    def __exit__(self, *_) -> None:
        self._inside = False
        if self._came is not None:
            raise Interrupted(self._came)

    def come(self, number: int, _frame: object) -> None:
        """The handler of the signals."""
        if not self._inside or self._came is not None:
            self._came, self._inside = None, False
            raise Interrupted(number)
        self._came = number
        if hasattr(signal, "setitimer"):
            signal.signal(signal.SIGALRM, lambda *_: self.come(number, None))
            signal.setitimer(signal.ITIMER_REAL, GRACE)


def _signals() -> tuple[int, ...]:
    return (signal.SIGINT, signal.SIGTERM, *([signal.SIGHUP] if hasattr(signal, "SIGHUP") else []))
