/// A notebook as version 1 of the program left it: a note and a dismissed finding, which an undo
/// brought back and a redo took away again.
enum SchemaOneNotebook {
    static let statements = """
        CREATE TABLE anchor (id INTEGER PRIMARY KEY, target TEXT NOT NULL, words TEXT, head TEXT, tail TEXT, digest_of TEXT, is_orphaned INTEGER NOT NULL) STRICT;
        CREATE TABLE journal (id INTEGER PRIMARY KEY, at TEXT NOT NULL, who TEXT NOT NULL, verb TEXT NOT NULL, undone INTEGER, kind TEXT NOT NULL, anchor INTEGER NOT NULL REFERENCES anchor (id), slot TEXT NOT NULL, before TEXT, after TEXT) STRICT;
        CREATE TABLE entry (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, anchor INTEGER NOT NULL REFERENCES anchor (id), slot TEXT NOT NULL, text TEXT NOT NULL, at TEXT NOT NULL, UNIQUE (kind, anchor, slot)) STRICT;
        CREATE VIRTUAL TABLE entry_text USING fts5(text, content='entry', content_rowid='id', tokenize='unicode61 remove_diacritics 2');
        CREATE TABLE step (id INTEGER PRIMARY KEY, edit INTEGER NOT NULL REFERENCES journal (id), is_undone INTEGER NOT NULL) STRICT;
        CREATE TABLE reading (id INTEGER PRIMARY KEY, source TEXT NOT NULL, at TEXT NOT NULL) STRICT;
        CREATE TABLE session (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
        CREATE INDEX anchor_target ON anchor (target);
        CREATE INDEX entry_anchor ON entry (anchor);
        CREATE INDEX entry_at ON entry (kind, at);
        CREATE INDEX reading_source ON reading (source, id);
        CREATE INDEX journal_anchor ON journal (anchor);
        CREATE INDEX step_edit ON step (edit);
        INSERT INTO anchor VALUES (0, 'book', NULL, NULL, NULL, NULL, 0);
        INSERT INTO anchor VALUES (1, 'source aaaaaaaaaaaa', NULL, NULL, NULL, NULL, 0);
        INSERT INTO anchor VALUES (2, 'finding aaaaaaaaaaaa 1-5 issue gap 0', 'word', '', '', NULL, 0);
        INSERT INTO journal VALUES (1, '2026-11-01T10:00:00Z', 'me', 'edit', NULL, 'note', 1, '1', NULL, 'Ask them');
        INSERT INTO journal VALUES (2, '2026-11-01T10:01:00Z', 'me', 'edit', NULL, 'verdict', 2, '', NULL, 'dismiss');
        INSERT INTO journal VALUES (3, '2026-11-01T10:02:00Z', 'me', 'undo', 2, 'verdict', 2, '', 'dismiss', NULL);
        INSERT INTO journal VALUES (4, '2026-11-01T10:03:00Z', 'me', 'redo', 2, 'verdict', 2, '', NULL, 'dismiss');
        INSERT INTO entry VALUES (1, 'note', 1, '1', 'Ask them', '2026-11-01T10:00:00Z');
        INSERT INTO entry VALUES (2, 'verdict', 2, '', 'dismiss', '2026-11-01T10:03:00Z');
        INSERT INTO entry_text (rowid, text) VALUES (1, 'Ask them'), (2, 'dismiss');
        INSERT INTO step VALUES (1, 1, 0), (2, 2, 0);
        INSERT INTO session VALUES ('left', 'source aaaaaaaaaaaa');
        PRAGMA application_id = 1114793550;
        PRAGMA user_version = 1;
        """
}
