"""Days, months, quarters, years, decades, centuries and their edges, as newspapers write them."""
from __future__ import annotations

import unittest

from tests.extraction.timex_cases import TimexCases

PUBLISHED = "2017-06-15T08:30:00+07:00"

# Days in digits
DAYS_IN_DIGITS = (
    "Lễ khởi công diễn ra [ngày 12/6/2021 = 2021-06-12] tại Cần Thơ.",
    "Lễ khởi công diễn ra [ngày 12-6-2021 = 2021-06-12] tại Cần Thơ.",
    "Lễ khởi công diễn ra [ngày 12.6.2021 = 2021-06-12] tại Cần Thơ.",
    "Lễ khởi công diễn ra [ngày 12/06/2021 = 2021-06-12].",
    "Hợp đồng ký [30-12-2021 = 2021-12-30], có hiệu lực [5 năm = P5Y].",
    "Quyết định có hiệu lực từ [1/7/2018 = 2018-07-01].",
    "Ảnh chụp [3/3/15 = 2015-03-03].",
    "Hồ sơ ghi [2015-03-03 = 2015-03-03] là ngày nộp.",
    "Hồ sơ ghi [2015/3/3 = 2015-03-03] là ngày nộp.",
    "[Ngày 8/6 = 2017-06-08], Công an tỉnh bắt hai nghi can.",
    "[Ngày 8-6 = 2017-06-08], Công an tỉnh bắt hai nghi can.",
    "[Ngày 8.6 = 2017-06-08], Công an tỉnh bắt hai nghi can.",
    "[Hôm 5/6 = 2017-06-05], hãng công bố mẫu xe mới.",
    "Phiên [14/6 = 2017-06-14], chỉ số tăng nhẹ.",
    "Giá vàng [hôm nay 15/6 = 2017-06-15] đi ngang.",
    "Trận chung kết ([10/6 = 2017-06-10]) hoãn vì mưa.",
    "Từ [1/7 = 2017-07-01], giá nước tăng 5%.",
    "Đến [30/6 = 2017-06-30] phải nộp đủ hồ sơ.",
    "Hạn chót là trước [30/6 = 2017-06-30].",
)

# Days in words
DAYS_IN_WORDS = (
    "[Ngày 12 tháng 6 năm 2021 = 2021-06-12], hội thi khai mạc.",
    "[Ngày 12 tháng 6 = 2017-06-12], hội thi khai mạc.",
    "Hội thi khai mạc [ngày mười lăm tháng tám = 2017-08-15].",
    "Hội thi khai mạc [ngày 20 tháng Mười một năm 2016 = 2016-11-20].",
    "Lễ cưới tổ chức [mùng 8 tháng 8 = 2017-08-08].",
    "Lễ cưới tổ chức [ngày mồng hai tháng chín = 2017-09-02].",
    "Đoàn làm việc đến [ngày 20 tháng này = 2017-06-20].",
    "Lương trả [ngày 5 tháng trước = 2017-05-05].",
    "Vụ nổ xảy ra [ngày 27 tháng 7 năm ngoái = 2016-07-27].",
)

# Months, quarters, halves, years
MONTHS_QUARTERS_HALVES_YEARS = (
    "Doanh số [5 tháng đầu 2016 = 2016-01/2016-05] tăng nhẹ.",
    "[6 tháng cuối 2016 = 2016-H2] hàng bán chậm.",
    "Cô vô địch [năm 2008 = 2008] rồi [2015 = 2015].",
    "Nhà vô địch [năm 2008 = 2008] và [2010 = 2010] dễ dàng thắng.",
    "Xã thu phí [năm 2008 = 2008] và 2010 hộ đã nộp.",
    "Ông giữ chức từ [10/1990 = 1990-10 begin] đến [1995 = 1995 end]: chuyên viên.",
    "Sang [quý IV = 2017-Q4], hãng sẽ tăng giá.",
    "Doanh thu của [quý này = 2017-Q2] tăng.",
    "[Tháng 5 = 2017-05], xuất khẩu gạo tăng.",
    "[Tháng Năm = 2017-05], xuất khẩu gạo tăng.",
    "[Tháng năm = 2017-05], xuất khẩu gạo tăng.",
    "Trong [tháng 9/2016 = 2016-09], tỉnh thu 300 tỷ đồng.",
    "Trong [tháng 9-2016 = 2016-09], tỉnh thu 300 tỷ đồng.",
    "Trong [tháng 9.2016 = 2016-09], tỉnh thu 300 tỷ đồng.",
    "Trong [tháng 9 năm 2016 = 2016-09], tỉnh thu 300 tỷ đồng.",
    "Trong [tháng 9, năm 2016 = 2016-09], tỉnh thu 300 tỷ đồng.",
    "Kế hoạch cho [tháng 12 tới = 2017-12] đã duyệt.",
    "Cầu thông xe hồi [tháng 3 vừa qua = 2017-03].",
    "Cầu thông xe [tháng 11 năm ngoái = 2016-11].",
    "Giá điện [tháng 8 năm nay = 2017-08] sẽ không đổi.",
    "Lô hàng giao [9/2016 = 2016-09] bị trả.",
    "[Quý I/2017 = 2017-Q1], GDP tăng 5,1%.",
    "[Quý 4/2016 = 2016-Q4], GDP tăng 6,7%.",
    "[Quý III năm 2016 = 2016-Q3], GDP tăng 6,6%.",
    "[Quý ba = 2017-Q3], doanh thu sẽ phục hồi.",
    "Doanh thu [Q1/2017 = 2017-Q1] giảm nhẹ.",
    "[Quý đầu năm 2017 = 2017-Q1] có nhiều đơn hàng.",
    "[6 tháng đầu năm 2017 = 2017-H1], tỉnh đón 2 triệu khách.",
    "[Sáu tháng đầu năm 2017 = 2017-H1], tỉnh đón 2 triệu khách.",
    "[6 tháng cuối năm 2016 = 2016-H2], tỉnh đón 2 triệu khách.",
    "[3 tháng đầu năm 2017 = 2017-Q1], tỉnh đón 1 triệu khách.",
    "[Ba tháng cuối năm ngoái = 2016-Q4], tỉnh đón 1 triệu khách.",
    "[9 tháng đầu năm 2016 = 2016-01/2016-09], tỉnh đón 3 triệu khách.",
    "[4 tháng đầu năm nay = 2017-01/2017-04], tỉnh đón 800 nghìn khách.",
    "[10 ngày đầu tháng 6 = 2017-06-01/2017-06-10], mưa liên tục.",
    "[Nửa đầu năm 2017 = 2017-H1], tai nạn giảm.",
    "[Nửa cuối năm ngoái = 2016-H2], tai nạn tăng.",
    "[Nửa đầu tháng 6 = 2017-06 START], mưa liên tục.",
    "[Những tháng đầu năm 2017 = 2017 START], mưa ít.",
    "[Các tháng cuối năm = 2017 END] sẽ có bão.",
    "[Những ngày cuối tháng 5 = 2017-05 END], nắng gắt.",
    "[Năm 2016 = 2016], xã về đích nông thôn mới.",
    "Năm học [2016 = 2016 begin]-[2017 = 2017 end] kết thúc.",
    "[Năm tài chính 2016 = 2016], công ty có lãi.",
    "Khởi nghĩa nổ ra [năm 938 = 0938].",
    "Ông vào chiến trường [năm 68 = 1968].",
    "Thành Cổ Loa xây [năm 208 TCN = BC0208].",
    "[Năm Đinh Dậu = 2017], nông dân được mùa.",
    "Họ chúc nhau nhân dịp [năm mới Đinh Dậu = 2017].",
    "Chị sinh [năm con Rồng = 2012].",
    "[Mùa hè năm 2016 = 2016-SU], hồ cạn nước.",
    "[Mùa đông tới = 2017-WI] sẽ lạnh.",
    "[Hè 2018 = 2018-SU], trường xây mới.",
    "Đội bóng sẽ mua tiền đạo trong [hè này = 2017-SU].",
    "Họ chưa từ bỏ ý định mua anh [hè tới = 2017-SU].",
    "Người dân lấn chiếm vỉa hè này để bán hàng, còn các em tham gia trại hè này.",
    "[Mùa xuân năm 1975 = 1975-SP], ông nhập ngũ.",
)

# Decades and centuries
DECADES_AND_CENTURIES = (
    "Đôi đèn lồng gỗ ([thế kỷ 19 = 18 begin] - [20 = 19 end]).",
    "Tượng gỗ [thế kỷ XVII = 16 begin]-[XVIII = 17 end] còn nguyên.",
    "Đến [thế kỷ 16 = 15] và [17 = 16], nghề in thịnh.",
    "Bình gốm [thế kỷ 15 = 14] và 16 chiếc đĩa.",
    "[Những năm 1990 = 199], xã chưa có điện.",
    "[Những năm 90 = 199], xã chưa có điện.",
    "[Thập niên 80 của thế kỷ trước = 198], làng rất nghèo.",
    "[Thập kỷ 60 thế kỷ XX = 196], làng rất nghèo.",
    "Chùa xây từ [thế kỷ XVII = 16].",
    "Chùa xây từ [thế kỷ thứ 11 = 10].",
    "Bước sang [thế kỷ 21 = 20], làng đổi thay.",
    "[Đầu thế kỷ XX = 19 START], phố có ba chợ.",
    "[Cuối những năm 80 = 198 END], phố có ba chợ.",
)

# Edges
EDGES = (
    "Xe kiểm định lần cuối [ngày 5/3/2014 = 2014-03-05].",
    "Giấy phép cấp lần đầu [ngày 26 tháng 3 năm 2015 = 2015-03-26].",
    "Đến [cuối ngày 5/3 = 2017-03-05 END], giá mới tăng.",
    "Máy ra mắt [cuối 2014 = 2014 END].",
    "Dịch kéo dài tới [đầu 2016 = 2016 START] mới hết.",
    "[Đầu năm 2017 = 2017 START], giá cao su tăng.",
    "[Giữa năm 2016 = 2016 MID], giá cao su giảm.",
    "[Cuối năm ngoái = 2016 END], giá cao su giảm.",
    "[Cuối tháng 9/2016 = 2016-09 END], cầu thông xe.",
    "[Đầu tháng này = 2017-06 START], cầu thông xe.",
    "[Giữa tháng 7 tới = 2017-07 MID], cầu sẽ thông xe.",
    "[Trung tuần tháng 5 = 2017-05 MID], cầu thông xe.",
    "[Hạ tuần tháng 5 = 2017-05 END], cầu thông xe.",
    "Tính đến [hết tháng 5 = 2017-05 END], cả tỉnh có 20 xã đạt chuẩn.",
    "Tính đến [hết năm 2016 = 2016 END], cả tỉnh có 20 xã đạt chuẩn.",
    "Tính đến hết [ngày 31/5 = 2017-05-31], cả tỉnh có 20 xã đạt chuẩn.",
    "Đến [cuối quý II = 2017-Q2 END], dự án mới xong móng.",
    "[Đầu tuần này = 2017-W24 START], giá vàng tăng.",
    "[Giữa tuần trước = 2017-W23 MID], giá vàng giảm.",
    "[Cuối tuần qua = 2017-W23-WE], giá vàng giảm.",
    "[Cuối ngày 12/6 = 2017-06-12 END], nước rút.",
)

# Years alone
YEARS_ALONE = (
    "Bị can Trần Văn Tám (SN [1986 = 1986], trú tại Vinh) khai nhận.",
    "Bị can Trần Văn Tám, sinh [năm 1986 = 1986], khai nhận.",
    "Doanh thu tăng 12% so với [2016 = 2016].",
    "Kế hoạch đến [2020 = 2020], tầm nhìn [2030 = 2030].",
    "Vườn trồng từ [2005 = 2005 begin], đến [nay = PRESENT_REF end] cho thu hoạch.",
    "Tuyển Việt Nam chuẩn bị cho SEA Games [2017 = 2017].",
)


class CalendarDates(TimexCases):
    def test_days_in_digits(self):
        self.check(DAYS_IN_DIGITS, PUBLISHED)

    def test_days_in_words(self):
        self.check(DAYS_IN_WORDS, PUBLISHED)

    def test_months_quarters_halves_years(self):
        self.check(MONTHS_QUARTERS_HALVES_YEARS, PUBLISHED)

    def test_decades_and_centuries(self):
        self.check(DECADES_AND_CENTURIES, PUBLISHED)

    def test_edges(self):
        self.check(EDGES, PUBLISHED)

    def test_years_alone(self):
        self.check(YEARS_ALONE, PUBLISHED)


if __name__ == "__main__":
    unittest.main()
