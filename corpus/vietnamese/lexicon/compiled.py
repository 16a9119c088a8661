"""Lists taken apart once for all processes, and kept in files beside Python's compiled modules.

Such a file is used as Python uses those (PEP 3147): it goes for one version of Python, and for as long as the lists and
the code that reads them are as they were, by the times and sizes of their files. Where none can be written, in a zip file
or a directory of somebody else's, or none may be (`python3 -B`), the lists are read as they are.
"""
from __future__ import annotations

import marshal
import os
import sys
from functools import lru_cache, wraps

from .. import forms
from . import phrases as module
from .phrases import Phrases, PhrasesBefore

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_Made = "Phrases | frozenset | dict"
_PHRASES = {kind.__name__: kind for kind in (Phrases, PhrasesBefore)}
_HERE = os.path.dirname(__file__)
_CODE = (__file__, os.path.join(_HERE, "__init__.py"), module.__file__, forms.__file__)


def compiled(*lists: str) -> Callable[[Callable[[], _Made]], Callable[[], _Made]]:
    """For a function without arguments that makes something of these lists, by code of its own module and of this package:
    what it made is remembered, and kept for the next process. It makes Phrases, or a set or dict; all in it must be what
    `marshal` can write: strings, numbers, tuples of them."""
    def decorate(make: Callable[[], _Made]) -> Callable[[], _Made]:
        @lru_cache(maxsize=1)
        @wraps(make)
        def remembered() -> _Made:
            sources = (*_CODE, make.__code__.co_filename, *(os.path.join(_HERE, f"{name}.tsv") for name in lists))
            return kept(_path(f"{make.__module__.rpartition('.')[2]}.{make.__name__}"), sources, make)
        remembered.lists = lists
        return remembered
    return decorate


def kept(path: str | None, sources: Sequence[str], make: Callable[[], _Made]) -> _Made:
    """What is in the file at `path`; where there is none, or one that was made of other sources, what `make` makes, which
    is kept there if that can be.

    sources  the paths of all that it is made of: lists and code
    """
    stamp = _stamp(sources)
    if path is None or stamp is None:
        return make()
    found = _read(path, stamp)
    if found is None:
        found = make()
        if not sys.dont_write_bytecode:
            kind = type(found).__name__
            _write(path, marshal.dumps((stamp, kind, found.packed() if kind in _PHRASES else found)))
    return found


def _path(name: str) -> str | None:
    """Where Python keeps this package compiled, None where it does not say."""
    module = __spec__.cached
    return os.path.join(os.path.dirname(module), f"{name}.{sys.implementation.cache_tag}.lists") if module else None


def _stamp(sources: Sequence[str]) -> list[tuple[int, int]] | None:
    """What changes with the sources; None where they are no files."""
    try:
        return [(state.st_mtime_ns, state.st_size) for state in map(os.stat, sources)]
    except OSError:  # inside a zip file
        return None


def _read(path: str, stamp: list[tuple[int, int]]) -> _Made | None:
    """What is in the file, None where it is not there, not whole, or of another stamp."""
    try:
        with open(path, "rb") as file:
            made_of, kind, packed = marshal.loads(file.read())
    except (OSError, EOFError, ValueError, TypeError):  # as with a module, it is just made anew
        return None
    if made_of != stamp:
        return None
    return _PHRASES[kind].unpacked(packed) if kind in _PHRASES else packed


def _write(path: str, data: bytes) -> None:
    """A file that appears whole, whoever else writes it at the same time; none where that can't be."""
    part = f"{path}.{os.getpid()}.{id(data)}"
    try:
        with open(part, "xb") as file:
            file.write(data)
        os.replace(part, path)
    except OSError:  # no such directory, not ours, full: the next process makes them again
        try:
            os.unlink(part)
        except OSError:
            pass
