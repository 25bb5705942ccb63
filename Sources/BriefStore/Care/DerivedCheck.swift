internal import GRDB

/// Numbers by which it is noticed that what was derived from a source, or the vocabulary's names,
/// is no longer what was written.
///
/// What SQLite compares with an index of its own, and what linking changes later, is left out.
struct DerivedCheck {
    private let db: Database

    /// The key of the names' number among the book's facts.
    private static let names = "sum of names"

    /// What is read of each table, by the bounds of a source's rows.
    private static let parts = [
        "id, kind, level, start, stop, paragraph FROM block",
        "id, title, first, stop, owners FROM section",
        "id, start, stop, block, section FROM passage",
        pages,
        "id, subject, start, stop, alias, rule, cues FROM mention",
        "id, start, stop, kind, value, modifier, first, last, reason, rule, cues FROM date",
        """
        id, kind, start, stop, ordinal, type, actor, other, day, until, detail, people, subjects,
        rule, cues FROM finding
        """,
    ]

    private static let pages = "id, start, label FROM page"

    /// What is read of a source itself.
    private static let source = """
        SELECT file, format, encoding, byte_count, warnings, front_start, front_end, has_blocks,
        title, published, basis, reason, kind, publisher, reference, language, marking,
        shown_title, folded_title, limits FROM source WHERE id = ?
        """

    /// What is read of the names.
    private static let vocabulary = [
        "SELECT code, name, folded, category FROM subject WHERE is_listed = 1 ORDER BY id",
        "SELECT folded, subject FROM alias ORDER BY folded, subject",
        "SELECT value FROM meta WHERE key = '\(NameForms.key)'",
    ]

    init(_ db: Database) { self.db = db }

    /// A number that has taken in a source's own row.
    ///
    /// Who writes a source takes in what it writes, table by table as they stand in ``parts``: to
    /// read it all again takes as long as to write it.
    func source(_ source: Int) throws -> RowCheck {
        var check = RowCheck()
        try add(Prepared(db, DerivedCheck.source).binding(source), to: &check)
        return check
    }

    /// Takes in where the pages of a source begin.
    func addPages(of source: Int, to check: inout RowCheck) throws {
        try add(DerivedCheck.pages, of: source, to: &check)
    }

    /// Notes the number that has taken in all of a source.
    func note(_ check: RowCheck, of source: Int) throws {
        try Meta(db).set(DerivedCheck.key(source), String(check.value))
    }

    /// Forgets a source's number.
    func forget(_ source: Int) throws {
        try Prepared(db, "DELETE FROM meta WHERE key = ?").binding(DerivedCheck.key(source)).run()
    }

    /// True where a source's rows are those that were written, or no number was noted.
    func isRight(_ source: Int) throws -> Bool {
        guard let noted = try Meta(db).value(DerivedCheck.key(source)) else { return true }
        return try noted == String(value(of: source))
    }

    /// Notes the number of the names, once they are all written.
    func noteNames() throws {
        try Meta(db).set(DerivedCheck.names, String(valueOfNames()))
    }

    /// True where the names are those that were written, or no number was noted.
    func areNamesRight() throws -> Bool {
        guard let noted = try Meta(db).value(DerivedCheck.names) else { return true }
        return try noted == String(valueOfNames())
    }

    private static func key(_ source: Int) -> String { "sum of \(source)" }

    private func value(of source: Int) throws -> Int {
        var check = try self.source(source)
        for part in DerivedCheck.parts { try add(part, of: source, to: &check) }
        return check.value
    }

    private func add(_ part: String, of source: Int, to check: inout RowCheck) throws {
        let bounds = RowKey.bounds(of: source)
        let rows = try Prepared(db, "SELECT \(part) WHERE id BETWEEN ? AND ? ORDER BY id")
        try add(rows.binding(bounds.first, bounds.last), to: &check)
    }

    private func valueOfNames() throws -> Int {
        var check = RowCheck()
        for question in DerivedCheck.vocabulary {
            try add(Prepared(db, question), to: &check)
        }
        return check.value
    }

    /// Takes in all columns of all rows.
    private func add(_ rows: Prepared, to check: inout RowCheck) throws {
        defer { rows.reset() }
        let count = rows.columnCount
        while try rows.step() {
            for column in 0..<count { rows.add(column, to: &check) }
        }
    }
}
