import json
import os
import pty
import subprocess
import tempfile
import unittest

import corpus

from .command import ARTICLE, COMMAND, ROOT, executed, json_lines, records, summarize
from .writing.schema_check import faults

KEYS = ["id", "title", "source", "url", "published", "authors", "figures", "dates", "people", "documents"]


class WithFiles(unittest.TestCase):

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def path(self, *names):
        return os.path.join(self.folder, *names)

    def write(self, name, content):
        path = self.path(*name.split("/"))
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(content if isinstance(content, bytes) else content.encode())
        return path

    def read(self, name):
        with open(self.path(name), "rb") as file:
            return file.read()


class Program(WithFiles):
    """The program as a shell runs it."""

    def test_exit_codes(self):
        good, missing = self.write("a.txt", ARTICLE), self.path("none.txt")
        for arguments, code in (((good,), 0), ((good, missing), 1), ((missing,), 2), (("--nonsense",), 2)):
            with self.subTest(arguments):
                done = executed(*arguments)
                self.assertEqual((done.returncode, bool(done.stdout), bool(done.stderr)), (code, code < 2, code > 0))

    def test_the_first_command_of_a_newcomer(self):
        done = executed("corpus/samples", cwd=ROOT)
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        self.assertGreaterEqual(done.stdout.count(b"\n"), 20)

    def test_closed_streams(self):
        path = self.write("a.txt", ARTICLE)
        for streams, arguments in (("<&-", ""), (">&-", path), ("<&- >&-", path)):
            with self.subTest(streams):
                done = subprocess.run(f"exec {' '.join(COMMAND)} {arguments} {streams}", shell=True,
                                      capture_output=True, timeout=60)
                self.assertEqual(done.returncode, 2)
                self.assertRegex(done.stderr.decode(), r"\Asummarize: [^\n]* closed\n\Z")


class Formats(WithFiles):
    """Which form the output has, by the input, the option, the name of the output."""

    def test_one_article_is_one_indented_object(self):
        done = summarize(self.write("a.txt", ARTICLE))
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        found = json.loads(done.stdout)
        self.assertEqual(list(found), KEYS)
        self.assertEqual(done.stdout.decode(), json.dumps(found, ensure_ascii=False, indent=2) + "\n")

    def test_several_articles_are_lines_in_the_order_of_the_input(self):
        done = summarize(self.write("a.jsonl", json_lines(records(5))))
        found = [json.loads(line) for line in done.stdout.splitlines()]
        self.assertEqual([article["id"] for article in found], [article["id"] for article in records(5)])

    def test_json_is_an_object_for_one_article_and_an_array_for_more(self):
        for count, kind in ((1, dict), (2, list), (3, list)):
            with self.subTest(count=count):
                done = summarize("-f", "json", self.write("a.jsonl", json_lines(records(count))))
                found = json.loads(done.stdout)
                self.assertIs(type(found), kind)
                self.assertEqual(done.stdout.decode(), json.dumps(found, ensure_ascii=False, indent=2) + "\n")

    def test_jsonl_of_one_article_is_one_line(self):
        done = summarize("-f", "jsonl", self.write("a.txt", ARTICLE))
        self.assertEqual(done.stdout.count(b"\n"), 1)

    def test_the_name_of_the_output_decides(self):
        source = self.write("a.jsonl", json_lines(records(2)))
        for name, beginning in (("o.json", b"[\n"), ("o.jsonl", b'{"id": '), ("o.ndjson", b'{"id": '),
                                ("o.csv", b"id,title,"), ("o.db", b"SQLite format 3"), ("o.sqlite", b"SQLite format 3"),
                                ("o.html", b"<!doctype html>"), ("o.txt", "Bản tin số 0".encode()), ("O.JSON", b"[\n")):
            with self.subTest(name):
                done = summarize(source, "-o", self.path(name))
                self.assertEqual((done.returncode, done.stdout, done.stderr), (0, b"", b""))
                self.assertEqual(self.read(name)[:len(beginning)].lower(), beginning.lower())

    def test_the_option_goes_before_the_name(self):
        done = summarize(self.write("a.txt", ARTICLE), "-f", "jsonl", "-o", self.path("o.json"))
        self.assertEqual((done.returncode, self.read("o.json").count(b"\n")), (0, 1))

    def test_a_directory_gets_pages(self):
        os.mkdir(self.path("pages"))
        for name in ("pages", "new/"):
            with self.subTest(name):
                done = summarize(self.write("a.jsonl", json_lines(records(2))), "-o", self.path(name))
                self.assertEqual((done.returncode, done.stderr), (0, b""))
                self.assertIn("index.html", os.listdir(self.path(name)))

    def test_text_comes_before_the_lists(self):
        found = json.loads(summarize("--text", self.write("a.txt", ARTICLE)).stdout)
        self.assertEqual(list(found), KEYS[:6] + ["text"] + KEYS[6:])
        for kind in ("figures", "dates", "documents"):
            for record in found[kind]:
                self.assertEqual(found["text"][record["start"]:record["end"]], record["text"])

    def test_only_some_kinds(self):
        path = self.write("a.txt", ARTICLE)
        every = json.loads(summarize(path).stdout)
        found = json.loads(summarize("--only", "documents,figures", path).stdout)
        self.assertEqual(list(found), KEYS)
        self.assertEqual(found, {**every, "dates": [], "people": []})
        self.assertTrue(found["figures"] and found["documents"])

    def test_the_schema_holds_for_the_output(self):
        schema = json.loads(summarize("--schema").stdout)
        self.assertEqual(schema["$schema"], "https://json-schema.org/draft/2020-12/schema")
        samples = os.path.join(ROOT, "corpus", "samples")
        for arguments in (["-f", "jsonl"], ["-f", "jsonl", "--text"]):
            lines = summarize(*arguments, samples, self.write("a.txt", ARTICLE)).stdout.splitlines()
            self.assertGreater(len(lines), 1)
            for line in lines:
                article = json.loads(line)
                with self.subTest(article["id"]):
                    self.assertEqual(list(faults(article, schema)), [])


class Inputs(WithFiles):

    def test_standard_input(self):
        for arguments in ((), ("-",)):
            found = json.loads(executed(*arguments, "--published", "2022-10-11", input=ARTICLE.encode()).stdout)
            self.assertEqual((found["id"], found["published"]), ("-", "2022-10-11"))

    def test_directories_are_read_in_sorted_order(self):
        for name, content in (("in/b.txt", ARTICLE), ("in/a/z.jsonl", json_lines(records(2))), ("in/a/y.txt", ARTICLE),
                              ("in/c.md", "no article")):
            self.write(name, content)
        done = summarize(self.path("in"), "--text")
        ids = [json.loads(line)["id"] for line in done.stdout.splitlines()]
        self.assertEqual([id.removeprefix(self.folder) for id in ids],
                         ["/in/a/y.txt", "bài-00000", "bài-00001", "/in/b.txt"])

    def test_the_output_is_not_read_where_it_stands_among_the_inputs(self):
        self.write("in/a.txt", ARTICLE)
        for name in ("o.jsonl", "o.json", "o.csv", "pages/"):
            for _ in range(2):
                with self.subTest(name):
                    done = summarize(self.path("in"), "-o", self.path("in", name), "--errors", self.path("in", "e.jsonl"))
                    self.assertEqual((done.returncode, done.stderr), (0, b""))
            if name != "pages/":
                os.unlink(self.path("in", name))

    def test_options_may_stand_between_inputs(self):
        done = summarize(self.write("a.txt", ARTICLE), "-f", "jsonl", self.write("b.txt", ARTICLE))
        self.assertEqual((done.returncode, done.stdout.count(b"\n")), (0, 2))

    def test_offsets_count_in_the_text_as_given(self):
        article = {"id": "a", "text": ARTICLE}
        found = json.loads(summarize(input=json_lines([article])).stdout)
        self.assertTrue(found["figures"])
        for figure in found["figures"]:
            self.assertEqual(article["text"][figure["start"]:figure["end"]], figure["text"])

    def test_an_article_that_is_all_surprises(self):
        text = "Giá \ud800 tăng 5% \u0000 \u001b[31m và 7.000 đồng."
        done = summarize("-f", "jsonl", "--text", input=json.dumps({"id": "\udfff", "text": text}).encode())
        found = json.loads(done.stdout.decode("utf-8"))
        self.assertEqual(done.returncode, 0)
        for figure in found["figures"]:
            self.assertEqual(found["text"][figure["start"]:figure["end"]], figure["text"])


class ExitCodes(WithFiles):

    def test_wrong_usage_is_one_line_and_2(self):
        path = self.write("a.txt", ARTICLE)
        for arguments in (["--nonsense"], ["-f", "yaml"], ["-j", "0"], ["-j", "two"], ["--timeout", "-1"],
                          ["--timeout", "0"], ["--only", "numbers"], ["--only", ""], ["--published", "yesterday"],
                          ["--published", "2023-13-01"], ["--published", "2023-02-30T10:00"], ["--max-size", "big"],
                          ["--input-format", "pdf"], ["--lang", "fr"], ["-o", self.path("o.xyz")], ["-o"],
                          ["--resume"], ["--resume", "-o", self.path("o.json")], ["-f", "sqlite"],
                          ["-f", "jsonl", "-o", self.folder], ["-o", self.path("no", "o.json")],
                          ["-o", self.path("o.jsonl"), "--errors", self.path("o.jsonl")],
                          ["--errors", self.path("no", "e.jsonl")]):
            with self.subTest(arguments):
                done = summarize(path, *arguments)
                self.assertEqual((done.returncode, done.stdout), (2, b""))
                self.assertRegex(done.stderr.decode(), r"\Asummarize: [^\n]+\n\Z")
        self.assertEqual(os.listdir(self.folder), ["a.txt"])

    def test_dates_of_publication(self):
        for date in ("2023-10-11", "2023-10-11T05:06", "2023-10-11T05:06:00+07:00", "2023-10-11 05:06:07Z",
                     "2023-10-11T05:06:00.5+0700"):
            with self.subTest(date):
                done = summarize("--published", date, input=ARTICLE.encode())
                self.assertEqual((done.returncode, done.stderr), (0, b""))

    def test_nothing_readable_is_2(self):
        picture = b"\x89PNG\r\n\x1a\n" + bytes(range(256))
        for what, content in (("missing", None), ("empty", b""), ("blank", b" \n\n"), ("no text", picture)):
            with self.subTest(what):
                path = self.path("none.txt") if content is None else self.write("bad.txt", content)
                done = summarize(path)
                self.assertEqual((done.returncode, done.stdout), (2, b""))
                self.assertRegex(done.stderr.decode(), r"\Asummarize: [^\n]+\n\Z")
                self.assertIn(os.path.basename(path), done.stderr.decode())

    def test_some_failures_are_1_and_the_others_are_written(self):
        good = [self.write("a.txt", ARTICLE), self.write("z.txt", ARTICLE)]
        done = summarize(good[0], self.path("none.txt"), self.write("empty.txt", b""), good[1])
        self.assertEqual(done.returncode, 1)
        self.assertEqual([json.loads(line)["id"] for line in done.stdout.splitlines()], good)
        lines = done.stderr.decode().splitlines()
        self.assertEqual([line.split(": ")[1] for line in lines], [self.path("none.txt"), self.path("empty.txt")])

    def test_a_bad_line_costs_its_article(self):
        lines = json_lines(records(3)).splitlines(keepends=True)
        done = summarize(input=lines[0] + b'{"text": 1\n' + lines[1] + b'{"id": "x"}\n' + lines[2])
        self.assertEqual((done.returncode, done.stdout.count(b"\n")), (1, 3))
        self.assertEqual(done.stderr.count(b"\n"), 2)

    def test_errors_as_json_lines(self):
        done = summarize(self.write("a.txt", ARTICLE), self.path("tên\nlạ\x1b[2J"), "--errors", self.path("errors.jsonl"))
        self.assertEqual(done.returncode, 1)
        [error] = map(json.loads, self.read("errors.jsonl").splitlines())
        self.assertEqual(error["id"], self.path("tên\nlạ\x1b[2J"))
        self.assertIn(error["reason"], done.stderr.decode())
        self.assertNotIn(b"\x1b", done.stderr)
        self.assertEqual(done.stderr.count(b"\n"), 1)

    def test_no_errors_leave_an_empty_file(self):
        summarize(self.write("a.txt", ARTICLE), "--errors", self.path("errors.jsonl"))
        self.assertEqual(self.read("errors.jsonl"), b"")

    def test_help_version_schema(self):
        for option, words in (("--help", ["INPUT", "--published", "--resume", "Exit codes"]), ("-h", ["usage:"]),
                              ("--version", [corpus.__version__]), ("--schema", ['"$schema"', '"figures"'])):
            with self.subTest(option):
                done = executed(option)
                self.assertEqual((done.returncode, done.stderr), (0, b""))
                for word in words:
                    self.assertIn(word, done.stdout.decode())

    def test_no_input_on_a_terminal_is_the_usage(self):
        master, terminal = pty.openpty()
        self.addCleanup(os.close, master)
        with os.fdopen(terminal, "rb") as stdin:
            done = subprocess.run(COMMAND, stdin=stdin, capture_output=True, timeout=60)
        self.assertEqual((done.returncode, done.stdout), (2, b""))
        self.assertTrue(done.stderr.startswith(b"usage: summarize.py [INPUT ...]"))
        self.assertLessEqual(done.stderr.count(b"\n"), 2)


class OutputFiles(WithFiles):

    def test_the_old_output_stays_where_nothing_could_be_read(self):
        for name in ("o.json", "o.jsonl", "o.csv", "o.html", "o.txt"):
            with self.subTest(name):
                self.write(name, b"old")
                done = summarize(self.path("none.txt"), "-o", self.path(name))
                self.assertEqual((done.returncode, self.read(name)), (2, b"old"))
                self.assertEqual([n for n in os.listdir(self.folder) if n.startswith(name)], [name])

    def test_no_database_appears_where_nothing_could_be_read(self):
        self.assertEqual(summarize(self.path("none.txt"), "-o", self.path("o.db")).returncode, 2)
        self.assertEqual(os.listdir(self.folder), [])

    def test_the_new_output_replaces_the_old_with_its_mode(self):
        path = self.write("o.jsonl", b"old")
        os.chmod(path, 0o640)
        summarize(self.write("a.txt", ARTICLE), "-o", path)
        self.assertEqual(os.stat(path).st_mode & 0o777, 0o640)
        self.assertEqual(json.loads(self.read("o.jsonl"))["id"], self.path("a.txt"))
        self.assertEqual(sorted(os.listdir(self.folder)), ["a.txt", "o.jsonl"])

    def test_a_link_stays_a_link(self):
        self.write("real/o.jsonl", b"old")
        os.symlink(self.path("real", "o.jsonl"), self.path("o.jsonl"))
        summarize(self.write("a.txt", ARTICLE), "-o", self.path("o.jsonl"))
        self.assertTrue(os.path.islink(self.path("o.jsonl")))
        self.assertIn(b"a.txt", self.read("real/o.jsonl"))

    def test_a_device_is_written_straight(self):
        done = executed(self.write("a.txt", ARTICLE), "-f", "jsonl", "-o", "/dev/stdout")
        self.assertEqual((done.returncode, done.stdout.count(b"\n")), (0, 1))

    def test_a_dash_is_standard_output(self):
        done = summarize(self.write("a.txt", ARTICLE), "-o", "-")
        self.assertIn("figures", json.loads(done.stdout))

    def test_another_programs_database_is_left_alone(self):
        import sqlite3
        path = self.path("o.db")
        with sqlite3.connect(path) as db:
            db.execute("CREATE TABLE mine (x)")
        db.close()
        for content in (self.read("o.db"), b"this is a text and no database at all" * 40):
            self.write("o.db", content)
            done = summarize(self.write("a.txt", ARTICLE), "-o", path)
            self.assertEqual((done.returncode, self.read("o.db")), (2, content))
            self.assertRegex(done.stderr.decode(), r"\Asummarize: cannot write [^\n]+\n\Z")

    def test_a_full_disk_is_one_line(self):
        path = self.write("a.txt", ARTICLE)
        for arguments in ((path,), (path, "-f", "csv"), (path, "-f", "html"), ("--schema",)):
            with self.subTest(arguments), open("/dev/full", "wb") as full:
                done = subprocess.run([*COMMAND, *arguments], stdout=full,
                                      stderr=subprocess.PIPE, timeout=60)
                self.assertEqual(done.returncode, 2)
                self.assertRegex(done.stderr.decode(), r"\Asummarize: cannot write standard output: [^\n]+\n\Z")

    @unittest.skipIf(os.name == "posix" and os.geteuid() == 0, "root may write everywhere")
    def test_a_directory_that_is_not_writable(self):
        os.chmod(self.folder, 0o500)
        done = summarize("-", "-o", self.path("o.jsonl"), input=ARTICLE.encode())
        os.chmod(self.folder, 0o700)
        self.assertEqual(done.returncode, 2)


    def test_an_input_is_never_written_over(self):
        path = self.write("a.jsonl", json_lines(records(2)))
        os.symlink(path, self.path("link.jsonl"))
        for arguments in (("-o", path), ("-o", self.path("link.jsonl")), ("-o", path, "--resume"), ("--errors", path)):
            with self.subTest(arguments):
                done = summarize(path, *arguments)
                self.assertEqual((done.returncode, self.read("a.jsonl")), (2, json_lines(records(2))))
                self.assertRegex(done.stderr.decode(), r"\Asummarize: cannot write [^\n]+ one of the inputs\n\Z")


class Pipes(WithFiles):

    def test_a_closed_pipe_ends_the_run_quietly(self):
        path = self.write("a.jsonl", json_lines(records(3000)))
        for jobs in ("1", "2"):
            with self.subTest(jobs=jobs):
                command = subprocess.Popen([*COMMAND, "-j", jobs, path], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
                first = command.stdout.readline()
                command.stdout.close()
                with command.stderr as stderr:
                    self.assertEqual(stderr.read(), b"")
                self.assertEqual(command.wait(60), 0)
                self.assertEqual(json.loads(first)["id"], "bài-00000")

    def test_a_filter_answers_line_by_line(self):
        lines = json_lines(records(4)).splitlines(keepends=True)
        for jobs in ("1", "2"):
            with self.subTest(jobs=jobs):
                command = subprocess.Popen([*COMMAND, "-f", "jsonl", "-j", jobs], stdin=subprocess.PIPE,
                                           stdout=subprocess.PIPE, bufsize=0)
                for n, line in enumerate(lines):
                    command.stdin.write(line)
                    self.assertEqual(json.loads(command.stdout.readline())["id"], f"bài-{n:05}")
                command.stdin.close()
                self.assertEqual((command.stdout.read(), command.wait(60)), (b"", 0))
                command.stdout.close()


if __name__ == "__main__":
    unittest.main()
