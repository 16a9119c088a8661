#!/usr/bin/env python3
"""Reads Vietnamese news articles and writes the figures, dates, people and documents that they state."""
from __future__ import annotations

import argparse
import re
import sys

import corpus
from corpus.writing import FORMATS, KINDS

USAGE = "%(prog)s [INPUT ...] [-o FILE] [-f FORMAT] [--published DATE] [--only KINDS] [-j N] [--resume] ..."


class Parser(argparse.ArgumentParser):
    """A parser that says what is wrong in one line."""

    def error(self, message: str) -> None:
        self.exit(2, f"{self.prog}: {message} (--help says more)\n")


def parser() -> Parser:
    """The options, as `--help` prints them."""
    options = Parser(usage=USAGE, description=__doc__, allow_abbrev=False)
    add = options.add_argument
    add("inputs", metavar="INPUT", nargs="*", help="files, directories, or - for standard input")
    add("-f", "--format", choices=FORMATS, metavar="FORMAT", help=", ".join(FORMATS))
    add("--input-format", metavar="FORMAT", choices=("text", "html", "json", "jsonl", "csv", "tsv", "warc"))
    add("--published", metavar="DATE", type=date)
    add("--only", metavar="KINDS", type=kinds, default=KINDS)
    add("--text", action="store_true")
    add("--version", action="version", version=f"%(prog)s {corpus.__version__}")
    return options


def date(text: str) -> str:
    if not re.fullmatch(r"\d{4}-\d\d-\d\d.*", text):
        raise argparse.ArgumentTypeError(f"{text!r} is no date like 2023-10-11 or 2023-10-11T05:06:00+07:00")
    return text


def kinds(text: str) -> tuple[str, ...]:
    chosen = {kind.strip() for kind in text.split(",")}
    for kind in sorted(chosen - set(KINDS)):
        raise argparse.ArgumentTypeError(f"{kind!r} is none of {', '.join(KINDS)}")
    return tuple(kind for kind in KINDS if kind in chosen)


def main(arguments: list[str] | None = None) -> int:
    """Runs with these arguments (those of the command line by default); returns the exit code."""
    options = parser().parse_intermixed_args(arguments)
    if not options.inputs and sys.stdin.isatty():
        print("usage: summarize.py INPUT ... [-o FILE] (--help says more)", file=sys.stderr)
        return 2
    from corpus.batch import run
    outcome = run([sys.stdin.buffer if each == "-" else each for each in options.inputs or ["-"]],
                  format=options.format, input_format=options.input_format, published=options.published,
                  only=options.only, text=options.text, report=lambda error: print(f"summarize: {error}", file=sys.stderr))
    if outcome.written:
        return 1 if outcome.failed else 0
    return 2


if __name__ == "__main__":
    sys.exit(main())
