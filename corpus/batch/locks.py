"""Files that one run at a time may write."""
from __future__ import annotations

import os

from .errors import in_use

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO


def locked(path: str, name: str) -> BinaryIO:
    """The file at `path`, made if need be, open for reading and writing, and held by nobody else.

    The lock ends with the process, however it ends. Raises OutputError where another run holds it, OSError where the
    file can't be opened.
    """
    while True:
        file = os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666), "r+b", buffering=0)
        if not hold(file.fileno()):
            file.close()
            raise in_use(name)
        if os.path.exists(path) and os.path.samestat(os.fstat(file.fileno()), os.stat(path)):
            return file
        file.close()  # renamed by the run that has just ended


def hold(descriptor: int) -> bool:
    """Lock what is open, where the system has such locks; False where somebody else has locked it."""
    try:
        import fcntl
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except (ImportError, OSError):  # Windows; a file system without locks
        pass
    return True
