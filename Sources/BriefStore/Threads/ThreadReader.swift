internal import BriefCore
internal import GRDB

/// Reads what findings are linked to.
struct ThreadReader {
    private let db: Database
    private let path: String

    init(_ db: Database, path: String) {
        self.db = db
        self.path = path
    }

    /// The findings linked to one, or to any that shares its line; newest source first.
    func rows(_ finding: Int) throws -> [ThreadRow] {
        let table = try TellingTable(db)
        let reader = try FindingReader(db, path: path)
        let own = try table.lead(of: finding).map { try table.tellings($0) } ?? [finding]
        let links = try Prepared(
            db,
            """
            SELECT relation, words, later FROM thread_link WHERE earlier = ?1 AND relation > 0
            UNION SELECT relation, words, -earlier FROM thread_link
            WHERE later = ?1 AND relation > 0 ORDER BY 3
            """
        )
        // What is on the line already is no other place.
        var seen = Set([own[0]])
        var places: Set<Citation> = []
        var rows: [ThreadRow] = []
        for number in own {
            for link in try links.binding(number).rows({ ($0.int(0), $0.text(1), $0.int(2)) }) {
                let other = abs(link.2)
                guard let relation = Codes.value(link.0, in: LinkTable.relations),
                    seen.insert(try table.lead(of: other) ?? other).inserted
                else { continue }
                // A passage may hold several findings; one of them leads there.
                let found = try reader.row(other)
                guard places.insert(found.citations[0]).inserted else { continue }
                rows.append(
                    ThreadRow(
                        relation: relation,
                        isLater: link.2 > 0,
                        words: Lines.split(link.1),
                        other: found
                    )
                )
            }
        }
        return rows.sorted { one, other in
            let first = (Age.of(one.other.sourceDate), one.other.number)
            return first < (Age.of(other.other.sourceDate), other.other.number)
        }
    }
}
