"""Expressions of time: `find_dates` reads them out of a text and gives each its TIMEX3 value.

The way of an expression: `finder` looks at every number and time word; `series` reads what hangs together there (a range,
a list), `expressions` one expression, out of `clock`, `days`, `periods`, `eras` and `spans`; each gives a `timex.Timex`, what
the words say; `resolution` places it in the calendar with the `context` of the text so far and the `tense` around it.
"""
from .finder import find_dates

__all__ = ["find_dates"]
