/// Stored counts and what they must be: `stored, counted, of what` in each row.
enum CountCheck {
    static let questions: [(name: String, sql: String)] = [
        ("sources", "SELECT sources, (SELECT count(*) FROM source), '' FROM tally"),
        ("passages", "SELECT passages, (SELECT count(*) FROM passage), '' FROM tally"),
        ("findings", "SELECT findings, (SELECT count(*) FROM finding), '' FROM tally"),
        (
            "undated sources",
            "SELECT undated, (SELECT count(*) FROM source WHERE published IS NULL), '' FROM tally"
        ),
        ("sources of ", counted("sources", "source_subject WHERE subject > 0")),
        ("mentions of ", counted("mentions", "mention")),
        ("events of ", listed("events", 2)),
        ("issues of ", listed("issues", 3)),
        ("points of ", listed("points", 4)),
        ("positions of ", listed("positions", 5)),
    ]

    private static func listed(_ column: String, _ kind: Int) -> String {
        counted(column, "finding_subject WHERE kind = \(kind)")
    }

    /// Counts each table once, however many subjects there are.
    private static func counted(_ column: String, _ table: String) -> String {
        """
        WITH found AS MATERIALIZED (SELECT subject, count(*) AS number FROM \(table)
        GROUP BY subject) SELECT s.\(column), coalesce(f.number, 0), s.code FROM subject AS s
        LEFT JOIN found AS f ON f.subject = s.id WHERE \(column == "sources" ? "s.id > 0" : "1")
        """
    }
}
