"""Without a time of publication nothing is guessed."""
from __future__ import annotations

import unittest

from tests.extraction.timex_cases import TimexCases

PUBLISHED = None

# Without a time of publication
WITHOUT_A_TIME_OF_PUBLICATION = (
    "[Ngày 23/10 = XXXX-10-23], hội thi khai mạc.",
    "[Ngày 23/10/2016 = 2016-10-23], hội thi khai mạc. [Ngày 25/10 = 2016-10-25], hội thi bế mạc.",
    "[Hôm nay = PRESENT_REF] trời nắng, [hôm qua = PAST_REF] trời mưa, [ngày mai = FUTURE_REF] trời râm.",
    "[Sáng nay = XXXX-XX-XXTMO] trời nắng, [tối qua = XXXX-XX-XXTEV] trời mưa.",
    "[Năm ngoái = PAST_REF] lũ lớn, [năm nay = PRESENT_REF] lũ nhỏ, [năm tới = FUTURE_REF] chưa rõ.",
    "[Thứ Tư = XXXX-WXX-3], hội đồng họp.",
    "[Thứ tư (14/6) = XXXX-06-14], hội đồng họp.",
    "[Tuần trước = PAST_REF], hội đồng họp.",
    "[Quý I = XXXX-Q1], tỉnh thu 900 tỷ đồng.",
    "[6 tháng đầu năm = XXXX-H1], tỉnh thu 3.000 tỷ đồng.",
    "[Đầu năm = XXXX START], tỉnh thu 3.000 tỷ đồng.",
    "[Tháng 5 = XXXX-05], tỉnh thu 300 tỷ đồng.",
    "[Ba ngày trước = PAST_REF], tàu chạy.",
    "[2 giờ nữa = FUTURE_REF] tàu chạy.",
    "[Cùng ngày = XXXX-XX-XX], tàu chạy.",
    "Trước [Tết Nguyên đán = XXXX-XX-XX lunar], giá thịt tăng.",
    "[Tết Nguyên đán 2017 = 2017-01-28 lunar], giá thịt tăng.",
    "[Mùa hè này = XXXX-SU], hồ cạn.",
    "[Ngày 15 = XXXX-XX-15], tàu chạy.",
    "[8 giờ sáng nay = XXXX-XX-XXT08:00] tàu chạy.",
    "So với [cùng kỳ năm trước = XXXX], lãi giảm.",
    "Từ [năm 2016 = 2016 begin] đến [nay = PRESENT_REF end], lãi giảm.",
)


class UnpublishedDates(TimexCases):
    def test_without_a_time_of_publication(self):
        self.check(WITHOUT_A_TIME_OF_PUBLICATION, PUBLISHED)


if __name__ == "__main__":
    unittest.main()
