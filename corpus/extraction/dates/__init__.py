"""Expressions of time: `find_dates` reads them out of a text and gives each its TIMEX3 value.

The way of an expression: `finder` goes from one likely place to the next; `reading` turns the words there into a `timex.Timex`,
what they say; `placing` puts that into the calendar, against publication and what the text has spoken of before.
"""
from .finder import find_dates, trigger_words

__all__ = ["find_dates", "trigger_words"]
