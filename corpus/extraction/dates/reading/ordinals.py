"""Which one in a row: `đầu tiên`, `thứ hai`, `cuối cùng`."""
from __future__ import annotations

from .scan import Scan


def ordinal_at(s: Scan, i: int) -> tuple[int, int] | None:
    """`đầu tiên` 1, `thứ hai` 2, `cuối cùng` -1: (past, number)."""
    norm = s.norms[i]
    if norm == "đầu" and s.norms[i + 1] == "tiên":
        return i + 2, 1
    if norm == "cuối" and s.norms[i + 1] == "cùng":
        return i + 2, -1
    if norm == "thứ":
        named = {"nhất": 1, "nhì": 2, "tư": 4}.get(s.norms[i + 1])
        return (i + 2, named) if named else s.counted(i + 1, 53)
    return None
