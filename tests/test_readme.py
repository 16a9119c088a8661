"""The README is true: its example prints what it shows, its commands run, its queries answer, its Python works."""
from __future__ import annotations

import os
import re
import shlex
import sqlite3
import subprocess
import sys
import tempfile
import unittest

from .command import ROOT

with open(os.path.join(ROOT, "README.md"), encoding="utf-8") as file:
    README = file.read()


def blocks(language: str) -> list[str]:
    """The code blocks of a language, in order."""
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def run(command: list[str], folder: str) -> subprocess.CompletedProcess:
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120)


class Readme(unittest.TestCase):
    def test_example(self):
        article, rest = re.fullmatch(r"\$ cat article\.txt\n(.*?)\$ (.*)", blocks("console")[0], re.DOTALL).groups()
        command, _, output = rest.partition("\n")
        with tempfile.TemporaryDirectory() as folder:
            with open(os.path.join(folder, "article.txt"), "w", encoding="utf-8") as file:
                file.write(article)
            arguments = shlex.split(command)[2:]
            done = run([sys.executable, os.path.join(ROOT, "summarize.py"), *arguments], folder)
        self.assertEqual((done.stdout, done.stderr), (output, ""))

    def test_commands(self):
        lines = [line for block in blocks("sh") for line in block.splitlines() if line.startswith("python3 summarize.py")]
        self.assertGreater(len(lines), 4)
        with tempfile.TemporaryDirectory() as folder:
            for name in ("corpus", "summarize.py"):
                os.symlink(os.path.join(ROOT, name), os.path.join(folder, name))
            for line in lines:
                with self.subTest(line):
                    arguments = shlex.split(line, comments=True)[2:]
                    done = run([sys.executable, "summarize.py", *arguments], folder)
                    self.assertEqual((done.returncode, done.stderr), (0, ""))
            self.check_queries(os.path.join(folder, "results.db"))

    def check_queries(self, path: str) -> None:
        queries = [query for query in blocks("sql")[0].split(";\n") if query.strip()]
        self.assertEqual(len(queries), 3)
        database = sqlite3.connect(path)
        for query in queries:
            with self.subTest(query):
                self.assertTrue(database.execute(query).fetchall())
        database.close()

    def test_python(self):
        done = run([sys.executable, "-c", blocks("python")[0]], ROOT)
        self.assertEqual(done.stderr, "")
        self.assertIn("500", done.stdout.splitlines()[-1])

    def test_options_exist(self):
        options = run([sys.executable, os.path.join(ROOT, "summarize.py"), "--help"], ROOT).stdout
        for option in sorted(set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", README))):
            with self.subTest(option):
                self.assertIn(option, options)


if __name__ == "__main__":
    unittest.main()
