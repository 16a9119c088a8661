import unittest

from corpus.reading.imprint import imprint_of

# The line | the time of publication | the authors | the source
LINES = """
Thứ hai, 26/10/2020, 16:45 (GMT+7)                       | 2020-10-26T16:45:00+07:00
Thứ ba, 27/10/2020, 16:45 (GMT+7)                        | 2020-10-27T16:45:00+07:00
T4, 11/10/2023 - 05:06                                   | 2023-10-11T05:06:00+07:00
CN, 11/10/2023 - 05:06                                   | 2023-10-11T05:06:00+07:00
Thứ Tư, ngày 11/10/2023 05:06 AM (GMT+7)                 | 2023-10-11T05:06:00+07:00
05:06, 11/10/2023 (giờ Việt Nam)                         | 2023-10-11T05:06:00+07:00
Lúc 05:06 ngày 11/10/2023                                | 2023-10-11T05:06:00+07:00
[11/10/2023 05:06]                                       | 2023-10-11T05:06:00+07:00
(Cập nhật: 11/10/2023 05:06)                             | 2023-10-11T05:06:00+07:00
Được đăng: Thứ tư, 11 Tháng 10 2023 05:06                | 2023-10-11T05:06:00+07:00
Cập nhật lần cuối ngày Thứ tư, 11 Tháng 10 2023 05:06    | 2023-10-11T05:06:00+07:00
28/09/2021                                               | 2021-09-28
11 Tháng Mười, 2023                                      | 2023-10-11
Tháng Mười Hai 1, 2023                                   | 2023-12-01
Wednesday, October 11, 2023                              | 2023-10-11
Oct 11, 2023 05:06 AM                                    | 2023-10-11T05:06:00+07:00
Thể thao - 7-6-2014, 23:59                               | 2014-06-07T23:59:00+07:00
11-10-2023 - 05:06 AM ; Bất động sản                     | 2023-10-11T05:06:00+07:00
Thời sự Thứ ba, 27/10/2020, 16:45                        | 2020-10-27T16:45:00+07:00
Trang chủ Thời sự Chính trị 27/10/2020, 16:45            | 2020-10-27T16:45:00+07:00
Thời sự > Chuyện phố huyện > 27/10/2020, 16:45           | 2020-10-27T16:45:00+07:00
Ngày đăng: 05/06/2020 - Lượt xem: 1.204                  | 2020-06-05
11/10/2023 05:06 - 1.234 lượt xem                        | 2023-10-11T05:06:00+07:00
3 phút đọc • 11/10/2023 05:06                            | 2023-10-11T05:06:00+07:00
11/10/2023 05:06 0 bình luận                             | 2023-10-11T05:06:00+07:00
Xuất bản: 05:06, 11/10/2023 [GMT+7] [In bài] [Gửi mail]  | 2023-10-11T05:06:00+07:00
A- A A+ 11/10/2023 05:06                                 | 2023-10-11T05:06:00+07:00
Đăng lúc: 05:30 07/08/2023 - Tác giả: Quỳnh Như          | 2023-08-07T05:30:00+07:00 | Quỳnh Như
Đăng ngày 11/10/2023 bởi Lê Thử                          | 2023-10-11 | Lê Thử
Posted on 11/10/2023 by admin                            | 2023-10-11
Lê Thử • 11/10/2023 05:06                                | 2023-10-11T05:06:00+07:00 | Lê Thử
Lê Thử và Trần Đại 11/10/2023 05:06                      | 2023-10-11T05:06:00+07:00 | Lê Thử, Trần Đại
H.L - 28/09/2021 10:30                                   | 2021-09-28T10:30:00+07:00
Đà Nẵng - 28/09/2021 10:30                               | 2021-09-28T10:30:00+07:00
Lê Thử (TTXVN) - Thứ Tư, 11/10/2023 05:06                | 2023-10-11T05:06:00+07:00 | Lê Thử | Thông tấn xã Việt Nam
LĐO - 11/10/2023 - 05:06                                 | 2023-10-11T05:06:00+07:00 | | Lao Động
Theo Dân trí - 11/10/2023 05:06                          | 2023-10-11T05:06:00+07:00 | | Dân trí
Báo Duyên Hải > Thời sự > 27/10/2020, 16:45              | 2020-10-27T16:45:00+07:00 | | Báo Duyên Hải
Duyên Hải Online - Thứ Tư, 11/10/2023, 05:06             | 2023-10-11T05:06:00+07:00 | | Duyên Hải Online
Nguồn: Lữ Hành Trẻ - 11/10/2023 05:06                    | 2023-10-11T05:06:00+07:00 | | Lữ Hành Trẻ
Ngày 5/6/2020                                            | -
- Ngày 5 tháng 6 năm 2020                                | -
Hà Nội, ngày 11/10/2023                                  | -
Giá vàng tăng 2 triệu đồng trong phiên 12/3/2023         | -
Lịch cắt điện từ 11/10/2023                              | -
Việt Nam - Lào, 19:30 ngày 11/10/2023                    | -
Trận 1: Hạ Long - Cửa Lò 19:30 11/10/2023                | -
11/10/2023 15:44 Lê Thử:                                 | -
Lê Văn Thử (11/10/1960)                                  | -
1.200 - 11/10/2023                                       | -
Khai mạc: 08:00 11/10/2023                               | -
2 giờ sáng ngày 11/10/2023                               | -
Sáng nay 11/10/2023, lúc 05:06, tàu rời ga.              | -
Thứ ba này trời mưa                                      | -
32/10/2023 05:06                                         | -
"""


class Imprint(unittest.TestCase):
    def test_lines(self):
        for row in LINES.strip().splitlines():
            line, published, authors, source = ([part.strip() for part in row.split("|")] + ["", ""])[:4]
            with self.subTest(line):
                found = imprint_of(line.replace(" ; ", " | "))
                if published == "-":
                    self.assertIsNone(found)
                else:
                    self.assertEqual((found.published, ", ".join(found.authors), found.source or ""), (published, authors, source))

    def test_strange_lines(self):
        for line in ("", " ", "1/1/2020" * 15, "|" * 150 + "1/1/2020", "05:06 11/10/2023 " + "A " * 60, "\ud800 11/10/2023", "11/10/2023\0"):
            with self.subTest(line[:20]):
                imprint_of(line)


if __name__ == "__main__":
    unittest.main()
