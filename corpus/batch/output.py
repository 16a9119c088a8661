"""Where results go: standard output, or a file that appears whole or not at all.

A file is written beside its place, as `NAME.part`, and renamed in the end: whoever reads NAME sees the former output or
the new one, never half of it. What a broken run left in `NAME.part` is whole up to a last torn article, and `--resume`
goes on from there. A database is its own file all the time; there, what a reader sees is what has been committed.
"""
from __future__ import annotations

import os
import shutil
import stat
import sys

from .. import writing
from .errors import OutputError, PipeClosed, cannot_write, in_use
from .locks import hold, locked

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO, Protocol

    class Output(Protocol):
        """What `opened` gives. All raise OutputError where nothing can be written (any more)."""

        present: dict[str, int]
        """The articles that are there from a run before, and how often each; as `key` has their ids."""

        def key(self, id: str) -> str:
            """An article's id as it stands in the output."""

        def add(self, result: object) -> None:
            """Write one article."""

        def finish(self) -> None:
            """All are written: put the output in its place."""

        def stop(self) -> str | None:
            """The run ends early: leave what is finished whole, and say where it is, if that needs saying."""

RESUMABLE = ("jsonl", "csv", "sqlite")


def opened(path: str | None, style: writing.Style, resume: bool = False) -> Output:
    """The output at `path` (None: standard output) for articles in this style, new or taken up again.

    Raises OutputError where it can't be written, where another run is writing it, or where it can't be taken up again.
    """
    if resume and (path is None or style.format not in RESUMABLE):
        raise OutputError(f"--resume goes on with a file (-o) of one of these formats: {', '.join(RESUMABLE)}")
    if style.format == "sqlite":
        if path is None:
            raise OutputError("a database needs a file to be in: -o NAME.db")
        from .database import Database
        return Database(path, style, resume)
    if path is None and sys.stdout is None:
        raise OutputError("cannot write standard output: it is closed")
    if path is None:
        return Stream(sys.stdout.buffer, "standard output", style)
    if os.path.isdir(path) or path.endswith(("/", os.sep)):
        return Site(path, style)
    if os.path.exists(path) and not os.path.isfile(path):  # a pipe or a device has nothing beside it
        try:
            return Stream(open(path, "wb", buffering=0), path, style)
        except OSError as error:
            raise cannot_write(path, error) from error
    return File(path, style, resume)


class Stream:
    """Standard output, a pipe, a device: what is written is gone."""

    def __init__(self, stream: BinaryIO, name: str, style: writing.Style) -> None:
        self.present: dict[str, int] = {}
        self._stream = stream
        self._name = name
        self._writer = writing.writer(style, stream)
        self._amid = False

    def add(self, result: object) -> None:
        self._do(self._writer.add, result)

    def finish(self) -> None:
        self._do(self._writer.close)

    def stop(self) -> None:
        if self._writer.begun and not self._amid:  # amid a write, whoever reads has stopped reading
            self.finish()

    def _do(self, action, *arguments) -> None:
        self._amid = True
        try:
            action(*arguments)
            self._stream.flush()
            self._amid = False
        except BrokenPipeError as error:
            raise PipeClosed from error
        except OSError as error:
            raise cannot_write(self._name, error) from error


class File:
    """A file that is renamed to its name when it is complete."""

    def __init__(self, path: str, style: writing.Style, resume: bool) -> None:
        self.present: dict[str, int] = {}
        self._path = os.path.realpath(path)
        self._part = self._path + ".part"
        self._name = path
        self._style = style
        self._survey = writing.survey(style) if resume else None
        try:
            new = not os.path.exists(self._part)
            self._file = locked(self._part, path)
            if resume and new and os.path.isfile(self._path):
                with open(self._path, "rb") as finished:
                    shutil.copyfileobj(finished, self._file, 1 << 20)
            going_on = resume and self._take_up()
            if not going_on:
                self._file.truncate(0)
                self._file.seek(0)
        except OSError as error:
            raise cannot_write(path, error) from error
        self._writer = writing.writer(style, self._file, going_on)

    def key(self, id: str) -> str:
        return self._survey.key(id) if self._survey else id

    def _take_up(self) -> bool:
        """Read which articles are there, cut off a torn last one; False where there is nothing yet."""
        end = 0
        self._file.seek(0)
        try:
            with open(self._file.fileno(), "rb", closefd=False) as reader:
                for id, end in self._survey.articles(reader, self._style):
                    if id is not None:
                        self.present[id] = self.present.get(id, 0) + 1
        except ValueError as error:
            raise OutputError(f"cannot resume {self._name}: {error}; run without --resume to begin anew") from error
        self._file.truncate(end)
        self._file.seek(end)
        return end > 0

    def add(self, result: object) -> None:
        try:
            self._writer.add(result)
        except OSError as error:
            raise cannot_write(self._name, error) from error

    def finish(self) -> None:
        try:
            self._writer.close()
            self._file.flush()
            os.fsync(self._file.fileno())
            if os.path.exists(self._path):
                os.chmod(self._part, stat.S_IMODE(os.stat(self._path).st_mode))
            os.replace(self._part, self._path)
            self._file.close()
        except OSError as error:
            raise cannot_write(self._name, error) from error

    def stop(self) -> str | None:
        try:
            if self._style.format in RESUMABLE and (self._writer.begun or self.present):
                self._file.close()
                return f"what is finished is in {self._name}.part, and --resume goes on from there"
            if self._style.format == "html" or not self._writer.begun:
                os.unlink(self._part)
                self._file.close()
                return None
            self._writer.close()
            self._file.close()
            return f"what is finished is in {self._name}.part"
        except OSError:  # a full disk, again; what was there before the run is untouched
            return None


class Site:
    """A directory of pages."""

    def __init__(self, path: str, style: writing.Style) -> None:
        if style.format != "html":
            raise OutputError(f"{path} is a directory, and only html can fill one")
        self.present: dict[str, int] = {}
        self._name = path
        self._lang = style.lang
        self._site = None
        try:
            os.makedirs(path, exist_ok=True)
            self._lock = os.open(path, os.O_RDONLY) if os.name == "posix" else None
            if self._lock is not None and not hold(self._lock):
                os.close(self._lock)
                raise in_use(path)
        except OSError as error:
            raise cannot_write(path, error) from error

    def add(self, result: object) -> None:
        try:
            if self._site is None:
                from ..writing.html import HtmlSite
                self._site = HtmlSite(self._name, self._lang)
            self._site.add(result)
        except OSError as error:
            raise cannot_write(self._name, error) from error

    def finish(self) -> None:
        try:
            if self._site is not None:
                self._site.close()
        except OSError as error:
            raise cannot_write(self._name, error) from error
        finally:
            if self._lock is not None:
                os.close(self._lock)
                self._lock = None

    def stop(self) -> str | None:
        try:
            self.finish()
        except OutputError:  # a full disk, again
            return None
        return f"the pages that are finished are in {self._name}" if self._site is not None else None
