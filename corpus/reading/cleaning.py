"""Text as it lies in files and pages, made plain: NFC, one kind of space, one kind of line break, nothing invisible."""
from __future__ import annotations

import unicodedata

from ..patterns import Pattern
from .errors import ReadError

_SIGNATURES = ((b"%PDF", "a PDF document"), (b"PK\x03\x04", "a ZIP file or an Office document"),
               (b"\xd0\xcf\x11\xe0", "an old Office document"), (b"{\\rtf", "an RTF document"),
               (b"\x89PNG", "a picture"), (b"\xff\xd8\xff", "a picture"), (b"GIF8", "a picture"), (b"\x7fELF", "a program"),
               (b"SQLite format 3", "an SQLite database"), (b"7z\xbc\xaf", "a 7-Zip file"), (b"Rar!", "a RAR file"))


def cleaned(text: str) -> str:
    """The text in NFC, without invisible characters, with plain spaces and `\\n` alone for line breaks.

    `Ð`, the Icelandic letter that looks like `Đ` and stands for it on many keyboards, becomes `Đ`.
    """
    text = text.replace("\r\n", "\n").replace("\xa0", " ")
    if not text.replace("\n", "").isprintable():
        for character in set(text):
            if not character.isprintable() and character not in "\n\t":
                text = text.replace(character, _visible(character))
    if text.isascii():
        return text
    if "Ð" in text or "ð" in text:
        text = text.replace("Ð", "Đ").replace("ð", "đ")
    return composed(text)


def composed(text: str) -> str:
    """The text in NFC; a line at a time, as one letter in two pieces makes the whole of what is normalised slow. Nothing
    combines across a line break."""
    if "\n" not in text:
        return unicodedata.normalize("NFC", text)
    return "\n".join([unicodedata.normalize("NFC", line) for line in text.split("\n")])


def _visible(character: str) -> str:
    """What a character that can't be printed stands for: a space, a line break, or nothing at all (zero-width spaces
    and joiners, soft hyphens, direction marks, byte order marks, control characters)."""
    if character in "\r\x0b\x0c\x85\u2028\u2029":
        return "\n"
    category = unicodedata.category(character)
    return {"Zs": " ", "Cc": "", "Cf": "", "Cs": "\ufffd"}.get(category, character)


def check_is_text(data: bytes, text: str, id: str) -> None:
    """Raises ReadError where the bytes are no text at all: a picture, a PDF, a database, noise."""
    for signature, kind in _SIGNATURES:
        if data.startswith(signature):
            raise ReadError(id, f"not text but {kind}; save its text as .txt or .html first")
    head = text[:4096]
    odd = len(_CONTROLS.findall(head))
    if "\0" in head and odd * 50 > len(head) or odd * 10 > len(head):
        raise ReadError(id, "not text: it is full of control characters; is it the right file?")


_CONTROLS = Pattern("[\0-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffd]")
