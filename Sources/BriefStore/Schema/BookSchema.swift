extension Schema {
    /// The book: truth first, what is derived from it after.
    ///
    /// Parts of a source are numbered `source << 24 | number`, so that the parts
    /// of one source stand together and no index on the source is needed. Text is
    /// kept in chunks that fit a page each; see ``TextReader``.
    static let book = Schema(
        applicationID: 0x4272_6246,
        migrations: [
            Migration(statements: firstObjects.map(\.sql) + bookRows),
            Migration(statements: threadObjects.map(\.sql) + threadRows),
            Migration(statements: documentObjects.map(\.sql)),
        ],
        objects: firstObjects + threadObjects + documentObjects,
        textTables: ["passage_text", "title_text"]
    )

    /// Rows a new book starts with.
    private static let bookRows = [
        "INSERT INTO tally VALUES (1, 0, 0, 0, 0)",
        // Eight pieces of index are put together at once, not four: each costs a search little.
        "INSERT INTO passage_text (passage_text, rank) VALUES ('automerge', 8)",
        // Words of 8 MB of index are collected before they are written: a quarter faster.
        "INSERT INTO passage_text (passage_text, rank) VALUES ('hashsize', 8388608)",
        "INSERT INTO subject VALUES (0, '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0)",
    ]

    private static let firstObjects = truth + derivedParts + derivedFindings + indexes

    private static let truth = [
        Object("meta", "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT"),
        Object(
            "source",
            """
            CREATE TABLE source (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE,
            hash TEXT NOT NULL UNIQUE, digest_of TEXT, file TEXT NOT NULL, format TEXT NOT NULL,
            encoding TEXT NOT NULL, byte_count INTEGER NOT NULL, warnings TEXT NOT NULL,
            front_start INTEGER, front_end INTEGER, has_blocks INTEGER NOT NULL,
            text_count INTEGER NOT NULL, text_check INTEGER NOT NULL,
            title TEXT, published TEXT, basis TEXT NOT NULL, reason TEXT, kind TEXT,
            publisher TEXT, reference TEXT, language TEXT, marking TEXT, shown_title TEXT NOT NULL,
            folded_title TEXT NOT NULL, age INTEGER NOT NULL, passages INTEGER NOT NULL,
            findings INTEGER NOT NULL, limits TEXT NOT NULL) STRICT
            """
        ),
        Object(
            "given",
            """
            CREATE TABLE given (source INTEGER PRIMARY KEY REFERENCES source (id), title TEXT,
            published TEXT, basis TEXT NOT NULL, reason TEXT, kind TEXT, publisher TEXT,
            reference TEXT, language TEXT, marking TEXT) STRICT
            """
        ),
        Object(
            "text_chunk",
            "CREATE TABLE text_chunk (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT"
        ),
        Object(
            "marked_block",
            """
            CREATE TABLE marked_block (id INTEGER PRIMARY KEY, kind INTEGER NOT NULL,
            level INTEGER NOT NULL, start INTEGER NOT NULL, stop INTEGER NOT NULL) STRICT
            """
        ),
    ]

    private static let derivedParts = [
        Object(
            "tally",
            """
            CREATE TABLE tally (id INTEGER PRIMARY KEY, sources INTEGER NOT NULL,
            passages INTEGER NOT NULL, findings INTEGER NOT NULL, undated INTEGER NOT NULL) STRICT
            """
        ),
        Object(
            "block",
            """
            CREATE TABLE block (id INTEGER PRIMARY KEY, kind INTEGER NOT NULL,
            level INTEGER NOT NULL, start INTEGER NOT NULL, stop INTEGER NOT NULL,
            paragraph INTEGER) STRICT
            """
        ),
        Object(
            "section",
            """
            CREATE TABLE section (id INTEGER PRIMARY KEY, title TEXT, first INTEGER NOT NULL,
            stop INTEGER NOT NULL, owners TEXT NOT NULL) STRICT
            """
        ),
        Object(
            "passage",
            """
            CREATE TABLE passage (id INTEGER PRIMARY KEY, start INTEGER NOT NULL,
            stop INTEGER NOT NULL, block INTEGER NOT NULL, section INTEGER) STRICT
            """
        ),
        Object("passage_words", passageWords),
        Object(
            "passage_text",
            """
            CREATE VIRTUAL TABLE passage_text USING fts5(words, content='passage_words',
            content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='1 2')
            """
        ),
        Object(
            "title_text",
            """
            CREATE VIRTUAL TABLE title_text USING fts5(shown_title, content='source',
            content_rowid='id', tokenize='unicode61 remove_diacritics 2')
            """
        ),
    ]

    /// The words of a passage, put together from the chunks it lies in.
    private static let passageWords = """
        CREATE VIEW passage_words (id, words) AS SELECT id, (SELECT group_concat(CAST(substr(bytes,
        max(0, p.start - (text_chunk.id & 0xFFFFFF) * 8000) + 1,
        min(8000, p.stop - (text_chunk.id & 0xFFFFFF) * 8000)
        - max(0, p.start - (text_chunk.id & 0xFFFFFF) * 8000)) AS TEXT), '') FROM text_chunk
        WHERE text_chunk.id BETWEEN (p.id & ~0xFFFFFF) + p.start / 8000
        AND (p.id & ~0xFFFFFF) + (p.stop - 1) / 8000) FROM passage AS p
        """

    private static let derivedFindings = [
        Object(
            "subject",
            """
            CREATE TABLE subject (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE,
            kind TEXT NOT NULL, name TEXT NOT NULL, folded TEXT NOT NULL,
            category TEXT NOT NULL, is_listed INTEGER NOT NULL, sources INTEGER NOT NULL,
            mentions INTEGER NOT NULL, events INTEGER NOT NULL, issues INTEGER NOT NULL,
            points INTEGER NOT NULL, positions INTEGER NOT NULL) STRICT
            """
        ),
        Object(
            "alias",
            """
            CREATE TABLE alias (folded TEXT NOT NULL, subject INTEGER NOT NULL,
            PRIMARY KEY (folded, subject)) STRICT, WITHOUT ROWID
            """
        ),
        Object(
            "source_subject",
            """
            CREATE TABLE source_subject (subject INTEGER NOT NULL, age INTEGER NOT NULL,
            source INTEGER NOT NULL, PRIMARY KEY (subject, age, source)) STRICT, WITHOUT ROWID
            """
        ),
        Object(
            "rule",
            "CREATE TABLE rule (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT"
        ),
        Object(
            "mention",
            """
            CREATE TABLE mention (id INTEGER PRIMARY KEY, subject INTEGER NOT NULL,
            start INTEGER NOT NULL, stop INTEGER NOT NULL, alias INTEGER NOT NULL,
            rule INTEGER NOT NULL, cues TEXT NOT NULL) STRICT
            """
        ),
        Object(
            "date",
            """
            CREATE TABLE date (id INTEGER PRIMARY KEY, start INTEGER NOT NULL,
            stop INTEGER NOT NULL, kind INTEGER NOT NULL, value TEXT NOT NULL, modifier TEXT,
            first TEXT, last TEXT, reason TEXT, rule INTEGER NOT NULL, cues TEXT NOT NULL) STRICT
            """
        ),
        Object(
            "finding",
            """
            CREATE TABLE finding (id INTEGER PRIMARY KEY, kind INTEGER NOT NULL,
            start INTEGER NOT NULL, stop INTEGER NOT NULL, ordinal INTEGER NOT NULL,
            type INTEGER NOT NULL, actor TEXT NOT NULL, other TEXT, day TEXT, until TEXT,
            detail INTEGER NOT NULL, people TEXT NOT NULL, subjects TEXT NOT NULL,
            place ANY NOT NULL, rule INTEGER NOT NULL, cues TEXT NOT NULL) STRICT
            """
        ),
        Object(
            "citation",
            """
            CREATE TABLE citation (finding INTEGER NOT NULL REFERENCES finding (id),
            number INTEGER NOT NULL, source INTEGER NOT NULL, start INTEGER NOT NULL,
            stop INTEGER NOT NULL, paragraph INTEGER NOT NULL, words TEXT NOT NULL,
            PRIMARY KEY (finding, number)) STRICT, WITHOUT ROWID
            """
        ),
        Object(
            "finding_subject",
            """
            CREATE TABLE finding_subject (subject INTEGER NOT NULL, kind INTEGER NOT NULL,
            place ANY NOT NULL, finding INTEGER NOT NULL,
            PRIMARY KEY (subject, kind, place, finding)) STRICT, WITHOUT ROWID
            """
        ),
    ]

    private static let indexes = [
        Object("source_age", "CREATE INDEX source_age ON source (age)"),
        Object("source_title", "CREATE INDEX source_title ON source (folded_title)"),
        Object("source_file", "CREATE INDEX source_file ON source (file)"),
        Object(
            "source_digest",
            "CREATE INDEX source_digest ON source (digest_of) WHERE digest_of IS NOT NULL"
        ),
        Object("subject_name", "CREATE INDEX subject_name ON subject (kind, folded)"),
    ]
}
