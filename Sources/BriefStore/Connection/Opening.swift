internal import GRDB

/// Opens a file of one schema, after seeing that it is one.
struct Opening {
    /// Absolute path of the file.
    let path: String
    /// What the file must be.
    let schema: Schema
    /// How it is opened.
    let settings: Connection.Settings

    /// The open connection; an earlier version is brought to today's where it may be written.
    func open() throws(StoreError) -> Connection {
        try checkPath()
        do {
            return try openChecked()
        } catch .readOnly where settings.isReadOnly {
            // A killed writer left its journal: it must be played back before anyone reads.
            try recover()
            return try openChecked()
        }
    }

    private func checkPath() throws(StoreError) {
        switch StoreFile.kind(of: path) {
        case .missing: throw .noSuchFile(path)
        case .hidden: throw .noPermission(path)
        case .other: throw .notAFile(path)
        case .plain: break
        }
        guard StoreFile.isReadable(path) else { throw .noPermission(path) }
        // SQLite takes an empty file for an empty database.
        guard let header = StoreFile.header(of: path) else { throw .notADatabase(path) }
        // A write-ahead log laid beside a file would be played into it.
        guard header.isRollback, (StoreFile.size(of: path + "-wal") ?? 0) == 0
        else { throw .strangeSchema(path, object: "write-ahead log") }
        guard header.isReadable else { throw .notADatabase(path) }
        if header.missing > 0 { try checkCut() }
        if !settings.isReadOnly, !StoreFile.isWritable(path) { throw .readOnly(path) }
    }

    /// SQLite counts a page of which only a part is there as a whole one, and reads it as if it ended
    /// in zeros.
    private func checkCut() throws(StoreError) {
        // A writer that is at work, or was killed, has its journal; its header may come first.
        guard (StoreFile.size(of: path + "-journal") ?? 0) == 0,
            let missing = StoreFile.header(of: path)?.missing, missing > 0
        else { return }
        throw .cutShort(path, missing: missing)
    }

    private func openChecked() throws(StoreError) -> Connection {
        let connection = try Connection(path, settings)
        let migrator = Migrator(schema: schema, path: path)
        let version = try connection.read { db in try migrator.check(db) }
        guard version < schema.version else { return connection }
        guard !settings.isReadOnly else {
            throw .older(path, found: version, known: schema.version)
        }
        try connection.write { db in
            let version = try migrator.check(db)
            if version < schema.version { try migrator.migrate(db, from: version) }
        }
        return connection
    }

    private func recover() throws(StoreError) {
        let writable = Connection.Settings(
            isReadOnly: false,
            cache: settings.cache,
            promise: settings.promise
        )
        let connection = try Connection(path, writable)
        try connection.read { db in _ = try Prepared(db, "PRAGMA user_version").first { $0.int(0) }
        }
        try connection.close()
    }
}
