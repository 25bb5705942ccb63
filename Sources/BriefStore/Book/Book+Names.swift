package import BriefCore

extension Book {
    /// All names of the subjects that a source names, by kind, then by name shown.
    ///
    /// - Throws: ``StoreError`` where the file cannot be read.
    package func subjectNames() throws(StoreError) -> [SubjectNames] {
        try connection.read { db in
            var others: [Int: [String]] = [:]
            let alias = try Prepared(db, "SELECT subject, folded FROM alias ORDER BY folded")
            while try alias.step() { others[alias.int(0), default: []].append(alias.text(1)) }
            alias.reset()
            let subject = try Prepared(
                db,
                """
                SELECT id, code, name FROM subject WHERE id > 0 AND sources > 0
                ORDER BY kind, folded, id
                """
            )
            return try subject.rows { row in
                SubjectID(row.text(1)).map {
                    SubjectNames(id: $0, name: row.text(2), others: others[row.int(0)] ?? [])
                }
            }
            .compactMap(\.self)
        }
    }
}
