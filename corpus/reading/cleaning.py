"""Text as it lies in files and pages, made plain: NFC, one kind of space, one kind of line break, nothing invisible."""
from __future__ import annotations

import re
import unicodedata

from .errors import ReadError

# Invisible: zero-width spaces and joiners, soft hyphen, direction marks, byte order marks, controls but tab and newline.
_INVISIBLE = re.compile("[\u200b\u200c\u2060-\u2064\ufeff\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c"
                        "\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufff9-\ufffb\ufffe\uffff]+|\u200d(?=\\w)")
_BREAKS = re.compile("\r\n?|[\u2028\u2029\x85\x0b\x0c]")
_SPACES = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")

_SIGNATURES = ((b"%PDF", "a PDF document"), (b"PK\x03\x04", "a ZIP file or an Office document"),
               (b"\xd0\xcf\x11\xe0", "an old Office document"), (b"{\\rtf", "an RTF document"),
               (b"\x89PNG", "a picture"), (b"\xff\xd8\xff", "a picture"), (b"GIF8", "a picture"), (b"\x7fELF", "a program"),
               (b"SQLite format 3", "an SQLite database"), (b"7z\xbc\xaf", "a 7-Zip file"), (b"Rar!", "a RAR file"))


def cleaned(text: str) -> str:
    """The text in NFC, without invisible characters, with plain spaces and `\\n` alone for line breaks.

    `Ð`, the Icelandic letter that looks like `Đ` and stands for it on many keyboards, becomes `Đ`.
    """
    if not text.isascii():
        text = _SPACES.sub(" ", text)
        if "Ð" in text or "ð" in text:
            text = text.replace("Ð", "Đ").replace("ð", "đ")
        if not unicodedata.is_normalized("NFC", text):
            text = unicodedata.normalize("NFC", text)
    return _INVISIBLE.sub("", _BREAKS.sub("\n", text))


def check_is_text(data: bytes, text: str, id: str) -> None:
    """Raises ReadError where the bytes are no text at all: a picture, a PDF, a database, noise."""
    for signature, kind in _SIGNATURES:
        if data.startswith(signature):
            raise ReadError(id, f"not text but {kind}; save its text as .txt or .html first")
    head = text[:4096]
    odd = len(_CONTROLS.findall(head))
    if "\0" in head and odd * 50 > len(head) or odd * 10 > len(head):
        raise ReadError(id, "not text: it is full of control characters; is it the right file?")


_CONTROLS = re.compile("[\0-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffd]")
