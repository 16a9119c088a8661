"""Bytes to text, in the encodings that Vietnamese is found in: declared by the page, or told by the bytes."""
from __future__ import annotations

import io

from ..patterns import Pattern

# Letters that no other encoding shows by chance: those of Vietnamese alone, and combining marks.
_VIETNAMESE = Pattern("[ăđơưĂĐƠƯ\u1ea0-\u1ef9\u0300-\u036f]")


def decode(data: bytes, declared: str | None = None) -> str:
    """The text of the bytes. `declared` is the encoding that the page or its server names, if any.

    UTF-8 is tried first, whatever is declared: bytes that are valid UTF-8 by chance do not occur in texts of other
    encodings. Never raises: what no encoding explains is decoded as UTF-8 with U+FFFD for what is broken.
    """
    data = narrowed(data)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        from .legacy import decode_legacy
        return decode_legacy(data, declared)
    return text


def narrowed(data: bytes) -> bytes:
    """The bytes in UTF-8 where they are in UTF-16 or UTF-32; any others as they are."""
    wide = _wide(data)
    return data.decode(wide, "replace").lstrip("\ufeff").encode("utf-8", "replace") if wide else data


def readable(text: str) -> str:
    """The text, mended where it is in one of the encodings from before Unicode that was taken for another: see `mend`."""
    if text.isascii() or _VIETNAMESE.search(text):
        return text
    from .legacy import mend
    return mend(text)


def _wide(data: bytes) -> str | None:
    """The name of the UTF-16 or UTF-32 that the bytes are in, by byte order mark or by the zeros of their ASCII."""
    if data[:4] in (b"\xff\xfe\0\0", b"\0\0\xfe\xff"):
        return "utf-32"
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return "utf-16"
    head = data[:2000]
    if b"\0" not in head or len(data) % 2 or len(head) < 8:
        return None
    even, odd = head[::2].count(0), head[1::2].count(0)
    if odd > len(head) // 8 and even * 8 < odd:
        return "utf-16-le"
    if even > len(head) // 8 and odd * 8 < even:
        return "utf-16-be"
    return None


def transcoded(stream: io.BufferedReader) -> io.BufferedReader:
    """The stream itself, or one in UTF-8 where it begins with the byte order mark of UTF-16."""
    from .streams import CHUNK, head_of
    if head_of(stream)[:2] not in (b"\xff\xfe", b"\xfe\xff"):
        return stream
    return io.BufferedReader(_Transcoded(stream), CHUNK)


class _Transcoded(io.RawIOBase):
    """A UTF-16 stream as UTF-8."""

    def __init__(self, stream) -> None:
        import codecs
        self._stream = stream
        self._decoder = codecs.getincrementaldecoder("utf-16")("replace")
        self._ready = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer) -> int:
        while not self._ready:
            data = self._stream.read1(len(buffer))
            self._ready = self._decoder.decode(data, not data).encode("utf-8", "replace")
            if not data:
                break
        taken, self._ready = self._ready[:len(buffer)], self._ready[len(buffer):]
        buffer[:len(taken)] = taken
        return len(taken)
