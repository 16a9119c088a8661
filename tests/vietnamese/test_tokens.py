"""Tokens and sentences: a text, and the tokens or the sentences it falls into."""
from __future__ import annotations

import time
import unittest

from corpus.vietnamese.tokens import BREAK, CAPITAL, LOWER, NUMBER, PUNCTUATION, Tokens, norms_of

WORDS = {
    "": [],
    " \t\u00a0": [],
    "15.284 đoàn viên": ["15.284", "đoàn", "viên"],
    "lãi 4,87% năm": ["lãi", "4,87", "%", "năm"],
    "1.234.567,5 đồng": ["1.234.567,5", "đồng"],
    "dài 13,05km": ["dài", "13,05", "km"],
    "năm 2021.": ["năm", "2021", "."],
    "1,2, 3": ["1,2", ",", "3"],
    "giá 25.000đ/kg": ["giá", "25.000", "đ", "/", "kg"],
    "02-NQ/TW": ["02", "-", "NQ", "/", "TW"],
    "106/2016/QH13": ["106", "/", "2016", "/", "QH", "13"],
    "F0, Covid-19": ["F", "0", ",", "Covid", "-", "19"],
    "18h30’": ["18", "h", "30", "’"],
    "m² và ½": ["m²", "và", "½"],
    "“túi an sinh”": ["“", "túi", "an", "sinh", "”"],
    "hết…": ["hết", "…"],
    "hết...": ["hết", ".", ".", "."],
    "a\u00a0b\u2009c": ["a", "b", "c"],
    "một\nhai": ["một", "\n", "hai"],
    "một\r\n\r\nhai": ["một", "\r\n\r\n", "hai"],
    "một\u2028hai": ["một", "\u2028", "hai"],
    "bandoc@bao.vn": ["bandoc", "@", "bao", ".", "vn"],
    "http://bao.vn/a-1.html": ["http", ":", "/", "/", "bao", ".", "vn", "/", "a", "-", "1", ".", "html"],
    "a_b": ["a", "_", "b"],
    "№5 §3 €7": ["№", "5", "§", "3", "€", "7"],
    "٣٤ người": ["٣٤", "người"],
    "\ud800x": ["\ud800", "x"],
    "😀 vui": ["😀", "vui"],
}

NORMS = {
    # both conventions of placing the tone mark, any case
    "hoà": "hòa", "hòa": "hòa", "Hoà": "hòa", "HOÀ": "hòa", "toả": "tỏa", "khoẻ": "khỏe", "xoè": "xòe", "uỷ": "ủy", "Uỷ": "ủy",
    "thuý": "thúy", "tuỳ": "tùy", "luỹ": "lũy", "huỵ": "hụy", "hoá": "hóa", "hoã": "hõa", "hoạ": "họa",
    # no tone mark moves where a consonant follows, nor behind q
    "hoàn": "hoàn", "toán": "toán", "quý": "quý", "quỳ": "quỳ", "quà": "quà", "khoảng": "khoảng", "thuyền": "thuyền",
    "ĐẠI": "đại", "Đ": "đ", "TP": "tp", "15": "15", ".": ".", "ß": "ß",
}

KINDS = {
    "Hà": CAPITAL, "hà": LOWER, "Đ": CAPITAL, "đ": LOWER, "Ủy": CAPITAL, "UBND": CAPITAL, "5": NUMBER, "1.234,5": NUMBER,
    "٣": NUMBER, ",": PUNCTUATION, "“": PUNCTUATION, "%": PUNCTUATION, "²": LOWER, "€": PUNCTUATION, "\n": BREAK,
    "\r\n": BREAK, "ǅ": CAPITAL, "中": LOWER,
}

# Sentences, one a line; ‖ in a line stands for the line break of the text
SENTENCES = {
    "plain": ["Mưa lớn.", "Đường ngập."],
    "one without an end": ["Mưa lớn ở Huế"],
    "marks together": ["Thật không?!", "Thật!", "Vậy sao…", "Ừ."],
    "initials": ["Ông N.V.T. khai nhận.", "Bà H. vắng mặt."],
    "abbreviations": ["GS. Trần Nam và TS. Lê Bắc ở TP. Huế.", "Họ về sớm."],
    "city": ["Dân TP.HCM vui.", "Dân Huế cũng vui."],
    "decimals and dates": ["Tăng 4.5 điểm ngày 12.6.2021 rồi giảm.", "Hết phiên."],
    "addresses of the net": ["Đọc tại bao.vn hôm nay.", "Hết."],
    "quoted": ["“Tôi về.”", "Anh nói vậy."],
    "quotation opens": ["Anh nói.", "“Tôi về”."],
    "bracket closes": ["(Nguồn tin riêng.)", "Hết."],
    "number opens": ["Có bão.", "3 người chết."],
    "dash opens": ["Có bão.", "- Gió giật."],
    "small letter goes on": ["Loại 3. tiếp tục."],
    "list of three dots": ["Cam, bưởi... được giá.", "Nhãn... Vải được mùa."][:1],
}

JOINED = {
    # a missing space ends a sentence between a small and a capital letter, not inside names, links and abbreviations
    "Xử lý vụ việc.Theo đó, ông đi.": ["Xử lý vụ việc.", "Theo đó, ông đi."],
    "Ở TP.HCM trời mưa.": ["Ở TP.HCM trời mưa."],
    "Xem www.bao.vn nhé.": ["Xem www.bao.vn nhé."],
    "Câu một.\nCâu hai": ["Câu một.", "Câu hai"],
    "Tít không chấm\nThân bài.": ["Tít không chấm", "Thân bài."],
    "\n\nA.\n\n": ["A."],
    "": [],
}

HOSTILE = ("." * 200_000, "A." * 60_000, "1" * 400_000, "A" * 400_000, "“" * 100_000, "\n" * 200_000, "a.B" * 50_000,
           "a. " * 80_000, ".)" * 60_000, "\u0301" * 100_000, " " * 400_000, "a" + " " * 200_000 + "b")


def sentences(text: str) -> list[str]:
    tokens = Tokens(text)
    return [tokens.span(first, past) for first, past in tokens.sentences if past > first]


class TokensTest(unittest.TestCase):

    def test_words(self):
        for text, expected in WORDS.items():
            with self.subTest(text):
                self.assertEqual(Tokens(text).words, expected)

    def test_places_are_exact(self):
        for text in [*WORDS, *JOINED]:
            with self.subTest(text):
                tokens = Tokens(text)
                self.assertEqual([tokens.span(i, i + 1) for i in range(len(tokens))], tokens.words)

    def test_norms(self):
        for word, expected in NORMS.items():
            with self.subTest(word):
                self.assertEqual(Tokens(word).norms, [expected])

    def test_norms_of_a_phrase(self):
        self.assertEqual(norms_of("Uỷ ban Hoà Bình"), ["ủy", "ban", "hòa", "bình"])
        self.assertEqual(norms_of("m2"), ["m", "2"])
        self.assertEqual(norms_of("e\u0302\u0301"), ["ế"])

    def test_kinds(self):
        for word, expected in KINDS.items():
            with self.subTest(word):
                self.assertEqual(Tokens(word).kinds, [expected])

    def test_glued(self):
        tokens = Tokens("dài 13km -5 °C")
        self.assertEqual([word for i, word in enumerate(tokens.words) if tokens.glued(i)], ["km", "5", "C"])

    def test_sentences(self):
        for name, expected in SENTENCES.items():
            with self.subTest(name):
                self.assertEqual(sentences(" ".join(expected)), expected)

    def test_sentences_of_joined_text(self):
        for text, expected in JOINED.items():
            with self.subTest(text):
                self.assertEqual(sentences(text), expected)

    def test_every_token_is_in_its_sentence(self):
        tokens = Tokens("Một hai. Ba bốn.\nNăm sáu")
        for i, kind in enumerate(tokens.kinds):
            if kind != BREAK:
                first, past = tokens.sentence_of(i)
                self.assertTrue(first <= i < past)
        self.assertEqual(tokens.sentence_text(3), "Ba bốn.")

    def test_parts_of_a_page(self):
        text = "Menu 1\nTít bài\nThân 15.284 người. Tin khác"
        body = text.index("Tít"), text.index(" Tin")
        tokens = Tokens(text, (body,))
        self.assertEqual(tokens.words, ["Tít", "bài", "\n", "Thân", "15.284", "người", "."])
        self.assertEqual(tokens.span(3, 6), "Thân 15.284 người")
        two = Tokens(text, ((0, 6), (text.index("Thân"), len(text))))
        self.assertEqual(two.words[:4], ["Menu", "1", "\n", "Thân"])
        self.assertNotEqual(two.sentence_of(1), two.sentence_of(3))

    def test_zero_width_characters_change_no_place(self):
        text = "15.284\u200b đoàn\u00a0viên\ufeff."
        tokens = Tokens(text)
        self.assertEqual([tokens.span(i, i + 1) for i in range(len(tokens))], tokens.words)
        self.assertEqual([w for w in tokens.words if w.isalnum() or "." in w], ["15.284", "đoàn", "viên", "."])

    def test_hostile_texts_cost_linear_time(self):
        for text in HOSTILE:
            with self.subTest(text[:10]):
                started = time.process_time()
                Tokens(text)
                self.assertLess(time.process_time() - started, 10)


if __name__ == "__main__":
    unittest.main()
