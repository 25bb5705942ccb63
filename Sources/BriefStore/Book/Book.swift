package import BriefCore
internal import GRDB

/// A book: sources, what analysis found in them, and the index of their words.
///
/// All methods wait for the disk; call them off the thread that reads keys. Any
/// thread may call any of them; a search does not hold up the rest.
package final class Book: Sendable {
    /// What may be done with an open book.
    package enum Mode: Sendable {
        case readOnly, readWrite
    }

    /// Absolute path of the file.
    package let path: String
    /// What may be done with it.
    package let mode: Mode

    let connection: Connection
    let ranking: Ranking
    let totals = WindowTotals()
    private let file: String
    private let identity: StoreFile.Identity?

    /// A book whose file has the name it will have, or another one as long as it is a draft.
    private init(_ path: String, mode: Mode, connection: Connection, file: String? = nil) {
        self.path = path
        self.mode = mode
        self.connection = connection
        self.file = file ?? path
        ranking = Ranking(path: path)
        identity = StoreFile.identity(of: self.file)
    }

    /// Makes a book without sources, and the folders above it, for the owner only.
    ///
    /// - Throws: ``StoreError/exists(_:)`` where something stands there already.
    package static func create(
        at path: String,
        stamp: AnalysisStamp,
        subjects: [SubjectEntry] = []
    ) throws(StoreError) -> Book {
        try create(at: path, stamp: stamp, subjects: subjects, settings: settings(.readWrite))
    }

    static func create(
        at path: String,
        stamp: AnalysisStamp,
        subjects: [SubjectEntry] = [],
        settings: Connection.Settings
    ) throws(StoreError) -> Book {
        let path = StoreFile.absolute(path)
        try StoreFile.makeFolders(above: path)
        // Made under another name first: a kill leaves no half-made book at the path.
        let unfinished = try StoreFile.makeDraft(of: path)
        defer {
            StoreFile.remove(unfinished)
            StoreFile.remove(unfinished + "-journal")
        }
        let draft = Book(
            path,
            mode: .readWrite,
            connection: try Connection(unfinished, settings, named: path),
            file: unfinished
        )
        try draft.connection.write { db in
            try Migrator(schema: .book, path: path).create(in: db)
            try Meta(db).set(stamp)
        }
        if !subjects.isEmpty { try draft.setSubjects(subjects) }
        try draft.close()
        try StoreFile.place(unfinished, at: path)
        return Book(path, mode: .readWrite, connection: try Connection(path, settings))
    }

    /// Opens a book, whatever its size in the same time.
    ///
    /// Opened for writing, a book of an earlier format is brought to today's.
    package static func open(at path: String, mode: Mode) throws(StoreError) -> Book {
        try open(at: path, mode: mode, schema: .book)
    }

    static func open(
        at path: String,
        mode: Mode,
        schema: Schema
    ) throws(StoreError) -> Book {
        let path = StoreFile.absolute(path)
        let connection = try Opening(path: path, schema: schema, settings: settings(mode)).open()
        return Book(path, mode: mode, connection: connection)
    }

    /// True where another file was put at the path since the book was opened.
    ///
    /// The open book goes on being read as it was.
    package var isReplaced: Bool { StoreFile.identity(of: file) != identity }

    /// Closes the file; the book must not be used any more.
    package func close() throws(StoreError) {
        try ranking.close()
        try connection.close()
    }

    /// A number that changes whenever another connection has written the book.
    package func version() throws(StoreError) -> Int {
        try connection.read { db in try version(db) }
    }

    /// What the book holds, from stored counts.
    ///
    /// - Parameter current: What the program would make today; nil leaves out the question
    ///   whether the book is outdated.
    /// - Returns: the counts.
    /// - Throws: ``StoreError`` where the file cannot be read.
    package func summary(current: AnalysisStamp? = nil) throws(StoreError) -> BookSummary {
        try connection.read { db in
            let isOutdated = try current.map { try !Meta(db).stamp().covers($0) } ?? false
            let newest = try Prepared(
                db,
                "SELECT published, basis FROM source WHERE age < ? ORDER BY age LIMIT 1"
            ).binding(Age.undated).first {
                (PartialDate(iso: $0.text(0)), DateBasis(rawValue: $0.text(1)))
            }
            let tally =
                try Prepared(
                    db,
                    "SELECT sources, passages, findings, undated FROM tally WHERE id = 1"
                ).first { [$0.int(0), $0.int(1), $0.int(2), $0.int(3)] } ?? [0, 0, 0, 0]
            return BookSummary(
                sources: tally[0],
                passages: tally[1],
                findings: tally[2],
                undated: tally[3],
                newest: newest?.0,
                newestBasis: newest?.1 ?? .unknown,
                isOutdated: isOutdated,
                isReadOnly: mode == .readOnly
            )
        }
    }

    /// True where an analysis of today would make the book anew.
    package func isOutdated(_ current: AnalysisStamp) throws(StoreError) -> Bool {
        try connection.read { db in try !Meta(db).stamp().covers(current) }
    }

    /// Writes in one transaction, unless the file was replaced since it was opened.
    func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        guard mode == .readWrite else { throw .readOnly(path) }
        defer { totals.forget() }
        return try connection.write { db in
            guard !isReplaced else { throw StoreError.replaced(path) }
            return try body(db)
        }
    }

    static func settings(_ mode: Mode) -> Connection.Settings {
        switch mode {
        case .readOnly: Connection.Settings(isReadOnly: true, cache: 1024, promise: .whole)
        case .readWrite: writing(.whole)
        }
    }

    static func writing(_ promise: Connection.Promise) -> Connection.Settings {
        // Each citation would look for its finding, which was written just before.
        Connection.Settings(
            isReadOnly: false,
            cache: 16_384,
            promise: promise,
            guardsReferences: false
        )
    }
}
