"""Units behind and before numbers, and how far they reach."""
from __future__ import annotations

import unittest

from corpus.vietnamese import lexicon
from corpus.vietnamese.tokens import Tokens
from corpus.vietnamese.units import currency_before, unit_at

BEHIND = {
    "đồng": ("money", "VND"), "VNĐ": ("money", "VND"), "đ": ("money", "VND"), "USD": ("money", "USD"),
    "đô la Mỹ": ("money", "USD"), "$": ("money", "USD"), "euro": ("money", "EUR"), "€": ("money", "EUR"),
    "Nhân dân tệ": ("money", "CNY"), "yên": ("money", "JPY"), "won": ("money", "KRW"), "bảng Anh": ("money", "GBP"),
    "đô la Singapore": ("money", "SGD"), "%": ("percent", "%"), "phần trăm": ("percent", "%"),
    "km": ("measure", "km"), "cây số": ("measure", "km"), "m²": ("measure", "m2"), "mét vuông": ("measure", "m2"),
    "ha": ("measure", "ha"), "héc ta": ("measure", "ha"), "m3": ("measure", "m3"), "km/h": ("measure", "km/h"),
    "km/giờ": ("measure", "km/h"), "độ C": ("measure", "°C"), "°C": ("measure", "°C"), "độ Richter": ("measure", "độ Richter"),
    "MW": ("measure", "MW"), "mW": None, "kWh": ("measure", "kWh"), "GB": ("measure", "GB"), "mAh": ("measure", "mAh"),
    "GHz": ("measure", "GHz"), "tuổi": ("age", "tuổi"), "tháng tuổi": ("age", "tháng tuổi"), "người": None, "M": None,
}

BEFORE = {"$": "USD", "US$": "USD", "EUR": "EUR", "£": "GBP", "VND": "VND", "HK$": "HKD", "Rs": "INR", "đồng": None, "km": None}


class Units(unittest.TestCase):
    def test_behind(self):
        for text, expected in BEHIND.items():
            with self.subTest(text):
                tokens = Tokens(text + " .")
                unit = unit_at(tokens, 0)
                self.assertEqual((unit.kind, unit.symbol) if unit else None, expected)
                if unit:
                    self.assertEqual(unit.past, len(tokens) - 1)

    def test_before(self):
        for text, expected in BEFORE.items():
            with self.subTest(text):
                tokens = Tokens(text + " 10")
                unit = currency_before(tokens, len(tokens) - 1)
                self.assertEqual(unit.symbol if unit else None, expected)

    def test_longest_spelling(self):
        self.assertEqual(unit_at(Tokens("đô la Hồng Kông"), 0).symbol, "HKD")

    def test_codes_are_iso_4217(self):
        for code, _ in lexicon.rows("currencies"):
            with self.subTest(code):
                self.assertRegex(code, r"^[A-Z]{3}$")


if __name__ == "__main__":
    unittest.main()
