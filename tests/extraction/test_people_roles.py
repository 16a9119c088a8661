"""Who people are: roles in the words of the article, and ages."""
import unittest

from .people_cases import people_in

# text · name · role (None: the text does not say)
BEFORE = """
Chủ tịch UBND tỉnh Lâm Đồng Trần Văn Hiệp báo cáo. · Trần Văn Hiệp · Chủ tịch UBND tỉnh Lâm Đồng
Phó Bí thư Thường trực Thành ủy TPHCM Lê Quang Minh nêu ý kiến. · Lê Quang Minh · Phó Bí thư Thường trực Thành ủy TPHCM
Nguyên Giám đốc Sở Quy hoạch Kiến trúc Hà Nội Đỗ Anh Dũng góp ý. · Đỗ Anh Dũng · Nguyên Giám đốc Sở Quy hoạch Kiến trúc Hà Nội
Chủ nhiệm Ủy ban Kinh tế của Quốc hội Vũ Thanh Hồng trình bày. · Vũ Thanh Hồng · Chủ nhiệm Ủy ban Kinh tế của Quốc hội
Chủ tịch Hội luật gia Hà Nội Phạm Văn Tuyến đề nghị. · Phạm Văn Tuyến · Chủ tịch Hội luật gia Hà Nội
Tổng thống Thổ Nhĩ Kỳ Tayyip Erdogan phát biểu. · Tayyip Erdogan · Tổng thống Thổ Nhĩ Kỳ
Tổng Thư ký Liên đoàn Arab (AL) Ahmed Aboul Gheit có mặt. · Ahmed Aboul Gheit · Tổng Thư ký Liên đoàn Arab (AL)
Chuyên gia giao thông Trần Kim Anh nhận xét. · Trần Kim Anh · Chuyên gia giao thông
Theo ThS.BS Đới Anh Ngọc, cà phê tốt cho gan. · Đới Anh Ngọc · ThS.BS
Đại tá Trương Ngọc Dân phát biểu. · Trương Ngọc Dân · Đại tá
Bị cáo Võ Đình Hân cúi đầu. · Võ Đình Hân · Bị cáo
Danh hài Hồng Quang Thiện vắng mặt. · Hồng Quang Thiện · Danh hài
Chủ tịch tập đoàn là bà Đỗ Thị Liên. · Đỗ Thị Liên · Chủ tịch tập đoàn
Giám đốc Công an tỉnh, Thiếu tướng Nguyễn Đức Trung chỉ đạo. · Nguyễn Đức Trung · Giám đốc Công an tỉnh
Phó cảnh sát trưởng Indonesia, ông Syafruddin cho hay. · Syafruddin · Phó cảnh sát trưởng Indonesia
Hậu vệ cánh phải Bacary Sagna chấn thương. · Bacary Sagna · Hậu vệ cánh phải
Cựu tiền đạo Michael Owen bình luận. · Michael Owen · Cựu tiền đạo
Nữ diễn viên Neve Campbell trở lại. · Neve Campbell · Nữ diễn viên
Nhân viên bảo vệ là Đào Quang Khanh bỏ trốn. · Đào Quang Khanh · Nhân viên bảo vệ
Nghi phạm Lê Văn Luyến bị bắt. · Lê Văn Luyến · Nghi phạm
Quyền Thị trưởng Nam Kinh Quý Kiến Nghĩa bị bãi chức. · Quý Kiến Nghĩa · Quyền Thị trưởng Nam Kinh
Ông chờ thư của Thủ tướng Chính phủ. GS - TS Võ Tông Xuyên làm thầy. · Võ Tông Xuyên · GS - TS
Thủ tướng Anh Margaret Brown từ chức. · Margaret Brown · Thủ tướng Anh
Tay đua người Anh Mark Caverton khẩn cầu. · Mark Caverton · Tay đua người Anh
Tiền đạo Anh Harry Brown ghi bàn. · Harry Brown · Tiền đạo Anh
Bộ trưởng Quốc Phòng Carlos Mendoza xác nhận. · Carlos Mendoza · Bộ trưởng Quốc Phòng
Thủ tướng hoan nghênh Tổng thống Carlos Mendoza sang thăm. · Carlos Mendoza · Tổng thống
Người phát ngôn của Europol, Bregtje Holle cho biết. · Bregtje Holle · Người phát ngôn của Europol
Phó Thủ tướng Vũ Đức Đàm dự lễ. · Vũ Đức Đàm · Phó Thủ tướng
Bộ trưởng Bộ Thông tin và Truyền thông Trương Minh Tú trả lời. · Trương Minh Tú · Bộ trưởng Bộ Thông tin và Truyền thông
"""

BEHIND = """
Ông Huỳnh Thanh, Giám đốc Công ty Thiên Long, vắng mặt. · Huỳnh Thanh · Giám đốc Công ty Thiên Long
Bà Phạm Thị Vân - Phó Tổng Giám đốc Viettel cho biết. · Phạm Thị Vân · Phó Tổng Giám đốc Viettel
Đồng chí Võ Thị Xuân – Phó Chủ tịch nước cùng đại biểu. · Võ Thị Xuân · Phó Chủ tịch nước
Anh Phạm Sỹ Giỏi (nhân viên cơ sở cai nghiện) kể. · Phạm Sỹ Giỏi · nhân viên cơ sở cai nghiện
Chị Nguyễn Thị Sương (SN 1988, trú tại phường Mai Động) – mẹ của cháu bé kể. · Nguyễn Thị Sương · mẹ của cháu bé
Đoàn Văn Xuyến (32 tuổi, con ông Tòng) bị bắt. · Đoàn Văn Xuyến · con ông Tòng
Ông Lê Đức Lợi, Ủy viên Trung ương Đảng, Bí thư Đảng ủy, Tổng Giám đốc đài cho biết. · Lê Đức Lợi · Ủy viên Trung ương Đảng, Bí thư Đảng ủy, Tổng Giám đốc đài
Ông Tống Văn Thông, Bí thư chi bộ - Giám đốc Trung tâm có mặt. · Tống Văn Thông · Bí thư chi bộ - Giám đốc Trung tâm
Song Zhongping, chuyên gia quân sự Hong Kong, cho rằng khó. · Song Zhongping · chuyên gia quân sự Hong Kong
Rupert Grint chính là ngôi sao nhí ngày nào. · Rupert Grint · ngôi sao nhí
Ông Trần Văn Lâm trở thành giám đốc sở năm 2015. · Trần Văn Lâm · giám đốc sở
Anh Hoàng Văn Tú, 25 tuổi, công nhân khu công nghiệp, bị thương. · Hoàng Văn Tú · công nhân khu công nghiệp
Ông Đinh Viết Thắng, nguyên Phó Chủ tịch HĐND huyện cho hay. · Đinh Viết Thắng · nguyên Phó Chủ tịch HĐND huyện
Ông Phan Văn Hòa (Chủ tịch UBND xã Tân Lập) xác nhận. · Phan Văn Hòa · Chủ tịch UBND xã Tân Lập
Cô Đặng Thị Hạnh - giáo viên Ngữ Văn, Chủ nhiệm dự án cho biết. · Đặng Thị Hạnh · giáo viên Ngữ Văn
Công an bắt ông Từ Văn Lâm, Giám đốc kho bạc tỉnh và cấp dưới là ông Hồ Trung Lân. · Từ Văn Lâm · Giám đốc kho bạc tỉnh
Công an bắt ông Từ Văn Lâm, Giám đốc kho bạc tỉnh và cấp dưới là ông Hồ Trung Lân. · Hồ Trung Lân · cấp dưới
Lúc gặp anh Vũ Hữu Tư, cụ bà 80 tuổi giơ gậy, mắng ầm lên. · Vũ Hữu Tư · None
Trong khi đó, anh Vũ Hữu Tư, cụ ông 80 tuổi, vui vẻ. · Vũ Hữu Tư · cụ ông 80 tuổi
Ông Đào Bá Chất, chuyên gia giao thông Theo quy hoạch, đường sẽ mở. · Đào Bá Chất · chuyên gia giao thông
Ông Bùi Văn Thế, Phó Chủ tịch Hiệp hội gia cầm miền Đông, lo lắng. · Bùi Văn Thế · Phó Chủ tịch Hiệp hội gia cầm miền Đông
Ông Lê Hữu Phú, Cục trưởng Cục Đầu tư nước ngoài, nói. · Lê Hữu Phú · Cục trưởng Cục Đầu tư nước ngoài
Ông Trịnh Bá Lực, Giám đốc Xí nghiệp khai thác đá, vắng mặt. · Trịnh Bá Lực · Giám đốc Xí nghiệp khai thác đá
Ông Mai Xuân Toán, Cục trưởng Cục Quản lý Khám, chữa bệnh, cho biết. · Mai Xuân Toán · Cục trưởng Cục Quản lý Khám, chữa bệnh
Ông Vũ Hữu Thiện, Giám đốc Ngân hàng Chính sách xã hội khẳng định điều đó. · Vũ Hữu Thiện · Giám đốc Ngân hàng Chính sách xã hội
Đoàn do ông Phạm Gia Khang - Thứ trưởng Bộ Công an dẫn đầu đã đến. · Phạm Gia Khang · Thứ trưởng Bộ Công an
"""

# what `là`, `như` or a bracket joins to the name
LINKED = """
Người đại diện theo pháp luật của doanh nghiệp bán hàng trực tuyến là bà Phạm Thu Giang. · Phạm Thu Giang · Người đại diện theo pháp luật của doanh nghiệp bán hàng trực tuyến
Công an khởi tố bị can, bắt tạm giam 4 tháng đối với Hồ Sỹ Lành (SN 1980) và Vi Văn Tấn (SN 1982). · Hồ Sỹ Lành · bị can
Công an khởi tố bị can, bắt tạm giam 4 tháng đối với Hồ Sỹ Lành (SN 1980) và Vi Văn Tấn (SN 1982). · Vi Văn Tấn · bị can
Công an khởi tố bị can, bắt tạm giam đối với Hồ Sỹ Lành, giám đốc công ty vàng. · Hồ Sỹ Lành · giám đốc công ty vàng
Ông Phan Văn Lũy ốm nặng. Sau đó, vợ của ông, bà Trịnh Thị Kim, đưa ông đi khám. · Trịnh Thị Kim · vợ
Bố em là anh Lò Văn Sáng (36 tuổi), mẹ Lường Thị Hợi (33 tuổi), đều làm ruộng. · Lường Thị Hợi · mẹ
Bố mẹ cháu là anh Lò Văn Sáng và chị Lường Thị Hợi. · Lường Thị Hợi · Bố mẹ
Khi được hỏi, Thư ký báo chí của Tổng thống Mỹ Donald Trump, ông Dmitry Peskin, từ chối. · Dmitry Peskin · Thư ký báo chí của Tổng thống Mỹ Donald Trump
Bà kể chồng mình (ông Lương Văn Mận) thích câu cá. · Lương Văn Mận · chồng
Giám đốc trung tâm chống khủng bố Pháp, ông Marcel Rowling, từ chức. · Marcel Rowling · Giám đốc trung tâm chống khủng bố Pháp
Đội mua Nabil Touré. HLV Man City, Pep Guardolini rất vui. · Pep Guardolini · HLV Man City
Ông Từ Văn Nền khi đó là Phó Trưởng phòng Tài chính. · Từ Văn Nền · Phó Trưởng phòng Tài chính
Thứ trưởng thứ nhất Bộ Ngoại giao Nga Vladimir Titkov trả lời. · Vladimir Titkov · Thứ trưởng thứ nhất Bộ Ngoại giao Nga
Người nấu ăn cho Ronaldo là một sinh viên. · Ronaldo · None
Họ gửi quà cho chị Mai Thị Điềm là y tá của trạm. · Mai Thị Điềm · y tá của trạm
Theo quyết định của Giám đốc sở, Tiến sĩ Lưu Trạng - Phó Giám đốc trung tâm - nghỉ việc. · Lưu Trạng · Phó Giám đốc trung tâm
Nhắc đến các cựu binh, chiến sỹ cả nước, Đại tướng Lê Đại Quảng rưng rưng. · Lê Đại Quảng · Đại tướng
Chủ tịch của hội (ông Đinh Văn Hợi, sinh năm 1974) đi vắng. · Đinh Văn Hợi · Chủ tịch của hội
Đội có nhiều ca sĩ trẻ, điển hình như Lê Thanh Thảo, Đỗ Kim Hồng. · Lê Thanh Thảo · ca sĩ trẻ
Đội chia tay cầu thủ tài năng Lê Thanh Hải. · Lê Thanh Hải · cầu thủ tài năng
Công an mời chồng của Loan là Bùi Văn Chín lên làm việc. · Bùi Văn Chín · chồng của Loan
Nạn nhân được công an xác định là anh L.Q.T. (39 tuổi). · L.Q.T. · Nạn nhân
Nghi can được xác định là Đỗ Mạnh Tường, trú quận 9. · Đỗ Mạnh Tường · Nghi can
Giám đốc đã nói là ông Lê Văn Út sai. · Lê Văn Út · None
Đêm diễn có các nghệ sĩ gạo cội của sân khấu miền Nam như Lê Thanh Thảo, Đỗ Kim Hồng. · Lê Thanh Thảo · nghệ sĩ
Đêm diễn có các nghệ sĩ gạo cội của sân khấu miền Nam như Lê Thanh Thảo, Đỗ Kim Hồng. · Đỗ Kim Hồng · nghệ sĩ
Cháu sống cùng bố mẹ (ông Lê Hoài và bà Trần Thị Nguyệt) ở quê. · Lê Hoài · bố mẹ
Chồng của chị Lan là bác sĩ Trần Văn Khoa. · Lan · None
Người tên Tám khai có một bạn trai tên Vũ Mạnh Hà. · Vũ Mạnh Hà · bạn trai
Ông Trần Thế Phú (52 tuổi), vợ là bà Lưu Thị Mơ (50 tuổi) bị thương. · Trần Thế Phú · None
Đỗ Văn Chín (30 tuổi) và Lò Văn Sơn (28 tuổi), cùng là lái xe, bị bắt. · Đỗ Văn Chín · lái xe
Đỗ Văn Chín (30 tuổi) và Lò Văn Sơn (28 tuổi), cùng là lái xe, bị bắt. · Lò Văn Sơn · lái xe
Anh Vũ Hoàng Long (SN 1989, ngụ quận 5) tài xế taxi báo tin. · Vũ Hoàng Long · tài xế taxi
Ông Hồ Quang Lợi (62 tuổi), trú huyện Quỳ Châu, tỉnh Nghệ An - hiện là thủ kho của trường. · Hồ Quang Lợi · thủ kho của trường
Ông Hồ Quang Lợi (62 tuổi), trú huyện Quỳ Châu, tỉnh Nghệ An - hiện vẫn khỏe. · Hồ Quang Lợi · None
Đầu tháng 12, nguyên tổng giám đốc ngân hàng, ông Trần Phú Bổn, bị bắt. · Trần Phú Bổn · nguyên tổng giám đốc ngân hàng
Theo tin từ giám đốc bệnh viện thành phố, ông Adam Kowal, có 9 người chết. · Adam Kowal · giám đốc bệnh viện thành phố
Ông Moon Chang-su nhậm chức Tổng thống Hàn Quốc. · Moon Chang-su · Tổng thống Hàn Quốc
Sau khi đâm bà Lưu Thị Mơ, tên trộm bỏ chạy. · Lưu Thị Mơ · None
Lý Thu Hà là người mẫu kiêm diễn viên. · Lý Thu Hà · người mẫu kiêm diễn viên
Anh Lê Vinh (1 trong 2 diễn viên mắc kẹt) kể. · Lê Vinh · diễn viên mắc kẹt
H.R. Marston, cố vấn an ninh của Obama, có mặt. · H.R. Marston · cố vấn an ninh của Obama
Ông Bùi Tấn Phát lên thay ông Lê Vũ Quý làm Chủ tịch công ty. · Lê Vũ Quý · None
Tiến sĩ Lê Hữu Dương, Trưởng khoa Thận, tiến sĩ Đào Xuân Kha, Phó trưởng khoa Nội, hội chẩn. · Đào Xuân Kha · Phó trưởng khoa Nội
Ba phó ban gồm các ông Cao Đức Phú, Ủy viên Trung ương; Ngô Đông Hà, Bí thư Đảng ủy. · Cao Đức Phú · Ủy viên Trung ương
Mirka (vợ Federer) có mặt trên khán đài. · Mirka · vợ Federer
Đối tượng tình nghi là V.V.Th. (SN 1989). · V.V.Th. · Đối tượng tình nghi
Con gái Tạ Thị Kim Yến từ chối trả lời. · Tạ Thị Kim Yến · Con gái
Cùng đi có vợ Trần Văn Phú. · Trần Văn Phú · None
Tổng thống đến cùng con rể Daniel Kushner. · Daniel Kushner · con rể
"""

# what a description holds and where it ends
EXTENT = """
Hai tân binh của đội lần lượt là Lý Thanh Hà và Lý Thanh Hải. · Lý Thanh Hà · tân binh của đội
Nghi can kể trên là Đỗ Văn Khải (30 tuổi). · Đỗ Văn Khải · Nghi can
Ông Lê Bá Tùng, Giám đốc Trung tâm Y tế dự phòng tỉnh, xác nhận. · Lê Bá Tùng · Giám đốc Trung tâm Y tế dự phòng tỉnh
Bà Lê Thị Xuân Mơ, chuyên gia thời tiết, cho biết. · Lê Thị Xuân Mơ · chuyên gia thời tiết
Ông Mai Văn Sáu, trưởng ban tổ chức lễ hội, nói. · Mai Văn Sáu · trưởng ban tổ chức lễ hội
Ông Mai Văn Sáu, Phó Cục trưởng Cục Phòng, chống thiên tai, nói. · Mai Văn Sáu · Phó Cục trưởng Cục Phòng, chống thiên tai
Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch Lê Quang Tùng trả lời. · Lê Quang Tùng · Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch
Ông Mai Văn Sáu, Tổng giám đốc Công ty cổ phần thực phẩm Thành Đạt, nói. · Mai Văn Sáu · Tổng giám đốc Công ty cổ phần thực phẩm Thành Đạt
Tay đua người Ba Lan Robert Wolski về nhất. · Robert Wolski · Tay đua người Ba Lan
HLV tuyển Jordan Abdullah Masri hài lòng. · Abdullah Masri · HLV tuyển Jordan
Đó là Li Wenhua, phóng viên Nhân Dân nhật báo và phóng viên Xu Bing. · Li Wenhua · phóng viên Nhân Dân nhật báo
Chủ tịch Hội Nông dân xã Tân Hà (huyện Tánh Linh, Bình Thuận) Bùi Văn Long kể. · Bùi Văn Long · Chủ tịch Hội Nông dân xã Tân Hà (huyện Tánh Linh, Bình Thuận)
Chuyên gia về an ninh hàng hải của đại học Leiden Peter Visser nhận định. · Peter Visser · Chuyên gia về an ninh hàng hải của đại học Leiden
Theo ông Võ Thế Hùng, Phó Chủ tịch UBND huyện cho biết, lúa đã trổ. · Võ Thế Hùng · Phó Chủ tịch UBND huyện
Ông Võ Tường Khôi, Giám đốc Bệnh viện Thể thao xác nhận 2 bác sĩ bị hành hung. · Võ Tường Khôi · Giám đốc Bệnh viện Thể thao
Nghi can đâm Nguyễn Văn Lạc đã bị bắt. · Nguyễn Văn Lạc · None
Học trò Mr. Đàm gây sốc. · Đàm · None
Eden Bekker là tác giả của bàn mở tỷ số. · Eden Bekker · tác giả của bàn mở tỷ số
"""

SHARED = """
Hai bị cáo: Võ Văn Hai (32 tuổi, ngụ huyện Trảng Bom) và Lê Thế Anh (29 tuổi) hầu tòa. · Lê Thế Anh · bị cáo
Các nghệ sỹ như Rupert Grint, Neve Campbell đã nổi tiếng sớm. · Neve Campbell · nghệ sỹ
Các bác sĩ Trần Văn Phú, Lê Hữu Thịnh và Đỗ Thị Lan trực đêm. · Đỗ Thị Lan · bác sĩ
Dự lễ có các đồng chí: Lê Văn Bình, Bí thư Tỉnh ủy; Trần Thị Mai, Chủ tịch HĐND tỉnh. · Trần Thị Mai · Chủ tịch HĐND tỉnh
Dự lễ có các đồng chí: Lê Văn Bình, Bí thư Tỉnh ủy; Trần Thị Mai, Chủ tịch HĐND tỉnh. · Lê Văn Bình · Bí thư Tỉnh ủy
"""

NONE = """
Bà Dương Hồng Lan rút đơn. · Dương Hồng Lan · None
Luật sư của ông Trần Văn Bảy vắng mặt. · Trần Văn Bảy · None
Anh Trương Văn Mỹ gặp chồng chị Lan. · Lan · None
Mẹ Ngọc Quyên cho biết con gái đã về. · Ngọc Quyên · None
Ông Lê Văn Tám cho rằng giám đốc sở đã sai. · Lê Văn Tám · None
Giáo viên của cháu Nguyễn Gia Hân kể. · Nguyễn Gia Hân · None
Chủ tịch tỉnh đã đến thăm gia đình ông Phạm Văn Bé. · Phạm Văn Bé · None
Kieran Gibbs không ghi bàn. · Kieran Gibbs · None
"""

AGES = """
Anh Trần Sơn (42 tuổi) đi làm. · 42
Chị N.V.T., 25 tuổi, nhập viện. · 25
Ông Lê Văn Tám, 82 tuổi, còn minh mẫn. · 82
Lê Đình Bình (SN 1989, 27 tuổi) khai nhận. · 27
Bà Nguyễn Thị Lành 101 tuổi vẫn khỏe. · 101
Bé Lê Gia Bảo - 5 tuổi - đã về nhà. · 5
Phạm Văn Hùng (SN 1990) bỏ trốn. · None
Ông Lê Văn Tám nuôi 25 con bò. · None
Ông Lê Văn Tám có con trai 12 tuổi. · None
"""


def rows(table: str):
    return [line.split(" · ") for line in table.strip().splitlines()]


class Roles(unittest.TestCase):
    def check(self, table: str) -> None:
        for text, name, role in rows(table):
            with self.subTest(text):
                roles = {person.name: person.role for person in people_in(text)}
                self.assertIn(name, roles)
                self.assertEqual(roles[name], None if role == "None" else role)

    def test_before_the_name(self):
        self.check(BEFORE)

    def test_behind_the_name(self):
        self.check(BEHIND)

    def test_linked(self):
        self.check(LINKED)

    def test_extent(self):
        self.check(EXTENT)

    def test_of_a_list(self):
        self.check(SHARED)

    def test_not_said(self):
        self.check(NONE)

    def test_the_most_telling_mention_gives_the_role(self):
        text = ("Ông Minh đến sớm. Thạc sĩ Lê Văn Minh là người tổ chức. "
                "Ông Lê Văn Minh, Giám đốc Trung tâm Khuyến nông, cho biết.")
        self.assertEqual([(p.name, p.role) for p in people_in(text)], [("Lê Văn Minh", "Giám đốc Trung tâm Khuyến nông")])


class Ages(unittest.TestCase):
    def test_ages(self):
        for text, age in rows(AGES):
            with self.subTest(text):
                self.assertEqual(people_in(text)[0].age, None if age == "None" else int(age))


if __name__ == "__main__":
    unittest.main()
