"""Newspapers: what they are called, where they publish, how they sign their datelines."""
from __future__ import annotations

from functools import lru_cache

from ..vietnamese import lexicon


def of_url(url: str | None) -> str | None:
    """The newspaper that a URL belongs to, by its domain or one that this is part of; else the domain itself.

    `https://kinhdoanh.vnexpress.net/a.html` → `VnExpress`; None where there is no domain.
    """
    domain = domain_of(url)
    return _of_domain(domain) or domain or None


def of_known_url(url: str | None) -> str | None:
    """The newspaper that a URL belongs to, None where its domain is unknown."""
    return _of_domain(domain_of(url))


def of_domain(domain: str) -> str | None:
    """The newspaper at a domain, None where it is unknown."""
    return _of_domain(domain.lower().removeprefix("www."))


def of_sign(sign: str) -> str | None:
    """The newspaper that signs its datelines so: `TTO` → `Tuổi Trẻ`."""
    return _signs().get(sign.strip().casefold())


def named_by(name: str) -> str | None:
    """The newspaper that a short text names and nothing else: by a sign, a domain, or as `Báo Duyên Hải`,
    `Tạp chí Sông Hậu điện tử`, `Sông Hậu Online`."""
    name = name.strip()
    words = name.split()
    online = 1 < len(words) <= 5 and words[-1] == "Online" and all(word[0].isupper() for word in words)
    return of_sign(name) or of_domain(name) or self_named(name) or (name if online else None)


def self_named(line: str) -> str | None:
    """The name at the beginning of a line, by what newspapers call themselves: `Báo Duyên Hải Online - Tiếng nói của …`
    and `BÁO DUYÊN HẢI - GPXB số 99` → `Báo Duyên Hải`."""
    words = line[:120].split()
    kind = next((kind for kind in _kinds() if [word.casefold() for word in words[:len(kind)]] == kind), None)
    if kind is None or not words[0][0].isupper():
        return None
    start = past = len(kind)
    while past < len(words) and words[past][0].isupper() and words[past].casefold() not in _after_name():
        past += 1
        if words[past - 1][-1] in ",.;:|":
            break
    ends = past == len(words) or words[past - 1][-1] in ",.;:|" or words[past].casefold() in _after_name()
    if not ends or not start < past <= start + 6:
        return None
    named = " ".join(words[:past]).rstrip(",.;:|")
    return of_sign(named) or (_cased(named) if named.isupper() else named)


@lru_cache(maxsize=None)
def origin_words(wanted: str) -> frozenset[str]:
    """The words of a class of the list `origin_words`."""
    return frozenset(phrase for kind, phrase in lexicon.rows("origin_words") if kind == wanted)


@lru_cache(maxsize=1)
def _after_name() -> frozenset[str]:
    """The words and marks that may follow a newspaper's name: `Báo Duyên Hải | online`, `BÁO DUYÊN HẢI | - GPXB số 99`."""
    return origin_words("after_name") | frozenset("-–—|>»›©")


@lru_cache(maxsize=1)
def _kinds() -> list[list[str]]:
    """What newspapers call themselves before their name, as words, longer ones first."""
    return [phrase.split() for kind, phrase in lexicon.rows("origin_words") if kind == "newspaper"]


@lru_cache(maxsize=1)
def first_words() -> frozenset[str]:
    """The words that a newspaper's own name may begin with."""
    return frozenset(kind[0] for kind in _kinds())


def _cased(name: str) -> str:
    """A name in capitals as it is written otherwise: `BÁO NÀ LỮ` → `Báo Nà Lữ`."""
    return " ".join(word.capitalize() for word in name.split())


def domain_of(url: str | None) -> str:
    """The domain of a URL without `www.`, '' where there is none."""
    if not url or "//" not in url and "/" not in url and not url.startswith("www."):
        return ""
    rest = url.partition("://")[2] if "://" in url else url.removeprefix("//")
    host = rest.replace("?", "/").replace("#", "/").partition("/")[0].rpartition("@")[2].partition(":")[0].lower()
    host = host.removeprefix("www.").removeprefix("m.").removeprefix("amp.")
    return host if "." in host.strip(".") and host.replace("-", "").replace(".", "").isalnum() else ""


def _of_domain(domain: str) -> str | None:
    table = _domains()
    while "." in domain:
        if domain in table:
            return table[domain]
        domain = domain.partition(".")[2]
    return None


@lru_cache(maxsize=1)
def _domains() -> dict[str, str]:
    return {domain: row[0] for row in lexicon.rows("newspapers") for domain in row[1].split()}


@lru_cache(maxsize=1)
def _signs() -> dict[str, str]:
    signs = {}
    for row in lexicon.rows("newspapers"):
        for sign in (row[0], *(row[2].split("; ") if len(row) > 2 and row[2] else ())):
            signs[sign.casefold()] = row[0]
    return signs
