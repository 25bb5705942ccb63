internal import GRDB
internal import GRDBSQLite

/// One connection to a database file, used from one thread at a time.
struct Connection: Sendable {
    /// How a file is opened.
    struct Settings: Sendable {
        /// True where nothing may be written.
        let isReadOnly: Bool
        /// Memory for pages, in KiB.
        let cache: Int
        /// What a commit waits for.
        let promise: Promise
        /// Seconds to wait for another program that holds the file.
        var patience = 5.0
        /// True where each write sees that what it names is there; else `verify` does.
        var guardsReferences = true
        /// Where the pages to roll back to are kept while something is written.
        var journal = Journal.file
    }

    /// Where a journal is.
    enum Journal: String, Sendable {
        /// In a file beside the database, which a killed program leaves for the next one.
        case file = "DELETE"
        /// In memory: for a database that is thrown away.
        case memory = "MEMORY"
    }

    /// What is promised when a commit has returned.
    enum Promise: String, Sendable {
        /// Nothing: the file is thrown away unless it is finished and flushed.
        case nothing = "OFF"
        /// After a power cut the file is whole, with or without the last commit.
        case whole = "FULL"
        /// After a power cut the commit is there: with FULL alone the deleted journal may
        /// come back, and with it the state before.
        case kept = "EXTRA"
    }

    /// Absolute path of the file.
    let path: String
    private let queue: DatabaseQueue

    /// Opens a file that exists.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - settings: How it is opened.
    ///   - name: What errors call it; nil for its path.
    /// - Throws: ``StoreError`` where it cannot be opened.
    init(_ path: String, _ settings: Settings, named name: String? = nil) throws(StoreError) {
        var configuration = Configuration()
        configuration.readonly = settings.isReadOnly
        configuration.foreignKeysEnabled = false
        configuration.busyMode = .timeout(settings.patience)
        configuration.prepareDatabase { db in
            // No value of ours is longer; a damaged file may say that one is.
            sqlite3_limit(db.sqliteConnection, SQLITE_LIMIT_LENGTH, 1 << 28)
            // Asked about every column of every statement, to tell observers what it changes;
            // here nobody observes, and a first screen compiles five dozen.
            sqlite3_set_authorizer(db.sqliteConnection, nil, nil)
            for pragma in Connection.pragmas(settings) {
                try Connection.execute(db, "PRAGMA " + pragma)
            }
        }
        self.path = name ?? path
        do {
            queue = try DatabaseQueue(path: path, configuration: configuration)
        } catch {
            throw StoreError(error, path: self.path)
        }
    }

    /// Reads in one transaction, so that everything read belongs together.
    func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        do {
            return try queue.inDatabase { db in try Connection.snapshot(db, body) }
        } catch {
            throw StoreError(error, path: path)
        }
    }

    /// A transaction without the guard against writing that the queue's own sets up and takes
    /// down each time: with it every statement compiled before would be compiled again.
    private static func snapshot<Value>(
        _ db: Database,
        _ body: (Database) throws -> Value
    ) throws -> Value {
        let changes = db.totalChangesCount
        try Prepared(db, "BEGIN").run()
        do {
            let value = try body(db)
            guard db.totalChangesCount == changes else {
                throw DatabaseError(
                    resultCode: .SQLITE_READONLY,
                    message: "what only reads has written"
                )
            }
            try Prepared(db, "COMMIT").run()
            return value
        } catch {
            // The reason is what went wrong first.
            try? db.rollback()
            throw error
        }
    }

    /// Writes in one transaction: all of it happens, or nothing.
    func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        do {
            var result: Value?
            try queue.inTransaction(.immediate) { db in
                result = try body(db)
                return .commit
            }
            if let result { return result }
        } catch {
            throw StoreError(error, path: path)
        }
        throw .unexpected(path, detail: "a transaction without a result")
    }

    /// Runs what must not stand in a transaction, such as VACUUM.
    func outsideTransaction<Value>(
        _ body: (Database) throws -> Value
    ) throws(StoreError) -> Value {
        do {
            return try queue.inDatabase(body)
        } catch {
            throw StoreError(error, path: path)
        }
    }

    /// Closes the file.
    func close() throws(StoreError) {
        do {
            try queue.close()
        } catch {
            throw StoreError(error, path: path)
        }
    }

    /// Runs one statement of no further interest.
    static func execute(_ db: Database, _ sql: String) throws {
        let code = sqlite3_exec(db.sqliteConnection, sql, nil, nil, nil)
        guard code == SQLITE_OK else {
            throw DatabaseError(
                resultCode: ResultCode(rawValue: code),
                message: db.lastErrorMessage,
                sql: sql
            )
        }
    }

    /// What every connection is set to.
    private static func pragmas(_ settings: Settings) -> [String] {
        var pragmas = [
            "trusted_schema = OFF",
            "cell_size_check = ON",
            "cache_size = -\(settings.cache)",
            "mmap_size = 0",
        ]
        guard !settings.isReadOnly else { return pragmas }
        pragmas += [
            "page_size = 8192",
            "journal_mode = \(settings.journal.rawValue)",
            "secure_delete = ON",
            "synchronous = \(settings.promise.rawValue)",
            "foreign_keys = \(settings.guardsReferences)",
        ]
        return pragmas
    }
}

extension Connection {
    /// Copies all pages into another database.
    func copy(to other: Connection) throws(StoreError) {
        do {
            try queue.backup(to: other.queue)
        } catch {
            throw StoreError(error, path: path)
        }
    }
}
