"""Hostile inputs, each made from its own seed: articles that are mutated, cut, mixed up, and put into every format."""
from __future__ import annotations

import bz2
import gzip
import json
import lzma
import os
import random
import unicodedata
from functools import lru_cache

HERE = os.path.dirname(os.path.abspath(__file__))
SAMPLES = os.path.join(os.path.dirname(os.path.dirname(HERE)), "corpus", "samples")


class Input:
    """One input.

    name      how it was made
    data      the bytes
    format    the format that the reader is told, None where it has to find out
    articles  how many articles must come out of it, as results or as errors; None where nobody can say
    """

    def __init__(self, name: str, data: bytes, format: str | None = None, articles: int | None = None) -> None:
        self.name = name
        self.data = data
        self.format = format
        self.articles = articles


def made(seed: object) -> Input:
    """The input of this seed, always the same."""
    r = random.Random(f"fuzz {seed}")
    return r.choice(_MAKERS)(r)


# What they are made of

@lru_cache(maxsize=1)
def samples() -> list[str]:
    """The texts of the sample articles."""
    texts = []
    for name in sorted(os.listdir(SAMPLES)):
        if name.endswith(".gold"):
            with open(os.path.join(SAMPLES, name), encoding="utf-8") as file:
                texts += [json.loads(line)["text"] for line in file]
    return texts


@lru_cache(maxsize=1)
def pages() -> list[bytes]:
    """The sample articles as they lie in their files."""
    found = []
    for name in sorted(os.listdir(SAMPLES)):
        if name.endswith((".html", ".jsonl", ".txt")):
            with open(os.path.join(SAMPLES, name), "rb") as file:
                found.append(file.read())
    return found


@lru_cache(maxsize=1)
def fragments() -> list[str]:
    """The pieces of text in `hostile.txt`."""
    with open(os.path.join(HERE, "hostile.txt"), encoding="utf-8") as file:
        return [json.loads(f'"{line}"') for line in file.read().split("\n") if line and not line.startswith("# ")]


# Texts

def _article(r: random.Random) -> str:
    """An article with a few mutations."""
    text = r.choice(samples())
    for _ in range(r.choice((0, 1, 1, 2, 4, 8, 16))):
        text = r.choice(_MUTATIONS)(r, text)
    return text[:20_000]


def _cut(r: random.Random, text: str) -> str:
    a, b = sorted((r.randint(0, len(text)), r.randint(0, len(text))))
    return r.choice((text[a:b], text[:a] + text[b:], text[a:]))


def _splice(r: random.Random, text: str) -> str:
    other = r.choice(samples())
    a, b, at = r.randint(0, len(other)), r.randint(1, 400), r.randint(0, len(text))
    return text[:at] + other[a:a + b] + text[at:]


def _insert(r: random.Random, text: str) -> str:
    """Hostile pieces at word boundaries or in the middle of words."""
    for _ in range(r.randint(1, 12)):
        at = r.randint(0, len(text))
        if r.random() < 0.7:
            at = text.find(" ", at) + 1
        text = text[:at] + r.choice(fragments()) + r.choice((" ", "", ", ", "\n", ". ")) + text[at:]
    return text


def _numbers(r: random.Random, text: str) -> str:
    """Other digits in the place of the digits."""
    return "".join(r.choice("0123456789./,- ") if c.isdigit() and r.random() < 0.4 else c for c in text)


def _swap(r: random.Random, text: str) -> str:
    """Words in another order."""
    words = text.split(" ")
    for _ in range(max(1, len(words) // 10)):
        i, j = r.randrange(len(words)), r.randrange(len(words))
        words[i], words[j] = words[j], words[i]
    return " ".join(words)


def _drop(r: random.Random, text: str) -> str:
    """Single characters missing; all white space, or all marks, missing."""
    kind = r.random()
    if kind < 0.2:
        return "".join(text.split())
    if kind < 0.4:
        return "".join(c for c in text if c.isalnum() or c.isspace())
    return "".join(c for c in text if r.random() > 0.03)


def _repeat(r: random.Random, text: str) -> str:
    a = r.randint(0, len(text))
    return text[:a] + text[a:a + r.randint(1, 60)] * r.choice((2, 3, 10, 100)) + text[a:]


def _spelling(r: random.Random, text: str) -> str:
    """Other cases and other Unicode forms."""
    change = r.choice((str.upper, str.lower, str.title, str.swapcase, str.casefold,
                       lambda t: unicodedata.normalize("NFD", t), lambda t: unicodedata.normalize("NFKD", t),
                       lambda t: "".join(c for c in unicodedata.normalize("NFD", t) if not unicodedata.combining(c)),
                       lambda t: t.replace(" ", "\xa0"), lambda t: t.replace(" ", "\n"), lambda t: t.replace("\n", " "),
                       lambda t: t.replace(".", ""), lambda t: t[::-1]))
    return change(text)


def _noise(r: random.Random, text: str) -> str:
    """Characters from anywhere in Unicode."""
    chars = list(text)
    for _ in range(r.randint(1, 40)):
        chars.insert(r.randint(0, len(chars)), chr(r.choice((r.randrange(0x20), r.randrange(0x80, 0x100),
                                                             r.randrange(0x2000, 0x2100), r.randrange(0x110000)))))
    return "".join(chars)


_MUTATIONS = (_cut, _splice, _insert, _insert, _numbers, _swap, _drop, _repeat, _spelling, _noise)


def _monotony(r: random.Random) -> str:
    """One thing and nothing else: digits, marks, one endless word, one fragment again and again."""
    alphabet = r.choice(("0123456789", ".,", "()[]{}\"'“”«»", "-–—/", "!?….", "a", "Ă", "ÀÁẢÃẠ", " \t\n\r\u2028", "0.", "1/",
                         "1-", "1:", "%", "\u202e\u202d\u200f", "\x00\x01\x1b", "😀👍🏽\u200d", "\u0301\u0323", "aA1 .,-/()",
                         "漢字", "한국", "ไทย", "العربية", "\ud800\udc00", "\ufeff"))
    size = r.choice((1, 2, 3, 10, 100, 1000, 4000))
    return "".join(r.choice(alphabet) for _ in range(size))


def _litany(r: random.Random) -> str:
    """Fragments and words of articles in a row, with nothing that holds them together."""
    words = r.choice(samples()).split()
    few = [r.choice((r.choice(fragments()), r.choice(words))) for _ in range(r.choice((1, 2, 5, 30)))]
    return r.choice((" ", " ", "", ", ", "\n")).join(r.choice(few) for _ in range(r.choice((3, 30, 300))))[:20_000]


def text(r: random.Random) -> str:
    """Any text."""
    return r.choice((_article, _article, _article, _monotony, _litany))(r)


# Bytes

def _utf8(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _encoded(r: random.Random, text: str) -> bytes:
    """The text in some encoding, rightly or not."""
    encoding = r.choice(("utf-8", "utf-8", "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1258",
                         "cp1252", "latin-1", "utf-7", "cp932"))
    if r.random() < 0.1:
        return _utf8(text).decode("latin-1").encode("utf-8")
    return text.encode(encoding, r.choice(("ignore", "replace", "xmlcharrefreplace")))


def _damaged(r: random.Random, data: bytes) -> bytes:
    """Bytes flipped, cut out, doubled, put in; the end cut off."""
    data = bytearray(data)
    for _ in range(r.choice((1, 1, 2, 5, 30))):
        at, size = r.randint(0, len(data)), r.choice((1, 1, 2, 10, 1000))
        kind = r.randrange(5)
        if kind == 0:
            data[at:at + 1] = bytes([r.randrange(256)])
        elif kind == 1:
            del data[at:at + size]
        elif kind == 2:
            data[at:at] = data[at:at + size]
        elif kind == 3:
            data[at:at] = r.randbytes(size)
        else:
            del data[r.randint(len(data) // 2, len(data)):]
    return bytes(data)


def _perhaps_damaged(r: random.Random, data: bytes) -> bytes:
    return _damaged(r, data) if r.random() < 0.3 else data


# Formats

def _any_bytes(r: random.Random) -> Input:
    """Random bytes, and real files under wrong names."""
    if r.random() < 0.5:
        data = r.randbytes(r.choice((0, 1, 2, 16, 300, 5000)))
    else:
        data = _damaged(r, r.choice(pages()))
    return Input("bytes", data, r.choice((None, "text", "html", "json", "jsonl", "csv", "tsv", "warc")))


def _plain(r: random.Random) -> Input:
    return Input("text", *_one(r, _encoded(r, text(r)), "text"))


def _one(r: random.Random, data: bytes, format: str) -> tuple[bytes, str | None, int | None]:
    """A file that holds one article, if the reader is told so."""
    return r.choice(((data, None, None), (data, format, 1)))


def _packed(r: random.Random) -> Input:
    """Compressed input, whole, cut off, damaged, in several members, compressed twice."""
    pack = r.choice((gzip.compress, bz2.compress, lzma.compress))
    parts = [_encoded(r, text(r))] * r.choice((1, 1, 2))
    data = b"".join(map(pack, parts))
    if r.random() < 0.2:
        data = pack(data)
    if r.random() < 0.5:
        data = r.choice((data[:r.randint(0, len(data))], _damaged(r, data), data + b"\0" * 600, data + b"rest"))
    return Input("packed", *_one(r, data, "text"))


def _html(r: random.Random) -> Input:
    return Input("html", *_one(r, _perhaps_damaged(r, _encoded(r, _page(r))), "html"))


_TAGS = ("p div span article section table tr td ul li a b h1 h2 time script style title head body html meta link img br "
         "textarea noscript template svg math iframe select option pre figure figcaption blockquote footer nav aside x-y").split()
_ATTRIBUTES = ("class id href content property name datetime itemprop style title http-equiv charset rel type lang").split()
_VALUES = ("content article-body detail-content", "title", "sapo", "author", "comment", "article:published_time", "og:title",
           "datePublished", "2023-13-45T99:99:99+99:99", "Thứ Hai, 99/99/9999 25:61", "application/ld+json", "pubdate")
_MARKUP = ("<!--", "-->", "<![CDATA[", "]]>", "<!doctype", "<?php", "?>", "<", ">", "</", "<>", "</>", "<!>", "< p>", "<p", "<p/", "&", "&#",
           "&#x", "&amp", "&nbsp;", "&#999999999999;", "&#xD800;", "&#0;", "&notanentity;", "&" * 200, "&#x" + "9" * 400,
           '="', "'", '"', "=", "</script", "<script>", "<style>", "<title>", "<plaintext>", "<xmp>", "<textarea>", "\0")


def _page(r: random.Random) -> str:
    """A page of paragraphs and of tag soup."""
    if r.random() < 0.15:
        return _depths(r)
    pieces = [r.choice(("<!doctype html><html><head>", "<html>", "", '<meta charset="utf-8">')), f"<title>{text(r)[:80]}</title>",
              _linked_data(r) if r.random() < 0.4 else "", "<body>"]
    for paragraph in text(r).split("\n")[:60]:
        kind = r.random()
        if kind < 0.6:
            pieces.append(f"<p>{paragraph}</p>")
        elif kind < 0.8:
            pieces += [_tag(r), paragraph, f"</{r.choice(_TAGS)}>"]
        else:
            pieces += [r.choice(_MARKUP), paragraph, r.choice(_MARKUP)]
    return "\n".join(pieces)


def _tag(r: random.Random) -> str:
    attributes = "".join(f" {r.choice(_ATTRIBUTES)}={r.choice(('', chr(34), chr(39)))}{r.choice((*_VALUES, r.choice(fragments())))}"
                         f"{r.choice((chr(34), chr(39), ''))}" for _ in range(r.choice((0, 1, 2, 5))))
    return f"<{r.choice(_TAGS)}{attributes}{r.choice(('>', '>', '/>', ''))}"


def _linked_data(r: random.Random) -> str:
    value = {"@type": "NewsArticle", "headline": _value(r), "datePublished": _value(r), "author": _value(r), "publisher": _value(r),
             "articleBody": _value(r)}
    return f'<script type="application/ld+json">{json.dumps(r.choice((value, [value], {"@graph": value}, _value(r))))}'\
           f"{r.choice(('</script>', '</script>', ''))}"


def _depths(r: random.Random) -> str:
    """Tags within tags, and attributes without end."""
    tag, depth = r.choice(_TAGS), r.choice((100, 2000, 10_000))
    return r.choice((f"<{tag}>" * depth + "5 người" + f"</{tag}>" * r.choice((0, depth)), f"</{tag}>" * depth,
                     f"<{tag} " + "a " * depth + ">5 người", f'<{tag} class="' + "x " * depth + '">5 người',
                     f"<{tag} class='" + "x" * depth, "<" * depth, "&" * depth, "<!--" * depth, "<p>5 người " * (depth // 10),
                     f'<script type="application/ld+json">{"[" * depth}', "<a href=" + '"' * depth))


def _value(r: random.Random, depth: int = 0) -> object:
    """A value of any type."""
    kind = r.randrange(12 if depth < 4 else 9)
    if kind < 3:
        return text(r)[:r.choice((0, 10, 300))]
    if kind == 3:
        return r.choice(fragments())
    if kind < 9:
        return (None, r.random() < 0.5, r.choice((0, -1, 10 ** 18, 10 ** 60, -0.0, 1e308, 2023)), float(r.choice(("nan", "inf", "-inf"))),
                r.choice(("2023-10-11", "2023-10-11T05:06:00+07:00", "11/10/2023 05:06", "0000-00-00", "9999-12-31", "0001-01-01",
                          "2023-02-30", "99999-01-01", "-2023-01-01", "1696975560", "2023-10-11T99:99", "hôm qua")))[kind - 4]
    if kind < 11:
        return [_value(r, depth + 1) for _ in range(r.randrange(4))]
    return {r.choice(("text", "name", "@type", "id", "\ud800", "")): _value(r, depth + 1) for _ in range(r.randrange(4))}


def _record(r: random.Random) -> dict:
    """An article as a JSON object, with wrong types in its fields."""
    record = {"id": r.choice(("a", "../../etc/passwd", "/etc/passwd", "", "a\nb", "\ud800", "CON", "=1+1", r.randrange(9), None, [1])),
              "text": text(r)}
    for field in ("title", "source", "url", "published", "authors", "html", "other"):
        if r.random() < 0.4:
            record[field] = _value(r)
    if r.random() < 0.1:
        record["text"] = _value(r)
    return record


def _json_text(r: random.Random, value: object) -> str:
    done = json.dumps(value, ensure_ascii=r.random() < 0.3)
    kind = r.random()
    if kind < 0.04:
        return done.replace('"text":', '"text": "first", "text":', 1)
    if kind < 0.08:
        return done.replace("{", '{"n": ' + "9" * r.choice((30, 5000, 100_000)) + ", ", 1)
    if kind < 0.12:
        return done.replace("{", '{"deep": ' + r.choice(("[", '{"a":')) * r.choice((50, 990, 50_000)) + ", ", 1)
    if kind < 0.16:
        return done[:r.randint(0, len(done))].replace("\n", " ")
    return done


def _json_lines(r: random.Random) -> Input:
    lines = [_json_text(r, _record(r) if r.random() < 0.9 else _value(r)) for _ in range(r.choice((1, 2, 3)))]
    whole = _utf8("\n".join(lines) + r.choice(("", "\n", "\r\n\n")))
    data = _perhaps_damaged(r, whole)
    return Input("jsonl", data, "jsonl", sum(map(bool, lines)) or 1 if data == whole else None)  # none at all is an error


def _json(r: random.Random) -> Input:
    value = [_record(r) for _ in range(r.choice((0, 1, 2, 3)))]
    data = _utf8(r.choice((json.dumps, lambda v: json.dumps(v, indent=1), lambda v: _json_text(r, v)))(value))
    return Input("json", _perhaps_damaged(r, data), r.choice((None, "json")))


def _table(r: random.Random) -> Input:
    separator = r.choice((",", "\t", ";", "|"))
    rows = [["id", "title", "text", "published"]]
    for _ in range(r.choice((0, 1, 2, 3))):
        rows.append([str(_value(r)), text(r)[:50], text(r), str(_value(r)), *r.choice(((), ("more",) * 3))])
    quote = r.choice((lambda c: '"' + c.replace('"', '""') + '"', lambda c: c, lambda c: '"' + c))
    data = r.choice(("\n", "\r\n", "\r", "\n\n")).join(separator.join(map(quote, row)) for row in rows)
    if r.random() < 0.2:
        data = data.replace(" ", "\0")
    return Input("table", _perhaps_damaged(r, _encoded(r, data)), r.choice((None, "csv", "tsv")))


def _archive(r: random.Random) -> Input:
    """A web archive with wrong lengths, cut off, its gzip members cut."""
    records = []
    for n in range(r.choice((1, 2, 3))):
        page = _encoded(r, _page(r))
        body = (b"HTTP/1.1 " + r.choice((b"200 OK", b"200 OK", b"200", b"404 No", b"abc", b"")) + b"\r\nContent-Type: text/html"
                + r.choice((b"", b"; charset=utf-8", b"; charset=nonsense", b"\r\nContent-Encoding: gzip",
                            b"\r\nTransfer-Encoding: chunked")) + b"\r\n\r\n" + page)
        length = r.choice((len(body),) * 6 + (0, -1, len(body) + 5000, len(body) // 2, 10 ** 14, 10 ** 30, "x"))
        head = (f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:{n}>\r\nWARC-Target-URI: http://a.example/{n}\r\n"
                f"Content-Type: application/http\r\nContent-Length: {length}\r\n\r\n")
        record = head.encode() + body + b"\r\n\r\n"
        records.append(gzip.compress(record) if r.random() < 0.3 else record)
    return Input("warc", _perhaps_damaged(r, b"".join(records)), r.choice((None, "warc")))


_MAKERS = (_any_bytes, _plain, _plain, _plain, _plain, _packed, _html, _html, _json_lines, _json_lines, _json_lines, _json, _table,
           _archive)
