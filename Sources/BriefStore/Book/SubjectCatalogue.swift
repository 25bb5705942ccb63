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
        try Meta(db).set(NameForms.key, NameForms.lines(entries, words: words))
        let table = try SubjectTable(db, words: words)
        let update = try Prepared(
            db,
            "UPDATE subject SET name = ?, folded = ?, category = ?, is_listed = 1 WHERE id = ?"
        )
        let insert = try Prepared(db, "INSERT OR IGNORE INTO alias VALUES (?, ?)")
        for entry in entries {
            let row = try table.row(entry.id)
            try update.binding(entry.name, words.plain(entry.name), entry.category, row).run()
            for alias in entry.aliases {
                let folded = words.plain(alias.text)
                if !folded.isEmpty { try insert.binding(folded, row).run() }
            }
        }
        try DerivedCheck(db).noteNames()
    }

    /// Rows of the subjects a text may mean.
    ///
    /// The first of these questions that has an answer counts: the whole id, the code as
    /// typed, the name, the code in any case of letters, another name, and, for priorities, whose
    /// names are common nouns, the name in the other number: `submarine cables`. An answer that no
    /// source names gives way to a later one that some source does: `AI` is no island then.
    func resolve(_ text: String) throws -> [Int] {
        if let id = SubjectID(text), let row = try row(id) { return [row] }
        let (plain, folded) = (words.plain(text), words.fold(text))
        var answers: [Int] = []
        for question in Question.allCases {
            let found = try rows(question, text, plain: plain, folded: folded)
            let named = try found.filter(isNamed)
            if answers.isEmpty, !named.isEmpty { return found }
            if !named.isEmpty { return named }
            if answers.isEmpty { answers = found }
        }
        return answers
    }

    /// What is asked of a text, in order.
    private enum Question: CaseIterable {
        case code, name, codeInAnyCase, otherName, otherNumber
    }

    private func rows(
        _ question: Question,
        _ text: String,
        plain: String,
        folded: String
    ) throws -> [Int] {
        if question == .code { return try rows(codes: [text]) }
        guard !plain.isEmpty else { return [] }
        switch question {
        case .code: return []
        case .name:
            return try Prepared(
                db,
                "SELECT id FROM subject WHERE id > 0 AND folded IN (?, ?) ORDER BY folded, id"
            ).binding(plain, folded).rows { $0.int(0) }
        case .codeInAnyCase: return try rows(codes: [text.uppercased(), text.lowercased()])
        case .otherName:
            return try Prepared(
                db,
                "SELECT DISTINCT subject FROM alias WHERE folded IN (?, ?) ORDER BY subject"
            ).binding(plain, folded).rows { $0.int(0) }
        case .otherNumber: return try rows(inOtherNumber: plain)
        }
    }

    /// True where a source of the book names a subject.
    private func isNamed(_ row: Int) throws -> Bool {
        try Prepared(db, "SELECT 1 FROM subject WHERE id = ? AND sources > 0").binding(row)
            .first { _ in true } ?? false
    }

    /// Rows of the priorities that a name means whose last word stands in the other number.
    private func rows(inOtherNumber name: String) throws -> [Int] {
        let last = name.split(separator: " ").last.map(String.init) ?? ""
        let stem = name.dropLast(last.count)
        let query = try Prepared(
            db,
            """
            SELECT id FROM subject WHERE kind = ?1 AND id > 0 AND (folded = ?2
                OR id IN (SELECT subject FROM alias WHERE folded = ?2)) ORDER BY id
            """
        )
        let kind = SubjectKind.priority.rawValue
        for form in Plurals.singulars(of: last) + Plurals.forms(of: last) {
            let found = try query.binding(kind, stem + form).rows { $0.int(0) }
            if !found.isEmpty { return found }
        }
        return []
    }

    /// Rows of the subjects of any kind with one of the codes.
    private func rows(codes: [String]) throws -> [Int] {
        var found: [Int] = []
        for kind in SubjectKind.allCases {
            for code in codes {
                if let row = try row(SubjectID(kind, code)), !found.contains(row) {
                    found.append(row)
                }
            }
        }
        return found
    }

    private func row(_ id: SubjectID) throws -> Int? {
        try Prepared(db, "SELECT id FROM subject WHERE code = ?")
            .binding(id.description).first { $0.int(0) }
    }
}
