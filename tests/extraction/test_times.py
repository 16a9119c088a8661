"""The times of figures: a text, and the time of each figure in it (`-` where it is tied to none)."""
from __future__ import annotations

import unittest

from corpus import extract

CASES = {
    # in the sentence, before the figure
    "Tính đến cuối tháng 9/2023, hội phát triển 15.284 đoàn viên.": ["2023-09"],
    "Năm 2016, thị xã xảy ra 149 vụ cháy.": ["2016"],
    "Tổng thu năm 2016 là 2.342 tỷ đồng.": ["2016"],
    "Giai đoạn 2016 - 2020, tỉnh trồng 500 ha rừng.": ["2016/2020"],
    # behind it
    "Dư nợ tăng 15% trong năm 2017.": ["2017"],
    "Tiêu thụ đạt 630 triệu kWh (ngày 2/6/2017).": ["2017-06-02"],
    # what is compared with is not when
    "Doanh thu tăng 5% so với năm 2016.": ["-"],
    "Năm 2017, doanh thu tăng 5% so với năm 2016.": ["2017"],
    "Tỉnh thu ngân sách 4.215 tỷ đồng, gấp 3 lần cùng kỳ năm ngoái, đạt 66% dự toán.": ["-", "-", "-"],
    "Năm 2017, GRDP tăng 5,8% (cùng kỳ 0,9%), thu ngân sách đạt 4.215 tỷ đồng.": ["2017", "2017", "2017"],
    "Đây là cúp thứ ba, sau các năm 2008 và 2018, và đội nhận thưởng 2 tỷ đồng.": ["-"],
    "Giá cá cao hơn 1,7 lần năm ngoái, ở mức 30.000 đồng/kg.": ["-", "-"],
    # until now: a year that began, and what is only said to be now
    "Từ đầu năm 2023 đến nay, thành phố có 4.588 ca sốt xuất huyết.": ["2023"],
    "Từ năm 2021 đến nay, vùng này có 1.000 trận động đất.": ["-"],
    "Lô đất hồi tháng 2 có giá 450 triệu đồng, nay được rao 1,1 tỷ đồng.": ["2023-02", "-"],
    "Nhiệm kỳ 2021 - 2026 khép lại với 24 nghị quyết.": ["-"],
    "Dầu giao tháng 4 chốt phiên ở 123,7 USD.": ["-"],
    # dates of birth, of documents, of saying, of models
    "Anh Sơn (SN 1986) có 3 con.": ["-"],
    "Lê Văn A (1974) có 3 con.": ["-"],
    "Theo Nghị định số 15/2020/NĐ-CP ngày 3/2/2020, mức phạt là 5 triệu đồng.": ["-"],
    "Cảnh sát biển ngày 10/6/2017 cho biết có 8 người thiệt mạng.": ["-"],
    "Chiếc Trax 2017 có giá 769 triệu đồng.": ["-"],
    # a report goes on
    "Năm 2016, doanh thu đạt 5 tỷ đồng. Lợi nhuận tăng 3%.": ["2016", "2016"],
    "Năm 2016 đã hoàn thành các mục tiêu. Trong đó tổng tài sản đạt 92 tỷ đồng.": ["2016"],
    "Ngày 6/2/2017, chợ bán 5 tấn cá. Giá cá tăng 3%.": ["2017-02-06", "-"],
    "Ngày 6/2/2017, giá mua vàng là 36 triệu đồng. Giá bán cũng tăng 90 nghìn đồng.": ["2017-02-06", "2017-02-06"],
    "Năm 2016, doanh thu đạt 5 tỷ đồng. Trên phố có hai người đi bộ.": ["2016", "-"],
    "Năm 2016, hội thu 5 tỷ đồng. Hiện có 51 hội viên, đạt 80%.": ["2016", "-", "-"],
    "Sáu tháng đầu năm 2023, doanh thu tăng 3%. Trong 6 tháng qua, huyện xây 5 cây cầu.": ["2023-H1", "2023-H1"],
    "Trời mưa suốt. Có 5 người đến.": ["-"],
}


class Times(unittest.TestCase):
    def test_times(self):
        for text, expected in CASES.items():
            with self.subTest(text):
                self.assertEqual([figure.when or "-" for figure in extract(text, "2023-10-11").figures], expected)


ISSUED = {
    "Ngày 19/6, Sở Tài chính đã ra Quyết định số 32/QĐ-STC về việc này.": "2023-06-19",
    "Sở Tài chính đã ra Quyết định số 32/QĐ-STC (ngày 19/6) về việc này.": "2023-06-19",
    "Ngày 19/6, đoàn làm việc theo Quyết định số 32/QĐ-STC.": None,
}


class DaysOfIssue(unittest.TestCase):
    def test_days_without_a_year(self):
        for text, expected in ISSUED.items():
            with self.subTest(text):
                self.assertEqual([document.date for document in extract(text, "2023-10-11").documents], [expected])


if __name__ == "__main__":
    unittest.main()
