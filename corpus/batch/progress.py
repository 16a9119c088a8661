"""The progress line on a terminal: articles done, of how many, how fast, how long still, how many failed."""
from __future__ import annotations

import os
import sys
import threading
import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

INTERVAL = 0.2
"""Seconds between two drawings."""


class Progress:
    """The line, drawn over itself.

    shown  whether there is one at all
    count  says how many articles there are, None for nobody knows; called in the background when there is a line
    """

    def __init__(self, shown: bool, count: Callable[[], int | None]) -> None:
        self._shown = shown
        self._count: Callable | None = count
        self._total: int | None = None
        self._start = self._drawn = time.monotonic()
        self._width = 0

    def update(self, done: int, failed: int, skipped: int = 0) -> None:
        """Draw it anew, if the last drawing is long enough ago. `skipped` articles are part of those done."""
        if not self._shown:
            return
        now = time.monotonic()
        if now - self._drawn >= INTERVAL:
            self._drawn = now
            if self._count is not None:
                threading.Thread(target=self._find_total, args=(self._count,), daemon=True).start()
                self._count = None
            self._draw(progress_line(done, failed, skipped, self._total, now - self._start))

    def _find_total(self, count: Callable[[], int | None]) -> None:
        try:
            self._total = count()
        except (OSError, ValueError):  # the reading itself will say what is wrong
            pass

    def clear(self) -> None:
        """Make room for another line."""
        if self._width:
            self._draw("")

    def _draw(self, line: str) -> None:
        line = line[:_columns() - 1]  # a line that wraps can't be drawn over
        print("\r" + line.ljust(self._width) + ("" if line else "\r"), end="", file=sys.stderr, flush=True)
        self._width = len(line)


def _columns() -> int:
    try:
        return os.get_terminal_size(2).columns or 80
    except OSError:
        return 80


def progress_line(done: int, failed: int, skipped: int, total: int | None, seconds: float) -> str:
    """`1,234 of 4,141 articles · 612/s · 0:05 left · 2 failed`"""
    if total is not None and done > total:  # a file has grown since it was counted
        total = None
    rate = (done - skipped) / seconds if seconds > 0 else 0.0
    parts = [f"{done:,} of {total:,} articles" if total is not None else f"{done:,} articles",
             f"{rate:,.0f}/s" if rate >= 10 else f"{rate:.1f}/s"]
    if total is not None and rate > 0:
        parts.append(f"{clock_time((total - done) / rate)} left")
    if failed:
        parts.append(f"{failed:,} failed")
    return " · ".join(parts)


def clock_time(seconds: float) -> str:
    """`0:05`, `12:34`, `3:25:45`"""
    minutes, seconds = divmod(max(0, round(seconds)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
