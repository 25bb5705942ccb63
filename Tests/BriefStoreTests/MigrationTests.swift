internal import BriefCore
@testable internal import BriefStore
internal import Testing

@Suite struct MigrationTests {
    private let folder: Folder
    private let path: String

    init() throws {
        folder = try Folder()
        path = folder["book.db"]
        try folder.sql(
            "book.db",
            "PRAGMA page_size = 8192; "
                + SchemaOneBook.statements.split(separator: "\n").joined(separator: " ")
        )
    }

    @Test func `a book of version 1 is read as it was made`() throws {
        let book = try Book.open(at: path, mode: .readWrite)
        #expect(try book.verify().faults == [])
        #expect(try book.summary().findings == 4)
        #expect(try book.search("lulea").map(\.text) == ["Nobody in Luleå pays for it."])
        let row = try book.source(named: "note.txt")
        #expect(row.metadata.marking == "LIMITE")
        #expect(row.metadata.published?.iso == "2023-04-18")
        let event = try #require(
            try book.findings([.japan], pane: .timeline, count: 5).rows.first?.finding
        )
        #expect(
            event.claim
                == .event(
                    Event(
                        date: PartialDate(iso: "2023-07-03"),
                        precision: .day,
                        status: .planned,
                        place: "Tokyo",
                        participants: ["Tokyo", "EU"]
                    )
                )
        )
        #expect(event.subjects == [.japan, .cable])
        #expect(event.cues.map(\.name) == ["sample.cue"])
        #expect(try book.resolve("nippon").map(\.id) == [.japan])
    }

    @Test func `a book of version 1 is written on`() throws {
        let book = try Book.open(at: path, mode: .readWrite)
        var sample = Sample("Seoul waits.")
        sample.find("Seoul waits.", .issue(OpenIssue(kind: .need, holder: "EU")), .korea, .japan)
        let key = try book.insert(sample.source).source
        #expect(try book.findings([.japan], pane: .issues, count: 5).total == 2)
        try book.remove([try book.source(named: "note.txt").key])
        #expect(try book.source(key).findings == 1)
        #expect(try book.verify().faults == [])
    }

    @Test func `today's schema is what its migrations make`() throws {
        for schema in [Schema.book, .notebook] {
            let made = folder["made-\(schema.applicationID).db"]
            let connection = try Connection(
                made,
                Connection.Settings(isReadOnly: false, cache: 64, promise: .nothing)
            )
            let migrator = Migrator(schema: schema, path: made)
            #expect(
                try connection.write { db in
                    try migrator.create(in: db)
                    return try migrator.check(db)
                } == schema.version
            )
        }
    }

    @Test func `an older book is brought to today's version where it may be written`() throws {
        try Book.open(
            at: path,
            mode: .readWrite,
            schema: .next(["ALTER TABLE rule ADD COLUMN new TEXT"])
        )
        .close()
        let again = try Book.open(
            at: path,
            mode: .readOnly,
            schema: .next(["ALTER TABLE rule ADD COLUMN new TEXT"])
        )
        #expect(try again.search("cable").count == 2)
    }

    @Test func `an older book that cannot be written is told`() {
        #expect(throws: StoreError.older(path, found: 1, known: Schema.book.version)) {
            try Book.open(at: path, mode: .readOnly)
        }
    }

    @Test func `a step that fails leaves the book as it was`() throws {
        let before = folder.bytes("book.db")
        #expect(throws: StoreError.self) {
            try Book.open(
                at: path,
                mode: .readWrite,
                schema: .next(["ALTER TABLE rule ADD COLUMN new TEXT", "SELECT nonsense"])
            )
        }
        #expect(folder.bytes("book.db") == before)
        #expect(try Book.open(at: path, mode: .readWrite).summary().sources == 1)
    }
}

extension Schema {
    /// The book's schema with one more step, which adds a column to the table of rules.
    fileprivate static func next(_ statements: [String]) -> Schema {
        let objects = Schema.book.objects.map { object in
            object.name == "rule"
                ? Object(
                    "rule",
                    "CREATE TABLE rule (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, new TEXT) STRICT"
                )
                : object
        }
        return Schema(
            applicationID: Schema.book.applicationID,
            migrations: Schema.book.migrations + [Migration(statements: statements)],
            objects: objects,
            textTables: Schema.book.textTables
        )
    }
}
