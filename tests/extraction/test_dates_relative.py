"""Times told from the day of publication, weekdays, holidays and the lunar calendar."""
from __future__ import annotations

import unittest

from tests.extraction.timex_cases import TimexCases

PUBLISHED = "2017-06-15T08:30:00+07:00"

# Days from today
DAYS_FROM_TODAY = (
    "[Chiều nay, 15-6 = 2017-06-15TAF], ban tổ chức bốc thăm.",
    "[Sáng nay, 15.6 = 2017-06-15TMO], hội nghị khai mạc.",
    "[Hôm nay = 2017-06-15], 2-6 người trực.",
    "Chỉ số S&P 500 [ngày hôm qua = 2017-06-14] tăng.",
    "Trận thắng 4-1 [tối qua = 2017-06-14TEV] thật đẹp.",
    "[Hôm nay = 2017-06-15], trời nắng.",
    "[Ngày hôm qua = 2017-06-14], trời mưa.",
    "[Hôm kia = 2017-06-13], trời âm u.",
    "[Ngày mai = 2017-06-16] trời sẽ mưa.",
    "[Ngày kia = 2017-06-17] đoàn về.",
    "[Bữa nay = 2017-06-15] chợ vắng.",
    "[Sáng nay = 2017-06-15TMO] chợ vắng.",
    "[Chiều qua = 2017-06-14TAF] có mưa đá.",
    "[Đêm qua = 2017-06-14TNI] có mưa đá.",
    "[Tối mai = 2017-06-16TEV] chiếu phim.",
    "[Trưa hôm qua = 2017-06-14TMI] có mưa đá.",
    "[Rạng sáng nay = 2017-06-15TMO], bão vào bờ.",
    "[Sáng sớm nay = 2017-06-15TMO], bão vào bờ.",
    "[Chiều tối qua = 2017-06-14TEV], bão vào bờ.",
    "[Khuya 13/6 = 2017-06-13TNI], bão vào bờ.",
    "[Đầu giờ chiều 13/6 = 2017-06-13TAF START], bão vào bờ.",
    "[Sáng nay (15/6) = 2017-06-15TMO], bão vào bờ.",
    "[Hôm nay (15/6) = 2017-06-15], bão vào bờ.",
    "[Hôm qua, 14/6 = 2017-06-14], bão vào bờ.",
    "[Hôm qua, ngày 14/6 = 2017-06-14], bão vào bờ.",
    "[Chiều nay, ngày 15/6/2017 = 2017-06-15TAF], bão vào bờ.",
    "[Hôm nay - 15/6 = 2017-06-15], bão vào bờ.",
    "[Tối nay, 15/6 = 2017-06-15TEV], bão vào bờ.",
)

# Weekdays
WEEKDAYS = (
    "Trận đấu diễn ra [tối thứ bảy này = 2017-06-17TEV].",
    "[Thứ Hai = 2017-06-12], hội đồng họp.",
    "[Hôm thứ Hai = 2017-06-12], hội đồng họp kín.",
    "Vào [thứ tư tuần sau = 2017-06-21], hội đồng sẽ họp.",
    "[Thứ Sáu tuần trước = 2017-06-09], hội đồng họp.",
    "[Chủ nhật tuần này = 2017-06-18], câu lạc bộ đá giao hữu.",
    "[Thứ Năm tới = 2017-06-22], hội đồng họp.",
    "[Thứ Ba vừa qua = 2017-06-13], hội đồng họp.",
    "[Sáng thứ Hai (12/6) = 2017-06-12TMO], hội đồng họp.",
    "[Thứ tư, ngày 14/6/2017 = 2017-06-14], hội đồng họp.",
    "[Thứ tư (14/6) = 2017-06-14], hội đồng họp.",
    "[Thứ ba, 13/6 = 2017-06-13], hội đồng họp.",
    "[Chủ nhật 18/6 = 2017-06-18] là [ngày của Cha = 2017-06-18].",
    "[Tối thứ Bảy tuần này = 2017-06-17TEV], sân khấu sáng đèn.",
    "[CN 18/6 = 2017-06-18]: nghỉ.",
    "[Thứ ba đầu tiên của tháng 10 = 2017-10-03], hội đồng họp.",
    "[Chủ nhật cuối cùng của tháng 5 năm 2016 = 2016-05-29], hội đồng họp.",
)

# Weeks, months, years from now
WEEKS_MONTHS_YEARS_FROM_NOW = (
    "SEA Games 29 [năm nay = 2017] diễn ra ở Malaysia.",
    "Máy iPhone 7 [năm ngoái = 2016] bán chạy.",
    "[Tuần này = 2017-W24], [tuần trước = 2017-W23] và [tuần tới = 2017-W25].",
    "[Tuần qua = 2017-W23], giá tôm tăng.",
    "[Tháng này = 2017-06], giá tôm tăng.",
    "[Tháng trước = 2017-05], giá tôm giảm.",
    "[Tháng tới = 2017-07], giá tôm sẽ giảm.",
    "[Quý này = 2017-Q2], [quý trước = 2017-Q1], [quý sau = 2017-Q3].",
    "[Năm nay = 2017] được mùa hơn [năm ngoái = 2016].",
    "[Năm tới = 2018], xã sẽ xây chợ.",
    "Trong [năm qua = 2016], xã xây hai cầu.",
    "[Tuần đầu tiên của tháng 10 năm 2016 = 2016-W40], đoàn lên đường.",
    "[Ngày cuối cùng của tháng 10 năm 2016 = 2016-10-31], đoàn lên đường.",
    "[Tuần cuối tháng 5 = 2017-W21], đoàn lên đường.",
)

# Counted
COUNTED = (
    "[Ba năm trước = 2014], làng chưa có đường.",
    "[Cách đây 2 năm = 2015], làng chưa có đường.",
    "[Cách đây hơn 20 năm = 1997 MORE_THAN], làng chưa có đường.",
    "[Cách nay khoảng ba tháng = 2017-03 APPROX], anh mất việc.",
    "[Cách đây 1 tuần = 2017-W23], anh mất việc.",
    "[2 ngày trước = 2017-06-13], anh mất việc.",
    "[Hai tuần nữa = 2017-W26], tàu sẽ hạ thủy.",
    "[Ba ngày sau = XXXX-XX-XX], tàu hạ thủy.",
    "[2 giờ nữa = 2017-06-15T10:30] tàu chạy.",
    "[30 phút trước = 2017-06-15T08:00], tàu đã chạy.",
    "[Hai thập kỷ trước = 199], làng chưa có đường.",
    "[10 năm về trước = 2007], làng chưa có đường.",
)

# Holidays
HOLIDAYS = (
    "[Giáng sinh năm 2016 = 2016-12-25], khu phố treo đèn.",
    "Dịp [Quốc khánh 2/9 = 2017-09-02], phố đông khách.",
    "Dịp lễ [30/4 = 2017-04-30] và [1/5 = 2017-05-01], phố đông khách.",
    "Dịp lễ [30/4 = 2017-04-30 begin] - [1/5 = 2017-05-01 end], phố đông khách.",
    "[Ngày Nhà giáo Việt Nam 20/11 = 2017-11-20] sẽ có hội diễn.",
    "[Ngày của Mẹ = 2017-05-14], hàng hoa hút khách.",
    "Trước [Tết Nguyên đán = 2017-01-28 lunar], giá thịt tăng.",
    "Sau [Tết Đinh Dậu = 2017-01-28 lunar], giá thịt giảm.",
    "[Tết Nguyên đán Mậu Tuất 2018 = 2018-02-16 lunar] sẽ nghỉ [7 ngày = P7D].",
    "[Mùng 3 Tết = 2017-01-30 lunar], đường vắng.",
    "[Sáng mùng 1 Tết = 2017-01-28TMO lunar], đường vắng.",
    "[Đêm 30 Tết = 2017-01-27TNI lunar], đường vắng.",
    "[28 Tết = 2017-01-25 lunar], chợ hoa đông.",
    "[Đêm giao thừa = 2017-01-27TNI lunar], phố đông.",
    "[Rằm tháng Giêng = 2017-02-11 lunar], chùa đông.",
    "Mùng 1 Tết năm 99999, làng mở hội.",
    "Lễ vào [ngày 10 tháng 4 nhuận năm 2020 âm lịch = 2020-06-01 lunar].",
    "[Tháng 6 nhuận năm 2017 = 2017-07-23/2017-08-21 lunar], làng vào hội.",
    "[Rằm tháng 7 tới = 2017-09-05 lunar], chùa sẽ đông.",
    "[Tết Trung thu 2016 = 2016-09-15 lunar], phố đông.",
    "[Giỗ Tổ Hùng Vương (10/3 âm lịch) = 2017-04-06 lunar], đền đông.",
    "Hội mở [ngày 10/3 âm lịch = 2017-04-06 lunar].",
    "Hội mở [mùng 6 tháng Giêng = 2017-02-02 lunar].",
    "Lễ cúng [ngày 23 tháng Chạp = 2017-01-20 lunar].",
    "[Tết Mậu Thân 1968 = 1968-01-29 lunar], ông ở Huế.",
    "[Lễ Phật đản năm 2016 = 2016-05-21 lunar], chùa đông.",
)

# Holidays that are only spoken of
HOLIDAYS_THAT_ARE_ONLY_SPOKEN_OF = (
    "Hội thi kỷ niệm [70 năm = P70Y] Ngày Thương binh - Liệt sĩ.",
    "Hội thi chào mừng ngày Quốc khánh.",
)

# Lunar days in other words
LUNAR_DAYS_IN_OTHER_WORDS = (
    "Lễ động quan [ngày 1/10/2021 = 2021-10-01], tức [25 tháng 8 năm Tân Sửu = 2021-10-01 lunar].",
    "[Giỗ Tổ Hùng Vương mùng 10 tháng 3 âm lịch năm 2019 = 2019-04-14 lunar] rơi vào [chủ nhật = 2017-06-11].",
    "Dịp [Tết Mậu Tuất sắp tới = 2018-02-16 lunar], hội sẽ tặng quà.",
)


class RelativeDates(TimexCases):
    def test_days_from_today(self):
        self.check(DAYS_FROM_TODAY, PUBLISHED)

    def test_weekdays(self):
        self.check(WEEKDAYS, PUBLISHED)

    def test_weeks_months_years_from_now(self):
        self.check(WEEKS_MONTHS_YEARS_FROM_NOW, PUBLISHED)

    def test_counted(self):
        self.check(COUNTED, PUBLISHED)

    def test_holidays(self):
        self.check(HOLIDAYS, PUBLISHED)

    def test_holidays_that_are_only_spoken_of(self):
        self.check(HOLIDAYS_THAT_ARE_ONLY_SPOKEN_OF, PUBLISHED)

    def test_lunar_days_in_other_words(self):
        self.check(LUNAR_DAYS_IN_OTHER_WORDS, PUBLISHED)


if __name__ == "__main__":
    unittest.main()
