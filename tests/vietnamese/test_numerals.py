"""Numerals in digits and in words: the text, its value, and how far the numeral reaches."""
from __future__ import annotations

import unittest
from decimal import Decimal

from corpus.vietnamese.numerals import MAX_DIGITS, digits_value, english_reading, numeral_at
from corpus.vietnamese.tokens import Tokens

# The whole text is the numeral.
WHOLE = """
0 = 0
7 = 7
007 = 7
2016 = 2016
15.284 = 15284
1.234.567 = 1234567
1.234.567,5 = 1234567.5
4,87 = 4.87
0,5 = 0.5
0,05 = 0.05
1,0 = 1
3.500,5 = 3500.5
2.3 = 2.3
42.5 = 42.5
3,500.5 = 3500.5
1,234,567 = 1234567
10,245 = 10.245
1 200 000 = 1200000
10k = 10000
20K = 20000
5tr = 5000000
1tr5 = 1500000
2tr350 = 2350000
3 nghìn = 3000
3 ngàn = 3000
2 vạn = 20000
1,2 triệu = 1200000
4,87 tỷ = 4870000000
15 tỉ = 15000000000
3 nghìn tỷ = 3000000000000
1.000 tỷ = 1000000000000
3 nghìn 200 tỷ = 3200000000000
2 triệu 300 nghìn = 2300000
1 tỷ 250 triệu = 1250000000
6 triệu rưỡi = 6500000
2 tỷ rưỡi = 2500000000
7 tỷ tỷ = 7000000000000000000
một trăm hai tám tỷ = 128000000000
ba trăm sáu tám = 368
năm tỷ, hai trăm mười triệu = 5210000000
bốn mươi hai triệu, không trăm linh bảy nghìn = 42007000
một tỷ, sáu trăm triệu, năm trăm linh hai nghìn = 1600502000
9 chục = 90
không = 0
một = 1
hai = 2
ba = 3
bốn = 4
năm = 5
sáu = 6
bảy = 7
bẩy = 7
tám = 8
chín = 9
mười = 10
mười một = 11
mười hai = 12
mười bốn = 14
mười lăm = 15
mười nhăm = 15
mười chín = 19
hai mươi = 20
hai mươi mốt = 21
hai mươi tư = 24
hai mươi bốn = 24
hai mươi lăm = 25
hai mươi nhăm = 25
hai mốt = 21
hai tư = 24
ba lăm = 35
bốn nhăm = 45
chín chín = 99
ba chục = 30
hăm mốt = 21
hăm lăm = 25
băm sáu = 36
năm mươi = 50
năm mươi lăm = 55
bảy mươi tư = 74
chín mươi chín = 99
một trăm = 100
một trăm linh năm = 105
một trăm lẻ một = 101
ba trăm lẻ bốn = 304
hai trăm mười = 210
một trăm mười lăm = 115
sáu trăm bảy mươi tám = 678
hai trăm rưỡi = 250
trăm hai = 120
trăm rưỡi = 150
một trăm hai = 120
một nghìn = 1000
một ngàn hai = 1200
một nghìn không trăm linh năm = 1005
hai nghìn lẻ một = 2001
một nghìn chín trăm bốn mươi lăm = 1945
hai nghìn không trăm hai mươi ba = 2023
mười hai nghìn ba trăm bốn mươi lăm = 12345
một trăm hai mươi lăm nghìn = 125000
hai vạn rưỡi = 25000
một triệu hai = 1200000
triệu hai = 1200000
triệu rưỡi = 1500000
mười triệu rưỡi = 10500000
mười bốn triệu hai = 14200000
một triệu hai trăm nghìn = 1200000
một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy = 1234567
hai mươi triệu lẻ năm = 20000005
tỷ hai = 1200000000
tỷ rưỡi = 1500000000
chín chín tỷ chín = 99900000000
một tỷ hai trăm triệu = 1200000000
hai nghìn tỷ = 2000000000000
hai trăm nghìn tỷ = 200000000000000
không phẩy hai = 0.2
hai phẩy hai lăm = 2.25
hai phẩy năm = 2.5
hai phẩy không năm = 2.05
ba phẩy mười bốn = 3.14
không phẩy bảy mươi lăm = 0.75
một phẩy năm triệu = 1500000
trăm rưỡi triệu = 150000000
"""

# The numeral ends before the bar.
ENDS = """
10 |kg = 10
10|kg = 10
5 |người = 5
mười |năm = 10
hai mươi |năm = 20
ba trăm |năm = 300
nghìn |năm = 1000
năm trăm |người = 500
sáu triệu |người = 6000000
hai |mẫu xe = 2
năm |năm = 5
4 triệu |2 = 4000000
3 |tỷ phú = 3
hai triệu|, ba trăm người = 2000000
hai triệu, ba trăm |đồng = 2000300
hai trăm ba |bốn người = 230
ba |triệu phú = 3
800 nghìn |một ký = 800000
ba trăm |một tháng = 300
"""

NO_NUMBERS = ["12.6.2021", "1.2.3", "1,23,4", "0.123.456", "1" * (MAX_DIGITS + 1)]


def split(table: str) -> list[tuple[str, str]]:
    return [tuple(part.strip() for part in line.rsplit("=", 1)) for line in table.strip().splitlines()]


class Numerals(unittest.TestCase):
    def test_whole(self):
        for text, value in split(WHOLE):
            with self.subTest(text):
                tokens = Tokens(text)
                self.assertEqual(numeral_at(tokens, 0), (len(tokens), Decimal(value)))

    def test_ends(self):
        for marked, value in split(ENDS):
            with self.subTest(marked):
                numeral, _, _ = marked.partition("|")
                past, found = numeral_at(Tokens(marked.replace("|", "")), 0)
                self.assertEqual((past, found), (len(Tokens(numeral)), Decimal(value)))

    def test_whole_numbers_are_int(self):
        for text in ("4,87 tỷ", "1,0", "2 triệu rưỡi", "1.234"):
            with self.subTest(text):
                self.assertIs(type(numeral_at(Tokens(text), 0)[1]), int)

    def test_no_numbers(self):
        for text in NO_NUMBERS:
            with self.subTest(text[:20]):
                self.assertIsNone(numeral_at(Tokens(text), 0))

    def test_no_numeral_starts(self):
        for text in ("linh", "tỷ lệ", "triệu tập", "rưỡi", "mươi", "lăm", "người", ",", "tư"):
            with self.subTest(text):
                self.assertIsNone(numeral_at(Tokens(text), 0))

    def test_english(self):
        for word, value in (("12,500", 12500), ("3,200", 3200), ("0,125", None), ("1,25", None), ("1.250", None)):
            with self.subTest(word):
                self.assertEqual(english_reading(word), value)
        self.assertEqual(digits_value("1,500.25", english=True), Decimal("1500.25"))


if __name__ == "__main__":
    unittest.main()
