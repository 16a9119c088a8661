"""What an element holds, told by the names that sites give it: its class, id, itemprop, data-role."""
from __future__ import annotations

import re
from functools import lru_cache

from ...vietnamese import lexicon
from . import scanner

_NAMES = re.compile(r"""\b(?:class|id|itemprop|data-role|type|role)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
_HIDDEN = re.compile(r"""display\s*:\s*none|(?<![\w-])hidden(?![\w-])|aria-hidden\s*=\s*["']?true""")
_WORDS = re.compile(r"[-_\s\d]+")

NO_ROLES: frozenset[str] = frozenset()
DROP = frozenset(("drop",))


def roles_of(attributes: str) -> frozenset[str]:
    """What an element's class, id, itemprop, … say that it holds, by the table `html_layouts`; `open` where a quote in
    the tag is not closed in it."""
    return _roles_of(attributes) if len(attributes) < LONG else _roles_of.__wrapped__(attributes)


LONG = 400
"""Attributes longer than this are not remembered: they are of one page, or made to fill the memory."""


@lru_cache(maxsize=1 << 12)
def _roles_of(attributes: str) -> frozenset[str]:
    names, words, parts = _table()
    roles = set()
    if scanner.is_open(attributes):
        roles.add("open")
    low = attributes[:2000].lower()
    if ("hidden" in low or "display" in low) and _HIDDEN.search(low):
        roles.add("drop")
    found = _NAMES.findall(low)
    if not found:
        return frozenset(roles) if roles else NO_ROLES
    given = " ".join([double or single or bare for double, single, bare in found])
    known = [names[name] for name in given.split() if name in names]
    roles.update(known)
    if not known and (not words.isdisjoint(_WORDS.split(given)) or parts.search(given)):
        roles.add("drop")
    return frozenset(roles) if roles else NO_ROLES


@lru_cache(maxsize=1)
def _table() -> tuple[dict[str, str], frozenset[str], re.Pattern]:
    names, words, parts = {}, set(), []
    for what, how, name in lexicon.rows("html_layouts"):
        if how == "name":
            names[name] = what
        elif how == "word":
            words.add(name)
        else:
            parts.append(name)
    return names, frozenset(words), re.compile("|".join(map(re.escape, parts)))
