"""Identifiers: what a number in ⟦brackets⟧ names is claimed, every other number stays free."""
from __future__ import annotations

import re
import time
import unittest

from corpus.extraction.claims import Claims
from corpus.extraction.documents import find_documents
from corpus.extraction.identifiers import claim_identifiers
from corpus.vietnamese.numerals import is_number_word
from corpus.vietnamese.tokens import NUMBER, Tokens

MARK = re.compile("[⟦⟧]")


def marked(text: str) -> str:
    """The text with brackets around the claimed numbers, digits and number words; numbers that touch share them."""
    tokens = Tokens(text)
    claims = Claims(tokens)
    find_documents(tokens, claims)
    documents = [claims.free(i) for i in range(len(tokens))]
    claim_identifiers(tokens, claims)
    shown, position = [], 0
    for i, word in enumerate(tokens.words):
        if documents[i] and not claims.free(i) and (tokens.kinds[i] == NUMBER or is_number_word(tokens.norms[i])):
            shown += text[position:tokens.starts[i]], "⟦", word, "⟧"
            position = tokens.end(i + 1)
    return "".join(shown) + text[position:]


ROADS_AND_HOUSES = """
    Xe chạy trên quốc lộ ⟦1⟧A rồi rẽ vào quốc lộ ⟦14⟧.
    Tai nạn trên QL⟦14⟧, QL ⟦27⟧ và tỉnh lộ ⟦8⟧.
    đường ĐT⟦725⟧ và ĐT ⟦741⟧
    cửa hàng ở số ⟦54⟧ Hàng Da, số nhà ⟦62⟧ Lam Sơn
    ngõ ⟦12⟧, ngách ⟦35⟧, hẻm ⟦47⟧/⟦3⟧
    số ⟦12⟧A/⟦5⟧ Lê Lợi
    đường ⟦30⟧/⟦4⟧ và đường ⟦3⟧/⟦2⟧
    Cô lên đường 3/2 đi học xa.
    đường vành đai ⟦3⟧, đường số ⟦7⟧
    Con đường 5 km vừa mở.
    tuyến metro số ⟦1⟧, nhà máy số ⟦2⟧
    phòng ⟦305⟧, tầng ⟦12⟧, tháp B
    phòng 20 m⟦2⟧, tầng cao 3 m
    Nhà 5 tầng bị nghiêng.
    căn hộ ⟦1203⟧, căn hộ 50 m⟦2⟧
    km ⟦31⟧+⟦200⟧ cao tốc, tại Km⟦25⟧
    mỗi km 5.000 đồng
"""

TERRITORIES = """
    quận ⟦2⟧ có 156.000 dân
    Phường ⟦2⟧, quận ⟦3⟧, Thành phố
    các quận ⟦1⟧, ⟦3⟧, ⟦5⟧ và ⟦10⟧ bị ngập
    ở 3 phường và 2 quận
    xóm ⟦9⟧, thôn ⟦4⟧, ấp ⟦2⟧ xã Vĩnh An
    tổ ⟦5⟧ khu phố ⟦3⟧, phường ⟦7⟧
    mỗi tổ 5 người, cả đội 12 cầu thủ
    tổ dân phố ⟦41⟧ và ⟦68⟧
    tại lô ⟦8⟧, khoảnh ⟦7⟧, tiểu khu ⟦554⟧
    Hai lô 6 sản phẩm bị thu hồi.
    Quân khu ⟦7⟧, sư đoàn ⟦312⟧
    Q.⟦1⟧, P.⟦12⟧
    quận ⟦9⟧ đã tập trung 4 giải pháp
    ngõ Hòa An ⟦6⟧, phố Minh Sơn
    nhiệt điện Vĩnh Hải ⟦4⟧ được vận hành
    Hà Nội 2, Huế 3
"""

PLATES_AND_PHONES = """
    xe tải biển số ⟦86⟧H-⟦5661⟧ chở cát
    xe ben ⟦86⟧H-⟦5661⟧
    BKS ⟦51⟧A-⟦123.45⟧, BKS: ⟦29⟧C⟦1⟧-⟦123.45⟧
    biển kiểm soát ⟦51⟧F – ⟦123.45⟧
    biển 5 người cầm
    Điện thoại: ⟦0299⟧ ⟦3⟧ ⟦822499⟧ - Fax: ⟦0299⟧ ⟦3⟧ ⟦622049⟧
    gọi ⟦0913.123.456⟧ hoặc ⟦0913⟧ ⟦123⟧ ⟦456⟧
    đường dây nóng (⟦024⟧) ⟦3822⟧ ⟦1234⟧
    tổng đài ⟦19001288⟧ - ⟦04.22222000⟧ phục vụ 24/7
    số ⟦0987654321⟧ là của ai
    số máy +⟦84⟧ ⟦912⟧ ⟦345⟧ ⟦678⟧
    ⟦1900⟧ ⟦5678⟧
    gọi 3 lần, điện thoại 5 triệu đồng
    gọi ⟦113⟧, ⟦114⟧ hoặc ⟦115⟧
    liên hệ 12 hộ dân
    STK ⟦0071000123456⟧, CMND số ⟦012345678⟧
    trong tài khoản 500 triệu đồng
    mã số thuế ⟦0300588569⟧
    số báo danh ⟦02005⟧
    ngày 08.08.2017 và 20.4.2017
"""

CODES = """
    dịch Covid-⟦19⟧, Covid ⟦19⟧, F⟦0⟧, F⟦1⟧
    đội U⟦23⟧, U-⟦23⟧ và u⟦19⟧
    PC⟦45⟧ và C⟦03⟧ vào cuộc
    cúm H⟦5⟧N⟦1⟧, h⟦5⟧n⟦1⟧
    iPhone ⟦7⟧ Plus, iPhone ⟦7⟧ giá 15 triệu đồng
    Mazda ⟦3⟧, Mazda CX⟦5⟧, Boeing ⟦777⟧, A⟦320⟧
    Su-⟦30⟧, MiG-⟦29⟧, B-⟦52⟧, FA-⟦50⟧
    lớp ⟦2⟧C⟦1⟧, lớp ⟦12⟧A⟦1⟧, lớp ⟦5⟧
    Lớp 30 học sinh.
    Lớp 30 GV dự tập huấn.
    mạng ⟦5⟧G, phim ⟦3⟧D
    chuyến bay MH⟦370⟧
    công nghiệp ⟦4.0⟧, Android ⟦7.1.1⟧
    Star Wars ⟦2⟧, kênh France ⟦24⟧
    điệp viên ⟦007⟧
    VTV⟦3⟧, VTV ⟦3⟧ của đài
    khí CO⟦2⟧, bụi PM⟦2.5⟧
    GMT +⟦7⟧, GMT+⟦7⟧
    1.500 m⟦2⟧ đất, giá 15 triệu đồng/m⟦2⟧, 120 m ⟦2⟧ sàn
    USD100 và US$5
    Giá 100USD, 5kg, 13km, 18h30, 20h, 1m75
    SN1986 và SN 1986
    doanh thu Q1/2017, T9/2017
    ngày13/11/2015
    Toyota 5 chỗ, Liverpool 2 - 1 Chelsea, Chelsea-2-1
    GDP 6,7% và VN-Index 5 điểm
    Euro ⟦2016⟧, SEA Games ⟦29⟧
    10 euro
    Chương trình ⟦135⟧, Đề án ⟦896⟧, kênh ⟦14⟧
    chương trình 30 ngày, dự án 500 tỷ đồng
    gói 30.000 tỷ đồng
    bệnh nhân số ⟦17⟧, bệnh nhân ⟦91⟧, bệnh nhân 60 tuổi, BN⟦12⟧
    tài liệu ⟦2175884281789⟧, 2175884281789 đồng
"""

PARTS = """
    vòng ⟦2⟧, bảng ⟦3⟧, tập ⟦5⟧, phần ⟦2⟧, hiệp ⟦1⟧, set ⟦3⟧
    vòng 2 giờ, vòng 32 đội, tập 30 phút, phần 3 tỷ đồng
    Cô bị loại ở vòng ⟦2⟧ giải đơn nữ.
    giai đoạn ⟦1⟧ lên tới 5.000 tỷ đồng
    giai đoạn 2016-2020, giai đoạn 2021 - 2025
    một phần 3, hai phần 5
    khoản ⟦3⟧ Điều ⟦12⟧, điểm b khoản ⟦1⟧ Điều ⟦6⟧
    các điều ⟦58⟧, ⟦59⟧ và ⟦60⟧
    khoản 3 tỷ đồng, một khoản 5 triệu
    loại ⟦16⟧ và ⟦18⟧
    khóa ⟦12⟧, kỳ họp thứ ⟦3⟧, lần thứ ⟦5⟧
    khóa 21,4 triệu sim, khóa 10 tài khoản
    lần ⟦2⟧ trong ngày, mỗi lần 5 người, gấp 3 lần
    hiệp ⟦hai⟧, tập ⟦một⟧, lớp ⟦ba⟧.
    lớp hai mươi học sinh
    nhà cấp ⟦4⟧, học sinh cấp ⟦2⟧
    hạt giống số ⟦1⟧, ngôi số ⟦1⟧ thế giới
    tổng số 491 đại biểu, trong số 10 người, con số 25,9%
    một số 5 người, tỷ số 2-1, điểm số 8
    bão số ⟦10⟧ đổ bộ, cột mốc 250 trận, cột mốc ⟦92⟧ ở biên giới
    tọa độ 15,5 độ, ở ⟦15,5⟧ độ vĩ Bắc; ⟦112,3⟧ độ Kinh Đông
    vĩ tuyến ⟦17⟧
    bài ⟦3⟧, câu ⟦5⟧, trang ⟦27⟧, chương ⟦4⟧
    bài 3 trang, chương trình 4 buổi
    ngã ⟦3⟧, ngã ⟦4⟧ và ngã ⟦tư⟧
    màn hình 4-inch, cách 3, 4 km; Hình ⟦3⟧
    xe đời ⟦2015⟧ bản E
"""

ORDINALS = """
    người thứ ⟦hai⟧ và người thứ ⟦3⟧
    đứng thứ ⟦157⟧ trong số 189 nước
    vị trí thứ ⟦6⟧, năm thứ ⟦10⟧ liên tiếp
    Thứ ⟦hai⟧, cần nói thêm. Thứ ⟦ba⟧ là kinh phí.
    từ thứ hai đến thứ 7 hằng tuần
    thứ tư (14/6), thứ tư, ngày 11/10
    Thứ Hai, 12/6/2017
    sáng thứ ba, chiều thứ 7, vào thứ năm
    thứ hai tuần tới
    thứ Sáu vừa qua
    thế kỷ thứ 6
"""

LISTS = """
    1. bật
    ⟦1⟧. Bật điều hòa liên tục
    ⟦2⟧) Dùng quạt trần
    ⟦3⟧ - Vệ sinh máy
    Cách làm: ⟦1⟧. Rửa sạch. ⟦2⟧. Để ráo. ⟦3⟧. Xào.
    Bảng vàng ⟦1⟧ - Công ty An ⟦2⟧ – Công ty Bình ⟦3⟧ - Công ty Chi
    Gồm: (⟦1⟧) sắp xếp; (⟦2⟧) giảm đầu mối
    ⟦Một⟧ là, phải kiên trì; ⟦hai⟧ là, phải học.
    không chị thì hai em là người đến
    Thắng 2 - 1 và 3 - 0.
    15.284 đoàn viên
    3 người chết
    Năm 2017. Anh về quê.
    5 - 7 ngày
"""

NAMES = """
    ⟦Ba⟧ Lan, quận ⟦Hai⟧ Bà Trưng, quận ⟦Ba⟧ Đình
    chú ⟦Ba⟧ và bà ⟦Tư⟧ ở chợ ⟦Bảy⟧ Hiền
    Ba người và hai xe.
    Hai vụ nổ, có Ba mẫu xe.
    BA NGƯỜI THIỆT MẠNG
    tháng Ba, thứ Ba, mùng Ba
    ⟦ba⟧ lô, xe ⟦ba⟧ gác, ba mẹ con
    mười lăm em và hai mươi cụ
"""

ADDRESSES = """
    http://bao.vn/tin-⟦12345⟧.html và ⟦24⟧h.com.vn
    bandoc⟦24⟧@bao.vn
    baomoi.com có 3 tin
"""

HOSTILE = ("1" * 500_000, "1 " * 50_000, "quận 1, " * 20_000, "số " * 60_000, "(" * 60_000, "A1" * 30_000, "1-" * 50_000,
           "1." * 100_000, "a@" * 30_000, "http://" * 12_000, "thứ " * 40_000, "Ba " * 30_000, "quận 1" + ", 2" * 30_000,
           "1 - A " * 20_000, "đ" * 200_000, "0123 " * 30_000, "\ud800" * 1000, "²³½ Ⅻ ٣٤ " * 10_000, "BKS " * 40_000 + "5")


def lines(table: str) -> list[str]:
    return [line[4:] for line in table.splitlines() if line.strip()]


class IdentifiersTest(unittest.TestCase):

    def check(self, table: str) -> None:
        for line in lines(table):
            with self.subTest(line):
                self.assertEqual(marked(MARK.sub("", line)), line)

    def test_roads_and_houses(self):
        self.check(ROADS_AND_HOUSES)

    def test_territories(self):
        self.check(TERRITORIES)

    def test_plates_and_phones(self):
        self.check(PLATES_AND_PHONES)

    def test_codes(self):
        self.check(CODES)

    def test_parts(self):
        self.check(PARTS)

    def test_ordinals(self):
        self.check(ORDINALS)

    def test_lists(self):
        self.check(LISTS)

    def test_names(self):
        self.check(NAMES)

    def test_addresses(self):
        self.check(ADDRESSES)

    def test_hostile_texts_cost_linear_time(self):
        for text in HOSTILE:
            with self.subTest(text[:20]):
                tokens = Tokens(text)
                claims = Claims(tokens)
                started = time.process_time()
                claim_identifiers(tokens, claims)
                self.assertLess(time.process_time() - started, 20)


if __name__ == "__main__":
    unittest.main()
