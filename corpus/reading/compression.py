"""Compressed streams, told by their first bytes: gzip, bzip2, xz; with several members one after the other."""
from __future__ import annotations

import io

from .streams import CHUNK, buffered, head_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO

XZ_MEMORY = 1 << 28
"""What an .xz file may ask for to be unpacked: four times what `xz -9` asks for."""


def decompressed(stream: io.BufferedReader) -> BinaryIO:
    """What the stream unpacks to, or the stream itself where it is not compressed.

    Nothing is unpacked ahead of what is read, so that a small file that unpacks to a huge one costs nothing until
    whoever reads it has had enough. Raises EOFError and ValueError, while it is read, for a file cut off or damaged.
    """
    engine = _engine(head_of(stream))
    return stream if engine is None else buffered(io.BufferedReader(Unpacked(stream, engine), CHUNK))


def _engine(head: bytes):
    """The maker of decompressors for data that begins like this, None for data that is not compressed."""
    if head[:3] == b"\x1f\x8b\x08":
        return _Gzip
    if head[:3] == b"BZh" and head[3:4].isdigit() and head[4:10] in (b"1AY&SY", b"\x17rE8P\x90"):
        import bz2
        return bz2.BZ2Decompressor
    if head[:6] == b"\xfd7zXZ\0":
        import lzma
        return lambda: lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=XZ_MEMORY)
    return None


class _Gzip:
    """zlib's decompressor of one gzip member, with the interface that those of bz2 and lzma have."""

    def __init__(self) -> None:
        import zlib
        self._inflate = zlib.decompressobj(wbits=31)
        self.needs_input = True

    @property
    def eof(self) -> bool:
        return self._inflate.eof

    @property
    def unused_data(self) -> bytes:
        return self._inflate.unused_data

    def decompress(self, data: bytes, max_length: int) -> bytes:
        out = self._inflate.decompress(self._inflate.unconsumed_tail + data, max_length)
        self.needs_input = not self._inflate.unconsumed_tail and len(out) < max_length
        return out


class Unpacked(io.RawIOBase):
    """The data of all members of a compressed stream."""

    def __init__(self, packed, engine) -> None:
        self._packed = packed
        self._engine = engine
        self._member = engine()
        self._ready = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer) -> int:
        while True:
            if self._member.eof and not self._next_member():
                return 0
            data = b""
            if self._member.needs_input:
                data = self._ready or self._packed.read1(CHUNK)
                self._ready = b""
                if not data:
                    raise EOFError("the compressed data are cut off before their end; get the file again")
            out = self._unpack(data, len(buffer))
            if out:
                buffer[:len(out)] = out
                return len(out)

    def _unpack(self, data: bytes, size: int) -> bytes:
        try:
            return self._member.decompress(data, size)
        except MemoryError:
            raise
        except Exception as error:  # OSError of bz2, zlib.error and lzma.LZMAError, which share no base
            raise ValueError(f"the compressed data are damaged ({error}); get the file again") from error

    def _next_member(self) -> bool:
        """Go on with the member after the one that has ended; zeros between them and at the end are padding."""
        rest = self._member.unused_data.lstrip(b"\0")
        while not rest:
            rest = self._packed.read1(CHUNK)
            if not rest:
                return False
            rest = rest.lstrip(b"\0")
        self._member = self._engine()
        self._ready = rest
        return True
