"""The command line as a user runs it, and articles to run it on."""
from __future__ import annotations

import io
import json
import os
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
COMMAND = [sys.executable, "-S", os.path.join(ROOT, "summarize.py")]

ARTICLE = """Xã Tân Phú hoàn thành 12 km đường bê tông

Đến cuối tháng 8/2022, xã Tân Phú đã làm xong 12 km đường bê tông với tổng kinh phí 4,5 tỷ đồng.
Theo ông Trần Văn Lộc, Chủ tịch UBND xã, có 350 hộ dân hiến đất theo Kế hoạch số 15/KH-UBND ngày 3/2/2022.
"""


def records(count: int, text: str = ARTICLE) -> list[dict]:
    """So many articles, each a little different from the others."""
    return [{"id": f"bài-{n:05}", "title": f"Bản tin số {n}", "published": "2022-09-01",
             "text": text.replace("350 hộ", f"{n + 2} hộ")} for n in range(count)]


def json_lines(articles: list[dict]) -> bytes:
    return "".join(json.dumps(article, ensure_ascii=False) + "\n" for article in articles).encode()


def summarize(*arguments: object, input: bytes = b"") -> subprocess.CompletedProcess:
    """The command, run in this process."""
    import summarize as program
    streams = [io.TextIOWrapper(io.BytesIO(data), encoding="utf-8") for data in (input, b"", b"")]
    former = sys.stdin, sys.stdout, sys.stderr
    sys.stdin, sys.stdout, sys.stderr = streams
    try:
        code = program.command(list(map(str, arguments)))
    finally:
        sys.stdin, sys.stdout, sys.stderr = former
    for stream in streams[1:]:
        stream.flush()
    return subprocess.CompletedProcess(arguments, code, *(stream.buffer.getvalue() for stream in streams[1:]))


def executed(*arguments: object, input: bytes = b"", **options) -> subprocess.CompletedProcess:
    """The command, run to its end as a program of its own."""
    return subprocess.run([*COMMAND, *map(str, arguments)], input=input, capture_output=True, timeout=120, **options)


def started(*arguments: object, **options) -> subprocess.Popen:
    """The command as a program of its own, started and running."""
    pipes = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options}
    return subprocess.Popen([*COMMAND, *map(str, arguments)], **pipes)
