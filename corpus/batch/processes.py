"""The two ways to start a worker process: a copy of this one, or a program of its own.

A copy (`fork`) is there at once, with all that is loaded already, in memory that both share. It is safe only while this
process has a single thread, and on systems whose libraries allow it. A program of its own works always and everywhere.
Neither keeps anything of this process open but two pipes; neither hears Ctrl-C, which is for this process to handle.
"""
from __future__ import annotations

import os
import pickle
import signal
import sys
import threading

from .errors import WorkersFail
from .worker import serve

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from subprocess import Popen

PIPE_SIZE = 1 << 18
"""Bytes on their way in a pipe: a batch of articles, or its results."""


def can_fork() -> bool:
    """Whether a copy of this process is safe now."""
    return sys.platform == "linux" and threading.active_count() == 1


class Forked:
    """A copy of this process that works with `work`; used like subprocess.Popen."""

    def __init__(self, work: Callable) -> None:
        self.returncode: int | None = None
        child_in, parent_out = os.pipe()
        parent_in, child_out = os.pipe()
        try:
            self._pid = os.fork()
        except OSError as error:
            for descriptor in (child_in, parent_out, parent_in, child_out):
                os.close(descriptor)
            raise WorkersFail(_no_start(error)) from error
        if self._pid == 0:
            _live(child_in, child_out, work)
        os.close(child_in)
        os.close(child_out)
        _widen(parent_out, parent_in)
        self.stdin = os.fdopen(parent_out, "wb")
        self.stdout = os.fdopen(parent_in, "rb")

    def kill(self) -> None:
        if self.returncode is None:
            os.kill(self._pid, signal.SIGKILL)

    def wait(self) -> int:
        if self.returncode is None:
            self.returncode = os.waitstatus_to_exitcode(os.waitpid(self._pid, 0)[1])
        return self.returncode


def _live(batches: int, results: int, work: Callable) -> None:
    """The life of a copy: never comes back."""
    try:
        os.setsid()
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGALRM):
            signal.signal(number, signal.SIG_DFL)
        for descriptor in map(int, os.listdir("/proc/self/fd")):
            if descriptor > 2 and descriptor not in (batches, results):
                try:
                    os.close(descriptor)
                except OSError:  # the one that listed the directory
                    pass
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        serve(os.fdopen(batches, "rb"), os.fdopen(results, "wb"), work)
        os._exit(0)
    finally:
        os._exit(1)


def spawned(work: tuple) -> Popen:
    """A program of its own, with this Python and this package, that works with `Work(*work)`."""
    import subprocess  # which takes a while, and mostly for nothing
    try:
        process = subprocess.Popen(_command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True)
    except OSError as error:
        raise WorkersFail(_no_start(error)) from error
    _widen(process.stdin.fileno(), process.stdout.fileno())
    try:
        pickle.dump(work, process.stdin)
        process.stdin.flush()
    except OSError:  # it is dead already, as who waits for its first word will find
        pass
    return process


def _command() -> list[str]:
    """The command of a worker; the package may be in a zip file."""
    package = __package__.rpartition(".")[0]
    home = os.path.dirname(os.path.dirname(os.path.abspath(sys.modules[package].__file__)))
    start = f"import sys; sys.path.insert(0, {home!r}); from {__package__}.worker import main; main()"
    flags = ["-B"] if sys.dont_write_bytecode else []
    return [sys.executable, "-I", "-S", *flags, "-c", start]


def _widen(*pipes: int) -> None:
    """Let pipes hold what is sent at once, where they can, so that no side waits for the other amid a message."""
    try:
        from fcntl import F_SETPIPE_SZ, fcntl
        for pipe in pipes:
            fcntl(pipe, F_SETPIPE_SZ, PIPE_SIZE)
    except (ImportError, OSError):  # not on this system, or more than this user may have: small ones do, too
        pass


def _no_start(error: OSError) -> str:
    return f"cannot start a worker process: {error.strerror}; -j 1 does without"
