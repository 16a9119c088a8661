"""Descriptions that stand apart from the name, and those that only look like one."""
import unittest

from .people_cases import people_in

# kin told by somebody else: text · name · role (None: the text does not say)
KIN = """
Vợ ông là bà Phạm Thị Tiên bế con chạy ra. · Phạm Thị Tiên · Vợ
Ông trình báo việc con trai ông là Phạm Thái Dũng mất tích. · Phạm Thái Dũng · con trai
Bà nhận ra con gái của mình là cháu P.M.K ở cổng. · P.M.K · con gái
Còn bố Nghĩa là ông Trần Văn Ất đi biển chưa về. · Trần Văn Ất · bố Nghĩa
Bố Hùng là anh Phạm Văn Quý (41 tuổi) nói thêm. · Phạm Văn Quý · Bố Hùng
Con gái út của ca sĩ Thanh Liêm là Lý Thiện Mỹ mới ra mắt. · Lý Thiện Mỹ · Con gái út của ca sĩ Thanh Liêm
Mẹ của nạn nhân là bà Trần Thị Bưởi ngất xỉu. · Trần Thị Bưởi · Mẹ của nạn nhân
Mẹ cháu bé là chị Lê Thị Hòa đi làm xa. · Lê Thị Hòa · Mẹ cháu bé
Mẹ em, chị Lê Thị Thuận (45 tuổi), bán vé số. · Lê Thị Thuận · Mẹ
Chị gái của nạn nhân, chị Trần Thị Đông, đến nhận xác. · Trần Thị Đông · Chị gái của nạn nhân
Con trai ông Nam, anh Trần Văn Bắc, ra mở cửa. · Trần Văn Bắc · Con trai ông Nam
Con gái Tổng thống Mỹ, Sasha Kushner, có mặt. · Sasha Kushner · Con gái Tổng thống Mỹ
Cả nhà vui khi cô con gái út, em Vũ Thị Thanh Vân (sinh năm 2009) đỗ đầu. · Vũ Thị Thanh Vân · con gái út
Anh chị có hai con gái, cháu Lê Kim Liên (SN 2004) và cháu Lê Kim Ngân (SN 2006). · Lê Kim Ngân · con gái
Theo Sina, người con khác tên Kim Tinh không dự lễ. · Kim Tinh · người con
Ông nhờ bạn cũ tên Mai Thành (47 tuổi) giúp. · Mai Thành · bạn cũ
Vợ Lê Hoàng Hải, Trần Đăng Khoa đẹp hơn trước. · Trần Đăng Khoa · None
Theo lời chị Loan, con chị là bé Thảo (5 tuổi) vừa khỏi ốm. · Loan · None
Bà cầu an cho chồng, chị Lê Thông nói. · Lê Thông · None
Lúc chơi cờ với bạn, em Trịnh Gia Bảo reo lên. · Trịnh Gia Bảo · None
Mừng con gái Cát Cát tròn 5 tuổi, anh làm bánh kem. · Cát Cát · con gái
Anh ôm cô con gái Hnan (8 tuổi) vào lòng. · Hnan · con gái
Bà xúc động vì được gặp con gái Elaf Hussanoun ở sân bay. · Elaf Hussanoun · con gái
Ai cũng khen con gái Xuân Bắc múa đẹp. Xuân Bắc cười. · Xuân Bắc · None
Cháu thiếu tình thương của cha mẹ như Vi Thị Na. · Vi Thị Na · None
Trần Quang Vũ (40 tuổi) cùng vợ con đã dọn đi. · Trần Quang Vũ · None
Gió thổi từ phía Nam đến nhà ông Lê Văn Tám, con đường ngập nước. · Lê Văn Tám · None
"""

# what a clause parts from the name
APART = """
Hai giáo viên xuất hiện ở buổi lễ gồm cô Mai Thị Lý (31 tuổi) và cô Hồ Thị Cúc (29 tuổi). · Mai Thị Lý · giáo viên
Hai giáo viên xuất hiện ở buổi lễ gồm cô Mai Thị Lý (31 tuổi) và cô Hồ Thị Cúc (29 tuổi). · Hồ Thị Cúc · giáo viên
Xã tìm ra 2 trong số 5 nghi phạm trộm bò, gồm: Đỗ Văn Sáu (33 tuổi) và Bùi Văn Khoa (28 tuổi). · Bùi Văn Khoa · nghi phạm
Đối tượng bị bắt giữ là Phan Hữu Lộc (SN 1981). · Phan Hữu Lộc · Đối tượng
Hai đối tượng bị bắt là Nguyễn Văn An và Lê Văn Bình. · Lê Văn Bình · đối tượng
Người đàn ông được xác định là Trần Văn Hậu. · Trần Văn Hậu · Người đàn ông
Đối tượng liên quan còn lại là Vương Đình Tú (35 tuổi). · Vương Đình Tú · Đối tượng liên quan
Bị cáo còn lại, Lê Thị Hường (52 tuổi), bị phạt tù. · Lê Thị Hường · Bị cáo
Một ngư dân khác, ông Lê Văn Hòa, kể lại. · Lê Văn Hòa · ngư dân
Khởi tố bị can đối với Nguyễn Văn Sang (30 tuổi) về tội trộm cắp. · Nguyễn Văn Sang · bị can
Cố vấn kinh tế cho Thủ tướng Nhật Bản, Eiichi Hasegama đi cùng đoàn. · Eiichi Hasegama · Cố vấn kinh tế cho Thủ tướng Nhật Bản
Sáng qua, người phát ngôn của vua Jordan, ông Samir Haddad, từ chối trả lời. · Samir Haddad · người phát ngôn của vua Jordan
Cố vấn nông nghiệp lâu năm của tổng thống Brazil, ông Pedro Navarrez, nói thêm. · Pedro Navarrez · Cố vấn nông nghiệp lâu năm của tổng thống Brazil
Thư ký báo chí của Tổng thống Ai Cập Samir Haddad kể lại. · Samir Haddad · Thư ký báo chí của Tổng thống Ai Cập
Người phát ngôn của Tổng thống Mỹ Donald Trump cho biết. · Donald Trump · Tổng thống Mỹ
Theo phát biểu của Thủ tướng Nhật Bản, ông Shinzo Aben, đoàn sẽ đi. · Shinzo Aben · Thủ tướng Nhật Bản
Trợ lý của Tổng thống Putin, Yuri Ushenko, xác nhận. · Yuri Ushenko · Trợ lý của Tổng thống Putin
Cố vấn cấp cao của Tổng thống Putin, Kellyanne Corway, xác nhận. · Kellyanne Corway · Cố vấn cấp cao của Tổng thống Putin
Tại lễ ký, Điều phối viên thường trú của tổ chức tại Việt Nam, ông Kamal Mohan khẳng định. · Kamal Mohan · Điều phối viên thường trú của tổ chức tại Việt Nam
Ai cũng tới dự, kể cả chủ tịch ngân hàng Sakura, ông Kenji Tanaka. · Kenji Tanaka · chủ tịch ngân hàng Sakura
Theo lời giám đốc bệnh viện, em Lê Thị Tuyền đã tỉnh. · Lê Thị Tuyền · None
Đại diện Văn phòng Tổng thống, ông Park Geun có mặt. · Park Geun · None
Theo Đại sứ quán Việt Nam ở Lào, em Nguyễn Thị Thu Hà đã về nước. · Nguyễn Thị Thu Hà · None
Công an bắt đối tượng sát hại ông Nguyễn Văn Hải. · Nguyễn Văn Hải · None
"""

# the bodies in a description, and those that are all that is said
BODIES = """
Phó vụ trưởng Vụ Pháp chế, Bộ Giao thông vận tải Đinh Ngọc Lâm nhận xét. · Đinh Ngọc Lâm · Phó vụ trưởng Vụ Pháp chế, Bộ Giao thông vận tải
Giám đốc Sở Lao động - Thương binh và Xã hội Tạ Quang Vinh nêu ý kiến. · Tạ Quang Vinh · Giám đốc Sở Lao động - Thương binh và Xã hội
Cao ủy LHQ về người tị nạn Filippo Bianchi cho biết. · Filippo Bianchi · Cao ủy LHQ về người tị nạn
Chủ tịch Quốc hội Cu Ba Juan Esteban Lopez thăm Huế. · Juan Esteban Lopez · Chủ tịch Quốc hội Cu Ba
Thủ tướng Campuchia, Samdech Hun Sen, thăm Huế. · Hun Sen · Thủ tướng Campuchia
Phó Giám đốc CIA vừa nghỉ hưu Richard Moore có mặt. · Richard Moore · Phó Giám đốc CIA vừa nghỉ hưu
Cựu Thủ tướng bị phế truất Yingluck Suksawat đã đi. · Yingluck Suksawat · Cựu Thủ tướng bị phế truất
Thiếu tướng Quân đội Mỹ Joseph Marsh có mặt. · Joseph Marsh · Thiếu tướng Quân đội Mỹ
Bà Tô Kim Phương - Tổng cục Thuế phát biểu. · Tô Kim Phương · Tổng cục Thuế
Ông Trần Văn Nam (Sở Y tế Hà Nội) trả lời. · Trần Văn Nam · Sở Y tế Hà Nội
Em Khổng Văn Minh (Đại học Bách khoa) là sinh viên xuất sắc. · Khổng Văn Minh · sinh viên xuất sắc
Theo ông Trần Văn Nam, Sở Y tế đã kiểm tra. · Trần Văn Nam · None
"""

OWNERS = """
Ông Ngô Thành Lộc, chủ 6 ao cá ở xã Tân Khánh, cho biết. · Ngô Thành Lộc · chủ 6 ao cá ở xã Tân Khánh
Ông Lê Văn Sáu (chủ vườn sầu riêng ở Cai Lậy) nói. · Lê Văn Sáu · chủ vườn sầu riêng ở Cai Lậy
Bà Trần Thị Hoa, chủ yếu bán rau, có mặt. · Trần Thị Hoa · None
Ông Nguyễn Văn Hải (SN 1954, trú ở xã Ninh Xá) là bảo vệ của trường. · Nguyễn Văn Hải · bảo vệ của trường
Ông Nguyễn Văn Hải, bảo vệ quyền lợi của dân, phát biểu. · Nguyễn Văn Hải · None
Chị Lương Thu Thảo, quản lý một nhà nghỉ tại quận 3, kể. · Lương Thu Thảo · quản lý
Ông Lê Văn Hòa trú thôn 3, nguyên cán bộ xã, can ngăn. · Lê Văn Hòa · nguyên cán bộ xã
Ông Trần Công Thuận từng giữ chức vụ Phó Chánh văn phòng Tòa án huyện. · Trần Công Thuận · Phó Chánh văn phòng Tòa án huyện
Ông Nguyễn Văn Tâm giữ chức vụ trưởng Vụ Pháp chế. · Nguyễn Văn Tâm · vụ trưởng Vụ Pháp chế
Hamed Bay là một nhà nghiên cứu ở Viện Hải dương Oslo. · Hamed Bay · nhà nghiên cứu ở Viện Hải dương Oslo
Nikay Rahman, một sinh viên Iran theo học ở Boston, được luật sư đón. · Nikay Rahman · sinh viên Iran
Fado Kassir, người Syria, sang Mỹ từ năm 2015. · Fado Kassir · người Syria
Mazd Tootkabon là người Mỹ gốc Iran. · Mazd Tootkabon · người Mỹ gốc Iran
Cụ Phạm Thị Thanh là người chăm sóc đàn bồ câu. · Phạm Thị Thanh · None
Đội trưởng gặp HLV huyền thoại của sân Cầu Vồng, Sir Alex Fergunson. · Alex Fergunson · HLV huyền thoại của sân Cầu Vồng
Sir Alex Fergunson ra mắt sách. · Alex Fergunson · None
Bà đưa Tomas Brezil, người Brazil, ra sân bay. Nam ca sĩ này sẽ về nước. · Tomas Brezil · Nam ca sĩ
Được biết, ông Lê Thành Tân còn là đại biểu Quốc hội khóa XIII. · Lê Thành Tân · đại biểu Quốc hội khóa XIII
Bà Trần Thị Hoa sau này là giám đốc sở. · Trần Thị Hoa · giám đốc sở
Theo cáo trạng, Nguyễn Văn Sang nguyên là kế toán của công ty. · Nguyễn Văn Sang · kế toán của công ty
Ông Lê Văn An, khi đó là Giám đốc Sở Y tế, đã ký. · Lê Văn An · Giám đốc Sở Y tế
Ông Lê Văn An, 60 tuổi, quê Nghệ An, nguyên là Giám đốc Sở Y tế, đến dự. · Lê Văn An · Giám đốc Sở Y tế
Có ông Ahn Jae-soo, chính trị gia trung lập. · Ahn Jae-soo · chính trị gia trung lập
Tiền đạo mang áo số 10 Nguyễn Công Vượng ghi bàn. · Nguyễn Công Vượng · Tiền đạo mang áo số 10
HLV khen cầu thủ số 16 (Nguyễn Công Vượng) và thủ môn. · Nguyễn Công Vượng · cầu thủ số 16
"""

# what goes for all of a list
SHARED = """
Ngoại trưởng hai nước Sergei Ivanov và Dmytro Bondar gặp nhau. · Dmytro Bondar · Ngoại trưởng hai nước
Nạn nhân là anh Trần Văn Bé (SN 1990) và chị Lê Thị Tư (SN 1992), cùng ngụ xã Tân An. · Lê Thị Tư · Nạn nhân
Bị cáo Nguyễn Văn Sang và Lê Văn Tám bị tuyên phạt tù. · Lê Văn Tám · Bị cáo
Ba học sinh đuối nước là em Lê Văn Hòa, em Trần Văn Bình và em Phạm Thị Năm. · Trần Văn Bình · học sinh đuối nước
Ba học sinh đuối nước là em Lê Văn Hòa, em Trần Văn Bình và em Phạm Thị Năm. · Phạm Thị Năm · học sinh đuối nước
Các đối tượng bị bắt gồm Lê Văn An (20 tuổi); Trần Văn Bình (21 tuổi); Ngô Văn Cường (22 tuổi). · Ngô Văn Cường · đối tượng
Bộ đôi tiền đạo Lukaku và Rashford tỏa sáng. · Rashford · tiền đạo
Đội hình có những ngôi sao sáng giá như Neymar hay Sergio Ramos. · Sergio Ramos · ngôi sao
Bốn phó ban khác gồm các ông Lý Đức Thịnh, Ủy viên Trung ương; Mai Đông Sơn, Bí thư Đảng ủy. · Lý Đức Thịnh · Ủy viên Trung ương
Trên thuyền có 4 người gồm bé trai 6 tuổi tên Võ Minh T. (6 tuổi) và chị Võ Thị Cẩm. · Võ Thị Cẩm · None
Trung vệ Phil Jones thay Chris Smalling. · Chris Smalling · None
"""


class Descriptions(unittest.TestCase):
    def check(self, table: str) -> None:
        for line in table.strip().splitlines():
            text, name, role = line.split(" · ")
            with self.subTest(text):
                roles = {person.name: person.role for person in people_in(text)}
                self.assertIn(name, roles)
                self.assertEqual(roles[name], None if role == "None" else role)

    def test_kin_of_somebody(self):
        self.check(KIN)

    def test_apart_from_the_name(self):
        self.check(APART)

    def test_bodies(self):
        self.check(BODIES)

    def test_only_behind_a_name(self):
        self.check(OWNERS)

    def test_of_a_list(self):
        self.check(SHARED)

    def test_a_field_of_study_is_no_name(self):
        self.assertEqual([p.name for p in people_in("Thủ khoa khối A Nguyễn Thu Thảo đến sớm.")], ["Nguyễn Thu Thảo"])


if __name__ == "__main__":
    unittest.main()
