package import BriefCore

extension Book {
    /// The order of a list of sources.
    package enum SourceOrder: String, CaseIterable, Sendable {
        /// Newest first, undated last.
        case newest
        case title
        /// As they came into the book.
        case added
    }

    /// A window on the sources.
    ///
    /// - Parameters:
    ///   - order: Their order.
    ///   - filter: Leaves those whose title has words that begin as typed; empty leaves all.
    ///   - offset: First row wanted.
    ///   - count: Number of rows wanted.
    /// - Returns: the rows, with the length of the whole list.
    /// - Throws: ``StoreError`` where the file cannot be read.
    package func sources(
        order: SourceOrder = .newest,
        filter: String = "",
        offset: Int = 0,
        count: Int
    ) throws(StoreError) -> Window<SourceRow> {
        try connection.read { db in
            var filter = try SearchQuery(filter, isTyping: true, words: Words(db))
            filter.clauses = try LetterForms(db, table: "title_text").added(to: filter.clauses)
            let list = SourceList(order: order, match: filter.match)
            let total = try list.count(db)
            let slice = Slice(offset: offset, count: count, total: total)
            let reader = try SourceReader(db)
            let rows = try list.rows(slice, db).map { try reader.row($0) }
            return Window(offset: min(max(0, offset), total), total: total, rows: rows)
        }
    }

    /// A window on the sources that name all the subjects, newest first, undated last.
    package func sources(
        of subjects: [SubjectID],
        offset: Int = 0,
        count: Int
    ) throws(StoreError) -> Window<SourceRow> {
        guard !subjects.isEmpty else { return try sources(offset: offset, count: count) }
        return try connection.read { db in
            guard let list = try SubjectSources(db, subjects) else { return .empty }
            let total =
                try list.isIntersection
                ? totals.total("sources \(list.name) \(try version(db))") { try list.count() }
                : list.count()
            let slice = Slice(offset: offset, count: count, total: total)
            let reader = try SourceReader(db)
            let rows = try list.rows(slice).map { try reader.row($0) }
            return Window(offset: min(max(0, offset), total), total: total, rows: rows)
        }
    }

    /// The source of a key.
    package func source(_ key: SourceKey) throws(StoreError) -> SourceRow {
        try connection.read { db in
            try SourceReader(db).row(SourceFinder(db).row(key: key))
        }
    }

    /// The source that took the place of one as its newer edition; nil where none did.
    package func newerEdition(of key: SourceKey) throws(StoreError) -> SourceKey? {
        try connection.read { db in try EditionTable(db).newer(than: key) }
    }

    /// The source a reader's word means.
    ///
    /// A key, the beginning of one that only one source has (four digits at least), a file
    /// name, a title, or the number of a source.
    package func source(named text: String) throws(StoreError) -> SourceRow {
        try connection.read { db in
            let rows = try SourceFinder(db).rows(named: text)
            let reader = try SourceReader(db)
            guard let first = rows.first else { throw StoreError.unknownSource(text) }
            guard rows.count == 1 else {
                throw StoreError.ambiguousSource(
                    text,
                    choices: try rows.map { try reader.row($0).key }
                )
            }
            return try reader.row(first)
        }
    }
}

extension SourceFinder {
    /// Rows of the sources that answer to a word, eight at most.
    func rows(named text: String) throws -> [Int] {
        let words = try Words(db)
        let (folded, plain) = (words.fold(text), words.plain(text))
        let questions: [(sql: String, value: (any Bindable)?)] = [
            ("key = ?", text),
            ("hash = ?", text),
            ("file = ?", text),
            ("folded_title = ?", plain.isEmpty ? nil : plain),
            ("folded_title = ?", folded == plain ? nil : folded),
            ("id = ?", Int(text)),
            ("key >= ?1 AND key < ?1 || 'g'", text.utf8.count >= 4 ? text : nil),
        ]
        for question in questions {
            guard let value = question.value else { continue }
            let rows = try Prepared(
                db,
                "SELECT id FROM source WHERE \(question.sql) ORDER BY id LIMIT 8"
            ).binding(value).rows { $0.int(0) }
            if !rows.isEmpty { return rows }
        }
        return []
    }
}
