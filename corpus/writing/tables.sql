-- The tables of a database of articles. Offsets (begins, ends) count Unicode code points of the article's text; a
-- sentence is here when a record stands in it. Where JSON has names that SQL keeps for itself, these stand for them:
-- when → time, from → first_day, to → last_day, start → begins, end → ends. n counts an article's records from 0.

CREATE TABLE articles (
    article   INTEGER PRIMARY KEY,
    id        TEXT NOT NULL UNIQUE,
    title     TEXT,
    source    TEXT,
    url       TEXT,
    published TEXT,             -- ISO 8601
    authors   TEXT NOT NULL,    -- a JSON array
    text      TEXT              -- only with --text
);
CREATE INDEX articles_published ON articles (published);

CREATE TABLE sentences (
    sentence INTEGER PRIMARY KEY,
    article  INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
    text     TEXT NOT NULL,
    begins   INTEGER NOT NULL,
    ends     INTEGER NOT NULL
);
CREATE INDEX sentences_article ON sentences (article);

CREATE TABLE figures (
    article   INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
    n         INTEGER NOT NULL,
    name      TEXT,
    value     NUMERIC NOT NULL,
    value_2   NUMERIC,          -- the second number of a range, a ratio, a score
    unit      TEXT,
    per       TEXT,
    kind      TEXT NOT NULL,
    qualifier TEXT,
    time      TEXT,             -- TIMEX3, begin/end for a range
    text      TEXT NOT NULL,
    begins    INTEGER NOT NULL,
    ends      INTEGER NOT NULL,
    sentence  INTEGER NOT NULL REFERENCES sentences,
    PRIMARY KEY (article, n)
) WITHOUT ROWID;
CREATE INDEX figures_sentence ON figures (sentence);
CREATE INDEX figures_name ON figures (name);
CREATE INDEX figures_time ON figures (time);

CREATE TABLE dates (
    article   INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
    n         INTEGER NOT NULL,
    value     TEXT,             -- TIMEX3
    type      TEXT NOT NULL,
    mod       TEXT,
    range     TEXT,
    interval  TEXT,
    calendar  TEXT,
    first_day TEXT,
    last_day  TEXT,
    text      TEXT NOT NULL,
    begins    INTEGER NOT NULL,
    ends      INTEGER NOT NULL,
    sentence  INTEGER NOT NULL REFERENCES sentences,
    PRIMARY KEY (article, n)
) WITHOUT ROWID;
CREATE INDEX dates_sentence ON dates (sentence);
CREATE INDEX dates_days ON dates (first_day, last_day);

CREATE TABLE people (
    article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
    n       INTEGER NOT NULL,
    name    TEXT NOT NULL,
    role    TEXT,
    age     INTEGER,
    PRIMARY KEY (article, n)
) WITHOUT ROWID;
CREATE INDEX people_name ON people (name);

CREATE TABLE mentions (
    article  INTEGER NOT NULL,
    person   INTEGER NOT NULL,  -- people.n
    n        INTEGER NOT NULL,
    text     TEXT NOT NULL,
    begins   INTEGER NOT NULL,
    ends     INTEGER NOT NULL,
    sentence INTEGER NOT NULL REFERENCES sentences,
    PRIMARY KEY (article, person, n),
    FOREIGN KEY (article, person) REFERENCES people ON DELETE CASCADE
) WITHOUT ROWID;
CREATE INDEX mentions_sentence ON mentions (sentence);

CREATE TABLE documents (
    article  INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
    n        INTEGER NOT NULL,
    type     TEXT,
    number   TEXT NOT NULL,
    date     TEXT,
    issuer   TEXT,
    text     TEXT NOT NULL,
    begins   INTEGER NOT NULL,
    ends     INTEGER NOT NULL,
    sentence INTEGER NOT NULL REFERENCES sentences,
    PRIMARY KEY (article, n)
) WITHOUT ROWID;
CREATE INDEX documents_sentence ON documents (sentence);
CREATE INDEX documents_number ON documents (number);
