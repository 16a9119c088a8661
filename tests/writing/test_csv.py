import csv
import io
import unittest
from decimal import Decimal

from corpus.writing import KINDS, Style
from corpus.writing.csv import ALL, ARTICLE, COLUMNS, articles, cell, head, key, rows

from .extractions import EMPTY, LONG, extraction, figure


def table(only, *extractions):
    """The rows that a spreadsheet reads, as dicts."""
    data = head(only) + b"".join(rows(e, only) for e in extractions)
    return list(csv.DictReader(io.StringIO(data.decode(), newline=""), strict=True))


class Rows(unittest.TestCase):

    def test_figures(self):
        first, second, third = table(("figures",), extraction())
        self.assertEqual(list(first), [*ARTICLE, *COLUMNS["figures"]])
        self.assertEqual([first[name] for name in ("id", "published", "name", "value", "value_2", "unit", "kind", "when", "text")],
                         ["bài-1", "2022-09-01", "đường", "12", "", "km", "measure", "2022", "12"])
        self.assertEqual([second[name] for name in ("name", "value", "unit")], ["", "4500000000", "VND"])
        self.assertEqual([third[name] for name in ("value", "value_2", "qualifier")], ["3", "7", "about"])

    def test_dates(self):
        [row] = table(("dates",), extraction())
        self.assertEqual([row[name] for name in ("value", "type", "from", "to", "text")],
                         ["2022", "date", "2022-01-01", "2022-12-31", "Năm 2022"])

    def test_people(self):
        [row] = table(("people",), extraction())
        self.assertEqual([row[name] for name in ("name", "role", "age", "mentions", "text")],
                         ["Trần Văn Lộc", "chủ tịch xã", "50", "2", "Trần Văn Lộc"])

    def test_documents(self):
        [row] = table(("documents",), extraction())
        self.assertEqual([row[name] for name in ("type", "number", "date", "issuer")],
                         ["Kế hoạch", "15/KH-UBND", "2022-02-03", "UBND xã"])

    def test_all_kinds_together(self):
        found = table(KINDS, extraction(), EMPTY, extraction(id="bài-2"))
        self.assertEqual(list(found[0]), [*ARTICLE, "record", *ALL])
        self.assertEqual([row["record"] for row in found], ["figure"] * 3 + ["date", "person", "document"] + ["figure"] * 3
                         + ["date", "person", "document"])
        self.assertEqual([row["id"] for row in found], ["bài-1"] * 6 + ["bài-2"] * 6)
        self.assertEqual((found[3]["value"], found[3]["from"], found[4]["role"], found[5]["number"]),
                         ("2022", "2022-01-01", "chủ tịch xã", "15/KH-UBND"))
        for kind in KINDS:
            self.assertLessEqual(set(COLUMNS[kind]), set(ALL))

    def test_exact_numbers(self):
        found = table(("figures",), extraction(figures=[figure(LONG), figure(Decimal("1E+3")), figure(-5)]))
        self.assertEqual([row["value"] for row in found], [str(LONG), "1000", "-5"])

    def test_any_text_comes_back(self):
        for text in ("a,b", 'say "x"', "two\nlines", "two\r\nlines", "a;b\tc", "\x00", "đ😀"):
            with self.subTest(repr(text)):
                self.assertEqual(table(("people",), extraction(title=text))[0]["title"], text)

    def test_lone_surrogates(self):
        self.assertEqual(table(("people",), extraction(title="a\ud800"))[0]["title"], "a\\ud800")

    def test_head(self):
        self.assertTrue(head(KINDS, bom=True).startswith(b"\xef\xbb\xbfid,title,"))
        self.assertTrue(head(KINDS).startswith(b"id,title,"))


class Formulas(unittest.TestCase):

    def test_harmless(self):
        for text in ("=1+1", "+84 912", "-5 độ", "@SUM(A1)", "\tx", "\r=1", " =1+1", "\n=cmd|' /C calc'!A0", "＝1+1",
                     "\u00a0=1", "=HYPERLINK(\"http://bad\")"):
            with self.subTest(repr(text)):
                self.assertEqual(cell(text), "'" + text)
                self.assertEqual(table(("people",), extraction(title=text, id=text))[0]["id"], "'" + text)

    def test_as_it_is(self):
        for text in ("Sóc Trăng", "1=1", "a-b", "(-5)", " x", "'=1", "5%", "“=”"):
            with self.subTest(text):
                self.assertEqual(cell(text), text)
        self.assertEqual((cell(None), cell("")), ("", ""))


class Survey(unittest.TestCase):
    """Which articles a file holds whole: all but the last, whose rows may go on."""

    def found(self, data, only=KINDS):
        return list(articles(io.BytesIO(data), Style("csv", only=only)))

    def test_whole_articles(self):
        for bom in (False, True):
            names = head(KINDS, bom)
            parts = [rows(extraction(id=id, title="hai\ndòng"), KINDS) for id in ("a", "=b", "c")]
            after = [len(names), len(names + parts[0]), len(names + parts[0] + parts[1])]
            whole = names + b"".join(parts)
            wanted = [(None, after[0]), ("a", after[1]), (key("=b"), after[2])]
            self.assertEqual(self.found(whole), wanted)
            for cut in range(after[2] + 1, len(whole), 7):
                found = self.found(whole[:cut])
                self.assertIn(found, (wanted, wanted[:2]))
                if cut > after[2] + len(parts[2]) // 2:
                    self.assertEqual(found, wanted)

    def test_nothing_whole(self):
        names = head(KINDS)
        for data in (b"", names[:-1], names[:3]):
            self.assertEqual(self.found(data), [])
        self.assertEqual(self.found(names), [(None, len(names))])

    def test_strangers(self):
        names = head(KINDS)
        for data in (b"a,b\r\n", head(("figures",)), names + b"a,b\r\n", b"\xff\xfe\r\n"):
            with self.subTest(data[:20]), self.assertRaises(ValueError):
                self.found(data)


if __name__ == "__main__":
    unittest.main()
