import unittest

from corpus import Date, Document, Mention, Person
from corpus.writing.display import aligned, cut, padded, plain, width
from corpus.writing.table import digest

from .extractions import EMPTY, extraction, figure


class Widths(unittest.TestCase):

    CASES = [("", 0), ("abc", 3), ("Sóc Trăng", 9), ("So\u0301c", 3), ("日本", 4), ("ＡＢ", 4), ("a\u200bb", 2), ("😀", 2),
             ("đồng/kg", 7), ("…", 1), ("한국", 4)]

    def test_width(self):
        for text, columns in self.CASES:
            with self.subTest(text):
                self.assertEqual(width(text), columns)

    def test_cut(self):
        for text, columns, shown in (("abcdef", 6, "abcdef"), ("abcdef", 4, "abc…"), ("日本語", 6, "日本語"), ("日本語", 5, "日本…"),
                                     ("日本語", 4, "日…"), ("So\u0301c Tra\u0306ng", 5, "So\u0301c…"), ("ab cd", 4, "ab…"),
                                     ("abc", 1, "…"), ("abc", 0, "")):
            with self.subTest(text, columns=columns):
                self.assertEqual(cut(text, columns), shown)
                self.assertLessEqual(width(cut(text, columns)), columns)

    def test_padded(self):
        for text, columns, right, shown in (("ab", 4, False, "ab  "), ("ab", 4, True, "  ab"), ("日", 4, False, "日  "),
                                            ("abcdef", 4, True, "abc…")):
            self.assertEqual(padded(text, columns, right), shown)

    def test_plain(self):
        for text, shown in (("a\nb\tc", "a b c"), ("\x1b[31mred\x07", "[31mred"), (None, ""), ("a\u202eb", "a b"), ("a\xa0b", "a b"),
                            ("a\ud800b", "a b"), ("👩\u200d🌾", "👩\u200d🌾")):
            with self.subTest(repr(text)):
                self.assertEqual(plain(text), shown)


class Alignment(unittest.TestCase):

    def test_columns_stand_under_each_other(self):
        self.assertEqual(aligned([("1", "", "xã"), ("1.000", "", "người dân")], 40, frozenset([0])),
                         ["    1  xã", "1.000  người dân"])
        self.assertEqual(aligned([("日本", "a"), ("ab", "b")], 40), ["日本  a", "ab    b"])

    def test_the_widest_give_way(self):
        rows = [("1.234", "x" * 50, "y" * 30), ("5", "z", "")]
        for columns in (79, 60, 40, 30, 22):
            with self.subTest(columns):
                lines = aligned(rows, columns)
                self.assertEqual(max(map(width, lines)), columns)
                self.assertTrue(lines[0].startswith("1.234  x"))
        for columns in (10, 5, 1):
            self.assertLessEqual(max(map(width, aligned(rows, columns))), columns)
        self.assertEqual(aligned([], 10), [])


class Digest(unittest.TestCase):

    def test_an_article(self):
        self.assertEqual(digest(extraction(), 70).decode(), """\
Xã Tân Phú làm đường
Báo Mẫu · 2022-09-01 · Hà An · https://bao.example/1 · bài-1

Số liệu
           12  km   đường  2022
  khoảng 3 – 7  hộ   hộ
       4,5 tỷ  VND

Ngày tháng
  2022  Năm 2022

Người
  Trần Văn Lộc  50  chủ tịch xã

Văn bản
  Kế hoạch 15/KH-UBND  2022-02-03  UBND xã
""".replace("           12", "            12").replace("       4,5", "        4,5"))

    def test_the_figures_of_title_and_lead_come_first(self):
        text = "Tăng 7 lần\nMở đầu 5 xe.\nSau đó 3 nhà và 9 tàu."
        at = [figure(value, name=name, unit=name, start=text.index(str(value)), end=text.index(str(value)) + 1)
              for value, name in ((3, "nhà"), (9, None), (5, None), (7, "lần"))]
        article = extraction(text=text, title="Tăng 7 lần", figures=at, dates=[], people=[], documents=[])
        lines = digest(article, 80).decode().splitlines()
        self.assertEqual([line.split()[0] for line in lines[4:]], ["7", "5", "3", "9"])

    def test_dates_are_in_their_order_and_each_once(self):
        dates = [Date(value=value, type="date", text=value, start=0, end=1, from_=first, to=first) for value, first in (
            ("2023-05-02", "2023-05-02"), ("2021", "2021-01-01"), ("2023-05-02", "2023-05-02"), ("P3D", None))]
        lines = digest(extraction(figures=[], dates=dates, people=[], documents=[]), 80).decode().splitlines()
        self.assertEqual([line.split()[0] for line in lines[4:]], ["2021", "2023-05-02"])

    def test_long_lists_are_cut_and_say_so(self):
        people = [Person(name=f"Người {n}", mentions=[Mention("x", 0, 1)]) for n in range(30)]
        self.assertIn("  … +18\n", digest(extraction(people=people), 80).decode())

    def test_any_window(self):
        document = Document(type="Quyết định", number="1" * 99, text="x", start=0, end=1)
        wide = extraction(title="Một tiêu đề dài " * 9, documents=[document])
        for columns in (200, 80, 40, 20, 8, 1):
            for line in digest(wide, columns).decode().splitlines():
                self.assertLessEqual(width(line), columns)

    def test_english(self):
        self.assertIn("\nFigures\n", digest(extraction(), 80, "en").decode())

    def test_nothing(self):
        self.assertEqual(digest(EMPTY, 80), b"\n")

    def test_nothing_steers_the_terminal(self):
        data = digest(extraction(title="\x1b[2Jx", source="\x07", people=[Person(name="A\x9b31m", mentions=[])]), 80).decode()
        self.assertEqual([c for c in data if not c.isprintable() and c != "\n"], [])


if __name__ == "__main__":
    unittest.main()
