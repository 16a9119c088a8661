-- Full-text search over the sentences, where SQLite is built with FTS5:
--   SELECT … FROM sentence_search JOIN sentences ON sentence = sentence_search.rowid WHERE sentence_search MATCH 'cà phê'
-- Diacritics count: má is not mà.
CREATE VIRTUAL TABLE sentence_search USING fts5 (
    text, content = 'sentences', content_rowid = 'sentence', tokenize = "unicode61 remove_diacritics 0"
);
CREATE TRIGGER sentences_added AFTER INSERT ON sentences BEGIN
    INSERT INTO sentence_search (rowid, text) VALUES (new.sentence, new.text);
END;
CREATE TRIGGER sentences_removed AFTER DELETE ON sentences BEGIN
    INSERT INTO sentence_search (sentence_search, rowid, text) VALUES ('delete', old.sentence, old.text);
END;
