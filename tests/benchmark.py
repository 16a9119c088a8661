"""How fast the tool is, as ratios against a floor of the same run, so that machines can be compared.

    python3 -m tests.benchmark                          on the articles of corpus/samples, repeated
    python3 -m tests.benchmark archive.jsonl.gz         on the first thousand articles of an archive
    python3 -m tests.benchmark archive.jsonl.gz speed   one part alone: speed, start, memory, growth

Run by hand; it takes minutes, and is no part of the tests. Each measure is taken several times, by turns with what it is
compared to, and the least counts: other programs on the machine can only add to it. Where one process works, its
processor time is measured; where several do, or a user waits, time on the clock.

    speed   `-j 1` against the floor: read JSON Lines, split each text into words with one compiled pattern, write JSON
            Lines; and `-j 2` against `-j 1`
    start   one short article against `python3 -c "import argparse, json, re"`
    memory  ten times the articles against once
    growth  one article of twice the length, and twice again, up to ten million characters: news, and texts made to be slow
"""
from __future__ import annotations

import gzip
import json
import os
import sys
import tempfile
import time
from itertools import chain, cycle, islice
from statistics import median

import corpus

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SAMPLES = os.path.join(ROOT, "corpus", "samples")
COMMAND = (sys.executable, os.path.join(ROOT, "summarize.py"), "--quiet", "--format", "jsonl")

ARTICLES = 1000
STARTS = 21
LONGEST = 10_000_000  # characters of one article
TWICE = 2.3  # what twice the length may cost
DOUBLINGS = 2
AGAIN = 3  # times that a growth over the aim is measured again, before it counts

FLOOR = """
import json, re, sys
words = re.compile(r"\\w+|[^\\w\\s]").findall
for line in sys.stdin.buffer:
    article = json.loads(line)
    article["text"] = words(article["text"])
    sys.stdout.buffer.write((json.dumps(article, ensure_ascii=False) + "\\n").encode())
"""
BARE = "import argparse, json, re"
SHORT = "Hôm qua, giá gạo tăng 500 đồng/kg, ông Lê Văn Hòa, Giám đốc Công ty Lúa Vàng, cho biết.\n"

# Pieces that are repeated: what makes a rule look far, begin again and again, or never end.
HOSTILE = {
    "digits": "1234567890", "list numbers": "1.", "numbers": "1 2.500 30,5 ", "capitals": "A", "capital words": "Hoàng Văn An ",
    "brackets": "([{", "quotation marks": "“\"”", "from … to": "từ 1 đến ", "no spaces": "Tăng5%triệuđồng", "no sentence end":
    "và năm 2019 ông An cho biết giá tăng thêm 5 triệu đồng ", "dates": "20/10 - 21/10/2019, ", "commas": ", , ", "lines": "\n- a",
    "combining marks": "e\u0323\u0302",
}


class Used:
    """What one process and its children used: processor time and time on the clock in seconds, memory in MiB."""

    __slots__ = ("processor", "clock", "memory")

    def __init__(self, processor: float, clock: float, memory: float) -> None:
        self.processor = processor
        self.clock = clock
        self.memory = memory


class Report:
    """The ratios, printed as they come, and whether each is within its aim."""

    def __init__(self) -> None:
        self.over: list[str] = []

    def line(self, name: str, ratio: float, aim: float, details: str, most: bool = True, unit: str = "×") -> None:
        """One ratio; `aim` is the most it may be, or the least."""
        missed = ratio > aim if most else ratio < aim
        if missed:
            self.over.append(name)
        print(f"{name:34} {ratio:7.2f} {unit:4} aim {'≤' if most else '≥'} {aim:<5g}{' MISSED' if missed else '':8} {details}", flush=True)


def used(*command: str, input: str = os.devnull) -> Used:
    """Run a command to its end, all that it says thrown away. Raises RuntimeError where it fails."""
    # Nothing that the shell sets for development: compiled modules are kept, as they are for every user.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    files = [(os.POSIX_SPAWN_OPEN, stream, name, flags, 0)
             for stream, name, flags in ((0, input, os.O_RDONLY), (1, os.devnull, os.O_WRONLY), (2, os.devnull, os.O_WRONLY))]
    start = time.perf_counter()
    _, status, usage = os.wait4(os.posix_spawn(command[0], command, environment, file_actions=files), 0)
    clock = time.perf_counter() - start
    if status:
        raise RuntimeError(f"this fails: {' '.join(command)}: exit code {os.waitstatus_to_exitcode(status)}")
    return Used(usage.ru_utime + usage.ru_stime, clock, usage.ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10))


def measure_speed(report: Report, path: str, rounds: int = 5) -> None:
    """The throughput of one process and of two, on the articles of a file."""
    floor, one, two = [], [], []
    for _ in range(rounds):
        floor.append(used(sys.executable, "-c", FLOOR, input=path))
        one.append(used(*COMMAND, "-j", "1", path))
        two.append(used(*COMMAND, "-j", "2", path))
    least, alone = min(each.processor for each in floor), min(each.processor for each in one)
    report.line("-j 1 against the floor", alone / least, 10, f"{alone:.2f} s against {least:.2f} s for {ARTICLES} articles; to aim for: 6")
    clock = min(each.clock for each in one), min(each.clock for each in two)
    more = min(each.processor for each in two) / alone  # on an idle machine of two cores it is 2 / this
    report.line("-j 2 against -j 1", clock[0] / clock[1], 1.8,
                f"{clock[0]:.2f} s against {clock[1]:.2f} s on the clock, {more:.2f} × the processor time", most=False)
    report.line("memory of a worker", max(each.memory for each in one + two), 80, "", unit="MiB")


def measure_start(report: Report, directory: str) -> None:
    """One short article, as a user waits for it."""
    path = written(directory, "short.txt", [SHORT.encode()])
    bare, short = [], []
    for _ in range(STARTS):
        bare.append(used(sys.executable, "-c", BARE).clock)
        short.append(used(*COMMAND, path).clock)
    report.line("start", median(short) / median(bare), 3, f"{median(short) * 1e3:.0f} ms against {median(bare) * 1e3:.0f} ms")


def measure_memory(report: Report, directory: str, lines: list[bytes]) -> None:
    """Ten times the articles must not take more memory: nothing is kept of an article that is written."""
    once, tenfold = (written(directory, f"{times}.jsonl", chain.from_iterable([lines] * times)) for times in (1, 10))
    least, most = used(*COMMAND, "-j", "1", once).memory, used(*COMMAND, "-j", "1", tenfold).memory
    report.line("memory of ten times the articles", most / least, 1.1, f"{most:.1f} MiB against {least:.1f} MiB")


def measure_growth(report: Report, directory: str, lines: list[bytes]) -> None:
    """What twice the length costs, at every doubling; the worst counts."""
    news = "\n".join(json.loads(line)["text"] for line in lines)
    for name, piece in {"news": news, **HOSTILE}.items():
        paths = []
        for doubling in range(DOUBLINGS, -1, -1):
            length = LONGEST >> doubling
            paths.append(written(directory, f"{length}.txt", [(piece * (length // len(piece) + 1))[:length].encode()]))
        times = [_time(path) for path in paths]
        for _ in range(AGAIN):
            if _worst(times) > TWICE:  # it may be the machine, which is slow to hand out memory
                times = [min(time, _time(path)) for time, path in zip(times, paths)]
        report.line(f"twice the length: {name}", _worst(times), TWICE, " ".join(f"{time:.2f}" for time in times) + " s")


def _time(path: str) -> float:
    return used(*COMMAND, "-j", "1", "--max-size", "100M", path).processor


def _worst(times: list[float]) -> float:
    return max(after / before for before, after in zip(times, times[1:]))


def articles(path: str | None) -> list[bytes]:
    """As many articles as are measured, as lines of JSON: the first of an archive, or the samples, again and again."""
    if path is None:
        found = [(json.dumps({"id": each.id, "published": each.published, "text": each.text}, ensure_ascii=False) + "\n").encode()
                 for each in corpus.read(SAMPLES)]
    else:
        with (gzip.open if path.endswith(".gz") else open)(path, "rb") as archive:
            found = list(islice(archive, ARTICLES))
    return list(islice(cycle(found), ARTICLES))


def written(directory: str, name: str, pieces) -> str:
    """A new file with these pieces of bytes in it; its path."""
    path = os.path.join(directory, name)
    with open(path, "wb") as file:
        file.writelines(pieces)
    return path


def main(arguments: list[str]) -> int:
    """Measure what is asked for; the exit code is 1 where an aim is missed."""
    parts = [part for part in arguments if part in ("speed", "start", "memory", "growth")]
    paths = [argument for argument in arguments if argument not in parts]
    try:
        lines, report = articles(paths[0] if paths else None), Report()
    except OSError as error:
        sys.exit(f"cannot read {paths[0]}: {error.strerror or error}; give the path of an archive in JSON Lines, or none")
    with tempfile.TemporaryDirectory() as directory:
        path = written(directory, "articles.jsonl", lines)
        used(*COMMAND, path)  # modules are compiled
        if not parts or "start" in parts:
            measure_start(report, directory)
        if not parts or "speed" in parts:
            measure_speed(report, path)
        if not parts or "memory" in parts:
            measure_memory(report, directory, lines)
        if not parts or "growth" in parts:
            measure_growth(report, directory, lines)
    print("over the aim: " + ", ".join(report.over) if report.over else "all within their aims")
    return bool(report.over)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
