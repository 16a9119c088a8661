"""Who people are, told a breath later: `Tiền vệ này …`, `tay vợt người Latvia …`."""
import unittest

from .people_cases import people_in

# text · name · role (None: the text does not say)
CASES = """
Nemanja Vidic đá trọn trận. Trung vệ này không mắc lỗi nào. · Nemanja Vidic · Trung vệ
Paulo Dybala sút xa, tiền đạo người Argentina có bàn thứ ba. · Paulo Dybala · tiền đạo người Argentina
Jelena Jankovic thắng dễ. Tay vợt người Serbia chỉ mất 50 phút. · Jelena Jankovic · Tay vợt người Serbia
Eden Hazard mới bình phục. Tiền vệ 26 tuổi tập nhẹ với các đồng đội. · Eden Hazard · Tiền vệ
Lý Hoàng Phát đánh bại nhà vô địch. Tay vợt Việt Nam còn gặp may. · Lý Hoàng Phát · Tay vợt Việt Nam
Đỗ Diệu Linh ra mắt đĩa mới. Nữ ca sĩ cho biết cô đã chuẩn bị hai năm. · Đỗ Diệu Linh · Nữ ca sĩ
Từ Chấn Phong thua ngay hiệp một nhưng võ sĩ này không bỏ cuộc. · Từ Chấn Phong · võ sĩ
Bùi Đức Lâm khai lấy xe để trả nợ. Bị cáo này xin giảm án. · Bùi Đức Lâm · Bị cáo
Ngôi sao ca nhạc Kasim về nước. Nam ca sĩ này sẽ hát ba đêm. · Kasim · Ngôi sao ca nhạc
Lionel Messi gặp Cristiano Ronaldo. Các cầu thủ này đều ghi bàn. · Lionel Messi · None
Trương Thu Hà và Lê Bảo Bình đến sớm. Hai nghệ sĩ này thân nhau. · Lê Bảo Bình · nghệ sĩ
Trương Thu Hà và Lê Bảo Bình đến sớm. Ba nghệ sĩ này thân nhau. · Lê Bảo Bình · None
Đội hình có Rafael Moreno, Samuel Diop, Eric Lambert. Đây toàn những ngôi sao đẳng cấp. · Samuel Diop · ngôi sao
Dự lễ có Rafael Moreno, Samuel Diop, Eric Lambert. Họ đều là những người đồng đội. · Rafael Moreno · người đồng đội
Đội cũ có Rafael Moreno, Samuel Diop, Eric Lambert. Diop ở lại một mùa. Nói những cầu thủ này chơi dở thì sai. · Samuel Diop · cầu thủ
Đội hình có Rafael Moreno, Samuel Diop, Eric Lambert. Hôm đó sân đầy các ca sĩ. · Samuel Diop · None
Anh Lê Văn Sơn và anh Trần Văn Khánh bị thương. Hai hành khách trên xe khách đã về nhà. · Lê Văn Sơn · None
Lionel Messi gặp Cristiano Ronaldo. Nhiều tiền đạo người Brazil cũng đến. · Lionel Messi · None
Ông Trần Văn Lộc kể. Một ca sĩ người Pháp đã đến làng. · Trần Văn Lộc · None
Ông Trần Văn Lộc kể. Bộ đôi tiền vệ này từng đá ở đây. · Trần Văn Lộc · None
Wayne Rooney rời sân. Chiến lược gia người Bồ Đào Nha không vui. · Wayne Rooney · None
Wayne Rooney rời sân. HLV này không vui vì Paul Pogba. · Paul Pogba · None
Marcus Rashford chấn thương. Trời mưa. Tiền đạo này vẫn tập. · Marcus Rashford · None
Carlos Mendoza về đích. Sau đó, tay đua người Anh, Palmerston, bỏ cuộc. · Carlos Mendoza · None
Khán giả chê Lê Ngọc Trinh. Nữ nhà báo người Huế bênh Ngọc Trinh. · Lê Ngọc Trinh · None
Cành cây rơi trúng Phạm Thị Mừng khiến nạn nhân bất tỉnh. · Phạm Thị Mừng · nạn nhân
Xe tải lao vào anh Lê Văn Tám khiến nạn nhân ngã xuống mương. · Lê Văn Tám · nạn nhân
Anh Lê Văn Tám dùng gậy đánh khiến nạn nhân gục xuống. · Lê Văn Tám · None
Xe tải đâm vào chị Lê Thị Bảy và các nạn nhân khác. · Lê Thị Bảy · None
Dân làng còn nhớ Ramses Đại đế. Vị hoàng đế này xây nhiều đền. Tranh vẽ Carlos Bonaparte. Vị hoàng đế này thấp. · Carlos Bonaparte · Vị hoàng đế
Ông Lê Văn Tám, Giám đốc sở, trả lời. Bác sĩ này cũng có mặt. · Lê Văn Tám · Giám đốc sở
"""


class Reference(unittest.TestCase):
    def test_cases(self):
        for line in CASES.strip().splitlines():
            text, name, role = line.split(" · ")
            with self.subTest(text):
                roles = {person.name: person.role for person in people_in(text)}
                self.assertIn(name, roles)
                self.assertEqual(roles[name], None if role == "None" else role)

    def test_of_two_the_nearest_in_the_sentence(self):
        roles = {p.name: p.role for p in people_in("Xavi chuyền cho Robinho, tiền đạo người Brazil đỡ hỏng.")}
        self.assertEqual(roles, {"Xavi": None, "Robinho": "tiền đạo người Brazil"})

    def test_of_two_the_first_of_the_sentence_before(self):
        text = "Kevin Volland hay hơn cả Timo Werner và Leroy Sane. Cần nhớ rằng tiền đạo này mới bình phục."
        roles = {p.name: p.role for p in people_in(text)}
        self.assertEqual(roles, {"Kevin Volland": "tiền đạo", "Timo Werner": None, "Leroy Sane": None})


if __name__ == "__main__":
    unittest.main()
