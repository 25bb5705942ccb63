/// A book as version 1 of the format made it, as statements.
///
/// Never changed: it stands for the books readers have.
enum SchemaOneBook {
    /// The statements; line ends stand for spaces.
    static let statements = #"""
        PRAGMA application_id = 1114792518;
        PRAGMA user_version = 1;
        CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
        CREATE TABLE source (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, hash TEXT NOT NULL
        UNIQUE, digest_of TEXT, file TEXT NOT NULL, format TEXT NOT NULL, encoding TEXT NOT NULL,
        byte_count INTEGER NOT NULL, warnings TEXT NOT NULL, front_start INTEGER, front_end INTEGER,
        has_blocks INTEGER NOT NULL, text_count INTEGER NOT NULL, text_check INTEGER NOT NULL, title
        TEXT, published TEXT, basis TEXT NOT NULL, reason TEXT, kind TEXT, publisher TEXT, reference
        TEXT, language TEXT, marking TEXT, shown_title TEXT NOT NULL, folded_title TEXT NOT NULL,
        age INTEGER NOT NULL, passages INTEGER NOT NULL, findings INTEGER NOT NULL, limits TEXT NOT
        NULL) STRICT;
        CREATE TABLE given (source INTEGER PRIMARY KEY REFERENCES source (id), title TEXT, published
        TEXT, basis TEXT NOT NULL, reason TEXT, kind TEXT, publisher TEXT, reference TEXT, language
        TEXT, marking TEXT) STRICT;
        CREATE TABLE text_chunk (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
        CREATE TABLE marked_block (id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, level INTEGER NOT
        NULL, start INTEGER NOT NULL, stop INTEGER NOT NULL) STRICT;
        CREATE TABLE tally (id INTEGER PRIMARY KEY, sources INTEGER NOT NULL, passages INTEGER NOT
        NULL, findings INTEGER NOT NULL, undated INTEGER NOT NULL) STRICT;
        CREATE TABLE block (id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, level INTEGER NOT NULL,
        start INTEGER NOT NULL, stop INTEGER NOT NULL, paragraph INTEGER) STRICT;
        CREATE TABLE section (id INTEGER PRIMARY KEY, title TEXT, first INTEGER NOT NULL, stop
        INTEGER NOT NULL, owners TEXT NOT NULL) STRICT;
        CREATE TABLE passage (id INTEGER PRIMARY KEY, start INTEGER NOT NULL, stop INTEGER NOT NULL,
        block INTEGER NOT NULL, section INTEGER) STRICT;
        CREATE VIEW passage_words (id, words) AS SELECT id, (SELECT group_concat(CAST(substr(bytes,
        max(0, p.start - (text_chunk.id & 0xFFFFFF) * 8000) + 1, min(8000, p.stop - (text_chunk.id &
        0xFFFFFF) * 8000) - max(0, p.start - (text_chunk.id & 0xFFFFFF) * 8000)) AS TEXT), '') FROM
        text_chunk WHERE text_chunk.id BETWEEN (p.id & ~0xFFFFFF) + p.start / 8000 AND (p.id &
        ~0xFFFFFF) + (p.stop - 1) / 8000) FROM passage AS p;
        CREATE VIRTUAL TABLE passage_text USING fts5(words, content='passage_words',
        content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='1 2');
        CREATE VIRTUAL TABLE title_text USING fts5(shown_title, content='source',
        content_rowid='id', tokenize='unicode61 remove_diacritics 2');
        CREATE TABLE subject (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,
        name TEXT NOT NULL, folded TEXT NOT NULL, category TEXT NOT NULL, is_listed INTEGER NOT
        NULL, sources INTEGER NOT NULL, mentions INTEGER NOT NULL, events INTEGER NOT NULL, issues
        INTEGER NOT NULL, points INTEGER NOT NULL, positions INTEGER NOT NULL) STRICT;
        CREATE TABLE alias (folded TEXT NOT NULL, subject INTEGER NOT NULL, PRIMARY KEY (folded,
        subject)) STRICT, WITHOUT ROWID;
        CREATE TABLE source_subject (subject INTEGER NOT NULL, age INTEGER NOT NULL, source INTEGER
        NOT NULL, PRIMARY KEY (subject, age, source)) STRICT, WITHOUT ROWID;
        CREATE TABLE rule (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
        CREATE TABLE mention (id INTEGER PRIMARY KEY, subject INTEGER NOT NULL, start INTEGER NOT
        NULL, stop INTEGER NOT NULL, alias INTEGER NOT NULL, rule INTEGER NOT NULL, cues TEXT NOT
        NULL) STRICT;
        CREATE TABLE date (id INTEGER PRIMARY KEY, start INTEGER NOT NULL, stop INTEGER NOT NULL,
        kind INTEGER NOT NULL, value TEXT NOT NULL, modifier TEXT, first TEXT, last TEXT, reason
        TEXT, rule INTEGER NOT NULL, cues TEXT NOT NULL) STRICT;
        CREATE TABLE finding (id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, start INTEGER NOT NULL,
        stop INTEGER NOT NULL, ordinal INTEGER NOT NULL, type INTEGER NOT NULL, actor TEXT NOT NULL,
        other TEXT, day TEXT, until TEXT, detail INTEGER NOT NULL, people TEXT NOT NULL, subjects
        TEXT NOT NULL, place ANY NOT NULL, rule INTEGER NOT NULL, cues TEXT NOT NULL) STRICT;
        CREATE TABLE citation (finding INTEGER NOT NULL REFERENCES finding (id), number INTEGER NOT
        NULL, source INTEGER NOT NULL, start INTEGER NOT NULL, stop INTEGER NOT NULL, paragraph
        INTEGER NOT NULL, words TEXT NOT NULL, PRIMARY KEY (finding, number)) STRICT, WITHOUT ROWID;
        CREATE TABLE finding_subject (subject INTEGER NOT NULL, kind INTEGER NOT NULL, place ANY NOT
        NULL, finding INTEGER NOT NULL, PRIMARY KEY (subject, kind, place, finding)) STRICT, WITHOUT
        ROWID;
        CREATE INDEX source_age ON source (age);
        CREATE INDEX source_title ON source (folded_title);
        CREATE INDEX source_file ON source (file);
        CREATE INDEX source_digest ON source (digest_of) WHERE digest_of IS NOT NULL;
        CREATE INDEX subject_name ON subject (kind, folded);
        INSERT INTO meta VALUES ('analysis', '1');
        INSERT INTO meta VALUES ('vocabulary', '7');
        INSERT INTO source VALUES (1, 'cbbf89341b82',
        'cbbf89341b826fad3d1f56094c959782a7938d35edbc978ccfac2e149bfdf279', NULL, 'note.txt',
        'text', 'utf-8', 121, '', NULL, NULL, 0, 121, -7468413465688188641, 'A note on the cable',
        '2023-04-18', 'stated', NULL, 'note', NULL, NULL, NULL, 'LIMITE', 'A note on the cable', 'a note on the cable',
        23844280, 4, 4, '');
        INSERT INTO given VALUES (1, NULL, NULL, 'unknown', NULL, 'note', NULL, NULL, NULL,
        'LIMITE');
        INSERT INTO text_chunk VALUES (16777216,
        X'41206E6F7465206F6E20746865206361626C650A0A546F6B796F2077616E747320746865206361626C652062792033204A756C7920323032332E204E6F626F647920696E204C756C65C3A5207061797320666F722069742E0A0A54686520736964652077696C6C2073617920736F20696E20737072696E672E');
        INSERT INTO tally VALUES (1, 1, 4, 4, 0);
        INSERT INTO block VALUES (16777216, 1, 0, 0, 19, 1);
        INSERT INTO block VALUES (16777217, 1, 0, 21, 88, 2);
        INSERT INTO block VALUES (16777218, 1, 0, 90, 121, 3);
        INSERT INTO passage VALUES (16777216, 0, 19, 0, NULL);
        INSERT INTO passage VALUES (16777217, 21, 58, 1, NULL);
        INSERT INTO passage VALUES (16777218, 59, 88, 1, NULL);
        INSERT INTO passage VALUES (16777219, 90, 121, 2, NULL);
        INSERT INTO subject VALUES (0, '', '', '', '', '', 0, 1, 0, 1, 1, 1, 1);
        INSERT INTO subject VALUES (1, 'country:JP', 'country', 'Japan', 'japan', '', 1, 1, 1, 1, 1,
        0, 1);
        INSERT INTO subject VALUES (2, 'priority:cables', 'priority', 'Undersea cables', 'undersea cables',
        '', 1, 1, 0, 1, 1, 1, 0);
        INSERT INTO alias VALUES ('cable', 2);
        INSERT INTO alias VALUES ('japan', 1);
        INSERT INTO alias VALUES ('nippon', 1);
        INSERT INTO source_subject VALUES (1, 23844280, 1);
        INSERT INTO source_subject VALUES (2, 23844280, 1);
        INSERT INTO rule VALUES (1, 'sample.rule');
        INSERT INTO mention VALUES (16777216, 1, 21, 26, 7, 1, '21 26 sample.cue');
        INSERT INTO date VALUES (16777216, 46, 57, 0, '2023-07-03', NULL, '2023-07-03', NULL, NULL,
        1, '46 57 sample.cue');
        INSERT INTO finding VALUES (16777216, 2, 21, 58, 0, 2, '', 'Tokyo', '2023-07-03', NULL, 0,
        'Tokyo' || char(31) || 'EU', '1 2', 24156335, 1, '21 58 sample.cue');
        INSERT INTO finding VALUES (16777217, 5, 21, 58, 0, 0, 'Japan', NULL, NULL, NULL, 0, '',
        '1', 'japan' || char(31) || '0', 1, '21 58 sample.cue');
        INSERT INTO finding VALUES (16777218, 3, 59, 88, 0, 0, 'EU', 'Council', '2023-04-18', NULL,
        0, '', '1 2', 23844280, 1, '59 88 sample.cue');
        INSERT INTO finding VALUES (16777219, 4, 90, 121, 0, 2, 'EU', NULL, NULL, NULL, 0, '', '2',
        4398070355384, 1, '90 121 sample.cue');
        INSERT INTO citation VALUES (16777216, 0, 1, 21, 58, 2, 'Tokyo wants the cable by 3 July 2023.');
        INSERT INTO citation VALUES (16777217, 0, 1, 21, 58, 2, 'Tokyo wants the cable by 3 July 2023.');
        INSERT INTO citation VALUES (16777218, 0, 1, 59, 88, 2, 'Nobody in Luleå pays for it.');
        INSERT INTO citation VALUES (16777219, 0, 1, 90, 121, 3, 'The side will say so in spring.');
        INSERT INTO finding_subject VALUES (0, 2, 24156335, 16777216);
        INSERT INTO finding_subject VALUES (0, 3, 23844280, 16777218);
        INSERT INTO finding_subject VALUES (0, 4, 4398070355384, 16777219);
        INSERT INTO finding_subject VALUES (0, 5, 'japan' || char(31) || '0', 16777217);
        INSERT INTO finding_subject VALUES (1, 2, 24156335, 16777216);
        INSERT INTO finding_subject VALUES (1, 3, 23844280, 16777218);
        INSERT INTO finding_subject VALUES (1, 5, 'japan' || char(31) || '0', 16777217);
        INSERT INTO finding_subject VALUES (2, 2, 24156335, 16777216);
        INSERT INTO finding_subject VALUES (2, 3, 23844280, 16777218);
        INSERT INTO finding_subject VALUES (2, 4, 4398070355384, 16777219);
        INSERT INTO passage_text (passage_text, rank) VALUES ('hashsize', 8388608);
        INSERT INTO passage_text (passage_text) VALUES ('rebuild');
        INSERT INTO title_text (title_text) VALUES ('rebuild');
        """#
}
