import io
import unicodedata
import unittest

from corpus.reading import read
from corpus.reading.cleaning import cleaned
from corpus.reading.encodings import decode, readable
from corpus.reading.legacy import from_tcvn3, from_vni
from corpus.vietnamese import lexicon

LINES = """
Cộng hòa xã hội chủ nghĩa Việt Nam, độc lập, tự do, hạnh phúc
Giá lúa tăng 300 đồng mỗi ký, nông dân phấn khởi vì được mùa
Bão số 9 gây mưa rất to ở các tỉnh miền Trung, nhiều nơi bị ngập
Ủy ban nhân dân huyện đã ký quyết định hỗ trợ 45 hộ dân
Đội tuyển nữ thắng 2-0 trong trận ra quân ở giải vô địch châu Á
Những người lính trẻ đưa bà con qua suối, cõng từng bao gạo
Kỳ thi tốt nghiệp diễn ra trong hai ngày với hơn một triệu thí sinh
Vườn quốc gia ghi nhận thêm ba loài ếch mới, sống trên ngọn cây
""".strip().splitlines()

TONES = "\u0300\u0301\u0303\u0309\u0323"


def to_tcvn3(text: str) -> bytes:
    """Each letter as its byte; a capital with a tone mark as the small letter, as there is none."""
    bytes_of = {letter: shown for shown, letter in lexicon.rows("tcvn3")}
    return "".join(bytes_of.get(c, bytes_of.get(c.lower(), c)) for c in text).encode("latin-1")


def to_vni(text: str) -> bytes:
    shown_of = {}
    for shown, letter in lexicon.rows("vni_windows"):
        shown_of[letter], shown_of[letter.upper()] = shown, shown.upper()
    return "".join(shown_of.get(c, c) for c in text).encode("cp1252")


def to_windows_1258(text: str) -> bytes:
    """Vowels whole, tones behind them."""
    out = []
    for c in text:
        parts = unicodedata.normalize("NFD", c)
        base = unicodedata.normalize("NFC", "".join(p for p in parts if p not in TONES))
        out.append(base + "".join(p for p in parts if p in TONES))
    return "".join(out).encode("cp1258")


class Encodings(unittest.TestCase):
    def test_every_encoding_is_told_by_a_line(self):
        for line in LINES:
            for name, data in {
                "utf-8": line.encode(), "utf-8 with mark": line.encode("utf-8-sig"), "utf-16": line.encode("utf-16"),
                "utf-16-le": line.encode("utf-16-le"), "utf-16-be": line.encode("utf-16-be"), "utf-32": line.encode("utf-32"),
                "windows-1258": to_windows_1258(line), "VNI": to_vni(line),
            }.items():
                with self.subTest(name, line=line):
                    self.assertEqual(decode(data), line)
            with self.subTest("TCVN3", line=line):
                self.assertEqual(decode(to_tcvn3(line)).lower(), line.lower())

    def test_what_was_taken_for_windows_1252_is_mended(self):
        for line in LINES:
            with self.subTest(line):
                self.assertEqual(readable(to_vni(line).decode("cp1252")), line)
                self.assertEqual(readable(to_tcvn3(line).decode("latin-1")).lower(), line.lower())

    def test_other_languages_stay(self):
        for text in ("Café, garçon, à la carte, déjà vu, naïve, 20 °C, § 5", "Größe über Straße, schöne Grüße", "日本語", "plain", ""):
            with self.subTest(text):
                self.assertEqual(readable(text), text)
                self.assertEqual(decode(text.encode()), text)

    def test_capitals_of_tcvn3(self):
        for shown, text in {"VIÖT NAM": "VIỆT NAM", "C¸c tØnh": "Các tỉnh", "Hµ Néi": "Hà Nội", "§¶ng": "Đảng", "¤ng ¢n": "Ông Ân",
                            "UBND tØnh": "UBND tỉnh", "CéNG HOµ": "CỘNG HOÀ"}.items():
            with self.subTest(shown):
                self.assertEqual(from_tcvn3(shown), text)

    def test_capitals_of_vni(self):
        for shown, text in {"VIEÄT NAM": "VIỆT NAM", "Caùc tænh": "Các tỉnh", "ÑAÛNG": "ĐẢNG", "Ôû": "Ở", "Öùng": "Ứng", "ñöôïc": "được"}.items():
            with self.subTest(shown):
                self.assertEqual(from_vni(shown), text)

    def test_the_tables_are_whole(self):
        letters = {unicodedata.normalize("NFC", vowel + tone) for vowel in "aăâeêioôơuưy" for tone in ("", *TONES)} - set("aeiouy") | {"đ"}
        self.assertLessEqual(letters, {letter for _, letter in lexicon.rows("tcvn3")})
        self.assertEqual(letters, {letter for _, letter in lexicon.rows("vni_windows")})

    def test_damaged_utf8_stays_readable(self):
        data = LINES[0].encode()
        self.assertEqual(decode(data[:20] + b"\xff" + data[20:]).replace("\ufffd", ""), LINES[0])
        self.assertTrue(decode(data[:-1]).startswith(LINES[0][:-2]))

    def test_declared_encodings_do_not_mislead(self):
        for declared in ("windows-1252", "iso-8859-1", "x-unknown", "utf-16", "", None, "tcvn"):
            with self.subTest(declared):
                self.assertEqual(decode(LINES[0].encode(), declared), LINES[0])

    def test_any_bytes_decode(self):
        for data in (b"", b"\xff", b"\xff\xfe", b"\xfe\xff\0", bytes(range(256)), b"\x80" * 5000, b"\0a" * 9, b"a\0" * 9 + b"\xd8"):
            with self.subTest(data[:10]):
                self.assertIsInstance(decode(data), str)


class Cleaning(unittest.TestCase):
    def test_cleaned(self):
        for text, expected in {
            "a\r\nb\rc\nd": "a\nb\nc\nd", "a\u2028b\u2029c\x0bd\x0ce\x85f": "a\nb\nc\nd\ne\nf", "5\u00a0triệu\u202fđồng\u3000": "5 triệu đồng ",
            "ba\u200b cây\ufeff c\u00adầu\u200d": "ba cây cầu", "\u202eabc\u202c\u0007": "abc", "ho\u0301a": "hóa", "hoa\u0300": "hoà",
            "Ðà Nẵng, ðồng": "Đà Nẵng, đồng", "tab\tstays": "tab\tstays", "👍 ok": "👍 ok", "": "",
            "e\u0323\u0302": "ệ", "e\u0302\u0323": "ệ", "a\u200c\u0301": "á",
        }.items():
            with self.subTest(text):
                self.assertEqual(cleaned(text), expected)

    def test_files_in_decomposed_form(self):
        text = "Ủy ban nhân dân huyện đã họp.\nNgười dân được hỗ trợ 5 triệu đồng."
        data = unicodedata.normalize("NFD", text).encode()
        self.assertEqual([each.text for each in read(io.BytesIO(data))], [text])


if __name__ == "__main__":
    unittest.main()
