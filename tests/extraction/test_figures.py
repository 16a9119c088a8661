"""Quantities: a text, and the value, unit, per and qualifier of each figure in it."""
from __future__ import annotations

import unittest

from corpus import extract

from .cases import quantities, quantity

COUNTS = {
    "Trên địa bàn 3 tỉnh có mưa.": ["3 tỉnh"],
    "Hội phát triển 1.204 hội viên trong đợt này.": ["1204 hội viên"],
    "Xã trao 12 căn nhà cho hộ nghèo.": ["12 căn nhà"],
    "Có 3.112 lượt cán bộ được tập huấn.": ["3112 lượt cán bộ"],
    "Toàn ngành có 54 đề tài sáng kiến, giải pháp.": ["54 đề tài sáng kiến"],
    "Huyện có 9 xã đạt chuẩn nông thôn mới.": ["9 xã"],
    "Vụ cháy khiến hai người thiệt mạng.": ["2 người"],
    "Hai vụ nổ xảy ra gần chợ.": ["2 vụ nổ"],
    "Ba mẫu xe trên đều đắt.": ["3 mẫu xe"],
    "Đội có năm thành viên.": ["5 thành viên"],
    "Sáu triệu người đã xem.": ["6000000 người"],
    "Đoàn giành 01 HCV, 02 HCB.": ["1 HCV", "2 HCB"],
    "Tịch thu 8 chiếc máy cày độ.": ["8 chiếc máy cày"],
    "Bảng gồm 458 DN mới.": ["458 DN"],
    "Trao 610 “túi quà yêu thương” cho bà con.": ["610 túi quà yêu thương"],
    "Có 36 cán bộ, chiến sĩ tham gia.": ["36 cán bộ, chiến sĩ"],
    "Danh sách có 3 tỷ phú mới.": ["3 tỷ phú"],
    "Hai tổ CSGT được mời về làm việc.": ["2 tổ CSGT"],
    "Sở cách chức ba chỉ huy đội cứu hỏa.": ["3 chỉ huy"],
    "Bản tin viết: «Hai nhà lãnh đạo mừng thỏa thuận mới».": ["2 nhà lãnh đạo"],
    "Thầy khen hai cậu học trò chăm ngoan.": ["2 cậu học trò"],
    "Đường còn 1 khúc quanh, anh khoe bụng 6 múi cuồn cuộn.": ["1 khúc quanh", "6 múi"],
    "Đoàn từ 10 quốc gia và vùng lãnh thổ.": ["10 quốc gia và vùng lãnh thổ"],
    "Bình chọn 6 điều rút ra từ trận đấu.": ["6 điều"],
    "Có 12,500 người dự lễ.": ["12500 người"],
    "Phạm vi rộng, thí sinh được chọn 4 nguyện vọng.": ["4 nguyện vọng"],
    "Lễ hội đón 1,5 triệu lượt khách.": ["1500000 lượt khách"],
    "Trong 19 quận, 259 phường có 3 Phó chủ tịch.": ["19 quận", "259 phường", "3 Phó chủ tịch"],
}

MONEY = {
    "Tổng vốn gần 553 tỷ đồng.": ["553000000000 VND nearly"],
    "Quỹ chi 4,87 tỷ đồng.": ["4870000000 VND"],
    "Thu 2.342 tỉ đồng.": ["2342000000000 VND"],
    "Lỗ 153 nghìn tỷ đồng.": ["153000000000000 VND"],
    "Anh trả hóa đơn 20 triệu.": ["20000000 VND"],
    "Ngân hàng thu hồi 4.100 tỉ nợ xấu.": ["4100000000000 VND"],
    "Ly trà 50k, bánh 25.000đ.": ["50000 VND", "25000 VND"],
    "Bán với giá 27,000 đồng.": ["27000 VND"],
    "Phạt 3,3 triệu USD.": ["3300000 USD"],
    "Chi 20 triệu Nhân dân tệ.": ["20000000 CNY"],
    "Quỹ lỗ 40 triệu Malaysian ringgits.": ["40000000 MYR"],
    "Hãng vay 900 tỷ trái phiếu.": ["900000000000 VND"],
    "Biên nhận 5.210.000 đồng (năm triệu, hai trăm mười nghìn đồng).": ["5210000 VND", "5210000 VND"],
    "Ba giải được hai tỷ, một tỷ, năm trăm triệu đồng.": ["3 giải", "2000000000 VND", "1000000000 VND", "500000000 VND"],
    "Giá 70 triệu bảng.": ["70000000 GBP"],
    "Giải thưởng $10k.": ["10000 USD"],
    "Vé giá EUR 29,99.": ["29.99 EUR"],
    "Nợ 20 Rupees.": ["20 INR"],
    "USD1,23": ["1.23 USD"],
    "2 đô la 23 xen": ["2.23 USD"],
    "hai đô la và 23 xen": ["2.23 USD"],
    "mười đồng": ["10 VND"],
    "chín pounds": ["9 GBP"],
    "50 nghìn bạt": ["50000 THB"],
    "không quá 7.000 đồng": ["7000 VND at_most"],
    "từ 7000 đồng trở xuống": ["7000 VND at_most"],
    "khoảng 1000-2000 đồng": ["[1000, 2000] VND about"],
    "giữa 1,1 và 1,3 đô la": ["[1.1, 1.3] USD"],
    "từ 10 đến 20 đô la": ["[10, 20] USD"],
    "ít nhất 5 triệu": ["5000000 VND at_least"],
    "dưới EUR 10": ["10 EUR less_than"],
    "Cá giá 800 ngàn một ký.": ["800000 VND/kg"],
    "Cua giá 800 ngàn một ký, hai người ăn hết 350k.": ["800000 VND/kg", "2 người", "350000 VND"],
    "Vàng giá 6,5 triệu đồng/chỉ.": ["6500000 VND/chỉ"],
    "Dầu lên 61,4 USD một thùng.": ["61.4 USD/thùng"],
    "Ông lãi trăm rưỡi triệu.": ["150000000 VND"],
    "Chị được 6,3 triệu đồng tiền lãi.": ["6300000 VND"],
    "Lãi 45 - 60 triệu đồng/ha/năm, thắng lớn.": ["[45000000, 60000000] VND/ha/năm"],
    "Bốn kíp thợ thay nhau làm.": ["4 kíp thợ"],
    "Giá từ 750 triệu đồng.": ["750000000 VND at_least"],
}

MEASURES = {
    "Tuyến dài 13,05km.": ["13.05 km"],
    "Rộng 500 m².": ["500 m2"],
    "Diện tích 20.000ha rừng.": ["20000 ha"],
    "Gỗ có khối lượng 29,5 m3.": ["29.5 m3"],
    "Nhiệt độ 40-41 độ C, có nơi trên 42.5 độ C.": ["[40, 41] °C", "42.5 °C more_than"],
    "Trời rét, nhiệt độ -5 độ C.": ["-5 °C"],
    "Nhiệt độ xuống âm 3 độ.": ["-3 °C"],
    "Động đất 6,1 độ Richter.": ["6.1 độ Richter"],
    "Trận động đất mạnh 5,1 độ ở vùng núi.": ["5.1 độ Richter"],
    "Điểm chuẩn 23,25, cao nhất khối.": ["23.25 điểm"],
    "Camera trước 20MP, RAM 8GB, màn hình 4K.": ["20 MP", "8 GB"],
    "Chip 2.3GHz, pin 3,200mAh.": ["2.3 GHz", "3200 mAh"],
    "Chạy 120 km/h.": ["120 km/h"],
    "Gió giật cấp 8.": ["8 cấp"],
    "Bão mạnh cấp 10-11, giật cấp 14.": ["[10, 11] cấp", "14 cấp"],
    "Em cao 1m65.": ["1.65 m"],
    "Cá nặng 2 cân rưỡi.": ["2.5 kg"],
    "Xuất khẩu 3,5 triệu tấn gạo.": ["3500000 tấn"],
    "Ảnh 1.920 x 1.080 pixel.": ["1920 pixel", "1080 pixel"],
    "Khối lớp 3 có 3 khối lớp học tốt.": ["3 khối lớp"],
}

PERCENT_AND_RATES = {
    "Tỷ lệ đạt 81,02%.": ["81.02 %"],
    "Lãi suất 3,3%/năm.": ["3.3 %/năm"],
    "Lãi suất còn 3,4-3,5%/năm.": ["[3.4, 3.5] %/năm"],
    "Giá 60.000 đồng/kg.": ["60000 VND/kg"],
    "Thu nhập 45 triệu đồng/người/năm.": ["45000000 VND/người/năm"],
    "Mỗi tháng hơn 3 triệu đồng.": ["3000000 VND/tháng more_than"],
    "Mỗi tháng anh hái khoảng 900 trái dừa, bán được 9 triệu đồng.":
        ["900 trái dừa/tháng about", "9000000 VND/tháng"],
    "Uống 2 cốc cà phê mỗi ngày.": ["2 cốc cà phê/ngày"],
    "Liều 5mg/kg thể trọng/ngày.": ["5 mg/kg thể trọng/ngày"],
    "Giá tăng 90.000 đồng/lượng chiều mua vào.": ["90000 VND/lượng"],
    "Xăng tăng 300 đồng/lít từ 15h.": ["300 VND/lít"],
    "Đền thu hút khách mỗi năm bởi nó có hình của 4 vị tướng.": ["4 vị tướng"],
    "Tỷ số là 112 trẻ trai/100 trẻ gái.": ["112 trẻ trai/100 trẻ gái"],
    "Có 5 giải nhất (mỗi giải 50 triệu đồng).": ["5 giải nhất", "50000000 VND/giải"],
    "Hàng loạt vụ việc làm chết gần 240 người.": ["240 người nearly"],
    "hai mươi phần trăm": ["20 %"],
    "Lãi suất giảm 0,5 điểm phần trăm.": ["0.5 điểm phần trăm"],
    "Hộ nghèo được 15kg gạo/nhân khẩu.": ["15 kg/nhân khẩu"],
    "Nên uống 2,5-3 lít nước mỗi ngày.": ["[2.5, 3] lít/ngày"],
    "Mật độ 12.000 con/mm3.": ["12000 con/mm3"],
    "Khối lượng đạt 93,6%, vượt 1,2% kế hoạch.": ["93.6 %", "1.2 %"],
    "Khai thác 700.000 thùng/ngày.": ["700000 thùng/ngày"],
}

QUALIFIERS = {
    "Có khoảng 20 người.": ["20 người about"],
    "Có chừng 20 người.": ["20 người about"],
    "Có hơn 20 người.": ["20 người more_than"],
    "Có trên 20 người.": ["20 người more_than"],
    "Có gần 20 người.": ["20 người nearly"],
    "Có chưa đến 20 người.": ["20 người less_than"],
    "Có dưới 20 người.": ["20 người less_than"],
    "Cần ít nhất 20 người.": ["20 người at_least"],
    "Cần 20 người trở lên.": ["20 người at_least"],
    "Cần từ 20 người trở lên.": ["20 người at_least"],
    "Tối đa 20 người.": ["20 người at_most"],
    "Không quá 20 người.": ["20 người at_most"],
    "Không được thanh tra quá một lần/năm.": ["1 lần/năm at_most"],
    "Thu nhập tăng gần gấp 3 lần.": ["3 lần nearly"],
    "Có ít nhất tới 800 người.": ["800 người at_least"],
    "Có 10 người trên 2 xe khách.": ["10 người", "2 xe khách"],
    "Xếp thứ 138 trên 183 quốc gia.": ["183 quốc gia"],
    "Nhiệt độ ngoài trời cao hơn 2 đến 4 độ C.": ["[2, 4] °C"],
    "Giá quanh mốc 37 triệu đồng.": ["37000000 VND about"],
    "Đường dài hơn 2km.": ["2 km more_than"],
}

RANGES_RATIOS_SCORES = {
    "Mỗi nhóm 3 – 7 người.": ["[3, 7] người/nhóm"],
    "Giá từ 40 triệu đồng đến 120 triệu đồng.": ["[40000000, 120000000] VND"],
    "Giá 500 - 800 triệu đồng.": ["[500000000, 800000000] VND"],
    "Giảm từ 8 lô xuống còn 6 lô.": ["8 lô", "6 lô"],
    "Xe chở 27-28 tấn hàng.": ["[27, 28] tấn"],
    "Chiếm 1/3 dân số.": ["[1, 3]"],
    "Có 9/63 tỉnh báo cáo.": ["[9, 63] tỉnh"],
    "Cần 2/3 tổng số đại biểu.": ["[2, 3] đại biểu"],
    "Mất một phần ba thời gian.": ["[1, 3]"],
    "Hao hụt chừng bốn phần mười.": ["[4, 10] about"],
    "Hơn một nửa số gạo bị nhiễm.": ["[1, 2] gạo more_than"],
    "Chia cổ phiếu tỷ lệ 10:7.": ["[10, 7]"],
    "Lợi nhuận gấp 4,1 lần.": ["4.1 lần"],
    "Phải tiêm 2 lần.": ["2 lần"],
    "Chủ nhà thắng 2-1.": ["[2, 1]"],
    "Cô thắng với tỷ số 2-1 (7-6, 3-6, 9-7).": ["[2, 1]", "[7, 6]", "[3, 6]", "[9, 7]"],
    "Sơ đồ 4-2-3-1 quen thuộc.": [],
}

AGES = {
    "Anh Sơn (42 tuổi) kể lại.": ["42 tuổi"],
    "Trẻ dưới 5 tuổi được miễn phí.": ["5 tuổi less_than"],
    "Nhóm tuổi 20-39 chiếm đa số.": ["[20, 39] tuổi"],
    "Bé 3 tháng tuổi đã khỏe.": ["3 tháng tuổi"],
    "Nhà thờ 850 năm tuổi.": ["850 tuổi"],
}

NUMBER_WORDS_ALONE = {
    "hai mốt": ["21"],
    "một nghìn không trăm linh năm": ["1005"],
    "chín chín tỷ chín": ["99900000000"],
    "trừ mười hai": ["-12"],
    "hai phẩy hai lăm": ["2.25"],
    "mười triệu rưỡi": ["10500000"],
    "-1.200.000": ["-1200000"],
}

SAID_SHORT = {
    "Lũ làm gần 2.500 người bị thương và khoảng 1.000 mất tích.": ["2500 người nearly", "1000 người about"],
    "Ai cũng sai ít nhất một lần trong đời.": ["1 lần at_least"],
    "Chi bộ phát triển được 95/80 đoàn viên.": ["[95, 80] đoàn viên"],
    "Hội quy tụ được 2017 người.": ["2017 người"],
    "Dùng song song 2 đồng nội tệ, trả 50.000 đồng tiền lẻ.": ["2 đồng nội tệ", "50000 VND"],
    "Vàng giao ngay dừng ở mốc 1.250, 86 USD/oz.": ["1250.86 USD/ounce"],
    "Tàu chở 20 siêu trực thăng.": ["20 siêu trực thăng"],
    "Đội giành 2 siêu cúp châu lục.": ["2 siêu cúp"],
    "Lệ phí mới ít nhất gấp 10 lần mức cũ.": ["10 lần at_least"],
    "Thu nhập của cô là 57,3 triệu Nhân tệ.": ["57300000 CNY"],
    "Quỹ giữ 19 triệu cổ phiếu; khoản đầu tư dài hạn 350 tỷ.": ["19000000 cổ phiếu", "350000000000 VND"],
    "Hơn 2 triệu người rời đi, trong đó Ba Lan nhận 1,2 triệu.": ["2000000 người more_than", "1200000 người"],
    "Giá vé 110.000 đồng, phụ thu ngày lễ 20.000.": ["110000 VND", "20000 VND"],
    "Rác tăng từ 3 lên 5,5 tấn/ngày.": ["3 tấn", "5.5 tấn/ngày"],
    "Tai nạn làm 69 người chết, 41 bị thương.": ["69 người", "41 người"],
    "Chỉ số Dow Jones mất 184,74 điểm, còn 32.632,64.": ["184.74 điểm", "32632.64 điểm"],
    "Đợt này đánh giá 189 nền kinh tế, thay vì 183 như năm ngoái.": ["189 nền kinh tế", "183 nền kinh tế"],
    "Tổng số thí sinh đăng ký là 642.945, giảm nhẹ.": ["642945 thí sinh"],
    "Hai thanh niên bị bắt. Cả hai đều nhận tội.": ["2 thanh niên", "2"],
    "Có 2 người bị chuyển đi, một người bị ốm.": ["2 người", "1 người"],
    "Ba chiếc xe hơi so găng.": ["3 chiếc xe hơi"],
    "Nay chỉ còn duy nhất một người làm việc này.": ["1 người"],
    "Dịch lan ra 500 ca bệnh, nhiều nhất là Hoàng Mai (388), Đống Đa (12).": ["500 ca bệnh", "388 ca bệnh", "12 ca bệnh"],
    "Năm nay kém một bậc so với trước.": ["1 bậc"],
}

NOTHING = [
    "Những ngày thứ bảy vợ anh về quê, thứ sáu đường vắng.",
    "Hầm thịt cho chín mềm rồi tắt bếp.",
    "Bà gặp một phụ nữ và một số người khác.",
    "Làm như vậy là một cách hay.",
    "Hàng nghìn người, vài chục xe, hàng trăm vụ.",
    "Những căn nhà tiền tỷ mọc lên.",
    "Ông về quê Ba Đình, gặp chú Sáu Dân.",
    "Em khoác ba lô đến trường, ba mẹ vui lắm.",
    "Ông không đồng ý với bản án.",
    "Năm học mới bắt đầu; năm ngoái cũng vậy.",
    "Quả chín vàng, quả chín đỏ.",
    "Các nhóm F0, F1 và lớp 2C1.",
    "Nửa đêm hôm ấy, nửa cuối chặng đường.",
    "Chỉ số Nikkei 225 hạ nhẹ.",
    "Đội vào vòng 1/8 giải đấu.",
    "Chơi vé số Mega 6/45 mỗi tuần.",
    "Tuyến đường nghìn tỷ sắp xong.",
    "Chiếc nhẫn vàng 18K bị mất.",
    "Các hộ thuộc xóm 6, 7 xã Diễn Hồng và tổ 1, 2 phường Bình An.",
    "Anh ăn trưa với 1 số bạn cùng lớp.",
    "Đội hay nhất mùa giải 2015/16 và mùa giải 2016/2017.",
    "Anh tên tuổi không lớn, ngụ 1740/10 ấp 4.",
    "Trận ở vòng 5 V.League, xe máy 3.5 V6, nhà 15A/28 Lê Lợi.",
    "Tiểu phẩm Cười lên nào bạn 2016 tập 2 lên sóng, 1999 BMW V12 ra mắt.",
    "Vòng nhanh nhất là 1:23.593.",
    "Các xe mang biển số 65A - 000.09, 65A-001.13 và 65A - 111.33 đều của ông.",
    "Bệnh viện Nhi đồng 2 TP.HCM đã chuẩn bị xong.",
    "Em nhập viện Phụ sản 2 Thành phố Cần Thơ.",
    "Lịch thi đấu 08/07 Sân Thành Nam.",
    "Anh năm lần bảy lượt xin lỗi, ai ngờ lương ba cọc ba đồng.",
    "Xe có bản 4WD và bản 2WD.",
    "Điểm 10 duy nhất thuộc về em Hoa.",
    "Mẫu xe 2017 sở hữu thiết kế mới.",
    "Sợi dây chuyền bằng vàng tây 14k và đôi bông vàng Rồng Phương Nam 999,9 (24k) còn nguyên.",
    "Đội U.23 VN phối hợp tốt.",
    "Phút 28 bằng cú đá xa, anh ghi bàn.",
    "Học sinh lớp 9/5 đi học.",
    "Các đồng chí, đồng bào và đồng nghiệp.",
]


class Quantities(unittest.TestCase):
    def check(self, cases: dict[str, list[str]]) -> None:
        for text, expected in cases.items():
            with self.subTest(text):
                self.assertEqual(quantities(text), expected)

    def test_counts(self):
        self.check(COUNTS)

    def test_money(self):
        self.check(MONEY)

    def test_measures(self):
        self.check(MEASURES)

    def test_percent_and_rates(self):
        self.check(PERCENT_AND_RATES)

    def test_qualifiers(self):
        self.check(QUALIFIERS)

    def test_ranges_ratios_scores(self):
        self.check(RANGES_RATIOS_SCORES)

    def test_ages(self):
        self.check(AGES)

    def test_number_words_alone(self):
        self.check(NUMBER_WORDS_ALONE)

    def test_said_short(self):
        self.check(SAID_SHORT)

    def test_nothing(self):
        for text in NOTHING:
            with self.subTest(text):
                self.assertEqual(quantities(text), [])


KINDS = {
    "Hội có 20 người.": "count", "Giá 5 triệu đồng.": "money", "Đạt 5%.": "percent", "Dài 5 km.": "measure",
    "Anh 30 tuổi.": "age", "Gấp 5 lần.": "ratio", "Chiếm 2/3 dân số.": "ratio", "Thắng 3-0.": "score", "Phí ít nhất gấp 10 lần mức cũ.": "ratio", "Ai cũng sai ít nhất một lần.": "count",
    "Chip 8 nhân.": "count", "Gió cấp 6.": "measure", "Tăng 5 điểm.": "count",
}

TEXTS = {
    "Mức 4,87 tỷ đồng.": "4,87 tỷ",
    "Gần hai mươi người.": "hai mươi",
    "Từ 3 đến 7 người.": "3 đến 7",
    "Lãi suất 3,4-3,5%.": "3,4-3,5",
    "Giá 40 triệu đồng đến 120 triệu đồng.": "40 triệu đồng đến 120 triệu",
    "Chiếm 2/3 dân số.": "2/3",
    "Trời -5 độ C.": "5",
    "Giá $10k.": "10k",
}


class Fields(unittest.TestCase):
    def test_kind(self):
        for text, kind in KINDS.items():
            with self.subTest(text):
                self.assertEqual([figure.kind for figure in extract(text).figures], [kind])

    def test_text_and_place(self):
        for text, expected in TEXTS.items():
            with self.subTest(text):
                figure, = extract(text).figures
                self.assertEqual((figure.text, text[figure.start:figure.end]), (expected, expected))

    def test_sentence(self):
        first, second = extract("Có 5 người. Sau đó thêm 7 người!").figures
        self.assertEqual((first.sentence, second.sentence), ("Có 5 người.", "Sau đó thêm 7 người!"))

    def test_decomposed_text_is_composed(self):
        figure, = extract("Co\u0301 5 ngu\u031bo\u031b\u0300i.").figures
        self.assertEqual(quantity(figure), "5 người")


if __name__ == "__main__":
    unittest.main()
