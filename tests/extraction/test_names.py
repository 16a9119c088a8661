"""The names of figures: a text, and the name of each figure in it, by the way the sentence states it."""
from __future__ import annotations

import unittest

from corpus import extract

COUNTED = {
    "Hội có 367 lượt thỏa ước lao động được sửa đổi đúng luật.": ["lượt thỏa ước lao động được sửa đổi đúng luật"],
    "Huyện có 64 xã đạt chuẩn nông thôn mới.": ["xã đạt chuẩn nông thôn mới"],
    "Tỉnh sửa 37 căn nhà cho hộ nghèo.": ["căn nhà"],
    "Lũ làm 12 người bị thương.": ["người bị thương"],
    "Có 90 công đoàn cơ sở ngoài nhà nước tổ chức đối thoại định kỳ hằng năm với người lao động.":
        ["công đoàn cơ sở ngoài nhà nước"],
    "Dân số gần 300.000 người.": ["Dân số"],
    "Dân số của thị xã là 120.000 người.": ["Dân số của thị xã"],
    "Số vận động viên cấp cao ước đạt 610 người.": ["Số vận động viên cấp cao"],
    "Tổng lượng khách quốc tế ước đạt 4,3 triệu lượt khách.": ["Tổng lượng khách quốc tế"],
    "Thị xã có 156.000 dân mà chỉ có 50 công an.": ["dân", "công an"],
    "VN-Index tăng 5,2 điểm, lên 1.020 điểm.": ["VN-Index", "VN-Index"],
    "Trong đó, nam 1.200 người, nữ 950 người.": ["nam", "nữ"],
}

SUBJECT = {
    "Tổng số vốn đăng ký đạt gần 553 tỷ đồng.": ["Tổng số vốn đăng ký"],
    "Công trình có tổng số vốn gần 553 tỷ đồng.": ["tổng số vốn"],
    "Lãi suất huy động kỳ hạn 1 tháng giảm mạnh từ 4,15% xuống còn 3,4-3,5%/năm.":
        ["Lãi suất huy động kỳ hạn 1 tháng", "Lãi suất huy động kỳ hạn 1 tháng"],
    "Tỷ lệ nợ xấu ở mức thấp 2,17%.": ["Tỷ lệ nợ xấu"],
    "Huyện có diện tích tự nhiên hơn 10.000 ha.": ["diện tích tự nhiên"],
    "Năm 2016, GDP đạt 6,21%.": ["GDP"],
    "GDP năm 2016 đạt 6,21%.": ["GDP"],
    "Giá vốn bán hàng chỉ gấp 3,86 lần.": ["Giá vốn bán hàng"],
    "Doanh thu từ phí sẽ tiếp tục tăng 50%.": ["Doanh thu từ phí"],
    "Quỹ hỗ trợ khẩn cấp 20 tỷ đồng.": ["Quỹ hỗ trợ khẩn cấp"],
    "Công ty niêm yết giá bán vàng miếng tăng 70 nghìn đồng.": ["giá bán vàng miếng"],
    "Nhóm lĩnh vực khoáng sản chiếm tỷ lệ 45% tổng doanh thu.": ["Nhóm lĩnh vực khoáng sản"],
}

APPOSITION = {
    "Đứng đầu là Thái Bình (98,46%), Hà Nam (95,1%).": ["Thái Bình", "Hà Nam"],
    "Cả huyện có 1.905 hộ thoát nghèo (tỷ lệ 73,06%).": ["hộ thoát nghèo", "tỷ lệ"],
    "Tuyến số 2 (dài 11,5 km) khởi công.": ["Tuyến số 2"],
    "Anh Sơn (42 tuổi) làm chứng.": ["Anh Sơn"],
    "Năm 13 tuổi, bà rời quê.": ["bà"],
    "Phụ nữ dưới 25 tuổi ít mắc bệnh.": ["Phụ nữ"],
}

CONTINUATION = {
    "Doanh thu đạt 738 tỷ đồng, tăng 10,9% so với cùng kỳ.": ["Doanh thu", "Doanh thu"],
    "Có 51.672 hội viên được cấp thẻ, đạt 81,02%.": ["hội viên được cấp thẻ", "hội viên được cấp thẻ"],
    "Xảy ra 226 vụ phạm pháp hình sự, giảm gần 37%.": ["vụ phạm pháp hình sự", "vụ phạm pháp hình sự"],
    "Lợi nhuận tăng 3% so với kế hoạch, đạt 164 tỷ đồng.": ["Lợi nhuận", "Lợi nhuận"],
    "Dư nợ đạt 99% kế hoạch với 54.223 tỷ đồng.": ["Dư nợ", "Dư nợ"],
}

PART_AND_CONTRAST = {
    "Thuốc ngăn ngừa 76% số trường hợp mắc bệnh.": ["số trường hợp mắc bệnh"],
    "Xe chở tám tấn hàng.": ["hàng"],
    "Cần 2/3 tổng số đại biểu tán thành.": ["tổng số đại biểu tán thành"],
    "Nhóm trong nước chiếm 45%, cao hơn con số 25,9% của nhóm nước ngoài.": ["Nhóm trong nước", "nhóm nước ngoài"],
    "Màn hình 5 inch sắc nét.": ["Màn hình"],
}

SCORES = {
    "Cô thắng với tỷ số 2-1.": ["tỷ số"],
    "Kết quả: Porto – Zenit: 0-1.": ["Porto – Zenit"],
}


class Names(unittest.TestCase):
    def check(self, cases: dict[str, list[str]]) -> None:
        for text, expected in cases.items():
            with self.subTest(text):
                self.assertEqual([figure.name for figure in extract(text, "2023-10-11").figures], expected)

    def test_counted(self):
        self.check(COUNTED)

    def test_subject(self):
        self.check(SUBJECT)

    def test_apposition(self):
        self.check(APPOSITION)

    def test_continuation(self):
        self.check(CONTINUATION)

    def test_part_and_contrast(self):
        self.check(PART_AND_CONTRAST)

    def test_scores(self):
        self.check(SCORES)

    def test_no_name_where_the_text_says_none(self):
        self.assertEqual([figure.name for figure in extract("5%").figures], [None])


if __name__ == "__main__":
    unittest.main()
