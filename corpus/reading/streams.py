"""Binary streams with a look ahead."""
from __future__ import annotations

import io

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO

CHUNK = 1 << 16
HEAD = 1 << 14
SKIPPED = 16
"""How many times the limit of one article is passed over in search of the next, before a file is given up."""
LINE_COST = 64
"""What a line costs when lines are passed over, in bytes: a bomb may be all line breaks."""
BLANKS = b" \t\r\n\f\v\xef\xbb\xbf"


class Headed(io.RawIOBase):
    """A stream whose beginning has been read already, put back in front of it; `head` stays to be looked at."""

    def __init__(self, head: bytes, rest) -> None:
        self.head = head
        self._left = head
        self._rest = rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer) -> int:
        if self._left:
            taken, self._left = self._left[:len(buffer)], self._left[len(buffer):]
        else:
            read = getattr(self._rest, "read1", self._rest.read)
            taken = read(len(buffer)) or b""
        buffer[:len(taken)] = taken
        return len(taken)


def buffered(stream) -> BinaryIO:
    """The stream with its head read, as a buffered reader. Takes anything with a `read` that returns bytes."""
    stream = getattr(stream, "buffer", stream)  # a text stream has the bytes below it
    return io.BufferedReader(Headed(_first(stream), stream), CHUNK)


def head_of(stream: io.BufferedReader) -> bytes:
    """The first bytes of a stream that `buffered` made and nobody has read from; they stay in it."""
    return stream.raw.head


def _first(stream) -> bytes:
    """Up to HEAD bytes; fewer at the end of the stream, or once a first line of JSON is there: a live pipe that sends
    a line and waits for the answer is not kept waiting."""
    read = getattr(stream, "read1", stream.read)
    head = b""
    while len(head) < HEAD:
        piece = read(HEAD - len(head))
        if not piece:
            break
        head += piece
        if head.lstrip(BLANKS)[:1] == b"{" and b"\n" in head:
            break
    return head


def is_blank(data: bytes) -> bool:
    """Whether there is nothing but white space (and a byte order mark)."""
    return not data.strip(BLANKS)
