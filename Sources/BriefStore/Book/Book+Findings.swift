package import BriefCore
internal import GRDB

extension Book {
    /// A window on the findings of a pane, those that concern all the subjects.
    ///
    /// Events stand by date, undated last; issues by kind, then newest first; points by
    /// modality, then newest source first; positions by who holds them. No subjects means
    /// the whole book. What several sources tell is one row. The pane of sources has no findings; see ``sources(of:offset:count:)``.
    ///
    /// - Parameters:
    ///   - subjects: The subjects.
    ///   - pane: The pane.
    ///   - judgements: What the reader says: what is dismissed is left out, what is corrected
    ///     stands where the correction puts it.
    ///   - offset: First row wanted.
    ///   - count: Number of rows wanted.
    /// - Returns: the rows, with the length of the whole list.
    /// - Throws: ``StoreError`` where the file cannot be read.
    package func findings(
        _ subjects: [SubjectID],
        pane: SubjectPane,
        under judgements: Judgements = .none,
        offset: Int = 0,
        count: Int
    ) throws(StoreError) -> Window<FindingRow> {
        guard let kind = pane.kind else { return .empty }
        return try connection.read { db in
            let left = judgements.hidden.union(judgements.moved)
            guard let list = try FindingList(db, subjects: subjects, kind: kind, hidden: left)
            else {
                return .empty
            }
            let rest =
                try list.isIntersection
                ? totals.total("\(list.name) \(try version(db))") { try list.count() }
                : list.count()
            let reader = try FindingReader(db, path: path)
            let judged = try JudgedList(db, list, rest: rest, judgements, reader)
            let rows = try judged.rows(offset: offset, count: count)
                .map { judgements.judged(try reader.line($0)) }
            let total = judged.total
            return Window(offset: min(max(0, offset), total), total: total, rows: rows)
        }
    }

    /// The finding of a number, with all tellings of its matter.
    package func finding(_ number: Int64) throws(StoreError) -> FindingRow {
        try connection.read { db in try FindingReader(db, path: path).line(Int(number)) }
    }

    /// The numbers of findings in this book by their identity; those it lacks are left out.
    package func numbers(
        of identities: [FindingIdentity]
    ) throws(StoreError) -> [FindingIdentity: Int64] {
        try connection.read { db in
            let reader = try FindingReader(db, path: path)
            let find = try Prepared(db, "SELECT id FROM source WHERE key = ?")
            var numbers: [FindingIdentity: Int64] = [:]
            for identity in identities {
                guard let source = try find.binding(identity.source.text).first({ $0.int(0) })
                else { continue }
                let parts = PartSearch(db, table: "finding", source: source)
                let count = try parts.count()
                var number = try parts.first(from: identity.span.start)
                while number < count {
                    let row = try reader.row(RowKey.row(source, number))
                    guard row.finding.span.start == identity.span.start else { break }
                    if row.identity == identity { numbers[identity] = row.number }
                    number += 1
                }
            }
            return numbers
        }
    }

    /// Hands over the findings of a source one by one, by their place in its text.
    ///
    /// Mentions and dates are left out. The book is not held while the body works.
    ///
    /// - Parameters:
    ///   - key: The source.
    ///   - body: Takes one finding.
    /// - Throws: ``StoreError``, or what the body throws.
    package func eachFinding(in key: SourceKey, _ body: (FindingRow) throws -> Void) throws {
        var next = 0
        while true {
            let rows = try connection.read { db in
                let source = try SourceFinder(db).row(key: key)
                let reader = try FindingReader(db, path: path)
                let count = try SourceReader(db).row(source).findings
                return try (next..<max(next, min(count, next + 256))).map { number in
                    try reader.row(RowKey.row(source, number))
                }
            }
            guard !rows.isEmpty else { return }
            for row in rows { try body(row) }
            next += rows.count
        }
    }

    /// The subjects named in a stretch of a source, by place.
    package func mentions(
        in key: SourceKey,
        within span: TextSpan
    ) throws(StoreError) -> [MentionRow] {
        try connection.read { db in
            let source = try SourceFinder(db).row(key: key)
            let parts = PartSearch(db, table: "mention", source: source)
            let reader = try FindingReader(db, path: path)
            let rows = try Prepared(
                db,
                "SELECT subject, start, stop FROM mention WHERE id BETWEEN ? AND ? ORDER BY id"
            ).binding(
                RowKey.row(source, try parts.first(from: span.start)),
                RowKey.bounds(of: source).last
            )
            defer { rows.reset() }
            var found: [MentionRow] = []
            while try rows.step(), rows.int(1) < span.end {
                guard let subject = try reader.subjectID(rows.int(0)) else { continue }
                found.append(
                    MentionRow(span: TextSpan(rows.int(1), rows.int(2)), subject: subject)
                )
            }
            return found
        }
    }

    /// A number that changes whenever another program has written the book.
    func version(_ db: Database) throws -> Int {
        try Prepared(db, "PRAGMA data_version").first { $0.int(0) } ?? 0
    }
}
