internal import BriefCore
internal import BriefStore
internal import Glibc
internal import Testing

@Suite struct BackupTests {
    private let folder: Folder
    private let book: Book

    init() throws {
        folder = try Folder()
        book = try Book.create(at: folder["book.db"], stamp: .test)
        _ = try book.insert(Sample("Tokyo wants the cable.").source)
    }

    @Test func `a copy is whole, and an earlier one is not replaced`() throws {
        try book.backup(to: folder["copy.db"])
        let copy = try Book.open(at: folder["copy.db"], mode: .readOnly)
        #expect(try copy.summary().sources == 1)
        let before = folder.bytes("copy.db")
        _ = try book.insert(Sample("Seoul waits.").source)
        #expect(throws: StoreError.exists(folder["copy.db"])) {
            try book.backup(to: folder["copy.db"])
        }
        #expect(folder.bytes("copy.db") == before)
    }

    @Test func `nothing is written over`() throws {
        try folder.write("text", [1, 2, 3])
        #expect(throws: StoreError.exists(folder["text"])) { try book.backup(to: folder["text"]) }
        #expect(folder.bytes("text") == [1, 2, 3])
        #expect(throws: StoreError.exists(folder["book.db"])) {
            try book.backup(to: folder["book.db"])
        }
        #expect(throws: StoreError.notAFile("/dev/null")) { try book.backup(to: "/dev/null") }
        #expect(throws: StoreError.notAFile(folder.path)) { try book.backup(to: folder.path) }
    }

    @Test func `a link is not followed`() throws {
        try book.backup(to: folder["copy.db"])
        let before = folder.bytes("copy.db")
        symlink(folder["copy.db"], folder["link.db"])
        #expect(throws: StoreError.notAFile(folder["link.db"])) {
            try book.backup(to: folder["link.db"])
        }
        #expect(folder.bytes("copy.db") == before)
    }

    @Test func `an unfinished copy does not stay`() throws {
        let long = String(repeating: "A sentence. ", count: 10_000)
        _ = try book.insert(Sample(long).source)
        let unfinished = "copy.db.part\(getpid())"
        mkdir(folder[unfinished], 0o700)
        #expect(throws: StoreError.exists(folder[unfinished])) {
            try book.backup(to: folder["copy.db"])
        }
        #expect(folder.bytes("copy.db").isEmpty)
    }
}
