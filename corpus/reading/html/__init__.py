"""A page of a newspaper's site to an article.

The scanner cuts the page into tags and text, the outline puts them into blocks, `maintext` finds the article among
them, `metadata` reads what the markup says about it.
"""
from __future__ import annotations

from .page import article_of

__all__ = ["article_of"]
