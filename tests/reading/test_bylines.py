import unittest

from corpus.reading.bylines import is_credit, is_origin, names_in, signed_by

NAMES = {
    "Nguyễn An": "Nguyễn An", "NGUYÊN TRANG": "NGUYÊN TRANG", "Hồng Hà - Lê Bình": "Hồng Hà, Lê Bình",
    "Minh Anh (tổng hợp)": "Minh Anh", "Lê Thử và Trần Đại Diện": "Lê Thử, Trần Đại Diện",
    "LÊ THỬ - ẢNH: GIA DIỆN": "LÊ THỬ", "Lê Thử; đồ họa: Hồng Hà": "Lê Thử", "Lê Thử, ảnh: Hồng Hà (từ Huế)": "Lê Thử",
    "Ảnh: Hồng Hà": "Hồng Hà", "RƠ CHÂM HOAN": "RƠ CHÂM HOAN",
    "Nguyễn An nói": "", "Bão số 9": "", "": "", "An": "", "nguyễn an": "", "Hà Nội, ngày 5": "", "(ảnh: )": "",
}


class Bylines(unittest.TestCase):
    def test_names(self):
        for line, names in NAMES.items():
            with self.subTest(line):
                self.assertEqual(", ".join(names_in(line)), names)

    def test_places_sign_nothing(self):
        for line, names in {"Lê Thử": ("Lê Thử",), "Hà Nội": (), "Sóc Trăng": (), "CẦN THƠ": (), "Hàn Quốc - Nhật Bản": ()}.items():
            with self.subTest(line):
                self.assertEqual(signed_by(line), names)

    def test_credits(self):
        for line in ("", "Quỳnh Như", "Nhóm PV", "Nhóm phóng viên Kinh tế", "N.T.", "Lê Thử - Ảnh: Hồng Hà"):
            self.assertTrue(is_credit(line), line)
        for line in ("Thưa bà, vì sao giá tăng?", "Tôi nghĩ là có.", "không rõ", "Giá gạo tuần qua tăng thêm 5 USD mỗi tấn so với trước đó"):
            self.assertFalse(is_credit(line), line)

    def test_origins(self):
        for line in ("", "Báo Duyên Hải", "Lữ Hành Trẻ.", "Cục Thống kê tỉnh Duyên Hải, Sở Nông nghiệp và Môi trường tỉnh"):
            self.assertTrue(is_origin(line), line)
        self.assertFalse(is_origin("Cục Thống kê. Theo đó, giá gạo tuần qua tăng thêm 5 USD mỗi tấn."))


if __name__ == "__main__":
    unittest.main()
