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
