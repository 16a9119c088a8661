"""Which part of a page is the article: by the names that sites give it, else by where the prose is."""
from __future__ import annotations

from .outline import Block, Outline

ENOUGH = 200
"""Characters of prose that an element must have to be taken for the article by its name."""
HEADINGS = 5
"""Headings of the first order that are looked at."""
SHARE = 0.65
"""An element whose child holds this much of its prose says nothing that the child does not."""


def weight_of(block: Block) -> int:
    """How much a block speaks for being prose: its characters outside of links, beyond those of a headline."""
    return max(0, len(block.text) - 2 * block.linked - 40)


def main_element(outline: Outline) -> tuple[int, list[bool]]:
    """The number of the element that holds the article's text; and for each element of the page whether it is marked
    as no part of an article."""
    weights = [(block.node, weight_of(block)) for block in outline.blocks]
    total = _totals(outline, weights)
    # A mark that would take the headline or half of the page's text is spared: sites name wrappers after what is
    # beside the text (`has-sidebar`).
    spared = {node for node in outline.marked if "drop" in outline.roles[node] and total[node] * 2 > total[0]}
    for node in [node for node, tag in enumerate(outline.tags) if tag == "h1"][:HEADINGS]:
        while node:
            spared.add(node)
            node = outline.parents[node]
    dropped = dropped_below(outline, 0, spared)
    if True in dropped:
        total = _totals(outline, [(node, weight) for node, weight in weights if not dropped[node]])
    named = _named(outline, total, dropped)
    return (_densest(outline, total) if named is None else named), dropped


def _totals(outline: Outline, weights: list[tuple[int, int]]) -> list[int]:
    """The weight of all blocks in each element and below it."""
    total = [0] * len(outline.tags)
    for node, weight in weights:
        total[node] += weight
    parents = outline.parents
    for node in range(len(total) - 1, 0, -1):
        if total[node]:
            total[parents[node]] += total[node]
    return total


def _named(outline: Outline, total: list[int], dropped: list[bool]) -> int | None:
    """The element that is named as an article's body; the one with most prose, the innermost of equals."""
    best = None
    for node in outline.marked:
        if "body" in outline.roles[node] and not dropped[node] and total[node] >= ENOUGH:
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


def dropped_below(outline: Outline, top: int, spared: frozenset[int] | set[int] = frozenset()) -> list[bool]:
    """For each element whether it, or one around it below `top`, is marked as no part of the article."""
    roles, ends = outline.roles, outline.ends
    dropped = [False] * len(roles)
    past = ends[top]
    for node in outline.marked:
        if top < node < past and not dropped[node]:
            if "drop" in roles[node] and "body" not in roles[node] and node not in spared:
                dropped[node:ends[node]] = [True] * (ends[node] - node)
    return dropped
