"""Documents: a text, and type, number, date and issuer of each citation in it."""
from __future__ import annotations

import time
import unittest

from corpus.extraction.claims import Claims
from corpus.extraction.documents import find_documents
from corpus.records import Document
from corpus.vietnamese.tokens import Tokens


def documents(text: str) -> list[Document]:
    """The documents of a text, in order."""
    tokens = Tokens(text)
    return [document for _, _, document in find_documents(tokens, Claims(tokens))]


def citation(document: Document) -> str:
    """`Nghị quyết số 02-NQ/TW = Nghị quyết | 02-NQ/TW | 2021-06-12 | Bộ Chính trị`: the span, then the fields."""
    return (f"{document.text} = {document.type} | {document.number} | {document.date or '-'} | {document.issuer or '-'}")


def citations(text: str) -> list[str]:
    return [citation(document) for document in documents(text)]


NUMBERS = {
    "Theo Nghị định 100/2019/NĐ-CP, mức phạt tăng.": ["100/2019/NĐ-CP"],
    "Theo Nghị định số 100/2019/NĐ-CP, mức phạt tăng.": ["100/2019/NĐ-CP"],
    "Theo Nghị định số: 100/2019/NĐ-CP, mức phạt tăng.": ["100/2019/NĐ-CP"],
    "Theo Nghị định số100/2019/NĐ-CP, mức phạt tăng.": ["100/2019/NĐ-CP"],
    "thực hiện Nghị quyết số 02-NQ/TW": ["02-NQ/TW"],
    "thực hiện Nghị quyết 02/NQ-TW": ["02/NQ-TW"],
    "thực hiện Nghị quyết số 08 – NQ/TW": ["08-NQ/TW"],
    "thực hiện Chỉ thị số 29- CT/TU": ["29-CT/TU"],
    "thực hiện Quyết định số 649/QĐ- TTg": ["649/QĐ-TTg"],
    "thực hiện Nghị định số 85/2011/NĐ –CP": ["85/2011/NĐ-CP"],
    "thực hiện Nghị định 67 /2014/NĐ-CP": ["67"],
    "ban hành Chương trình số 13-CTr/TU": ["13-CTr/TU"],
    "Luật số 45/2019/QH14 có hiệu lực": ["45/2019/QH14"],
    "Luật 45/2019/Qh14 có hiệu lực": ["45/2019/Qh14"],
    "Luật Đất đai số 45/2013/QH13 quy định": ["45/2013/QH13"],
    "Bộ luật Lao động số 45/2019/QH14": ["45/2019/QH14"],
    "Pháp lệnh số 34/2007/PL-UBTVQH11": ["34/2007/PL-UBTVQH11"],
    "Thông tư liên tịch số 37/2015/TTLT-BYT-BTC": ["37/2015/TTLT-BYT-BTC"],
    "Thông tư 24/2014/TT-BNNPTNTngày 19/8/2014": ["24/2014/TT-BNNPTNT"],
    "Công văn số 422/UBND-GD&ĐT về trường học": ["422/UBND-GD&ĐT"],
    "báo cáo số 25/BC/UBND của xã": ["25/BC/UBND"],
    "Quyết định số 32/C46 khởi tố vụ án": ["32/C46"],
    "Thông báo số 1100/X11-X14": ["1100/X11-X14"],
    "thông báo số 3010-1/TB-ĐHHV": ["3010-1/TB-ĐHHV"],
    "Hợp đồng tín dụng số 842/11/HĐTD/101-11": ["842/11/HĐTD/101-11"],
    "Nghị quyết 19-2017/NQ-CP": ["19-2017/NQ-CP"],
    "văn bản số 47/CV-HoREA": ["47/CV-HoREA"],
    "Công văn số 4708/BKHĐT-Th": ["4708/BKHĐT-Th"],
    "theo Nghị định 83/2009 về xăng dầu": ["83/2009"],
    "thông báo số 64-2017 về tôm": ["64-2017"],
    "Nghị quyết 30a về giảm nghèo": ["30a"],
    "Nghị quyết số 30a/2008/NQ-CP": ["30a/2008/NQ-CP"],
    "bản án số 02/2017/HC-ST của tòa": ["02/2017/HC-ST"],
    "Thông cáo số 11 kỳ họp thứ 3": ["11"],
    "Sắc lệnh số 13 của Chủ tịch nước": ["13"],
    "công điện khẩn số 03 về bão": ["03"],
    "công điện hỏa tốc số 1063/CĐ-TTg": ["1063/CĐ-TTg"],
    "Quyết định (QĐ) 33/2014 về tách thửa": ["33/2014"],
    "theo QĐ 33, đất trống được tách": ["33"],
    "theo NĐ155/CP xử phạt": ["155/CP"],
    "theo TT 15/2007/TT-BYT": ["15/2007/TT-BYT"],
    "NĐ 67 và NQ 35 đều nêu": ["67", "35"],
    "theo Luật 106có hiệu lực; Luật số 106/2016/QH13": ["106", "106/2016/QH13"],
}

SPANS_AND_FIELDS = {
    # the date of issue, in all the ways it is written
    "Nghị quyết số 48-NQ/TW ngày 24/5/2005 của Bộ Chính trị":
        ["Nghị quyết số 48-NQ/TW = Nghị quyết | 48-NQ/TW | 2005-05-24 | Bộ Chính trị"],
    "Nghị quyết số 02-NQ/TW, ngày 12/6/2021 của Bộ Chính trị":
        ["Nghị quyết số 02-NQ/TW = Nghị quyết | 02-NQ/TW | 2021-06-12 | Bộ Chính trị"],
    "Nghị định số 08/2015/NĐ-CP ngày 21 tháng 01 năm 2015 của Chính phủ quy định chi tiết":
        ["Nghị định số 08/2015/NĐ-CP = Nghị định | 08/2015/NĐ-CP | 2015-01-21 | Chính phủ"],
    "Thông tư số 64/2013/TT-BTC 15/05/2013, hướng dẫn":
        ["Thông tư số 64/2013/TT-BTC = Thông tư | 64/2013/TT-BTC | 2013-05-15 | Bộ Tài chính"],
    "ông dẫn quyết định 49 (ngày 1/9/2011) của Thủ tướng":
        ["quyết định 49 = Quyết định | 49 | 2011-09-01 | Thủ tướng"],
    "quyết định số 4105 ngày 25.10.2005 nêu rõ": ["quyết định số 4105 = Quyết định | 4105 | 2005-10-25 | -"],
    "Nghị quyết 46-NQ/TW của Bộ Chính trị ngày 23-2-2005":
        ["Nghị quyết 46-NQ/TW = Nghị quyết | 46-NQ/TW | 2005-02-23 | Bộ Chính trị"],
    "Văn bản số 291/QĐ-XPVPHC ký ngày 9.6.2017": ["Văn bản số 291/QĐ-XPVPHC = Văn bản | 291/QĐ-XPVPHC | 2017-06-09 | -"],
    "Quyết định số 24/QĐ-BGTVT tháng 1/2016 của Bộ GTVT":
        ["Quyết định số 24/QĐ-BGTVT = Quyết định | 24/QĐ-BGTVT | 2016-01 | Bộ GTVT"],
    "Thông tư 39/2016/TT-NHNN ngày 30/12 của Ngân hàng Nhà nước":
        ["Thông tư 39/2016/TT-NHNN = Thông tư | 39/2016/TT-NHNN | 2016-12-30 | Ngân hàng Nhà nước"],
    "Nghị quyết số 2231 của Hội đồng Bảo an Liên hợp quốc ban hành ngày 20/7/2015":
        ["Nghị quyết số 2231 = Nghị quyết | 2231 | 2015-07-20 | Hội đồng Bảo an Liên hợp quốc"],
    "Thông tư 46/2017/TT-BTC được Bộ Tài chính ban hành ngày 12/05/2017":
        ["Thông tư 46/2017/TT-BTC = Thông tư | 46/2017/TT-BTC | 2017-05-12 | Bộ Tài chính"],
    "Thông tư 332/2016/TT-BTC của Bộ Tài chính có hiệu lực từ ngày 10.2.2017":  # in force is not issued
        ["Thông tư 332/2016/TT-BTC = Thông tư | 332/2016/TT-BTC | - | Bộ Tài chính"],
    "Giấy phép xuất bản số: 12/GP-BTTTT do Bộ Thông tin và Truyền thông cấp ngày 30-12-2021":
        ["Giấy phép xuất bản số: 12/GP-BTTTT = Giấy phép xuất bản | 12/GP-BTTTT | 2021-12-30 | Bộ Thông tin và Truyền thông"],
    "Giấy chứng nhận đăng ký hoạt động số 038/QLCT-GCN do Cục Quản lý cạnh tranh cấp lần đầu ngày 2/3/2014":
        ["Giấy chứng nhận đăng ký hoạt động số 038/QLCT-GCN = Giấy chứng nhận đăng ký hoạt động | 038/QLCT-GCN | "
         "2014-03-02 | Cục Quản lý cạnh tranh"],
    "Quyết định 31/2/2020": [],
    # who issued it, behind the number
    "Quyết định 551 của Bộ Tổng tham mưu (Bộ Quốc phòng)": ["Quyết định 551 = Quyết định | 551 | - | Bộ Tổng tham mưu"],
    "Quyết định số 19/2009/QĐ-UBND của UBND tỉnh Hòa Bình.":
        ["Quyết định số 19/2009/QĐ-UBND = Quyết định | 19/2009/QĐ-UBND | - | UBND tỉnh Hòa Bình"],
    "Quyết định 150/2004 của UBND TP (về hành lang sông)": ["Quyết định 150/2004 = Quyết định | 150/2004 | - | UBND TP"],
    "Quyết định 33/2014 của UBND TP.HCM, giúp người dân": ["Quyết định 33/2014 = Quyết định | 33/2014 | - | UBND TP.HCM"],
    "Nghị định 86 (Chính phủ) và Thông tư 63 (Bộ GTVT)":
        ["Nghị định 86 = Nghị định | 86 | - | Chính phủ", "Thông tư 63 = Thông tư | 63 | - | Bộ GTVT"],
    "Thông tư 15/2016 của Bộ NN-PTNT hướng dẫn điều kiện": ["Thông tư 15/2016 = Thông tư | 15/2016 | - | Bộ NN-PTNT"],
    "Thông tư liên tịch số 21/2016 của Bộ Giáo dục và Đào tạo - Bộ Nội vụ quy định":
        ["Thông tư liên tịch số 21/2016 = Thông tư liên tịch | 21/2016 | - | Bộ Giáo dục và Đào tạo - Bộ Nội vụ"],
    "Văn bản số 515 của Cục Xuất bản, In và Phát hành gửi nhà xuất bản":
        ["Văn bản số 515 = Văn bản | 515 | - | Cục Xuất bản, In và Phát hành"],
    "Quyết định số 47 của Ủy ban kiểm tra Huyện ủy Thanh Bình": [
        "Quyết định số 47 = Quyết định | 47 | - | Ủy ban kiểm tra Huyện ủy Thanh Bình"],
    "Quyết định số 1122 của Giám đốc Sở Y tế. Theo quy định": ["Quyết định số 1122 = Quyết định | 1122 | - | Giám đốc Sở Y tế"],
    "Nghị định 56/2017 do Thủ tướng Chính phủ Nguyễn Văn An ký": ["Nghị định 56/2017 = Nghị định | 56/2017 | - | Thủ tướng Chính phủ"],
    "Quyết định của Ngân hàng Nhà nước số 652/2001 ngày 17/5/2001":
        ["Quyết định của Ngân hàng Nhà nước số 652/2001 = Quyết định | 652/2001 | 2001-05-17 | Ngân hàng Nhà nước"],
    "Công văn 1672/SGDĐT-KTKĐ ngày 27/3/2024 của Sở.":
        ["Công văn 1672/SGDĐT-KTKĐ = Công văn | 1672/SGDĐT-KTKĐ | 2024-03-27 | Sở"],
    "Thông tư 130 của Bộ này": ["Thông tư 130 = Thông tư | 130 | - | -"],
    "Thông tư 30/2020/TT-BYT của Bộ quy định": ["Thông tư 30/2020/TT-BYT = Thông tư | 30/2020/TT-BYT | - | Bộ Y tế"],
    # and before it
    "Chính phủ đã ban hành Nghị định số 51/2012/NĐ-CP": ["Nghị định số 51/2012/NĐ-CP = Nghị định | 51/2012/NĐ-CP | - | Chính phủ"],
    "Bộ Y tế mới ban hành Thông tư 11 về giá thuốc": ["Thông tư 11 = Thông tư | 11 | - | Bộ Y tế"],
    "Ngày 8/4/2016, Bộ Công Thương đã có Quyết định số 1369/QĐ-BCT":
        ["Quyết định số 1369/QĐ-BCT = Quyết định | 1369/QĐ-BCT | 2016-04-08 | Bộ Công Thương"],
    "Chủ tịch UBND thành phố Thanh Hóa Đào Trọng Bảo có văn bản số 422/UBND-VX":
        ["văn bản số 422/UBND-VX = Văn bản | 422/UBND-VX | - | Chủ tịch UBND thành phố Thanh Hóa"],
    "Bộ trưởng Bộ VH-TT&DL Nguyễn Văn Bình vừa ký ban hành Quyết định số 1852/QĐ-BVHTTDL":
        ["Quyết định số 1852/QĐ-BVHTTDL = Quyết định | 1852/QĐ-BVHTTDL | - | Bộ trưởng Bộ VH-TT&DL"],
    "theo chỉ đạo của UBND tỉnh (tại Công văn số 1866/UBND-KTN ngày 11/6/2015)":
        ["Công văn số 1866/UBND-KTN = Công văn | 1866/UBND-KTN | 2015-06-11 | UBND tỉnh"],
    "quy hoạch do Thủ tướng Chính phủ phê duyệt tại Quyết định số 649/QĐ-TTg":
        ["Quyết định số 649/QĐ-TTg = Quyết định | 649/QĐ-TTg | - | Thủ tướng Chính phủ"],
    "UBND huyện Diễn Châu, Nghệ An đã ban hành quyết định số 515":
        ["quyết định số 515 = Quyết định | 515 | - | UBND huyện Diễn Châu"],
    "Ban Thường vụ Tỉnh ủy Sóc Trăng đã ban hành Chương trình số 13-CTr/TU, ngày 16/12/2021 về việc":
        ["Chương trình số 13-CTr/TU = Chương trình | 13-CTr/TU | 2021-12-16 | Ban Thường vụ Tỉnh ủy Sóc Trăng"],
    "21 nhiệm vụ của Tổng cục Thủy lợi theo Quyết định số 26/2017/QĐ-TTg":  # the code says who
        ["Quyết định số 26/2017/QĐ-TTg = Quyết định | 26/2017/QĐ-TTg | - | Thủ tướng Chính phủ"],
    # from the code, where it stands for one body
    "theo Nghị định 100/2019/NĐ-CP": ["Nghị định 100/2019/NĐ-CP = Nghị định | 100/2019/NĐ-CP | - | Chính phủ"],
    "theo Luật số 45/2019/QH14": ["Luật số 45/2019/QH14 = Luật | 45/2019/QH14 | - | Quốc hội"],
    "theo Thông tư 02/2017/TT-BYT": ["Thông tư 02/2017/TT-BYT = Thông tư | 02/2017/TT-BYT | - | Bộ Y tế"],
    "theo Nghị quyết 21-NQ/TW": ["Nghị quyết 21-NQ/TW = Nghị quyết | 21-NQ/TW | - | -"],
    "theo Quyết định 12/QĐ-UBND": ["Quyết định 12/QĐ-UBND = Quyết định | 12/QĐ-UBND | - | -"],
    # words between type and number
    "ra Quyết định khởi tố vụ án hình sự số 11/QĐ-KTVA":
        ["Quyết định khởi tố vụ án hình sự số 11/QĐ-KTVA = Quyết định | 11/QĐ-KTVA | - | -"],
    "Quyết định giải quyết khiếu nại số 333 của Chủ tịch UBND TP Đông Hà":
        ["Quyết định giải quyết khiếu nại số 333 = Quyết định | 333 | - | Chủ tịch UBND TP Đông Hà"],
    "báo cáo số 821/BC-PC Thanh Trì ngày 2/6/2017": ["báo cáo số 821/BC-PC = Báo cáo | 821/BC-PC | 2017-06-02 | -"],
}

SEVERAL = {
    "các Nghị định số 59, 60 và 61/2013/NĐ-CP của Chính phủ":
        ["Nghị định số 59 = Nghị định | 59 | - | Chính phủ", "60 = Nghị định | 60 | - | Chính phủ",
         "61/2013/NĐ-CP = Nghị định | 61/2013/NĐ-CP | - | Chính phủ"],
    "Bộ Chính trị có các Quyết định 217, 218 về giám sát":
        ["Quyết định 217 = Quyết định | 217 | - | Bộ Chính trị", "218 = Quyết định | 218 | - | Bộ Chính trị"],
    "Quyết định số 12/QĐ-TTg và 13/QĐ-TTg":
        ["Quyết định số 12/QĐ-TTg = Quyết định | 12/QĐ-TTg | - | Thủ tướng Chính phủ",
         "13/QĐ-TTg = Quyết định | 13/QĐ-TTg | - | Thủ tướng Chính phủ"],
    "Nghị quyết 382 và Kết luận 763 của Quân ủy Trung ương":
        ["Nghị quyết 382 = Nghị quyết | 382 | - | Quân ủy Trung ương",
         "Kết luận 763 = Kết luận | 763 | - | Quân ủy Trung ương"],
    "Nghị định 67, 5 tàu và 3 hộ": ["Nghị định 67 = Nghị định | 67 | - | -"],
    # mentions of one document share what is said of it, short forms too
    "Chính phủ ban hành Nghị định số 51/2012/NĐ-CP ngày 2/3/2012. Hướng dẫn thi hành Nghị định số 51.":
        ["Nghị định số 51/2012/NĐ-CP = Nghị định | 51/2012/NĐ-CP | 2012-03-02 | Chính phủ",
         "Nghị định số 51 = Nghị định | 51 | 2012-03-02 | Chính phủ"],
    "Nghị quyết số 02-NQ/TW được quán triệt. Nghị quyết số 02/NQ-TW, ngày 12/6/2021 của Bộ Chính trị.":
        ["Nghị quyết số 02-NQ/TW = Nghị quyết | 02-NQ/TW | 2021-06-12 | Bộ Chính trị",
         "Nghị quyết số 02/NQ-TW = Nghị quyết | 02/NQ-TW | 2021-06-12 | Bộ Chính trị"],
    "Bộ Tài chính đã ban hành Thông tư 32/2011/TT-BTC; Thông tư số 64/2013/TT-BTC":
        ["Thông tư 32/2011/TT-BTC = Thông tư | 32/2011/TT-BTC | - | Bộ Tài chính",
         "Thông tư số 64/2013/TT-BTC = Thông tư | 64/2013/TT-BTC | - | Bộ Tài chính"],
    "Sở ký văn bản 2383/SDL-QH ngày 2/6/2017. Công văn 2383/SDL-QH bị hủy.":
        ["văn bản 2383/SDL-QH = Văn bản | 2383/SDL-QH | 2017-06-02 | Sở",
         "Công văn 2383/SDL-QH = Công văn | 2383/SDL-QH | 2017-06-02 | Sở"],
    "Nghị định 15/2013/NĐ-CP ngày 6/2/2013 và Nghị định 15/2018/NĐ-CP ngày 2/2/2018. Nghị định 15 nêu rõ.":  # either
        ["Nghị định 15/2013/NĐ-CP = Nghị định | 15/2013/NĐ-CP | 2013-02-06 | Chính phủ",
         "Nghị định 15/2018/NĐ-CP = Nghị định | 15/2018/NĐ-CP | 2018-02-02 | Chính phủ",
         "Nghị định 15 = Nghị định | 15 | - | Chính phủ"],
}

NO_DOCUMENTS = (
    "Luật Đất đai 2013 có hiệu lực.",
    "Sửa đổi Luật 2005 cho phù hợp.",
    "Theo Luật 12, trọng tài thổi phạt.",
    "Trong kế hoạch 2017, công ty tăng vốn.",
    "xây dựng kế hoạch 2016-2020",
    "đạt mức kế hoạch 6,7%",
    "vượt kế hoạch 5 năm",
    "bản hợp đồng 2 năm với đội bóng",
    "quyết định 4 nhóm vấn đề",
    "quyết định đầu tư hơn 100 triệu đồng",
    "Ông quyết định 3 lần đổi nghề.",
    "kết luận 2 ngòi nổ đã hỏng",
    "thông báo 5 trường hợp mắc bệnh",
    "báo cáo con số 126,5 triệu thuê bao",
    "báo cáo trước ngày 10/2/2017",
    "Chương trình 135 hỗ trợ các xã nghèo.",
    "chương trình 10.000 nụ cười",
    "nhà CT1 - CT2 khu đô thị",
    "trụ sở TT 12 và quầy CV 3",
    "Kỷ luật 2 học sinh.",
    "mất điện 22 tỉnh",
    "bằng văn bản để 2 bên cùng làm",
    "công văn ký ngày 11/5",
    "Nghị quyết Trung ương 4 khóa XII",
    "Nghị quyết Đại hội lần thứ XII",
    "quyết định ra mắt Đội đặc nhiệm số 2 tại đảo",
    "Nghị định này có 5 chương.",
    "Quyết định",
    "Quyết định số",
    "Quyết định số /QĐ-TTg",
    "",
)

HOSTILE = ("Nghị định " * 20_000, "Nghị định 1, " * 10_000, "Nghị định số 1/" * 10_000, "Nghị định 1" + ", 2" * 40_000,
           "quyết định của UBND tỉnh " * 8_000, "Bộ Y tế đã ban hành " * 10_000 + "Thông tư 5",
           "Nghị định 1" + "/1" * 50_000, "1/2013/NĐ-CP " * 20_000, "Nghị định (" * 20_000,
           "".join(f"Nghị định 5/{year}/NĐ-CP của Chính phủ. " for year in range(1946, 2099)) * 40)


class DocumentsTest(unittest.TestCase):

    def test_numbers(self):
        for text, expected in NUMBERS.items():
            with self.subTest(text):
                self.assertEqual([document.number for document in documents(text)], expected)

    def test_fields(self):
        for text, expected in (SPANS_AND_FIELDS | SEVERAL).items():
            with self.subTest(text):
                self.assertEqual(citations(text), expected)

    def test_no_documents(self):
        for text in NO_DOCUMENTS:
            with self.subTest(text):
                self.assertEqual(citations(text), [])

    def test_every_type_of_the_list(self):
        from corpus.vietnamese import lexicon
        for words, kind, _, grade in lexicon.rows("document_types"):
            with self.subTest(words):
                found = documents(f"Căn cứ {words} số 12/2020/NQ-HĐND của tỉnh.")
                self.assertEqual([(d.type, d.number) for d in found], [(kind, "12/2020/NQ-HĐND")])

    def test_places_are_exact(self):
        for text in SPANS_AND_FIELDS | SEVERAL:
            for document in documents(text):
                with self.subTest(text):
                    self.assertEqual(text[document.start:document.end], document.text)

    def test_the_date_of_issue_stays_free(self):
        tokens = Tokens("theo Quyết định số 12/QĐ-TTg ngày 2/3/2020")
        claims = Claims(tokens)
        find_documents(tokens, claims)
        taken = [word for i, word in enumerate(tokens.words) if not claims.free(i)]
        self.assertEqual("".join(taken), "Quyếtđịnhsố12/QĐ-TTg")

    def test_hostile_texts_cost_linear_time(self):
        for text in HOSTILE:
            with self.subTest(text[:30]):
                started = time.process_time()
                documents(text)
                self.assertLess(time.process_time() - started, 20)


if __name__ == "__main__":
    unittest.main()
