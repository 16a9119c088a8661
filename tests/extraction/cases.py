"""How the tests of extraction write records down, one short line each."""
from __future__ import annotations

from corpus import extract
from corpus.records import Figure


def quantity(figure: Figure) -> str:
    """`15284 đoàn viên`, `[1000, 2000] VND about`, `60000 VND/kg`: value, unit, per and qualifier of a figure."""
    value = figure.value
    shown = "[" + ", ".join(map(str, value)) + "]" if isinstance(value, list) else str(value)
    unit = (" " + figure.unit if figure.unit else "") + ("/" + figure.per if figure.per else "")
    return shown + unit + (" " + figure.qualifier if figure.qualifier else "")


def quantities(text: str, published: str | None = "2023-10-11") -> list[str]:
    """The quantities of a text, in order."""
    return [quantity(figure) for figure in extract(text, published).figures]
