"""What ends a run before its inputs end."""
from __future__ import annotations


class Failed(Exception):
    """The run can't go on; the message says why, and `left`, where there is one, what has become of the output."""

    left: str | None = None

    def __str__(self) -> str:
        return "; ".join(filter(None, (super().__str__(), self.left)))


class OutputError(Failed):
    """The output can't be written."""


class WorkersFail(Failed):
    """Worker processes can't be started on this machine."""


class Interrupted(KeyboardInterrupt):
    """A signal asked for the end of the run; `signal` is its number."""

    left: str | None = None

    def __init__(self, signal: int) -> None:
        super().__init__(signal)
        self.signal = signal

    def __str__(self) -> str:
        return "; ".join(filter(None, ("interrupted", self.left)))


class PipeClosed(Exception):
    """Whoever read standard output has had enough: a quiet end."""


def cannot_write(path: str, error: OSError) -> OutputError:
    """The error of a file that can't be written, in one line."""
    return OutputError(f"cannot write {path}: {error.strerror or error}")


def in_use(name: str) -> OutputError:
    """The error for an output that another run has locked."""
    return OutputError(f"another run is writing {name} at this moment; nothing was changed")
