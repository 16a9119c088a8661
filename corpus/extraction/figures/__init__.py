"""Figures: the numbers that quantify, with their unit, kind and qualifier. Names and times are linked afterwards.

    amounts     the forms of an amount: one number, a range, a ratio, a score
    qualifiers  `gần`, `không quá`, `trở lên`
    rates       `/kg`, `mỗi ngày`
    building    what is known of an amount while it is decided what it quantifies
    measured    amounts with a unit;  counted  with a noun;  bare  with nothing behind them
    finder      the way over the tokens
"""
from .building import Found
from .finder import find_figures, trigger_words

__all__ = ["Found", "find_figures", "trigger_words"]
