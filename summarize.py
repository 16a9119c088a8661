#!/usr/bin/env python3
"""Read Vietnamese news and write what it states: figures with their names, dates, people, documents.

  summarize.py article.txt                       one article, as JSON
  summarize.py pages/ archive.jsonl.gz -o r.db   an archive, into a database
  zcat crawl.jsonl.gz | summarize.py -f jsonl    a filter, line for line

Exit codes: 0 all was read; 1 some articles failed, the others are written; 2 wrong usage, or nothing could be read or
written."""
from __future__ import annotations

if __name__ == "__main__":  # Ctrl-C while all below is still loading just ends the program
    import _signal  # what `signal` is made of; that one takes a while to load itself
    if _signal.getsignal(_signal.SIGINT) is _signal.default_int_handler:
        _signal.signal(_signal.SIGINT, _signal.SIG_DFL)

import argparse
import os
import re
import sys

import corpus
from corpus.writing import FORMATS, KINDS, format_of

USAGE = "%(prog)s [INPUT ...] [-o FILE] [-f FORMAT] [--published DATE] [--only KINDS] [-j N] [--resume] ..."


class Parser(argparse.ArgumentParser):
    """A parser that says what is wrong in one line."""

    def error(self, message: str) -> None:
        self.exit(2, f"summarize: {message} (--help says more)\n")


def parser() -> Parser:
    """The options, in the order and words of `--help`."""
    options = Parser(usage=USAGE, description=__doc__, allow_abbrev=False,
                     formatter_class=argparse.RawDescriptionHelpFormatter)

    add = options.add_argument_group("input").add_argument
    add("inputs", metavar="INPUT", nargs="*",
        help="files, directories (all articles below them), or - for standard input, which is read without any INPUT; "
             "text, HTML, JSON, JSON Lines, CSV, TSV and WARC, also compressed with gzip, bzip2 or xz")
    add("--input-format", metavar="FORMAT", choices=("text", "html", "json", "jsonl", "csv", "tsv", "warc"),
        help="take all input for %(choices)s, whatever its name and content say")
    add("--published", metavar="DATE", type=date,
        help="when the articles were published (2023-10-11 or 2023-10-11T05:06:00+07:00): what 'hôm qua' is seen from; "
             "goes before what the articles say themselves")
    add("--max-size", metavar="BYTES", type=size, help="the most that one article may have, also as 64K, 16M, 1G (16M)")
    add("--follow-links", action="store_true", help="follow symbolic links that lead out of a directory")

    add = options.add_argument_group("output").add_argument
    add("-o", "--output", metavar="FILE", help="write to this file, which appears when it is complete; its extension "
        "decides the format: .json .jsonl .csv .db .html .txt (a table); a directory gets HTML pages")
    add("-f", "--format", metavar="FORMAT", choices=FORMATS,
        help="one of %(choices)s; by default json for one article and jsonl for more")
    add("--only", metavar="KINDS", type=kinds, default=KINDS,
        help=f"only these kinds of record, with commas between: {','.join(KINDS)}")
    add("--text", action="store_true", help="write the text of the articles too (json, jsonl, sqlite)")
    add("--bom", action="store_true", help="begin CSV with a byte order mark, which some spreadsheets ask for")
    add("--lang", metavar="LANG", choices=("vi", "en"), default="vi",
        help="language of tables and HTML pages: %(choices)s (vi)")

    add = options.add_argument_group("running").add_argument
    add("-j", "--jobs", metavar="N", type=count, help="worker processes (as many as there are processor cores)")
    add("--timeout", metavar="SECONDS", type=seconds, help="give an article up that takes longer than this")
    add("--resume", action="store_true",
        help="go on with the output of a run that was broken off (jsonl, csv, sqlite); what is there is not read again")
    add("--errors", metavar="FILE", help="write the articles that failed, with the reasons, to this file as JSON Lines")
    add("-q", "--quiet", action="store_true", help="no progress line")

    options.add_argument("--schema", action="store_true", help="print the JSON Schema of the output and exit")
    options.add_argument("--version", action="version", version=f"summarize {corpus.__version__}",
                         help="print the version and exit")
    return options


def date(text: str) -> str:
    """A day, or a day and a time, in ISO 8601."""
    from datetime import datetime
    match = re.fullmatch(r"(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?", text)
    try:
        datetime.fromisoformat(f"{match[1]}T{match[2] or '00:00'}:{match[3] or '00'}")
    except (TypeError, ValueError):
        raise argparse.ArgumentTypeError(f"{text!r} is no date like 2023-10-11 or 2023-10-11T05:06:00+07:00") from None
    return text


def kinds(text: str) -> tuple[str, ...]:
    """Kinds of record, in the order of the output."""
    chosen = {kind.strip() for kind in text.split(",")}
    for kind in sorted(chosen - set(KINDS)):
        raise argparse.ArgumentTypeError(f"{kind!r} is none of {', '.join(KINDS)}")
    return tuple(kind for kind in KINDS if kind in chosen)


def size(text: str) -> int:
    """A number of bytes, with K, M or G for its powers of 1024."""
    match = re.fullmatch(r"([1-9]\d{0,14})([KMG]?)B?", text.upper())
    if match is None:
        raise argparse.ArgumentTypeError(f"{text!r} is no size like 500000, 64K or 16M")
    return int(match[1]) << {"": 0, "K": 10, "M": 20, "G": 30}[match[2]]


def count(text: str) -> int:
    """A number of processes."""
    if not re.fullmatch(r"[1-9]\d{0,3}", text):
        raise argparse.ArgumentTypeError(f"{text!r} is no number of processes")
    return int(text)


def seconds(text: str) -> float:
    """A length of time."""
    if not re.fullmatch(r"\d{1,9}(\.\d+)?", text) or not float(text):
        raise argparse.ArgumentTypeError(f"{text!r} is no number of seconds")
    return float(text)


def main() -> None:
    """The program: runs with the arguments of the command line and ends the process with its exit code."""
    import gc
    gc.set_threshold(200_000, 20, 100)  # records hold no circles; to look for them as often as usual costs a tenth
    try:
        code = command(sys.argv[1:])
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:
        code = 0
    except OSError as error:
        print(f"summarize: cannot write standard output: {error.strerror}", file=sys.stderr)
        code = 2
    _end(code)


def command(arguments: list[str]) -> int:
    """Run with these arguments; returns the exit code, 128 and the signal's number for a run that a signal ended."""
    try:
        options = parser().parse_intermixed_args(arguments)
        if options.schema:
            from corpus.writing.schema import schema
            print(schema(), end="")
            return 0
        if not options.inputs and sys.stdin is not None and sys.stdin.isatty():
            print(f"usage: {USAGE % {'prog': os.path.basename(sys.argv[0])}}\n"
                  "--help says more; - reads from the terminal", file=sys.stderr)
            return 2
        wrong = _contradiction(options)
        if wrong:
            parser().error(wrong)
        return _run(options)
    except SystemExit as end:  # argparse has said what there is to say
        return end.code
    except KeyboardInterrupt:  # before there was anything to interrupt
        return 130


def _contradiction(options: argparse.Namespace) -> str | None:
    """What is wrong with options that are right each by itself."""
    output = options.output
    if output in (None, "-"):
        options.output = None
    elif options.format is None and format_of(output) is None:
        return f"what format {output} should have is not to be told from its name; say it with -f"
    if options.errors and output and os.path.realpath(options.errors) == os.path.realpath(output):
        return f"{output} can't be both the output and the file of the errors"
    return None


def _run(options: argparse.Namespace) -> int:
    from corpus.batch import Failed, Interrupted, run
    from corpus.batch.failures import say, told
    try:
        outcome = run(options.inputs or ["-"], options.output, format=options.format, input_format=options.input_format,
                      published=options.published, only=options.only, text=options.text, bom=options.bom,
                      lang=options.lang, jobs=options.jobs, timeout=options.timeout, resume=options.resume,
                      errors=options.errors, max_size=options.max_size, follow_links=options.follow_links,
                      quiet=options.quiet)
    except Failed as error:
        say(str(error))
        return 2
    except Interrupted as interrupt:
        say(str(interrupt))
        return 128 + interrupt.signal
    except Exception as error:  # a fault of this program; the user gets one line all the same
        say(f"internal error, please report it: {told(error)}")
        return 2
    return 0 if not outcome.failed else 1 if outcome.written or outcome.skipped else 2


def _end(code: int) -> None:
    """End here and now: nothing is left to tidy up, and a thread may be waiting for input that never comes.

    A signal's end is an end by that signal, so that a shell's loop around this program ends too.
    """
    if sys.stderr is not None:
        sys.stderr.flush()
    if code > 128:
        import signal
        signal.signal(code - 128, signal.SIG_DFL)
        os.kill(os.getpid(), code - 128)
    os._exit(code)


if __name__ == "__main__":
    main()
