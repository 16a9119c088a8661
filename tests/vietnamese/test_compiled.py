"""Lists that are kept taken apart: the same phrases, whatever becomes of the file they are kept in."""
import ast
import importlib
import os
import pkgutil
import shutil
import subprocess
import sys
import tempfile
import unittest
from itertools import chain
from unittest import mock

import corpus
from corpus.vietnamese import lexicon, names, nouns
from corpus.vietnamese.lexicon.compiled import kept
from corpus.vietnamese.lexicon.phrases import Phrases, PhrasesBefore
from tests.command import ROOT


class Kept(unittest.TestCase):
    """A short list, in a directory of its own."""

    LISTED = "quý một\tA\nquý\tB\nquý một năm\tC\nbắc - nam\tD\n"

    def setUp(self):
        self.directory = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.directory)
        self.list = os.path.join(self.directory, "list.tsv")
        self.path = os.path.join(self.directory, "kept")
        self.write(self.LISTED)
        self.builds = 0
        writing = mock.patch.object(sys, "dont_write_bytecode", False)
        writing.start()
        self.addCleanup(writing.stop)

    def write(self, text):
        with open(self.list, "w", encoding="utf-8") as file:
            file.write(text)

    def phrases(self, kind=Phrases, path=None):
        def build():
            self.builds += 1
            with open(self.list, encoding="utf-8") as file:
                return kind(file.read().splitlines(), lexicon.KIND)
        return kept(path or self.path, [self.list], build)

    def hits(self, phrases, text="trong quý một năm nay, tuyến Bắc - Nam, quý hai"):
        norms = lexicon.norms_of(text)
        return [(" ".join(norms[first:past]), kind) for first, past, kind in phrases.found(norms, 0, len(norms))]

    def test_what_is_kept_finds_the_same(self):
        expected = [("quý một năm", "C"), ("bắc - nam", "D"), ("quý", "B")]
        self.assertEqual(expected, self.hits(self.phrases()))
        self.assertEqual(expected, self.hits(self.phrases()))
        self.assertEqual(1, self.builds)
        self.assertEqual(["kept", "list.tsv"], sorted(os.listdir(self.directory)))

    def test_phrases_before_a_token(self):
        for _ in range(2):
            self.assertEqual((1, "A"), self.phrases(PhrasesBefore).match(["của", "quý", "một"], 3))
        self.assertEqual(1, self.builds)

    def test_a_list_that_has_changed_is_read_again(self):
        self.phrases()
        self.write(self.LISTED.replace("B", "E"))
        os.utime(self.list, ns=(0, os.stat(self.list).st_mtime_ns + 1))
        self.assertIn(("quý", "E"), self.hits(self.phrases()))
        self.assertIn(("quý", "E"), self.hits(self.phrases()))
        self.assertEqual(2, self.builds)

    def test_a_file_that_is_torn_is_made_again(self):
        self.phrases()
        with open(self.path, "rb") as file:
            whole = file.read()
        for size in (0, 1, 5, 20, len(whole) // 2, len(whole) - 1):
            with self.subTest(size):
                with open(self.path, "wb") as file:
                    file.write(whole[:size])
                self.builds = 0
                self.assertIn(("quý", "B"), self.hits(self.phrases()))
                self.phrases()
                self.assertEqual(1, self.builds)

    def test_where_no_file_can_be_the_list_is_read_as_it_is(self):
        for path in (os.path.join(self.directory, "missing", "kept"), os.path.join(self.list, "kept")):
            self.assertIn(("quý", "B"), self.hits(self.phrases(path=path)))
        with mock.patch.object(sys, "dont_write_bytecode", True):
            self.assertIn(("quý", "B"), self.hits(self.phrases()))
        self.assertEqual(["list.tsv"], os.listdir(self.directory))


class Package(unittest.TestCase):
    """The lists of the project."""

    MADE = [each for module in pkgutil.walk_packages(corpus.__path__, "corpus.")
            for each in vars(importlib.import_module(module.name)).values() if hasattr(each, "__wrapped__") and hasattr(each, "lists")]

    def test_what_is_kept_finds_all_phrases_of_a_list_as_before(self):
        for made in (nouns.count_nouns, nouns.function_words, names.other_names, names.describers, names.offices_before, names.heads_before):
            with self.subTest(made.__name__):
                built = made.__wrapped__.__wrapped__()  # neither kept nor remembered
                unpacked = type(built).unpacked(built.packed())
                self.assertEqual(list(built.firsts), list(unpacked.firsts))
                for row in chain.from_iterable(lexicon.rows(name)[::7] for name in made.lists):
                    norms = lexicon.norms_of("ở " + row[0] + " này")
                    for i in range(len(norms) + 1):
                        self.assertEqual(built.match(norms, i), unpacked.match(norms, i), row)

    def test_sets_and_dicts_are_kept_as_they_are(self):
        tables = [made for made in self.MADE if not isinstance(made(), Phrases)]
        self.assertGreater(len(tables), 3)
        with tempfile.TemporaryDirectory() as directory, mock.patch.object(sys, "dont_write_bytecode", False):
            for made in tables:
                path = os.path.join(directory, made.__name__)
                once, again = (kept(path, [__file__], make) for make in (made.__wrapped__.__wrapped__, self.fail))
                self.assertEqual(once, again)

    def test_what_is_kept_is_made_of_the_lists_that_it_names(self):
        self.assertGreater(len(self.MADE), 10)
        read = lexicon._read
        for made in self.MADE:
            lexicon.words.cache_clear()
            with self.subTest(made.__name__), mock.patch.object(lexicon, "_read", side_effect=read) as reading:
                made.__wrapped__.__wrapped__()
                self.assertEqual({call.args[0] for call in reading.call_args_list}, set(made.lists))

    def test_a_word_that_is_added_to_a_list_counts_at_the_next_run(self):
        with tempfile.TemporaryDirectory() as directory:
            shutil.copytree(os.path.join(ROOT, "corpus"), os.path.join(directory, "corpus"),
                            ignore=shutil.ignore_patterns("__pycache__", "samples"))
            units = [self._unit(directory)]
            lists = os.path.join(directory, "corpus", "vietnamese", "lexicon")
            self.assertIn(f"nouns.count_nouns.{sys.implementation.cache_tag}.lists", os.listdir(os.path.join(lists, "__pycache__")))
            units.append(self._unit(directory))
            with open(os.path.join(lists, "count_nouns.tsv"), "a", encoding="utf-8") as file:
                file.write("lò nung gốm\tvật dụng\n")
            units.append(self._unit(directory))
            self.assertEqual(["lò nung", "lò nung", "lò nung gốm"], units)

    def _unit(self, directory):
        code = (f"import sys; sys.path.insert(0, {directory!r}); import corpus; "
                "print(ascii(corpus.extract('Cả xã có 15 lò nung gốm đất.').figures[0].unit))")
        done = subprocess.run([sys.executable, "-I", "-S", "-c", code], capture_output=True, text=True, timeout=60, check=True)
        return ast.literal_eval(done.stdout)
