"""What looks like a time and is none."""
from __future__ import annotations

import unittest

from tests.extraction.timex_cases import TimexCases

PUBLISHED = "2017-06-15T08:30:00+07:00"

# Ratios, scores, amounts
RATIOS_SCORES_AMOUNTS = (
    "Gần 2/3 dân số sống ở nông thôn.",
    "Chiếm 1/3 tổng kim ngạch.",
    "Có 9/63 tỉnh tham gia.",
    "Đội nhà thắng 2-1.",
    "Tỷ số 3-2 được giữ đến hết trận.",
    "Đạt 8/10 điểm.",
    "Học sinh lớp 9/1 đi tham quan.",
    "Vòng 1/8 gồm 16 đội.",
    "Giải Mega 6/45 nổ lớn.",
    "Giá vàng tăng 1,5 triệu đồng.",
    "Giá tăng từ 2000 đồng lên 2500 đồng.",
    "Có 2017 người tham gia.",
    "Trả lương tháng 5 triệu đồng.",
    "Bán 2.000-3.000 đồng một quả.",
    "Nâng tỷ lệ lên 1:10.000.",
    "Đội khách mở tỷ số 1-0 phút 34.",
    "Mỗi tháng 5-6 ca nhập viện.",
    "Hạm đội có 22 tuần dương hạm.",
)

# No days
NO_DAYS = (
    "Ngày 31/2 không có thật.",
    "Ngày 99/99/9999 không có thật.",
    "Ngày 30/2/2016 không có thật.",
    "Ngày 29/2/2015 không có thật.",
    "Tháng 13 không có thật.",
    "Mẫu ghi 2015-13-40.",
    "Ngày 32 tháng 13 không có thật.",
)

# Homonyms
HOMONYMS = (
    "Nhà có năm người con.",
    "Năm người bị thương.",
    "Chị nuôi năm con gà.",
    "Đội xếp thứ năm.",
    "Người thứ hai bị bắt.",
    "Thứ nhất là vốn, thứ hai là giống.",
    "Đây là lần thứ 3 ông thăm Huế.",
    "Sau Chiến tranh thế giới thứ hai, nước Đức chia cắt.",
    "Đường dài 5 km, hai chiều.",
    "Ánh sáng chiều dài tối đa.",
    "Ông có hai tiếng nói trong hội đồng.",
    "Nghe ba tiếng súng nổ.",
    "Cô biết ba tiếng Anh, Pháp, Nga.",
    "Trẻ 6 tháng tuổi cần tiêm.",
    "Hai trẻ 3 tuổi bị lạc.",
    "Lãi suất 6%/năm.",
    "Tốc độ 60 km/giờ.",
    "Quý khách vui lòng chờ.",
    "Khách vô cùng quý mến ông.",
    "Giá kim loại quý này lại tăng.",
    "Đó là danh hiệu cao quý nhất của ngành.",
    "Anh chèo đò ngày này qua ngày khác.",
    "Chị nằm viện tháng này qua tháng nọ.",
    "Trong lần gặp thứ 4 này, anh thắng.",
    "Tại kỳ họp thứ ba này có chất vấn.",
    "Nhớ lại những ngày tháng ấy, bà khóc.",
    "Đoàn kiểm tra đi cùng tuần dương hạm.",
    "Ngân hàng này lãi lớn.",
    "Công ty bán hàng này từ lâu.",
    "Nguồn thu này rất lớn.",
    "Thị trường Trung Đông này rất lớn.",
    "Đầu tư công còn chậm.",
    "Đầu tiên là vốn, cuối cùng là giống.",
    "Phát hiện tại kho hai khẩu súng.",
    "Không bao giờ quên.",
    "Những năm tháng khó khăn đã qua.",
    "Ngày càng nhiều người đến.",
    "Xe biển số 86H-5661 bị giữ.",
    "Cách mạng tháng Tám thành công.",
    "Căn nhà số 12 đường 3 tháng 2.",
    "Bố mẹ sinh năm con.",
    "Có 4 quý ông.",
    "Hội trường có 500 ghế.",
)

# Other ways out
OTHER_WAYS_OUT = (
    "Trận đấu khởi đầu mới đầy hứng khởi.",
    "Bắt đầu từ con số không.",
    "Góp 30 ngày công dựng nhà.",
)


class NoDates(TimexCases):
    def test_ratios_scores_amounts(self):
        self.check(RATIOS_SCORES_AMOUNTS, PUBLISHED)

    def test_no_days(self):
        self.check(NO_DAYS, PUBLISHED)

    def test_homonyms(self):
        self.check(HOMONYMS, PUBLISHED)

    def test_other_ways_out(self):
        self.check(OTHER_WAYS_OUT, PUBLISHED)


if __name__ == "__main__":
    unittest.main()
