"""How papers on sport and shows name people: names in ⟦ ⟧ are mentions, everything else is none."""
import unittest

from .people_cases import found_marks, people_in, unmarked

PAIRS = """
HLV ⟦Lê Huy Khoa⟧ khen học trò. Phút 30, ⟦Công Toàn⟧ chuyền cho ⟦Thanh Hậu⟧ ở cánh phải.
Tiền vệ ⟦Trần Minh Sang⟧ bình phục. Bộ ba ⟦Quang Khải⟧, ⟦Tuấn Duy⟧, ⟦Huy Toàn⟧ đá chính.
Ca sĩ ⟦Hà My⟧ hát cùng ⟦Khánh Ngân⟧ và ⟦Quỳnh Thư⟧ trong đêm.
Thủ môn ⟦Lê Minh Trí⟧ vắng mặt, ⟦Văn Hiếu⟧ sẽ bắt thay.
Giá lúa tăng, theo chuyến hàng Công Toàn mang về.
Cầu thủ ⟦Lê Minh Trí⟧ tập ở Quang Khải mỗi ngày.
Hậu vệ ⟦Lê Minh Trí⟧ ký hợp đồng với hãng Tuấn Duy hôm qua.
Thí sinh ⟦Ngọc Hân⟧ vào chung kết.
Công an bắt đối tượng ⟦Hậu⟧ khi y đang bỏ trốn.
Tình nguyện viên ⟦Sovanna Phommavong⟧ chèo xuồng cứu người.
"""

LINE_UPS = """
HLV ⟦Joachim Loew⟧ chọn: ⟦Zsornig⟧, ⟦Kralitz⟧, ⟦Mooyen⟧, ⟦Degenko⟧.
HLV ⟦Joachim Loew⟧ hài lòng. ⟦Zsornig⟧ dứt điểm hỏng phút 12.
HLV ⟦Joachim Loew⟧ hài lòng. Bàn thua đến từ đường chuyền “dọn cỗ” của ⟦Zsornig⟧ ở phút 12.
HLV ⟦Joachim Loew⟧ hài lòng. Zsornig giảm giá 5%.
Tiền đạo ⟦Lê Văn Bảo⟧ ghi bàn. Vì thế hậu vệ ⟦Đình Hoàng⟧ dâng cao.
Không phải ai cũng được như ⟦Ronaldinho⟧, ⟦Zsornig⟧, ⟦Neymar⟧ hay ⟦Suarez⟧.
Hãng bán các dòng Zsornig, Kralitz, Mooyen, Degenko.
Cặp ⟦Messi⟧-⟦Neymar⟧ đá chính.
Danh sách các cầu thủ: ⟦Sơn Hải⟧, ⟦Minh Tùng⟧, ⟦Thanh Bình⟧, ⟦Hùng Duy⟧.
Dẫn đầu là các tay đua gồm ⟦Johan Holtman⟧ (Trekko-Fredo) và ⟦Ben Hartley⟧ (UAE).
Các cầu thủ: ⟦Nguyễn Minh Tạo⟧ (SB V.TH), ⟦Hồ Khắc Nghị⟧ (HN), ⟦Vũ Duy Bá⟧ (TP.HCM).
Tiền vệ: ⟦Eric Diermann⟧ ĐT Anh.
Các tiền vệ gồm ⟦Ritsuo Dohan⟧ (U20 Nhật Bản), ⟦Ayman Al Jaber⟧ (U20 Saudi Arabia); hậu vệ còn thiếu.
Các thành phố: Sơn Hải, Minh Tùng, Thanh Bình, Hùng Duy.
Tiền đạo ⟦A.Griezmann⟧ và thủ thành ⟦J.Oblak⟧ vắng mặt.
"""

STAGE_NAMES = """
Giám đốc sáng tạo ⟦Hân Zumi⟧ đến sớm.
Doanh nhân ⟦Việt Anh⟧ cưới vợ.
Ca sĩ ⟦Anh Tú⟧ hát. Anh ⟦Tú⟧ cười.
Ca sĩ ⟦Hải Tùng M-TK⟧ hát. Sau đó ⟦Tùng⟧ đã về.
Thủ môn ⟦Văn Lâm⟧ bắt hay.
Đạo diễn ⟦Nguyễn Tranh⟧ đến sớm.
Đạo diễn ⟦Nguyễn Phan Quang Bình⟧, ca sĩ ⟦Phương Thanh⟧ cùng dự.
"""


class Stages(unittest.TestCase):
    def check(self, lines: str) -> None:
        for line in lines.strip().splitlines():
            with self.subTest(line):
                self.assertEqual(found_marks(unmarked(line)[0]), line)

    def test_two_given_syllables(self):
        self.check(PAIRS)

    def test_line_ups_and_players(self):
        self.check(LINE_UPS)

    def test_stage_names(self):
        self.check(STAGE_NAMES)

    def test_a_row_shares_what_its_first_is(self):
        roles = {p.name: p.role for p in people_in("Vắng hậu vệ Daniel Agger, Paul Konchesky, rồi tiền đạo Luis Suarez, "
                                                   "Andy Carroll và Dirk Kuyt.")}
        self.assertEqual(roles, {"Daniel Agger": "hậu vệ", "Paul Konchesky": "hậu vệ", "Luis Suarez": "tiền đạo",
                                 "Andy Carroll": "tiền đạo", "Dirk Kuyt": "tiền đạo"})

    def test_a_list_says_what_it_lists(self):
        for text, role in (("Các nghệ sĩ nổi tiếng của làng giải trí như Lê Quang Minh, TFBoys, Đỗ Mịch đều đến.", "nghệ sĩ"),
                           ("Danh sách các cầu thủ U22 Việt Nam: Lê Quang Minh, Sơn Hải, Đỗ Mịch.", "cầu thủ"),
                           ("Cầu thủ (20): Lê Quang Minh, Sơn Hải, Đỗ Mịch.", "Cầu thủ"),
                           ("Hai trợ lý là Lê Quang Minh và Đỗ Mịch.", "trợ lý")):
            with self.subTest(text):
                roles = {p.name: p.role for p in people_in(text)}
                self.assertEqual((roles["Lê Quang Minh"], roles["Đỗ Mịch"]), (role, role))

    def test_what_a_row_does_not_share(self):
        for text in ("Nam ca sĩ Trần Hữu Đạt và Lê Thu Hằng cãi nhau.", "HLV Trần Hữu Đạt, Lê Thu Hằng, Đỗ Văn Khải cùng về.",
                     "Tiền đạo Trần Hữu Đạt, Lê Thu Hằng nói vậy."):
            with self.subTest(text):
                self.assertIsNone({p.name: p.role for p in people_in(text)}["Lê Thu Hằng"])


if __name__ == "__main__":
    unittest.main()
