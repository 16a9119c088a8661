"""JSON and JSON Lines, cut into one object an article; a broken one costs only itself wherever that can be."""
from __future__ import annotations

import json

from ..patterns import Pattern
from .encodings import decode, transcoded
from .errors import ReadError
from .raw import FIELDS, RawRecord
from .streams import BLANKS, CHUNK, LINE_COST, SKIPPED

TYPE_CHECKING = False
if TYPE_CHECKING:
    import io
    from collections.abc import Callable, Iterator

_MARK = Pattern(r"[^ \t\r\n\f\v\ufeff]")


def lines(stream: io.BufferedReader, id: str, max_size: int, report: Callable[[ReadError], object]) -> Iterator[RawRecord]:
    """JSON Lines: one object a line, blank lines are passed over."""
    stream = transcoded(stream)
    number = blanks = 0
    while True:
        line = stream.readline(max_size + 1)
        if not line:
            return
        number += 1
        where = f"{id}:{number}"
        if len(line) > max_size and not line.endswith(b"\n"):
            found_end = _skip_line(stream, SKIPPED * max_size)
            rest = "" if found_end else "; its end is nowhere near, so the rest of the file is left out"
            report(ReadError(where, f"line longer than {max_size} bytes, the limit of one article (--max-size){rest}"))
            if not found_end:
                return
        elif line.strip(BLANKS):
            blanks = 0
            try:
                yield _raw(_parsed(line, where), where)
            except ReadError as error:
                report(error)
        else:
            blanks += len(line) + LINE_COST
            if blanks > SKIPPED * max_size:
                raise ReadError(where, "nothing but blank lines; the rest of the file is left out")


def _skip_line(stream: io.BufferedReader, most: int) -> bool:
    """Pass over the rest of a line; False where it goes on for more than `most` bytes."""
    while most > 0:
        piece = stream.readline(CHUNK)
        if not piece or piece.endswith(b"\n"):
            return True
        most -= len(piece)
    return False


def values(stream: io.BufferedReader, id: str, max_size: int, report: Callable[[ReadError], object]) -> Iterator[RawRecord]:
    """A JSON object, an array of objects, or objects one after the other; read piece by piece, never whole."""
    held = broken = None
    number = 0
    try:
        for value in _Values(stream, id, max_size):
            number += 1
            where = f"{id}:{number}"
            if held is not None:
                yield from _checked(*held, report)
            held = (value, where)
    except (ReadError, OSError, EOFError, ValueError) as error:
        broken = error
    if held is not None:  # what came before a broken place is whole, and is not lost with it
        yield from _checked(held[0], id if number == 1 else held[1], report)
    if broken is not None:
        raise broken


def _checked(value: object, where: str, report: Callable) -> Iterator[RawRecord]:
    try:
        yield _raw(value, where)
    except ReadError as error:
        report(error)


class _Values:
    """The values of a JSON stream in order, arrays on the outermost level opened.

    The decoder is tried on what has been read; where that isn't enough, on at least twice as much: so the whole
    costs no more than a constant times its length, however the values lie.
    """

    def __init__(self, stream: io.BufferedReader, id: str, max_size: int) -> None:
        import codecs
        self._stream = transcoded(stream)
        self._decoder = codecs.getincrementaldecoder("utf-8-sig")("replace")
        self._id = id
        self._max_size = max_size
        self._text = ""
        self._at = 0
        self._ended = False

    def __iter__(self) -> Iterator[object]:
        in_array = False
        while True:
            mark = self._next_mark()
            if not mark:
                if in_array:
                    raise ReadError(self._id, "not valid JSON: the array is cut off before its end")
                return
            if mark == "[" and not in_array:
                in_array = True
                self._at += 1
            elif mark == "]" and in_array:
                in_array = False
                self._at += 1
            elif mark == ",":
                self._at += 1
            else:
                yield self._value()

    def _next_mark(self) -> str:
        """The next character that is no white space, '' at the end of the stream."""
        blanks = 0
        while True:
            found = _MARK.search(self._text, self._at)
            if found:
                self._at = found.start()
                return found[0]
            blanks += len(self._text) - self._at
            self._at = len(self._text)
            if blanks > SKIPPED * self._max_size:
                raise ReadError(self._id, "nothing but blanks; the rest of the file is left out")
            if not self._read_more():
                return ""

    def _read_more(self) -> bool:
        """Read as much again as is waiting, at least a chunk; False at the end of the stream."""
        if self._ended:
            return False
        waiting = len(self._text) - self._at
        data = self._stream.read1(CHUNK) if waiting < CHUNK else self._stream.read(waiting)
        self._ended = not data
        self._text = self._text[self._at:] + self._decoder.decode(data, self._ended)
        self._at = 0
        return True

    def _value(self) -> object:
        while True:
            try:
                value, end = _scanner()(self._text, self._at)
            except StopIteration as error:
                problem = _json_reason(json.JSONDecodeError("Expecting value", self._text, error.value))
            except json.JSONDecodeError as error:
                problem = _json_reason(error)  # the error itself would hold on to the text
            except (RecursionError, ValueError) as error:
                raise ReadError(self._id, f"not valid JSON: {_json_reason(error)}") from error
            else:
                if end < len(self._text) or not self._read_more():
                    self._at = end
                    return value
                continue
            if len(self._text) - self._at > self._max_size:
                raise ReadError(self._id, f"a value longer than {self._max_size} bytes, the limit of one article "
                                          f"(--max-size), or not valid JSON; the rest of the file is left out")
            if not self._read_more():
                raise ReadError(self._id, f"not valid JSON: {problem}; the rest of the file is left out")


def _parsed(line: bytes, where: str) -> object:
    """The value of one line of JSON."""
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError:
        text = decode(line)
    try:
        text = text.lstrip("\ufeff \t\r\n\f\v")
        value, end = _scanner()(text, 0)
        if text[end:].strip():
            raise json.JSONDecodeError("Extra data", text, end)
        return value
    except StopIteration:
        raise ReadError(where, "not valid JSON: no value begins here") from None
    except (ValueError, RecursionError) as error:
        raise ReadError(where, f"not valid JSON: {_json_reason(error)}") from error


def _json_reason(error: Exception) -> str:
    if isinstance(error, RecursionError):
        return "nested too deeply"
    if isinstance(error, json.JSONDecodeError):
        return f"{error.msg}, at column {error.colno}" + (f" of line {error.lineno}" if error.lineno > 1 else "")
    return str(error)


def _integer(digits: str) -> int | float:
    """No field of an article is a long number: one of a million digits is not worth its conversion."""
    return int(digits) if len(digits) < 40 else float(digits[:300])


def _scanner():
    global _SCAN
    if _SCAN is None:
        _SCAN = json.JSONDecoder(parse_int=_integer, strict=False).scan_once
    return _SCAN


_SCAN = None


def _raw(value: object, where: str) -> RawRecord:
    """The record of a JSON object; its own `id` names it."""
    if not isinstance(value, dict):
        kinds = {list: "an array", str: "a string", int: "a number", float: "a number", bool: "true or false"}
        raise ReadError(where, f"not a JSON object but {kinds.get(type(value), 'null')}: each article is an object "
                               f"with a field `text` or `html`")
    return RawRecord(own_id(value) or where, FIELDS, value)


def own_id(fields: dict) -> str:
    """A record's own id as a string, '' where it has none that names anything."""
    id = fields.get("id")
    if isinstance(id, bool) or not isinstance(id, (str, int, float)):
        return ""
    name = str(id).strip().encode("utf-8", "replace").decode("utf-8")
    return name if name.isprintable() else " ".join("".join(c if c.isprintable() else " " for c in name).split())
