extension Schema {
    /// The notebook: a journal that only grows, and the state it leads to.
    static let notebook = Schema(
        applicationID: 0x4272_664E,
        migrations: [
            Migration(statements: notebookObjects.map(\.sql) + notebookRows),
            Migration(statements: continuedObjects.map(\.sql)),
            Migration(statements: standingObjects.map(\.sql)),
        ],
        objects: notebookObjects + continuedObjects + standingObjects,
        textTables: ["entry_text"]
    )

    private static let notebookRows = [
        "INSERT INTO anchor (id, target, is_orphaned) VALUES (0, 'book', 0)"
    ]

    /// Since version 2: steps that belong to the one before, so that both are undone at once.
    private static let continuedObjects = [
        Object("continued", "CREATE TABLE continued (step INTEGER PRIMARY KEY) STRICT")
    ]

    /// Since version 3: what the source of an anchor is called, and the words that stand there now,
    /// with what is around them, where they are others than were written on.
    private static let standingObjects = [
        Object(
            "standing",
            """
            CREATE TABLE standing (anchor INTEGER PRIMARY KEY REFERENCES anchor (id),
            title TEXT NOT NULL, words TEXT, head TEXT, tail TEXT) STRICT
            """
        )
    ]

    private static let notebookObjects = [
        Object(
            "anchor",
            """
            CREATE TABLE anchor (id INTEGER PRIMARY KEY, target TEXT NOT NULL, words TEXT,
            head TEXT, tail TEXT, digest_of TEXT, is_orphaned INTEGER NOT NULL) STRICT
            """
        ),
        Object(
            "journal",
            """
            CREATE TABLE journal (id INTEGER PRIMARY KEY, at TEXT NOT NULL, who TEXT NOT NULL,
            verb TEXT NOT NULL, undone INTEGER, kind TEXT NOT NULL,
            anchor INTEGER NOT NULL REFERENCES anchor (id), slot TEXT NOT NULL,
            before TEXT, after TEXT) STRICT
            """
        ),
        Object(
            "entry",
            """
            CREATE TABLE entry (id INTEGER PRIMARY KEY, kind TEXT NOT NULL,
            anchor INTEGER NOT NULL REFERENCES anchor (id), slot TEXT NOT NULL,
            text TEXT NOT NULL, at TEXT NOT NULL, UNIQUE (kind, anchor, slot)) STRICT
            """
        ),
        Object(
            "entry_text",
            """
            CREATE VIRTUAL TABLE entry_text USING fts5(text, content='entry',
            content_rowid='id', tokenize='unicode61 remove_diacritics 2')
            """
        ),
        Object(
            "step",
            """
            CREATE TABLE step (id INTEGER PRIMARY KEY, edit INTEGER NOT NULL REFERENCES
            journal (id), is_undone INTEGER NOT NULL) STRICT
            """
        ),
        Object(
            "reading",
            """
            CREATE TABLE reading (id INTEGER PRIMARY KEY, source TEXT NOT NULL,
            at TEXT NOT NULL) STRICT
            """
        ),
        Object(
            "session",
            "CREATE TABLE session (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT"
        ),
        Object("anchor_target", "CREATE INDEX anchor_target ON anchor (target)"),
        Object("entry_anchor", "CREATE INDEX entry_anchor ON entry (anchor)"),
        Object("entry_at", "CREATE INDEX entry_at ON entry (kind, at)"),
        Object("reading_source", "CREATE INDEX reading_source ON reading (source, id)"),
        Object("journal_anchor", "CREATE INDEX journal_anchor ON journal (anchor)"),
        Object("step_edit", "CREATE INDEX step_edit ON step (edit)"),
    ]
}
