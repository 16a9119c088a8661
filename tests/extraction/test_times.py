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
    "Theo sở, sản lượng của năm nay chỉ là 40 tấn.": ["2023"],
    # behind it
    "Dư nợ tăng 15% trong năm 2017.": ["2017"],
    "Tiêu thụ đạt 40 triệu kWh (ngày 2/6/2017).": ["2017-06-02"],
    "Hội chợ đón 7.000 khách hàng cũ và mới đến thăm các gian hàng năm 2015.": ["2015"],
    "Cây cầu gỗ trị giá 3 tỷ đồng nhưng bị lũ cuốn vào năm 2014.": ["-"],
    "Tháng 3/2015, xưởng giao ba chiếc thuyền câu mực vỏ gỗ sơn xanh ở Cửa Vạn đến tháng 9/2015.": ["2015-03"],
    "Ngày 2/4/2017 cầu đóng, cấm xe trên 10 tấn từ 6-9 giờ.": ["2017-04-02"],
    # over the next figure only where both are one amount
    "Chỉ số giảm 25,3 điểm (1,4%) xuống 1.689 điểm trong phiên ngày 27/6/2017.": ["2017-06-27"] * 3,
    "Cá loại 0,8 kg hạ giá từ 32.000 đồng hồi tháng 4 còn 28.000 đồng.": ["-", "2023-04", "2023-04"],
    # a date that begins the next sentence, where the full stop is missing
    "Xưởng gốm tuyển 70 thợ nặn Sáng 2/3/2017, tỉnh họp.": ["-"],
    # an age only where it stands next to its date; one with a year of its own keeps it
    "Anh Bình kém vợ 2 tuổi, họ cưới hồi tháng 10/2016.": ["-"],
    "Bà qua đời ở tuổi 91 vào năm 2015.": ["2015"],
    "Anh Hồ, năm nay 43 tuổi, đã thắng 35 trận.": ["2023", "-"],
    # what something has been so since
    "Kể từ ngày 15/8/2017, mỗi khách được vay 100 triệu đồng.": ["2017-08-15"],
    "Đây là trận thua đầu tiên kể từ năm 2014, đội mất 3 điểm.": ["-"],
    "Bà nói rằng, kể từ năm 2011, cuộc chiến đã giết hơn 400.000 người.": ["2011"],
    "Lò gốm đóng cửa năm 1987, và kể từ đó, 8.000 thợ vẫn dọn dẹp.": ["-"],
    "Bộ tem “Nhà thơ Lê Văn Nam (1911 – 2013)” gồm 3 mẫu.": ["-"],
    "Chương trình Đổi mới (2010 - 2015) cấp 3 tỷ đồng.": ["2010/2015"],
    # where a place is; but where a storm is at that time
    "Ngày 6/2/2017, tàu ở đảo Cát, cách bờ Nha Trang 300 hải lý, gặp nạn.": ["-"],
    "Lúc 4 giờ ngày 6/2/2017, bão cách đảo Lý Sơn 300 km.": ["2017-02-06T04:00"],
    # what is compared with is not when
    "Doanh thu tăng 5% so với năm 2016.": ["-"],
    "Năm 2017, doanh thu tăng 5% so với năm 2016.": ["2017"],
    "Giá gạo tăng 200 đồng so với giá mở bán sáng qua.": ["-"],
    "Tỉnh thu ngân sách 4.215 tỷ đồng, gấp 3 lần cùng kỳ năm ngoái, đạt 66% dự toán.": ["-", "-", "-"],
    "Đây là cúp thứ ba, sau các năm 2008 và 2018, và đội nhận thưởng 2 tỷ đồng.": ["-"],
    "Giá cá cao hơn 1,7 lần năm ngoái, ở mức 30.000 đồng/kg.": ["-", "-"],
    "Hồ chứa 70 triệu m3 nước, đầy nhất kể từ trận lũ lớn năm 2008.": ["-"],
    # but it is when the amount that it belongs to holds, and no other
    "Năm 2017, GRDP tăng 5,8% (cùng kỳ 0,9%), thu ngân sách đạt 4.215 tỷ đồng.": ["2017", "2016", "2017"],
    "Năm 2023, huyện có 4.588 ca, gấp 3 lần cùng kỳ năm 2022 (1.480 ca), chưa ai tử vong.": ["2023", "2023", "2022"],
    "Lãi suất là 8% so với mức 7% của năm 2016, cho 5 tỷ đồng.": ["-", "2016", "-"],
    "Vụ này thu 60 tấn vải, kém xa so với mức kỷ lục 90 tấn hồi năm 2010, dù bán được 5 tỷ đồng.": ["-", "2010", "-"],
    "Tỷ lệ lấp đầy quý II là 61%, tăng từ 12% cùng kỳ 2022.": ["2023-Q2", "2022-Q2"],
    # what a change starts from, what a norm demands, what is so now
    "Từ ngày 2/3 đến 9/4/2023, hao hụt giảm từ 6% xuống 4%.": ["-", "2023-03-02/2023-04-09"],
    "Nồng độ bụi năm 2016 là 80 mg, cao hơn mức quy định 50 mg.": ["2016", "-"],
    "Tháng 4, xã nâng mức góp lên 20% từ mức 15% hiện nay.": ["2023-04", "-"],
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
    "Sáng 3/4, bà Tám lên xã trình báo bị mất 30 triệu đồng và 5 con bò.": ["-", "-"],
    "Trả lời đại biểu ngày 2/3, bà nêu việc dời 4 chợ.": ["-"],
    "Ngày 2/3/2023, nhà hàng mời cơm 40 thợ mỏ.": ["2023-03-02"],
    "Năm 2020, viện khẳng định có 70 giống ổi.": ["2020"],
    "Sà lan đâm ba thuyền câu ở Cửa Vạn đêm 2/3/2023 Thông tin từ bến cảng cho thấy vậy.": ["2023-03-02TNI"],
    # plans: what is to be reached until then, said now
    "Huyện đề ra 5 nhóm nhiệm vụ đến năm 2030.": ["-"],
    "Đến năm 2045, tỉnh có 6 nhóm giải pháp.": ["-"],
    "Tính đến năm 2022, tỉnh có 6 nhóm giải pháp.": ["2022"],
    "Đến năm 2030, tỷ lệ đô thị hóa đạt 50%.": ["2030"],
    "Từ nay đến năm 2030, tỉnh trồng 500 ha rừng.": ["2030"],
    "Đội mới trồng 40% số cây đề ra hồi đầu năm.": ["-"],
    # those told of, not how many there were
    "Năm 2016, hai nước ký hiệp định trị giá 5 tỷ USD.": ["-", "2016"],
    "Năm 2016, 12 nước ký hiệp định.": ["2016"],
    "Ngày 6/2/2017, cả 3 thợ lặn ra khơi.": ["-"],
    "Năm 2016, sản lượng ở hai nông trường này tăng 5%.": ["-", "2016"],
    # a report goes on
    "Năm 2016, doanh thu đạt 5 tỷ đồng. Lợi nhuận tăng 3%.": ["2016", "2016"],
    "Năm 2016 đã hoàn thành các mục tiêu. Trong đó tổng tài sản đạt 92 tỷ đồng.": ["2016"],
    "Theo đó, tính đến hết tháng 8/2016, vụ nào cũng trúng. Tiền bán vải tăng 40 tỷ đồng.": ["2016-08"],
    "Năm 2017, chợ mở như cũ. Tổng diện tích là 800 m2, thêm 60 quầy. Trong đó, khu cá có 20 quầy.":
        ["2017"] * 3,
    "Ngày 6/2/2017, chợ bán 5 tấn cá. Giá cá tăng 3%.": ["2017-02-06", "-"],
    "Ngày 6/2/2017, giá mua vàng là 36 triệu đồng. Giá bán cũng tăng 90 nghìn đồng.": ["2017-02-06", "2017-02-06"],
    "Cuối tuần trước, giá mua vàng là 36 triệu đồng. Khách tăng 5%.": ["2023-W40-WE", "-"],
    "Năm 2016, doanh thu đạt 5 tỷ đồng. Trên phố có hai người đi bộ.": ["2016", "-"],
    "Sáu tháng đầu năm 2023, doanh thu tăng 3%. Trong 6 tháng qua, huyện xây 5 cây cầu.": ["2023-H1", "2023-H1"],
    "Sáu tháng đầu năm 2023, thu tăng 3%. Trong 6 tháng qua, huyện mở 5 lớp. Qua đó, dạy 90 thợ.": ["2023-H1"] * 3,
    # with the counts of the same things, and with what says itself that it goes on
    "Năm 2016, xảy ra 70 vụ cháy. Số vụ giảm 9 vụ.": ["2016", "2016"],
    "Năm 2016, thu 5 tỷ đồng. Đội cũng trồng 900 cây.": ["2016", "2016"],
    "Năm 2016, thu 5 tỷ đồng.\nTổng số khách là 2.400, giảm 6%.": ["2016", "2016", "2016"],
    "Năm 2016, thu 5 tỷ đồng.\nChi tăng 3%.": ["2016", "-"],
    "Năm 2016, thu 5 tỷ đồng. So với năm 2015 thì giảm mạnh. Cụ thể, thuế giảm 3%.": ["2016", "2016"],
    "Năm 2016, thu 5 tỷ đồng. Trời mưa suốt. Thuế giảm 3%.": ["2016", "-"],
    # but not with what a thing is like, nor with what has been so since
    "Năm 2016, hãng thu 5 tỷ đồng. Tàu mới có sải cánh 5 m.": ["2016", "-"],
    "Năm 2016, hãng thu 5 tỷ đồng. Đội tàu đánh bắt 40 tấn cá.": ["2016", "2016"],
    "Ngày 6/2/2017, xe cẩu chạm đường dây 500 kV.": ["-"],
    "Từ năm 2012, chùa có cáp treo. Giá vé là 200.000 đồng.": ["-"],
    # and not with what is told for another time, by somebody else, or only asked for
    "Năm 2016, hội thu 5 tỷ đồng. Hiện có 51 hội viên, đạt 80%.": ["2016", "-", "-"],
    "Năm 2016, thu 5 tỷ đồng. Chợ lãi 4 tỷ đồng.": ["2016", "2016"],
    "Năm 2016, thu 5 tỷ đồng. Kể từ khi đổi chủ, chợ lãi 4 tỷ đồng.": ["2016", "-"],
    "Năm 2016, thu 5 tỷ đồng. Giám đốc cho rằng cả tỉnh lãi 20%.": ["2016", "-"],
    "Năm 2016, thu 5 tỷ đồng. Huyện đề nghị cấp 3 tỷ đồng.": ["2016", "-"],
    "Năm 2016, thu 5 tỷ đồng. “Tôi góp 3 tỷ đồng”, ông nói.": ["2016", "-"],
    "Năm 2016, thu 5 tỷ đồng. Nếu thành công, hãng thu thêm 3 tỷ đồng.": ["2016", "-"],
    "Năm 2016, thu 5 tỷ đồng. Thu còn 2 tỷ đồng trong vụ mùa, hiện chỉ còn 1 tỷ đồng.": ["2016", "2016", "-"],
    "Trước năm 2007, thu 5 tỷ đồng. Thuế ở chợ giảm 3%.": ["2007", "-"],
    "Từ ngày 9/1/2017 đến 8/7/2017 xảy ra 9 vụ cháy. Thuế ở chợ giảm 3%.": ["2017-01-09/2017-07-08"] * 2,
    "Hễ trong tháng 8 mất mùa thì qua tháng 9 này, giá vải tăng 2%. Giá nhãn tăng 3%.": ["2023-09", "2023-09"],
    # sentences that point back to the time told before
    "Ngày 2/3/2017, đoàn ra đảo. Sóng rất lớn. Tại thời điểm đó, 4 thuyền câu neo ở bến.": ["2017-03-02"],
    "Từ đầu năm 2023, 40 hộ nuôi ong. Cũng trong khoảng thời gian này, 15 lò gốm mở cửa.": ["2023", "2023"],
    "Tối 6/2/2017, kiểm lâm vào rừng. Qua kiểm tra, đội thấy 12 gốc cây bị cưa.": ["2017-02-06TEV"],
    "Ngày 6/2/2017, trời mưa. Trong khi đó, 4 thuyền câu neo ở bến.": ["-"],
    "Trời mưa suốt. Khi đó, 4 thuyền câu neo ở bến.": ["-"],
    # the session of a market, also behind a caption that runs into the sentence
    "Giá cao su tăng trong phiên 2/3/2017.\nẢnh: T. Hà Chốt phiên, chỉ số tăng 5%.": ["2017-03-02"],
    "Giá cao su tăng trong phiên 2/3/2017.\nẢnh minh họa.\nChốt phiên, chỉ số tăng 5%, lên 800 điểm.":
        ["2017-03-02"] * 2,
    "Năm 2017, thu 5 tỷ đồng. Chốt phiên, chỉ số tăng 5%.": ["2017", "-"],
    "Kết thúc phiên 27/6/2017, chỉ số giảm 1 điểm. Khối ngoại mua 5 tỷ đồng cổ phiếu. Thanh khoản tăng 3%.": ["2017-06-27"] * 3,
    "Phiên tòa ngày 27/6/2017 có 12 bị cáo. Họ lừa 5 tỷ đồng.": ["2017-06-27", "-"],
    # long after a day, behind a place
    "Ngày 2/3/2017, ở bến đò Cây Gạo bên bờ bắc sông Lam, ngay dưới chân cầu sắt cũ mà người làng vẫn quen gọi là cầu Mới, một "
    "chiếc sà lan đâm chìm hai thuyền câu.": ["2017-03-02"],
    "Trời mưa suốt. Có 5 người đến.": ["-"],
    # amounts in one bracket with their time, and those behind it
    "(SLO) Tối 6/2/2017, Khoa (30 tuổi) thắng 2-1.": ["-", "2017-02-06TEV"],
    "Tiền nuôi cá năm 2016 là 9 tỷ đồng (năm 2015 là 7 tỷ đồng). Tiền thuê ao chưa tới 80 triệu đồng.": ["2016", "2015", "2016"],
    "GRDP quý I/2017 tăng 7,4% (cùng kỳ năm trước tăng 7,3%).": ["2017-Q1", "2016-Q1"],
    "Đoàn xiếc sang hội diễn (mở từ ngày 3 đến 8/5/2017) và giành hai huy chương.": ["2017-05-03/2017-05-08"],
    # behind a caption, and what somebody says
    "Biểu đồ giá gạo ngày 2/3/2017 (Nguồn: T. Hà) Tại chợ Cầu, giá gạo là 12.000 đồng/kg.": ["-"],
    "Huấn luyện viên nhắc học trò trước hội thao tháng 9: “Thua 1-4 thì phải tập lại”.": ["-"],
    "Công an thị xã ngày 2/3/2017 đã thông tin về vụ lừa 10 tỷ đồng.": ["-"],
    # asked for on a day
    "Ngày 2/3/2017, sở yêu cầu đóng 5 lò vôi.": ["-"],
    # before and after a day
    "Sau ngày 2/3/2017, giá muối giảm 90 đồng.": ["-"],
    "Bản kết luận được đưa ra ngày 2/3/2017 kể tên 3 chủ lò gạch.": ["-"],
    "Trước năm 1998, cả huyện mới có 4 trạm bơm.": ["1998"],
    # another clause behind `và`
    "Hội chợ trâu bày 60 gian hàng và kết thúc vào ngày 8/5/2014.": ["-"],
    "Năm 2017, vườn thú nuôi 85 con nai và con số này trong năm 2019 sẽ gấp đôi.": ["2017"],
    "Đợt đầu trồng 30 ha rừng và đợt sau (từ năm 2025) còn chờ giống.": ["-"],
    # a time told by another one lasts over no report
    "Lò gốm mở từ năm 2012 và sẽ đỏ lửa 2 năm sau đó với 6.000 bình hoa. Lớp thợ trẻ cần 40 triệu đồng.": ["2014", "-"],
    # weather reports
    "Dự báo thời tiết ngày 8/2/2017: miền núi trời nắng. Gió nhẹ. Độ ẩm khoảng 60-90%. Nhiệt độ thấp nhất ở đỉnh đèo là 9 độ C, ở chân đèo 21-23 độ C.":
        ["2017-02-08"] * 3,
    "Ngày 8/2/2017, đoàn lên bản. Gió nhẹ. Nước sôi ở nhiệt độ 98 độ C.": ["-"],
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
