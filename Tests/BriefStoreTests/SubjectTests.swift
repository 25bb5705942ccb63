internal import BriefCore
internal import BriefStore
internal import Testing

@Suite struct SubjectTests {
    private let folder: Folder
    private let book: Book

    init() throws {
        folder = try Folder()
        book = try Book.create(at: folder["book.db"], stamp: .test)
        try book.setSubjects([
            entry("country:KR", "South Korea", ["Korea", "Republic of Korea"]),
            entry("country:KP", "North Korea", ["DPRK"]),
            entry("country:CI", "Côte d’Ivoire", ["Ivory Coast"]),
            entry("country:GE", "Georgia", []),
            entry("region:georgia", "Georgia (US state)", ["Georgia"]),
            entry("forum:ttc-us", "EU-US Trade and Technology Council", ["EU-US TTC", "TTC"]),
            entry(
                "forum:ttc-in",
                "EU-India Trade and Technology Council",
                ["EU-India TTC", "TTC"]
            ),
            entry("priority:semiconductors", "Semiconductors", ["chips"]),
            entry("priority:cables", "Submarine and data cables", ["submarine cable"]),
            entry("priority:skills", "Digital skills", ["literacy"]),
        ])
    }

    @Test
    func `names are told of the subjects the book knows`() throws {
        let korea = try #require(SubjectID("country:KR"))
        let unknown = try #require(SubjectID("country:XX"))
        #expect(try book.names(of: [korea, unknown]) == [korea: "South Korea"])
    }

    @Test(arguments: [
        ("country:KR", ["country:KR"]),
        ("KR", ["country:KR"]),
        ("kr", ["country:KR"]),
        ("ttc-us", ["forum:ttc-us"]),
        ("TTC-US", ["forum:ttc-us"]),
        ("Korea", ["country:KR"]),
        ("south  korea", ["country:KR"]),
        ("cote d'ivoire", ["country:CI"]),
        ("Côte d’Ivoire", ["country:CI"]),
        ("ivory coast", ["country:CI"]),
        ("Georgia", ["country:GE"]),
        ("georgia", ["region:georgia"]),
        ("EU–US TTC", ["forum:ttc-us"]),
        ("TTC", ["forum:ttc-in", "forum:ttc-us"]),
        ("chips", ["priority:semiconductors"]),
        ("chip", ["priority:semiconductors"]),
        ("Submarine Cables", ["priority:cables"]),
        ("submarine cable", ["priority:cables"]),
        ("submarine and data cable", ["priority:cables"]),
        ("literacies", ["priority:skills"]),
        ("Koreas", []),
        ("", []),
        ("?", []),
        ("Atlantis", []),
    ])
    func `a word means the subjects it names`(text: String, ids: [String]) throws {
        #expect(try book.resolve(text).map(\.id.description).sorted() == ids)
    }

    @Test func `all subjects of a kind are listed by name`() throws {
        let rows = try book.subjects(.country, .all, count: 10).rows
        #expect(rows.map(\.name) == ["Côte d’Ivoire", "Georgia", "North Korea", "South Korea"])
        #expect(try book.subjects(.country, .named, count: 10).total == 0)
    }

    @Test(arguments: [
        ("kor", ["North Korea", "South Korea"]), ("north k", ["North Korea"]),
        ("dp", ["North Korea"]), ("cote", ["Côte d’Ivoire"]), ("orea", []),
    ])
    func `a filter leaves the subjects whose names have words that begin so`(
        filter: String,
        names: [String]
    ) throws {
        let rows = try book.subjects(.country, .all, filter: filter, count: 10)
        #expect(rows.rows.map(\.name) == names)
        #expect(rows.total == names.count)
    }

    @Test func `a subject dropped from the vocabulary stays while a source names it`() throws {
        var sample = Sample("Tokyo wants the cable.")
        sample.find("Tokyo", .mention(Mention(SubjectID(.country, "KR"), alias: .name)))
        let key = try book.insert(sample.source).source
        try book.setSubjects([entry("country:KP", "North Korea", [])])
        let names = { try book.subjects(.country, .all, count: 10).rows.map(\.name) }
        #expect(try names() == ["North Korea", "South Korea"])
        try book.remove([key])
        #expect(try names() == ["North Korea"])
    }

    @Test func `a subject no vocabulary knows is named by its code`() throws {
        var sample = Sample("Tokyo wants the cable.")
        sample.find("Tokyo", .mention(Mention(SubjectID(.person, "someone"), alias: .name)))
        _ = try book.insert(sample.source)
        let row = try #require(try book.subject(SubjectID(.person, "someone")))
        #expect(row.name == "someone")
        #expect(row.sources == 1)
        #expect(row.counts == [.mention: 1])
    }

    @Test func `the newest source of a subject is told`() throws {
        for date in [
            PartialDate.year(2021), .month(4, of: 2023), .day(CalendarDate(dayNumber: 18_700)),
        ] {
            var sample = Sample("Tokyo at \(date.iso).")
            sample.published = date
            sample.find("Tokyo", .mention(Mention(.japan, alias: .capital)))
            _ = try book.insert(sample.source)
        }
        #expect(try book.subject(.japan)?.newest == .month(4, of: 2023))
    }

    @Test func `all names are told of the subjects a source names`() throws {
        #expect(try book.subjectNames().isEmpty)
        var sample = Sample("Seoul wants the cable.")
        sample.find("Seoul", .mention(Mention(SubjectID(.country, "KR"), alias: .capital)))
        _ = try book.insert(sample.source)
        let names = try book.subjectNames()
        #expect(names.map(\.name) == ["South Korea"])
        #expect(names.first?.others == ["korea", "republic of korea"])
    }

    private func entry(_ id: String, _ name: String, _ aliases: [String]) -> SubjectEntry {
        SubjectEntry(
            id: SubjectID(id) ?? .japan,
            name: name,
            aliases: aliases.map { SubjectEntry.Alias($0, .name) }
        )
    }
}
