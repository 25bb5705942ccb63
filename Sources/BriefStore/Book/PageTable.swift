internal import BriefCore
internal import GRDB

/// Where pages of sources begin; truth that no analysis touches.
struct PageTable {
    private let db: Database

    init(_ db: Database) { self.db = db }

    /// Notes the pages of a source that has none yet.
    func set(_ pages: [PageStart], of source: Int) throws {
        guard !pages.isEmpty else { return }
        let insert = try Prepared(db, "INSERT INTO page VALUES (?, ?, ?)")
        for (number, page) in pages.enumerated() {
            try insert.binding(RowKey.row(source, number), page.start, page.label).run()
        }
    }

    /// The pages of a source, in order.
    func pages(of source: Int) throws -> [PageStart] {
        let bounds = RowKey.bounds(of: source)
        return try Prepared(
            db,
            "SELECT start, label FROM page WHERE id BETWEEN ? AND ? ORDER BY id"
        ).binding(bounds.first, bounds.last).rows { PageStart($0.int(0), label: $0.text(1)) }
    }

    /// The pages of a source that begin in a stretch of its text, in order.
    func pages(of source: Int, in span: TextSpan) throws -> [PageStart] {
        let bounds = RowKey.bounds(of: source)
        return try Prepared(
            db,
            """
            SELECT start, label FROM page WHERE id BETWEEN ? AND ? AND start BETWEEN ? AND ?
            ORDER BY id
            """
        ).binding(bounds.first, bounds.last, span.start, span.end - 1).rows {
            PageStart($0.int(0), label: $0.text(1))
        }
    }
}

/// Tells the page of a place.
final class PageFinder {
    private let statement: Prepared

    init(_ db: Database) throws {
        statement = try Prepared(
            db,
            """
            SELECT label FROM page WHERE id BETWEEN ? AND ? AND start <= ?
            ORDER BY id DESC LIMIT 1
            """
        )
    }

    /// The page a position stands on; nil in a source without pages.
    func label(of source: Int, at position: Int) throws -> String? {
        let bounds = RowKey.bounds(of: source)
        return try statement.binding(bounds.first, bounds.last, position).first { $0.text(0) }
    }
}
