"""How many articles there are to do, where that is told quickly: the files of a directory, the lines of JSON Lines."""
from __future__ import annotations

import os

from ..reading.files import below
from ..reading.formats import COMPRESSED, extension

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

CHUNK = 1 << 20


def total(sources: Sequence, input_format: str | None = None, follow_links: bool = False) -> int | None:
    """The number of articles in all sources; None where one of them would have to be read to know it.

    Raises OSError where a file can't be read.
    """
    found = 0
    for source in sources:
        if source == "-" or hasattr(source, "read"):
            return None
        paths = below(source, follow_links, lambda _: None) if os.path.isdir(source) else [source]
        for path in paths:
            number = _in_file(os.fspath(path), input_format)
            if number is None:
                return None
            found += number
    return found


def _in_file(path: str, input_format: str | None) -> int | None:
    format = input_format or extension(path) or "text"
    if format in ("text", "html"):
        return 1
    if format != "jsonl" or path.lower().endswith(COMPRESSED) or not os.path.isfile(path):
        return None
    lines, last = 0, b"\n"
    with open(path, "rb", buffering=0) as file:
        while chunk := file.read(CHUNK):
            lines += chunk.count(b"\n")
            last = chunk[-1:]
    return lines + (last != b"\n")
