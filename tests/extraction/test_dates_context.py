"""What bare days, `đầu năm`, `năm trước` and `cùng kỳ` mean by the text before them."""
from __future__ import annotations

import unittest

from tests.extraction.timex_cases import TimexCases

PUBLISHED = "2017-06-15T08:30:00+07:00"

# The year of a bare day
THE_YEAR_OF_A_BARE_DAY = (
    "Dự kiến [ngày 2/1 = 2018-01-02], cầu thông xe.",
    "[Ngày 2/1 = 2017-01-02], cầu đã thông xe.",
    "Hồi [tháng 11 = 2016-11], cầu đã thông xe.",
    "Dự kiến [tháng 2 = 2018-02], cầu sẽ thông xe.",
    "[Ngày 5/3/2014 = 2014-03-05], đường mang tên ông. Đến [ngày 20/4 = 2014-04-20], đường khánh thành.",
    "Theo cáo trạng, [ngày 23/10/2016 = 2016-10-23], nhóm này đột nhập kho. [Ngày 6/11 = 2016-11-06], cả nhóm bị bắt.",
    "[Sáng 15/6 = 2017-06-15TMO], tòa xét xử vụ án xảy ra [ngày 23/10/2016 = 2016-10-23]. [Ngày 15/6 = 2017-06-15], tòa tuyên án.",
    "[Năm 2016 = 2016], tỉnh thu 3.000 tỷ đồng; riêng [tháng 12 = 2016-12] thu 400 tỷ đồng.",
)

# The year that is spoken of
THE_YEAR_THAT_IS_SPOKEN_OF = (
    "[Năm 2016 = 2016], lãi của hãng giảm 5% so với [năm trước = 2015].",
    "[Năm 2016 = 2016], lãi của hãng giảm 5% so với [cùng kỳ = 2015].",
    "[Năm 2015 = 2015], hãng lỗ. [Năm sau = 2016], hãng có lãi.",
    "Tại [ngày 31/12/2016 = 2016-12-31], nợ của hãng tăng 5% so với [đầu năm = 2016 START].",
    "[Quý IV/2016 = 2016-Q4], hãng lãi 20 tỷ đồng, giảm so với [cùng kỳ năm trước = 2015-Q4].",
    "[6 tháng đầu năm 2017 = 2017-H1], tỉnh thu 3.000 tỷ đồng, tăng 5% so với [cùng kỳ năm ngoái = 2016-H1].",
    "[Quý I/2017 = 2017-Q1], tỉnh thu 900 tỷ đồng, tăng 5% so với [cùng kỳ năm 2016 = 2016-Q1].",
    "[Tháng 5 = 2017-05], tỉnh thu 300 tỷ đồng, tăng 5% so với [cùng kỳ = 2016-05].",
    "Số vụ cháy tăng so với [cùng kỳ quý 4/2015 = 2015-Q4].",
    "Nhà máy khởi công [năm 2008 = 2008]. [Cùng năm = 2008], cảng mở cửa.",
    "Ông nhập ngũ [năm 1965 = 1965]. [Ba năm sau = 1968], ông bị thương.",
    "Bộ phim ra mắt [năm 2011 = 2011], [cách đó 20 năm = 1991], ông còn là học trò.",
    "[Ngày 10/6 = 2017-06-10], đoàn đến Huế. [Trước đó 2 ngày = 2017-06-08], đoàn ở Vinh. [Hôm sau = 2017-06-09], đoàn về.",
    "[Ngày 10/6 = 2017-06-10], đoàn đến Huế. Cũng trong [ngày này = 2017-06-10], đoàn thăm chợ. [Ngày hôm đó = 2017-06-10] trời mưa.",
    "[Đêm 30 Tết năm 2017 = 2017-01-27TNI lunar], công nhân trực ca. [Sáng mùng 1 Tết = 2017-01-28TMO lunar], đơn vị thăm hỏi công nhân.",
)

# What points ahead or back
WHAT_POINTS_AHEAD_OR_BACK = (
    "[Cuối năm = 2017 END], hãng sẽ mở thêm nhà máy.",
    "[Đầu năm = 2017 START], hãng đã mở thêm nhà máy.",
    "[Hết tháng 7 tới = 2017-07 END], dự án phải xong.",
    "[Ngày 28/8 tới = 2017-08-28], hội thi khai mạc.",
    "[Ngày 28/2 vừa qua = 2017-02-28], hội thi bế mạc.",
    "Phấn đấu [cả năm = 2017] thu 900 tỷ đồng.",
)

# Days that the text has told before
DAYS_THAT_THE_TEXT_HAS_TOLD_BEFORE = (
    "Từ [thứ tư (7/6) = 2017-06-07 begin] đến hết [thứ sáu = 2017-06-09 end], học sinh nghỉ.",
    "Trong [2 ngày = P2D] ([13 = 2017-06-13] và [14-6 = 2017-06-14]), đoàn khám bệnh.",
    "Trước [Tết = 2017-01-28 lunar], chợ đông. [Sáng mùng 1 = 2017-01-28TMO lunar], chợ nghỉ.",
    "Tiêu đề: họp [5/6 = 2017-06-05] ở Huế. [Ngày 5/6 = 2017-06-05], hội đồng họp.",
    "Chứng khoán [12/6 = 2017-06-12]: chỉ số tăng.",
    "Từ [đầu năm = 2017 START] tới giờ, giá tăng.",
    "Năm học [2017 = 2017 begin]-[2018 = 2018 end] tuyển ít hơn [năm trước = 2016].",
    "[Nửa đầu 2016 = 2016-H1], giá tăng.",
    "Hãng đạt kế hoạch [cả năm = 2017] sau [9 tháng = P9M].",
    "[3 năm sau = XXXX], cha mẹ đưa cô đi khám.",
    "Kỷ niệm [65 năm = P65Y] Ngày Thương binh - Liệt sĩ ([27/7/2012 = 2012-07-27]), đoàn về thăm.",
)


class DatesInContext(TimexCases):
    def test_the_year_of_a_bare_day(self):
        self.check(THE_YEAR_OF_A_BARE_DAY, PUBLISHED)

    def test_the_year_that_is_spoken_of(self):
        self.check(THE_YEAR_THAT_IS_SPOKEN_OF, PUBLISHED)

    def test_what_points_ahead_or_back(self):
        self.check(WHAT_POINTS_AHEAD_OR_BACK, PUBLISHED)

    def test_days_that_the_text_has_told_before(self):
        self.check(DAYS_THAT_THE_TEXT_HAS_TOLD_BEFORE, PUBLISHED)


if __name__ == "__main__":
    unittest.main()
