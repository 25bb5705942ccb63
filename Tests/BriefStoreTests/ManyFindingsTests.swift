internal import BriefCore
@testable internal import BriefStore
internal import Testing

@Suite struct ManyFindingsTests {
    private let folder: Folder
    private let book: Book

    init() throws {
        folder = try Folder()
        book = try Book.create(at: folder["book.db"], stamp: .test)
    }

    /// A source of sentences with an issue each, every second one on the cable too.
    private func sample(_ count: Int, day: String? = nil) -> Sample {
        let sentences = (0..<count).map { "Japan asks for number \(day ?? "") \($0) of many." }
        var sample = Sample(sentences.joined(separator: " "))
        sample.published = day.flatMap { PartialDate(iso: $0) }
        let issue = Claim.issue(OpenIssue(kind: .gap, holder: "Japan", addressee: nil, since: nil))
        for (index, sentence) in sentences.enumerated() {
            if index % 2 == 0 {
                sample.find(sentence, issue, .japan, .cable)
            } else {
                sample.find(sentence, issue, .japan)
            }
        }
        return sample
    }

    @Test(arguments: [1, 7, 8, 9, 31, 32, 33, 75])
    func `any number of findings is written and cited`(count: Int) throws {
        _ = try book.insert(sample(count).source)
        let found = try book.findings([.japan], pane: .issues, count: 100)
        #expect(found.total == count)
        #expect(
            found.rows.last?.citations.map(\.words) == [
                "Japan asks for number  \(count - 1) of many."
            ]
        )
        #expect(try book.verify().faults == [])
    }

    /// The same as a reading of the whole list, the undated left for that.
    @Test(arguments: [1, 3, 5, 6])
    func `the newest findings of a subject are found from its newest sources`(most: Int) throws {
        for day in ["2023-02-01", "2023-05-01", "2023-03-01", nil] {
            _ = try book.insert(sample(4, day: day).source)
        }
        try book.connection.read { db in
            let row = try Prepared(db, "SELECT id FROM subject WHERE code = ?")
                .binding(SubjectID.cable.description).first { $0.int(0) }
            let cable = try #require(row)
            let whole = try MemberReader(db, path: "", most: most).listedRows(of: cable)
            #expect(whole.count == most)
            #expect(try NewestFindings(db, short: 0).rows(of: cable, count: most) == whole)
            #expect(try NewestFindings(db, short: 0).rows(of: cable, count: 7) == nil)
            #expect(try NewestFindings(db).rows(of: cable, count: most) == nil)
        }
    }

    @Test func `names of cities stand as the index folds them`() throws {
        try book.connection.read { db in
            let words = try Words(db)
            for name in CityNames.lines.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
                #expect(words.fold(String(name)) == name)
            }
        }
    }
}
