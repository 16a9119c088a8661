"""The command line under watch: prints the exit code and every suspicious thing that Python does meanwhile.

    python3 -m tests.fuzz.audited ALLOWED ARGUMENT ...

Python tells of each file it opens, each connection, process and piece of code (PEP 578). Suspicious is a file that is
neither Python's nor the program's own nor below the directory ALLOWED, code that is compiled from anything but the
program's files, and any connection or process at all.
"""
from __future__ import annotations

import os
import sys

import summarize

OUTSIDE = ("socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.fork", "os.spawn", "urllib.", "http.", "ftplib.",
           "ctypes.", "webbrowser.")


def suspicious(event: str, values: tuple, own: tuple[str, ...], allowed: str) -> bool:
    if event.startswith(OUTSIDE):
        return True
    if event == "open" and isinstance(values[0], str):
        return not os.path.realpath(values[0]).startswith((*own, allowed))
    if event == "compile" and isinstance(values[1], str):  # namedtuple and its kind compile under names like <string>
        return not values[1].startswith((*own, "<"))
    return False


def main(allowed: str, arguments: list[str]) -> None:
    own = (os.path.dirname(os.path.abspath(summarize.__file__)), sys.prefix, sys.base_prefix, os.path.dirname(os.__file__))
    seen: list[str] = []
    sys.addaudithook(lambda event, values: seen.append(f"{event} {values!r}") if suspicious(event, values, own, allowed) else None)
    code = summarize.command(arguments)
    print(code, *seen, sep="\n")


if __name__ == "__main__":
    main(os.path.realpath(sys.argv[1]), sys.argv[2:])
