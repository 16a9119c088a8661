"""The world outside at its worst, and texts that are only there to cost time: each case by itself.

What reading, writing and the runs each promise is tested beside them; here is what only the whole can show.
"""
from __future__ import annotations

import gc
import gzip
import json
import os
import random
import resource
import signal
import sqlite3
import subprocess
import sys
import time
import unittest

from corpus.extraction import extract
from corpus.reading import read

from .command import ARTICLE, COMMAND, ROOT, executed, json_lines, records, started, summarize
from .fuzz.checks import faults
from .fuzz.inputs import Input, fragments
from .test_cli import WithFiles

ONE_LINE = r"\Asummarize: [^\n]+\n\Z"


def found(text: str) -> tuple[list, list]:
    """The values of the dates and of the figures in a text."""
    extraction = extract(text, "2023-10-11")
    return [date.value for date in extraction.dates], [figure.value for figure in extraction.figures]


class Texts(unittest.TestCase):

    def test_every_hostile_fragment(self):
        """Alone, in the middle of a sentence, as a paragraph of its own, twice without a blank between."""
        for fragment in fragments():
            for text in (fragment, f"Theo ông Trần Văn Lộc, {fragment} là 5 người, {fragment}.", f"Tin\n{fragment}\nhết 7 giờ",
                         fragment * 2, f"ngày {fragment}/2020", f"5 {fragment} 6"):
                with self.subTest(text):
                    given = Input("fragment", json.dumps({"text": text}).encode(), "jsonl", 1)
                    self.assertEqual([each for each in faults(given) if text.strip()], [])

    def test_days_that_do_not_exist(self):
        for text in ("99/99/9999", "ngày 99/99/9999", "ngày 31/2", "ngày 30/2/2023", "ngày 29/2/1900", "ngày 31/4/2023",
                     "ngày 0/0", "ngày 00/00/0000", "ngày 1/1/0000", "năm 0", "năm 0000", "năm 99999", "tháng 13/2020",
                     "thế kỷ 999", "thứ 9"):
            with self.subTest(text):
                self.assertEqual(found(f"Đại hội họp {text}."), ([], []))

    def test_days_at_the_edges(self):
        for text, value in (("29/2/2024", "2024-02-29"), ("29/2/2000", "2000-02-29"), ("31/12/2099", "2099-12-31"),
                            ("1/1/1900", "1900-01-01")):
            with self.subTest(text):
                self.assertEqual(found(f"Đại hội họp ngày {text}."), ([value], []))

    def test_absurd_numbers(self):
        for text, values in (("9" * 1000 + " người", []), ("1." * 500 + "1 người", []), ("0," + "0" * 1000 + "1 đồng", []),
                             ("9" * 1000 + " tỷ đồng", []), ("1e999 người", []), ("NaN người", []), ("Infinity đồng", []),
                             ("triệu triệu triệu triệu người", []), ("100000%", [100000]), ("0 người", [0]),
                             ("1.000.000.000.000.000.000 đồng", [10 ** 18])):
            with self.subTest(text[:40]):
                self.assertEqual(found(f"Có {text}."), ([], values))

    def test_an_endless_sentence_is_not_written_with_each_of_its_records(self):
        for text in ("Có 5 xe, " * 5000, "a" * 1_000_000 + " có 5 xe và 6 xe, 7 xe"):
            longest = max(len(figure.sentence) for figure in extract(text).figures)
            self.assertLess(longest, 25_000)


class Cost(unittest.TestCase):
    """Four times the text costs about four times the time, whatever stands in it: sixteen times would be its square."""

    UNITS = ("7", "1.", "1/", "1-", "1 ", "1, ", "1\n", "A", "Ă ", "a", "a ", "(", "()", "(A) ", '"', "“", ".", ". ", "!", "!a", "…",
             "\n", " ", "\u0301", "\u202e", "😀", "漢", "từ 1 đến ", "ngày 1/1/2020 ", "ngày 1, ", "hôm qua ", "trong 5 năm ", "8 giờ ",
             "mùng 1 tháng Giêng âm lịch ", "năm ", "triệu ", "hai mươi ", "một phần ", "ông Nguyễn Văn A, ", "ông ", "Nguyễn ",
             "NGUYỄN ", "TP.", "A.", "A-", "Chủ tịch UBND tỉnh ", "bà Lê Thị B (20 tuổi), ", "5 người, ", "5% ", "5 USD/", "5 kg/m2 ",
             "20 tuổi ", "1tr5", "mỗi người 1 kg ", "lần lượt là 5, ", "tăng từ 1 lên ", "2-1 ", "1:", "0912345678 ", "số ", "số 1/",
             "Nghị định số 15/2020/NĐ-CP ", "Quyết định ", "khoản 1 Điều 2 ", "của ", "và ", "người dân xã ")
    SMALL, TIMES, MOST = 3000, 4, 9

    def test_nothing_outlives_an_article(self):
        """Records and all that was made on the way are freed at once: nothing waits in circles for the collector."""
        text = ("Từ ngày 3 đến ngày 9/5/2023, bà Lê Thị Mai, Giám đốc Sở Y tế, và ông Trần Văn Hùng tiếp 1.250 người theo "
                "Nghị định 15/2020/NĐ-CP. Giai đoạn 2021 - 2025, tỉnh chi từ 3 đến 5 tỷ đồng mỗi năm. Bà Mai nói rõ.")
        extract(text, "2023-10-11")
        gc.collect()
        gc.disable()
        try:
            self.assertTrue(extract(text, "2023-10-11").dates)
            self.assertEqual(0, gc.collect())
        finally:
            gc.enable()

    def test_of_extraction(self):
        extract(ARTICLE, "2023-10-11")
        for unit in self.UNITS:
            with self.subTest(unit):
                for _ in range(3):  # other programs may have been in the way
                    small, large = (self.seconds(unit * (size // len(unit))) for size in (self.SMALL, self.SMALL * self.TIMES))
                    if large < max(0.05, self.MOST * small):
                        break
                else:
                    self.fail(f"{small:.3f} s for {self.SMALL} characters, {large:.3f} s for {self.TIMES} times as many")

    def seconds(self, text: str) -> float:
        start = time.process_time()
        extract(text, "2023-10-11")
        return time.process_time() - start


class Limits(WithFiles):

    def test_a_bomb_is_one_error_and_the_next_file_is_read(self):
        bomb = self.write("in/a.txt.gz", gzip.compress(b"5 xe " * 20_000_000, 9))
        page = self.write("in/b.html.gz", gzip.compress(b"<p>5 xe " * 2_000_000, 9))
        self.write("in/c.txt", ARTICLE)
        self.assertLess(os.path.getsize(bomb), 200_000)
        done = executed("-f", "jsonl", "--max-size", "1M", self.path("in"))
        self.assertEqual((done.returncode, done.stdout.count(b"\n")), (1, 1))
        self.assertEqual([line.split(": ")[1] for line in done.stderr.decode().splitlines()], [bomb, page])
        self.assertEqual(done.stderr.count(b"--max-size"), 2)

    def test_an_article_that_takes_too_long(self):
        slow = json_lines([{"id": "slow", "text": "Ông Trần Văn Lộc mua 5 xe ngày 1/1/2020. " * 300_000}])
        done = executed("--timeout", "2", "-j", "2", input=json_lines(records(1)) + slow + json_lines(records(1)))
        self.assertEqual((done.returncode, done.stdout.count(b"\n")), (1, 2))
        self.assertRegex(done.stderr.decode(), r"\Asummarize: slow: [^\n]+\n\Z")


class FullDisk(WithFiles):
    """A limit on the size of files is as good as a full disk, and works in the middle of a file too."""

    def limited(self, size: int, *arguments: object) -> subprocess.CompletedProcess:
        def limit() -> None:
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
        return executed(*arguments, preexec_fn=limit)

    def test_in_the_middle_of_an_output(self):
        path = self.write("a.jsonl", json_lines(records(100)))
        for name in ("o.json", "o.jsonl", "o.csv", "o.html", "o.txt"):
            for size in (0, 3000):
                with self.subTest(name, size=size):
                    self.write(name, b"old")
                    done = self.limited(size, path, "-o", self.path(name))
                    self.assertEqual((done.returncode, self.read(name)), (2, b"old"))
                    self.assertRegex(done.stderr.decode(), ONE_LINE)

    def test_what_was_written_before_is_whole_and_a_resume_goes_on(self):
        path = self.write("a.jsonl", json_lines(records(50)))
        self.assertEqual(self.limited(20_000, path, "-o", self.path("o.jsonl")).returncode, 2)
        self.assertGreater(os.path.getsize(self.path("o.jsonl.part")), 10_000)
        self.assertEqual(executed(path, "-o", self.path("o.jsonl"), "--resume").returncode, 0)
        executed(path, "-o", self.path("unbroken.jsonl"))
        self.assertEqual(self.read("o.jsonl"), self.read("unbroken.jsonl"))

    def test_a_database_stays_sound(self):
        executed(self.write("a.jsonl", json_lines(records(5))), "-o", self.path("o.db"))
        size = os.path.getsize(self.path("o.db"))
        more = [{**article, "id": f"more {n}"} for n, article in enumerate(records(300))]
        done = self.limited(size + 20_000, self.write("b.jsonl", json_lines(more)), "-o", self.path("o.db"))
        self.assertEqual(done.returncode, 2)
        self.assertRegex(done.stderr.decode(), ONE_LINE)
        with sqlite3.connect(self.path("o.db")) as db:
            self.assertEqual(db.execute("PRAGMA integrity_check").fetchall(), [("ok",)])
            self.assertGreaterEqual(db.execute("SELECT count(*) FROM articles").fetchone()[0], 5)
        db.close()

    def test_pages(self):
        done = self.limited(500, self.write("a.jsonl", json_lines(records(5))), "-o", self.path("site/"))
        self.assertEqual(done.returncode, 2)
        self.assertRegex(done.stderr.decode(), ONE_LINE)

    def test_the_file_of_the_errors(self):
        done = self.limited(0, self.path("none.txt"), self.write("a.txt", ARTICLE), "--errors", self.path("errors.jsonl"))
        self.assertEqual(done.returncode, 2)
        self.assertIn("errors.jsonl", done.stderr.decode().splitlines()[-1])


class VanishingInput(WithFiles):

    def test_a_file_that_is_gone_when_its_turn_comes(self):
        paths = [self.write(f"in/{name}.txt", ARTICLE) for name in "abc"]
        errors = []
        articles = read(self.path("in"), on_error=errors.append)
        ids = [next(articles).id]
        os.unlink(paths[1])
        ids += [article.id for article in articles]
        self.assertEqual((ids, [error.id for error in errors]), ([paths[0], paths[2]], [paths[1]]))

    def test_a_directory_that_is_gone_when_its_turn_comes(self):
        paths = [self.write(f"in/{name}/x.txt", ARTICLE) for name in "abc"]
        errors = []
        articles = read(self.path("in"), on_error=errors.append)
        ids = [next(articles).id]
        os.unlink(paths[1])
        os.rmdir(os.path.dirname(paths[1]))
        ids += [article.id for article in articles]
        self.assertEqual((ids, [error.id for error in errors]), ([paths[0], paths[2]], [os.path.dirname(paths[1])]))

    def test_a_file_that_is_cut_short_while_it_is_read(self):
        path = self.write("in/a.jsonl", json_lines(records(2000)))
        self.write("in/b.txt", ARTICLE)
        errors = []
        articles = read(self.path("in"), on_error=errors.append)
        ids = [next(articles).id]
        os.truncate(path, 300_000)
        ids += [article.id for article in articles]
        self.assertEqual((ids[:2], ids[-1]), (["bài-00000", "bài-00001"], self.path("in", "b.txt")))
        self.assertLessEqual(len(errors), 1)

    def test_a_directory_that_turns_into_a_pipe(self):
        paths = [self.write(f"in/{name}.txt", ARTICLE) for name in "abc"]
        errors = []
        articles = read(self.path("in"), on_error=errors.append)
        next(articles)
        os.unlink(paths[1])
        os.mkfifo(paths[1])
        self.assertEqual([article.id for article in articles], [paths[2]])
        self.assertEqual([error.id for error in errors], [paths[1]])


class EarlyEnd(WithFiles):

    def test_whoever_reads_may_stop_anywhere(self):
        three = records(3)
        table = "id,text\n" + "".join(f'{each["id"]},"{each["text"]}"\n' for each in three)
        broken = []
        former, sys.unraisablehook = sys.unraisablehook, broken.append
        self.addCleanup(setattr, sys, "unraisablehook", former)
        for name, data in (("a.json", json.dumps(three)), ("b.json", json.dumps(three)[:-9]), ("a.jsonl", json_lines(three)),
                           ("a.csv", table), ("a.jsonl.gz", gzip.compress(json_lines(three))), ("a.txt", ARTICLE)):
            for count in (0, 1, 2):
                with self.subTest(name, count=count):
                    articles = read(self.write(name, data), on_error=lambda _: None)
                    for _ in range(count):
                        next(articles, None)
                    articles.close()
                    del articles
                    self.assertEqual([each.exc_value for each in broken], [])


class AnyMoment(WithFiles):

    def test_signals_at_random_moments(self):
        """While the program is loading, at work, at its end: nothing half written, no traceback, the right exit code. (Before
        its first line it is Python that answers to signals.)"""
        path = self.write("a.jsonl", json_lines(records(150)))
        r = random.Random(7)
        for n in range(16):
            number = r.choice((signal.SIGINT, signal.SIGTERM))
            name = r.choice(("o.jsonl", "o.json", "o.csv", "o.db"))
            jobs = r.choice(("1", "2"))
            moment = r.uniform(0.1, 0.8)
            with self.subTest(n, number=number, name=name, jobs=jobs, moment=moment):
                self.interrupt(path, name, jobs, number, moment)

    def interrupt(self, path: str, name: str, jobs: str, number: int, moment: float) -> None:
        output = self.path(name)
        for rest in (output, output + ".part", output + "-journal"):
            if os.path.exists(rest):
                os.unlink(rest)
        run = started(path, "-o", output, "-j", jobs)
        time.sleep(moment)
        run.send_signal(number)
        said = run.communicate(timeout=60)[1].decode()
        self.assertIn(run.returncode, (0, -number), said)
        self.assertNotIn("Traceback", said)
        self.assertLessEqual(said.count("\n"), 1)
        if name == "o.db":
            if os.path.exists(output) and os.path.getsize(output):
                with sqlite3.connect(output) as db:
                    self.assertEqual(db.execute("PRAGMA integrity_check").fetchall(), [("ok",)])
                db.close()
            return
        self.assertTrue(os.path.exists(output) or run.returncode, said)
        if os.path.exists(output):  # then the signal came too late, and it is complete
            self.assertNotIn(".part", said)
            self.assertFalse(os.path.exists(output + ".part"))
            if not os.path.exists(self.path("unbroken-" + name)):
                executed(path, "-o", self.path("unbroken-" + name))
            self.assertEqual(self.read(name), self.read("unbroken-" + name))
        elif name == "o.jsonl":
            lines = self.read(name + ".part").splitlines(keepends=True) if os.path.exists(output + ".part") else []
            ids = [json.loads(line)["id"] for line in lines if line.endswith(b"\n")]
            self.assertEqual(ids, [f"bài-{n:05}" for n in range(len(lines))])


class OnlyRead(WithFiles):
    """Input is never more than data."""

    NASTY = ("../../outside", "/tmp/outside", "..", ".", "", "a/b/c", "a\\b", "CON", "a\x00b", "a\nb", "~root", "$(touch x)",
             "`touch x`", "; touch x", "-o", "x" * 5000, "\u202egnp.exe", "<script>", "'; DROP TABLE articles; --", "%2e%2e%2f")

    def nasty(self) -> bytes:
        return json_lines([{"id": name, "title": name, "source": name, "url": f"file:///{name}", "authors": [name],
                            "published": name, "text": f"{name} có 5 xe của ông Trần Văn Lộc ngày 1/1/2020. {name}"}
                           for name in self.NASTY])

    def test_names_from_input_are_no_paths(self):
        self.write("in/a.jsonl", self.nasty())
        os.mkdir(self.path("out"))
        for name in ("site/", "o.html", "o.json", "o.jsonl", "o.csv", "o.db", "o.txt"):
            with self.subTest(name):
                done = executed(self.path("in"), "-o", self.path("out", name), cwd=self.folder)
                self.assertEqual((done.returncode, done.stderr), (0, b""))
        self.assertEqual(sorted(os.listdir(self.folder)), ["in", "out"])
        self.assertEqual(sorted(os.listdir(self.path("out"))), ["o.csv", "o.db", "o.html", "o.json", "o.jsonl", "o.txt", "site"])
        pages = [os.path.join(folder, name) for folder, _, names in os.walk(self.path("out", "site")) for name in names]
        self.assertTrue(all(os.path.basename(page).removesuffix(".html").replace("-", "").isalnum() for page in pages), pages)

    def test_nothing_is_opened_run_or_fetched(self):
        """Python itself tells of every file, import, connection, process and piece of code while hostile input is worked off."""
        self.write("in/a.jsonl", self.nasty())
        self.write("in/c.jsonl", "".join(json.dumps({"text": f"Theo {each}, 5 xe."}) + "\n" for each in fragments()))
        self.write("in/b.html", "<script src='http://127.0.0.1/x.js'></script><img src='file:///etc/passwd'><p>" + ARTICLE
                   + "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;<iframe src='http://127.0.0.1/'></iframe>")
        watched = [sys.executable, "-S", "-m", "tests.fuzz.audited"]
        for name in ("o.jsonl", "o.html", "o.db", "o.csv"):
            with self.subTest(name):
                done = subprocess.run([*watched, self.folder, "-j", "1", self.path("in"), "-o", self.path(name)], cwd=ROOT,
                                      capture_output=True, timeout=120)
                self.assertEqual((done.stdout, done.stderr), (b"0\n", b""))
        self.write("outside.txt", ARTICLE)
        done = subprocess.run([*watched, self.path("in"), "-f", "jsonl", self.path("outside.txt")], cwd=ROOT, capture_output=True)
        self.assertIn(b"open", done.stdout.splitlines()[-1], "the watch is asleep")

    def test_messages_do_not_steer_the_terminal(self):
        done = executed("-f", "jsonl", input=b'{"id": "a\\u001b[2J\\u202e\\nb"}\n{"id": "' + b"x" * 9000 + b'"}\n')
        self.assertEqual((done.returncode, done.stderr.count(b"\n")), (2, 2))
        self.assertTrue(all(c.isprintable() or c == "\n" for c in done.stderr.decode()))


if __name__ == "__main__":
    unittest.main()
