"""Who is a person and who is not: names in ⟦ ⟧ are mentions, everything else is none."""
import time
import unittest

from .people_cases import found_marks, people_in, unmarked

VIETNAMESE = """
Đó là vụ ⟦Phạm Thị Ngọc Ánh⟧ năm ngoái.
Chiều 5/3, ông ⟦Lê Văn Tám⟧ đã đến xã Tân Hòa.
Ông ⟦Trần Đại⟧ về quê.
Theo bà ⟦Vũ Thị Thanh Hà⟧, giá lúa năm nay tăng.
Chị ⟦Hoàng Ngân⟧ bán rau ở chợ từ năm 2009.
⟦Phạm Quốc Bảo⟧ khai nhận đã lấy trộm chiếc xe.
Công an bắt giữ ⟦Đỗ Mạnh Cường⟧ và ⟦Ngô Văn Lực⟧ khi cả hai đang bỏ trốn.
Gặp cụ ⟦Tôn Thất Bình⟧ ở Huế.
Nhà nghiên cứu ⟦Tôn Nữ Hỷ Khương⟧ kể lại.
Anh ⟦Giàng A Páo⟧ đưa khách lên bản.
Chị ⟦Sùng Thị Mỷ⟧ và anh ⟦Vàng Seo Lử⟧ cùng làm homestay.
Nghệ nhân ⟦Ksor H'Nao⟧ tạc tượng.
Già làng ⟦Điểu K'Lơi⟧ kể sử thi.
Cầu thủ ⟦Đoàn Văn Hậu⟧ bình phục.
Gia đình ⟦Lê Thị Mận⟧ yêu cầu ⟦Trần Văn Đông⟧ trả nợ.
Đồng chí ⟦Nguyễn Hữu Đủ⟧ có mặt từ sớm.
Ông ⟦Trương Công Quynh⟧ (trú tại Long An) trúng số.
Bà ⟦Lê Thị Ngọc Nữ⟧ đã đến. Đồ họa: Lê Văn Thí sinh vui mừng.
Khu danh thắng Tây Phong Sơn ở xa. Bộ công bố Quyết Định mới.
Đi cùng ⟦Đan Trường⟧, có ⟦Minh Thuận⟧ ⟦Phương Thanh⟧ và mẹ.
Xe chở khách về trường Đại học Sư Phạm Kỹ Thuật.
Báo phản bác Mỹ về việc này.
Đại tá ⟦Trần Mùng⟧, phó giám đốc, thưởng nóng.
Ghe của ông ⟦Phạm Ngỗi⟧ (42 tuổi) bị chìm.
Theo thầy ⟦Thích Nghiêm Hạnh⟧, trụ trì chùa, năm nay vắng.
⟦Bạch Thái Hòa⟧ cho biết đã nộp đơn.
Ông ⟦Hà Giang⟧ nói vậy.
Bà ⟦Thái Bình⟧ đồng ý.
Hai anh em ⟦Cao Xuân Thắng⟧, ⟦Cao Xuân Lợi⟧ cùng đỗ đại học.
Diễn viên ⟦Anh Đức⟧ và người mẫu ⟦Anh Thư⟧ đến sớm.
Anh ⟦Đức⟧ kể lại.
Ca sĩ ⟦Hòa Minzy⟧ sinh con.
Ca sĩ ⟦Mỹ Tâm⟧, MC ⟦Phan Anh⟧ cùng diễn.
Bé ⟦Nhật Linh⟧ đi học.
Anh ⟦Y Thinh Byă⟧ làm rẫy.
⟦Phó Đức Phương⟧ kể. Phó Giám đốc nghe.
Từ ⟦Trần Minh Chiến⟧ đến ⟦Lê Công Vinh⟧, bóng đá đã khác.
Ca sĩ ⟦Hương Tràm⟧ vắng mặt.
Người Trung Quốc gọi ⟦Lưu Cường Đông⟧ là tỷ phú.
Nguyên Bí thư ⟦Nguyễn Văn Thiện⟧ Chiều 15/5, Ban Bí thư họp.
Ông ⟦Nguyễn Văn Nên⟧ khi đó là trưởng phòng.
⟦Trần Minh Tiến⟧ Ở tuổi 30, anh giải nghệ.
Một người đàn ông Trung Quốc tên ⟦A Hổ⟧ bán ma túy.
Đại tá ⟦Lê Văn Tám⟧ truy bắt ⟦Phùng Bá Duy⟧ Đối tượng bị truy nã.
Bí thư Thành ủy TP. Hồ Chí Minh ⟦Đinh Thế Thăng⟧ dự họp.
"""

ONE_SYLLABLE = """
Cây đổ sát nhà ông ⟦Vĩnh⟧ Ông ⟦Vĩnh⟧ gọi thợ đến cưa.
Vở kịch Bên đời có anh Được biết, vở này diễn ở Huế.
Anh nhìn vào mắt chồng Sự thay đổi nào cũng có giá.
Anh ⟦Sơn⟧ (42 tuổi) đi làm về muộn.
Chị ⟦Kê⟧ chạy ra sân.
Ông ⟦Tư⟧, hàng xóm, nghe tiếng kêu.
Bé ⟦Bống⟧ được cứu.
Cô giáo ⟦Hạnh⟧ cười hiền.
Hàng xóm gọi bác ⟦Năm⟧ sang.
"""

INITIALS = """
Nạn nhân là chị ⟦N.T.H.⟧, 28 tuổi.
Bà ⟦H.⟧ không đồng ý.
Người mất là anh ⟦Gh. V. T.⟧ ở xóm trên.
Cháu ⟦T⟧ đang học lớp 3.
Tài xế ⟦Nguyễn Trung Th.⟧ bị tạm giữ.
Anh ⟦Trần Xuân A⟧ khai báo.
Em ⟦L.T.M.N⟧ (14 tuổi) đã về nhà.
Ông ⟦Phan Văn T.⟧ kể lại.
"""

FOREIGN = """
Bà vui vì ông xã ⟦Sean Tracey⟧ về nhà.
Giải diễn viên điện ảnh xuất sắc: ⟦Emma Larson⟧ trong phim mới.
Đội chơi hay nhất dưới thời ⟦Joachim Loewe⟧.
Milan hụt thương vụ ⟦James Rodrigo⟧.
Ông ⟦Sergei V. Mikhalkin⟧ và bà ⟦Elizabeth II⟧ đến.
Ông gọi cho ông Tướng ⟦Michael Flint⟧ hôm qua.
Thủ tướng Anh ⟦Theresa May⟧ đến. Bà ⟦May⟧ rất vui.
Tổng thống Mỹ ⟦Donald Trump⟧ đến Hà Nội.
Thủ tướng ⟦Hun Sen⟧ dự lễ.
Chuyên gia ⟦Song Zhongping⟧ nhận định.
Cố vấn ⟦Robert O’Brien⟧ từ chức.
Bà ⟦Ursula von der Leyen⟧ phát biểu.
Ngoại trưởng Qatar ⟦Sheikh Mohammed bin Abdulrahman Al-Thani⟧ có mặt.
Tổng thống Syria ⟦Bashar al-Assad⟧ tái đắc cử.
Cựu Tổng thống Hàn Quốc ⟦Park Geun-hye⟧ hầu tòa.
Nhà lãnh đạo Triều Tiên ⟦Kim Jong Un⟧ thị sát.
Diễn viên ⟦Lee Min Ho⟧ nhập ngũ.
Cựu Tổng thống ⟦George W. Bush⟧ vẽ tranh.
Nữ hoàng ⟦Elizabeth II⟧ qua đời.
Tiền đạo ⟦Luis Suarez⟧ ghi bàn.
HLV ⟦Mourinho⟧ nổi giận.
⟦Messi⟧ ghi bàn phút 20.
Tay vợt ⟦Kiki Bertens⟧ thắng trận.
Huấn luyện viên ⟦Park Hang Seo⟧ gia hạn hợp đồng.
Thủ tướng Nhật Bản ⟦Shinzo Abe⟧ đến Đà Nẵng.
Bà ⟦Aung San Suu Kyi⟧ lên tiếng.
Kỹ sư ⟦Tanaka⟧ sang Việt Nam.
Phát ngôn viên cảnh sát Indonesia ⟦Setyo Wasisto⟧ cho biết.
Tỷ phú ⟦Jack Ma⟧ rời ghế chủ tịch.
Hậu vệ ⟦Virgil van Dijk⟧ chấn thương.
Ông ⟦Le Maire⟧ nêu rõ, thủ môn ⟦De Gea⟧ bắt hay, bà ⟦Le Pen⟧ phản đối.
Cô từng thân với tiền đạo người Anh Vậy có phải cô tự kể chuyện mình?
Ca sĩ Hàn Quốc ⟦PSY⟧ trở lại.
Tổng thống Nga ⟦V. Putin⟧ điện đàm.
Chủ tịch Hội đồng châu Âu ⟦Đô-nan Tu-xcơ⟧ chủ trì.
Tuy nhiên, ⟦Tim Cook⟧ không trả lời.
Ngoại trưởng hai nước ⟦Sergei Orlov⟧ và ⟦Dmytro Bondar⟧ gặp nhau.
Thống đốc tỉnh ⟦Hafiz Abdul Wardak⟧ cho biết.
Tay vợt người Malaysia ⟦Chong Wei Lee⟧ thắng.
Thủ tướng Israeli ⟦Benjamin Netanyahu⟧ đáp lời.
"""

RUN_ON = """
Chủ tịch UBND tỉnh Lâm Đồng ⟦Đoàn Văn Việt⟧ báo cáo.
Giám đốc Công an TP Hà Nội ⟦Lê Đức Mạnh⟧ Ông cho biết vụ việc đang được điều tra.
Chủ tịch UBND quận 2 ⟦Phạm Hoài Phong⟧ kiến nghị.
Phó Thủ tướng Thường trực Chính phủ ⟦Trần Hòa Minh⟧ chủ trì.
Chủ tịch UBND huyện Chư Păh ⟦Nay Kiên⟧ trả lời.
Bí thư Tỉnh ủy Thái Bình ⟦Ngô Đông Hải⟧ dự.
Nghi can là ⟦Lương Trần Vĩnh Phúc⟧, bị bắt hôm qua.
Đoàn do Hội trưởng ⟦Lý Tiểu Lâm⟧ làm Trưởng đoàn, chủ tịch ⟦Mao Trạch Sơn⟧ tiếp.
Bộ trưởng Bộ Tư pháp ⟦Lê Thành Vinh⟧ trình bày.
Tổng thống Mỹ ⟦Barack Obama⟧ Tổng thống ⟦Barack Obama⟧ rời Hà Nội.
Cố vấn của Tổng thống ⟦Donald Trump⟧ ⟦Robert Lewis⟧ nói.
Giám đốc Bệnh viện ⟦Trần Văn Khanh⟧ cho biết.
"""

PLACES = """
Tai nạn trên đường Nguyễn Văn Linh.
Cháy ở phố Lê Duẩn, Trần Phú và Khâm Thiên.
Học sinh Trường THPT Lê Hồng Phong đoạt giải.
Trường tiểu học Nguyễn Viết Xuân khai giảng.
Bệnh viện Nguyễn Tri Phương quá tải.
Khai mạc tại Nhà thi đấu Phan Đình Phùng ở quận 3.
Ngã tư Nguyễn Trãi - Khuất Duy Tiến ùn tắc.
Địa chỉ: số 54 Trần Khát Chân, Hà Nội.
Cửa hàng ở 12 Lê Lợi, quận 1.
Huyện Trần Văn Thời ngập sâu.
Xe mất lái ở giữa cầu Ông Lớn, gần chợ Bà Chiểu.
Khách bị đau bụng sau khi ăn ở quán cơm gà bà Buội.
Xe dừng trước số nhà 408 Kinh Dương Vương, quận Bình Tân.
Phường Nguyễn Cư Trinh tổ chức hội thi.
Sông Thu Bồn và sông Vu Gia lên nhanh.
Cầu Nguyễn Văn Trỗi đóng cửa.
Bão đi qua Hà Tĩnh, Quảng Bình, Quảng Trị.
Đoàn Trung Quốc và đoàn Hàn Quốc vào sân.
Từ Thái Nguyên đi Cao Bằng mất 5 giờ.
Chuyến bay đến Los Angeles và New York.
Sân bay quốc tế John F. Kennedy đóng cửa.
Chuyên cơ đáp xuống sân bay quốc tế Vua Khalid.
Xe dừng ở ngã 3 Phan Văn Định - Nguyễn Tất Thành.
Chung kết diễn ra tại Cung Tiên Sơn tối nay.
Cá chết nổi trắng trên Hồ Hoàng Cầu.
Lũ về Đồng Tháp Mười sớm.
Bộ Tư lệnh Thái Bình Dương Mỹ tập trận.
Quảng bá Trà Việt Nam ra thế giới.
Văn phòng đại diện ở TP. Hồ Chí Minh và Huế.
Từ Hà Nội vào Đà Nẵng.
Tàu sân bay USS Carl Vinson vào Biển Đông.
"""

ORGANISATIONS = """
Công ty TNHH Hoàng Long bị phạt.
Ông ⟦Lê Tuấn⟧, Giám đốc Công ty TNHH Xây dựng Thiên Long, vắng mặt.
Ngân hàng Bảo Việt giảm lãi suất.
Giải thưởng Trần Đại Nghĩa được trao.
Cúp Phạm Ngọc Thạch khởi tranh.
Học và làm theo tư tưởng, đạo đức Hồ Chí Minh.
Đoàn Thanh niên Cộng sản Hồ Chí Minh.
Real Madrid thắng Manchester United tại Champions League.
Daily Mail dẫn lời Business Insider.
Theo Reuters, Samsung Galaxy bán chạy hơn Sony Xperia.
Phim Harry Potter và Star Wars.
Toyota Vios, Honda City, Ford Ranger giảm giá.
Hội đồng Bảo an Liên Hợp Quốc họp.
Ban Chỉ đạo Trung ương họp phiên thứ nhất.
Thường trực Tỉnh ủy nghe báo cáo.
UBND và HĐND tỉnh phối hợp với VKSND.
Người Tày, người Nùng và người H’Mông.
Tổ chức Anh em Hồi giáo và nhóm Abu Sayyaf.
Đàn ông Nhật, cô gái Việt, chàng trai Hàn.
Hoa hậu Anh Quốc và Thủ tướng Anh.
Công ty sự kiện Hoàng Anh nợ lương.
Bé ⟦Vy⟧ làm mẫu ảnh cho Công ty sự kiện Hoàng Anh.
Trẻ em Việt Nam vui Tết.
Đền thờ Quan Âm, Thánh Gióng.
Trump Tower và Goldman Sachs.
Công ty TNHH Anh Trí nợ thuế.
Cơ quan tình báo Anh MI6 lên tiếng.
Nhập mã SWIFT của ngân hàng.
Quan hệ đối tác Toàn diện được nâng lên.
Các bác sĩ Khoa Hồi sức cấp cứu trực đêm.
Nội thất giống người anh em Honda Jazz.
Giám sát nhân quyền Syria đưa tin.
"""

CREDITS = """
Toàn cảnh phiên họp. Ảnh: Nam Trần Lượng khách tăng mạnh.
Hiện trường vụ cháy. Ảnh: Hoàng Anh
Người dân đi chợ. (Ảnh minh họa: Minh Quân)
"""


class Mentions(unittest.TestCase):
    def check(self, lines: str) -> None:
        for line in lines.strip().splitlines():
            with self.subTest(line):
                self.assertEqual(found_marks(unmarked(line)[0]), line)

    def test_vietnamese(self):
        self.check(VIETNAMESE)

    def test_one_syllable_after_a_title(self):
        self.check(ONE_SYLLABLE)

    def test_initials(self):
        self.check(INITIALS)

    def test_foreign(self):
        self.check(FOREIGN)

    def test_run_on_capitals(self):
        self.check(RUN_ON)

    def test_streets_schools_and_places(self):
        self.check(PLACES)

    def test_organisations_works_and_peoples(self):
        self.check(ORGANISATIONS)

    def test_picture_credits(self):
        self.check(CREDITS)


class Robustness(unittest.TestCase):
    def test_any_input(self):
        for text in ("", " ", "\n\n", ".", "Ông", "ông ", "Ông Nguyễn", "N.", "N.V.", "((((", "Nguyễn-", "-Nguyễn",
                     "\ud800 Ông \udfff", "Ông " * 50, "Nguyễn " * 50, "A" * 5000, "A." * 500, "al-" * 50 + "Trump",
                     "Trump bin", "Ông Nguyễn Văn An,",
                     "như", "các cầu thủ:", "các cầu thủ: Sơn", "là", "xác định là A", "của A là B", "Tim", "A.Messi", "Anh Tú", "Ở", "Nguyễn Văn An Ở",
                     "Nguyễn Văn An (", "Nguyễn Văn An (32", "Nguyễn Văn An -", "Chủ tịch (", "là ông"):
            with self.subTest(text[:20]):
                for person in people_in(text):
                    for mention in person.mentions:
                        self.assertEqual(text[mention.start:mention.end], mention.text)

    def test_linear(self):
        for piece in ("Nguyễn ", "ông An ", "N.V.", "Trump Donald ", "Xyzzy Qwrt ", "Nguyễn Văn An, Giám đốc ",
                      "Giám đốc ", "các cầu thủ: Sơn Hải, ", "như ", "gồm: ", "ca sĩ này ", "Messi sút. Tiền đạo này ",
                      "được xác định là A ", "chồng của Lan là Nam ", "A.Messi ", "Sơn Tùng M-TP "):
            times = []
            for size in (4000, 32000):
                text = piece * (size // len(piece))
                start = time.process_time()
                people_in(text)
                times.append(time.process_time() - start)
            with self.subTest(piece):
                self.assertLess(times[1], 30 * times[0] + 0.3)


if __name__ == "__main__":
    unittest.main()
