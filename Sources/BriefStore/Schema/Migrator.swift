internal import GRDB

/// Brings a file to a schema's version, or says why it cannot be read.
struct Migrator {
    /// The schema wanted.
    let schema: Schema
    /// The file, for errors.
    let path: String

    /// Makes an empty file one of the schema's kind.
    func create(in db: Database) throws {
        try Connection.execute(db, "PRAGMA application_id = \(schema.applicationID)")
        try apply(schema.migrations[...], in: db)
    }

    /// Checks a file before anything is read from it.
    ///
    /// - Returns: the file's version, never above the schema's.
    func check(_ db: Database) throws -> Int {
        let application = try Prepared(db, "PRAGMA application_id").first { $0.int(0) } ?? 0
        guard application == schema.applicationID else { throw StoreError.foreign(path) }
        let version = try Prepared(db, "PRAGMA user_version").first { $0.int(0) } ?? 0
        guard version <= schema.version else {
            throw StoreError.newer(path, found: version, known: schema.version)
        }
        if version == schema.version { try checkObjects(db) }
        return version
    }

    /// Takes the steps from a version to today's; each is whole by itself.
    func migrate(_ db: Database, from version: Int) throws {
        try apply(schema.migrations[version...], in: db)
        try checkObjects(db)
    }

    private func apply(_ steps: ArraySlice<Migration>, in db: Database) throws {
        for (index, step) in zip(steps.indices, steps) {
            for statement in step.statements { try Connection.execute(db, statement) }
            try Connection.execute(db, "PRAGMA user_version = \(index + 1)")
        }
    }

    /// Refuses a file whose tables, views, indexes or triggers are not this program's.
    private func checkObjects(_ db: Database) throws {
        var expected: [String: String?] = [:]
        for object in schema.objects { expected[object.name] = object.sql }
        for table in schema.textTables {
            for (suffix, sql) in Migrator.textTableParts {
                expected[table + suffix] = "CREATE TABLE '\(table + suffix)'" + sql
            }
        }
        let rows = try Prepared(db, "SELECT name, sql FROM sqlite_schema")
            .rows { (name: $0.text(0), sql: $0.optionalText(1)) }
        for row in rows {
            // Indexes that a constraint makes have a reserved name and no statement.
            if row.sql == nil, row.name.hasPrefix("sqlite_autoindex_") { continue }
            guard let sql = expected.removeValue(forKey: row.name), sql == row.sql else {
                throw StoreError.strangeSchema(path, object: row.name)
            }
        }
        if let missing = expected.keys.min() {
            throw StoreError.strangeSchema(path, object: missing)
        }
    }

    /// Tables FTS5 makes for one text table with external content.
    private static let textTableParts = [
        ("_data", "(id INTEGER PRIMARY KEY, block BLOB)"),
        ("_idx", "(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID"),
        ("_docsize", "(id INTEGER PRIMARY KEY, sz BLOB)"),
        ("_config", "(k PRIMARY KEY, v) WITHOUT ROWID"),
    ]
}
