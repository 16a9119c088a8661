import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest

from corpus.batch import processes, run
from corpus.batch.counting import total
from corpus.batch.errors import Interrupted, WorkersFail
from corpus.batch.interrupts import Interrupts
from corpus.batch.pool import WINDOW_ARTICLES, Pool
from corpus.batch.progress import Progress, clock_time, progress_line
from corpus.reading import ReadError, records as cut

from .command import ARTICLE, COMMAND, executed, json_lines, records, started, summarize
from .test_cli import WithFiles


def children(pid, states="RSDI"):
    """The processes that a process has started and that are in one of these states (alive; `R` is at work)."""
    found = []
    for entry in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{entry}/stat") as stat:
                state, parent = stat.read().rpartition(")")[2].split()[:2]
        except OSError:
            continue
        if int(parent) == pid and state in states:
            found.append(int(entry))
    return found


def wait_for(condition, seconds=30):
    """What `condition` gives as soon as it is something."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        value = condition()
        if value:
            return value
        time.sleep(0.01)
    raise AssertionError("it never came to that")


def content(path):
    """All rows of all tables of a database."""
    with sqlite3.connect(path) as db:
        rows = {table: db.execute(f"SELECT * FROM {table} ORDER BY 1, 2, 3").fetchall() for table in (
            "articles", "sentences", "figures", "dates", "people", "mentions", "documents")}
        rows["search"] = db.execute("SELECT rowid FROM sentence_search WHERE sentence_search MATCH 'đường'").fetchall()
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
    db.close()
    return rows


class Processes(WithFiles):

    def test_the_same_bytes_for_every_number_of_processes(self):
        lines = json_lines(records(70)).splitlines(keepends=True)
        lines[40:40] = [b"no json\n", b'{"id": "no text"}\n']
        path = self.write("a.jsonl", b"".join(lines))
        for format in ("json", "jsonl", "csv", "table", "html"):
            runs = [summarize(path, "-f", format, "-j", jobs, "--errors", self.path(f"e{jobs}")) for jobs in (1, 2)]
            with self.subTest(format):
                self.assertEqual([run.returncode for run in runs], [1, 1])
                self.assertEqual({run.stdout for run in runs}, {runs[0].stdout})
                self.assertEqual({run.stderr for run in runs}, {runs[0].stderr})
                self.assertEqual({self.read(f"e{jobs}") for jobs in (1, 2)}, {self.read("e1")})
        for jobs in (1, 2):
            summarize(path, "-o", self.path(f"{jobs}.db"), "-j", jobs)
        self.assertEqual(content(self.path("1.db")), content(self.path("2.db")))

    def test_one_article_starts_no_process(self):
        for arguments in ((), ("-j", "2"), ("-f", "jsonl")):
            with self.subTest(arguments):
                command = started(self.write("a.txt", ARTICLE), *arguments, stdin=subprocess.PIPE)
                seen = 0
                while command.poll() is None:
                    seen = max(seen, len(children(command.pid)))
                command.communicate()
                self.assertEqual(seen, 0)

    def test_a_killed_worker_costs_one_article_at_most(self):
        articles = records(60)
        articles[20]["text"] *= 1000
        path = self.write("a.jsonl", json_lines(articles))
        command = started(path, "-j", "2", "-o", self.path("o.jsonl"), "--errors", self.path("errors"))
        wait_for(lambda: len(children(command.pid)) == 2)
        time.sleep(0.2)
        os.kill(wait_for(lambda: children(command.pid, "R"))[0], signal.SIGKILL)
        _, said = command.communicate(timeout=100)
        failures = {failure["id"]: failure["reason"] for failure in map(json.loads, self.read("errors").splitlines())}
        self.assertEqual(command.returncode, len(failures), said)  # none, where the article could be tried again
        self.assertLessEqual(len(failures), 1)
        for reason in failures.values():
            self.assertIn("signal 9", reason)
        wanted = [article["id"] for article in articles if article["id"] not in failures]
        self.assertEqual([json.loads(line)["id"] for line in self.read("o.jsonl").splitlines()], wanted)

    def test_no_process_outlives_the_run(self):
        path = self.write("a.jsonl", json_lines(records(800)))
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGKILL):
            with self.subTest(number):
                command = started(path, "-j", "2", "-f", "jsonl", stdout=subprocess.DEVNULL)
                workers = wait_for(lambda: len(children(command.pid)) == 2 and children(command.pid))
                time.sleep(0.2)
                command.send_signal(number)
                command.communicate(timeout=60)
                wait_for(lambda: not any(os.path.exists(f"/proc/{worker}") for worker in workers), 10)


class Crash:
    """Stands in for Work in a worker: dies, hangs or answers as the article says."""

    def __init__(self, *_):
        pass

    def __call__(self, raw):
        if isinstance(raw, ReadError):
            return raw
        word = raw.data.decode()
        if word == "die":
            os.kill(os.getpid(), signal.SIGKILL)
        if word.startswith("/") and not os.path.exists(word):  # dies over this once
            open(word, "x").close()
            os.kill(os.getpid(), signal.SIGKILL)
        if word == "hang":
            time.sleep(60)
        return word.upper()


class Pools(unittest.TestCase):
    """The pool itself, with worker processes that run `Crash` instead of the extraction."""

    forks = False

    def results(self, words, jobs=2, timeout=None):
        from corpus.reading import RawRecord
        inputs = (RawRecord(str(n), "text", word.encode()) for n, word in enumerate(words))
        with Pool(jobs, (), timeout, Crash() if self.forks else None) as pool:
            return [result if isinstance(result, str) else (result.id, result.reason.split(",")[0])
                    for result in pool.results(inputs)]

    def setUp(self):
        root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
        start = (f"import sys; sys.path.insert(0, {root!r}); from corpus.batch import work, worker; "
                 "from tests.test_batch import Crash; work.Work = Crash; worker.main()")
        former, processes._command = processes._command, lambda: [sys.executable, "-c", start]
        self.addCleanup(setattr, processes, "_command", former)

    def test_results_come_in_order(self):
        words = [f"word {n}" for n in range(1000)]
        self.assertEqual(self.results(words), [word.upper() for word in words])

    def test_nothing_in_nothing_out(self):
        self.assertEqual(self.results([]), [])

    def test_each_death_costs_its_article(self):
        died = "its worker process died (signal 9): killed or out of memory"
        self.assertEqual(self.results(["a", "die", "b", "die", "die", "c"]),
                         ["A", ("1", died), "B", ("3", died), ("4", died), "C"])
        self.assertEqual(self.results(["die"] * 5, jobs=1), [(str(n), died) for n in range(5)])

    def test_a_death_that_does_not_come_again_costs_nothing(self):
        with tempfile.TemporaryDirectory() as directory:
            once = os.path.join(directory, "once")
            words = ["a"] * 100 + [once] + ["b"] * 100
            self.assertEqual(self.results(words, jobs=1), [word.upper() for word in words])
            self.assertTrue(os.path.exists(once))

    def test_each_hanging_article_is_given_up(self):
        late = "took longer than 0.5 seconds"
        start = time.monotonic()
        self.assertEqual(self.results(["a", "hang", "b", "hang"], timeout=0.5), ["A", ("1", late), "B", ("3", late)])
        self.assertLess(time.monotonic() - start, 30)

    def test_an_error_of_the_inputs_is_raised(self):
        def inputs():
            yield from cut("-missing-", on_error=lambda error: None)
            raise RuntimeError("gone")
        with self.assertRaisesRegex(RuntimeError, "gone"), Pool(2, ()) as pool:
            list(pool.results(inputs()))

    def test_errors_of_reading_keep_their_place(self):
        from corpus.reading import RawRecord
        inputs = iter([RawRecord("0", "text", b"a"), ReadError("1", "bad"), RawRecord("2", "text", b"b")])
        with Pool(2, ()) as pool:
            found = list(pool.results(inputs))
        self.assertEqual((found[0], str(found[1]), found[2]), ("A", "1: bad", "B"))

    def test_no_more_is_read_ahead_than_the_window_holds(self):
        from corpus.reading import RawRecord
        read = 0

        def inputs():
            nonlocal read
            for read in range(1, 5001):
                yield RawRecord(str(read), "text", b"a")

        with Pool(2, ()) as pool:
            for n, _ in enumerate(pool.results(inputs())):
                self.assertLessEqual(read, n + 2 * WINDOW_ARTICLES + 1)
        self.assertEqual((n, read), (4999, 5000))

    def test_workers_that_cannot_start(self):
        for command, words in (([sys.executable, "-c", "raise SystemExit(3)"], "exit code 3"),
                               (["/no/such/python"], "No such file")):
            processes._command = lambda: command
            with self.subTest(words), self.assertRaisesRegex(WorkersFail, words):
                self.results(["a"])


@unittest.skipUnless(sys.platform == "linux", "elsewhere no process is copied")
class ForkedPools(Pools):
    """The same with workers that are copies of this process, until they die."""

    forks = True
    test_workers_that_cannot_start = None

    def test_no_process_is_copied_beside_a_thread(self):
        import threading
        end = threading.Event()
        thread = threading.Thread(target=end.wait)
        thread.start()
        self.assertFalse(processes.can_fork())
        end.set()
        thread.join()


class Resuming(WithFiles):

    def broken_runs(self, name, path, jobs, seconds, rng):
        """Kill runs at random moments until one comes to its end; how many were killed. A run takes so many seconds."""
        for kills in range(100):
            command = started(path, "-j", str(jobs), "-o", self.path(name), *(["--resume"] if kills else []))
            try:
                _, said = command.communicate(timeout=rng.uniform(0.3, 0.9) * seconds if kills < 2 else None)
                self.assertEqual((command.returncode, said), (0, b""))
                return kills
            except subprocess.TimeoutExpired:
                command.kill()
                command.communicate()

    def test_runs_killed_at_random_end_with_the_output_of_an_unbroken_one(self):
        path = self.write("a.jsonl", json_lines(records(300)))
        for name, jobs in (("o.jsonl", 2), ("o.csv", 1), ("o.db", 1)):
            with self.subTest(name):
                start = time.monotonic()
                executed(path, "-j", jobs, "-o", self.path("whole-" + name))
                self.assertGreater(self.broken_runs(name, path, jobs, time.monotonic() - start, random.Random(name)), 0)
                if name == "o.db":
                    self.assertEqual(content(self.path(name)), content(self.path("whole-o.db")))
                else:
                    self.assertEqual(self.read(name), self.read("whole-" + name))
                self.assertFalse(os.path.exists(self.path(name + ".part")))

    def test_an_output_cut_anywhere_is_repaired(self):
        articles = records(12)
        articles[3]["id"] = '=1+"2"'
        articles[4]["text"] = "Không có gì.\n\nMột câu.\n"
        articles[7]["title"] = "hai\ndòng, và \"ngoặc\""
        path = self.write("a.jsonl", json_lines(articles))
        rng = random.Random(5)
        for name in ("o.jsonl", "o.csv"):
            summarize(path, "-o", self.path(name))
            whole = self.read(name)
            for cut_at in [0, 1, 5, len(whole) - 1, len(whole)] + [rng.randrange(len(whole)) for _ in range(12)]:
                for place in (name, name + ".part"):
                    with self.subTest(name=name, cut_at=cut_at, place=place):
                        self.write(name, whole[:cut_at])
                        if place != name:
                            os.rename(self.path(name), self.path(place))
                        run([path], self.path(name), resume=True, jobs=1)
                        self.assertEqual(self.read(name), whole)

    def test_what_is_there_is_not_done_again(self):
        path = self.write("a.jsonl", json_lines(records(3)))
        summarize(path, "-o", self.path("o.jsonl"))
        lines = self.read("o.jsonl").splitlines(keepends=True)
        mark = lines[1].replace("Bản tin".encode(), b"MARK")
        self.write("o.jsonl", lines[0] + mark)
        summarize(path, "-o", self.path("o.jsonl"), "--resume")
        self.assertEqual(self.read("o.jsonl"), lines[0] + mark + lines[2])

    def test_articles_that_share_an_id_are_all_there(self):
        articles = [{**article, "id": "same"} for article in records(5)]
        path = self.write("a.jsonl", json_lines(articles))
        summarize(path, "-o", self.path("o.jsonl"))
        whole = self.read("o.jsonl")
        self.assertEqual(whole.count(b"\n"), 5)
        self.write("o.jsonl", b"".join(whole.splitlines(keepends=True)[:2]))
        summarize(path, "-o", self.path("o.jsonl"), "--resume")
        self.assertEqual(self.read("o.jsonl"), whole)

    def test_a_resume_of_nothing_is_a_run(self):
        path = self.write("a.jsonl", json_lines(records(2)))
        for name in ("o.jsonl", "o.csv", "o.db"):
            done = summarize(path, "-o", self.path(name), "--resume")
            self.assertEqual((done.returncode, done.stderr), (0, b""))
            self.assertTrue(self.read(name))

    def test_failures_are_reported_again(self):
        path = self.write("a.jsonl", json_lines(records(2)) + b"bad\n")
        for _ in range(2):
            done = summarize(path, "-o", self.path("o.jsonl"), "--errors", self.path("errors"), "--resume")
            self.assertEqual(done.returncode, 1)
            self.assertEqual((self.read("errors").count(b"\n"), self.read("o.jsonl").count(b"\n")), (1, 2))

    def test_what_this_program_did_not_write_is_left_alone(self):
        path = self.write("a.txt", ARTICLE)
        for name, content_ in (("o.jsonl", b"hello\nworld\n"), ("o.csv", b"a,b,c\n1,2,3\n"), ("o.csv", b"\xff\xfe\r\n")):
            with self.subTest(content_):
                self.write(name, content_)
                done = summarize(path, "-o", self.path(name), "--resume")
                self.assertEqual((done.returncode, self.read(name)), (2, content_))
                self.assertRegex(done.stderr.decode(), r"\Asummarize: cannot resume [^\n]+\n\Z")

    def test_other_columns_are_not_mixed(self):
        path = self.write("a.jsonl", json_lines(records(2)))
        summarize(path, "-o", self.path("o.csv"))
        done = summarize(path, "-o", self.path("o.csv"), "--only", "figures", "--resume")
        self.assertEqual(done.returncode, 2)


class Databases(WithFiles):

    def test_a_second_run_replaces_and_doubles_nothing(self):
        path = self.write("a.jsonl", json_lines(records(30)))
        summarize(path, "-o", self.path("once.db"))
        once = content(self.path("once.db"))
        self.assertEqual(len(once["articles"]), 30)
        summarize(path, "-o", self.path("twice.db"))
        summarize(path, "-o", self.path("twice.db"))
        twice = content(self.path("twice.db"))
        for table, rows in once.items():
            self.assertEqual(len(twice[table]), len(rows), table)
        self.assertEqual(twice["articles"], once["articles"])

    def test_a_changed_article_takes_the_place_of_the_old_one(self):
        articles = records(3)
        database = self.path("o.db")
        summarize(self.write("a.jsonl", json_lines(articles)), "-o", database)
        articles[1]["text"] = "Tin ngắn\n\nHuyện có 41 trường học."
        summarize(self.write("a.jsonl", json_lines(articles[1:2])), "-o", database)
        found = content(database)
        self.assertEqual(len(found["articles"]), 3)
        with sqlite3.connect(database) as db:
            values = db.execute("SELECT value FROM figures JOIN articles USING (article) WHERE id = ?",
                                (articles[1]["id"],)).fetchall()
        db.close()
        self.assertEqual(values, [(41,)])


class Interruptions(WithFiles):

    def interrupted(self, *arguments, number=signal.SIGINT, output=None, count=4000):
        """A run stopped by a signal once it has written something: its exit status and standard error."""
        path = self.write("a.jsonl", json_lines(records(count)))
        out = self.path(output or "out")
        with open(self.path("out"), "wb") as stdout:
            command = started(path, *arguments, *(["-o", out] if output else []), stdout=stdout)
        grown = [out, out + ".part", out + "-journal"]
        wait_for(lambda: any(os.path.exists(each) and os.path.getsize(each) for each in grown))
        time.sleep(0.1)
        command.send_signal(number)
        start = time.monotonic()
        _, said = command.communicate(timeout=60)
        self.assertLess(time.monotonic() - start, 20)  # of a run that would take longer; on a busy machine, too
        return command.returncode, said.decode()

    def test_what_is_finished_is_whole(self):
        for jobs in ("1", "2"):
            for number in (signal.SIGINT, signal.SIGTERM):
                with self.subTest(jobs=jobs, number=number):
                    code, said = self.interrupted("-j", jobs, "-f", "jsonl", number=number)
                    self.assertEqual((code, said), (-number, "summarize: interrupted\n"))
                    lines = self.read("out").split(b"\n")
                    self.assertEqual(lines.pop(), b"")
                    self.assertEqual([json.loads(line)["id"] for line in lines], [f"bài-{n:05}" for n in range(len(lines))])
                    self.assertLess(len(lines), 4000)

    def test_an_array_is_closed(self):
        code, _ = self.interrupted("-f", "json")
        self.assertEqual(code, -signal.SIGINT)
        self.assertTrue(json.loads(self.read("out")))

    def test_a_file_waits_for_resume(self):
        code, said = self.interrupted(output="o.jsonl", count=1500)
        self.assertIn("--resume", said)
        self.assertFalse(os.path.exists(self.path("o.jsonl")))
        self.assertTrue(self.read("o.jsonl.part").endswith(b"}\n"))
        done = summarize(self.path("a.jsonl"), "-o", self.path("o.jsonl"), "--resume")
        self.assertEqual((done.returncode, self.read("o.jsonl").count(b"\n")), (0, 1500))

    def test_the_old_output_stays(self):
        for name in ("o.json", "o.html", "o.csv"):
            self.write(name, b"old")
            code, _ = self.interrupted(output=name)
            self.assertEqual((code, self.read(name)), (-signal.SIGINT, b"old"))

    def test_signals_wait_for_a_held_block(self):
        with Interrupts() as interrupts:
            done = []
            with self.assertRaises(Interrupted):
                with interrupts.held:
                    os.kill(os.getpid(), signal.SIGTERM)
                    time.sleep(0.05)
                    done.append("whole")
            with self.assertRaises(Interrupted):
                os.kill(os.getpid(), signal.SIGINT)
                time.sleep(5)
        self.assertEqual(done, ["whole"])

    def test_a_reader_that_stopped_reading_does_not_hold_up_the_end(self):
        path = self.write("a.jsonl", json_lines(records(2000)))
        for format in ("jsonl", "json"):
            with self.subTest(format):
                command = started(path, "-j", "1", "-f", format)
                command.stdout.read(10)
                time.sleep(0.7)
                command.send_signal(signal.SIGINT)
                self.assertEqual(command.wait(20), -signal.SIGINT)
                command.communicate()


class SameOutput(WithFiles):

    def test_two_runs_at_once(self):
        slow = started("-", "-o", self.path("o.jsonl"), "-f", "jsonl", stdin=subprocess.PIPE)
        slow.stdin.write(json_lines(records(1)))
        slow.stdin.flush()
        wait_for(lambda: os.path.exists(self.path("o.jsonl.part")) and self.read("o.jsonl.part"))
        other = summarize(self.write("a.txt", ARTICLE), "-o", self.path("o.jsonl"))
        self.assertEqual(other.returncode, 2)
        self.assertRegex(other.stderr.decode(), r"\Asummarize: another run is writing [^\n]+\n\Z")
        slow.communicate()
        self.assertEqual((slow.returncode, self.read("o.jsonl").count(b"\n")), (0, 1))

    def test_two_runs_at_once_into_a_directory(self):
        slow = started("-", "-o", self.path("pages/"), stdin=subprocess.PIPE)
        slow.stdin.write(json_lines(records(1)))
        slow.stdin.flush()
        wait_for(lambda: os.path.exists(self.path("pages", "articles")))
        other = summarize(self.write("a.txt", ARTICLE), "-o", self.path("pages"))
        self.assertEqual(other.returncode, 2)
        self.assertRegex(other.stderr.decode(), r"\Asummarize: another run is writing [^\n]+\n\Z")
        slow.communicate()
        self.assertEqual(os.listdir(self.path("pages", "articles")), ["000001.html"])

    def test_two_runs_at_once_into_a_database(self):
        slow = started("-", "-o", self.path("o.db"), "-f", "sqlite", stdin=subprocess.PIPE)
        slow.stdin.write(json_lines(records(1)))
        slow.stdin.flush()
        wait_for(lambda: os.path.exists(self.path("o.db")) and os.path.getsize(self.path("o.db")))
        other = summarize(self.write("a.txt", ARTICLE), "-o", self.path("o.db"))
        self.assertEqual(other.returncode, 2)
        self.assertRegex(other.stderr.decode(), r"\Asummarize: another run is writing [^\n]+\n\Z")
        slow.communicate()
        self.assertEqual([row[1] for row in content(self.path("o.db"))["articles"]], ["bài-00000"])


class Counting(WithFiles):

    def test_what_is_counted(self):
        self.write("d/a.txt", ARTICLE)
        self.write("d/e/b.html", ARTICLE)
        self.write("d/e/c.jsonl", json_lines(records(5)).rstrip(b"\n"))
        packed = self.write("p/a.jsonl.gz", b"")
        for sources, number in (([self.path("d")], 7), ([self.path("d", "a.txt"), self.path("d", "e")], 7), ([packed], None),
                                ([self.path("d"), packed], None), ([sys.stdin], None), ([], 0)):
            with self.subTest(sources):
                self.assertEqual(total(sources), number)


class ProgressLine(WithFiles):

    def test_the_line(self):
        for arguments, line in (((1234, 2, 0, 4141, 2.0), "1,234 of 4,141 articles · 617/s · 0:05 left · 2 failed"),
                                ((10, 0, 0, None, 4.0), "10 articles · 2.5/s"),
                                ((100, 0, 90, 110, 1.0), "100 of 110 articles · 10/s · 0:01 left"),
                                ((0, 0, 0, 5, 0.0), "0 of 5 articles · 0.0/s"),
                                ((7, 0, 0, 5, 1.0), "7 articles · 7.0/s")):
            with self.subTest(line):
                self.assertEqual(progress_line(*arguments), line)

    def test_times(self):
        for seconds, text in ((0, "0:00"), (5.4, "0:05"), (65, "1:05"), (3599.6, "1:00:00"), (-3, "0:00")):
            self.assertEqual(clock_time(seconds), text)

    def test_on_a_terminal_only(self):
        import pty
        path = self.write("a.jsonl", json_lines(records(1200)))
        for arguments, shown in (((), True), (("--quiet",), False)):
            with self.subTest(arguments):
                master, terminal = pty.openpty()
                command = subprocess.Popen([*COMMAND, path, "-f", "jsonl", *arguments], stdout=subprocess.DEVNULL,
                                           stderr=terminal)
                os.close(terminal)
                command.wait(60)
                seen = b""
                try:
                    while piece := os.read(master, 4096):
                        seen += piece
                except OSError:
                    pass
                os.close(master)
                self.assertEqual(b" of 1,200 articles" in seen, shown)
                self.assertEqual(seen == b"", not shown)


if __name__ == "__main__":
    unittest.main()
