"""The records of `find_dates`: all their fields, the claims they make, what is refused, and texts that want to break it."""
from __future__ import annotations

import time
import unittest

from corpus.extraction.claims import Claims
from corpus.extraction.dates import find_dates
from corpus.vietnamese.tokens import Tokens
from tests.extraction.timex_cases import dates_of

PUBLISHED = "2017-06-15T08:30:00+07:00"

# text, then for each record: type, value, from, to, interval
FIELDS = (
    ("Sáng 4/6, mưa.", ("time", "2017-06-04TMO", "2017-06-04", "2017-06-04", None)),
    ("Tháng 9/2016, mưa.", ("date", "2016-09", "2016-09-01", "2016-09-30", None)),
    ("Tháng 2/2016, mưa.", ("date", "2016-02", "2016-02-01", "2016-02-29", None)),
    ("Quý III/2016, mưa.", ("date", "2016-Q3", "2016-07-01", "2016-09-30", None)),
    ("Nửa cuối năm 2016, mưa.", ("date", "2016-H2", "2016-07-01", "2016-12-31", None)),
    ("9 tháng đầu năm 2016, mưa.", ("date", "2016-01/2016-09", "2016-01-01", "2016-09-30", None)),
    ("Tuần trước, mưa.", ("date", "2017-W23", "2017-06-05", "2017-06-11", None)),
    ("Cuối tuần trước, mưa.", ("date", "2017-W23-WE", "2017-06-10", "2017-06-11", None)),
    ("Những năm 1990, mưa.", ("date", "199", "1990-01-01", "1999-12-31", None)),
    ("Thế kỷ XX, mưa.", ("date", "19", "1900-01-01", "1999-12-31", None)),
    ("Năm 2016, mưa.", ("date", "2016", "2016-01-01", "2016-12-31", None)),
    ("Cuối năm 2016, mưa.", ("date", "2016", "2016-01-01", "2016-12-31", None)),
    ("Mưa 3 ngày.", ("duration", "P3D", None, None, None)),
    ("Mỗi ngày, mưa.", ("set", "P1D", None, None, None)),
    ("Hiện nay, mưa.", ("date", "PRESENT_REF", None, None, None)),
    ("Lúc 7 giờ 30 phút sáng, mưa.", ("time", "T07:30", None, None, None)),
    ("Giai đoạn 2021-2023, mưa.", ("date", "2021", "2021-01-01", "2021-12-31", "2021/2023"),
     ("date", "2023", "2023-01-01", "2023-12-31", "2021/2023")),
    ("Từ 28/5 đến 2/6, mưa.", ("date", "2017-05-28", "2017-05-28", "2017-05-28", "2017-05-28/2017-06-02"),
     ("date", "2017-06-02", "2017-06-02", "2017-06-02", "2017-05-28/2017-06-02")),
    ("Từ năm 2016 đến nay, mưa.", ("date", "2016", "2016-01-01", "2016-12-31", "2016/2017-06-15"),
     ("date", "PRESENT_REF", None, None, "2016/2017-06-15")),
    ("Từ 9 đến 17 giờ ngày 12/6, mưa.",
     ("time", "2017-06-12T09:00", "2017-06-12", "2017-06-12", "2017-06-12T09:00/2017-06-12T17:00"),
     ("time", "2017-06-12T17:00", "2017-06-12", "2017-06-12", "2017-06-12T09:00/2017-06-12T17:00")),
    ("Mưa 3-5 ngày.", ("duration", "P3D", None, None, "P3D/P5D"), ("duration", "P5D", None, None, "P3D/P5D")),
    ("Kể từ năm 2016, mưa.", ("date", "2016", "2016-01-01", "2016-12-31", None)),
)

NOT_ISO = ("hôm qua", "15/06/2017", "2017-13-01", "2017-02-30", "2017-06-15T25:00", "2017-6-15", "2017", "", "2017-06-15 lúc 8h")
ISO = ("2017-06-15", "20170615", "2017-06-15T08:30", "2017-06-15T08:30:00Z", "2017-06-15 08:30:00+0700", "2017-06-15T08:30:00.123+07:00")

HOSTILE = (
    "", " ", "\n", "\ud800", "ngày", "ngày 1", "từ", "từ 1 đến", "1 -", "30/", "thứ", "năm năm năm năm", "tháng " * 3000, "ngày 1/" * 3000,
    "1" * 30_000, "1/" * 6_000, "1-" * 6_000, "1.1." * 6_000, "từ 1 đến " * 3_000, "ngày 1, 2, " * 1_500, "(" * 6_000, "hôm nay (" * 3_000,
    "khoảng " * 3_000, "năm " * 3_000, "một hai ba " * 3_000, "Tết " * 3_000, "2016-" * 3_000, "thứ 2, 3, " * 3_000,
    "cách đây " * 3_000, "sáng " * 3_000, "18h30 " * 3_000, "năm 2016, " * 3_000, "hàng tuần " * 1_500, "99999999999999 năm trước",
    "9999999999 tỷ giờ trước", "năm 9999 sau", "9999 thế kỷ trước", "ngày 0/0", "0 năm trước", "năm 0000", "tháng 0", "quý 0",
    "nửa nửa nửa", "mùng mùng", "rằm tháng", "đêm 30 30 Tết", "cùng kỳ " * 5000,
)


class DateRecords(unittest.TestCase):
    def test_all_fields(self):
        for text, *expected in FIELDS:
            with self.subTest(text):
                found = [(r.type, r.value, r.from_, r.to, r.interval) for r in dates_of(text, PUBLISHED)]
                self.assertEqual(expected, found)

    def test_the_sentence_around(self):
        text = "Trời mưa. Ngày 4/6, nước rút! Đường khô."
        self.assertEqual(["Ngày 4/6, nước rút!"], [record.sentence for record in dates_of(text, PUBLISHED)])

    def test_claims_its_tokens(self):
        tokens = Tokens("Có 5 người đến ngày 4/6.")
        claims = Claims(tokens)
        [(first, past, record)] = find_dates(tokens, claims, PUBLISHED)
        self.assertEqual("ngày 4/6", tokens.span(first, past))
        self.assertEqual([not first <= i < past for i in range(len(tokens))], [claims.free(i) for i in range(len(tokens))])

    def test_leaves_what_others_claimed(self):
        tokens = Tokens("Nghị định 10/2016 có hiệu lực ngày 4/6.")
        claims = Claims(tokens)
        claims.take(2, 5)
        self.assertEqual(["ngày 4/6"], [record.text for _, _, record in find_dates(tokens, claims, PUBLISHED)])

    def test_an_ordinal_is_decided_here(self):
        tokens = Tokens("Họp vào thứ Tư tuần sau.")
        claims = Claims(tokens)
        claims.take(3, 4)
        self.assertEqual(["2017-06-21"], [record.value for _, _, record in find_dates(tokens, claims, PUBLISHED)])

    def test_published_must_be_iso_8601(self):
        for published in NOT_ISO:
            with self.subTest(published), self.assertRaisesRegex(ValueError, "ISO 8601"):
                dates_of("Hôm nay mưa.", published)
        for published in ISO:
            with self.subTest(published):
                self.assertEqual("2017-06-15", dates_of("Hôm nay mưa.", published)[0].value)

    def test_the_hour_of_publication(self):
        self.assertEqual("2017-06-15T10:30", dates_of("2 giờ nữa tàu chạy.", PUBLISHED)[0].value)
        self.assertEqual("FUTURE_REF", dates_of("2 giờ nữa tàu chạy.", "2017-06-15")[0].value)

    def test_hostile_texts_are_read_in_linear_time(self):
        started = time.process_time()
        for text in HOSTILE:
            with self.subTest(text[:20]):
                records = dates_of(text, PUBLISHED)
                self.assertEqual(records, dates_of(text, PUBLISHED))
                for record in records:
                    self.assertEqual(record.text, text[record.start:record.end])
        self.assertLess(time.process_time() - started, 15)


if __name__ == "__main__":
    unittest.main()
