"""Lists of words by class, and that code and lists name the same classes."""
import ast
import importlib
import inspect
import pkgutil
import unittest

import corpus
from corpus.vietnamese import lexicon
from corpus.vietnamese.lexicon import WordClasses, word_classes


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


if __name__ == "__main__":
    unittest.main()
