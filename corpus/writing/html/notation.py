"""Values as a reader writes them: `15.284`, `4,87 tỷ`, `3,4 – 3,5`, `2/3` (in English `15,284`, `4.87 billion`)."""
from __future__ import annotations

from decimal import Decimal

from ...records import Figure
from .markup import clip

SCALES = (9, 6)
LONGEST = 10 ** 24      # beyond this a number is shown as the article writes it


def number(value: int | Decimal, words: dict[str, str]) -> str | None:
    """A number with its thousands grouped; from a million up in millions or billions where that stays short and exact.

    None for numbers too long to read.
    """
    exact = value if isinstance(value, Decimal) else Decimal(value) if abs(value) < LONGEST else None
    if exact is None or not exact.is_finite() or not -LONGEST < exact < LONGEST or exact.as_tuple().exponent < -24:
        return None
    if abs(exact) >= 10 ** 6 and exact.as_tuple().exponent >= -3:
        for power in SCALES:
            scaled = exact.scaleb(-power)
            if abs(scaled) >= 1 and scaled == round(scaled, 3):
                return f"{grouped(scaled, words)} {words[f'scale.{power}']}"
    return grouped(exact, words)


def grouped(value: Decimal, words: dict[str, str]) -> str:
    """All digits, whole numbers by threes: `15284` → `15.284`, `-0.50` → `−0,5`."""
    whole, _, fraction = format(abs(value), "f").partition(".")
    fraction = fraction.rstrip("0")
    text = f"{int(whole):,}".replace(",", words["thousands"])
    if fraction:
        text += words["decimal"] + fraction
    return "−" + text if value < 0 else text


def quantity(figure: Figure, words: dict[str, str]) -> str:
    """The value of a figure, ranges, ratios and scores included, after its qualifier: `hơn 553 tỷ`, `2/3`, `2–1`."""
    values = figure.value if isinstance(figure.value, (list, tuple)) else [figure.value]
    parts = [number(value, words) for value in values]
    if None in parts:
        text = clip(figure.text, 40)
    elif figure.kind == "score":
        text = "–".join(parts)
    else:
        text = ("/" if figure.kind == "ratio" else " – ").join(parts)
    return f"{words[figure.qualifier]} {text}" if figure.qualifier in words else text


def unit(figure: Figure) -> str:
    """The unit with what it is per: `VND/kg`, `%`, `đoàn viên`; empty where there is none."""
    if figure.per:
        return f"{figure.unit or ''}/{figure.per}"
    return figure.unit or ""


def measured(figure: Figure, words: dict[str, str]) -> str:
    """The value with its unit as one reads it: `4,87 tỷ VND`, `5,3%`, `38°C`.

    A counted noun that the figure's name begins with already is left out: `xã đạt chuẩn: 5`.
    """
    value, of = quantity(figure, words), unit(figure)
    if figure.kind == "count" and not figure.per and (figure.name or "").casefold().startswith(of.casefold()):
        return value
    if not of:
        return value
    return value + of if of[0] in "%°‰" else f"{value} {of}"


def magnitude(figure: Figure) -> float | None:
    """One number to sort and draw a figure by: the value, the middle of a range, the quotient of a ratio."""
    value = figure.value
    values = value if isinstance(value, (list, tuple)) else [value]
    if not values or not all(-LONGEST < part < LONGEST for part in values):
        return None
    if len(values) == 1:
        return float(values[0])
    first, second = float(values[0]), float(values[-1])
    if figure.kind == "ratio":
        return first / second if second else None
    return first if figure.kind == "score" else (first + second) / 2
