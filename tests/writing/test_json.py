import io
import json
import unittest
from decimal import Decimal

from corpus.writing import Style
from corpus.writing.json import articles, block, exact, line

from .extractions import EMPTY, LONG, extraction, figure


class Numbers(unittest.TestCase):
    """A number's digits in the output."""

    CASES = [
        (15284, "15284"), (0, "0"), (-3, "-3"), (4870000000, "4870000000"), (10 ** 30, "1" + "0" * 30),
        (10 ** 5000, "1" + "0" * 5000), (-10 ** 5000, "-1" + "0" * 5000),
        (Decimal("4870000000"), "4870000000"), (Decimal("4.87E+9"), "4870000000"), (Decimal("1E+3"), "1000"),
        (Decimal("0.1"), "0.1"), (Decimal("8.50"), "8.5"), (Decimal("8.00"), "8"), (Decimal("100"), "100"),
        (Decimal("-0.5"), "-0.5"), (Decimal("-0.0"), "0"), (Decimal("0E-10"), "0"), (Decimal("1E-7"), "0.0000001"),
        (Decimal("0.12345678901234567890"), "0.1234567890123456789"), (LONG, "0.12345678901234567890123"),
        (Decimal("123456789012345678901234567890.5"), "123456789012345678901234567890.5"),
        (Decimal("NaN"), "null"), (Decimal("Infinity"), "null"), (Decimal("-Infinity"), "null"),
    ]

    def test_exact(self):
        for number, digits in self.CASES:
            with self.subTest(digits[:40]):
                self.assertEqual(exact(number), digits)
                self.assertEqual(json.loads(exact(number), parse_int=str, parse_float=str), None if digits == "null" else digits)

    def test_in_a_figure(self):
        for value, shown in ((LONG, str(LONG)), ([3, 7], "[3, 7]"), ([Decimal("1.50"), LONG], f"[1.5, {LONG}]"),
                             ((2, 3), "[2, 3]"), (Decimal("10"), "10")):
            with self.subTest(shown):
                self.assertIn(f'"value": {shown}, "unit"', line(extraction(figures=[figure(value)])).decode())


class Text(unittest.TestCase):

    CASES = [
        ("Sóc Trăng", "Sóc Trăng".encode()), ("“đỏ”", "“đỏ”".encode()), ("𝄞 và 😀", "𝄞 và 😀".encode()),
        ('a"b\\c', b'a\\"b\\\\c'), ("a\nb\tc", b"a\\nb\\tc"), ("\x00\x1b\x1f", b"\\u0000\\u001b\\u001f"),
        ("\ud800", b"\\ud800"), ("a\udfffb", b"a\\udfffb"), ("%s %d {} %", b"%s %d {} %"),
    ]

    def test_strings(self):
        for text, written in self.CASES:
            for write in (line, block):
                with self.subTest(repr(text), write=write.__name__):
                    data = write(extraction(title=text))
                    self.assertIn(b'"title": "' + written + b'"', data)
                    self.assertEqual(json.loads(data.decode("utf-8"))["title"], text)


class Form(unittest.TestCase):
    """The same bytes as the standard library's encoder, where that is exact."""

    EXTRACTIONS = [extraction(), EMPTY, extraction(authors=[], people=[]), extraction(figures=[figure(Decimal("2.5"))]),
                   extraction(title=None, dates=[], documents=[])]

    def test_line(self):
        for e in self.EXTRACTIONS:
            for text in (False, True):
                self.assertEqual(line(e, text), (json.dumps(e.to_dict(text), ensure_ascii=False) + "\n").encode())

    def test_block(self):
        for e in self.EXTRACTIONS:
            for text in (False, True):
                self.assertEqual(block(e, text), json.dumps(e.to_dict(text), ensure_ascii=False, indent=2).encode())

    def test_block_in_an_array(self):
        both = self.EXTRACTIONS[:2]
        self.assertEqual(b"[\n" + b",\n".join(block(e, depth=1) for e in both) + b"\n]",
                         json.dumps([e.to_dict() for e in both], ensure_ascii=False, indent=2).encode())


class Survey(unittest.TestCase):
    """Which articles a file holds whole."""

    def found(self, data):
        return list(articles(io.BytesIO(data), Style("jsonl")))

    def test_whole_lines(self):
        lines = [line(extraction(id=id)) for id in ("a", 'b"\\\n', "đ\ud800", "")]
        ends = [sum(map(len, lines[:n + 1])) for n in range(4)]
        self.assertEqual(self.found(b"".join(lines)), list(zip(("a", 'b"\\\n', "đ\ud800", ""), ends)))

    def test_a_torn_last_line(self):
        whole = line(extraction(id="a"))
        for cut in (1, 10, len(whole) - 1):
            self.assertEqual(self.found(whole + whole[:cut]), [("a", len(whole))])
        self.assertEqual(self.found(b""), [])

    def test_strangers(self):
        for data in (b"x\n", b'{"text": "a"}\n', b"\n", b'{"id": nothing}\n', b'{"id": "\xff"}\n'):
            with self.subTest(data), self.assertRaises(ValueError):
                self.found(data)


if __name__ == "__main__":
    unittest.main()
