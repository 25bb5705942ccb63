import BriefCore
@testable internal import BriefStore
internal import Testing

/// Words that no passage holds together.
@Suite struct NearPassagesTests {
    private let folder: Folder
    private let book: Book

    init() throws {
        folder = try Folder()
        book = try Book.create(at: folder["book.db"], stamp: .test, subjects: [])
        _ = try book.insert(Sample("The office stands. It is new. The harbour is old.").source)
        _ = try book.insert(Sample("The office. Of late. A cable. The harbour.").source)
    }

    private func found(_ matches: [String], most: Int) throws -> NearPassages.Found {
        try book.connection.read { db in try NearPassages(db, most: most).found(matches) }
    }

    @Test
    func `words a few sentences apart are found, those that stand closest first`() throws {
        let answer = try book.answer(to: "office harbour")
        #expect(answer.hits.map(\.text) == ["The office stands.", "The office."])
        #expect(answer.remarks.last?.contains("a few sentences away") == true)
    }

    @Test
    func `where not all passages of a word are looked at that is known`() throws {
        #expect(try found(["office", "harbour"], most: 10).isWhole)
        #expect(try !found(["office", "harbour"], most: 2).isWhole)
    }

    @Test
    func `without hits they are counted as well`() throws {
        #expect(try book.answer(to: "office harbour", ranks: 0..<0).total == 2)
    }
}
