"""The outline of a page: its blocks of text in order, and the elements they stand in.

Elements are numbered as they open, so that an element's descendants are the numbers from its own up to `ends[it]`.
"""
from __future__ import annotations

from . import scanner
from .roles import DROP, NO_ROLES, roles_of

_LINES = frozenset(("br", "hr"))
_LINKS_ALONE = frozenset(("a", "article", "aside", "div", "dd", "h2", "h3", "h4", "h5", "h6", "li", "nav", "p", "section", "ul"))
"""Elements that say nothing of the article where all they hold is one link."""
_TAGS = {written: (tag, written[0] == "/")
         for tag in scanner.BLOCKS for written in (tag, tag.upper(), "/" + tag, "/" + tag.upper())}

# A tag that closes an open one of these, where that is the innermost; all others close a paragraph.
_CLOSES = {"li": ("li", "p"), "td": ("td", "th", "p"), "th": ("td", "th", "p"), "tr": ("tr", "td", "th", "p"),
           "dt": ("dt", "dd", "p"), "dd": ("dt", "dd", "p"), "option": ("option",), "body": ("head", "title", "p"),
           "title": ()}
_P = ("p",)
_CLOSED = frozenset(tag for closes in _CLOSES.values() for tag in closes)

_NEVER_TEXT = frozenset(("nav", "aside", "footer", "fieldset", "label", "option", "menu"))
_DROPPED_TAGS = _NEVER_TEXT | {"form"}  # some sites have the whole page in a form

MISSES = 30
"""Looking for the ends of elements costs the rest of the page each time that it is in vain."""

NESTED = 200
"""Elements of one name within one that is left out; beyond that it is gone through tag by tag."""


class Block:
    """A run of text: `node`, the element it stands in; `linked`, how many of its characters are links."""

    __slots__ = ("text", "node", "linked")

    def __init__(self, text: str, node: int, linked: int) -> None:
        self.text = text
        self.node = node
        self.linked = linked


class Outline:
    """The page in order: `blocks`, and for each element its tag, its parent's number, its roles (`body`, `drop`, …) and
    the number past its last descendant; `marked` are the elements that have roles."""

    __slots__ = ("blocks", "tags", "parents", "roles", "ends", "marked")

    def __init__(self, page: str) -> None:
        self.blocks: list[Block] = []
        self.tags: list[str] = ["html"]
        self.parents: list[int] = [0]
        self.roles: list[frozenset[str]] = [NO_ROLES]
        self.ends: list[int] = []
        self.marked: list[int] = []
        self._build(*scanner.blocks(page))

    def _build(self, texts: list[str], names: list[str], attributes: list[str]) -> None:
        tags, parents, roles = self.tags, self.parents, self.roles
        ends: dict[int, int] = {}
        open_nodes = [0]  # the elements that are open, innermost last
        open_tags = [""]  # the page itself, which nothing closes
        counts: dict[str, int] = {}  # how many of each are open, so that what closes none is told at once
        prose = _prose(texts)
        link_depth = 0  # how many elements were open when the link began that we are in; 0 outside of links
        misses = 0  # elements that were marked as no part of the article, and yet could not be left out whole
        skipped = 0  # the tag at which to go on, after an element that is left out whole
        for i, name in enumerate(names):
            if i < skipped:
                continue
            text = texts[i]
            if text and not text.isspace():
                link_depth = self._add(text, open_nodes[-1], link_depth, len(open_nodes))
            tag, closing = _TAGS.get(name) or _TAGS[name.lower()]
            if closing:
                if open_tags[-1] == tag:
                    open_tags.pop()
                    ends[open_nodes.pop()] = len(tags)
                    counts[tag] -= 1
                elif counts.get(tag):
                    popped = ""
                    while popped != tag:
                        popped = open_tags.pop()
                        ends[open_nodes.pop()] = len(tags)
                        counts[popped] -= 1
                if link_depth > len(open_nodes):
                    link_depth = 0
                continue
            if tag in _LINES:
                continue
            if open_tags[-1] in _CLOSED:
                closes = _CLOSES.get(tag, _P)
                while open_tags[-1] in closes:
                    counts[open_tags.pop()] -= 1
                    ends[open_nodes.pop()] = len(tags)
                if link_depth > len(open_nodes):
                    link_depth = 0
            role = NO_ROLES
            attribute = attributes[i]
            if attribute:
                role = roles_of(attribute)
                if role and "open" in role:
                    texts[i + 1] = scanner.after_open(texts[i + 1])
            if role or tag in _DROPPED_TAGS:
                if tag in _DROPPED_TAGS:
                    role = role | DROP
                if "drop" in role and "body" not in role and misses < MISSES:
                    past = _past(names, i)
                    if past and (tag in _NEVER_TEXT or "h1" not in names[i:past] and 2 * _prose(texts[i + 1:past]) < prose):
                        skipped = past
                        continue
                    misses += 1
            parents.append(open_nodes[-1])
            open_nodes.append(len(tags))
            open_tags.append(tag)
            counts[tag] = counts.get(tag, 0) + 1
            tags.append(tag)
            roles.append(role)
        text = texts[-1]
        if text and not text.isspace():
            self._add(text, open_nodes[-1], link_depth, len(open_nodes))
        last = len(tags)
        self.ends = [ends.get(node, last) for node in range(last)]
        self.marked = [node for node, role in enumerate(roles) if role]

    def _add(self, text: str, node: int, link_depth: int, depth: int) -> int:
        """Add a block of text; returns the depth of the link that is open after it."""
        if "<" not in text:
            words = scanner.plain(text)
            size = len(words) if link_depth else 0
        else:
            if scanner.is_link(text) and self.tags[node] in _LINKS_ALONE and not link_depth:
                return 0
            words = scanner.plain(text)
            if ("<" in words or ">" in words) and "=" in text:  # perhaps of an attribute: `title="a > b"`
                text = scanner.settled(text)
                words = scanner.plain(text)
            size, open_link = scanner.linked(text, link_depth > 0, len(words))
            link_depth = (link_depth or depth) if open_link else 0
        if words:
            self.blocks.append(Block(words, node, size))
        return link_depth


def _prose(texts: list[str]) -> int:
    """How many characters are in texts without links. What is marked as no part of the article, yet has half of the
    page's, is a wrapper that its site named after what is beside the text."""
    return sum([len(text) for text in texts if "</a" not in text])


def _past(names: list[str], opened: int) -> int:
    """The tag after the one that closes tag number `opened`; 0 where none does, or it nests deeply."""
    name = names[opened]
    closing = "/" + name
    at = opened
    depth = 1
    try:
        for _ in range(NESTED):
            end = names.index(closing, at + 1)
            depth += names[at + 1:end].count(name) - 1
            at = end
            if not depth:
                return end + 1
    except ValueError:
        pass
    return 0
