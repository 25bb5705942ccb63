extension Schema {
    /// What is derived from several sources together.
    ///
    /// A finding that several sources tell stands in `telling` with the one that leads,
    /// itself included; only the leading one is on the lists of subjects. `unsettled` names the
    /// subjects whose findings have changed since their links were found.
    static let threadObjects = [
        Object(
            "thread_link",
            """
            CREATE TABLE thread_link (subject INTEGER NOT NULL, earlier INTEGER NOT NULL,
            later INTEGER NOT NULL, relation INTEGER NOT NULL, earlier_words TEXT NOT NULL,
            later_words TEXT NOT NULL, words TEXT NOT NULL,
            PRIMARY KEY (subject, earlier, later)) STRICT, WITHOUT ROWID
            """
        ),
        Object(
            "telling",
            "CREATE TABLE telling (finding INTEGER PRIMARY KEY, lead INTEGER NOT NULL) STRICT"
        ),
        Object("unsettled", "CREATE TABLE unsettled (subject INTEGER PRIMARY KEY) STRICT"),
        Object("thread_earlier", "CREATE INDEX thread_earlier ON thread_link (earlier)"),
        Object("thread_later", "CREATE INDEX thread_later ON thread_link (later)"),
        Object("telling_lead", "CREATE INDEX telling_lead ON telling (lead)"),
    ]

    /// In a book that was made before, nothing is linked yet.
    static let threadRows = [
        """
        INSERT INTO unsettled SELECT id FROM subject
        WHERE id > 0 AND events + issues + points + positions > 0
        """
    ]
}
