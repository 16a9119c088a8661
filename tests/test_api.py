import io
import json
import os
import pickle
import shutil
import subprocess
import sys
import tempfile
import unittest
import zipapp

import corpus

from .command import ARTICLE, ROOT, json_lines, records


class PublicFace(unittest.TestCase):
    """What `import corpus` gives."""

    def test_all_names_are_there(self):
        self.assertLessEqual({"read", "extract", "Article", "Extraction", "Figure", "Date", "Person", "Mention", "Document",
                              "ReadError", "__version__"}, set(corpus.__all__))
        for name in corpus.__all__:
            with self.subTest(name):
                self.assertIsNotNone(getattr(corpus, name))
                self.assertIn(name, dir(corpus))
        self.assertRegex(corpus.__version__, r"\A\d+\.\d+\.\d+\Z")

    def test_other_names_are_not(self):
        with self.assertRaises(AttributeError):
            corpus.nonsense
        with self.assertRaises(ImportError):
            from corpus import nonsense  # noqa: F401

    def test_import_loads_nothing(self):
        code = "import sys; before = set(sys.modules); import corpus; print(sorted(set(sys.modules) - before))"
        loaded = subprocess.run([sys.executable, "-S", "-c", code], cwd=ROOT, capture_output=True, text=True).stdout
        self.assertEqual(loaded, "['__future__', 'corpus']\n")


class Extract(unittest.TestCase):

    def test_published_in_utc_is_read_by_the_clocks_of_vietnam(self):
        found = corpus.extract("Hôm nay, giá gạo tăng.", published="2023-10-10T22:06:00Z")
        self.assertEqual([date.value for date in found.dates], ["2023-10-11"])
        self.assertEqual(found.published, "2023-10-10T22:06:00Z")

    def test_a_text(self):
        found = corpus.extract(ARTICLE, published="2022-09-01")
        self.assertIsInstance(found, corpus.Extraction)
        self.assertEqual(found.published, "2022-09-01")
        self.assertIn((12, "km"), [(figure.value, figure.unit) for figure in found.figures])
        for record in (*found.figures, *found.dates, *found.documents):
            self.assertEqual(found.text[record.start:record.end], record.text)

    def test_an_article(self):
        article = corpus.Article(ARTICLE, id="a", published="2022-09-01")
        found = corpus.extract(article)
        self.assertEqual((found.id, found.published), ("a", "2022-09-01"))
        self.assertEqual(found.figures, corpus.extract(ARTICLE, published="2022-09-01").figures)

    def test_to_dict_is_json(self):
        found = corpus.extract(ARTICLE)
        plain = json.loads(json.dumps(found.to_dict()))
        self.assertEqual(list(plain), ["id", "title", "source", "url", "published", "authors", "figures", "dates", "people",
                                       "documents"])
        self.assertEqual(len(plain["figures"]), len(found.figures))
        self.assertEqual(found.to_dict(text=True)["text"], ARTICLE)

    def test_it_pickles(self):
        extract = pickle.loads(pickle.dumps(corpus.extract))
        article = pickle.loads(pickle.dumps(corpus.Article(ARTICLE, id="a", authors=["B"])))
        found = extract(article)
        self.assertEqual(pickle.loads(pickle.dumps(found)), found)
        self.assertEqual(found, corpus.extract(corpus.Article(ARTICLE, id="a", authors=["B"])))

    def test_it_runs_in_other_processes(self):
        from concurrent.futures import ProcessPoolExecutor
        texts = [article["text"] for article in records(4)]
        with ProcessPoolExecutor(2) as processes:
            self.assertEqual(list(processes.map(corpus.extract, texts)), [corpus.extract(text) for text in texts])


class Read(unittest.TestCase):

    def test_a_file_and_a_stream(self):
        data = json_lines(records(3))
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "a.jsonl")
            with open(path, "wb") as file:
                file.write(data)
            from_file = [(article.id, article.text) for article in corpus.read(path)]
        self.assertEqual([id for id, _ in from_file], [article["id"] for article in records(3)])
        self.assertEqual([(article.id, article.text) for article in corpus.read(io.BytesIO(data))], from_file)

    def test_errors(self):
        with self.assertRaises(corpus.ReadError) as caught:
            list(corpus.read("no/such/file"))
        self.assertEqual(caught.exception.id, "no/such/file")
        errors = []
        data = b"nonsense\n" + json_lines(records(2))
        found = list(corpus.read(io.BytesIO(data), "jsonl", on_error=errors.append))
        self.assertEqual((len(found), len(errors)), (2, 1))


class SingleFile(unittest.TestCase):
    """The program as one file, built with `python3 -m zipapp`."""

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        source = os.path.join(cls.folder.name, "build")
        shutil.copytree(os.path.join(ROOT, "corpus"), os.path.join(source, "corpus"),
                        ignore=shutil.ignore_patterns("__pycache__", "samples"))
        shutil.copy(os.path.join(ROOT, "summarize.py"), source)
        cls.program = os.path.join(cls.folder.name, "summarize.pyz")
        zipapp.create_archive(source, cls.program, main="summarize:main", compressed=True)
        shutil.rmtree(source)

    def run_both(self, *arguments, input=b""):
        """What the single file prints, once it is the same as what the directory prints."""
        runs = [subprocess.run([sys.executable, "-S", program, *arguments], input=input, capture_output=True, timeout=120,
                               cwd=self.folder.name) for program in (self.program, os.path.join(ROOT, "summarize.py"))]
        self.assertEqual(runs[0].returncode, 0, runs[0].stderr)
        self.assertEqual([run.stderr for run in runs], [b"", b""])
        self.assertEqual(runs[0].stdout, runs[1].stdout)
        return runs[0].stdout

    def test_one_article(self):
        self.assertTrue(json.loads(self.run_both("--published", "2022-09-01", input=ARTICLE.encode()))["figures"])

    def test_worker_processes(self):
        out = self.run_both("-f", "jsonl", "-j", "2", input=json_lines(records(40)))
        self.assertEqual(out.count(b"\n"), 40)

    def test_what_else_is_inside(self):
        for arguments in (["--schema"], ["-f", "table"], ["-f", "csv"], ["-f", "html"]):
            with self.subTest(arguments):
                self.assertTrue(self.run_both(*arguments, input=ARTICLE.encode()))

    def test_a_database(self):
        path = os.path.join(self.folder.name, "o.db")
        subprocess.run([sys.executable, "-S", self.program, "-o", path], input=ARTICLE.encode(), check=True, timeout=60)
        self.assertGreater(os.path.getsize(path), 0)

    def test_the_library_from_the_zip(self):
        code = (f"import sys; sys.path.insert(0, {self.program!r}); import corpus; "
                "print(len(corpus.extract('Có 15 xe.').figures))")
        done = subprocess.run([sys.executable, "-I", "-S", "-c", code], capture_output=True, text=True, timeout=60)
        self.assertEqual((done.stdout, done.stderr), ("1\n", ""))


if __name__ == "__main__":
    unittest.main()
