import unittest

from corpus.reading.chrome import kind_of

LINES = """
tool      | Chia sẻ
tool      | CHIA SẺ
tool      | • Chia sẻ
tool      | In bài viết
tool      | Gửi email
tool      | Facebook
tool      | Zalo
tool      | Cỡ chữ
tool      | A+
tool      | a a a
tool      | Nghe đọc bài
tool      | Theo dõi báo Duyên Hải trên Google News
tool      | Lượt xem: 1.204
tool      | Số lượt xem: 77
tool      | Tổng số lượt truy cập: 12.480.377
tool      | Thích 15
section   | • Đoàn thể
section   | Trang chủ
section   | THỜI SỰ
section   | Kinh tế - Xã hội
section   | Trang chủ > Thời sự
section   | Báo Duyên Hải > Thời sự
section   | Trang nhất | Chính trị | Đất và người
section   | Thời sự » Trong nước
link      | >> Giá xăng lại giảm thêm 300 đồng
link      | >>> Xem thêm: Ba người bị bắt
link      | Xem thêm: Lịch nghỉ Tết
link      | Đọc thêm: Vì sao giá vàng tăng?
link      | Mời quý độc giả xem video vụ việc
related   | Tin liên quan
related   | Tin liên quan:
related   | TIN BÀI LIÊN QUAN
related   | Có thể bạn quan tâm
end       | Tin cùng chuyên mục
end       | Các tin khác
end       | Đọc nhiều
end       | Tin mới hơn
end       | Tin mới hơn: Trao 30 bò giống (22/12/2020)
end       | Tin cũ hơn: Rét đậm, 18 con trâu chết
end       | Bài đọc nhiều: 1. Lịch cắt điện - 2. Ba ca mắc mới
comments  | Bình luận
comments  | Bình Luận (12)
comments  | 0 Bình luận
comments  | Ý kiến bạn đọc (3)
comments  | Gửi bình luận
comments  | Hãy là người đầu tiên bình luận về bài viết này
tags      | Từ khóa: lúa gạo, xuất khẩu
tags      | Tags:
tags      | Từ khóa bài viết: lúa
either    | Chủ đề: hạn mặn
tags      | Từ khoá
masthead  | Cơ quan chủ quản: Tỉnh ủy Duyên Hải
masthead  | Tổng Biên tập: Nguyễn Thị Mẫu
masthead  | Phó Tổng Biên tập: Lê Văn Thử - Trần Đại Diện
masthead  | Giấy phép xuất bản số: 99/GP-BTTTT do Bộ Thông tin và Truyền thông cấp ngày 1-2-2020
masthead  | Giấy phép hoạt động báo chí số 12/GP-BTTTT
masthead  | Tòa soạn: Số 5, đường Lê Lợi, phường 1
masthead  | Điện thoại: 0299 3 111222 - Fax: 0299 3 111223
masthead  | Đường dây nóng: 0909 000 111
masthead  | Hotline: 0909 000 111
masthead  | Email: toasoan@example.vn
masthead  | © 2020 Báo Duyên Hải. Giữ bản quyền nội dung trên website này.
masthead  | ® Ghi rõ nguồn "Báo Duyên Hải" khi phát hành lại thông tin từ website này.
masthead  | Copyright 2020 by Duyen Hai
masthead  | BÁO NÀ LỮ - GPXB số 405/GP-BTTTT. Tổng biên tập: Trần Đại Diện. Đường dây nóng: 0206 3852 111
masthead  | Báo Nà Lữ điện tử - Tiếng nói của Đảng bộ, chính quyền và nhân dân tỉnh Nà Lữ
masthead  | Cơ quan ngôn luận của Hội Nông dân tỉnh
masthead  | Nà Lữ Online. Giấy phép hoạt động số 5/GP-STTTT. Tòa soạn: 5 Lê Lợi. Điện thoại: 0206 3852 111
comments  | Bình luận (12) | In bài | Gửi email
tool      | [Trở về]  [Lên đầu trang]
ad        | Quảng cáo
ad        | ADVERTISEMENT
time      | Thứ Tư, 11/10/2023 | 05:06
time      | Thứ tư, 11/10/2023, 05:06 (GMT+7)
time      | 11/10/2023 05:06 GMT +7
time      | 11-10-2023 - 05:06 AM
time      | Cập nhật lúc 14:30 ngày 5/6/2020
time      | 05/11/2020 06:54
time      | • Thứ Tư, 11/10/2023 | 05:06
time      | Ngày đăng: 05/06/2020
time      | Nguyễn An - 05:06 11/10/2023
time      | 28/09/2021
source    | Nguồn: Báo Duyên Hải
source    | • Nguồn: TTXVN
byline    | Tác giả: Lê Thị Thử
byline    | Bài, ảnh: Lê Thị Thử
byline    | PV: Lê Thử
byline    | Thực hiện: Nhóm phóng viên
time      | Thể thao - 7-6-2014, 23:59
time      | Đăng lúc: 05:30 07/08/2023 - Tác giả: Quỳnh Như
time      | 3 giờ trước
-         | Sáng nay 11/10/2023, lúc 05:06, tàu rời ga.
-         | Hà Nội, ngày 5 tháng 6 năm 2020
-         | Ngày 5/6/2020
-         | Bình luận viên bóng đá nổi tiếng qua đời
-         | Chia sẻ với phóng viên, ông cho biết ba người đã về.
-         | Kinh tế thế giới năm nay tăng chậm lại
-         | Liên quan đến vụ việc, công an đã triệu tập hai người.
-         | Công nhân kiểm tra máy bơm. Ảnh: Lê Thị Thử
-         | Giá vàng tăng 2 triệu đồng trong phiên 12/3
-         | Thứ Tư này trời mưa
-         | PV: Thưa bà, vì sao giá gạo tăng?
-         | Nguồn: Cục Thống kê. Theo đó, giá gạo tuần qua tăng thêm 5 USD mỗi tấn.
-         | Cơ quan ngôn luận của đảng cầm quyền đăng bài trên trang nhất.
-         | Báo Rạng Đông - cơ quan ngôn luận của đảng cầm quyền - đưa tin này hôm 10/6.
-         | Mời bạn đọc đến dự buổi ra mắt sách lúc 9 giờ sáng chủ nhật.
-         | Xem clip: Sáng nay, nước ngập nửa bánh xe trên ba tuyến phố.
-         | Báo chí là tiếng nói của nhân dân
-         | 24
-         | STO - Sau ba năm, xã có thêm 12 km đường.
-         | Ông Nam (áo trắng) nhận giấy khen.
"""


class Chrome(unittest.TestCase):
    def test_lines(self):
        for row in LINES.strip().splitlines():
            kind, line = (part.strip() for part in row.split("|", 1))
            with self.subTest(line):
                self.assertEqual(kind_of(line) or "-", kind)


if __name__ == "__main__":
    unittest.main()
