"""Which format a file has: its name says it, its first bytes may say better."""
from __future__ import annotations

from .streams import BLANKS

EXTENSIONS = {".txt": "text", ".html": "html", ".htm": "html", ".xhtml": "html", ".json": "json", ".jsonl": "jsonl",
              ".ndjson": "jsonl", ".csv": "csv", ".tsv": "tsv", ".warc": "warc"}
COMPRESSED = (".gz", ".bz2", ".xz")
FORMATS = ("text", "html", "json", "jsonl", "csv", "tsv", "warc")

_PAGE_BEGINNINGS = (b"<!doctype html", b"<html", b"<head", b"<body", b"<meta", b"<title", b"<article", b"<main", b"<div",
                    b"<section", b"<p>", b"<p ", b"<h1", b"<!--", b"<?xml", b"<script", b"<link", b"<table", b"<span")
_FIELD_NAMES = (b"text", b"html")
LONG_LINE = 8000


def check(input_format: str | None) -> None:
    """Raises ValueError for a format that is none of FORMATS."""
    if input_format is not None and input_format not in FORMATS:
        raise ValueError(f"unknown input format {input_format!r}: one of {', '.join(FORMATS)}")


def extension(path: str) -> str:
    """The format that a file's name says, '' where it says none: `a/b.html.gz` → 'html'."""
    name = path.lower()
    for ending in COMPRESSED:
        name = name.removesuffix(ending)
    dot = name.rfind(".", name.rfind("/") + 1)
    return EXTENSIONS.get(name[dot:], "") if dot >= 0 else ""


def told(path: str, head: bytes, insisted: str | None = None) -> str:
    """The format of a file with this name ('' for a stream) and these first bytes (unpacked).

    The name goes before the content, unless the content can't be that: a page or JSON Lines saved as `.txt`, JSON
    Lines as `.json`, a JSON array as `.jsonl`.
    """
    if insisted:
        return insisted
    named, seen = extension(path), sniffed(head)
    if seen == "object":  # alone in its file it is JSON; a stream may send more of them
        return named if named in ("json", "jsonl") else "jsonl" if b"\n" in head else "json"
    if not named or named == "text" and seen not in ("csv", "tsv"):
        return seen
    if {named, seen} == {"json", "jsonl"} or {named, seen} == {"csv", "tsv"} or seen == "warc":
        return seen
    return named


def sniffed(head: bytes) -> str:
    """The format that the first bytes of a file look like: 'text' where they look like nothing else, 'object' for one
    JSON object on one line, which may be all of a JSON file or the first of JSON Lines."""
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):  # UTF-16 text with a byte order mark; what it marks up is seen well enough
        head = head.replace(b"\0", b"")[2:]
    start = head.lstrip(BLANKS)
    first = start[:1]
    if first == b"{":
        return _json_kind(start)
    if first == b"[" and start[1:].lstrip(BLANKS)[:1] in (b"{", b"]"):
        return "json"
    if first == b"<" and start[:20].lower().startswith(_PAGE_BEGINNINGS):
        return "html"
    if start[:7] == b"WARC/1." or start[:7] == b"WARC/0.":
        return "warc"
    return _table_kind(start)


def _json_kind(start: bytes) -> str:
    """Lines of JSON, or one object that goes over several lines? `{` must be followed by a name to be either."""
    inner = start[1:].lstrip(BLANKS)[:1]
    if inner not in (b'"', b"}"):
        return "text"
    line, _, rest = start.partition(b"\n")
    if not line.rstrip(BLANKS).endswith(b"}") and len(line) < LONG_LINE:
        return "json"
    return "jsonl" if rest.strip(BLANKS) else "object"


def _table_kind(start: bytes) -> str:
    """A first line that names the columns, one of them the text's: `id,title,text`."""
    line = start.partition(b"\n")[0].strip(BLANKS).lower()
    for separator, kind in ((b"\t", "tsv"), (b",", "csv"), (b";", "csv")):
        names = [name.strip(b' "') for name in line.split(separator)]
        if len(names) > 1 and any(name in _FIELD_NAMES for name in names):
            return kind
    return "text"
