"""One article as it was cut out of its file, before the work of decoding it."""
from __future__ import annotations

TEXT, HTML, FIELDS = "text", "html", "fields"


class RawRecord:
    """What `records` yields and `article` decodes; it pickles, so that the two can run in different processes.

    id     names the article: its record's own id, or the file's path, with `:N` where the file holds several
    kind   TEXT and HTML: `data` is the bytes of a page; FIELDS: `data` is a dict of named fields (JSON, CSV)
    data   the content
    order  its place in the whole input, counted from 0
    known  what is known of it from outside: `charset` and `url` of a web archive's headers
    """

    __slots__ = ("id", "kind", "data", "order", "known")

    def __init__(self, id: str, kind: str, data: bytes | dict, order: int = 0, known: dict | None = None) -> None:
        self.id = id
        self.kind = kind
        self.data = data
        self.order = order
        self.known = known or {}

    def __reduce__(self):
        return RawRecord, (self.id, self.kind, self.data, self.order, self.known)

    def __repr__(self) -> str:
        return f"RawRecord(id={self.id!r}, kind={self.kind!r}, {len(self.data)} bytes or fields, order={self.order})"
