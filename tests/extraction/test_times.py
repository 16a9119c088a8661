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
    "Theo sở, con số của năm nay chỉ là 37%.": ["2023"],
    # behind it
    "Dư nợ tăng 15% trong năm 2017.": ["2017"],
    "Tiêu thụ đạt 630 triệu kWh (ngày 2/6/2017).": ["2017-06-02"],
    "Hội chợ đón 85 triệu lượt khách nước ngoài đến thăm các gian hàng năm 2015.": ["2015"],
    "Tuyến tàu trị giá 1,7 tỷ USD nhưng bị đóng cửa vào năm 2014.": ["-"],
    "Tháng 7/2013, hãng giao ba chiếc tàu trang bị tên lửa đời mới đóng ở Nga đến tháng 11/2013.": ["2013-07"],
    "Hôm nay (5/6/2017) trời nóng, có nơi trên 35 độ từ 9-20 giờ.": ["2017-06-05"],
    # over the next figure only where both are one amount
    "Chỉ số giảm 25,3 điểm (1,4%) xuống 1.689 điểm trong phiên ngày 27/6/2017.": ["2017-06-27"] * 3,
    "Cá loại 0,8 kg hạ giá từ 32.000 đồng hồi tháng 4 còn 28.000 đồng.": ["-", "2023-04", "2023-04"],
    # a date that begins the next sentence, where the full stop is missing
    "Xưởng may nợ lương 70 công nhân Sáng 10/2/2017, tỉnh họp.": ["-"],
    # what is compared with is not when
    "Doanh thu tăng 5% so với năm 2016.": ["-"],
    "Năm 2017, doanh thu tăng 5% so với năm 2016.": ["2017"],
    "Giá gạo tăng 90 đồng so với giá chốt chiều qua.": ["-"],
    "Tỉnh thu ngân sách 4.215 tỷ đồng, gấp 3 lần cùng kỳ năm ngoái, đạt 66% dự toán.": ["-", "-", "-"],
    "Đây là cúp thứ ba, sau các năm 2008 và 2018, và đội nhận thưởng 2 tỷ đồng.": ["-"],
    "Giá cá cao hơn 1,7 lần năm ngoái, ở mức 30.000 đồng/kg.": ["-", "-"],
    "Chỉ số chạm 4.300 điểm lần đầu tiên kể từ cơn bão tài chính năm 2008.": ["-"],
    # but it is when the amount that it belongs to holds, and no other
    "Năm 2017, GRDP tăng 5,8% (cùng kỳ 0,9%), thu ngân sách đạt 4.215 tỷ đồng.": ["2017", "2016", "2017"],
    "Năm 2023, huyện có 4.588 ca, gấp 3 lần cùng kỳ năm 2022 (1.480 ca), chưa ai tử vong.": ["2023", "2023", "2022"],
    "Lãi suất là 8% so với mức 7% của năm 2016, cho 5 tỷ đồng.": ["-", "2016", "-"],
    "Đảng được 23 ghế, kém xa so với mức kỷ lục 38 ghế hồi năm 2009, dù chi 5 tỷ đồng.": ["-", "2009", "-"],
    "Thị phần quý II là 31%, tăng từ 24% cùng kỳ 2022.": ["2023-Q2", "2022-Q2"],
    # what a change starts from, what a norm demands, what is so now
    "Từ ngày 16/3 đến 14/4/2023, ông giảm sở hữu từ 4,87% xuống 3,12%.": ["-", "2023-03-16/2023-04-14"],
    "Tỷ lệ an toàn năm 2016 đạt 20,1%, cao hơn mức quy định 10%.": ["2016", "-"],
    "Tháng 4, hãng được nâng tỷ lệ lên 49% từ mức 30% hiện nay.": ["2023-04", "-"],
    # until now: a year that began, and what is only said to be now
    "Từ đầu năm 2023 đến nay, thành phố có 4.588 ca sốt xuất huyết.": ["2023"],
    "Từ năm 2021 đến nay, vùng này có 1.000 trận động đất.": ["2021"],
    "Lô đất hồi tháng 2 có giá 450 triệu đồng, nay được rao 1,1 tỷ đồng.": ["2023-02", "-"],
    "Năm 2016, xã phát hiện 5 ổ dịch.": ["2016"],
    "Năm 2016 xã lập hội, hiện có 51 hội viên.": ["-"],
    "Nhiệm kỳ 2021 - 2026 khép lại với 24 nghị quyết.": ["-"],
    "Dầu giao tháng 4 chốt phiên ở 123,7 USD.": ["-"],
    # dates of birth, of documents, of models
    "Anh Sơn (SN 1986) có 3 con.": ["-"],
    "Lê Văn A (1974) có 3 con.": ["-"],
    "Theo Nghị định số 15/2020/NĐ-CP ngày 3/2/2020, mức phạt là 5 triệu đồng.": ["-"],
    "Chiếc Trax 2017 có giá 769 triệu đồng.": ["-"],
    # days on which somebody says something
    "Cảnh sát biển ngày 10/6/2017 cho biết có 8 người thiệt mạng.": ["-"],
    "Sáng 29/10, anh Tư đến công an trình báo bị mất 80 triệu đồng và 2 chiếc xe.": ["-", "-"],
    "Trả lời cử tri ngày 1/10, ông nêu chủ trương sáp nhập 3 quận.": ["-"],
    "Ngày 29/10, công ty từ chối phục vụ 39 học sinh.": ["2023-10-29"],
    "Năm 2020, sở khẳng định có 55 loại gạo.": ["2020"],
    "Xe tải đâm ba học sinh ở Bắc Hà đêm 14/5 Thông tin từ công an cho thấy vậy.": ["2023-05-14TNI"],
    # plans: what is to be reached until then, said now
    "Huyện đề ra 5 nhóm nhiệm vụ đến năm 2030.": ["-"],
    "Đến năm 2045, tỉnh có 6 nhóm giải pháp.": ["-"],
    "Tính đến năm 2022, tỉnh có 6 nhóm giải pháp.": ["2022"],
    "Đến năm 2030, tỷ lệ đô thị hóa đạt 50%.": ["2030"],
    "Từ nay đến năm 2030, tỉnh trồng 500 ha rừng.": ["2030"],
    "Hội mới đạt 36% kế hoạch đề ra hồi đầu năm.": ["-"],
    # those told of, not how many there were
    "Năm 2016, hai nước ký hiệp định trị giá 5 tỷ USD.": ["-", "2016"],
    "Năm 2016, 12 nước ký hiệp định.": ["2016"],
    "Ngày 6/2/2017, cả 3 nữ sinh bị bắt.": ["-"],
    "Năm 2016, doanh nghiệp ở hai địa bàn này tăng 5%.": ["-", "2016"],
    # a report goes on
    "Năm 2016, doanh thu đạt 5 tỷ đồng. Lợi nhuận tăng 3%.": ["2016", "2016"],
    "Năm 2016 đã hoàn thành các mục tiêu. Trong đó tổng tài sản đạt 92 tỷ đồng.": ["2016"],
    "Theo đó, tính đến hết tháng 12/2016, chỉ tiêu nào cũng tăng. Huy động vốn tăng 940 tỷ đồng.": ["2016-12"],
    "Năm 2017, trường xét tuyển như cũ. Tổng chỉ tiêu là 3.750, tăng 50 chỉ tiêu. Trong đó, cơ sở ở Huế có 900 chỉ tiêu.":
        ["2017"] * 3,
    "Ngày 6/2/2017, chợ bán 5 tấn cá. Giá cá tăng 3%.": ["2017-02-06", "-"],
    "Ngày 6/2/2017, giá mua vàng là 36 triệu đồng. Giá bán cũng tăng 90 nghìn đồng.": ["2017-02-06", "2017-02-06"],
    "Cuối tuần trước, giá mua vàng là 36 triệu đồng. Khách tăng 5%.": ["2023-W40-WE", "-"],
    "Năm 2016, doanh thu đạt 5 tỷ đồng. Trên phố có hai người đi bộ.": ["2016", "-"],
    "Sáu tháng đầu năm 2023, doanh thu tăng 3%. Trong 6 tháng qua, huyện xây 5 cây cầu.": ["2023-H1", "2023-H1"],
    "Sáu tháng đầu năm 2023, thu tăng 3%. Trong 6 tháng qua, huyện xử 5 vụ. Qua đó, phạt 9 trường hợp.": ["2023-H1"] * 3,
    # with the counts of the same things, and with what says itself that it goes on
    "Năm 2016, xảy ra 149 vụ cháy. Số vụ giảm 18 vụ.": ["2016", "2016"],
    "Năm 2016, thu 5 tỷ đồng. Hội cũng tiếp 3.278 lượt dân.": ["2016", "2016"],
    "Năm 2016, thu 5 tỷ đồng.\nTổng số hồ sơ là 2.494, giảm 3%.": ["2016", "2016", "2016"],
    "Năm 2016, thu 5 tỷ đồng.\nChi tăng 3%.": ["2016", "-"],
    "Năm 2016, thu 5 tỷ đồng. So với năm 2015 thì giảm mạnh. Cụ thể, thuế giảm 3%.": ["2016", "2016"],
    "Năm 2016, thu 5 tỷ đồng. Trời mưa suốt. Thuế giảm 3%.": ["2016", "-"],
    # and not with what is told for another time, by somebody else, or only asked for
    "Năm 2016, hội thu 5 tỷ đồng. Hiện có 51 hội viên, đạt 80%.": ["2016", "-", "-"],
    "Năm 2016, thu 5 tỷ đồng. Ngân hàng đã gom 4 tỷ đồng kể từ khi bị kiểm soát.": ["2016", "2016"],
    "Năm 2016, thu 5 tỷ đồng. Kể từ khi bị kiểm soát, ngân hàng đã gom 4 tỷ đồng.": ["2016", "-"],
    "Năm 2016, thu 5 tỷ đồng. Bí thư cho rằng tỷ lệ chung là 13,1%.": ["2016", "-"],
    "Năm 2016, thu 5 tỷ đồng. Huyện đề nghị cấp 3 tỷ đồng.": ["2016", "-"],
    "Năm 2016, thu 5 tỷ đồng. “Tôi góp 3 tỷ đồng”, ông nói.": ["2016", "-"],
    "Năm 2016, thu 5 tỷ đồng. Nếu thành công, hãng thu thêm 3 tỷ đồng.": ["2016", "-"],
    "Năm 2016, thu 5 tỷ đồng. Thu còn 2 tỷ đồng trong vụ mùa, hiện chỉ còn 1 tỷ đồng.": ["2016", "2016", "-"],
    "Trước năm 2007, thu 5 tỷ đồng. Thuế ở chợ giảm 3%.": ["2007", "-"],
    "Từ ngày 16/12/2016 đến 15/6/2017 xảy ra 9 vụ cháy. Thuế ở chợ giảm 3%.": ["2016-12-16/2017-06-15"] * 2,
    "Nếu trong tháng 9 thuế tăng thì trong tháng 10 này, thuế giảm 2%. Giá rau tăng 3%.": ["2023-10", "2023-10"],
    # sentences that point back to the time told before
    "Ngày 17/1/2017, phóng viên đến bãi cát. Bè gỗ về đây nhiều. Tại thời điểm đó, 2 xe cẩu đang chở gỗ.": ["2017-01-17"],
    "Từ đầu năm 2023, 61 nghìn người vượt biển. Cũng trong khoảng thời gian này, 78 tàu bị đắm.": ["2023", "2023"],
    "Tối 6/2/2017, tổ tuần tra dừng xe. Qua kiểm tra, công an phát hiện 60 thỏi thuốc nổ.": ["2017-02-06TEV"],
    "Ngày 6/2/2017, trời mưa. Trong khi đó, 2 xe cẩu chở gỗ.": ["-"],
    "Trời mưa suốt. Khi đó, 2 xe cẩu chở gỗ.": ["-"],
    # the session of a market, also behind a caption that runs into the sentence
    "Chứng khoán tăng trong phiên 27/6/2017.\nẢnh: T. Hà Chốt phiên, chỉ số tăng 5%.": ["2017-06-27"],
    "Chứng khoán tăng trong phiên 27/6/2017.\nẢnh minh họa.\nChốt phiên, chỉ số tăng 5%, lên 20 nghìn điểm.":
        ["2017-06-27"] * 2,
    "Năm 2017, thu 5 tỷ đồng. Chốt phiên, chỉ số tăng 5%.": ["2017", "-"],
    "Kết thúc phiên 27/6/2017, chỉ số giảm 1 điểm. Khối ngoại mua 5 tỷ đồng cổ phiếu. Thanh khoản tăng 3%.": ["2017-06-27"] * 3,
    "Phiên tòa ngày 27/6/2017 có 12 bị cáo. Họ lừa 5 tỷ đồng.": ["2017-06-27", "-"],
    # long after a day, behind a place
    "Ngày 10/7/2017, tại km 52 quốc lộ 5, thuộc địa bàn phường Đông Sơn, thành phố Hải Bình, tỉnh Hải Bình, đã xảy ra vụ tai "
    "nạn khiến hai người tử vong.": ["2017-07-10"],
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
