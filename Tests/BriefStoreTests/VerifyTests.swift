internal import BriefCore
@testable internal import BriefStore
internal import GRDB
internal import Testing

@Suite struct VerifyTests {
    private let folder: Folder
    private let key: SourceKey

    init() throws {
        folder = try Folder()
        let book = try Book.create(at: folder["book.db"], stamp: .test)
        var sample = Sample("Tokyo wants the cable. Nobody pays.\n\nThe summit is held.")
        sample.title = "A cable"
        sample.find("Nobody pays.", .issue(OpenIssue(kind: .gap, holder: "EU")), .japan)
        sample.find("Tokyo", .mention(Mention(.japan, alias: .capital)))
        key = try book.insert(sample.source).source
        try book.close()
    }

    @Test func `a missing folder for temporary files is told from a broken disk`() {
        let error = DatabaseError(resultCode: .SQLITE_IOERR_GETTEMPPATH)
        #expect(StoreError(error, path: "book.db") == .noTemporaryFolder("book.db"))
        #expect("\(StoreError.noTemporaryFolder("book.db"))".contains("set SQLITE_TMPDIR"))
    }

    @Test(arguments: Damage.all)
    func `damage is seen`(damage: Damage) throws {
        try folder.sql("book.db", damage.statements)
        for mode in [Book.Mode.readWrite, .readOnly] {
            let book = try Book.open(at: folder["book.db"], mode: mode)
            let before = folder.bytes("book.db")
            let faults = try book.verify().faults.map { $0.description }
            #expect(faults.contains { $0.contains(damage.expected) }, "\(faults)")
            #expect(folder.bytes("book.db") == before)
            try book.close()
        }
    }

    @Test func `a whole book has no faults and everything was read`() throws {
        var steps: [Int] = []
        let report = try Book.open(at: folder["book.db"], mode: .readOnly)
            .verify { done, total in steps += [done, total] }
        #expect(report.faults == [])
        #expect(report.sources == 1)
        #expect(report.passages == 3)
        #expect(report.citations == 1)
        #expect(steps == [0, 56, 56, 56])
    }

    @Test(arguments: [
        "UPDATE alias SET folded = folded || 'x'",
        "UPDATE subject SET name = 'Jaqan' WHERE is_listed = 1",
        "UPDATE meta SET value = value || 'x' WHERE key = 'names'",
    ])
    func `names that were changed are told`(statement: String) throws {
        let entry = SubjectEntry(
            id: .japan,
            name: "Japan",
            aliases: [.init("Nippon", .name)]
        )
        let book = try Book.open(at: folder["book.db"], mode: .readWrite)
        try book.setSubjects([entry])
        #expect(try book.verify().faults == [])
        try book.close()
        try folder.sql("book.db", statement)
        let faults = try Book.open(at: folder["book.db"], mode: .readOnly).verify().faults
        #expect(faults.contains(.names))
    }

    @Test func `a source corrected or removed leaves no check number that is wrong`() throws {
        let book = try Book.open(at: folder["book.db"], mode: .readWrite)
        let other = Sample("Tokyo wants the cable. Nobody pays.\n\nThe summit is held.")
        try book.update(key, given: SourceMetadata()) { _ in other.analysis }
        #expect(try book.verify().faults == [])
        try book.remove([key])
        #expect(try book.verify().faults == [])
    }

    @Test func `a wrong citation is told with both texts`() throws {
        try folder.sql("book.db", "UPDATE citation SET words = 'Someone pays.'")
        let faults = try Book.open(at: folder["book.db"], mode: .readOnly).verify().faults
        #expect(
            faults == [
                .citation(
                    key,
                    TextSpan(23, 35),
                    words: "Someone pays.",
                    found: "Nobody pays."
                )
            ]
        )
    }

    /// Whatever bytes are wrong, the book is refused, or read, or said to be damaged.
    @Test func `no wrong bytes bring the program down`() throws {
        let whole = folder.bytes("book.db")
        let used = whole.indices.filter { whole[$0] != 0 }
        var state: UInt64 = 99
        var seen = 0
        for _ in 0..<150 {
            var bytes = whole
            for _ in 0..<4 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let place = used[Int(state >> 33) % used.count]
                bytes[place] ^= UInt8(truncatingIfNeeded: state >> 25) | 1
            }
            try folder.write("broken.db", bytes)
            seen += isSeen("broken.db") ? 1 : 0
        }
        // What only readers see, such as a title or a rule's name, has no second copy to be
        // compared with.
        #expect(seen > 100, "\(seen) of 150")
        for cut in [100, 4096, 8192, whole.count / 2, whole.count - 1] {
            try folder.write("broken.db", Array(whole[..<cut]))
            #expect(isSeen("broken.db"), "cut to \(cut)")
        }
        try folder.write("broken.db", whole)
        #expect(!isSeen("broken.db"))
    }

    /// True where something is found wrong with a copy of the book.
    private func isSeen(_ name: String) -> Bool {
        do throws(StoreError) {
            let book = try Book.open(at: folder[name], mode: .readOnly)
            let faults = try book.verify().faults
            _ = try? book.search("cable")
            _ = try? book.findings([.japan], pane: .issues, count: 5)
            _ = try? book.blocks(of: key, count: 5)
            try book.close()
            return !faults.isEmpty
        } catch {
            return true
        }
    }
}

/// One way to harm a book, and a part of what must be said of it.
struct Damage: Sendable, CustomTestStringConvertible {
    let statements: String
    let expected: String

    var testDescription: String { statements }

    static let all = [
        Damage(
            statements:
                "UPDATE text_chunk SET bytes = CAST(replace(bytes, 'pays', 'says') AS BLOB)",
            expected: "the text is not what was read"
        ),
        Damage(statements: "DELETE FROM text_chunk", expected: "the text is not what was read"),
        Damage(
            statements:
                "INSERT INTO passage_text (passage_text, rowid, words) VALUES ('delete', 16777216, 'Tokyo wants the cable.')",
            expected: "passage_text: the index"
        ),
        Damage(
            statements: "INSERT INTO passage_text (rowid, words) VALUES (16777300, 'stray words')",
            expected: "passage_text: the index"
        ),
        Damage(
            statements: "UPDATE source SET shown_title = 'Other'",
            expected: "title_text: the index"
        ),
        Damage(
            statements: "UPDATE passage SET start = 5 WHERE start = 0",
            expected: "passage_text"
        ),
        Damage(
            statements: "UPDATE passage SET stop = 9999 WHERE start = 0",
            expected: "passage at 0–9999 is out of place"
        ),
        Damage(
            statements: "UPDATE tally SET passages = 7",
            expected: "passages: counted 3, stored 7"
        ),
        Damage(
            statements: "UPDATE subject SET issues = 9 WHERE code = 'country:JP'",
            expected: "issues of country:JP: counted 1, stored 9"
        ),
        Damage(
            statements: "DELETE FROM finding_subject WHERE subject = 0",
            expected: "cited nowhere or not listed"
        ),
        Damage(statements: "DELETE FROM citation", expected: "cited nowhere or not listed"),
        Damage(
            statements: "PRAGMA foreign_keys = OFF; DELETE FROM finding",
            expected: "citation: a row names one that is missing"
        ),
        Damage(
            statements: "INSERT INTO mention VALUES (999999999, 1, 0, 1, 0, 1, '')",
            expected: "mention: 1 rows belong to no source"
        ),
        Damage(statements: "DELETE FROM block WHERE start = 0", expected: "is out of place"),
        Damage(
            statements: "UPDATE finding SET actor = actor || 'x'",
            expected: "its findings are not what was written"
        ),
        Damage(
            statements: "UPDATE finding SET day = '2023-07-04'",
            expected: "its findings are not what was written"
        ),
        Damage(
            statements: "UPDATE mention SET stop = stop - 1",
            expected: "its findings are not what was written"
        ),
        Damage(
            statements: "UPDATE source SET publisher = 'Somebody else'",
            expected: "its findings are not what was written"
        ),
    ]
}
