internal import BriefCore
internal import GRDB

/// Which source is a newer edition of which.
struct EditionTable {
    private let db: Database

    init(_ db: Database) { self.db = db }

    /// The row of the older edition that a document takes the place of; nil where there is none.
    ///
    /// The same file with other words is a newer edition. A file elsewhere of the same name is
    /// one where title and half of the lines are the same, and the old file is not there as well.
    func older(of source: NewSource) throws -> Int? {
        guard source.digestOf == nil, let place = source.origin else { return nil }
        let same = try Prepared(
            db,
            """
            SELECT source FROM origin JOIN source ON source.id = origin.source
            WHERE place = ? AND digest_of IS NULL
            """
        ).binding(place).first { $0.int(0) }
        if let same { return same }
        guard let title = source.analysis.metadata.title else { return nil }
        let rows = try Prepared(
            db,
            """
            SELECT source, place FROM origin JOIN source ON source.id = origin.source
            WHERE file = ? AND title = ? AND digest_of IS NULL ORDER BY id
            """
        ).binding(source.file, title).rows { ($0.int(0), $0.text(1)) }
        return try rows.first { row, place in
            try !source.present.contains(place) && isAlike(row, source.document.text)
        }?.0
    }

    /// The source that took the place of one with this key; nil where none did.
    func newer(than key: SourceKey) throws -> SourceKey? {
        try Prepared(db, "SELECT newer FROM edition WHERE old = ?")
            .binding(key.text).first { SourceKey($0.text(0)) }
    }

    /// The source as which a document is known that gave way to it; nil where there is none.
    ///
    /// A copy of it is known as the newer one; under another name it was kept on purpose.
    func newer(than source: NewSource) throws -> SourceKey? {
        let newer = try newer(than: SourceKey(source.document.hash))
        guard let newer, source.origin != nil else { return newer }
        let file = try Prepared(db, "SELECT file FROM source WHERE key = ?")
            .binding(newer.text).first { $0.text(0) }
        return file == source.file ? newer : nil
    }

    /// Notes that a document is in the book in its own right.
    func release(_ key: SourceKey) throws {
        try Prepared(db, "DELETE FROM edition WHERE old = ?").binding(key.text).run()
    }

    /// Notes that a source takes the place of another one.
    func set(_ newer: SourceKey, insteadOf old: SourceKey) throws {
        try release(newer)
        try Prepared(db, "UPDATE edition SET newer = ? WHERE newer = ?")
            .binding(newer.text, old.text).run()
        try Prepared(db, "INSERT OR REPLACE INTO edition VALUES (?, ?)")
            .binding(old.text, newer.text).run()
    }

    /// Forgets what gave way to a source that is taken out.
    func remove(_ key: SourceKey) throws {
        try Prepared(db, "DELETE FROM edition WHERE newer = ?").binding(key.text).run()
    }

    /// All pairs, old one first.
    func all() throws -> [(old: SourceKey, newer: SourceKey)] {
        try Prepared(db, "SELECT old, newer FROM edition ORDER BY old")
            .rows { (SourceKey($0.text(0)), SourceKey($0.text(1))) }
    }

    /// True where half of the lines of the shorter text stand in the other one as well.
    private func isAlike(_ row: Int, _ text: SourceText) throws -> Bool {
        let old = EditionTable.lines(try DocumentReader(db).document(row).document.text)
        let new = EditionTable.lines(text)
        return 2 * old.intersection(new).count >= max(1, min(old.count, new.count))
    }

    private static func lines(_ text: SourceText) -> Set<ArraySlice<UInt8>> {
        Set(text.bytes.split(separator: 0x0A).filter { $0.count > 20 })
    }
}
