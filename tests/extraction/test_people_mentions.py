"""Which mentions are the same person's: the records of short texts, as `name: mention, mention`."""
import unittest

from .people_cases import people_in

CASES = {
    "Ông Lê Văn Thành đến sớm. Ông Thành nói ngắn gọn.": ["Lê Văn Thành: Lê Văn Thành, Thành"],
    "Ông Thành nói ngắn gọn. Ông Lê Văn Thành đến sớm.": ["Lê Văn Thành: Thành, Lê Văn Thành"],
    "Bà Hồ Thị Kim Hoa từ chức. Bà Kim Hoa về hưu, bà Hoa kể.": ["Hồ Thị Kim Hoa: Hồ Thị Kim Hoa, Kim Hoa, Hoa"],
    "Tổng thống Donald Trump đến. Ông Trump bắt tay. Trump cười.": ["Donald Trump: Donald Trump, Trump, Trump"],
    "Tayyip Erdogan nói. Tổng thống Recep Tayyip Erdogan ký. Ông Erdogan về.":
        ["Recep Tayyip Erdogan: Tayyip Erdogan, Recep Tayyip Erdogan, Erdogan"],
    "Anh Trần Văn Minh gặp anh Lê Quang Minh. Anh Minh cười.":
        ["Trần Văn Minh: Trần Văn Minh", "Lê Quang Minh: Lê Quang Minh, Minh"],
    "Ông Trần Văn Hà và vợ là bà Lê Thị Hà. Ông Hà làm ruộng, bà Hà bán vải.":
        ["Trần Văn Hà: Trần Văn Hà, Hà", "Lê Thị Hà: Lê Thị Hà, Hà"],
    "Chị N.T.H. kể. Chị H. khóc.": ["N.T.H.: N.T.H., H."],
    "Ông Huỳnh Thanh gặp ông Hoàng Trung Thành. Ông Thành và ông Thanh về.":
        ["Huỳnh Thanh: Huỳnh Thanh, Thanh", "Hoàng Trung Thành: Hoàng Trung Thành, Thành"],
    "NGUYỄN VĂN AN NHẬN GIẢI\nÔng Nguyễn Văn An rất vui.": ["Nguyễn Văn An: NGUYỄN VĂN AN, Nguyễn Văn An"],
    "Cháu Lê Gia Bảo mất tích. Đêm qua, Bảo đã về nhà.": ["Lê Gia Bảo: Lê Gia Bảo, Bảo"],
    "Tổng thống Abdel-Fattah al-Sisi nói. Ông El-Sisi đồng ý.": ["Abdel-Fattah al-Sisi: Abdel-Fattah al-Sisi, El-Sisi"],
    "Ca sĩ Mỹ Tâm hát. Mỹ Tâm cho biết sẽ ra đĩa.": ["Mỹ Tâm: Mỹ Tâm, Mỹ Tâm"],
    "Đại biểu Lưu Văn Nhượm (Hà Nội) hỏi. Ông Nhượm nói.": ["Lưu Văn Nhượm: Lưu Văn Nhượm, Nhượm"],
    "Lê Thị Sương đăng quang. Lê Sương rất vui.": ["Lê Thị Sương: Lê Thị Sương, Lê Sương"],
    "Tổng thống Benigno S. Aquino III đến. Ông Benigno Aquino phát biểu.":
        ["Benigno S. Aquino III: Benigno S. Aquino III, Benigno Aquino"],
    "Phương Thanh cười. Một bộ phim Phương Thanh. Phương Thanh khóc. Phương Thanh vui. Phương Thanh nói. Phương Thanh hát.":
        ["Phương Thanh: Phương Thanh, Phương Thanh, Phương Thanh, Phương Thanh, Phương Thanh"],
    "Khen hai em Ph. V. Kh và Ng. Th. H. vì học giỏi.": ["Ph. V. Kh: Ph. V. Kh", "Ng. Th. H.: Ng. Th. H."],
    "Ông Tập Hữu Bình đến. Ông ấy tiếp ông Tập là khách.": ["Tập Hữu Bình: Tập Hữu Bình, Tập"],
    "Ông Hà Văn Nam đến. Ông Hà không đến.": ["Hà Văn Nam: Hà Văn Nam", "Hà: Hà"],
    "Em Ph. T. Nh và em Ch. Th. Ng. A. đều là nữ sinh.": ["Ph. T. Nh: Ph. T. Nh", "Ch. Th. Ng. A.: Ch. Th. Ng. A."],
    "Ông Tập Hữu Bình đến. Tập Hữu Bình Thông báo nêu rõ.": ["Tập Hữu Bình: Tập Hữu Bình, Tập Hữu Bình"],
    "Lời giải cho bài toán mang tên Rooney là gì? Tương lai của Rooney chưa rõ.": ["Rooney: Rooney, Rooney"],
    "Đối tượng Lê Ngọc Hùng đã bị bắt. Về Hùng, công an cho biết sẽ truy tố.": ["Lê Ngọc Hùng: Lê Ngọc Hùng, Hùng"],
    "Bệnh nhi là Y Thắng Niê. Bé Y Thắng đã khỏe.": ["Y Thắng Niê: Y Thắng Niê, Y Thắng"],
    "Chúng tôi gặp bà NTT (45 tuổi). Bà T. kể lại.": ["NTT: NTT, T."],
    "Ông Sơn và bà Sơn cãi nhau.": ["Sơn: Sơn", "Sơn: Sơn"],
    "Chị Lan gặp anh Hùng. Lan được anh Hùng giúp.": ["Lan: Lan, Lan", "Hùng: Hùng, Hùng"],
}


class Mentions(unittest.TestCase):
    def test_cases(self):
        for text, expected in CASES.items():
            with self.subTest(text):
                found = [f"{p.name}: {', '.join(m.text for m in p.mentions)}" for p in people_in(text)]
                self.assertEqual(found, expected)

    def test_order_and_places(self):
        text = "Bà Lê Thị Hoa gặp ông Trần Văn Tư. Ông Tư chào bà Hoa."
        people = people_in(text)
        self.assertEqual([p.name for p in people], ["Lê Thị Hoa", "Trần Văn Tư"])
        for person in people:
            starts = [mention.start for mention in person.mentions]
            self.assertEqual(starts, sorted(starts))
            for mention in person.mentions:
                self.assertEqual(text[mention.start:mention.end], mention.text)


if __name__ == "__main__":
    unittest.main()
