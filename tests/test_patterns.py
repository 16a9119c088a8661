import re
import unittest

from corpus.patterns import Pattern


class Patterns(unittest.TestCase):
    def test_it_does_what_the_compiled_one_does(self):
        pattern = Pattern(r"(\d+) đồng", re.IGNORECASE)
        self.assertEqual(pattern.search("giá 500 ĐỒNG")[1], "500")
        self.assertEqual(pattern.findall("5 đồng, 7 đồng"), ["5", "7"])
        self.assertEqual(pattern.groups, 1)

    def test_nothing_is_compiled_before_it_is_used(self):
        pattern = Pattern("(")
        with self.assertRaises(re.error):
            pattern.search("")

    def test_what_no_pattern_has_is_an_error(self):
        with self.assertRaises(AttributeError):
            Pattern("a").first
