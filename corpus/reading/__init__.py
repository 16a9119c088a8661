"""From bytes to articles: files, directories and streams, in whatever format and encoding they come.

Two stages, so that the dear one can run in many processes: `records` cuts the input into articles and decodes nothing
that it needn't; `article` decodes one (encoding, HTML, site chrome). `read` is the one after the other.
"""
from __future__ import annotations

from .decoding import article
from .errors import ReadError
from .raw import RawRecord
from .sources import MAX_SIZE, records

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Iterator
    from typing import BinaryIO

    from ..article import Article

__all__ = ["MAX_SIZE", "RawRecord", "ReadError", "article", "read", "records"]


def read(source: str | os.PathLike | BinaryIO, input_format: str | None = None, *, follow_links: bool = False,
         max_size: int = MAX_SIZE, on_error: Callable[[ReadError], object] | None = None,
         name: str | None = None) -> Iterator[Article]:
    """The articles of a file, of all files below a directory in sorted order, or of a binary stream.

    input_format  'text', 'html', 'json', 'jsonl', 'csv', 'tsv' or 'warc'; None tells it by name and content
    follow_links  whether links in a directory are followed out of it
    max_size      bytes that one article may have, decompressed
    on_error      is given a ReadError for each article or file that cannot be read, and reading goes on;
                  without it the first one is raised
    name          names a stream in the articles' ids; '-' by default

    An article's id is its record's own `id`; without one the file's path, with `:N` where the file holds several (N
    counts records from 1; in JSON Lines it is the line).
    """
    for raw in records(source, input_format, follow_links=follow_links, max_size=max_size, on_error=on_error, name=name):
        try:
            found = article(raw)
        except ReadError as error:
            if on_error is None:
                raise
            on_error(error)
        else:
            yield found
