"""Web archives (WARC, ISO 28500), cut into the pages they hold: `response` and `resource` records with HTML."""
from __future__ import annotations

from .errors import ReadError
from .raw import HTML, RawRecord
from .streams import CHUNK, LINE_COST, SKIPPED

TYPE_CHECKING = False
if TYPE_CHECKING:
    import io
    from collections.abc import Callable, Iterator

HEADER_LINES = 500
HEADER_LINE = 1 << 14
NEXT_RECORD = b"\r\n\r\nWARC/"


def responses(stream: io.BufferedReader, id: str, max_size: int, report: Callable[[ReadError], object]) -> Iterator[RawRecord]:
    """The pages of the archive in order; each is named by its record's id.

    A record that says a wrong length costs only itself: the next one is looked for.
    """
    archive = _Archive(stream, id, max_size)
    number = 0
    while archive.next_record():
        number += 1
        where = f"{id}:{number}"
        headers = archive.headers()
        where = headers.get("warc-record-id", "").strip("<> ") or where
        try:
            raw = _page(archive, headers, where, max_size)
        except ReadError as error:
            report(error)
        else:
            if raw is not None:
                yield raw
    if number == 0:
        raise ReadError(id, "no record of a web archive begins in it (WARC/1.0)")


def _page(archive: _Archive, headers: dict[str, str], where: str, max_size: int) -> RawRecord | None:
    """The page in the record at hand, None where it holds something else."""
    length = headers.get("content-length", "")
    if not length.isdigit() or len(length) > 15:
        raise ReadError(where, "its header says no Content-Length; the next record is looked for")
    kind = headers.get("warc-type", "").lower()
    media = headers.get("content-type", "").lower()
    http = kind == "response" and media.startswith("application/http")
    if not http and not (kind in ("response", "resource") and "html" in media):
        archive.block(int(length), 0)
        return None
    block, whole = archive.block(int(length), max_size + HEADER_LINE)
    known = {"url": headers.get("warc-target-uri", "").strip("<>"), "charset": _charset(media)}
    if http:
        response = _response(block, where, max_size)
        if response is None:
            return None
        block, known["charset"] = response
    if len(block) > max_size:
        raise ReadError(where, f"larger than {max_size} bytes, the limit of one article; raise --max-size to read it")
    if not whole:
        raise ReadError(where, "shorter than its header says: the archive is cut off or damaged there")
    return RawRecord(where, HTML, block, known=known)


def _response(block: bytes, where: str, max_size: int) -> tuple[bytes, str] | None:
    """The page in an HTTP response and the encoding it names; None where there is no page in it, or not this one."""
    if not block.startswith(b"HTTP/"):
        raise ReadError(where, "no HTTP response in it: the archive is damaged there")
    head, gap, body = block.partition(b"\r\n\r\n")
    if not gap:
        head, _, body = block.partition(b"\n\n")
    status, *lines = head.decode("latin-1").splitlines()[:HEADER_LINES] or [""]
    if status.split(" ")[1:2] != ["200"]:
        return None
    headers = _fields(lines)
    media = headers.get("content-type", "text/html").lower()
    if "html" not in media:
        return None
    if "chunked" in headers.get("transfer-encoding", "").lower():
        body = _unchunked(body)
    return _unpacked(body, headers.get("content-encoding", "").lower().strip(), where, max_size), _charset(media)


def _unchunked(body: bytes) -> bytes:
    """The body of a response with `Transfer-Encoding: chunked`; as it is where it has been put together already."""
    pieces, at = [], 0
    while True:
        line_end = body.find(b"\r\n", at, at + 100)
        try:
            size = int(body[at:line_end].partition(b";")[0], 16) if line_end >= 0 else 0
        except ValueError:
            return b"".join(pieces) if pieces else body
        if size <= 0:
            return b"".join(pieces) if pieces else body
        pieces.append(body[line_end + 2:line_end + 2 + size])
        at = line_end + 4 + size


def _unpacked(body: bytes, coding: str, where: str, max_size: int) -> bytes:
    if coding in ("", "identity") or body[:1] in (b"<", b"\n"):  # crawlers keep the header of what they have unpacked
        return body
    if coding not in ("gzip", "x-gzip", "deflate"):
        raise ReadError(where, f"packed as {coding!r}, which the standard library cannot unpack")
    import zlib
    for bits in (47, -15):
        try:
            return zlib.decompressobj(wbits=bits).decompress(body, max_size + 1)
        except zlib.error:
            continue
    return body


def _charset(media: str) -> str:
    return media.partition("charset=")[2].partition(";")[0].strip("\"' ")


def _fields(lines: list[str]) -> dict[str, str]:
    fields = {}
    for line in lines:
        name, colon, value = line.partition(":")
        if colon:
            fields.setdefault(name.strip().lower(), value.strip())
    return fields


class _Archive:
    """An archive being read: at the beginning of a record, or in its header, or in its block."""

    def __init__(self, stream: io.BufferedReader, id: str, max_size: int) -> None:
        self._stream = stream
        self._id = id
        self._max_size = max_size
        self._back = b""

    def next_record(self) -> bool:
        """Go on to the line that begins the next record, over whatever lies between; False at the end."""
        passed = 0
        while passed <= SKIPPED * self._max_size:
            line = self._line()
            if not line:
                return False
            if line.startswith(b"WARC/"):
                return True
            passed += len(line) + LINE_COST
        raise ReadError(self._id, "no record of a web archive for a long way; the rest of the file is left out")

    def headers(self) -> dict[str, str]:
        lines = []
        for _ in range(HEADER_LINES):
            line = self._line()
            if not line.strip():
                break
            lines.append(line.decode("utf-8", "replace"))
        return _fields(lines)

    def block(self, length: int, most: int) -> tuple[bytes, bool]:
        """The record's block, of which no more than `most` bytes are kept, and whether it was as long as it should be.

        Where another record begins before that, the length was wrong, and the block ends there.
        """
        pieces, kept, tail, size = [], 0, b"", CHUNK // 16
        while length > 0:
            piece = self._read(min(length, size))
            size = min(2 * size, CHUNK)
            if not piece:
                return b"".join(pieces), False
            length -= len(piece)
            seam = tail + piece
            found = seam.find(NEXT_RECORD)
            if found >= 0:
                after = seam[found + 4:]
                piece = piece[:max(0, len(piece) - len(after))]
                self._back = after + self._back
                length = -1
            if kept <= most:
                pieces.append(piece)
                kept += len(piece)
            tail = seam[-len(NEXT_RECORD) + 1:]
        return b"".join(pieces), length == 0

    def _line(self) -> bytes:
        if self._back:
            end = self._back.find(b"\n") + 1
            if end:
                line, self._back = self._back[:end], self._back[end:]
                return line
            line, self._back = self._back, b""
            return line + self._stream.readline(HEADER_LINE)
        return self._stream.readline(HEADER_LINE)

    def _read(self, size: int) -> bytes:
        if self._back:
            piece, self._back = self._back[:size], self._back[size:]
            return piece
        return self._stream.read(size)
