"""One worker process as the pool sees it: given articles, asked for their results, replaced when it dies."""
from __future__ import annotations

import pickle
import threading
import time

from ..reading import ReadError
from .errors import WorkersFail
from .processes import Forked, can_fork, spawned
from .worker import READY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from subprocess import Popen

STARTS = 3
"""How often in a row a worker may die before it has done anything."""

# What reading from or writing to a dead process raises, or one that is being cleared away.
_GONE = (EOFError, OSError, ValueError, pickle.UnpicklingError)


class Closed(Exception):
    """The worker was ended for good while it was asked for results."""


class Worker:
    """A worker process, started again after its death. `work` are the arguments of Work."""

    def __init__(self, work: tuple) -> None:
        self._work = work
        self._process: Popen | Forked | None = None
        self._lock = threading.Lock()  # guards what is below, which `stop_after` and `end` use from other threads
        self._ended = False
        self._busy_since: float | None = None
        self._answered = 0  # articles of the present batch
        self._stopped_at: int | None = None  # the article that took too long

    def fork(self, work: Callable) -> None:
        """Begin as a copy of this process, where that can be; else it begins when there is work for it."""
        if can_fork():
            self._process = Forked(work)

    def settle(self) -> None:
        """Wait until the copy can work; one that dies first is forgotten."""
        if self._process is not None and not _is_ready(self._process):
            _finish(self._process)
            self._process = None

    def all_results(self, items: list, timeout: float | None = None) -> list:
        """The result of each item; where the process dies over one, a ReadError that says so, and the rest is done.

        A process that dies over results that were to come together is not asked for them that way again, so that the one
        it dies over is known. Raises WorkersFail where no process can be started, Closed after `end`.
        """
        results: list = []
        misses = 0
        together = timeout is None and len(items) > 1
        while len(results) < len(items):
            begun = self._take_results(items, results, together)
            if len(results) == len(items):
                break
            reason = self._bury(begun and not together or misses == STARTS, timeout)
            misses = 0 if begun else misses + 1
            together = False
            if reason:
                results.append(ReadError(items[len(results)].id, reason))
        return results

    def _take_results(self, items: list, results: list, together: bool) -> bool:
        """Add the results of the items that have none yet, as far as the process lives; False if it never began."""
        with self._lock:
            process = self._process
        if process is None:
            process = self._start()
        self._answered, self._busy_since = len(results), time.monotonic()
        try:
            _send((items[len(results):], together), process)
        except _GONE:
            return False
        try:
            while len(results) < len(items):
                results += pickle.load(process.stdout)
                self._answered, self._busy_since = len(results), time.monotonic()
        except _GONE:
            pass
        self._busy_since = None
        return True

    def _bury(self, guilty: bool, timeout: float | None) -> str | None:
        """Clear away the dead process; says why it died, if the article that it was at is to blame."""
        with self._lock:
            if self._ended:
                raise Closed
            process, self._process = self._process, None
            stopped_at, self._stopped_at = self._stopped_at, None
        _finish(process)
        if not guilty or stopped_at not in (None, self._answered):  # stopped, but the slow article got done just then
            return None
        if stopped_at is not None:
            return f"took longer than {timeout:g} seconds, the limit set with --timeout"
        code = process.returncode
        end = f"signal {-code}" if code < 0 else f"exit code {code}"
        return f"its worker process died ({end}): killed or out of memory"

    def stop_after(self, timeout: float) -> None:
        """Kill the process if it has been busy with its article for longer than `timeout` seconds."""
        with self._lock:
            since, process = self._busy_since, self._process
            if since is not None and process is not None and time.monotonic() - since > timeout:
                self._stopped_at, self._busy_since = self._answered, None
                process.kill()

    def kill(self) -> None:
        """End the process for good, at once; `end` is still to come."""
        with self._lock:
            self._ended = True
            if self._process is not None:
                self._process.kill()

    def end(self) -> None:
        """End the process for good, and clear it away."""
        self.kill()
        with self._lock:
            if self._process is not None:
                _finish(self._process)

    def _start(self) -> Popen | Forked:
        for _ in range(STARTS):
            with self._lock:
                if self._ended:
                    raise Closed
                process = self._process = spawned(self._work)
            if _is_ready(process):
                return process
            with self._lock:
                if self._ended:
                    raise Closed
            _finish(process)
        raise WorkersFail(f"worker processes end before they begin (exit code {process.returncode}); -j 1 does without")


def _is_ready(process: Popen | Forked) -> bool:
    try:
        return pickle.load(process.stdout) == READY
    except _GONE:
        return False


def _send(thing: object, process: Popen | Forked) -> None:
    pickle.dump(thing, process.stdin, pickle.HIGHEST_PROTOCOL)
    process.stdin.flush()


def _finish(process: Popen | Forked) -> None:
    process.kill()
    process.wait()
    for pipe in (process.stdin, process.stdout):
        try:
            pipe.close()
        except OSError:  # what was still on its way to it
            pass
