"""The outline of a page: its blocks of text in order, and the elements they stand in.

Elements are numbered as they open, so that an element's descendants are the numbers from its own up to `ends[it]`.
"""
from __future__ import annotations

import re
from functools import lru_cache

from ...vietnamese import lexicon
from .entities import unescaped

# What a tag does: IGNORED ones are part of the text around them.
BLOCK, LINE, LINK, META = range(1, 5)

_BLOCKS = ("address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form "
           "frameset h1 h2 h3 h4 h5 h6 header html legend li main nav ol p pre section summary table tbody td tfoot th thead "
           "tr ul menu label option head title")
_ACTIONS = {tag: BLOCK for tag in _BLOCKS.split()} | {"br": LINE, "hr": LINE, "a": LINK} | {
    tag: META for tag in ("meta", "link", "time", "base")}
_ACTIONS = {name: (action, tag.lower(), name[0] == "/")
            for tag, action in _ACTIONS.items() for name in (tag, tag.upper(), "/" + tag, "/" + tag.upper())}
_ACTIONS |= {"/br": (LINE, "br", False), "/BR": (LINE, "br", False)}

# A tag that closes an open one of these, where that is the innermost.
_CLOSES = {"li": ("li", "p"), "td": ("td", "th", "p"), "th": ("td", "th", "p"), "tr": ("tr", "td", "th", "p"),
           "dt": ("dt", "dd", "p"), "dd": ("dt", "dd", "p"), "option": ("option",), "body": ("head", "title"),
           "title": (), "label": (), "summary": ()}
_P = ("p",)

_NAMES = re.compile(r"""(?<![\w-])(?:class|id|itemprop|data-role|type|role)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_HIDDEN = re.compile(r"""display\s*:\s*none|(?<![\w-])hidden(?![\w-])|aria-hidden\s*=\s*["']?true""", re.IGNORECASE)
_DROPPED_TAGS = frozenset(("nav", "aside", "footer", "form", "fieldset", "label", "option", "menu"))


class Block:
    """A run of text: `node`, the element it stands in; `linked`, how many of its characters are links."""

    __slots__ = ("text", "node", "linked")

    def __init__(self, text: str, node: int, linked: int) -> None:
        self.text = text
        self.node = node
        self.linked = linked


class Outline:
    """The page in order: `blocks`, and for each element its tag, its parent's number, its roles (`body`, `drop`, …) and
    the number of its last descendant; `metas` holds the tags with metadata as (tag, attributes)."""

    __slots__ = ("blocks", "tags", "parents", "roles", "ends", "metas")

    def __init__(self, pieces: list[str]) -> None:
        self.blocks: list[Block] = []
        self.tags: list[str] = ["html"]
        self.parents: list[int] = [0]
        self.roles: list[frozenset[str]] = [NO_ROLES]
        self.ends: list[int] = []
        self.metas: list[tuple[str, str]] = []
        self._build(pieces)

    def _build(self, pieces: list[str]) -> None:
        tags, parents, roles, metas, blocks = self.tags, self.parents, self.roles, self.metas, self.blocks
        ends: dict[int, int] = {}
        open_nodes = [0]  # the elements that are open, innermost last
        open_tags = ["html"]
        counts: dict[str, int] = {}
        known: dict[str, frozenset[str]] = {}
        actions = _ACTIONS
        text: list[str] = []
        linked = 0
        link_depth = 0  # how many elements were open when the link began; 0 outside of links
        for i in range(0, len(pieces) - 1, 3):
            piece = pieces[i]
            if piece:
                text.append(piece)
                if link_depth:
                    linked += len(piece)
            action = actions.get(pieces[i + 1])
            if action is None:
                action = actions.get(pieces[i + 1].lower())
                if action is None:
                    continue
            what, tag, closing = action
            if what is LINK:
                link_depth = 0 if closing else len(open_nodes)
                continue
            if what is META:
                if not closing:
                    metas.append((tag, pieces[i + 2]))
                continue
            if text:
                joined = "".join(text)
                if not joined.isspace():
                    blocks.append(Block(joined, open_nodes[-1], linked))
                text.clear()
                linked = 0
            if what is LINE:
                continue
            if closing:
                if counts.get(tag):
                    while True:
                        popped = open_tags.pop()
                        counts[popped] -= 1
                        ends[open_nodes.pop()] = len(tags)
                        if popped == tag:
                            break
                    if link_depth > len(open_nodes):
                        link_depth = 0
                continue
            closes = _CLOSES.get(tag, _P)
            while open_tags[-1] in closes:
                counts[open_tags.pop()] -= 1
                ends[open_nodes.pop()] = len(tags)
            if link_depth > len(open_nodes):
                link_depth = 0
            attributes = pieces[i + 2]
            role = NO_ROLES
            if attributes:
                role = known.get(attributes)
                if role is None:
                    role = known[attributes] = roles_of(attributes)
            if tag in _DROPPED_TAGS:
                role = role | DROP
            parents.append(open_nodes[-1])
            open_nodes.append(len(tags))
            open_tags.append(tag)
            counts[tag] = counts.get(tag, 0) + 1
            tags.append(tag)
            roles.append(role)
        text.append(pieces[-1])
        joined = "".join(text)
        if not joined.isspace() and joined:
            blocks.append(Block(joined, open_nodes[-1], linked))
        last = len(tags)
        self.ends = [ends.get(node, last) for node in range(last)]
        for block in blocks:
            block.text = " ".join(unescaped(block.text).split())
        self.blocks = [block for block in blocks if block.text]


NO_ROLES: frozenset[str] = frozenset()
DROP = frozenset(("drop",))


def roles_of(attributes: str) -> frozenset[str]:
    """What an element's class, id, itemprop, … say that it holds, by the table `html_layouts`."""
    attributes = attributes[:2000]
    roles = set()
    if _HIDDEN.search(attributes):
        roles.add("drop")
    names, words, parts = _table()
    for double, single, bare in _NAMES.findall(attributes):
        for name in (double or single or bare).lower().split():
            role = names.get(name)
            if role is None and len(name) > 2:
                role = ("drop" if any(word in words for word in _WORDS.split(name)) or any(part in name for part in parts)
                        else None)
            if role:
                roles.add(role)
    return frozenset(roles) if roles else NO_ROLES


_WORDS = re.compile(r"[-_]+|\d+")


@lru_cache(maxsize=1)
def _table() -> tuple[dict[str, str], frozenset[str], tuple[str, ...]]:
    names, words, parts = {}, set(), []
    for what, how, name in lexicon.rows("html_layouts"):
        if how == "name":
            names[name] = what
        elif how == "word":
            words.add(name)
        else:
            parts.append(name)
    return names, frozenset(words), tuple(parts)
