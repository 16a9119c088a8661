"""Knowledge of names: the spelling of syllables, and the word lists themselves."""
import unicodedata
import unittest

from corpus.vietnamese import lexicon, names
from corpus.vietnamese.tokens import norms_of

SYLLABLES = ("thoa quyền nghiêm gì giờ quốc nguyễn ích yến oanh uyên ý ê khuya nghiêng quynh giếng thuở xoong hoẵng "
             "ngoằn giặt")
NO_SYLLABLES = "trump real heath park obama facebook arsenal google d'or london jack wenger messi zh str bhling q"

LISTS = ("family_names given_names middle_names titles offices foreign_names famous_names name_particles provinces "
         "countries places organisations name_heads person_verbs clause_words foreign_heads street_names head_compounds "
         "lone_roles play_verbs play_nouns clause_word_compounds comma_bodies").split()

OTHER_NAMES = {
    "Hà Nội": "place", "TP.HCM": "place", "Bà Rịa - Vũng Tàu": "place", "Đắk Lắk": "place",
    "Trung Quốc": "country", "Mỹ": "country", "Ả Rập Xê Út": "country", "Manchester United": "club", "Daily Mail": "media", "Samsung": "company",
    "Champions League": "event", "Gò Vấp": "place", "Bắc Kinh": "place", "Quan Âm": "deity", "Khmer": "state",
}


class Syllables(unittest.TestCase):
    def test_vietnamese(self):
        for word in SYLLABLES.split():
            with self.subTest(word):
                self.assertTrue(names.is_syllable(word))

    def test_foreign(self):
        for word in NO_SYLLABLES.split():
            with self.subTest(word):
                self.assertFalse(names.is_syllable(word))


class Lists(unittest.TestCase):
    def test_rows(self):
        for name in LISTS:
            rows = list(lexicon.rows(name))
            with self.subTest(name):
                self.assertTrue(rows)
                for row in rows:
                    self.assertTrue(row[0].strip() and row[0] == row[0].strip() and "  " not in row[0], row)
                    self.assertEqual(row[0], unicodedata.normalize("NFC", row[0]))

    def test_words_are_written_in_the_tokens_tone_convention(self):
        """Single words are looked up in lower case, so the lists must place tone marks as the tokens' norms do."""
        for name in ("offices", "titles", "name_heads", "person_verbs", "clause_words", "places", "given_names",
                     "street_names", "lone_roles", "play_verbs", "play_nouns", "clause_word_compounds"):
            for row in lexicon.rows(name):
                for word in row[0].split():
                    if word.isalpha():
                        self.assertEqual(norms_of(word)[0], word.lower(), (name, row))

    def test_provinces_before_and_after_2025(self):
        rows = list(lexicon.rows("provinces"))
        self.assertEqual(len(rows), 63)
        now = {row[3] for row in rows}
        self.assertEqual(len(now), 34)
        self.assertLessEqual(now, {row[0] for row in rows} | {"Huế"})
        merged = {row[0]: row[3] for row in rows}
        self.assertEqual((merged["Hà Giang"], merged["Bình Dương"], merged["Quảng Nam"], merged["Nghệ An"]),
                         ("Tuyên Quang", "Thành phố Hồ Chí Minh", "Đà Nẵng", "Nghệ An"))
        self.assertEqual(sum(row[2] == "thành phố" for row in rows), 5)

    def test_all_countries(self):
        self.assertGreaterEqual(len(list(lexicon.rows("countries"))), 200)


class Lookup(unittest.TestCase):
    def test_other_names(self):
        for name, kind in OTHER_NAMES.items():
            with self.subTest(name):
                norms = norms_of(name)
                hit = names.other_names().match(norms, 0)
                self.assertEqual((hit[0], hit[1][0]), (len(norms), kind))

    def test_the_longest_phrase_counts(self):
        norms = norms_of("Phó Bí thư Thường trực Thành ủy")
        self.assertEqual(names.offices().match(norms, 0), (5, "office"))
        self.assertEqual(names.offices_before().match(norms, 3), (0, "state"))
        self.assertIsNone(names.offices_before().match(norms, 3, 3))
        self.assertIsNone(names.offices().match(norms, 9))

    def test_titles(self):
        for phrase, expected in (("đồng chí", ("comrade", "")), ("bà", ("address", "f")), ("Đại tá", ("rank", "")),
                                 ("GS", ("degree", ""))):
            norms = norms_of(phrase)
            self.assertEqual(names.titles_before().match(norms, len(norms)), (0, expected))


if __name__ == "__main__":
    unittest.main()
