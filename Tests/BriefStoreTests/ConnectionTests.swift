import GRDB
import Testing

@testable import BriefStore

/// What one connection promises to those who read and write through it.
@Suite struct ConnectionTests {
    private let folder: Folder
    private let connection: Connection

    init() throws {
        folder = try Folder()
        try folder.sql("a.db", "CREATE TABLE t (a); INSERT INTO t VALUES (1)")
        connection = try Connection(
            folder["a.db"],
            Connection.Settings(isReadOnly: false, cache: 64, promise: .nothing)
        )
    }

    private func rows() throws -> Int? {
        try connection.read { db in
            try Prepared(db, "SELECT count(*) FROM t").first { $0.int(0) }
        }
    }

    @Test func `what only reads cannot write`() throws {
        #expect(throws: StoreError.self) {
            try connection.read { db in try Prepared(db, "INSERT INTO t VALUES (2)").run() }
        }
        #expect(try rows() == 1)
    }

    @Test func `a reading that fails leaves the way free for writing`() throws {
        #expect(throws: StoreError.self) {
            try connection.read { db in
                _ = try Prepared(db, "SELECT a FROM t").first { $0.int(0) }
                throw DatabaseError(resultCode: .SQLITE_CORRUPT)
            }
        }
        try connection.write { db in try Prepared(db, "INSERT INTO t VALUES (2)").run() }
        #expect(try rows() == 2)
    }

    @Test func `rows that others need are kept where references are guarded`() throws {
        try folder.sql("b.db", "CREATE TABLE p (id INTEGER PRIMARY KEY); INSERT INTO p VALUES (1)")
        try folder.sql("b.db", "CREATE TABLE c (p REFERENCES p (id)); INSERT INTO c VALUES (1)")
        for isGuarded in [true, false] {
            var settings = Connection.Settings(isReadOnly: false, cache: 64, promise: .nothing)
            settings.guardsReferences = isGuarded
            let other = try Connection(folder["b.db"], settings)
            let isKept = (try? other.write { db in try Prepared(db, "DELETE FROM p").run() }) == nil
            #expect(isKept == isGuarded)
            try other.close()
        }
    }
}
