internal import GRDB
internal import Synchronization

/// The reader's own file: notes, marks, verdicts, wording, tags, what was read when.
///
/// It is made when something is first written into it. What a method has returned from is on
/// the disk. Several programs may have it open; each waits for the others' writes.
package final class Notebook: Sendable {
    /// Absolute path of the file, which may not be there yet.
    package let path: String

    private let who: @Sendable () -> String
    /// Who writes, once it was asked.
    private let writer = Mutex<String?>(nil)
    private let clock: @Sendable () -> String
    private let draftKey: String?
    private let opened: Mutex<Connection?>
    /// Edits made in this run, by their numbers in the journal.
    private let own = Mutex<Set<Int>>([])

    /// Opens a notebook; one that is not there is empty.
    ///
    /// - Parameters:
    ///   - path: Where it is, or is to be.
    ///   - who: Who writes, as the system names the user; asked for with the first change only, as
    ///     the system may look far.
    ///   - clock: The time now as ISO 8601; times must not fall.
    ///   - draftKey: What is remembered under this key is forgotten as soon as something is
    ///     written: it was a draft of that. nil for none.
    /// - Throws: ``StoreError`` where something else stands there, or it cannot be read.
    package init(
        at path: String,
        who: @autoclosure @escaping @Sendable () -> String,
        clock: @escaping @Sendable () -> String,
        draftKey: String? = nil
    ) throws(StoreError) {
        let path = StoreFile.absolute(path)
        self.path = path
        self.who = who
        self.clock = clock
        self.draftKey = draftKey
        let isMade = StoreFile.kind(of: path) != .missing && StoreFile.size(of: path) > 0
        opened = Mutex(isMade ? try Notebook.open(path) : nil)
    }

    /// Closes the file; the notebook must not be used any more.
    package func close() throws(StoreError) {
        try opened.withLock { (opened) throws(StoreError) in
            try opened?.close()
            opened = nil
        }
    }

    /// Reads; the empty answer where the file was never made.
    func read<Value>(
        empty: Value,
        _ body: (Database) throws -> Value
    ) throws(StoreError) -> Value {
        guard let connection = try current() else { return empty }
        return try connection.read(body)
    }

    /// Writes in one transaction, making the file where it is not there yet.
    func write<Value>(_ body: (Database, Journal) throws -> Value) throws(StoreError) -> Value {
        let connection = try writable()
        let known = own.withLock { $0 }
        let (value, made) = try connection.write { db in
            let journal = Journal(db, who: name(), at: clock(), own: known)
            let value = try body(db, journal)
            if let draftKey, journal.hasWritten {
                try Prepared(db, "DELETE FROM session WHERE key = ?").binding(draftKey).run()
            }
            return (value, journal.own)
        }
        own.withLock { $0.formUnion(made) }
        return value
    }

    private func name() -> String {
        writer.withLock { writer in
            let name = writer ?? who()
            writer = name
            return name
        }
    }

    /// The connection; nil where the file was never made.
    ///
    /// One that another program has made meanwhile is opened.
    func current() throws(StoreError) -> Connection? {
        try opened.withLock { (opened) throws(StoreError) in
            if let connection = opened { return connection }
            guard StoreFile.kind(of: path) != .missing, StoreFile.size(of: path) > 0 else {
                return nil
            }
            let connection = try Notebook.open(path)
            opened = connection
            return connection
        }
    }

    /// The connection, made where it is wanted.
    func writable() throws(StoreError) -> Connection {
        try opened.withLock { (opened) throws(StoreError) in
            if let connection = opened { return connection }
            let connection = try Notebook.make(path)
            opened = connection
            return connection
        }
    }

    private static func open(_ path: String) throws(StoreError) -> Connection {
        let isReadOnly = !StoreFile.isWritable(path)
        return try Opening(path: path, schema: .notebook, settings: settings(isReadOnly)).open()
    }

    private static func make(_ path: String) throws(StoreError) -> Connection {
        try StoreFile.makeFolders(above: path)
        do {
            try StoreFile.makeEmpty(path)
        } catch .exists {
            // Another program has just made it, or was killed before it wrote a byte.
            if StoreFile.size(of: path) > 0 { return try open(path) }
        }
        let connection = try Connection(path, settings(false))
        try connection.write { db in
            let migrator = Migrator(schema: .notebook, path: path)
            let isEmpty =
                try Prepared(db, "SELECT count(*) FROM sqlite_schema")
                .first { $0.int(0) == 0 } ?? true
            if isEmpty { try migrator.create(in: db) } else { _ = try migrator.check(db) }
        }
        return connection
    }

    private static func settings(_ isReadOnly: Bool) -> Connection.Settings {
        Connection.Settings(isReadOnly: isReadOnly, cache: 512, promise: .kept)
    }
}
