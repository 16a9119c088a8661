"""Counted nouns: where the noun ends (the first bar) and, in `CASES`, where its phrase ends (the second)."""
from __future__ import annotations

import unittest

from corpus.vietnamese.noun_phrases import noun_phrase_end
from corpus.vietnamese.nouns import counted_noun
from corpus.vietnamese.tokens import Tokens

CASES = [
    "đoàn viên| ưu tú|.",
    "căn nhà|| cho hộ nghèo",
    "người| thiệt mạng| khi tàu chìm",
    "chiếc máy cày| độ| đang chạy",
    "lượt khách| quốc tế đến thăm|",
    "hợp tác xã|| với 90 thành viên",
    "cán bộ, chiến sĩ|| đã có mặt",
    "công trình||, sản phẩm",
    "tổ CSGT|| gồm ba người",
    "HCV||, 2 HCB",
    "“túi quà yêu thương”|| đã trao",
    "vụ| ở chợ| và ở bến",
]

UNITS = """
# people
người| chết
người| bị thương nhẹ
người| dùng 1,5 bình gas mỗi tháng
người dùng| hài lòng
người dân| ở hạ lưu
người đàn ông| lạ mặt
người phụ nữ| đi xe máy
người con gái| đầu lòng
người lao động| mất việc
người tiêu dùng| được hỏi
người hàng xóm| chạy sang
người dân tộc thiểu số| được vay vốn
nhân viên| bán hàng
nhân viên cứu hộ| có mặt
học sinh| lớp 5
học sinh| tiểu học
giáo viên| mầm non
sinh viên| năm cuối
thí sinh| dự thi
đăng kiểm viên| khác
tình nguyện viên| quốc tế
bình luận viên| kỳ cựu
kiểm lâm viên| địa bàn
hướng dẫn viên| du lịch
cán bộ| công đoàn chuyên trách
chiến sĩ| công an
đoàn viên| ưu tú
đảng viên| trẻ
cựu chiến binh| tiêu biểu
cựu tổng thống| Mỹ
nữ công nhân| may
nữ tài xế| taxi
nam sinh| lớp 12
cô con gái| nhỏ
cậu con trai| út
con trai| và hai con gái
con| ăn học
con| của chị Lan
đứa con| thơ
đứa| ăn, đứa ngủ
anh chị em| ruột
ông cháu| nằm chung chăn
mẹ con| đi lạc
vợ chồng| già
cặp vợ chồng| trẻ
bà mẹ Việt Nam anh hùng| còn sống
vị khách mời| đặc biệt
vị quan chức| giấu tên
nhà khoa học| nữ
nhà kinh tế học| đoạt giải
thợ cắt tóc| nghiệp dư
phi hành gia| người Nga
bác sĩ| chuyên khoa II
y, bác sĩ| tăng cường
hộ| tái định cư
hộ dân| sống ven sông
hộ gia đình| chính sách
hộ| trồng cà phê
nhân khẩu| đang tạm trú
cư dân| chung cư
khán giả| mua vé
du khách| nước ngoài
hành khách| trên chuyến bay
nạn nhân| nữ
bệnh nhân| chạy thận
bệnh nhi| nguy kịch
nghi phạm| trộm chó
đối tượng| truy nã
tên cướp| có vũ trang
kẻ đánh bom| liều chết

# police and courts
bị cáo| trong vụ án
bị can| nguyên là cán bộ
vụ| ở chợ Mới
vụ trộm| xe máy
vụ trộm cắp| vặt
vụ tai nạn giao thông| nghiêm trọng
vụ xâm hại tình dục| trẻ em
vụ cháy| lớn
vụ nổ| làm rung chuyển thành phố
vam phá khóa| tự chế
con dấu| giả
phôi giấy đăng ký| xe
viên đạn| đã lên nòng
viên ma túy| tổng hợp
bánh heroin| giấu trong lốp
ổ nhóm| tội phạm
tiền án| về tội cướp giật
sòng bạc| trá hình

# organisations
tổ tiết kiệm và vay vốn| do hội quản lý
tổ| có thành tích
chi hội nghề nghiệp| nuôi cá
hợp tác xã| nông nghiệp
doanh nghiệp| niêm yết
công ty| chứng khoán
ngân hàng| thương mại
cơ quan| báo chí
cơ quan| trung ương
văn phòng công chứng| tư
quỹ đầu tư| mạo hiểm
trường tiểu học| vùng cao
trường trung học cơ sở| bán trú
trường| công lập
lớp tập huấn| cho nông dân
đoàn khách| Hàn Quốc
đội| mạnh nhất
đội tuyển| quốc gia
đội phá bom| của quân đội
trung đội| dân quân
trạm kiểm lâm| cơ động
CLB| hàng đầu
HTX| kiểu mới

# buildings and places
phòng học| kiên cố
phòng ngủ| rộng rãi
căn nhà| nhân ái
căn hộ| chung cư
nhà máy thủy điện| nhỏ
nhà máy| bia
quán cà phê| vỉa hè
chòi rẫy| bỏ hoang
bậc thang| bằng đá
mặt tiền| đường lớn
mái ấm| tình thương
bãi đỗ xe| ngầm
bến xe buýt| mới
điểm trường| lẻ
điểm dừng khẩn cấp| trên cao tốc
điểm sạt lở| dọc quốc lộ
chỗ ngồi| hạng phổ thông
chỗ| ở trường nghề
vị trí| đường điện
vị trí| sạt lở
xã| biên giới
xã, phường, thị trấn| còn lại
huyện| miền núi
tỉnh| ven biển
tỉnh, thành phố| phía Nam
quốc gia và vùng lãnh thổ| thành viên
nước| láng giềng
thành phố| lớn
làn xe| mỗi chiều
làn| dành cho ô tô
tuyến đường| hoa
tuyến phố| đi bộ
cây cầu| dân sinh
ngã tư| có đèn đỏ
nút giao| khác mức
khu công nghiệp| đã lấp đầy
lô đất| nền
cánh đồng| lúa
hòn đảo| không người
ngọn núi| cao nhất
giếng khoan| sâu

# vehicles and machines
chiếc| đầu tiên
chiếc máy cày| độ
chiếc ô tô| mất lái
chiếc xe đạp| cũ
chiếc áo ấm| gửi lên bản
chiếc điện thoại| hỏng
chiếc Sirius| màu đen
xe| chạy tuyến cố định
xe máy| các loại
xe tải| chở gỗ
xe cứu thương| hú còi
xe ô tô| con
xe đạp điện| không phép
ô tô| khách
tàu vận tải| quân sự
tàu cá| vỏ thép
tàu điện ngầm| không người lái
thuyền thúng| lật úp
xuồng| cao tốc
xuồng cao su| cứu hộ
máy bay| ném bom
máy bay không người lái| trinh sát
trực thăng| cứu hộ
máy in| màu
máy móc| cũ nát
máy lọc nước| hỏng
máy Android| giá rẻ
máy đo nồng độ cồn| mới
máy phát điện| dự phòng
khe SIM| và khe thẻ nhớ
tua-bin| khí
tuabin gió| ngoài khơi
trạm biến áp| bị cháy
tên lửa| đạn đạo
quả tên lửa| hành trình
quả bom| nặng nửa tấn
bẫy| gắn máy quay
thùng mì tôm| cứu trợ
thùng dầu thô| mỗi ngày
bao rác| ven đường
bao thuốc lá| lậu
túi quà| Tết
túi nilong| màu đen
gói thầu| xây lắp
hộp sữa| hết hạn
bình gas| tái chế
sợi dây chuyền| bạc
cái chăn| rách
cái bóng| áo trắng
tấm pin| mặt trời
tấm vé| cuối cùng
cuốn sách| mỏng
bộ máy vi tính| cũ
bộ quần áo| mới
đôi giày| trẻ em
đôi ủng| lội ruộng
viên kim cương| hồng

# food, animals, plants
cốc cà phê| đen đá
tô phở| bò
suất cơm| từ thiện
suất quà| cho người nghèo
phần quà| trị giá nửa triệu
bữa ăn| bán trú
món ăn| đường phố
trái dừa| khô
quả dưa hấu| không hạt
củ khoai lang| nướng
con voi| rừng
con bò| của gia đình
con cá heo| dạt vào bờ
con cá| nặng nửa tạ
con giống| thả nuôi
con lợn| chết
con gà| đẻ trứng
chú chó| nghiệp vụ
cá thể| rùa biển
loài| quý hiếm
loài san hô| cứng
loài chim| di cư
loài biển sâu| chưa có tên
giống lúa| chịu mặn
cây xanh| gãy đổ
cây gỗ| chò chỉ
cây cà phê| già cỗi
cành đào| phai
bông hoa| giấy
gốc mai| vàng
lóng gỗ| tròn

# papers, media, art
loại giấy tờ| tùy thân
loại| khác nhau
loại thuốc| mới
giấy phép| lái xe
giấy chứng nhận| quyền sử dụng đất
sổ đỏ| chưa trao
hồ sơ| xét tuyển
tờ hợp đồng| khống
đơn| tố cáo nặc danh
đơn thư| vượt cấp
văn bản| chỉ đạo
hợp đồng| lao động
bài vọng cổ| thu đĩa
bài hát| mới
bài thơ| về biển
bản hợp đồng| mới
bộ phim| truyền hình
suất chiếu| sớm
suất hát| mỗi đêm
vở kịch| ngắn
vai diễn| chính
bức tranh| sơn dầu
bức thư| tay
tin nhắn| rác
ca khúc| mới
đêm nhạc| từ thiện
số báo| đặc biệt
từ khóa| phổ biến

# sport
bàn| sau bảy trận
bàn thắng| vào lưới đội khách
pha cứu thua| xuất thần
pha lập công| ở vòng bảng
cú sút| xa
cú giao bóng| ăn điểm
cú đúp| cho đội nhà
quả phạt đền| hỏng ăn
trận| gần nhất
trận chung kết| cúp quốc gia
trận đấu| giao hữu
trận động đất| mạnh
set| nghẹt thở
ván| đầu
điểm| sau mười vòng
điểm 10| môn Toán
tay vợt| hạt giống
HCV| của đoàn chủ nhà
danh hiệu| lớn nhỏ
chức vô địch| liên tiếp
giải| khuyến khích
giải thưởng| lớn
kỷ lục| thế giới

# medicine and school
ca mắc| mới
ca tử vong| do cúm
ca phẫu thuật| tim
ca ghép| tạng
ổ dịch| cũ
liều vắc xin| phòng dại
mũi tiêm| nhắc lại
mũi| vì vết cắn sâu
giường bệnh| hồi sức
đơn vị máu| hiếm
triệu chứng| điển hình
mẫu nước| ở ba giếng
mẫu vật| quý
týp virus| gây bệnh
tế bào| ung thư
nguyện vọng| vào lớp 10
chỉ tiêu| tuyển sinh
môn thi| tự chọn
suất học bổng| toàn phần
đề tài sáng kiến| cấp cơ sở
đề tài| nghiên cứu
mã đề| thi

# money and trade
mã| tăng trần
mã| giảm sàn
mã| đứng giá
mã cổ phiếu| ngân hàng
cổ phiếu| giảm sàn
phiên| giảm liên tiếp
phiên giao dịch| cuối tuần
giao dịch| đáng ngờ
tài khoản| ngân hàng
dự án| nhà ở xã hội
gói hỗ trợ| lãi suất
khoản vay| quá hạn
thị trường| xuất khẩu lớn
sản phẩm| chủ lực
mặt hàng| thiết yếu
đơn hàng| gấp
tháng lương| đầu tiên

# events and abstract nouns
cuộc thanh tra| đột xuất
cuộc thi| sắc đẹp
cuộc trò chuyện| dài
buổi| trong tuần
buổi giao lưu| với khán giả
chuyến| như vậy mỗi tháng
chuyến biển| thua lỗ
chuyến bay| thẳng
chuyến công tác| nước ngoài
đợt| trong năm
đợt mưa lũ| lịch sử
đợt không khí lạnh| tràn về
sự kiện| văn hóa
sự cố| tràn dầu
lần| liên tiếp
lần| ra sân
lượt nghe| chỉ sau một đêm
lượt xem| trên mạng
lượt khách| lưu trú
lượt cán bộ| đi học
lượt cán bộ|, chiến sĩ
lượt học sinh| nghèo
lượt xe| qua trạm
nhóm| bị bắt
nhóm đối tượng| ưu tiên
nhóm nhà khoa học| quốc tế
nhóm nhiệm vụ| trọng tâm
việc| cần làm ngay
việc làm| mới
nguyên nhân| chính
mô hình| kinh tế
mục tiêu| phát triển
vấn đề| nổi cộm
giải pháp| trọng tâm
điều| nên tránh
điều kiện| cần
bước| đơn giản
khâu| then chốt
bên| bờ sông
bên| tiếp tục đàm phán
phía| đối diện
yếu tố| quyết định
rủi ro| lớn
khoảnh khắc| khó quên
nụ cười| tươi
phiên bản| giới hạn
chu kỳ| liên tiếp
ngày công| lao động

# rules: classifiers, names, verbs, unlisted nouns
ngóc ngách| tối
quán xá| ven đường
con gái| lớn
kẻ lạ mặt| xông vào
vụ sạt lở| đất
chi hội phụ nữ| thôn
doanh nghiệp nhỏ và vừa| được giãn thuế
phòng chiếu| chật kín
tầng hầm| để xe
thửa ruộng| khô nứt
tàu chở dầu| nước ngoài
camera giám sát| giao thông
ly trà sữa| trân châu
đầu vam phá khóa| các loại
món ăn| kèm
ca dương tính| trong ngày
mẫu dương tính| với cúm
môn thi| tốt nghiệp
khoản thu| sai quy định
cuộc họp| kín
cuộc gọi nhỡ| lúc nửa đêm
buổi sáng| mưa
lượt tham gia| giao thông
cách xử lý| tình huống
chiếc lò xo| gỉ
cuộc thao diễn| của lính cứu hỏa
cuộc oanh kích| vào sân bay
cú hít xà| đơn
chiếc Crossover| trưng bày
chiếc| Ford Ranger
chiếc| Su-30
chiếc| F-16
tổ CSGT| chốt ở ngã ba
HCB|, 3 HCĐ
nhóm từ thiện| ở tỉnh bạn
nghiên cứu| lâm sàng
tình yêu| đầu đời
người| sống sót kỳ diệu
người| đoạt giải
người| mắc kẹt trong hầm
người| tôi quen
con| mình
con bò| kéo xe
bên| cùng có lợi
bên| mong muốn hợp tác
phía| nhất trí
điểm| so với phiên trước
điểm| lần đầu tiên
mặt| của vấn đề
tay| trắng
số| cuối
lớp học thêm| ở nhà cô
tầng| tháp
"""

NO_NOUNS = [
    "đã đi", ", người", "được trao", "Nguyễn Văn", "5 người", "không có", "cấp cứu trong đêm", "phát hiện muộn", "bên cạnh nhà",
    "đầu tiên của giải", "điều trị tích cực", "công khai danh tính", "bao giờ xong", "giải cứu con tin", "tập trung ở sân",
    "bàn giao mặt bằng", "trong số đó", "và 3 nữ", "nhau cả đêm", "chúng tôi", "các em", "mỗi ngày", "thì mưa", "bị thương",
    "hơn năm ngoái", "gãy chân", "vẫn đang chạy", "cùng lúc", "để dành", "từng bước", ". Người", "(xã Hòa An)",
]


class Nouns(unittest.TestCase):
    def test_ends_of_phrases(self):
        for case in CASES:
            with self.subTest(case):
                noun, modifiers, rest = case.split("|")
                tokens = Tokens(noun + modifiers + rest)
                past = counted_noun(tokens, 0)
                end = noun_phrase_end(tokens, 0, past, 10, lambda i: False)
                self.assertEqual((tokens.span(0, past), tokens.span(0, end)), (noun, noun + modifiers))

    def test_units(self):
        for case in UNITS.splitlines():
            if "|" in case:
                with self.subTest(case):
                    noun, rest = case.split("|")
                    tokens = Tokens(noun + rest)
                    self.assertEqual(tokens.span(0, counted_noun(tokens, 0)), noun)

    def test_no_nouns(self):
        for text in NO_NOUNS:
            with self.subTest(text):
                self.assertIsNone(counted_noun(Tokens(text), 0))


if __name__ == "__main__":
    unittest.main()
