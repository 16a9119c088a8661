"""Lists of words by class, and that code and lists name the same classes."""
import ast
import importlib
import inspect
import pkgutil
import unittest

import corpus
from corpus.vietnamese import lexicon
from corpus.vietnamese.lexicon import Phrases, PhrasesBefore, WordClasses, word_classes


class Classes(unittest.TestCase):
    def test_words_of_a_class(self):
        self.assertEqual({"ngh", "gh", "tr"}, word_classes("syllables")["initial"] & {"ngh", "gh", "tr", "ương"})

    def test_a_list_is_read_at_its_first_use(self):
        self.assertFalse(WordClasses("syllables"))

    def test_no_such_class(self):
        with self.assertRaises(KeyError):
            word_classes("syllables")["tone"]

    def test_code_and_lists_name_the_same_classes_of_words_in_normal_form(self):
        asked: dict[str, set[str | None]] = {}  # None where a class is asked for by a variable
        for module in pkgutil.walk_packages(corpus.__path__, "corpus."):
            code = importlib.import_module(module.name)
            lists = {name: it for name, it in vars(code).items() if isinstance(it, WordClasses)}
            for node in ast.walk(ast.parse(inspect.getsource(code))) if lists else ():
                if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) and node.value.id in lists:
                    wanted = node.slice.value if isinstance(node.slice, ast.Constant) else None
                    asked.setdefault(lists[node.value.id].name, set()).add(wanted)
        self.assertIn("syllables", asked)
        for name, wanted in asked.items():
            with self.subTest(name):
                listed = {kind for _, kind in lexicon.rows(name)}
                self.assertLessEqual(wanted - {None}, listed)
                self.assertTrue(None in wanted or wanted == listed, listed - wanted)
                words = [word for word, _ in lexicon.rows(name)]
                self.assertEqual([" ".join(lexicon.norms_of(word)) for word in words], words)


class Lookup(unittest.TestCase):
    """Phrases in the order of a list; what is attached says which one it was."""

    LISTED = ["quý", "quý một", "quý một năm", "u.s steel", "bắc - nam", "hoà bình", "quý một", "cúp c1", "năm âm lịch"]

    def _hits(self, text):
        phrases = Phrases((phrase, number) for number, phrase in enumerate(self.LISTED))
        norms = lexicon.norms_of(text)
        return [(" ".join(norms[first:past]), number) for first, past, number in phrases.found(norms, 0, len(norms))]

    def test_the_longest_counts_and_of_two_the_first(self):
        self.assertEqual([("quý một năm", 2)], self._hits("trong Quý một năm ấy"))
        self.assertEqual([("quý một", 1)], self._hits("quý một, năm ấy"))
        self.assertEqual([("quý", 0)], self._hits("quý hai"))

    def test_marks_and_figures_are_words_of_a_phrase(self):
        self.assertEqual([("u . s steel", 3)], self._hits("hãng U.S Steel"))
        self.assertEqual([("bắc - nam", 4)], self._hits("tuyến Bắc - Nam"))
        self.assertEqual([("bắc - nam", 4)], self._hits("tuyến Bắc-Nam"))
        self.assertEqual([("cúp c 1", 7)], self._hits("trận cúp C1"))

    def test_both_places_of_the_tone_mark(self):
        self.assertEqual([("hòa bình", 5)], self._hits("nền hòa bình"))

    def test_half_a_phrase_is_none(self):
        self.assertEqual([], self._hits("bắc nam, hoà, năm âm"))

    def test_phrases_before_a_token(self):
        before = PhrasesBefore((phrase, number) for number, phrase in enumerate(self.LISTED))
        for text, hit in (("của quý một năm", (1, 2)), ("của quý", (1, 0)), ("hãng u.s steel", (1, 3)), ("tuyến bắc - nam", (1, 4)),
                          ("cúp c1", (0, 7)), ("một năm âm lịch", (1, 8)), ("âm lịch", None), ("- nam", None)):
            with self.subTest(text):
                norms = lexicon.norms_of(text)
                self.assertEqual(hit, before.match(norms, len(norms)))

    def test_a_phrase_before_a_token_begins_behind_the_floor(self):
        before = PhrasesBefore((phrase, number) for number, phrase in enumerate(self.LISTED))
        self.assertIsNone(before.match(lexicon.norms_of("của quý một"), 3, 2))


if __name__ == "__main__":
    unittest.main()
