extension Schema {
    /// What a document brings besides its text: pages, its own bytes, and which file it was.
    ///
    /// `origin` names the place of the file by a digest, so that a book that is handed on does
    /// not tell of folders; `edition` leads from a source that gave way to the newer one.
    static let documentObjects = [
        Object(
            "page",
            """
            CREATE TABLE page (id INTEGER PRIMARY KEY, start INTEGER NOT NULL,
            label TEXT NOT NULL) STRICT
            """
        ),
        Object(
            "original",
            "CREATE TABLE original (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT"
        ),
        Object(
            "origin",
            "CREATE TABLE origin (source INTEGER PRIMARY KEY, place TEXT NOT NULL) STRICT"
        ),
        Object(
            "edition",
            """
            CREATE TABLE edition (old TEXT PRIMARY KEY, newer TEXT NOT NULL) STRICT, WITHOUT ROWID
            """
        ),
        Object("origin_place", "CREATE INDEX origin_place ON origin (place)"),
    ]
}
