"""Hours, ranges, lists, durations and sets."""
from __future__ import annotations

import unittest

from tests.extraction.timex_cases import TimexCases

PUBLISHED = "2017-06-15T08:30:00+07:00"

# Clock
CLOCK = (
    "Nhà sập vào [khoảng lúc 16h30 phút ngày 12/6 = 2017-06-12T16:30 APPROX].",
    "Lúc [18h20 ngày 10/6 = 2017-06-10T18:20], lửa bùng lên.",
    "[18h20, ngày 10/6 = 2017-06-10T18:20], lửa bùng lên.",
    "[Khoảng 20 giờ ngày 10-6 = 2017-06-10T20:00 APPROX], lửa bùng lên.",
    "[5 giờ 30 phút sáng 10/6 = 2017-06-10T05:30], lửa bùng lên.",
    "Vào lúc [5g30 sáng 10/6 = 2017-06-10T05:30], lửa bùng lên.",
    "Lúc [14.40’ ngày 1/6/2017 = 2017-06-01T14:40], lửa bùng lên.",
    "[20h30' ngày 10/6 = 2017-06-10T20:30], lửa bùng lên.",
    "[8 giờ kém 15 sáng nay = 2017-06-15T07:45], lửa bùng lên.",
    "[2 giờ rưỡi chiều qua = 2017-06-14T14:30], lửa bùng lên.",
    "[Khoảng 11h đêm ngày 4/6 = 2017-06-04T23:00 APPROX], lửa bùng lên.",
    "[Hơn 23h tối 4/6 = 2017-06-04T23:00 MORE_THAN], lửa bùng lên.",
    "[12 giờ trưa 4/6 = 2017-06-04T12:00], lửa bùng lên.",
    "[0h ngày 1/7 = 2017-07-01T00:00], giá mới có hiệu lực.",
    "[24h ngày 30/6 = 2017-07-01T00:00], giá cũ hết hiệu lực.",
    "Lúc [16h30 (giờ địa phương) ngày 12/6 = 2017-06-12T16:30], tàu cập cảng.",
    "[Hôm nay lúc 2 giờ chiều = 2017-06-15T14:00], tàu cập cảng.",
    "Trận đấu bắt đầu lúc [18:30 thứ Bảy tuần này = 2017-06-17T18:30].",
    "Cập nhật [15/06/2017 08:30 = 2017-06-15T08:30] bởi tòa soạn.",
    "Cập nhật [Thứ Năm, 15/06/2017 | 08:30 = 2017-06-15T08:30].",
    "Ca trực bắt đầu lúc [7 giờ = T07:00].",
    "Lúc [nửa đêm = T00:00], chuông vang.",
    "Đến [giữa trưa = T12:00], nước rút.",
    "Sự cố lúc [23 giờ 15 phút 20 giây ngày 3/6 = 2017-06-03T23:15:20].",
    "Trẻ vào lớp lúc [bảy giờ rưỡi sáng = T07:30].",
)

# A clock time continues the day of the story
A_CLOCK_TIME_CONTINUES_THE_DAY_OF_THE_STORY = (
    "[Ngày 10/6 = 2017-06-10], đoàn lên đường. Đến [15h = 2017-06-10T15:00], đoàn tới nơi. [Khoảng 17h45 = 2017-06-10T17:45 APPROX], đoàn vào bản.",
    "[Sáng 10/6 = 2017-06-10TMO], đoàn lên đường. Đến [15 giờ cùng ngày = 2017-06-10T15:00], đoàn tới nơi.",
    "[Ngày 10/6 = 2017-06-10], đoàn lên đường. [Tối cùng ngày = 2017-06-10TEV], đoàn tới nơi. [Sáng hôm sau = 2017-06-11TMO], đoàn vào bản.",
    "[Chiều 10/6 = 2017-06-10TAF], xe hỏng. [Khoảng 30 phút sau = PAST_REF APPROX], thợ đến.",
    "Lúc [8h10 ngày 10/6 = 2017-06-10T08:10], xe hỏng. [Hai giờ sau đó = 2017-06-10T10:10], thợ đến.",
)

# Hours that recur
HOURS_THAT_RECUR = (
    "Cửa hàng mở cửa từ [7h30 = T07:30 begin set] đến [21h = T21:00 end set] [mỗi ngày = P1D set].",
    "Phà chạy lúc [5 giờ sáng = T05:00 set] [hằng ngày = P1D set].",
    "Chợ họp [thứ hai hàng tuần = XXXX-WXX-1 set].",
    "Chợ họp [thứ 2 = XXXX-WXX-1 set], [thứ 4 = XXXX-WXX-3 set] và [thứ 6 hàng tuần = XXXX-WXX-5 set].",
    "Chợ họp [thứ bảy = XXXX-WXX-6 set] và [chủ nhật hàng tuần = XXXX-WXX-7 set].",
    "Giờ cao điểm là khung giờ từ [9h30 = T09:30 begin set] đến [11h30 = T11:30 end set] các ngày từ [thứ hai = XXXX-WXX-1 begin set] đến [thứ bảy = XXXX-WXX-6 end set].",
)

# Ranges
RANGES = (
    "Đội vô địch mùa giải [2014 = 2014 begin]/[2015 = 2015 end].",
    "Ông làm giám đốc từ [2/2014 = 2014-02 begin]-[5/2015 = 2015-05 end].",
    "Từ [nay = PRESENT_REF begin] đến [2030 = 2030 end] lộ trình sẽ rõ.",
    "Hội chợ mở từ [ngày 18 = 2017-10-18 begin] đến [20/10 = 2017-10-20 end].",
    "Hội chợ mở từ [18 = 2016-10-18 begin] đến [20/10/2016 = 2016-10-20 end].",
    "Hội chợ mở [18 = 2017-10-18 begin] - [20/10 = 2017-10-20 end].",
    "Hội chợ mở từ [ngày 18 = 2017-10-18 begin]- [20/10 = 2017-10-20 end].",
    "Hội chợ mở từ [24-7 = 2017-07-24 begin] đến [31-7 = 2017-07-31 end].",
    "Hội chợ mở từ [ngày 28 = 2017-09-28 begin] đến [3/10 = 2017-10-03 end].",
    "Hội chợ mở từ [ngày 5 = 2017-08-05 begin] đến [7 tháng 8 = 2017-08-07 end].",
    "Hội chợ mở từ [28/12/2016 = 2016-12-28 begin] đến [3/1/2017 = 2017-01-03 end].",
    "Hội chợ mở trong hai [ngày 7 = 2017-07-07 begin]-[8/7 = 2017-07-08 end].",
    "Nhiệm kỳ [2016 = 2016 begin]-[2021 = 2021 end] có 50 đại biểu.",
    "Giai đoạn [2021 = 2021 begin] - [2025 = 2025 end] cần 3.000 tỷ đồng.",
    "Từ [năm 2010 = 2010 begin] đến [2015 = 2015 end], ông ở Huế.",
    "Từ [năm 2010 = 2010 begin] đến [năm 2015 = 2015 end], ông ở Huế.",
    "Từ [tháng 1/2015 = 2015-01 begin] đến [tháng 6/2016 = 2016-06 end], ông ở Huế.",
    "Từ [tháng 1 = 2017-01 begin] đến [tháng 5/2017 = 2017-05 end], ông ở Huế.",
    "Từ [tháng 11 = 2016-11 begin] đến [tháng 2/2017 = 2017-02 end], ông ở Huế.",
    "Từ [quý I = 2016-Q1 begin] đến [quý III năm 2016 = 2016-Q3 end], hàng bán chậm.",
    "Từ [đầu năm = 2017 START begin] đến [nay = PRESENT_REF end], tỉnh có 12 vụ cháy.",
    "Từ [nay = PRESENT_REF begin] đến [năm 2020 = 2020 end], tỉnh trồng thêm rừng.",
    "Từ [9 = 2017-06-12T09:00 begin] đến [17 giờ ngày 12/6 = 2017-06-12T17:00 end], điện bị cắt.",
    "Từ [9h30 = 2017-06-22T09:30 begin] đến [11h ngày thứ Năm tới = 2017-06-22T11:00 end], điện bị cắt.",
    "Từ [7h ngày 10/6 = 2017-06-10T07:00 begin] đến [9h ngày 11/6 = 2017-06-11T09:00 end], điện bị cắt.",
    "Từ [3 = 2017-06-15T15:00 begin] đến [5 giờ chiều nay = 2017-06-15T17:00 end], điện bị cắt.",
    "Từ [sáng 10/6 = 2017-06-10TMO begin] đến [chiều 11/6 = 2017-06-11TAF end], điện bị cắt.",
    "Từ [thứ Hai = 2017-06-19 begin] đến [thứ Tư tuần sau = 2017-06-21 end], điện bị cắt.",
    "Kể từ [năm 2016 = 2016], xã có điện.",
    "[Ngày 19/5/1890 = 1890-05-19 begin] - [19/5/2017 = 2017-05-19 end] là [127 năm = P127Y].",
)

# Lists
LISTS = (
    "[Tháng 3 = 2014-03] và [tháng 4/2014 = 2014-04], xưởng đóng cửa.",
    "[Đầu tháng 3 = 2014-03 START], [cuối tháng 5/2014 = 2014-05 END] có hai đợt lũ.",
    "[Quý III = 2016-Q3] và [quý IV năm ngoái = 2016-Q4] đều lãi.",
    "[Ngày 5/3 = 2014-03-05], [ngày 8/3 năm 2014 = 2014-03-08] trường nghỉ.",
    "[Ngày 5/3 = 2017-03-05], [tháng 4/2014 = 2014-04] không liên quan.",
    "Các [năm 2012 = 2012], [2013 = 2013] và [2014 = 2014] đều lãi.",
    "Các [ngày 18 = 2017-10-18], [19 = 2017-10-19] và [20/10 = 2017-10-20] có triều cường.",
    "[Ngày 3 = 2017-06-03] và [5/6 = 2017-06-05], hội đồng họp.",
    "Các [ngày 5/6 = 2017-06-05], [6/6 = 2017-06-06] và [9/6 = 2017-06-09] có mưa.",
    "Trong [tháng 5 = 2016-05] và [tháng 6/2016 = 2016-06], hồ cạn.",
    "Các [năm 2014 = 2014], [2015 = 2015] và [2016 = 2016], hồ cạn.",
    "[Quý I = 2016-Q1] và [II/2016 = 2016-Q2], hồ cạn.",
)

# Durations
DURATIONS = (
    "[Mấy hôm nay = PXD] trời nắng gắt, anh ở quê [vài hôm = PXD] rồi đi.",
    "Rồi một ngày kia, cô bỗng nói thật.",
    "Bà bán cá [hơn chục năm nay = P10Y MORE_THAN].",
    "Anh dành [gần chục ngày = P10D LESS_THAN] đi tìm, có [chục giờ = PT10H] không ngủ.",
    "Ông chờ [hàng chục năm = PXY].",
    "Thời gian làm bài [60 phút = PT60M], không kể phát đề.",
    "Đêm nhạc nhìn lại chặng đường [20 năm = P20Y] ca hát.",
    "Anh bỏ quê ra phố đã [15 năm nay = P15Y].",
    "Ông có [30 năm = P30Y] dạy học.",
    "Bà có [ba mươi năm = P30Y] dạy học.",
    "Cuộc họp kéo dài [gần 3 tiếng = PT3H LESS_THAN].",
    "Cuộc họp kéo dài [2 giờ 15 phút = PT2H15M].",
    "Cuộc họp kéo dài [2 tiếng rưỡi = PT2H30M].",
    "Cuộc họp kéo dài [một giờ đồng hồ = PT1H].",
    "Cuộc họp kéo dài [hơn nửa tiếng = PT30M MORE_THAN].",
    "Cuộc họp kéo dài [90 phút = PT90M].",
    "Phạt ông Tám [18 năm 6 tháng = P18Y6M] tù.",
    "Phạt ông Tám [một năm rưỡi = P18M] tù.",
    "Sau [nửa thế kỷ = P50Y], họ gặp lại.",
    "[Gần thế kỷ qua = P100Y LESS_THAN], nghề vẫn còn.",
    "Sau [hơn 2 tuần = P2W MORE_THAN], nước rút.",
    "[Chưa đầy 3 phút = PT3M LESS_THAN], xe cháy rụi.",
    "[Chưa tới năm giây = PT5S LESS_THAN], tài xế được cho đi.",
    "[6 tháng qua = P6M], tỉnh thu 900 tỷ đồng.",
    "Suốt [2 năm qua = P2Y], chị ở Huế.",
    "Trong [5 ngày tới = P5D], trời mưa.",
    "Trong [24 giờ qua = PT24H], tỉnh có 3 ca mắc mới.",
    "[Mười năm nay = P10Y], ông giữ rừng.",
    "Gia hạn thêm [48 giờ = PT48H] nữa.",
    "Tour [3 ngày 2 đêm = P3D] giá 4 triệu đồng.",
    "Tiền gửi kỳ hạn [12 tháng = P12M].",
    "Thuốc uống trong [3 = P3D begin]-[5 ngày = P5D end].",
    "Thuốc uống từ [3 = P3D begin] đến [5 ngày = P5D end].",
    "Chờ [15 = PT15M begin] đến [20 phút = PT20M end].",
    "Hóa thạch 2 triệu năm tuổi.",
    "Hóa thạch [cách đây 2 triệu năm = PAST_REF].",
    "Thời gian sạc [1.000 phút = PT1000M].",
    "Bay mất [2,5 giờ = PT2H30M].",
    "[Hai = P2Y begin] đến [ba năm = P3Y end], cây cho quả.",
    "[Vài năm nữa = FUTURE_REF] sẽ khác.",
    "[Nhiều năm qua = PXY], bà sống một mình.",
)

# Sets
SETS = (
    "Phố đi bộ mở vào [các ngày cuối tuần = XXXX-WXX-WE set], đèn sáng [mỗi cuối tuần = XXXX-WXX-WE set].",
    "Quán đông vào [dịp cuối tuần = XXXX-WXX-WE set] và [ngày nghỉ cuối tuần = XXXX-WXX-WE set].",
    "Quán đóng cửa vào ngày [cuối tuần này = 2017-W24-WE].",
    "Chị đi bán Rau tươi [Hàng ngày = P1D set] đều hết sớm.",
    "Chợ họp [sáng thứ tư hằng tuần = XXXX-WXX-3TMO set] ở đình.",
    "[Mỗi ngày = P1D set], xưởng làm 700 áo.",
    "[Hằng năm = P1Y set], làng mở hội.",
    "Hội mở [ngày 27/7 hằng năm = XXXX-07-27 set].",
    "Lương trả [ngày 5 hàng tháng = XXXX-XX-05 set].",
    "[Mỗi 6 tháng = P6M set], trẻ uống vitamin một lần.",
    "[Bốn năm một lần = P4Y set], giải lại diễn ra.",
    "Bảo vệ trực [24/24 = P1D set].",
    "Đường dây trực [24/7 = P1D set].",
    "[Mỗi sáng = XXXX-XX-XXTMO set], ông chạy bộ.",
    "Hội mở [tháng 8 hằng năm = XXXX-08 set].",
)

# The present and the like
THE_PRESENT_AND_THE_LIKE = (
    "[Hiện nay = PRESENT_REF], xã có 3 chợ.",
    "[Thời gian qua = PAST_REF], xã có thêm chợ.",
    "[Gần đây = PAST_REF], xã có thêm chợ.",
    "[Thời gian tới = FUTURE_REF], xã sẽ có thêm chợ.",
    "[Bây giờ = PRESENT_REF] xã có 3 chợ.",
)

# Nights and mornings
NIGHTS_AND_MORNINGS = (
    "Cầu mới lung linh về đêm [Ngày 10/6 = 2017-06-10], ông Hòa cho biết sẽ sửa đèn.",
    "[Đêm 14 = 2017-06-14TNI], [rạng sáng 15/6 = 2017-06-15TMO], trộm vào kho.",
    "[Đêm mùng 7 = 2017-02-03TNI lunar], [rạng sáng mùng 8 tháng Giêng = 2017-02-04TMO lunar], chợ họp.",
    "[Tối qua = 2017-06-14TEV] em thức tới [2 giờ sáng = 2017-06-15T02:00].",
    "Chợ họp lúc [5 rưỡi sáng = T05:30].",
    "Xe chạy lúc [21h = T21:00 set] và [22h30 = T22:30 set] [hằng đêm = XXXX-XX-XXTNI set].",
    "Bà dạy hát [mỗi chiều thứ bảy = XXXX-WXX-6TAF set].",
    "Cuộc họp kéo dài tới [2h15 phút = PT2H15M] giữa hai bên.",
    "Trận đấu dài [1h30' = PT1H30M].",
    "Đến [17 giờ 30/5 = 2017-05-30T17:00], hồ đầy nước.",
    "Vàng mở phiên lúc [8 giờ 20 = T08:20] bán ra 37 triệu đồng.",
    "Trường bắt đầu năm học mới.",
    "Thủ tục mất [13 tháng 8 ngày = P13M8D] mới xong.",
    "Trong hai [ngày 23 = 2017-06-23] và [24-6 = 2017-06-24], hội thảo diễn ra.",
    "Trong [24h qua = PT24H], tỉnh có 3 ca mắc mới.",
    "Đi [chưa tới 1 giờ = PT1H LESS_THAN] là đến nơi.",
)


class TimesAndSpans(TimexCases):
    def test_clock(self):
        self.check(CLOCK, PUBLISHED)

    def test_a_clock_time_continues_the_day_of_the_story(self):
        self.check(A_CLOCK_TIME_CONTINUES_THE_DAY_OF_THE_STORY, PUBLISHED)

    def test_hours_that_recur(self):
        self.check(HOURS_THAT_RECUR, PUBLISHED)

    def test_ranges(self):
        self.check(RANGES, PUBLISHED)

    def test_lists(self):
        self.check(LISTS, PUBLISHED)

    def test_durations(self):
        self.check(DURATIONS, PUBLISHED)

    def test_sets(self):
        self.check(SETS, PUBLISHED)

    def test_the_present_and_the_like(self):
        self.check(THE_PRESENT_AND_THE_LIKE, PUBLISHED)

    def test_nights_and_mornings(self):
        self.check(NIGHTS_AND_MORNINGS, PUBLISHED)


if __name__ == "__main__":
    unittest.main()
