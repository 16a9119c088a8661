"""Articles that failed: told on standard error, and kept as JSON Lines where a file is given for them."""
from __future__ import annotations

import sys

from ..writing.json import quoted, utf8
from .errors import cannot_write

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..reading import ReadError
    from .progress import Progress


class Failures:
    """Where failures are reported; a context, that closes the file.

    path  a file for them, `{"id": …, "reason": …}` each on a line; None for none
    Raises OutputError where the file can't be written.
    """

    def __init__(self, progress: Progress, path: str | None = None) -> None:
        self._progress = progress
        self._path = path
        try:
            self._file = open(path, "wb", buffering=0) if path is not None else None
        except OSError as error:
            raise cannot_write(path, error) from error

    def __enter__(self) -> Failures:
        return self

    def __exit__(self, *_) -> None:
        if self._file is not None:
            self._file.close()

    def add(self, failure: ReadError) -> None:
        """Report one."""
        self._progress.clear()
        say(f"{failure.id}: {failure.reason}")
        if self._file is not None:
            try:
                self._file.write(utf8(f'{{"id": {quoted(failure.id)}, "reason": {quoted(failure.reason)}}}\n'))
            except OSError as error:
                raise cannot_write(self._path, error) from error


def say(message: str) -> None:
    """One line on standard error. What can't be printed, or would steer the terminal, shows as an escape."""
    shown = "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in message)
    try:
        print(f"summarize: {shown}", file=sys.stderr, flush=True)
    except OSError:  # nobody there to be told
        pass


def told(error: Exception) -> str:
    """An exception in one line, with the place in the code that it comes from."""
    trace = error.__traceback__
    while trace.tb_next is not None:
        trace = trace.tb_next
    code = trace.tb_frame.f_code
    return f"{type(error).__name__}: {error} ({code.co_filename}:{trace.tb_lineno})"
