internal import BriefCore
@testable internal import BriefStore
internal import Testing

/// Narrowing a search by what is known of passages and sources.
@Suite struct SearchFieldTests {
    private let folder: Folder
    private let book: Book
    private static let japan = SubjectID(.country, "JP")
    private static let korea = SubjectID(.country, "KR")

    init() throws {
        folder = try Folder()
        book = try Book.create(
            at: folder["book.db"],
            stamp: .test,
            subjects: [
                SubjectEntry(
                    id: SearchFieldTests.korea,
                    name: "South Korea",
                    aliases: [.init("Korea", .name), .init("Korean", .adjective)]
                ),
                SubjectEntry(id: SearchFieldTests.japan, name: "Japan", aliases: []),
            ]
        )
        var old = Sample("Korea lacks a cable. Korea is large. Japan lacks chips.")
        old.title = "An old report"
        old.published = PartialDate(iso: "2022-05-01")
        old.given = SourceMetadata(kind: .report, publisher: "The Daily Wire")
        let gap = Claim.issue(OpenIssue(kind: .gap, holder: "Korea"))
        old.find("Korea lacks a cable.", gap, SearchFieldTests.korea)
        old.find("Japan lacks chips.", gap, SearchFieldTests.japan)
        old.find(
            "Korea",
            .mention(Mention(SearchFieldTests.korea, alias: .name)),
            SearchFieldTests.korea
        )
        _ = try book.insert(old.source)
        var new = Sample("A cable for Korea is planned.")
        new.title = "A new letter"
        new.published = PartialDate(iso: "2024-02")
        new.given = SourceMetadata(kind: .letter, publisher: "Ministry of Links")
        new.find(
            "A cable for Korea is planned.",
            .event(Event(date: nil, precision: .undated, status: .planned)),
            SearchFieldTests.korea
        )
        _ = try book.insert(new.source)
        _ = try book.insert(Sample("Nobody knows when this cable was laid.").source)
    }

    @Test(arguments: [
        ("kind:issue cable", ["Korea lacks a cable."]),
        ("kind:issues", ["Korea lacks a cable.", "Japan lacks chips."]),
        ("kind:event cable", ["A cable for Korea is planned."]),
        ("kind:issue subject:japan", ["Japan lacks chips."]),
        (
            "kind:issue kind:event subject:korea",
            [
                "A cable for Korea is planned.", "Korea lacks a cable.",
            ]
        ),
        ("country:\"south korea\" -cable", []),
        ("lacks -kind:issue", []),
        (
            "cable -kind:issue",
            [
                "A cable for Korea is planned.", "Nobody knows when this cable was laid.",
            ]
        ),
        ("cable before:2024", ["Korea lacks a cable."]),
        ("cable after:2023", ["A cable for Korea is planned."]),
        ("cable after:2024-02", []),
        ("cable before:2024-02", ["Korea lacks a cable."]),
        ("publisher:wire cable", ["Korea lacks a cable."]),
        ("by:\"ministry of links\"", ["A cable for Korea is planned."]),
        ("title:letter", ["A cable for Korea is planned."]),
        ("kind:report chips", ["Japan lacks chips."]),
        ("kind:letter", ["A cable for Korea is planned."]),
        ("cable kind:issue before:2024 -chips korea", ["Korea lacks a cable."]),
    ])
    func `fields narrow by kind, subject, date, publisher and title`(
        query: String,
        answers: [String]
    ) throws {
        let answer = try book.answer(to: query)
        #expect(Set(answer.hits.map(\.text)) == Set(answers))
        #expect(answer.total == answers.count)
        #expect(try book.answer(to: query, cap: 100).hits.map(\.text).count == answers.count)
    }

    @Test(arguments: [
        ("kind:isue", "“kind:isue” means nothing; it wants event, issue, point, position, record"),
        ("subject:atlantis", "“subject:atlantis” means nothing; it wants a country, forum"),
        ("before:soon", "“before:soon” means nothing; it wants a date such as 2024, 2024-05"),
        ("kind:", "“kind:” wants event, issue"),
        ("type:isue", "“type:isue” means nothing; it wants event, issue, point, position"),
        ("country:zz", "“country:zz” means nothing; it wants a country, forum"),
        ("forum:", "“forum:” wants a country, forum"),
        ("on:zz", "“on:zz” means nothing; it wants a country"),
        ("by:", "“by:” wants words of a publisher's name"),
        ("source:", "“source:” wants words of a source's title"),
        ("after:x", "“after:x” means nothing; it wants a date such as 2024"),
        ("date:banana", "“date:” is no field and was read as a word; there are kind: subject:"),
        ("marking:LIMITE", "“marking:” is no field and was read as a word; there are kind:"),
        ("publiser:wire", "“publiser:” is no field and was read as a word; there are kind:"),
    ])
    func `a term that means nothing is told in words, and finds nothing`(
        query: String,
        remark: String
    ) throws {
        let answer = try book.answer(to: query + " cable ")
        #expect(answer.remarks.first?.hasPrefix(remark) == true, "\(answer.remarks)")
        #expect(answer.hits == [])
    }

    @Test func `words before a colon that are no field stay words`() throws {
        let answer = try book.answer(to: "note: cable")
        #expect(answer.remarks.first == "alone: note in none, cable in 3 passages")
        #expect(try book.answer(to: "Korea:cable").hits.isEmpty)
    }

    @Test func `a question for dates says how many sources without one it leaves out`() throws {
        let answer = try book.answer(to: "cable before:2030")
        #expect(answer.remarks == ["1 source without a date is left out"])
        #expect(answer.total == 2)
    }

    @Test(arguments: [
        ("cable zebra", ["alone: cable in 3 passages, zebra in none", "*zebra"]),
        ("zebra", ["*zebra"]),
        ("*zebra", []),
        ("-zebra", []),
        ("cable", []),
    ])
    func `a query that nothing answers says how often each word stands alone`(
        query: String,
        beginnings: [String]
    ) throws {
        let remarks = try book.answer(to: query).remarks
        #expect(remarks.count == beginnings.count, "\(remarks)")
        for (remark, beginning) in zip(remarks, beginnings) {
            #expect(remark.hasPrefix(beginning), "\(remark)")
        }
    }

    @Test func `a field that is being typed is no error yet`() throws {
        for query in [
            "kind:", "kind:iss", "subject:kor", "before:20", "after:2024-q", "before:2024-0",
            "subject:",
        ] {
            #expect(try book.answer(to: query, isTyping: true).remarks == [], "\(query)")
        }
        #expect(try book.answer(to: "kind:iss", isTyping: true).total == 2)
        #expect(try book.answer(to: "subject:sou", isTyping: true).total == 2)
    }

    @Test func `hits know their paragraph and their place in the source`() throws {
        let hit = try #require(try book.answer(to: "chips").hits.first)
        #expect(hit.paragraph == 1)
        #expect(hit.passage == 3)
    }

    @Test func `ranks are taken from the whole list`() throws {
        let all = try book.answer(to: "cable").hits
        #expect(try book.answer(to: "cable", ranks: 1..<2).hits == [all[1]])
        #expect(try book.answer(to: "cable", ranks: 5..<9).hits == [])
        #expect(try book.answer(to: "kind:issue", ranks: 1..<9).hits.count == 1)
    }

    @Test(arguments: [
        ("cable after:abc", "“after:abc” means nothing"),
        ("cable before:2026nn", "“before:2026nn” means nothing"),
        ("cable before:2026-13", "“before:2026-13” means nothing"),
    ])
    func `a date that is none is told while it is typed, too`(query: String, words: String) throws {
        let remarks = try book.answer(to: query, isTyping: true).remarks
        #expect(remarks.contains { $0.hasPrefix(words) })
    }

    @Test(arguments: ["large cable", "chips large", "chips large subject:japan"])
    func `words that stand in neighbouring sentences are found where no passage holds all`(
        query: String
    ) throws {
        let answer = try book.answer(to: query)
        #expect(answer.total == 1 && answer.hits.count == 1)
        let none = query.contains(":") ? "no passage so narrowed" : "no passage"
        #expect(answer.remarks.last?.hasPrefix(none + " holds all words") == true)
        // While the reader types, and where words are left out, none is taken for another.
        #expect(try book.answer(to: query, cap: 100).total == 0)
        #expect(try book.answer(to: query + " -zebra").total == 0)
    }
}
