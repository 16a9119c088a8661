"""A short run of the fuzzer, and that it would notice what it looks for."""
from __future__ import annotations

import json
import unittest

from .fuzz.__main__ import QUICK
from .fuzz.checks import faults, faults_of_line, faults_of_records, outcome
from .fuzz.inputs import Input, fragments, made

FIGURE = {"name": None, "value": 5, "unit": None, "per": None, "kind": "count", "qualifier": None, "when": None, "text": "5",
          "start": 3, "end": 4, "sentence": "Có 5 xe."}
DATE = {"value": "2020", "type": "date", "mod": None, "range": None, "interval": None, "calendar": None, "from": "2020-01-01",
        "to": "2020-12-31", "text": "5", "start": 3, "end": 4, "sentence": "Có 5 xe."}
ARTICLE = {"id": "a", "title": None, "source": None, "url": None, "published": None, "authors": [], "text": "Có 5 xe.",
           "figures": [], "dates": [], "people": [], "documents": []}


class Fuzz(unittest.TestCase):

    def test_hostile_inputs(self):
        for n in range(QUICK):
            given = made(f"1:{n}")
            with self.subTest(f"1:{n} {given.name}"):
                self.assertEqual(list(faults(given)), [])


class Inputs(unittest.TestCase):

    def test_a_seed_makes_always_the_same(self):
        for seed in ("1:1", "1:2", "a"):
            self.assertEqual(vars(made(seed)), vars(made(seed)))

    def test_all_kinds_are_made_and_most_have_records(self):
        given = [made(f"kinds:{n}") for n in range(60)]
        self.assertEqual({each.name for each in given}, {"bytes", "text", "packed", "html", "jsonl", "json", "table", "warc"})
        lines = [line for each in given for line in outcome(each)[0]]
        self.assertGreater(sum(bool(json.loads(line)["figures"]) for line in lines), 20)

    def test_fragments(self):
        self.assertGreater(len(fragments()), 200)
        self.assertEqual(len(fragments()), len(set(fragments())))


class Checks(unittest.TestCase):
    """Each fault is seen."""

    def test_a_sound_article(self):
        self.assertEqual(list(faults_of_line(json.dumps({**ARTICLE, "figures": [FIGURE]}).encode() + b"\n")), [])

    def test_faulty_lines(self):
        for line in ("", "{", "[]", json.dumps({**ARTICLE, "figures": [{**FIGURE, "value": float("nan")}]}),
                     json.dumps({**ARTICLE, "figures": [{**FIGURE, "value": float("-inf")}]}),
                     json.dumps({**ARTICLE, "figures": [{**FIGURE, "kind": "number"}]}), json.dumps({"id": "a"})):
            with self.subTest(line):
                self.assertTrue(list(faults_of_line(line.encode() + b"\n")))
        self.assertTrue(list(faults_of_line(json.dumps(ARTICLE).encode())), "no end of the line")

    def test_faulty_records(self):
        for what, changed in (
                ("out of the text", {"figures": [{**FIGURE, "start": 8, "end": 9}]}),
                ("another text", {"figures": [{**FIGURE, "text": "6"}]}),
                ("an empty text", {"figures": [{**FIGURE, "text": "", "end": 3}]}),
                ("another sentence", {"figures": [{**FIGURE, "sentence": "Có 6 xe."}]}),
                ("a huge value", {"figures": [{**FIGURE, "value": [1, 10 ** 50]}]}),
                ("twice", {"figures": [FIGURE, FIGURE]}),
                ("a date and a figure", {"figures": [FIGURE], "dates": [DATE]}),
                ("from without to", {"dates": [{**DATE, "to": None}]}),
                ("from after to", {"dates": [{**DATE, "to": "2019-12-31"}]}),
                ("an interval without a range", {"dates": [{**DATE, "interval": "2020/2021"}]}),
                ("mentions out of order", {"people": [{"name": "5", "role": None, "age": None, "mentions": [
                    {"text": "x", "start": 5, "end": 6}, {"text": "5", "start": 3, "end": 4}]}]})):
            with self.subTest(what):
                self.assertTrue(list(faults_of_records({**ARTICLE, **changed})))

    def test_articles_are_counted(self):
        self.assertEqual(list(faults(Input("x", b"C\xc3\xb3 5 xe.", "text", 1))), [])
        self.assertEqual(len(list(faults(Input("x", b"C\xc3\xb3 5 xe.", "text", 2)))), 1)


if __name__ == "__main__":
    unittest.main()
