"""Calendar arithmetic against the standard library's, and the days that TIMEX3 values cover."""
from __future__ import annotations

import datetime
import unittest

from corpus.vietnamese import calendar

# value, first day, last day
EXTENTS = (
    ("2021-06-12", "2021-06-12", "2021-06-12"),
    ("2023-09", "2023-09-01", "2023-09-30"),
    ("2024-02", "2024-02-01", "2024-02-29"),
    ("1900-02", "1900-02-01", "1900-02-28"),
    ("2023", "2023-01-01", "2023-12-31"),
    ("0938", "0938-01-01", "0938-12-31"),
    ("2023-Q1", "2023-01-01", "2023-03-31"),
    ("2023-Q4", "2023-10-01", "2023-12-31"),
    ("2023-H1", "2023-01-01", "2023-06-30"),
    ("2023-H2", "2023-07-01", "2023-12-31"),
    ("2013-W43", "2013-10-21", "2013-10-27"),
    ("2013-W43-WE", "2013-10-26", "2013-10-27"),
    ("2015-W53", "2015-12-28", "2016-01-03"),
    ("2016-SU", "2016-04-01", "2016-06-30"),
    ("2017-02-04TMO", "2017-02-04", "2017-02-04"),
    ("2013-10-23T11:39", "2013-10-23", "2013-10-23"),
    ("201", "2010-01-01", "2019-12-31"),
    ("20", "2000-01-01", "2099-12-31"),
    ("2023-01/2023-09", "2023-01-01", "2023-09-30"),
    ("2014-01-01/2014-01-30", "2014-01-01", "2014-01-30"),
)
NOWHERE = ("P3D", "PT3H", "PXY", "PRESENT_REF", "PAST_REF", "XXXX-WXX-1", "XXXX-10-23", "T07:30", "2023-13", "2023-02-30", "0000", "00", "",
           "BC0208", "2023/2021", "2023-09-01/", "/")

NO_DATES = (None, 20230611, "", "2023", "2023-06", "11/06/2023", "2023-06-31", "2023-00-10", "2023-06-11T", "2023-06-11T24:61", "2023-06-11 sáng")


class Calendar(unittest.TestCase):
    def test_days_agree_with_the_standard_library(self):
        day = datetime.date(1583, 1, 1)
        while day.year < 2300:
            number = calendar.day_number(day.year, day.month, day.day)
            self.assertEqual((day.year, day.month, day.day), calendar.calendar_date(number))
            self.assertEqual(day.weekday(), number % 7)
            self.assertEqual(tuple(day.isocalendar())[:2], calendar.iso_week(number))
            day += datetime.timedelta(days=13)

    def test_a_known_julian_day(self):
        self.assertEqual(2451545, calendar.day_number(2000, 1, 1))

    def test_weeks_start_on_mondays(self):
        for year in range(1990, 2040):
            for week in (1, 26, 52):
                self.assertEqual((year, week), calendar.iso_week(calendar.week_start(year, week)))
                self.assertEqual(0, calendar.week_start(year, week) % 7)

    def test_extents(self):
        for value, first, last in EXTENTS:
            with self.subTest(value):
                self.assertEqual((first, last), calendar.extent(value))
        for value in NOWHERE:
            with self.subTest(value):
                self.assertIsNone(calendar.extent(value))

    def test_days_that_do_not_exist(self):
        for date in ((2015, 2, 29), (2017, 4, 31), (2017, 13, 1), (2017, 0, 1), (2017, 1, 0), (0, 1, 1), (10000, 1, 1)):
            self.assertFalse(calendar.is_day(*date), date)
        self.assertTrue(calendar.is_day(2016, 2, 29))
        self.assertTrue(calendar.could_be_day(2, 29))
        self.assertFalse(calendar.could_be_day(2, 30))

    def test_shift_month(self):
        self.assertEqual((2017, 1), calendar.shift_month(2016, 12, 1))
        self.assertEqual((2015, 12), calendar.shift_month(2016, 1, -1))
        self.assertEqual((2014, 6), calendar.shift_month(2016, 6, -24))

    def test_time_of_publication(self):
        self.assertEqual((calendar.day_number(2023, 10, 11), (5, 6, 0)), calendar.read_published("2023-10-11T05:06:00+07:00"))
        self.assertEqual((calendar.day_number(2023, 10, 11), None), calendar.read_published("2023-10-11"))
        for published in ("2023-10-10T22:06:00Z", "2023-10-10T22:06z", "2023-10-10T22:06:00+00:00", "20231010T220600-0000"):
            with self.subTest(published):  # in Vietnam it is the next morning
                self.assertEqual((calendar.day_number(2023, 10, 11), (5, 6, 0)), calendar.read_published(published))
        self.assertEqual((calendar.day_number(2023, 10, 10), (7, 0, 0)), calendar.read_published("2023-10-10T00:00:00Z"))
        self.assertEqual((calendar.day_number(2023, 10, 10), (22, 6, 0)), calendar.read_published("2023-10-10T22:06:00-08:00"))
        for published in NO_DATES:
            with self.subTest(published), self.assertRaisesRegex(ValueError, "ISO 8601"):
                calendar.read_published(published)


if __name__ == "__main__":
    unittest.main()
