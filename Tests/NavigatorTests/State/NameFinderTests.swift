import BriefCore
import Testing

@testable import Navigator

@Suite struct NameFinderTests {
    private let finder = NameFinder([
        SubjectNames(id: SubjectID(.country, "JP"), name: "Japan", others: ["japanese", "tokyo"]),
        SubjectNames(id: SubjectID(.country, "KP"), name: "North Korea", others: ["dprk"]),
        SubjectNames(
            id: SubjectID(.country, "KR"),
            name: "South Korea",
            others: ["korea", "seoul"]
        ),
        SubjectNames(id: SubjectID(.country, "TR"), name: "Türkiye", others: ["turkey"]),
        SubjectNames(
            id: SubjectID(.forum, "jp-summit"),
            name: "EU–Japan summit",
            others: ["japan eu summit"]
        ),
        SubjectNames(id: SubjectID(.priority, "chips"), name: "Semiconductors", others: ["chips"]),
    ])

    @Test(arguments: [
        ("jap", ["Japan", "EU–Japan summit"]), ("JAPAN", ["Japan", "EU–Japan summit"]),
        ("korea", ["South Korea", "North Korea"]), ("turk", ["Türkiye"]), ("turkiye", ["Türkiye"]),
        ("kr", ["South Korea"]), ("summit japan", ["EU–Japan summit"]), ("orea", []), ("", []),
        ("show japan", ["Japan", "EU–Japan summit"]),
    ])
    func `a subject is found by the beginnings of any of its names`(typed: String, names: [String])
    {
        #expect(finder.places(typed, limit: 9).map { $0.names.joined(separator: " + ") } == names)
    }

    @Test(arguments: [
        ("jp semi", ["Japan + Semiconductors"]), ("japan chips", ["Japan + Semiconductors"]),
        ("show JP semiconductors", ["Japan + Semiconductors"]),
        ("south korea chips japan", ["South Korea + Semiconductors + Japan"]),
        ("japan atlantis", []), ("chips chips", ["Semiconductors"]),
    ])
    func `several names one after the other mean what these share`(typed: String, names: [String]) {
        let places = finder.places(typed, limit: 1)
        #expect(places.map { $0.names.joined(separator: " + ") } == names)
    }

    @Test
    func `another name that answered is told, the one shown is not`() {
        #expect(finder.places("turkey", limit: 1).first?.spelling == "turkey")
        #expect(finder.places("japan", limit: 2).allSatisfy { $0.spelling == nil })
    }

    @Test
    func `rows are admitted by the names of their subjects, but not of those all rows are on`() {
        let japan = SubjectID(.country, "JP")
        let row = SubjectRow(
            id: japan,
            name: "Japan",
            category: "",
            sources: 1,
            counts: [:],
            newest: nil,
            newestBasis: .unknown
        )
        #expect(RowTest(ListFilter("tokyo"), names: finder).admits(row))
        #expect(!RowTest(ListFilter("!tokyo"), names: finder).admits(row))
        #expect(!RowTest(ListFilter("tokyo"), names: finder, known: [japan]).admits(row))
        #expect(!RowTest(ListFilter("tokyo"), names: nil).admits(row))
        #expect(RowNeedle("toky", names: finder).isIn(row))
    }

    @Test
    func `errors of typing are forgiven where a star asks for it`() {
        let finder = NameFinder([
            SubjectNames(id: SubjectID(.country, "JP"), name: "Japan", others: ["nippon"]),
            SubjectNames(id: SubjectID(.country, "KR"), name: "South Korea", others: ["korea"]),
        ])
        #expect(finder.places("*jpaan", limit: 5).map(\.names) == [["Japan"]])
        #expect(finder.places("*koera", limit: 5).map(\.names) == [["South Korea"]])
        #expect(finder.places("*nipon", limit: 5).map(\.names) == [["Japan"]])
        #expect(finder.places("jpaan", limit: 5) == [])
        #expect(finder.places("*", limit: 5) == [])
    }
}
