internal import BriefCore
@testable internal import BriefStore
internal import GRDB
internal import Testing

@Suite struct SearchTests {
    private let folder: Folder
    private let book: Book

    init() throws {
        folder = try Folder()
        book = try Book.create(at: folder["book.db"], stamp: .test)
    }

    @Test(arguments: [
        ("cable", false, ["The cable is long."]),
        ("CABLE long", false, ["The cable is long."]),
        ("cab", false, []),
        ("cab", true, ["The cable is long."]),
        ("cab ", true, []),
        ("cab*", false, ["The cable is long."]),
        ("lulea", false, ["They met in Luleå."]),
        ("turkiye", false, ["Türkiye waits."]),
        ("\"is long\"", false, ["The cable is long."]),
        ("\"long is\"", false, []),
        ("\"cable is lo", true, ["The cable is long."]),
        ("is -cable", false, ["Nothing is open."]),
        ("-cable", false, []),
        ("EU-Japan", false, ["The EU–Japan summit."]),
        ("東京", false, ["東京 agrees."]),
    ])
    func `a query means its words and nothing else`(
        query: String,
        isTyping: Bool,
        answers: [String]
    ) throws {
        _ = try book.insert(
            Sample(
                """
                The cable is long. They met in Luleå. Türkiye waits. Nothing is open. \
                The EU–Japan summit. 東京 agrees.
                """
            ).source
        )
        #expect(try book.search(query, isTyping: isTyping).map(\.text) == answers)
        #expect(try book.search(query, isTyping: isTyping, cap: 100).map(\.text) == answers)
        #expect(try book.countHits(query, isTyping: isTyping) == answers.count)
    }

    @Test(arguments: [
        "\"", "\"\"", "\"\"\"", "'", "''", "AND", "OR", "NOT", "NEAR", "a AND", "AND b", "a OR",
        "NEAR(a b, 2)", "^a", "a^", "*", "**", "a*b", "* a", ":", "words:a", "words : a", "-", "--",
        "- a", "-\"a b\"", "-*", "(", ")", "()", "((a)", "a)", "{a b} : c", "+", "a + b", "a\0b",
        "\0", "😀", "😀 a", "\u{1F1EA}\u{1F1FA}", "a; DROP TABLE source", "%", "_", "\\", "a\\\"b",
        "\u{202E}abc", "\u{FEFF}", "\u{300}", "“a”", "“a", "a\u{1F}b", "passage_text MATCH 'a'",
        "rank:1", "[a]", "a|b", "!a", "@a", "#", "~", "`", "?1", "$x", ",", ".", "...", "\n", "\t",
        "\r\n", "   ", "-a -b -c", "a -a", "\"a", "a\"", "a\"b\"c", "-\"", "*\"a\"*", "\"a\"*",
        "\u{0}\u{0}\u{0}", "ﬁ", "İ", "ß", "\u{200B}", "a\u{200B}b", "\u{E0041}", "\u{10FFFF}",
    ])
    func `no query is an error`(query: String) throws {
        _ = try book.insert(Sample("A b and c or d near e. Not a word.").source)
        for isTyping in [false, true] {
            let hits = try book.search(query, isTyping: isTyping)
            for hit in hits {
                for match in hit.matches { #expect(hit.span.contains(match)) }
            }
            _ = try book.sources(filter: query, count: 5)
            _ = try book.subjects(.country, .all, filter: query, count: 5)
            _ = try book.resolve(query)
            _ = try? book.source(named: query)
        }
    }

    @Test func `a query without end is cut`() throws {
        _ = try book.insert(Sample("A b c.").source)
        #expect(try book.search(String(repeating: "a ", count: 100_000)).count == 1)
        #expect(try book.search(String(repeating: "x", count: 1_000_000)).isEmpty)
        #expect(try book.search(String(repeating: "\"", count: 100_000)).isEmpty)
    }

    @Test func `matches are places in the source`() throws {
        let sample = Sample("First one. The cable, the CABLE and cables: a cablé.")
        _ = try book.insert(sample.source)
        let bytes = SourceText(sample.text)
        let hit = try #require(try book.search("cable").first)
        #expect(hit.text == bytes.words(in: hit.span))
        #expect(hit.matches.map { bytes.words(in: $0) } == ["cable", "CABLE", "cablé"])
        let prefix = try #require(try book.search("\"the cab", isTyping: true).first)
        #expect(prefix.matches.map { bytes.words(in: $0) } == ["The cable", "the CABLE"])
    }

    @Test func `the best answers come first`() throws {
        _ = try book.insert(
            Sample(
                """
                A long sentence that names the cable only once among many other words of no use. \
                Cable, cable. The end of it.
                """
            ).source
        )
        #expect(try book.search("cable").first?.text == "Cable, cable.")
    }

    @Test func `a limit and a cap are kept`() throws {
        _ = try book.insert(Sample(String(repeating: "The same cable. ", count: 500)).source)
        #expect(try book.search("cable", limit: 7).count == 7)
        #expect(try book.search("cable", limit: 50, cap: 20).count == 20)
        #expect(try book.search("cable", limit: 0) == [])
    }

    @Test func `a search that was told to stop is interrupted and the next is not`() throws {
        _ = try book.insert(Sample(String(repeating: "The same cable. ", count: 2000)).source)
        #expect(throws: StoreError.interrupted) {
            try book.ranking.read { db in
                book.stopSearching()
                return try PassageRanking(db).best("\"cable\"", limit: 10, cap: nil)
            }
        }
        #expect(try book.search("cable", limit: 10).count == 10)
    }

    @Test func `words across the cut between two chunks are found and read whole`() throws {
        var text = ""
        while text.utf8.count < 3 * TextReader.chunk { text += "Zwölf Äpfel für Øyvind. " }
        let sample = Sample(text)
        let key = try book.insert(sample.source).source
        let bytes = SourceText(text)
        for cut in [TextReader.chunk, 2 * TextReader.chunk] {
            let span = TextSpan(cut - 31, cut + 31)
            #expect(try book.words(of: key, in: span) == bytes.words(in: span))
        }
        #expect(try book.search("Äpfel", limit: 5000).count == sample.analysis.passages.count)
        #expect(try book.verify().faults == [])
    }

    @Test func `sources are filtered by the words of their titles`() throws {
        for title in ["The Arctic cable", "A summit", "Cables and chips"] {
            var sample = Sample("Text of \(title).")
            sample.title = title
            _ = try book.insert(sample.source)
        }
        let found = try book.sources(order: .title, filter: "cab", count: 5)
        #expect(found.rows.map(\.shownTitle) == ["Cables and chips", "The Arctic cable"])
        #expect(found.total == 2)
    }
}
