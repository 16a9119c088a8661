"""Which part of a page is the article: by the names that sites give it, else by where the prose is."""
from __future__ import annotations

from .outline import Block, Outline

ENOUGH = 200
"""Characters of prose that an element must have to be taken for the article by its name."""
SHARE = 0.65
"""An element whose child holds this much of its prose says nothing that the child does not."""


def weight_of(block: Block) -> int:
    """How much a block speaks for being prose: its characters outside of links, beyond those of a headline."""
    return max(0, len(block.text) - 2 * block.linked - 40)


def main_element(outline: Outline) -> int:
    """The number of the element that holds the article's text."""
    dropped = dropped_below(outline, 0, lenient=True)
    total = [0] * len(outline.tags)
    for block in outline.blocks:
        if not dropped[block.node]:
            total[block.node] += weight_of(block)
    parents = outline.parents
    for node in range(len(total) - 1, 0, -1):
        total[parents[node]] += total[node]
    named = _named(outline, total, dropped)
    return _densest(outline, total) if named is None else named


def _named(outline: Outline, total: list[int], dropped: list[bool]) -> int | None:
    """The element that is named as an article's body; the one with most prose, the innermost of equals."""
    best = None
    for node, roles in enumerate(outline.roles):
        if "body" in roles and not dropped[node] and total[node] >= ENOUGH:
            if best is None or total[node] >= total[best] * (0.9 if node <= outline.ends[best] - 1 else 1.5):
                best = node
    if best is None:
        for node, tag in enumerate(outline.tags):
            if tag == "article" and total[node] >= ENOUGH and total[node] * 2 >= total[0]:
                return _densest(outline, total, node)
    return best


def _densest(outline: Outline, total: list[int], start: int = 0) -> int:
    """The innermost element that still has most of the prose: down from `start` while one child has its share."""
    heaviest: dict[int, int] = {}
    for node in range(start + 1, outline.ends[start]):
        parent = outline.parents[node]
        if outline.tags[node] not in _LEAVES and total[node] > total[heaviest.get(parent, 0)] * (parent in heaviest):
            heaviest[parent] = node
    node = start
    while node in heaviest and total[heaviest[node]] >= SHARE * total[node] > 0:
        node = heaviest[node]
    return node


_LEAVES = frozenset(("p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "figcaption", "caption", "blockquote", "dd", "dt"))


def dropped_below(outline: Outline, top: int, lenient: bool = False) -> list[bool]:
    """For each element whether it, or one around it below `top`, is marked as no part of the article.

    lenient  spare a mark that would take half of the page's text: sites name wrappers after what is beside them
    """
    roles, parents = outline.roles, outline.parents
    spared = _spared(outline) if lenient else ()
    dropped = [False] * len(roles)
    for node in range(top + 1, outline.ends[top]):
        dropped[node] = dropped[parents[node]] or "drop" in roles[node] and node not in spared and "body" not in roles[node]
    return dropped


def _spared(outline: Outline) -> set[int]:
    total = [0] * len(outline.tags)
    for block in outline.blocks:
        total[block.node] += weight_of(block)
    for node in range(len(total) - 1, 0, -1):
        total[outline.parents[node]] += total[node]
    return {node for node, roles in enumerate(outline.roles) if "drop" in roles and total[node] * 2 > total[0]}
