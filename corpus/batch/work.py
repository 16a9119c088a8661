"""One article's way, from what was cut out of a file to what is written; the same in every process."""
from __future__ import annotations

from ..extraction import extract
from ..reading import ReadError, article
from ..writing import KINDS, Style, encoder
from .failures import told

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..reading import RawRecord


class Work:
    """What is done with each article: reading, extraction, encoding.

    style      how it is written
    published  the date that goes before the article's own, None for none
    """

    def __init__(self, style: Style, published: str | None = None) -> None:
        self._dropped = [kind for kind in KINDS if kind not in style.only]
        self._encode = encoder(style)
        self._published = published

    def __call__(self, raw: RawRecord | ReadError) -> object:
        """The article as it is written, or the ReadError that says why there is none."""
        if isinstance(raw, ReadError):
            return raw
        try:
            extraction = extract(article(raw), self._published)
            for kind in self._dropped:
                setattr(extraction, kind, [])
            return self._encode(extraction)
        except ReadError as error:
            return error
        except MemoryError:
            return ReadError(raw.id, "out of memory")
        except Exception as error:  # whatever an article does to the code, the next one is read
            return ReadError(raw.id, f"internal error, please report it: {told(error)}")
