"""Counted nouns: where the noun ends (the first bar) and where its phrase ends (the second)."""
from __future__ import annotations

import unittest

from corpus.vietnamese.nouns import counted_noun, noun_phrase_end
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

NO_NOUNS = ["đã đi", ", người", "được trao", "Nguyễn Văn", "5 người", "không có"]


class Nouns(unittest.TestCase):
    def test_ends(self):
        for case in CASES:
            with self.subTest(case):
                noun, modifiers, rest = case.split("|")
                tokens = Tokens(noun + modifiers + rest)
                past = counted_noun(tokens, 0)
                end = noun_phrase_end(tokens, 0, past, 10, lambda i: False)
                self.assertEqual((tokens.span(0, past), tokens.span(0, end)), (noun, noun + modifiers))

    def test_no_nouns(self):
        for text in NO_NOUNS:
            with self.subTest(text):
                self.assertIsNone(counted_noun(Tokens(text), 0))


if __name__ == "__main__":
    unittest.main()
