internal import BriefCore
internal import GRDB

/// The names of subjects as the vocabulary gives them.
struct SubjectCatalogue {
    private let db: Database
    private let words: Words

    init(_ db: Database) throws {
        self.db = db
        words = try Words(db)
    }

    /// Puts the vocabulary's names in the place of those stored before.
    func set(_ entries: [SubjectEntry]) throws {
        try Connection.execute(db, "UPDATE subject SET is_listed = 0")
        try Connection.execute(db, "DELETE FROM alias")
        let table = try SubjectTable(db, words: words)
        let update = try Prepared(
            db,
            "UPDATE subject SET name = ?, folded = ?, category = ?, is_listed = 1 WHERE id = ?"
        )
        let insert = try Prepared(db, "INSERT OR IGNORE INTO alias VALUES (?, ?)")
        for entry in entries {
            let row = try table.row(entry.id)
            try update.binding(entry.name, words.fold(entry.name), entry.category, row).run()
            for alias in entry.aliases {
                let folded = words.fold(alias.text)
                if !folded.isEmpty { try insert.binding(folded, row).run() }
            }
        }
    }

    /// Rows of the subjects a text may mean, by name.
    func resolve(_ text: String) throws -> [Int] {
        let byCode = try codes(text)
        if !byCode.isEmpty { return byCode }
        let folded = words.fold(text)
        guard !folded.isEmpty else { return [] }
        let byName = try Prepared(
            db,
            "SELECT id FROM subject WHERE id > 0 AND folded = ? ORDER BY folded, id"
        ).binding(folded).rows { $0.int(0) }
        if !byName.isEmpty { return byName }
        return try Prepared(db, "SELECT subject FROM alias WHERE folded = ? ORDER BY subject")
            .binding(folded).rows { $0.int(0) }
    }

    /// Rows by a whole id, or by a code of any kind, in any case of letters.
    private func codes(_ text: String) throws -> [Int] {
        let find = try Prepared(db, "SELECT id FROM subject WHERE code = ?")
        if let row = try SubjectID(text).flatMap({ id in
            try find.binding(id.description).first { $0.int(0) }
        }) {
            return [row]
        }
        var rows: [Int] = []
        for kind in SubjectKind.allCases {
            for code in [text, text.uppercased(), text.lowercased()] {
                let row = try find.binding(SubjectID(kind, code).description).first { $0.int(0) }
                if let row, !rows.contains(row) { rows.append(row) }
            }
        }
        return rows
    }
}
