"""The names of figures: a text, and the name of each figure in it, by the way the sentence states it."""
from __future__ import annotations

import unittest

from corpus import extract

COUNTED = {
    "Hội có 367 lượt thỏa ước lao động được sửa đổi đúng luật.": ["lượt thỏa ước lao động được sửa đổi đúng luật"],
    "Huyện có 64 xã đạt chuẩn nông thôn mới.": ["xã đạt chuẩn nông thôn mới"],
    "Tỉnh sửa 37 căn nhà cho hộ nghèo.": ["căn nhà"],
    "Lũ làm 12 người bị thương.": ["người bị thương"],
    "Có 90 công đoàn cơ sở ngoài nhà nước tổ chức đối thoại định kỳ hằng năm với người lao động.":
        ["công đoàn cơ sở ngoài nhà nước"],
    "Dân số gần 300.000 người.": ["Dân số"],
    "Dân số của thị xã là 120.000 người.": ["Dân số của thị xã"],
    "Số vận động viên cấp cao ước đạt 610 người.": ["Số vận động viên cấp cao"],
    "Tổng lượng khách quốc tế ước đạt 4,3 triệu lượt khách.": ["Tổng lượng khách quốc tế"],
    "Thị xã có 156.000 dân mà chỉ có 50 công an.": ["dân", "công an"],
    "VN-Index tăng 5,2 điểm, lên 1.020 điểm.": ["VN-Index", "VN-Index"],
    "Trong đó, nam 1.200 người, nữ 950 người.": ["nam", "nữ"],
}

SUBJECT = {
    "Tổng số vốn đăng ký đạt gần 553 tỷ đồng.": ["Tổng số vốn đăng ký"],
    "Tiền lương của 2 kỹ sư đạt 30 triệu đồng.": ["kỹ sư", "Tiền lương của 2 kỹ sư"],
    "Công trình có tổng số vốn gần 553 tỷ đồng.": ["tổng số vốn"],
    "Lãi suất huy động kỳ hạn 1 tháng giảm mạnh từ 4,15% xuống còn 3,4-3,5%/năm.":
        ["Lãi suất huy động kỳ hạn 1 tháng", "Lãi suất huy động kỳ hạn 1 tháng"],
    "Tỷ lệ nợ xấu ở mức thấp 2,17%.": ["Tỷ lệ nợ xấu"],
    "Huyện có diện tích tự nhiên hơn 10.000 ha.": ["diện tích tự nhiên"],
    "Năm 2016, GDP đạt 6,21%.": ["GDP"],
    "GDP năm 2016 đạt 6,21%.": ["GDP"],
    "Giá vốn bán hàng chỉ gấp 3,86 lần.": ["Giá vốn bán hàng"],
    "Doanh thu từ phí sẽ tiếp tục tăng 50%.": ["Doanh thu từ phí"],
    "Quỹ hỗ trợ khẩn cấp 20 tỷ đồng.": ["Quỹ hỗ trợ khẩn cấp"],
    "Công ty niêm yết giá bán vàng miếng tăng 70 nghìn đồng.": ["giá bán vàng miếng"],
    "Nhóm lĩnh vực khoáng sản chiếm tỷ lệ 45% tổng doanh thu.": ["Nhóm lĩnh vực khoáng sản"],
}

APPOSITION = {
    "Đứng đầu là Thái Bình (98,46%), Hà Nam (95,1%).": ["Thái Bình", "Hà Nam"],
    "Cả huyện có 1.905 hộ thoát nghèo (tỷ lệ 73,06%).": ["hộ thoát nghèo", "tỷ lệ"],
    "Tuyến số 2 (dài 11,5 km) khởi công.": ["Tuyến số 2"],
    "Anh Sơn (42 tuổi) làm chứng.": ["Anh Sơn"],
    "Năm 13 tuổi, bà rời quê.": ["bà"],
    "Phụ nữ dưới 25 tuổi ít mắc bệnh.": ["Phụ nữ"],
}

CONTINUATION = {
    "Doanh thu đạt 738 tỷ đồng, tăng 10,9% so với cùng kỳ.": ["Doanh thu", "Doanh thu"],
    "Có 51.672 hội viên được cấp thẻ, đạt 81,02%.": ["hội viên được cấp thẻ", "hội viên được cấp thẻ"],
    "Xảy ra 226 vụ phạm pháp hình sự, giảm gần 37%.": ["vụ phạm pháp hình sự", "vụ phạm pháp hình sự"],
    "Lợi nhuận tăng 3% so với kế hoạch, đạt 164 tỷ đồng.": ["Lợi nhuận", "Lợi nhuận"],
    "Dư nợ đạt 99% kế hoạch với 54.223 tỷ đồng.": ["Dư nợ", "Dư nợ"],
}

PART_AND_CONTRAST = {
    "Thuốc ngăn ngừa 76% số trường hợp mắc bệnh.": ["số trường hợp mắc bệnh"],
    "Xe chở tám tấn hàng.": ["hàng"],
    "Cần 2/3 tổng số đại biểu tán thành.": ["tổng số đại biểu tán thành"],
    "Nhóm trong nước chiếm 45%, cao hơn con số 25,9% của nhóm nước ngoài.": ["Nhóm trong nước", "nhóm nước ngoài"],
    "Màn hình 5 inch sắc nét.": ["Màn hình"],
}

SCORES = {
    "Cô thắng với tỷ số 2-1.": ["tỷ số"],
    "Kết quả: Porto – Zenit: 0-1.": ["Porto – Zenit"],
}

COUNTED_BY_SUBJECT = {
    "Vụ cháy làm 69 người chết, 41 bị thương và 5 mất tích.": ["người chết", "bị thương", "mất tích"],
    "Hai nghi phạm bị bắt tối qua. Cả hai đều nhận tội.": ["nghi phạm bị bắt", "nghi phạm bị bắt"],
    "Ông Hải và bà Lan xin lỗi vì cả hai đều đến muộn.": ["Ông Hải và bà Lan"],
    "Mở màn là Mai Kiều và nam nhạc công Trọng Đạt. Cả hai hát rất hay.": ["Mai Kiều và nam nhạc công Trọng Đạt"],
    "Trời tối, cả hai bỏ đi.": [None],
    "Họ viết về các phi hành gia lên Mặt Trăng (12 người).": ["Họ viết về các phi hành gia lên Mặt Trăng"],
    "Các quận nhiều ca nhất là Hoàng Mai (388 ca), Hà Đông (320 ca).": ["Hoàng Mai", "Hà Đông"],
    "Đàn bò sữa của huyện hiện có 19.300 con.": ["Đàn bò sữa của huyện"],
    "Trại nuôi bò sữa 500 con tại Mộc Châu.": ["Trại nuôi bò sữa"],
    "Anh đến chơi. Hai người luôn ngồi cạnh nhau.": ["người"],
    "Hơn 30 người bị kẻ gian lừa.": ["người bị kẻ gian lừa"],
    "Cả đội dồn lên, hòng tìm kiếm ít nhất 1 điểm.": ["điểm"],
    "Chỉ số Hải Âu nằm ở mức 4.295 điểm, dù buổi sáng đã chạm ngưỡng 4.300 điểm.": ["Chỉ số Hải Âu"] * 2,
    "Chỉ số Lam cộng thêm 41 điểm (0,3%) lúc mở cửa, lên 13.207 điểm.": ["Chỉ số Lam"] * 3,
    "Lãi suất 5 năm tại 5% (giảm 13 điểm); trái phiếu xanh tại 6% (giảm 9 điểm).": ["Lãi suất 5 năm"] * 2 + ["trái phiếu xanh"] * 2,
    "Đội có 3 điểm, sau 2 trận có thêm 4 điểm.": ["điểm", "trận", "điểm"],
    "HNX-Index lùi 0,9% về 249 điểm.": ["HNX-Index", "HNX-Index"],
    "Chỉ số lên vùng 1.640 điểm.": ["Chỉ số"],
    "Tỉnh tuyển 4.000 lao động hồi tháng 8.": ["lao động"],
}

THROUGH_BRACKETS_AND_TIMES = {
    "Lợi nhuận quý IV của Hải Âu tăng 15%.": ["Lợi nhuận quý IV của Hải Âu"],
    "Doanh thu chín tháng năm 2016 của tập đoàn Hải Âu đạt 68 tỷ đồng.": ["Doanh thu"],
    "Số thí sinh chọn môn khoa học tự nhiên (KHTN) chiếm 38%.": ["Số thí sinh chọn môn khoa học tự nhiên"],
    "Sở vừa tạm cấp (lần hai) 1.680 tỷ đồng.": ["Sở vừa tạm cấp"],
    "Trường chỉ tuyển học sinh (HS) khuyết tật, đạt 12%.": ["Trường chỉ tuyển học sinh (HS) khuyết tật"],
    "Mưa to ở Mường Tè (Lai Châu) 42 mm, Sa Pa (Lào Cai) 208 mm.": ["Mưa to ở Mường Tè", "Sa Pa"],
    "Tổng lượng khách 3 tháng đầu năm 2019 ước đạt 1,2 triệu lượt khách.": ["Tổng lượng khách"],
    "Vàng giao ngay lúc 9h (giờ Hà Nội) ở mức 2.388 USD.": ["Vàng giao ngay"],
    "Giá vàng tại TP. Hồ Chí Minh ở mức 36 triệu đồng.": ["Giá vàng tại TP. Hồ Chí Minh"],
    "Vàng niêm yết ở mức: 36 triệu đồng/lượng.": ["Vàng niêm yết"],
    "Giá bán là 25 triệu đồng, chưa thuế phí, tương đương 980 USD.": ["Giá bán", "Giá bán"],
}

LONG = {
    "Giá đất ở nhiều khu dân cư mới mở dọc theo bờ biển tỉnh này đã tăng 30%.": ["Giá đất"],
    "Giá vàng miếng tại công ty vàng bạc đá quý lớn nhất miền Trung đang được niêm yết ở mức 36 triệu đồng.":
        ["Giá vàng miếng"],
    "Tổng chi phí theo dự toán cũ là 10 tỷ đồng.": ["Tổng chi phí theo dự toán cũ"],
    "Tới thời điểm này của mùa vụ nắng nóng kéo dài giá bạch kim tăng 0,5%.": ["giá bạch kim"],
}

LISTED = {
    "Bộ trưởng kêu gọi hai nước thắt chặt quan hệ.": ["nước"],
    "Tối qua, hai bên tổ chức giao lưu.": ["bên"],
    "Lễ cưới do hai bên gia đình.": ["bên gia đình"],
    "Tổ có 550 người, chỉ có 100 người trở về.": ["người", "người trở về"],
    "Trời nhiều mây, Hà Nội thấp nhất 19 độ C.": ["Hà Nội"],
    "Quận có 5 công trình hầm chui tại chân cầu bến xe và nhà ga ở phía nam.": ["công trình hầm chui tại chân cầu bến xe"],
    "Lượt theo dõi trang này tăng lên gần 4.000 người.": ["Lượt theo dõi trang này"],
    "Tòa xử hai bị can Vân và Hương.": ["bị can"],
    "Tòa xử 4 bị cáo Vũ Thị Mơ, Đặng Lan, Hồ Tây, Ngô Sự.": ["bị cáo"],
    "Hai nước Việt - Lào hợp tác.": ["nước"],
    "Đội gọi 3 tuyển thủ Việt Nam và một thầy ngoại.": ["tuyển thủ Việt Nam"],
    "Chị hát 20 ca khúc Pháp, Việt.": ["ca khúc Pháp"],
}

FAR = {
    "Doanh thu bán vé có thuế đạt 1.884 tỷ đồng.": ["Doanh thu bán vé có thuế"],
    "Tổng vốn gồm một số công trình và kinh phí dự phòng là 30 tỷ đồng.": ["kinh phí dự phòng"],
    "Chi phí kho bãi của tỉnh đối với cơ cấu GDP là 22%.": ["Chi phí kho bãi của tỉnh"],
    "Mức phạt đối với xe này là 22 triệu đồng.": ["Mức phạt đối với xe này"],
    "Dự án có tổng kinh phí dự kiến cho đợt này khoảng 10 triệu euro.": ["tổng kinh phí dự kiến cho đợt này"],
    "Giá dầu tại thị trường New York, Mỹ chốt phiên giảm 2,7%.": ["Giá dầu tại thị trường New York, Mỹ"],
    "Hội Chữ thập: Hơn 800 người chạy khỏi vùng lũ.": ["người"],
    "Bão tan, tuy nhiên gần 2.000 người chưa về nhà.": ["người"],
    "Theo báo cáo, trong số gần 1.050 người đi lánh nạn, có tới 825 người ở nhờ.": ["người", "người"],
}

WHOLE_WORDS = {
    "Anh bị treo giò 8 trận kế tiếp.": ["trận"],
    "Sẽ có 30 tỉnh thực hiện trong năm tới.": ["tỉnh"],
    "Tàu có 35 thành viên bao gồm cả thuyền trưởng.": ["thành viên"],
    "Quỹ đã giúp 76 trường hợp người lao động mất việc.": ["trường hợp người lao động"],
    "Trong tám trận đầu tiên, đội thua hai trận.": ["trận đầu tiên", "trận"],
    "Kỳ thi có hai mục đích.": ["mục đích"],
    "Huyện có 12 xã nghèo bao gồm cả xã đảo.": ["xã nghèo"],
    "Anh bị cấm 2 nhiệm kỳ đối với chức giám đốc.": ["nhiệm kỳ"],
    "Ông nêu 5 ý kiến phản đối với dự án.": ["ý kiến phản đối"],
    "Đội ghi 3 bàn thắng ở giải U21 châu Âu.": ["bàn thắng ở giải U21 châu Âu"],
    "Nước này mua 4 máy bay ném bom B-1B.": ["máy bay ném bom B-1B"],
    "Rạp có 500 chỗ ngồi tại TP.HCM.": ["chỗ ngồi tại TP.HCM"],
    "Ba hộ dân này được xếp vào diện nghèo.": ["hộ dân"],
    "Có 8 con tàu được tìm thấy ngoài khơi.": ["con tàu được tìm thấy ngoài khơi"],
    "Đây là 3 xã nằm trong vùng lũ.": ["xã nằm trong vùng lũ"],
    "Xuất khẩu điện thoại và thiết bị điện tử tăng 12%.": ["Xuất khẩu điện thoại và thiết bị điện tử"],
    "Bên bán đòi khoản bồi thường 15 triệu đồng.": ["Bên bán đòi khoản bồi thường"],
    "Gia đình bị cáo Lực đã nộp phạt 2 tỷ đồng.": ["nộp phạt"],
    "Kim ngạch hai chiều Lào và Việt Nam đạt 2 tỷ USD.": ["chiều", "Kim ngạch hai chiều Lào và Việt Nam"],
    "Máy có sức mạnh 300 mã lực tại 6.000 vòng/phút và mô-men xoắn 420 Nm.": ["sức mạnh", "sức mạnh", "mô-men xoắn"],
}

DIMENSIONS = {
    "Cầu có chiều dài 2 km, rộng 12 m, cao 7 m.": ["chiều dài", "rộng", "cao"],
    "Con đường có bề rộng 7,5 m.": ["bề rộng"],
    "Người nặng 70 kg nên uống nhiều nước.": ["Người"],
    "Cách đất liền 18 hải lý, rộng 6,8 km2, đảo rất đẹp.": ["Cách đất liền", "rộng"],
    "Anh có chiếc xe 16 tấn.": ["chiếc xe"],
    "Gạo 5% tấm của Việt Nam tăng giá.": ["Gạo"],
    "Tài xế khai chạy với tốc độ 60 km/h.": ["tốc độ"],
    "Pháo này nặng tới 7,1 tấn.": ["Pháo này"],
    "Cầu dài 5 km tổng vốn đầu tư khoảng 12 tỷ đồng.": ["Cầu", "tổng vốn đầu tư"],
    "Trẻ uống paracetamol 15 mg/kg cân nặng.": ["Trẻ uống paracetamol"],
}

COMPARED = {
    "Điểm thử nghiệm đạt 90%, cao hơn bản cũ 22%.": ["Điểm thử nghiệm", "Điểm thử nghiệm"],
    "Lương của nhân viên cao hơn năm trước 3%.": ["Lương của nhân viên"],
    "Tỷ lệ an toàn đạt 23%, cao hơn nhiều so với mức quy định 9%.": ["Tỷ lệ an toàn", "Tỷ lệ an toàn"],
    "Tỷ lệ trúng tuyển đạt 72%, cao hơn con số tương ứng 61% của năm trước.": ["Tỷ lệ trúng tuyển", "Tỷ lệ trúng tuyển"],
    "Đội nhà giữ bóng 44%; con số tương ứng của đội khách là 56%.": ["Đội nhà giữ bóng", "đội khách"],
    "Rác vì thế tăng từ 3 lên 5,5 tấn.": ["Rác", "Rác"],
    "Nước ở đây chỉ 4 độ C.": ["Nước"],
}

ACTS = {
    "Bị cáo Nam phải nộp khắc phục 20 triệu đồng.": ["nộp khắc phục"],
    "Chị Hoa đã đặt cọc 50 triệu đồng.": ["đặt cọc"],
    "Cha anh đã góp 26 triệu đồng vào quán.": ["Cha anh đã góp"],
    "Trường sẽ được đầu tư 200 tỷ đồng.": ["đầu tư"],
    "Quạt này có khả năng tạo ra sức gió 90 km/giờ.": ["sức gió"],
    "Máy được trang bị động cơ 2,5 lít.": ["động cơ"],
    "Sở cần 5 tỷ đồng để sửa chữa, nâng cấp đê biển.": ["sửa chữa, nâng cấp đê biển"],
    "Công an thu giữ 35 triệu đồng tiền mặt.": ["tiền mặt"],
    "Hợp tác xã thu 4 tỷ đồng lợi nhuận, tăng 12%.": ["lợi nhuận", "lợi nhuận"],
}

TITLES = {
    "“Báu vật lòng đất” của đạo diễn Minh Thắng đạt 121 tỷ đồng.": ["Báu vật lòng đất"],
    "“Chị dâu ma” chỉ thu 26 tỷ đồng.": ["Chị dâu ma"],
    "Ông nhận món quà “khủng” lên tới 30 triệu đồng.": ["Ông nhận món quà"],
}

AIMS = {
    "Lượng khách sẽ được chú ý với mục tiêu tăng 20%.": ["Lượng khách"],
    "Huy động vốn đạt 97% so với kế hoạch với 31 tỷ đồng.": ["Huy động vốn", "Huy động vốn"],
    "Nhà trường tặng 2 suất học bổng trị giá 10 triệu đồng.": ["suất học bổng", "suất học bổng"],
    "Hãng mua 672 tấn, chiếm 8% tổng lượng nhập khẩu.": ["Hãng mua", "tổng lượng nhập khẩu"],
    "Di dời 128.000 nhân khẩu, trong đó 2/3 ở bãi ngang.": ["nhân khẩu", "nhân khẩu"],
    "Nhóm khảo sát ước tính 95% đại dương chưa được khám phá.": ["đại dương"],
    "Ba thị trường lớn nhất là Trung Quốc (chiếm 29%), Mỹ (23%).": ["thị trường lớn nhất", "Trung Quốc", "Mỹ"],
    "Nước này mua của láng giềng tới 45% khí đốt.": ["khí đốt"],
    "Sản lượng dầu đạt 3,7 triệu thùng/ngày, chiếm 8% tổng nhập khẩu.": ["Sản lượng dầu", "tổng nhập khẩu"],
    "Hãng bán 310 xe, chiếm 6,4% thị phần.": ["xe", "thị phần"],
    "Thông xe 29 km cao tốc.": ["cao tốc"],
}

RESPECTIVELY = {
    "Doanh thu và lợi nhuận lần lượt đạt 5 tỷ đồng và 2 tỷ đồng.": ["Doanh thu", "lợi nhuận"],
    "VCB và BID lần lượt giảm 1% và 2%, bằng 5% cả tháng.": ["VCB", "BID", "BID"],
}

ENDS = {
    "Lãi suất trúng thầu của ba đợt đều nằm trong khoảng 4,5-5%/năm.": ["đợt", "Lãi suất trúng thầu của ba đợt"],
    "Khoản chi này chưa bao gồm 75 tỷ đồng đã ứng.": ["Khoản chi này"],
    "Khối lượng khớp lệnh trong phiên hôm nay là 12 triệu đơn vị.": ["Khối lượng khớp lệnh"],
    "Lượng khách hơn 20% mức trung bình những ngày Tết.": ["mức trung bình"],
    "Nhà có hai chú mèo con rất là nghịch.": ["chú mèo con"],
    "Máy dầu này sản sinh ra 95 mã lực.": ["Máy dầu này"],
    "Anh được biết đến vì từng từ chối 3 tỷ USD của một hãng lớn.": ["từ chối"],
    "Quán ở Mai Dịch, Hà Nội vừa bị phường xử phạt hành chính 2 triệu đồng.": ["Hà Nội"],
    "Giá vé hàng không tăng 5%.": ["Giá vé hàng không"],
    "Giá nhà ở tăng 5%.": ["Giá nhà ở"],
    "Huyện làm 2 dự án xây dựng nhà ở và trường học.": ["dự án xây dựng nhà ở"],
    "Họ lại tiêu tốn đến 12 triệu USD.": ["Họ lại tiêu tốn"],
    "Giá vàng giao tháng 8 giảm 11 USD.": ["Giá vàng"],
    "Giá vàng phiên hôm qua giảm 2%.": ["Giá vàng"],
    "Dù vẫn được trang bị động cơ 124 cc, xe rất êm.": ["động cơ"],
}

AGES = {
    "Khi mới 8 tuổi, thủ môn này đã xa nhà.": ["thủ môn"],
    "Nhưng ở tuổi 19, khi ra trường, ai cũng thấy lo.": [None],
    "Chuyện đó khiến các bác sĩ ở khoa này thương bé gái 8 tuổi.": ["bé gái"],
    "Cô rời quê lên phố học nghề năm 13 tuổi.": ["Cô"],
    "Lan là cựu thủy thủ Hải quân Mỹ, 26 tuổi.": ["Lan"],
    "Đây là công dân Mỹ 85 tuổi.": ["công dân Mỹ"],
    "Sắp bước sang tuổi 34 nhưng Hải vẫn đá tốt.": ["Hải"],
    "Lê Văn Thuận khi phạm tội mới 17 tuổi.": ["Lê Văn Thuận"],
    "Nhà văn quê ở Lý Sơn, đã qua đời ở tuổi 87.": [None],
    "Trạm tạm giữ một phụ nữ 62 tuổi.": ["phụ nữ"],
    "Từ tháng 9, ở tuổi 25, bà Trang nhận chức.": ["bà Trang"],
    "Ở tuổi 30, Sơn giành cúp.": ["Sơn"],
    "Ở tuổi 30, tiền đạo này giành cúp.": ["tiền đạo"],
    "Cụ Lan qua đời ở tuổi 94.": ["Cụ Lan"],
    "Silva vừa bước sang tuổi 29.": ["Silva"],
    "Nhà sáng lập 48 tuổi này nổi tiếng.": ["Nhà sáng lập"],
    "Mảnh kính văng trúng trán bé 3 tuổi.": ["bé"],
    "Đùa dại, người cậu bắn trúng mắt phải cháu trai 4 tuổi.": ["cháu trai"],
    "Hai đội cùng theo đuổi hậu vệ của Hải Âu và tài năng trẻ 20 tuổi.": ["đội", "tài năng trẻ"],
    "Chia làm ba nhóm tuổi: 18-35 tuổi, 36-60 tuổi.": ["nhóm tuổi", "nhóm tuổi", "nhóm tuổi"],
    "Anh là chàng trai khỏe khoắn 23 tuổi.": ["chàng trai khỏe khoắn"],
    "Họ gặp một cầu thủ người Pháp 19 tuổi.": ["cầu thủ người Pháp"],
    "Cầu thủ già nhất ở La Liga (35 tuổi) giải nghệ.": ["Cầu thủ già nhất"],
    "Nạn nhân là anh P.V.M. (28 tuổi).": ["P.V.M."],
    "Cậu mơ làm việc ở UNESCO. Minh Long (20 tuổi) nói.": ["Minh Long"],
}

SCORES_TOLD = {
    "Hải Âu thất thủ 0-2.": ["Hải Âu thất thủ"],
    "Chung cuộc, Hải Âu đánh bại đội khách Sơn La 3-1.": ["Hải Âu đánh bại đội khách Sơn La"],
    "Tiền đạo Khoa ấn định chiến thắng 2-0.": ["Khoa ấn định chiến thắng"],
    "Đội vào chung kết giải trẻ châu Á và thua Nhật Bản 2-3.": ["thua Nhật Bản"],
    "Cô thắng ngược hạt giống số 2 Ana Kovac (Croatia) 2-1.": ["Cô thắng ngược hạt giống số 2 Ana Kovac"],
}


MEASURED_IN_THINGS = {
    "Doanh số của toàn hãng đạt 4.300 xe, tăng 210 xe.": ["Doanh số của toàn hãng"] * 2,
    "Xưởng bán với doanh số 310 xe.": ["doanh số"],
    "Năm qua, hãng có tổng doanh số gần 900 xe.": ["tổng doanh số"],
    "Tổng số thí sinh vi phạm quy chế là 12 thí sinh.": ["Tổng số thí sinh vi phạm quy chế"],
    "Khẩu pháo có tốc độ bắn tới 300 phát/phút.": ["tốc độ bắn"],
    "Sân vận động có sức chứa 8.000 người.": ["sức chứa"],
    # a word counts and does not measure, and so does a number that no verb of amounts brings
    "Tỷ lệ bình chọn cao nhất là hai vở chèo.": ["vở chèo"],
    "Xưởng trả lại số tài sản gồm 2 máy bơm.": ["máy bơm"],
    "Trường tuyển thêm 7 giáo viên.": ["giáo viên"],
    "Khu dân cư có quy mô dân số 26.192 người.": ["quy mô dân số"],
    # what moves by so many comes to so many
    "Chỉ số Hoa Mai ghi thêm 12 điểm vào đầu phiên, lên 840 điểm.": ["Chỉ số Hoa Mai", "Chỉ số Hoa Mai"],
    # before a colon
    "Sức khỏe: 4,2 điểm. Tình duyên: 3,9 điểm.": ["Sức khỏe", "Tình duyên"],
    # a verb before it is no subject, unless acts are counted
    "Công an huyện huy động khoảng 400 người.": ["người"],
}

DONE_SO_OFTEN = {
    "Phó Chủ tịch tỉnh Lê Văn Hùng đã đề nghị làm rõ 3 lần.": ["làm rõ"],
    "Trước khi chặn đầu, nhóm này đã áp sát bên hông xe tải hai lần.": ["áp sát bên hông xe tải"],
    "Chuyến phà được tổ chức 2 lần mỗi tháng.": ["tổ chức"],
    "Cả nhà đã 9 lần leo bộ lên đỉnh núi.": ["lần leo"],
    "Trường cho đổi ngành học duy nhất 1 lần.": ["Trường cho đổi ngành học"],
}

WITH_PARTS = {
    "Cháy tòa nhà 24 tầng ở bến cảng.": ["tòa nhà"],
    "Tòa tháp Kenfell 24 tầng tại quận cảng bốc cháy.": ["Tòa tháp Kenfell"],
    "Anh mua chiếc xe dưới 9 chỗ ngồi.": ["chiếc xe"],
    "Ô tô 4 chỗ lật ngửa ngay tại cầu.": ["Ô tô"],
    "Bệnh viện đa khoa 500 giường sắp xong.": ["Bệnh viện đa khoa"],
    # what a sentence tells to have them is counted
    "Khách sạn có 200 phòng nhìn ra biển.": ["phòng nhìn ra biển"],
    "Phim dài 30 tập.": ["tập"],
    "Toàn bộ đoạn thơ 20 câu in trên bìa.": ["đoạn thơ"],
}

BEYOND_TIMES = {
    "Tỷ giá trung tâm sáng 2/3 được ngân hàng công bố ở mức 22.100 đồng.": ["Tỷ giá trung tâm"],
    "Giá cao su giao tháng 9 trên sàn Tokyo là 260 USD.": ["Giá cao su giao tháng 9 trên sàn Tokyo"],
    "Học phí cả năm cao, lên gần 90 triệu đồng.": ["Học phí cả năm cao"],
    "Đàn voi trú từ hôm 2/3 tại một cánh rừng cách bản 7 km.": ["một cánh rừng cách bản"],
    # who says it or uses it
    "Tỷ giá tham khảo do Ngân hàng Trung ương công bố sáng nay là 21.300 đồng.": ["Tỷ giá tham khảo do Ngân hàng Trung ương"],
    "Tỷ giá trần mà các ngân hàng áp dụng là 23.000 đồng.": ["Tỷ giá trần mà các ngân hàng áp dụng"],
    # a verb of the market goes on with what was named
    "Giá vàng giảm 200 nghìn đồng so với hôm qua, niêm yết ở mức 36 triệu đồng/lượng.": ["Giá vàng", "Giá vàng"],
    "Giá vàng tại chợ Cầu cũng tương tự, niêm yết ở mức 36 triệu đồng/lượng.": ["Giá vàng tại chợ Cầu"],
    # part of a longer noun is nothing measured
    "Tổng cục Thủy lợi và Tổng cục Lâm nghiệp lệch nhau tới 35 hồ.": ["hồ"],
    "Quỹ khuyến học đã thâm hụt 90 triệu đồng.": ["thâm hụt"],
}

OPENED = {
    "Hiện giá thép cao hơn 6% so với cuối năm ngoái.": ["giá thép"],
    "Riêng khu chợ cũ chiếm 40%.": ["khu chợ cũ"],
    "Giá rau tăng, thậm chí một bó cải cũng có giá từ 12.000 đồng.": ["một bó cải"],
    "Khớp lệnh nhiều, tương đương giá trị 215 tỷ đồng.": ["giá trị"],
    "Tàu chạy nhanh, đạt vận tốc tối đa 310 km/h.": ["vận tốc"],
    "Hiện vật này nặng 35 kg.": ["Hiện vật này"],
    # with a verb behind it the name stands before
    "Giá vàng tăng 200 nghìn đồng, hiện niêm yết ở mức 36 triệu đồng/lượng.": ["Giá vàng", "Giá vàng"],
    "Kho bạc huy động thành công 850 tỷ đồng trái phiếu Chính phủ.": ["trái phiếu Chính phủ"],
    # its worth is told behind it
    "Bản hợp đồng thuê bến trị giá 40 triệu USD sắp được ký.": ["Bản hợp đồng thuê bến"],
    "Lô hàng có tổng trị giá 3 tỷ đồng.": ["Lô hàng"],
    "Tổng trị giá là 3 tỷ đồng.": ["Tổng trị giá"],
    # what is said of the counted is no part of them
    "Hai nạn nhân được xác định là thợ điện.": ["nạn nhân"],
}

LABELLED = {
    "Độ dài: 85 km Du khách nên đi sớm.": ["Độ dài"],
    "Giá thuê: 5% doanh thu.": ["Giá thuê"],
    "Xe chạy bằng máy dung tích 1.3L VVT.": ["dung tích"],
    "Mây tụ ở độ cao 6 km hình thành hạt băng.": ["độ cao"],
    # what is weighed or traded may stand behind
    "Xe chở tổng cộng 425 kg thịt trâu.": ["thịt trâu"],
    "Tỉnh xuất khẩu 7.200 tấn chè.": ["chè"],
}


class Names(unittest.TestCase):
    def check(self, cases: dict[str, list[str]]) -> None:
        for text, expected in cases.items():
            with self.subTest(text):
                self.assertEqual([figure.name for figure in extract(text, "2023-10-11").figures], expected)

    def test_counted(self):
        self.check(COUNTED)

    def test_subject(self):
        self.check(SUBJECT)

    def test_apposition(self):
        self.check(APPOSITION)

    def test_continuation(self):
        self.check(CONTINUATION)

    def test_part_and_contrast(self):
        self.check(PART_AND_CONTRAST)

    def test_scores(self):
        self.check(SCORES)

    def test_counted_by_subject(self):
        self.check(COUNTED_BY_SUBJECT)

    def test_through_brackets_and_times(self):
        self.check(THROUGH_BRACKETS_AND_TIMES)

    def test_ends(self):
        self.check(ENDS)

    def test_listed(self):
        self.check(LISTED)

    def test_far(self):
        self.check(FAR)

    def test_long(self):
        self.check(LONG)

    def test_whole_words(self):
        self.check(WHOLE_WORDS)

    def test_dimensions(self):
        self.check(DIMENSIONS)

    def test_compared(self):
        self.check(COMPARED)

    def test_acts(self):
        self.check(ACTS)

    def test_titles(self):
        self.check(TITLES)

    def test_aims(self):
        self.check(AIMS)

    def test_respectively(self):
        self.check(RESPECTIVELY)

    def test_ages(self):
        self.check(AGES)

    def test_opened(self):
        self.check(OPENED)

    def test_labelled(self):
        self.check(LABELLED)

    def test_scores_told(self):
        self.check(SCORES_TOLD)

    def test_measured_in_things(self):
        self.check(MEASURED_IN_THINGS)

    def test_done_so_often(self):
        self.check(DONE_SO_OFTEN)

    def test_with_parts(self):
        self.check(WITH_PARTS)

    def test_beyond_times(self):
        self.check(BEYOND_TIMES)

    def test_no_name_where_the_text_says_none(self):
        self.assertEqual([figure.name for figure in extract("5%").figures], [None])


if __name__ == "__main__":
    unittest.main()
