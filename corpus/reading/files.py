"""Files and directories: which are read, in which order, and what is never opened."""
from __future__ import annotations

import os
import stat

from .errors import ReadError
from .formats import EXTENSIONS, extension

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import BinaryIO

_KINDS = ((stat.S_ISFIFO, "a named pipe"), (stat.S_ISSOCK, "a socket"), (stat.S_ISCHR, "a device"),
          (stat.S_ISBLK, "a device"), (stat.S_ISDIR, "a directory"))


def below(root: str, follow_links: bool, report: Callable[[ReadError], object]) -> Iterator[str]:
    """The paths of all files below a directory whose extension says they hold articles, sorted as whole paths are.

    Names that begin with a dot are passed over. A link is not followed, unless `follow_links`: one that leads out of
    the directory is reported, one that stays inside leads to what is read in its own place. No directory is entered
    twice, whatever its links say.
    """
    found = False
    for path in _walk(root, os.path.realpath(root), follow_links, report):
        found = True
        yield path
    if not found:
        report(ReadError(shown(root), f"no articles in this directory: no file in it ends in {', '.join(EXTENSIONS)}"))


def _walk(root: str, real_root: str, follow_links: bool, report: Callable) -> Iterator[str]:
    entered = set()
    stack = [root]
    while stack:
        path = stack.pop()
        if path != root and not _taken(path, real_root, follow_links, report):
            continue
        if path != root and not path.endswith("/"):
            yield path
            continue
        try:
            names = _sorted(path, entered)
        except OSError as error:
            report(ReadError(shown(path.rstrip("/")), f"cannot be listed: {error.strerror}"))
            continue
        stack.extend(os.path.join(path, name) for name in reversed(names))


def _sorted(directory: str, entered: set) -> list[str]:
    """The names in a directory, those of directories with a slash, none if it has been entered before."""
    state = os.stat(directory)
    if (state.st_dev, state.st_ino) in entered and state.st_ino:
        return []
    entered.add((state.st_dev, state.st_ino))
    with os.scandir(directory) as entries:
        names = (entry.name + "/" if _is_directory(entry) else entry.name
                 for entry in entries if not entry.name.startswith("."))
        return sorted(name for name in names if name.endswith("/") or extension(name))


def _is_directory(entry: os.DirEntry) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link in a circle
        return False


def _taken(path: str, real_root: str, follow_links: bool, report: Callable) -> bool:
    """Whether to go on with what the walk met at `path`: a directory (with a slash at its end) or a file."""
    plain = path.rstrip("/")
    if follow_links or not os.path.islink(plain):
        return True
    target = os.path.realpath(plain)
    if target == real_root or target.startswith(os.path.join(real_root, "")):
        return not path.endswith("/") and not extension(target)
    report(ReadError(shown(plain), "a link out of the directory, not followed; --follow-links reads what it leads to"))
    return False


def opened(path: str, *, listed: bool) -> BinaryIO:
    """The file at `path`, open for reading. Raises ReadError where it cannot be opened or is none.

    listed  whether the path came out of a directory: then only regular files are opened. What the user names may also
            be a pipe, as shells make for `<(command)`
    """
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    if listed:
        flags |= getattr(os, "O_NONBLOCK", 0)  # a named pipe that nobody writes to would wait for ever
    try:
        descriptor = os.open(path, flags)
    except (OSError, ValueError) as error:
        raise ReadError(shown(path), f"cannot be opened: {getattr(error, 'strerror', None) or error}") from error
    mode = os.fstat(descriptor).st_mode
    if stat.S_ISDIR(mode) or listed and not stat.S_ISREG(mode):
        os.close(descriptor)
        raise ReadError(shown(path), f"{_kind(mode)}, not a file: left alone")
    return os.fdopen(descriptor, "rb", buffering=0)


def _kind(mode: int) -> str:
    return next((name for test, name in _KINDS if test(mode)), "something else")


def shown(path: str | bytes) -> str:
    """A path as text that can be printed whatever bytes its name has."""
    return os.fsencode(path).decode("utf-8", "replace")
