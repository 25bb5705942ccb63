internal import BriefCore
internal import GRDB

/// Links between findings of different sources, as they were found among those of a subject.
struct LinkTable {
    /// The relations in the order of their numbers; entries are only ever added at the end.
    static let relations: [ThreadLink.Relation] = [.same, .echoes, .answers, .alike, .prepared]

    private let db: Database

    init(_ db: Database) { self.db = db }

    /// Puts the links of a subject in the place of those it had.
    ///
    /// - Returns: The findings that are, or were, told to be the same as another.
    func set(_ links: [ThreadLink], of subject: Int) throws -> Set<Int> {
        var ends = try sameEnds(of: subject)
        try Prepared(db, "DELETE FROM thread_link WHERE subject = ?").binding(subject).run()
        var text = ColumnText()
        try RowInsert(db, "thread_link", columns: 7).insert(links) { row, link in
            row.bind(1, subject)
            row.bind(2, Int(link.earlier))
            row.bind(3, Int(link.later))
            row.bind(4, Codes.code(link.relation, in: LinkTable.relations))
            LinkTable.join(link.earlierWords, into: &text)
            row.bind(5, text)
            LinkTable.join(link.laterWords, into: &text)
            row.bind(6, text)
            row.bind(7, Lines.join(link.words))
            if link.relation == .same { ends.formUnion([Int(link.earlier), Int(link.later)]) }
        }
        return ends
    }

    /// Findings told to be the same as one, by number.
    func same(as finding: Int) throws -> [Int] {
        try Prepared(
            db,
            """
            SELECT later FROM thread_link WHERE earlier = ?1 AND relation = 0
            UNION SELECT earlier FROM thread_link WHERE later = ?1 AND relation = 0 ORDER BY 1
            """
        ).binding(finding).rows { $0.int(0) }
    }

    /// Takes out the links of a source's findings.
    func erase(_ source: Int) throws {
        let bounds = RowKey.bounds(of: source)
        for end in ["earlier", "later"] {
            try Prepared(db, "DELETE FROM thread_link WHERE \(end) BETWEEN ? AND ?")
                .binding(bounds.first, bounds.last).run()
        }
    }

    private func sameEnds(of subject: Int) throws -> Set<Int> {
        let pairs = try Prepared(
            db,
            "SELECT earlier, later FROM thread_link WHERE subject = ? AND relation = 0"
        ).binding(subject).rows { [$0.int(0), $0.int(1)] }
        return Set(pairs.joined())
    }

    private static func join(_ spans: [TextSpan], into text: inout ColumnText) {
        text.clear()
        for span in spans {
            if !text.isEmpty { text.append("\n" as Unicode.Scalar) }
            text.append(span.start)
            text.append(" " as Unicode.Scalar)
            text.append(span.end)
        }
    }
}
