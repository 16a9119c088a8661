"""How the report page says values, times and untrusted text."""

import re
import unittest
from decimal import Decimal

from corpus.records import Figure
from corpus.writing.html.assets import LANGUAGES, asset, words
from corpus.writing.html.markup import address, clean, clip, escape
from corpus.writing.html.notation import magnitude, measured, number, quantity, unit
from corpus.writing.html.timex import in_words

VI, EN = words("vi"), words("en")


def figure(value, **fields):
    return Figure(**{"value": value, "kind": "count", "text": "như viết", "start": 0, "end": 8, **fields})


class Words(unittest.TestCase):
    def test_every_text_in_every_language(self):
        lines = [line for line in asset("words.tsv").splitlines() if not line.startswith("#")]
        keys = [line.split("\t")[0] for line in lines]
        self.assertEqual(len(keys), len(set(keys)))
        for line in lines:
            with self.subTest(line=line):
                _, *texts = line.split("\t")
                self.assertEqual(len(texts), len(LANGUAGES))
                self.assertTrue(all(texts))

    def test_same_gaps_in_both_languages_but_for_month_names(self):
        for key in VI:
            if not key.startswith(("time.", "tick.")):
                self.assertEqual(*[set(re.findall(r"{\w+}", said[key])) for said in (VI, EN)], key)

    def test_interface_texts_need_no_escaping(self):
        for said in (VI, EN):
            for key, text in said.items():
                self.assertEqual(escape(text), text, key)


class Notation(unittest.TestCase):
    def test_numbers(self):
        for value, vietnamese, english in (
            (0, "0", "0"),
            (7, "7", "7"),
            (999, "999", "999"),
            (1000, "1.000", "1,000"),
            (15284, "15.284", "15,284"),
            (999999, "999.999", "999,999"),
            (1000000, "1 triệu", "1 million"),
            (1250000, "1,25 triệu", "1.25 million"),
            (1234567, "1.234.567", "1,234,567"),
            (56300000, "56,3 triệu", "56.3 million"),
            (1250500000, "1.250,5 triệu", "1,250.5 million"),
            (10**9, "1 tỷ", "1 billion"),
            (4870000000, "4,87 tỷ", "4.87 billion"),
            (19916 * 10**9, "19.916 tỷ", "19,916 billion"),
            (1234567891, "1.234.567.891", "1,234,567,891"),
            (-12, "−12", "−12"),
            (-2500000, "−2,5 triệu", "−2.5 million"),
            (Decimal("8.50"), "8,5", "8.5"),
            (Decimal("0.05"), "0,05", "0.05"),
            (Decimal("1E+3"), "1.000", "1,000"),
            (Decimal("1234.5"), "1.234,5", "1,234.5"),
            (Decimal("1234567.8"), "1.234.567,8", "1,234,567.8"),
            (10**24, None, None),
            (10**5000, None, None),
            (Decimal("1E+900000"), None, None),
            (Decimal("1E-900000"), None, None),
            (Decimal("NaN"), None, None),
        ):
            with self.subTest(value=str(value)[:30] if not isinstance(value, int) or value < 10**30 else "long"):
                self.assertEqual(number(value, VI), vietnamese)
                self.assertEqual(number(value, EN), english)

    def test_quantities(self):
        for shown, said in (
            (figure(15284), "15.284"),
            (figure(553 * 10**9, qualifier="nearly"), "gần 553 tỷ"),
            (figure(20, qualifier="more_than"), "hơn 20"),
            (figure(5, qualifier="at_least"), "ít nhất 5"),
            (figure([Decimal("3.4"), Decimal("3.5")]), "3,4 – 3,5"),
            (figure([40000000, 120000000]), "40 triệu – 120 triệu"),
            (figure([2, 3], kind="ratio"), "2/3"),
            (figure([2, 1], kind="score"), "2–1"),
            (figure(20, kind="ratio"), "20"),
            (figure(10**5000), "như viết"),
            (figure([1, 10**5000]), "như viết"),
            (figure(3, qualifier="khác"), "3"),
        ):
            with self.subTest(said=said):
                self.assertEqual(quantity(shown, VI), said)

    def test_units_and_measured(self):
        for shown, of, whole in (
            (figure(5, unit="ha"), "ha", "5 ha"),
            (figure(5, unit="%", kind="percent"), "%", "5%"),
            (figure(5, unit="%", per="năm", kind="percent"), "%/năm", "5%/năm"),
            (figure(5), "", "5"),
            (figure(38, unit="°C", kind="measure"), "°C", "38°C"),
            (figure(60000, unit="VND", per="kg", kind="money"), "VND/kg", "60.000 VND/kg"),
            (figure(5, unit="xã", name="xã đạt chuẩn"), "xã", "5"),
            (figure(5, unit="hộ", name="mất nhà"), "hộ", "5 hộ"),
            (figure(2, per="ngày", unit="cốc", name="cốc cà phê"), "cốc/ngày", "2 cốc/ngày"),
        ):
            with self.subTest(whole=whole):
                self.assertEqual((unit(shown), measured(shown, VI)), (of, whole))

    def test_magnitude(self):
        for shown, size in (
            (figure(5), 5),
            (figure([2, 4]), 3),
            (figure([2, 4], kind="ratio"), 0.5),
            (figure([2, 0], kind="ratio"), None),
            (figure([3, 1], kind="score"), 3),
            (figure(10**5000), None),
            (figure(Decimal("0.5")), 0.5),
        ):
            with self.subTest(size=size):
                self.assertEqual(magnitude(shown), size)


class Timex(unittest.TestCase):
    def test_values_in_words(self):
        for value, vietnamese, english in (
            ("2021-06-12", "12/6/2021", "12 Jun 2021"),
            ("2023-09", "tháng 9/2023", "Sep 2023"),
            ("2023", "năm 2023", "2023"),
            ("2023-Q3", "quý III/2023", "Q3 2023"),
            ("2023-H1", "nửa đầu năm 2023", "first half of 2023"),
            ("2023-H2", "nửa cuối năm 2023", "second half of 2023"),
            ("2013-W43", "tuần 43/2013", "week 43 of 2013"),
            ("2013-W03-WE", "cuối tuần 3/2013", "weekend of week 3 of 2013"),
            ("2020-FA", "mùa thu 2020", "autumn 2020"),
            ("2017-02-04TMO", "sáng 4/2/2017", "morning, 4 Feb 2017"),
            ("2013-10-23T11:39", "11:39 23/10/2013", "11:39, 23 Oct 2013"),
            ("2017-06-05T09", "9:00 5/6/2017", "9:00, 5 Jun 2017"),
            ("2023-10-11T05:06:00+07:00", "5:06 11/10/2023", "5:06, 11 Oct 2023"),
            ("T07:30", "7:30", "7:30"),
            ("TNI", "đêm", "night"),
            ("201", "thập niên 2010", "the 2010s"),
            ("20", "thế kỷ XXI", "21st century"),
            ("19", "thế kỷ XX", "20th century"),
            ("10", "thế kỷ XI", "11th century"),
            ("2021/2023", "năm 2021 – năm 2023", "2021 – 2023"),
            ("P30Y", "30 năm", "30 y"),
            ("P1Y6M", "1 năm 6 tháng", "1 y 6 mo"),
            ("PT3H", "3 giờ", "3 h"),
            ("PT15M", "15 phút", "15 min"),
            ("P2DT4H", "2 ngày 4 giờ", "2 d 4 h"),
            ("P0.5Y", "0,5 năm", "0.5 y"),
            ("PXY", "vài năm", "several y"),
            ("PRESENT_REF", "hiện nay", "now"),
            ("XXXX-WXX-1", "thứ hai hằng tuần", "every Monday"),
            ("XXXX-WXX-7T09:30", "9:30 chủ nhật hằng tuần", "9:30, every Sunday"),
            ("2021-13", "2021-13", "2021-13"),
            ("XXXX-QX", "XXXX-QX", "XXXX-QX"),
            ("lead", "lead", "lead"),
            ("P", "P", "P"),
            ("99", "99", "99"),
            ("", "", ""),
            (None, "", ""),
        ):
            with self.subTest(value=value):
                self.assertEqual((in_words(value, VI), in_words(value, EN)), (vietnamese, english))

    def test_what_recurs(self):
        for value, said in (("P1Y", "hằng năm"), ("P1D", "hằng ngày"), ("P2D", "mỗi 2 ngày"), ("2023", "năm 2023")):
            self.assertEqual(in_words(value, VI, recurring=True), said)


class Markup(unittest.TestCase):
    def test_one_character_for_one(self):
        for text in ("a\x00b\ud800c", "\r\n\t", "ế\u0301", "\ufffe\U0010ffff"):
            self.assertEqual(len(clean(text)), len(text))

    def test_clip(self):
        for text, length, clipped in (
            ("ngắn", 10, "ngắn"),
            ("một hai ba bốn năm", 12, "một hai ba…"),
            ("x" * 50, 10, "x" * 9 + "…"),
            ("  hai \n dòng ", 20, "hai dòng"),
            ("", 5, ""),
        ):
            self.assertEqual(clip(text, length), clipped)

    def test_addresses(self):
        self.assertEqual(address("https://báo.example/tin?a=1&b=2"), "https://báo.example/tin?a=1&amp;b=2")
        self.assertEqual(address("HTTP://x.example"), "HTTP://x.example")
        for url in (
            "javascript:x",
            "ftp://x",
            "x",
            None,
            "",
            "https://x\n",
            "https:// x",
            "http:\\\\x",
            "https://" + "x" * 5000,
        ):
            self.assertIsNone(address(url))


if __name__ == "__main__":
    unittest.main()
