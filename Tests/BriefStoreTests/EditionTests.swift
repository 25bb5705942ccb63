import BriefCore
import BriefStore
import Testing

@Suite struct EditionTests {
    private let folder: Folder
    private let book: Book

    init() throws {
        folder = try Folder()
        book = try Book.create(at: folder["book.db"], stamp: .test)
    }

    private func source(
        _ text: String,
        file: String = "note.pdf",
        origin: String? = "here",
        title: String? = nil,
        given: SourceMetadata = SourceMetadata(),
        present: Set<String> = [],
        pages: [PageStart] = [],
        original: [UInt8]? = nil
    ) -> NewSource {
        var sample = Sample(text)
        sample.title = title
        sample.given = given
        let plain = sample.source
        let document = ImportedDocument(
            text: plain.document.text,
            format: "pdf",
            encoding: "utf-8",
            hash: plain.document.hash,
            byteCount: plain.document.byteCount,
            pages: pages
        )
        return NewSource(
            document: document,
            analysis: plain.analysis,
            given: given,
            file: file,
            origin: origin,
            present: present,
            original: original
        )
    }

    @Test func `the same file with other words takes the place of its older edition`() throws {
        let old = try book.insert(source("First words.")).source
        let outcome = try book.insert(source("Other words."))
        guard case .renewed(let key, _, let older) = outcome else {
            Issue.record("not renewed but \(outcome)")
            return
        }
        #expect(older == old)
        #expect(try book.sources(count: 9).rows.map(\.key) == [key])
        #expect(try book.verify().faults == [])
    }

    @Test func `an older edition that comes again from elsewhere is known`() throws {
        _ = try book.insert(source("First words."))
        let newer = try book.insert(source("Other words.")).source
        #expect(try book.insert(source("First words.", origin: "there")) == .known(newer))
    }

    @Test func `an older edition under another name is a source of its own`() throws {
        let old = try book.insert(source("First words.")).source
        let newer = try book.insert(source("Other words.")).source
        let kept = source("First words.", file: "rev.txt", origin: "there")
        guard case .imported(let key, _) = try book.insert(kept) else {
            Issue.record("not imported")
            return
        }
        #expect(key == old)
        #expect(try Set(book.sources(count: 9).rows.map(\.key)) == [old, newer])
        // It gives way to an edition of its own from now on.
        let own = try book.insert(source("Third words.", file: "rev.txt", origin: "there")).source
        #expect(try Set(book.sources(count: 9).rows.map(\.key)) == [own, newer])
        #expect(
            try book.insert(source("First words.", file: "rev.txt", origin: "x")) == .known(own)
        )
        #expect(try book.verify().faults == [])
    }

    @Test func `the marking the reader gave is kept by a new edition`() throws {
        _ = try book.insert(source("First words.", given: SourceMetadata(marking: "LIMITE")))
        let key = try book.insert(source("Other words.")).source
        #expect(try book.source(key).metadata.marking == "LIMITE")
    }

    @Test func `a file elsewhere is an edition where name, title and half the lines agree`() throws
    {
        let lines = "This line stands in both of them.\nThis one stands in both as well.\n"
        let old = source(lines + "The first of them says this.", title: "Ties")
        let new = source(lines + "The second of them says that.", origin: "there", title: "Ties")
        _ = try book.insert(old)
        guard case .renewed = try book.insert(new) else {
            Issue.record("not renewed")
            return
        }
    }

    @Test func `two files that are both there are two sources`() throws {
        let lines = "This line stands in both of them.\n"
        _ = try book.insert(source(lines + "One.", title: "Ties"))
        let both: Set = ["here", "there"]
        let other = source(lines + "Two.", origin: "there", title: "Ties", present: both)
        guard case .imported = try book.insert(other) else {
            Issue.record("not imported")
            return
        }
    }

    @Test func `pages and originals are kept, and go with their source`() throws {
        let pages = [PageStart(0, label: "iv"), PageStart(6, label: "1")]
        let key = try book.insert(source("First words.", pages: pages, original: [1, 2, 3])).source
        #expect(try book.document(key).document.pages == pages)
        #expect(try book.original(key) == [1, 2, 3])
        #expect(try book.search("words").first?.place == "p. iv ¶ 1")
        try book.remove([key])
        let again = try book.insert(source("First words.")).source
        #expect(try book.document(again).document.pages.isEmpty)
        #expect(try book.original(again) == nil)
    }
}
