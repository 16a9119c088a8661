"""Pages as people copy them out of a browser. Each line begins with a sign: `+` the article's own, `-` the page's,
`T` the title (the article's own too); blank lines count for nothing."""
import unittest

from corpus.reading.layout import laid_out

PAGES = {
    "provincial newspaper: section, title, times, source; comments, masthead": ("""
- • Đoàn thể
T Công đoàn Duyên Hải chăm lo đoàn viên dịp cuối năm với nhiều chương trình mới
- 18/12/2022 07:12 GMT +7
-   • Nguồn: Báo Duyên Hải
-   • Chủ Nhật, 18/12/2022 | 07:12
+ DHO - Năm qua, các cấp công đoàn trong tỉnh đã chăm lo cho 12.400 đoàn viên với số tiền 3,2 tỷ đồng.
+ Đoàn viên nhận quà Tết tại nhà máy. Ảnh: Lê Thử
+ Theo kế hoạch, năm tới sẽ có thêm 20 căn nhà được xây cho đoàn viên khó khăn.
- Bình Luận
- Ý kiến bạn đọc
- Tin cùng chuyên mục
- Khánh thành hai cây cầu nông thôn
- >> Xem thêm
- Báo Duyên Hải Online
- Cơ quan chủ quản: Tỉnh ủy Duyên Hải
- Tổng Biên tập: Nguyễn Thị Mẫu
- Giấy phép xuất bản số: 99/GP-BTTTT do Bộ Thông tin và Truyền thông cấp ngày 1-2-2020
- Tòa soạn: Số 5, đường Lê Lợi, Phường 1
- Điện thoại: 0299 3 111222
- Tổng số lượt truy cập:
""", dict(published="2022-12-18T07:12:00+07:00", source="Báo Duyên Hải")),
    "menu in one line, capitals for the section": ("""
- Trang chủ | Thời sự | Pháp luật | Kinh tế
- AN NINH TRẬT TỰ
T Triệt phá đường dây làm giấy tờ giả liên tỉnh
- Cập nhật lúc 21:14, Thứ Hai, 26/03/2018 (GMT+7)
- Nguồn: Báo Biên Thùy
+ Công an huyện vừa bắt giữ bốn người, thu 300 phôi giấy tờ các loại trong một căn nhà thuê.
+ Vụ án đang được mở rộng điều tra, theo thượng tá Trần Văn Bảy.
- Các tin khác
- • Bắt 2 kẻ giật dây chuyền 5 chỉ vàng (25/03)
- • Cháy chợ đêm, 14 ki ốt bị thiêu rụi (23/03)
""", dict(published="2018-03-26T21:14:00+07:00", source="Báo Biên Thùy")),
    "the newspaper's name on top": ("""
- Báo Duyên Hải điện tử - Tiếng nói của Đảng bộ, chính quyền và nhân dân tỉnh Duyên Hải
- Nhân ái
T Thêm 12 mái ấm cho người nghèo vùng cao
- Chủ Nhật, 20/12/2020, 17:02 [GMT+7]
+ Mỗi căn nhà trị giá 60 triệu đồng, do các mạnh thường quân trong tỉnh góp lại suốt năm qua.
""", dict(published="2020-12-20T17:02:00+07:00", source="Báo Duyên Hải")),
    "time above the title, author below, lead, share buttons": ("""
- Thời sự
- Thứ tư, 12/3/2025, 15:48 (GMT+7)
T Chứng khoán mất mốc 1.700 điểm trong phiên chiều
+ Khối ngoại bán ròng gần 2.000 tỷ đồng, kéo chỉ số giảm 21 điểm lúc đóng cửa.
+ Sàn TP HCM có 312 mã giảm, gấp bốn lần số mã tăng; thanh khoản đạt 24.000 tỷ đồng.
+ Nhóm ngân hàng mất trung bình 1,8% so với phiên trước, theo thống kê của sàn.
- Tất Đạt
- Chia sẻ
- Facebook
- Twitter
- Bình luận (4)
- Ý kiến của bạn
- Thị trường lên xuống là chuyện thường, tôi đã mua thêm 1.000 cổ phiếu trong phiên.
- Trả lời
""", dict(published="2025-03-12T15:48:00+07:00", authors=("Tất Đạt",))),
    "author line before the time, font size and print": ("""
T Hạn mặn sớm hơn một tháng, nông dân giữ từng ruộng lúa
- Nguyễn Thị Thử - 06:30 05/02/2020
- A- A A+
- In bài viết
- Gửi email
+ (Dân trí) - Nước mặn 4 phần nghìn đã vào sâu 60 km trên sông Hậu, sớm hơn mọi năm một tháng.
+ Huyện Kế Sách đã đắp 15 đập tạm để giữ nước ngọt cho 3.200 ha lúa.
- Từ khóa: hạn mặn, lúa gạo
- Tin liên quan
- Mưa trái mùa cứu 500 ha lúa
""", dict(published="2020-02-05T06:30:00+07:00", source="Dân trí", authors=("Nguyễn Thị Thử",))),
    "links amid the text": ("""
T Giá xăng giảm lần thứ ba liên tiếp từ chiều nay
- 11-10-2023 - 05:06 PM
+ Từ 15 giờ, xăng RON 95 giảm 430 đồng, còn 22.610 đồng mỗi lít, theo liên bộ.
- >> Giá dầu thế giới xuống dưới 80 USD
- Xem thêm: Cách tính giá cơ sở
+ Dầu diesel giảm 280 đồng, còn 20.190 đồng mỗi lít; quỹ bình ổn không chi đồng nào.
- Tin liên quan:
- Xăng tăng 800 đồng, vượt 23.000 đồng
- Doanh nghiệp vận tải tính lại giá cước
+ Đây là lần thứ ba liên tiếp giá xăng đi xuống kể từ đầu tháng, tổng cộng gần 1.500 đồng.
- Tags: giá xăng, dầu diesel
""", dict(published="2023-10-11T17:06:00+07:00")),
    "lead before the time": ("""
T Trường làng có thư viện mới
+ Thư viện rộng 120 m2 với 4.000 đầu sách vừa mở cửa đón học trò vùng lũ, do cựu học sinh góp tiền.
- Thứ Năm, 05/09/2019, 08:15
+ Sáng 5/9, cô hiệu trưởng Lê Thị Thử cắt băng khánh thành trong tiếng trống khai trường.
+ Các em lớp 5 là những bạn đọc đầu tiên, mỗi em được mượn hai cuốn về nhà.
""", dict(published="2019-09-05T08:15:00+07:00")),
    "today's date above the menu, time of publication below the title": ("""
- Thứ Hai, 01/06/2026
- Trang chủ
- Kinh tế
- Xã hội
T Sáu tháng, kim ngạch xuất khẩu thủy sản đạt 4,4 tỷ USD
- 02/07/2021 09:00
+ Tôm tiếp tục dẫn đầu với 1,7 tỷ USD, tăng 13% so với cùng kỳ năm trước.
""", dict(published="2021-07-02T09:00:00+07:00")),
    "no sign of a page: all is the article's": ("""
T Ba người thoát nạn nhờ cành cây giữa dòng lũ
+ Sáng sớm, nước dâng cao hai mét cuốn trôi chiếc bè chở ba người dân bản ra giữa sông.
+ Họ bám vào một cành cây suốt năm giờ trước khi bộ đội biên phòng chèo thuyền tới.
+ Kinh tế
+ Bản có 40 hộ, phần lớn sống nhờ nương rẫy.
""", dict()),
    "prose about comments and links stays": ("""
T Mạng xã hội và những cơn giận
+ Bình luận viên thường bị chửi mắng: hơn 60% người được hỏi từng nhận lời đe dọa trên mạng.
+ "Tin liên quan" là mục được bấm nhiều nhất trên các báo, theo khảo sát với 1.200 bạn đọc.
+ Chia sẻ với chúng tôi, chị nói đã khóa tài khoản từ tháng 5.
""", dict()),
    "headings in a text of short lines": ("""
T Năm ngôi sao sáng nhất mùa giải
+ Nguyễn Văn Thử
+ Tiền đạo 22 tuổi ghi 15 bàn.
+ Lê Đại Diện
+ Thủ môn này giữ sạch lưới 9 trận.
""", dict()),
    "copyright and contacts below the text, no comments": ("""
T Khởi công khu nhà ở xã hội 1.200 căn
- 15/09/2022 19:40
+ Dự án có vốn 900 tỷ đồng, dự kiến bàn giao cuối năm 2024 cho công nhân khu công nghiệp.
- Chí Hạnh
- © Bản quyền thuộc về Báo Miền Duyên Hải. Cấm sao chép dưới mọi hình thức nếu không có sự chấp thuận bằng văn bản.
- Hotline: 0909 000 111
- Email: toasoan@example.vn
""", dict(published="2022-09-15T19:40:00+07:00", authors=("Chí Hạnh",))),
    "breadcrumb with the newspaper's name, menu of buttons at the end": ("""
- Báo Duyên Hải > Thời sự
T Bão số 9 áp sát bờ, ba tỉnh sơ tán dân
- Thứ ba, 27/10/2020, 16:45 (GMT+7)
+ Chiều nay, tâm bão cách đất liền 330 km, sức gió mạnh nhất cấp 14, giật cấp 16.
+ Hơn 40.000 hộ dân đã tới nơi an toàn, theo ban chỉ huy phòng chống thiên tai.
- NGUYÊN TRANG
- Tin liên quan:
- - Bão số 8 tan trên biển
- Bình luận (12) | In bài | Gửi email
""", dict(published="2020-10-27T16:45:00+07:00", source="Báo Duyên Hải", authors=("NGUYÊN TRANG",))),
    "section and time in one line": ("""
T Tay vợt chủ nhà vào bán kết
- Thể thao - 7-6-2014, 23:59
+ Hạt giống số 4 thắng ngược hạt giống số 2 sau 2 giờ 47 phút, tỷ số 2-1.
+ Chiều mai anh gặp tay vợt người Nhật Bản, 19 tuổi, hạng 300 thế giới.
+ Quang Thử
""", dict(published="2014-06-07T23:59:00+07:00", authors=("Quang Thử",))),
    "time and author in one line, then an interview": ("""
T “Đừng để hạt gạo 700 USD mà nông dân vẫn nghèo”
- Đăng lúc: 05:30 07/08/2023 - Tác giả: Quỳnh Như
+ PV: Thưa bà, gạo 5% tấm tuần qua được chào bán 618 USD mỗi tấn, đó là tin vui?
+ - Vui, nhưng nông dân chỉ được thêm 300 đồng mỗi ký lúa tươi, còn phân bón tăng gấp đôi.
+ PV: Xin cảm ơn bà!
+ QUỲNH NHƯ (thực hiện)
""", dict(published="2023-08-07T05:30:00+07:00", authors=("Quỳnh Như",))),
    "source below a title that ends with a question mark, no time": ("""
T Cẩm nang ba ngày hai đêm trên đảo: Đi sao cho dưới 4 triệu?
- Nguồn: Lữ Hành Trẻ
+ Cách đất liền 18 hải lý, đảo mùa này biển êm, nắng vàng và giá chưa tăng.
+ 1. Đi lại
+ Tàu cao tốc có ba chuyến mỗi ngày, vé 160.000 đồng một lượt, cuối tuần nhớ đặt trước.
- Bài và ảnh: Lê Thử
- >>> Xem thêm: 10 bãi biển đẹp nhất
""", dict(source="Lữ Hành Trẻ", authors=("Lê Thử",))),
    "tags, buttons, newer and older articles, masthead in one line": ("""
- Báo Nà Lữ điện tử - Tiếng nói của Đảng bộ, chính quyền và nhân dân các dân tộc vùng cao biên giới phía Bắc
- Nhân ái
T Thêm 12 mái ấm cho người nghèo vùng cao
- Chủ Nhật, 20/12/2020, 17:02 [GMT+7]
+ Mỗi căn nhà trị giá 60 triệu đồng, do các mạnh thường quân trong tỉnh góp lại suốt năm qua.
+ Mọi ủng hộ xin gửi về Hội Chữ thập đỏ tỉnh, điện thoại 0206 3852 000.
- Tin, ảnh: Lê Văn Thử
- Từ khóa: nhân ái, mái ấm, 12 căn nhà
- Chia sẻ bài viết | Bản in | Quay lại
- Tin mới hơn: Trao 30 bò giống cho hộ nghèo (22/12/2020)
- Tin cũ hơn: Rét đậm, 18 con trâu chết (18/12/2020)
- BÁO NÀ LỮ - GPXB số 405/GP-BTTTT. Tổng biên tập: Trần Đại Diện. Đường dây nóng: 0206 3852 111
""", dict(published="2020-12-20T17:02:00+07:00", source="Báo Nà Lữ", authors=("Lê Văn Thử",))),
    "tags above related articles with leads": ("""
T Cá tra được giá, ao treo thả lại
- 05/07/2022 06:30
+ Giá cá tra nguyên liệu lên 32.000 đồng mỗi ký, người nuôi thả lại ao sau hai năm bỏ trống.
+ Theo hiệp hội, xuất khẩu nửa năm đạt 1,4 tỉ USD, tăng 82% so với cùng kỳ năm trước.
- Từ khóa: cá tra, xuất khẩu
- Tôm sú giữ giá
- Tôm sú cỡ 30 con ở mức 240.000 đồng mỗi ký suốt ba tháng, nông dân lãi 40%.
""", dict(published="2022-07-05T06:30:00+07:00")),
    "buttons in brackets, newspaper signed in brackets": ("""
- Trang nhất  |  Chính trị  |  Xã hội  |  Đất và người
- Thứ Bảy, 17/07/2021 08:20
T Hội đồng nhân dân tỉnh thông qua 24 nghị quyết
+ (Báo Kẻ Gỗ) - Sau 3 ngày làm việc, kỳ họp thứ hai đã bế mạc với 24 nghị quyết.
+ Mức hỗ trợ cho người dân vùng dịch là 1,5 triệu đồng mỗi hộ, chi trong tháng 8.
- RƠ CHÂM THỬ
- [Trở về]  [Lên đầu trang]
- • Lịch cắt điện tuần 29
""", dict(published="2021-07-17T08:20:00+07:00", source="Báo Kẻ Gỗ", authors=("RƠ CHÂM THỬ",))),
    "times in a list of other articles are their own": ("""
- Kinh tế
T Chợ nổi họp lại sau hai năm vắng khách
+ Sáng chủ nhật có 120 ghe tới bán dưa, khóm, bí; giá một chục khóm 60.000 đồng.
+ (Theo TTXVN)
- Tin khác
- Cầu mới thông xe
- 08:00 22/12/2020
""", dict(source="Thông tấn xã Việt Nam")),
    "questions and answers, subheads that are buttons elsewhere": ("""
T Hỏi đáp về trợ cấp thai sản
- 05/07/2022 06:30
+ Tôi đóng bảo hiểm được 5 tháng thì nghỉ sinh, vậy có được hưởng trợ cấp hay không?
+ Trả lời:
+ Theo luật, người mẹ phải đóng đủ 6 tháng trong 12 tháng trước khi sinh con.
+ Chủ đề: thai sản
+ Cha có thể hưởng một lần bằng 2 lần lương cơ sở, tức 3.600.000 đồng mỗi con.
""", dict(published="2022-07-05T06:30:00+07:00")),
    "domain of the masthead names the newspaper": ("""
T Lũ về muộn, mùa cá linh ngắn lại
- 09/10/2019 - 10:20
+ Ngư dân đầu nguồn cho biết sản lượng chỉ bằng một nửa năm ngoái, giá tăng gấp đôi.
- Đánh giá bài viết
- Báo An Giang điện tử - baoangiang.com.vn
- Giấy phép số: 1/GP-BTTTT
""", dict(published="2019-10-09T10:20:00+07:00", source="Báo An Giang")),
}


class Layout(unittest.TestCase):
    maxDiff = None

    def test_pages(self):
        for name, (page, known) in PAGES.items():
            lines = [(line[0], line[2:]) for line in page.strip().splitlines() if line.strip()]
            for gap in ("\n", "\n\n"):
                with self.subTest(name, gap=gap):
                    text = gap.join(line for _, line in lines)
                    layout = laid_out(text)
                    spans = layout.spans if layout.spans is not None else ((0, len(text)),)
                    kept = [line.strip() for start, end in spans for line in text[start:end].splitlines() if line.strip()]
                    self.assertEqual(kept, [line.strip() for sign, line in lines if sign in "+T"])
                    self.assertEqual(layout.title, next(line for sign, line in lines if sign == "T"))
                    for field in ("published", "source", "authors"):
                        self.assertEqual(getattr(layout, field), known.get(field, () if field == "authors" else None), field)

    def test_spans_are_in_order_and_apart(self):
        page = "\n".join(line[2:] for line in PAGES["links amid the text"][0].strip().splitlines())
        spans = laid_out(page).spans
        self.assertEqual(list(spans), sorted(spans))
        self.assertTrue(all(end < start for (_, end), (start, _) in zip(spans, spans[1:])))

    def test_a_known_title_is_found_wherever_it_stands(self):
        page = "Đời sống\nMột dòng giới thiệu dài hơn cả tít\nMưa lớn\n05/11/2020 06:54\nMưa to ở ba huyện vùng cao, hai cầu treo bị cuốn trôi."
        layout = laid_out(page, "Mưa lớn")
        self.assertEqual(layout.title, "Mưa lớn")
        self.assertEqual(page[layout.spans[0][0]:layout.spans[0][1]], "Mưa lớn")

    def test_titles(self):
        for text, title in {
            "Giá vàng lập đỉnh\nSáng nay giá vàng tăng hai triệu đồng mỗi lượng so với hôm qua.": "Giá vàng lập đỉnh",
            "Sáng nay giá vàng tăng hai triệu đồng mỗi lượng. Chiều qua giá còn giảm. Người mua xếp hàng dài.\nHết.": None,
            "Vì sao?\nBởi vì ba yếu tố cộng lại, theo các chuyên gia của viện nghiên cứu.": "Vì sao?",
            "12345\nMột đoạn văn bình thường về ba con gà và hai con vịt trong vườn nhà.": None,
            "Ủy ban nhân dân tỉnh Duyên Hải thông qua nghị quyết về mức hỗ trợ cho người dân trong vùng bị hạn mặn năm nay\n"
            "Sáng 5/6, hội đồng họp phiên bất thường với 52 đại biểu.":
            "Ủy ban nhân dân tỉnh Duyên Hải thông qua nghị quyết về mức hỗ trợ cho người dân trong vùng bị hạn mặn năm nay",
            "Chỉ một dòng": None,
            "": None,
        }.items():
            with self.subTest(text):
                self.assertEqual(laid_out(text).title, title)

    def test_signs_of_datelines(self):
        for line, source in {
            "STO - Sáng 5/6, ba cây cầu được khánh thành.": "Báo Sóc Trăng", "(Dân trí) - Sáng 5/6, cầu thông xe.": "Dân trí",
            "TTO - Sáng 5/6, cầu thông xe.": "Tuổi Trẻ", "(NLĐO)- Sáng 5/6, cầu thông xe.": "Người Lao Động",
            "VOV.VN - Sáng 5/6, cầu thông xe.": "VOV", "Cần Thơ (TTXVN) – Sáng 5/6, cầu thông xe.": "Thông tấn xã Việt Nam",
            "Đầu tư - lĩnh vực nóng nhất năm, theo các chuyên gia.": None, "(Ảnh minh họa) - Cầu đang thi công dở dang.": None,
            "GDP - thước đo cũ, theo các chuyên gia kinh tế.": None, "Sáng 5/6 - ngày khai giảng, cầu thông xe.": None,
        }.items():
            with self.subTest(line):
                self.assertEqual(laid_out("Ba cây cầu nối hai bờ\n" + line + " Người dân hai bên bờ đều mừng.").source, source)

    def test_strange_texts(self):
        for text in ("", "\n", " \n\t\n", "x", "\n".join("a" * 5000), "11/10/2023 05:06\n" * 300, "Bình luận\n" * 300,
                     "Tin liên quan\n" * 300, "\ud800\n\0\n", ">>\n" * 50, ":\n" * 50, "(((((\n)" * 50):
            with self.subTest(text[:20]):
                spans = laid_out(text).spans
                self.assertTrue(spans is None or all(0 <= start < end <= len(text) for start, end in spans))


if __name__ == "__main__":
    unittest.main()
