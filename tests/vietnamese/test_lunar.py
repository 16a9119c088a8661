"""The lunar calendar against dates that are known from printed calendars, leap months and years named by can and chi."""
from __future__ import annotations

import unittest

from corpus.vietnamese import lexicon, lunar
from corpus.vietnamese.calendar import calendar_date, day_number

# The first day of the lunar year. In 1968, 1985, 2007, 2030 and 2053 Vietnam and China differ.
NEW_YEARS = (
    (1945, (1945, 2, 13)), (1954, (1954, 2, 3)), (1968, (1968, 1, 29)), (1975, (1975, 2, 11)), (1985, (1985, 1, 21)), (1986, (1986, 2, 9)),
    (1990, (1990, 1, 27)), (1995, (1995, 1, 31)), (2000, (2000, 2, 5)), (2001, (2001, 1, 24)), (2002, (2002, 2, 12)), (2003, (2003, 2, 1)),
    (2004, (2004, 1, 22)), (2005, (2005, 2, 9)), (2006, (2006, 1, 29)), (2007, (2007, 2, 17)), (2008, (2008, 2, 7)), (2009, (2009, 1, 26)),
    (2010, (2010, 2, 14)), (2011, (2011, 2, 3)), (2012, (2012, 1, 23)), (2013, (2013, 2, 10)), (2014, (2014, 1, 31)), (2015, (2015, 2, 19)),
    (2016, (2016, 2, 8)), (2017, (2017, 1, 28)), (2018, (2018, 2, 16)), (2019, (2019, 2, 5)), (2020, (2020, 1, 25)), (2021, (2021, 2, 12)),
    (2022, (2022, 2, 1)), (2023, (2023, 1, 22)), (2024, (2024, 2, 10)), (2025, (2025, 1, 29)), (2026, (2026, 2, 17)), (2027, (2027, 2, 6)),
    (2028, (2028, 1, 26)), (2029, (2029, 2, 13)), (2030, (2030, 2, 2)), (2053, (2053, 2, 18)),
)

# The month that a year has twice, None where it has none.
LEAP_MONTHS = ((1985, 2), (1987, 7), (2001, 4), (2004, 2), (2006, 7), (2009, 5), (2012, 4), (2014, 9), (2017, 6), (2020, 4), (2023, 2), (2025, 6),
               (2028, 5), (2031, 3), (2033, 11), (2016, None), (2018, None), (2019, None), (2021, None), (2022, None), (2024, None))

# Gregorian date, lunar (year, month, day, leap)
DAYS = (
    ((2017, 4, 6), (2017, 3, 10, False)),  # Giỗ Tổ
    ((2023, 4, 29), (2023, 3, 10, False)),
    ((2016, 9, 15), (2016, 8, 15, False)),  # Trung thu
    ((2020, 10, 1), (2020, 8, 15, False)),
    ((2017, 9, 5), (2017, 7, 15, False)),  # Vu Lan
    ((2017, 5, 30), (2017, 5, 5, False)),  # Đoan Ngọ
    ((2023, 1, 14), (2022, 12, 23, False)),  # ông Táo về trời
    ((2017, 1, 27), (2016, 12, 30, False)),  # giao thừa
    ((2020, 5, 23), (2020, 4, 1, True)),
    ((2017, 7, 23), (2017, 6, 1, True)),
    ((2023, 3, 22), (2023, 2, 1, True)),
)

NAMES = ((1968, "Mậu Thân"), (1975, "Ất Mão"), (1984, "Giáp Tý"), (2014, "Giáp Ngọ"), (2017, "Đinh Dậu"), (2018, "Mậu Tuất"), (2020, "Canh Tý"),
         (2023, "Quý Mão"), (2024, "Giáp Thìn"))


class LunarCalendar(unittest.TestCase):
    def test_new_years(self):
        for year, date in NEW_YEARS:
            with self.subTest(year):
                self.assertEqual(date, lunar.to_gregorian(year, 1, 1))

    def test_leap_months(self):
        for year, month in LEAP_MONTHS:
            with self.subTest(year):
                leap = [m for m in range(1, 13) if lunar.to_gregorian(year, m, 1, leap=True)]
                self.assertEqual([month] if month else [], leap)

    def test_days(self):
        for gregorian, date in DAYS:
            with self.subTest(gregorian):
                self.assertEqual(date, lunar.from_gregorian(*gregorian))
                self.assertEqual(gregorian, lunar.to_gregorian(*date))

    def test_every_day_has_one_lunar_date(self):
        before = None
        for number in range(day_number(1900, 2, 1), day_number(2101, 1, 1)):
            gregorian = calendar_date(number)
            date = lunar.from_gregorian(*gregorian)
            self.assertEqual(gregorian, lunar.to_gregorian(*date))
            if before is not None:
                self.assertTrue(date[2] == before[2] + 1 or date[2] == 1 and before[2] in (29, 30), gregorian)
            before = date

    def test_what_does_not_exist(self):
        self.assertIsNone(lunar.to_gregorian(2017, 13, 1))
        self.assertIsNone(lunar.to_gregorian(2017, 1, 31))
        self.assertIsNone(lunar.to_gregorian(2017, 5, 1, leap=True))
        self.assertIsNone(lunar.to_gregorian(1850, 1, 1))
        self.assertIsNone(lunar.to_gregorian(2150, 1, 1))
        self.assertIsNone(lunar.from_gregorian(1850, 1, 1))
        self.assertIsNone(lunar.last_day(2017, 13))

    def test_a_short_month_has_no_thirtieth(self):
        self.assertEqual(29, lunar.last_day(2021, 12))
        self.assertIsNone(lunar.to_gregorian(2021, 12, 30))
        self.assertEqual(30, lunar.last_day(2022, 12))

    def test_names_of_years(self):
        stems, branches = ([name.split("|")[0] for kind, name, *_ in lexicon.rows("can_chi") if kind == wanted]
                           for wanted in ("can", "chi"))
        for year, name in NAMES:
            with self.subTest(name):
                stem, branch = name.split()
                self.assertEqual(year, lunar.year_of_name(stems.index(stem), branches.index(branch), year))

    def test_years_of_names(self):
        self.assertEqual(2017, lunar.year_of_name(3, 9, 2017))
        self.assertEqual(1957, lunar.year_of_name(3, 9, 1960))
        self.assertEqual(2017, lunar.year_of_name(3, 9, 1990))
        self.assertIsNone(lunar.year_of_name(0, 1, 2017))  # Giáp Sửu: no such year


if __name__ == "__main__":
    unittest.main()
