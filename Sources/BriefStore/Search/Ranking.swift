internal import GRDB
internal import GRDBSQLite
internal import Synchronization

/// A second connection, for searches only, so that they hold up nothing else.
///
/// It is opened by the first search. Between SQLite's steps a running search looks at the
/// stop sign, which cannot be missed as a plain interrupt can that comes too early.
final class Ranking: Sendable {
    private let path: String
    /// The names of the book, for searches.
    let names = NameFormsCache()
    private let sign = StopSign()
    private let opened = Mutex<Connection?>(nil)

    init(path: String) { self.path = path }

    /// Reads for a search.
    ///
    /// - Throws: ``StoreError/interrupted`` where ``stop()`` was called meanwhile.
    func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        let ticket = sign.ticket
        let connection = try connection()
        return try connection.read { db in
            sign.begin(ticket)
            guard !sign.isRaised else { throw StoreError.interrupted }
            sqlite3_progress_handler(
                db.sqliteConnection,
                Ranking.steps,
                { sign in
                    guard let sign else { return 0 }
                    return Unmanaged<StopSign>.fromOpaque(sign).takeUnretainedValue().isRaised
                        ? 1 : 0
                },
                Unmanaged.passUnretained(sign).toOpaque()
            )
            defer { sqlite3_progress_handler(db.sqliteConnection, 0, nil, nil) }
            return try body(db)
        }
    }

    /// Ends the searches that run or wait now.
    func stop() {
        sign.raise()
    }

    /// Closes the connection, if there is one.
    func close() throws(StoreError) {
        stop()
        try opened.withLock { (opened) throws(StoreError) in
            try opened?.close()
            opened = nil
        }
    }

    private func connection() throws(StoreError) -> Connection {
        try opened.withLock { (opened) throws(StoreError) in
            if let connection = opened { return connection }
            let connection = try Connection(path, Book.settings(.readOnly))
            opened = connection
            return connection
        }
    }

    /// SQLite's steps between two looks at the stop sign; well under a millisecond.
    private static let steps: Int32 = 1000
}
