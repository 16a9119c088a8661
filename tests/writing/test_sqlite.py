import os
import pickle
import sqlite3
import tempfile
import unittest
from decimal import Decimal

from corpus.writing.sqlite import Store, rows_of

from .extractions import EMPTY, extraction, figure


class Tables(unittest.TestCase):

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = os.path.join(folder.name, "o.db")

    def store(self, *extractions, **options):
        store = Store(self.path)
        store.begin()
        for e in extractions:
            store.replace(pickle.loads(pickle.dumps(rows_of(e, **options))))
        store.commit()
        store.close()

    def ask(self, query, *values):
        db = sqlite3.connect(self.path)
        try:
            return db.execute(query, values).fetchall()
        finally:
            db.close()

    def test_what_the_tables_hold(self):
        self.store(extraction())
        for query, rows in (
                ("SELECT id, title, source, url, published, authors, text FROM articles",
                 [("bài-1", "Xã Tân Phú làm đường", "Báo Mẫu", "https://bao.example/1", "2022-09-01", '["Hà An"]', None)]),
                ("SELECT n, name, value, value_2, unit, kind, qualifier, time FROM figures",
                 [(0, "đường", 12, None, "km", "measure", None, "2022"), (1, None, 4500000000, None, "VND", "money", None, None),
                  (2, "hộ", 3, 7, "hộ", "count", "about", None)]),
                ("SELECT value, type, first_day, last_day, text FROM dates",
                 [("2022", "date", "2022-01-01", "2022-12-31", "Năm 2022")]),
                ("SELECT n, name, role, age FROM people", [(0, "Trần Văn Lộc", "chủ tịch xã", 50)]),
                ("SELECT person, n, text FROM mentions", [(0, 0, "Trần Văn Lộc"), (0, 1, "Lộc")]),
                ("SELECT type, number, date, issuer FROM documents", [("Kế hoạch", "15/KH-UBND", "2022-02-03", "UBND xã")])):
            with self.subTest(query):
                self.assertEqual(self.ask(query), rows)

    def test_each_record_stands_in_its_sentence(self):
        self.store(extraction(), text=True)
        for table in ("figures", "dates", "mentions", "documents"):
            rows = self.ask(f"SELECT r.text, r.begins, r.ends, s.text, s.begins, a.text FROM {table} r "
                            "JOIN sentences s USING (sentence) JOIN articles a ON a.article = r.article")
            self.assertTrue(rows)
            for text, begins, ends, sentence, first, whole in rows:
                self.assertEqual(whole[begins:ends], text)
                self.assertEqual(sentence[begins - first:ends - first], text)
        self.assertEqual(self.ask("SELECT count(*), count(DISTINCT text) FROM sentences"), [(3, 3)])

    def test_the_questions_of_a_journalist(self):
        self.store(extraction())
        self.assertEqual(self.ask("""SELECT f.time, f.name, f.value, f.unit FROM sentence_search
            JOIN sentences s ON s.sentence = sentence_search.rowid JOIN figures f USING (sentence)
            WHERE sentence_search MATCH ? AND f.kind = 'measure'""", '"làm" AND "đường"'), [("2022", "đường", 12, "km")])
        self.assertEqual(self.ask("""SELECT s.text FROM people p JOIN mentions m ON m.article = p.article AND m.person = p.n
            JOIN sentences s USING (sentence) WHERE p.name = ? ORDER BY s.begins""", "Trần Văn Lộc"),
            [("Ông Trần Văn Lộc cho biết 3 – 7 hộ hiến đất.",), ("Ông Lộc nói thêm về Kế hoạch số 15/KH-UBND.",)])
        self.assertEqual(self.ask("SELECT text FROM dates WHERE first_day <= ? AND last_day >= ?", "2022-10-31", "2022-10-01"),
                         [("Năm 2022",)])

    def test_search_tells_diacritics_apart(self):
        self.store(extraction())
        for words, found in (("hộ", 1), ("ho", 0), ("HỘ", 1), ("tân phú", 1)):
            self.assertEqual(len(self.ask("SELECT rowid FROM sentence_search WHERE sentence_search MATCH ?", words)), found)

    def test_an_article_again_takes_the_place_of_the_first(self):
        self.store(extraction(), extraction(id="other"))
        self.store(extraction(title="mới", figures=[], people=[]))
        self.assertEqual(self.ask("SELECT article, id, title FROM articles"),
                         [(1, "bài-1", "mới"), (2, "other", "Xã Tân Phú làm đường")])
        for table, counts in (("figures", [(2, 3)]), ("people", [(2, 1)]), ("mentions", [(2, 2)]), ("dates", [(1, 1), (2, 1)]),
                              ("documents", [(1, 1), (2, 1)]), ("sentences", [(1, 2), (2, 3)])):
            with self.subTest(table):
                self.assertEqual(self.ask(f"SELECT article, count(*) FROM {table} GROUP BY 1"), counts)
        self.assertEqual(len(self.ask("SELECT rowid FROM sentence_search WHERE sentence_search MATCH 'hộ'")), 1)
        self.assertEqual(self.ask("PRAGMA foreign_key_check"), [])

    def test_nothing_is_seen_before_the_commit(self):
        self.store(extraction())
        store = Store(self.path)
        store.begin()
        store.replace(rows_of(extraction(title="mới")))
        self.assertEqual(self.ask("SELECT title FROM articles"), [("Xã Tân Phú làm đường",)])
        store.rollback()
        store.close()
        self.assertEqual(self.ask("SELECT title FROM articles"), [("Xã Tân Phú làm đường",)])

    def test_numbers(self):
        values = [2 ** 62, Decimal("2.5"), Decimal("1E+3"), 10 ** 30, [Decimal("0.5"), 7]]
        self.store(extraction(figures=[figure(value) for value in values]))
        self.assertEqual(self.ask("SELECT value, value_2 FROM figures"),
                         [(2 ** 62, None), (2.5, None), (1000, None), (1e30, None), (0.5, 7)])

    def test_texts_are_only_texts(self):
        nasty = ["'); DROP TABLE articles; --", '"', "a\x00b", "a\ud800b", "%s ? :x"]
        self.store(*(extraction(id=text, title=text) for text in nasty), EMPTY)
        self.assertEqual([title for title, in self.ask("SELECT title FROM articles WHERE id <> '' ORDER BY article")],
                         [text.replace("\ud800", "?") for text in nasty])

    def test_other_databases(self):
        db = sqlite3.connect(self.path)
        db.execute("CREATE TABLE articles (x)")
        db.close()
        with self.assertRaises(ValueError):
            Store(self.path)


if __name__ == "__main__":
    unittest.main()
