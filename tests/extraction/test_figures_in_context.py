"""Figures that only the words around them tell: scores in rows, a unit said once for two, what is a name and counts nothing."""
from __future__ import annotations

import unittest

from .cases import quantities

SCORES = {
    "Hà Nội thắng ván đầu rồi thua 6-3, 6-4, 6-0 trước đối thủ.": ["[6, 3]", "[6, 4]", "[6, 0]"],
    "Các set lần lượt là 25-12, 20-25 và 15-12, đội nhà thắng.": ["[25, 12]", "[20, 25]", "[15, 12]"],
    "Anh mang về bàn gỡ 1-1 cho đội khách.": ["[1, 1]"],
    "Cô sớm vượt lên 19-18 nhưng vẫn thua.": ["[19, 18]"],
    "Tuyển nữ cầm hòa đối thủ 0-0 trên sân khách.": ["[0, 0]"],
    "Lượt đi họ đã đánh bại Áo 1-0 ngay tại Viên.": ["[1, 0]"],
    "Hai Phong FC - Can Tho FC (3-1)": [],
    "Hải Phòng - Cần Thơ (3-1): ngược dòng phút chót": ["[3, 1]"],
    "Tổng công ty Sông Hậu - Công ty con MTV (3-2) nộp hồ sơ.": [],
    "Họ chuyển sang sơ đồ 5-4-1 sau khi thắng 2-0.": ["[2, 0]"],
    "Thắng 3-0, đội chơi với sơ đồ 4-3-3.": ["[3, 0]"],
    "Trận hòa phân loại học sinh từ 4-6 điểm.": ["[4, 6] điểm"],
}

UNITS_SAID_ONCE = {
    "Hai loại có giá lần lượt 249 và 499 USD.": ["2 loại", "249 USD", "499 USD"],
    "Xe chốt giá 4,7 và 5,8 tỷ đồng.": ["4700000000 VND", "5800000000 VND"],
    "Hai bé trai 11 và 15 tuổi đi lạc.": ["2 bé trai", "11 tuổi", "15 tuổi"],
    "Các con lần lượt 20, 17 và 14 tuổi.": ["20 tuổi", "17 tuổi", "14 tuổi"],
    "Màn hình 5,7 hoặc 5,8 inch.": ["5.7 inch", "5.8 inch"],
    "Động cơ xăng 2.5 và 3.5V mạnh như nhau.": ["3.5 V"],
    "Trong năm 2016 và 20% thời gian đầu.": ["20 %"],
}

PARTS_OF_A_NUMBER = {
    "Công an bắt 2 trong số 3 nghi phạm.": ["2 nghi phạm", "3 nghi phạm"],
    "Đoàn kiểm tra 21 trong tổng số 23 kho hàng.": ["21 kho hàng", "23 kho hàng"],
    "Bệnh có ít nhất 2 trong 4 triệu chứng này.": ["2 triệu chứng at_least", "4 triệu chứng"],
    "Phiên này sang tay 4 triệu chứng khoán.": ["4000000 chứng khoán"],
    "Quý này có 5 trên tổng số 9 nhóm hàng giảm giá.": ["5 nhóm hàng", "9 nhóm hàng"],
    "Đây là một trong số 8 công trình.": ["8 công trình"],
    "Nước ta xếp thứ 4 trong số 24 nước.": ["24 nước"],
}

ABOUT_SO_MANY = {
    "Chỉ có 4, 5 thanh niên đến xin việc.": ["[4, 5] thanh niên"],
    "Bà khám 2, 3 lần mỗi tuần.": ["[2, 3] lần/tuần"],
    "Xe 4x4, 5 chỗ ngồi.": ["5 chỗ ngồi"],
    "Đếm 1, 2, 3 người.": ["3 người"],
    "Hàng nghìn người, hàng trăm xe.": [],
    "Ông còn nợ ngân hàng 89 tỷ đồng.": ["89000000000 VND"],
    "Lô hàng 150 khẩu súng bị giữ.": ["150 khẩu súng"],
}

AGES = {
    "Con trai lên 6, ông đi biển.": ["6 tuổi"],
    "Cô bé vẽ như đứa trẻ lên ba.": ["3 tuổi"],
    "Cô đã ngoài 30 nhưng trẻ lâu.": ["30 tuổi"],
    "Số ca tăng lên 6.": [],
    "Học sinh ngoài 30 em còn thiếu sách.": ["30 em"],
}

FRACTION_SIGNS = {
    "Vết thương chiếm ¼ lá gan.": ["[1, 4] lá gan"],
    "Hình phạt bằng ½ khung quy định.": ["[1, 2] khung"],
    "Nộp đủ ¾ số tiền đã hứa.": ["[3, 4] tiền"],
    "Thương binh ¾ được tặng quà.": [],
    "Chạy mất 3½ giờ.": [],
}

SENTENCES_RUN_TOGETHER = {
    "Ảnh: REUTERS Hai nhà lãnh đạo bắt tay.": ["2 nhà lãnh đạo"],
    "Căn nhà xảy ra vụ án mạng Bốn bị cáo cúi đầu.": ["4 bị cáo"],
    "Bà Hai người làng Đông kể lại.": [],
    "Anh ngã xuống sông Ba đoạn qua thị trấn.": [],
    "Dân quận Hai bà con thân thiết.": [],
    "Tổng mức đầu tư gần 7.320 tỷ Điểm cuối ở cầu cũ.": ["7320000000000 VND nearly"],
    "Kết quả cả năm 2013 Chỉ tiêu nào cũng đạt.": [],
}

MONEY_SAID_SHORT = {
    "Thương lái chỉ trả 26.000/kg lúa tươi.": ["26000 VND/kg"],
    "Mức công 600.000/ngày là cao.": [],
    "Trả công thợ 600.000/ngày.": ["600000 VND/ngày"],
    "Mật độ 1.200/km2 là quá đông.": [],
}

UNITS = {
    "Hai tay đua bám sát nhau.": ["2 tay đua"],
    "Hai tay nó run lên.": [],
    "Đó là hợp tác giữa hai chính phủ.": ["2 chính phủ"],
    "Động cơ 6 xy-lanh thẳng hàng.": ["6 xy-lanh"],
    "Vé có giá 300 nhân dân tệ.": ["300 CNY"],
    "Nạn nhân ở độ tuổi từ 21-33.": ["[21, 33] tuổi"],
    "Lớp nhận các em tuổi từ 6 đến 14.": ["[6, 14] tuổi"],
    "Điểm chuẩn từ 18 đến 22,5 tùy khối.": ["[18, 22.5] điểm"],
    "Ông cao 1 mét 6, dáng gầy.": ["1.6 m"],
    "Dây dài 1 mét 20 đoạn nối liền.": ["1 m", "20 đoạn"],
    "Đội thắng ở vòng 16 V-League.": [],
    "Cả xã có 3 phường. Huyện có 5 xã.": ["3 phường", "5 xã"],
    "Tòa nhà 22 tầng. Xe chạy vào.": ["22 tầng"],
    "Chỉ số lùi về vùng 710 điểm. Phiên sau tăng.": ["710 điểm"],
}

QUALIFIERS = {
    "Giá khoảng từ 7-8% so với trước.": ["[7, 8] % about"],
    "Lỗ ít nhất từ 4.000-5.000 đồng/kg.": ["[4000, 5000] VND/kg at_least"],
    "Giá cao hơn từ 8-12% so với trước.": ["[8, 12] %"],
}

NAMES = [
    "Hội nghị COP 21 bàn về khí hậu.",
    "Máy bay F-35 tấn công mục tiêu.",
    "Loại B-52 ban đầu chở hàng.",
    "Đội tuyển U-22 quốc gia tập trung.",
    "Rổ cổ phiếu VN-30 số mã giảm tăng gấp bội.",
    "Xe BTR-60PB – chủ lực của đơn vị.",
    "Giai đoạn 2 nhà máy sẽ mở rộng.",
    "Cô là sinh viên năm 3 Trường Đại học Cần Thơ.",
    "Người đẹp là Á hậu 2 Hoa hậu Hoàn vũ.",
    "Môn này nhân hệ số 2 môn văn.",
    "Cô đứng hạng 56 thế giới.",
    "Số hai thế giới thắng dễ.",
    "Bác là thương binh hạng 2/4 ở quê.",
    "Quán mở ở 27 Trường Chinh từ lâu.",
    "Cửa hàng tại 45 đường Giải Phóng đóng cửa.",
    "Nhà ở 60/36/16 phường Thắng Tam.",
    "Dự luật qua với 5/0 phiếu.",
    "Em bé (thứ 2 từ trái sang) nhận quà.",
    "Tôm nấu chín từ các nước châu Á.",
    "Em đạt giải 3 cuộc thi cấp tỉnh.",
    "Theo quy chế 25 quy định về thi cử.",
]


class InContext(unittest.TestCase):
    def check(self, cases: dict[str, list[str]]) -> None:
        for text, expected in cases.items():
            with self.subTest(text):
                self.assertEqual(quantities(text), expected)

    def test_scores(self):
        self.check(SCORES)

    def test_units_said_once(self):
        self.check(UNITS_SAID_ONCE)

    def test_parts_of_a_number(self):
        self.check(PARTS_OF_A_NUMBER)

    def test_about_so_many(self):
        self.check(ABOUT_SO_MANY)

    def test_ages(self):
        self.check(AGES)

    def test_fraction_signs(self):
        self.check(FRACTION_SIGNS)

    def test_sentences_run_together(self):
        self.check(SENTENCES_RUN_TOGETHER)

    def test_money_said_short(self):
        self.check(MONEY_SAID_SHORT)

    def test_units(self):
        self.check(UNITS)

    def test_qualifiers(self):
        self.check(QUALIFIERS)

    def test_names(self):
        for text in NAMES:
            with self.subTest(text):
                self.assertEqual(quantities(text), [])

    def test_capitals_that_count(self):
        for text, expected in {"Đã ký 12 Hiệp định thương mại.": ["12 Hiệp định"], "Đoàn có 4 Phó Thủ tướng.": ["4 Phó Thủ tướng"],
                               "Giành 6 Cúp Quốc gia.": ["6 Cúp Quốc gia"], "Trong số 2000 Doanh nghiệp lớn.": ["2000 Doanh nghiệp"],
                               "Bài viết dài 300 từ.": ["300 từ"], "Bài dài 1.000 từ vì lan man.": ["1000 từ"], "Chỉ có hai từ “xin lỗi”.": ["2 từ"]}.items():
            with self.subTest(text):
                self.assertEqual(quantities(text), expected)


if __name__ == "__main__":
    unittest.main()
