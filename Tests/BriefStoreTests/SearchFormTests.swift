internal import BriefCore
@testable internal import BriefStore
internal import Testing

/// Finding what is written otherwise than it was typed.
@Suite struct SearchFormTests {
    private let folder: Folder
    private let book: Book

    private static let vocabulary: [SubjectEntry] = [
        SubjectEntry(
            id: SubjectID(.country, "TR"),
            name: "Türkiye",
            aliases: [
                .init("Turkey", .name), .init("Republic of Türkiye", .official),
                .init("Turkish", .adjective), .init("TR", .abbreviation),
                .init("Turk", .demonym, isWord: true),
                .init("TUR", .abbreviation), .init("Ankara", .capital),
            ]
        ),
        SubjectEntry(
            id: SubjectID(.country, "SZ"),
            name: "Eswatini",
            aliases: [.init("Swaziland", .former)]
        ),
        SubjectEntry(
            id: SubjectID(.priority, "chips"),
            name: "Semiconductors",
            aliases: [.init("Chips", .name)]
        ),
    ]

    init() throws {
        folder = try Folder()
        book = try Book.create(
            at: folder["book.db"],
            stamp: .test,
            subjects: SearchFormTests.vocabulary
        )
        _ = try book.insert(
            Sample(
                """
                They met in Kiev. Київ answers. Kyjiw waits. Türkiye agrees. Turkey agreed. \
                Turkish waters. The TUR law. Ankara is large. Swaziland left. The sub\u{AD}ma\u{AD}rine cable. A sub\u{AD}marine \
                link. Zero\u{200B}width here. A turk of a child. Their co-operation goes on. Cooperation ends. It may \
                be so. An inter-\nnational row. The semiconductor law. Chips are small. Łódź and \
                Luleå. The data-flow deal. \
                Die Straße ist zu. Søren went. Þórðarson spoke. Ilunga left. \
                In København it rains. Kobenhavn again.
                """
            ).source
        )
    }

    private func found(_ query: String) throws -> [String: [String]] {
        let hits = try book.answer(to: query).hits
        return Dictionary(uniqueKeysWithValues: hits.map { ($0.text, $0.forms) })
    }

    @Test func `a city is found in all its spellings and scripts, and each hit says which`() throws
    {
        for typed in ["Kyiv", "kiev", "Київ"] {
            let found = try found(typed)
            #expect(Set(found.keys) == ["They met in Kiev.", "Київ answers.", "Kyjiw waits."])
        }
        #expect(try found("kyiv")["They met in Kiev."] == ["Kiev"])
        #expect(try found("kyiv")["Київ answers."] == ["Київ"])
        #expect(try found("kiev")["They met in Kiev."] == [])
    }

    @Test func `a country is found by its other and its former names, and by what is its own`()
        throws
    {
        let named: Set = ["Türkiye agrees.", "Turkey agreed."]
        let turkey = try found("turkey")
        #expect(Set(turkey.keys) == named.union(["Turkish waters.", "The TUR law."]))
        #expect(turkey["Turkish waters."] == ["Turkish"])
        #expect(try found("turkish") == ["Turkish waters.": []])
        #expect(Set(try found("republic of türkiye").keys) == Set(turkey.keys))
        #expect(try found("eswatini") == ["Swaziland left.": ["Swaziland"]])
    }

    @Test(arguments: [
        ("lodz", ["Łódź and Luleå.": ["Łódź"]]), ("łodz", ["Łódź and Luleå.": []]),
        ("\"lodz and lulea\"", ["Łódź and Luleå.": ["Łódź and Luleå"]]),
        ("lod*", ["Łódź and Luleå.": ["Łódź"]]), ("ŁODZ", ["Łódź and Luleå.": []]),
        ("strasse", ["Die Straße ist zu.": ["Straße"]]), ("soren", ["Søren went.": ["Søren"]]),
        ("thordarson", ["Þórðarson spoke.": ["Þórðarson"]]),
        ("Iłunga", ["Ilunga left.": ["Ilunga"]]),
        (
            "copenhagen",
            ["In København it rains.": ["København"], "Kobenhavn again.": ["Kobenhavn"]]
        ),
        ("kobenhavn", ["In København it rains.": ["København"], "Kobenhavn again.": []]),
        ("*strase", ["Die Straße ist zu.": ["Straße"]]),
        ("*lodzz", ["Łódź and Luleå.": ["Łódź"]]), ("*soerenn", ["Søren went.": ["Søren"]]),
        ("*thordarsen", ["Þórðarson spoke.": ["Þórðarson"]]),
        ("soren -lodz", ["Søren went.": ["Søren"]]), ("luleå -lodz", [:]),
    ])
    func `a letter that is no other with an accent is found by the plain letters typed for it`(
        typed: String,
        hits: [String: [String]]
    ) throws {
        #expect(try found(typed) == hits)
    }

    @Test func `a letter's plain form is marked on its own letters`() throws {
        let hit = try #require(try book.answer(to: "thordarson").hits.first)
        #expect(hit.matches.map { $0.end - $0.start } == ["Þórðarson".utf8.count])
        #expect(hit.matches.first?.start == hit.span.start)
    }

    @Test func `terms of topics, short abbreviations and capitals are not taken for names`() throws
    {
        #expect(try found("semiconductors") == [:])
        #expect(try found("tr") == [:])
        #expect(Array(try found("ankara").keys) == ["Ankara is large."])
    }

    @Test func `a name that is a common word too is not asked for`() throws {
        #expect(try found("türkiye")["A turk of a child."] == nil)
        #expect(try found("turk")["A turk of a child."] != nil)
    }

    @Test func `words in quotes are found as they stand`() throws {
        #expect(Array(try found("\"kiev\"").keys) == ["They met in Kiev."])
        #expect(try found("\"submarine\"") == [:])
    }

    @Test func `what is left out is left out under all its names`() throws {
        #expect(try found("agrees -turkey") == [:])
    }

    @Test func `a word divided by signs that take no room is found, and so shown`() throws {
        #expect(try found("submarine link") == ["A sub\u{AD}marine link.": ["sub\u{AD}marine"]])
        #expect(try found("zerowidth") == ["Zero\u{200B}width here.": ["Zero\u{200B}width"]])
    }

    @Test func `hyphens are written or not, also at the end of a line`() throws {
        let both: Set = ["Their co-operation goes on.", "Cooperation ends."]
        #expect(Set(try found("cooperation").keys) == both)
        #expect(Set(try found("co-operation").keys) == both)
        #expect(try found("dataflow") == ["The data-flow deal.": ["data-flow"]])
        #expect(try found("international") == ["An inter-\nnational row.": ["inter-\nnational"]])
    }

    @Test func `two words are not one`() throws {
        #expect(try found("maybe") == [:])
    }

    @Test func `accents are forgiven`() throws {
        #expect(try found("lulea").count == 1)
    }

    @Test(arguments: [
        ("*coopration", ["Cooperation ends."]),
        ("*agreesd", ["Türkiye agrees.", "Turkey agreed."]),
        ("*semicondcutor", ["The semiconductor law."]), ("*zzzzzz", []), ("coopration", []),
    ])
    func `errors of typing are forgiven where asked`(query: String, texts: [String]) throws {
        #expect(Set(try found(query).keys) == Set(texts))
    }

    @Test func `a hit of a mistyped word says what stands there`() throws {
        #expect(try found("*semicondcutor").values.first == ["semiconductor"])
    }

    @Test func `places of other forms lie in the passage`() throws {
        for query in ["kyiv", "submarine", "international", "*coopration"] {
            for hit in try book.answer(to: query).hits {
                #expect(!hit.matches.isEmpty)
                for match in hit.matches { #expect(hit.span.contains(match)) }
            }
        }
    }
}
