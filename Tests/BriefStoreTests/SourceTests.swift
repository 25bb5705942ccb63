internal import BriefCore
internal import BriefStore
internal import Testing

@Suite struct SourceTests {
    private let folder: Folder
    private let book: Book

    init() throws {
        folder = try Folder()
        book = try Book.create(at: folder["book.db"], stamp: .test)
        for (hash, file, title) in [
            ("abcd1", "one.txt", "The Arctic cable"), ("abcd2", "two.txt", "A summit"),
            ("12345", "two.txt", "Côte d’Ivoire"),
        ] {
            var sample = Sample("Text of \(title).")
            sample.hash = hash + String(repeating: "0", count: 59)
            sample.file = file
            sample.title = title
            _ = try book.insert(sample.source)
        }
    }

    @Test(arguments: [
        ("abcd10000000", "The Arctic cable"), ("abcd1", "The Arctic cable"),
        ("one.txt", "The Arctic cable"), ("the arctic cable", "The Arctic cable"),
        ("cote d'ivoire", "Côte d’Ivoire"), ("2", "A summit"), ("1234", "Côte d’Ivoire"),
    ])
    func `a source answers to its names`(text: String, title: String) throws {
        #expect(try book.source(named: text).shownTitle == title)
    }

    @Test(arguments: ["abc", "", "99", "three.txt", "cable"])
    func `a word no source answers to is unknown`(text: String) {
        #expect(throws: StoreError.unknownSource(text)) { try book.source(named: text) }
    }

    @Test(arguments: [
        ("abcd", ["abcd10000000", "abcd20000000"]), ("two.txt", ["abcd20000000", "123450000000"]),
    ])
    func `a word several sources answer to names them`(text: String, keys: [String]) {
        #expect(throws: StoreError.ambiguousSource(text, choices: keys.map { SourceKey($0) })) {
            try book.source(named: text)
        }
    }
}
