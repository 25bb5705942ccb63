package import BriefCore

extension Book {
    /// Which subjects a list holds.
    package enum SubjectScope: Sendable {
        /// All the vocabulary knows and all the sources name.
        case all
        /// Those a source names.
        case named
        /// Those with events, issues, points or positions.
        case found
    }

    /// The order of a list of subjects.
    package enum SubjectOrder: Sendable {
        case name
        /// Most findings first.
        case findings
    }

    /// Stores the names of the vocabulary's subjects, so that they are known without it.
    ///
    /// Subjects that were listed before and are not now stay only as sources name them.
    package func setSubjects(_ entries: [SubjectEntry]) throws(StoreError) {
        try write { db in try SubjectCatalogue(db).set(entries) }
    }

    /// A window on the subjects of a kind.
    ///
    /// - Parameters:
    ///   - kind: The kind.
    ///   - scope: Which of them.
    ///   - filter: Leaves those of which a name holds the words typed; empty leaves all.
    ///   - order: By name or by number of findings.
    ///   - offset: First row wanted.
    ///   - count: Number of rows wanted.
    /// - Returns: the rows, with the length of the whole list.
    /// - Throws: ``StoreError`` where the file cannot be read.
    package func subjects(
        _ kind: SubjectKind,
        _ scope: SubjectScope = .named,
        filter: String = "",
        order: SubjectOrder = .name,
        offset: Int = 0,
        count: Int
    ) throws(StoreError) -> Window<SubjectRow> {
        try connection.read { db in
            let list = SubjectQuery(
                kind: kind,
                scope: scope,
                filter: filter.isEmpty ? "" : try Words(db).plain(filter),
                order: order
            )
            let total = try list.count(db)
            let slice = Slice(offset: offset, count: count, total: total)
            let reader = try SubjectReader(db)
            let rows = try list.rows(slice, db).map { try reader.row($0) }
            return Window(offset: min(max(0, offset), total), total: total, rows: rows)
        }
    }

    /// A subject with its counts; nil where the book does not know it.
    package func subject(_ id: SubjectID) throws(StoreError) -> SubjectRow? {
        try connection.read { db in
            let row = try Prepared(db, "SELECT id FROM subject WHERE code = ?")
                .binding(id.description).first { $0.int(0) }
            return try row.map { try SubjectReader(db).row($0) }
        }
    }

    /// The names of subjects; those the book does not know are left out.
    package func names(
        of subjects: [SubjectID]
    ) throws(StoreError) -> [SubjectID: String] {
        try connection.read { db in
            let name = try Prepared(db, "SELECT name FROM subject WHERE code = ?")
            var names: [SubjectID: String] = [:]
            for subject in subjects {
                names[subject] = try name.binding(subject.description).first { $0.text(0) }
            }
            return names
        }
    }

    /// The subjects a text may mean: by id, by code, by name or by another name.
    ///
    /// Empty where nothing answers to it; several where it is ambiguous.
    package func resolve(_ text: String) throws(StoreError) -> [SubjectRow] {
        try connection.read { db in
            let reader = try SubjectReader(db)
            return try SubjectCatalogue(db).resolve(text).map { try reader.row($0) }
        }
    }
}
