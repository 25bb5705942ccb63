internal import BriefCore
@testable internal import BriefStore
internal import Glibc
internal import Testing

@Suite struct OpeningTests {
    private let folder: Folder
    private let path: String

    init() throws {
        folder = try Folder()
        path = folder["book.db"]
    }

    @Test func `a missing book is said to be missing`() {
        #expect(throws: StoreError.noSuchFile(path)) { try Book.open(at: path, mode: .readOnly) }
        #expect(folder.rights("book.db") == 0)
    }

    @Test func `a folder is not a book`() throws {
        mkdir(path, 0o700)
        #expect(throws: StoreError.notAFile(path)) { try Book.open(at: path, mode: .readOnly) }
    }

    @Test(arguments: ["", "hello", "SQLite format 3\0 but no more", "# A heading\n\nSome text."])
    func `a file of another kind is not a book`(text: String) throws {
        try folder.write("book.db", Array(text.utf8))
        #expect(throws: StoreError.notADatabase(path)) {
            try Book.open(at: path, mode: .readOnly)
        }
        #expect(folder.bytes("book.db") == Array(text.utf8))
    }

    @Test func `another program's database is left alone`() throws {
        try folder.sql("book.db", "CREATE TABLE t (x); PRAGMA application_id = 77")
        let before = folder.bytes("book.db")
        #expect(throws: StoreError.foreign(path)) { try Book.open(at: path, mode: .readWrite) }
        #expect(folder.bytes("book.db") == before)
    }

    @Test func `a book of a later version is refused with both versions`() throws {
        try Book.create(at: path, stamp: .test).close()
        try folder.sql("book.db", "PRAGMA user_version = 99")
        let known = Schema.book.version
        #expect(throws: StoreError.newer(path, found: 99, known: known)) {
            try Book.open(at: path, mode: .readOnly)
        }
    }

    @Test(arguments: [
        ("evil", "CREATE TRIGGER evil AFTER INSERT ON source BEGIN DELETE FROM meta; END"),
        ("evil", "CREATE VIEW evil AS SELECT * FROM source"),
        ("evil", "CREATE INDEX evil ON source (lower(file))"),
        ("evil", "CREATE TABLE evil (x)"),
        ("source_title", "DROP INDEX source_title"),
        ("rule", "ALTER TABLE rule ADD COLUMN evil TEXT DEFAULT (random())"),
    ])
    func `a book with objects of another's making is refused`(
        object: String,
        statement: String
    ) throws {
        try Book.create(at: path, stamp: .test).close()
        try folder.sql("book.db", statement)
        for mode in [Book.Mode.readOnly, .readWrite] {
            #expect(throws: StoreError.strangeSchema(path, object: object)) {
                try Book.open(at: path, mode: mode)
            }
        }
    }

    @Test func `a book that lacks the end of its last page is refused, also for writing`() throws {
        try Book.create(at: path, stamp: .test).close()
        #expect(truncate(path, StoreFile.size(of: path) - 4_000) == 0)
        for mode in [Book.Mode.readOnly, .readWrite] {
            #expect(throws: StoreError.cutShort(path, missing: 4_000)) {
                try Book.open(at: path, mode: mode)
            }
        }
    }

    @Test func `a book with a write-ahead log is refused and the log not played`() throws {
        try Book.create(at: path, stamp: .test).close()
        try folder.sql("book.db", "PRAGMA journal_mode = WAL; DELETE FROM meta")
        let before = folder.bytes("book.db")
        #expect(throws: StoreError.strangeSchema(path, object: "write-ahead log")) {
            try Book.open(at: path, mode: .readWrite)
        }
        #expect(folder.bytes("book.db") == before)
    }

    @Test func `a new book never takes the place of a file`() throws {
        try folder.write("book.db", [1])
        #expect(throws: StoreError.exists(path)) { try Book.create(at: path, stamp: .test) }
        #expect(folder.bytes("book.db") == [1])
    }

    @Test func `what a killed maker left is no hindrance and does not stay`() throws {
        try folder.write("book.db.new-999999999-1", [1, 2, 3])
        try Book.create(at: path, stamp: .test).close()
        #expect(folder.rights("book.db.new-999999999-1") == 0)
        #expect(try Book.open(at: path, mode: .readOnly).summary().sources == 0)
    }

    @Test func `a new book and its folders are for their owner only`() throws {
        let mask = umask(0)
        defer { umask(mask) }
        try Book.create(at: folder["a/b/book.db"], stamp: .test).close()
        #expect(folder.rights("a/b/book.db") == 0o600)
        #expect(folder.rights("a/b") == 0o700)
        #expect(folder.rights("a") == 0o700)
    }

    @Test func `a book open for reading only is not written`() throws {
        try Book.create(at: path, stamp: .test).close()
        let book = try Book.open(at: path, mode: .readOnly)
        #expect(throws: StoreError.readOnly(path)) { try book.insert(Sample("Text.").source) }
        #expect(try book.summary().isReadOnly)
    }

    @Test(.enabled(if: geteuid() != 0, "the superuser may write everywhere"))
    func `a book in a folder that cannot be written is read`() throws {
        let book = try Book.create(at: folder["shared/book.db"], stamp: .test)
        _ = try book.insert(Sample("Tokyo wants the cable.").source)
        try book.close()
        chmod(folder["shared/book.db"], 0o444)
        chmod(folder["shared"], 0o555)
        let reader = try Book.open(at: folder["shared/book.db"], mode: .readOnly)
        #expect(try reader.search("cable").count == 1)
        #expect(try reader.verify().faults == [])
        #expect(throws: StoreError.readOnly(folder["shared/book.db"])) {
            try Book.open(at: folder["shared/book.db"], mode: .readWrite)
        }
        chmod(folder["shared/book.db"], 0o000)
        #expect(throws: StoreError.noPermission(folder["shared/book.db"])) {
            try Book.open(at: folder["shared/book.db"], mode: .readOnly)
        }
        chmod(folder["shared"], 0o000)
        #expect(throws: StoreError.noPermission(folder["shared/book.db"])) {
            try Book.open(at: folder["shared/book.db"], mode: .readOnly)
        }
    }

    @Test func `a book another program writes is said to be in use`() throws {
        let book = try Book.create(at: path, stamp: .test)
        let other = try Connection(
            path,
            Connection.Settings(isReadOnly: false, cache: 64, promise: .nothing, patience: 0)
        )
        var answer: StoreError?
        _ = try book.connection.write { _ in
            do throws(StoreError) { _ = try other.write { _ in 1 } } catch { answer = error }
        }
        #expect(answer == .locked(path))
        #expect(try other.write { _ in 1 } == 1)
    }

    @Test func `a full disk leaves the book as it was and is said`() throws {
        let book = try Book.create(at: path, stamp: .test)
        _ = try book.insert(Sample("Tokyo wants the cable.").source)
        let before = try book.summary()
        try book.connection.outsideTransaction { db in
            let pages = try Prepared(db, "PRAGMA page_count").first { $0.int(0) } ?? 0
            try Connection.execute(db, "PRAGMA max_page_count = \(pages + 2)")
        }
        let long = String(repeating: "A long sentence about nothing. ", count: 5000)
        #expect(throws: StoreError.full(path)) { try book.insert(Sample(long).source) }
        #expect(try book.summary() == before)
        #expect(try book.verify().faults == [])
    }

    @Test func `a writer that was killed leaves the book as it was`() throws {
        let book = try Book.create(at: path, stamp: .test)
        _ = try book.insert(Sample("Tokyo wants the cable.").source)
        let before = try book.summary()
        try book.connection.outsideTransaction { db in
            try Connection.execute(db, "PRAGMA cache_size = 8")
        }
        let long = String(repeating: "A long sentence about nothing. ", count: 20_000)
        let whole = folder.bytes("book.db")
        struct Killed: Error {}
        #expect(throws: StoreError.self) {
            try book.write { db in
                try SourceWriter.lend(in: db) { _ = try $0.insert(Sample(long).source) }
                // What the disk holds now is what a kill would leave.
                try folder.write("killed.db", folder.bytes("book.db"))
                try folder.write("killed.db-journal", folder.bytes("book.db-journal"))
                throw Killed()
            }
        }
        try #require(folder.bytes("killed.db") != whole)
        let again = try Book.open(at: folder["killed.db"], mode: .readOnly)
        #expect(try again.summary().sources == before.sources)
        #expect(try again.summary().passages == before.passages)
        #expect(try again.verify().faults == [])
        #expect(folder.bytes("killed.db-journal").isEmpty)
    }

    @Test func `a relative path means the folder of the moment it was given`() {
        #expect(StoreFile.absolute("/a/b") == "/a/b")
        #expect(StoreFile.absolute("file:b").hasPrefix("/"))
        #expect(StoreFile.absolute("file:b").hasSuffix("/file:b"))
    }

    @Test func `a write-ahead log beside a book is not played into it`() throws {
        try Book.create(at: path, stamp: .test).close()
        try folder.write("book.db-wal", [UInt8](repeating: 1, count: 4128))
        let before = folder.bytes("book.db")
        #expect(throws: StoreError.strangeSchema(path, object: "write-ahead log")) {
            try Book.open(at: path, mode: .readOnly)
        }
        #expect(folder.bytes("book.db") == before)
        #expect(folder.bytes("book.db-wal").count == 4128)
    }

    @Test func `a schema format that does not exist is no book's`() throws {
        try Book.create(at: path, stamp: .test).close()
        var bytes = folder.bytes("book.db")
        bytes[47] = 0x63
        try folder.write("book.db", bytes)
        #expect(throws: StoreError.notADatabase(path)) {
            try Book.open(at: path, mode: .readOnly)
        }
    }

    @Test func `of many that make one book at once, one does`() async throws {
        let path = path
        let made = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    do throws(StoreError) {
                        try Book.create(at: path, stamp: .test).close()
                        return true
                    } catch {
                        return error != .exists(path)
                    }
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(made == 1)
        #expect(folder.names == ["book.db"])
    }

    @Test func `a book that cannot be made leaves nothing behind`() throws {
        try folder.write("book.db", [1])
        #expect(throws: StoreError.exists(path)) { try Book.create(at: path, stamp: .test) }
        #expect(folder.names == ["book.db"])
    }
}
