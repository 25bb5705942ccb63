import BriefCore
import SourceImport
import TestKit
import Testing

@testable import DocumentParsers

@Suite struct PdfParserTests {
    private typealias Line = PdfFile.Line

    @Test func `lines become headings, paragraphs and list items`() throws {
        var pdf = PdfFile()
        pdf.add([
            Line(words: "State of play", top: 100, size: 18),
            Line(words: "The summit will take place in Tokyo, and the mem-", top: 130),
            Line(words: "ber states expect an agreement on the short-term", top: 144),
            Line(words: "plan.", top: 158),
            Line(words: "- The first point of the list.", top: 190),
            Line(words: "- The second point of the list.", top: 204),
        ])
        #expect(
            try read(pdf.file(), .pdf).parts == [
                "heading1 State of play",
                "paragraph The summit will take place in Tokyo, and the member states expect an "
                    + "agreement on the short-term plan.",
                "paragraph - The first point of the list.\n- The second point of the list.",
            ]
        )
    }

    @Test func `the page that a worker reads first has words`() throws {
        #expect(try read(DocumentParsers.page, .pdf).parts.first == "heading1 Talks")
    }

    /// A page of two lines, the first of them full.
    private func parts(_ first: String, _ second: String, gap: Int = 14) throws -> [String] {
        var pdf = PdfFile()
        let full = "A page of running text has lines that are about as wide as this one is."
        pdf.add([
            Line(words: full, top: 60), Line(words: full, top: 74), Line(words: full, top: 88),
            Line(words: first, top: 120), Line(words: second, top: 120 + gap),
            Line(words: full, top: 170), Line(words: full, top: 184),
        ])
        return try Array(read(pdf.file(), .pdf).parts.dropFirst().dropLast())
    }

    @Test func `a line that ends early stands on its own in its paragraph`() throws {
        #expect(
            try parts("Non-paper by Malta", "A fund for the rooms where they meet")
                == ["paragraph Non-paper by Malta\nA fund for the rooms where they meet"]
        )
    }

    @Test func `an amount that is tied to its currency goes on the line before`() throws {
        let found = try parts(
            "Over three years the members of the Union committed as much as some",
            "EUR 540 million to projects with partners."
        )
        #expect(found.first?.contains("some EUR") == true)
    }

    @Test(arguments: [
        (
            "9 September 2025: Bridgetown, workshop on a law that is being drafted there",
            "October 2025 (tbc): Valletta, meeting"
        ),
        (
            "Meeting with the Ambassador of Mongolia to the EU and her three advisers",
            "Brussels, 25 April 2024, 15:00"
        ),
        (
            "Meeting with the Ambassador of Mongolia to the EU and her three advisers",
            "25 April 2024, Brussels, rue Belliard"
        ),
        (
            "The two sides will come back to all of this in December, as they have said.",
            "\\271 OJ L 303, 28.11.2018, p. 59."
        ),
    ])
    func `entries, days and notes stand on their own below a full line`(
        first: String,
        second: String
    ) throws {
        let found = try parts(first, second)
        #expect(found.count == 1)
        #expect(found.first?.contains("\n") == true)
    }

    @Test func `a title's last line stands apart from the names below it, tied to nothing`() throws
    {
        let found = try parts(
            "Services for our partners on the islands: from use to some benefit",
            "Italy, Luxembourg and Czechia"
        )
        #expect(found.first?.contains("benefit\nItaly,") == true)
    }

    @Test func `lines that are not filled tell nothing by their ends`() throws {
        var pdf = PdfFile()
        let lines = [
            "The lines of a balanced text end", "where its writer thought that they",
            "should, and not where the",
            "next word had no more room, so that", "they say nothing of where in the",
            "Union any sentence is at its end and",
        ]
        pdf.add((0..<18).map { Line(words: lines[$0 % 6], top: 100 + 14 * $0) })
        let words = try read(pdf.file(), .pdf).words
        #expect(!words.contains("\n"))
    }

    @Test func `a word of one letter before a hyphen keeps it, and a dash gets no blank`() throws {
        let trade = try parts(
            "They did not believe at all that any protocol on trade by way of the e-",
            "commerce of the two would be opened."
        )
        #expect(trade.first?.contains("the e-commerce") == true)
        let ties = try parts(
            "They met in the margins of the first of the councils of the whole new EU\\226",
            "Korea partnership."
        )
        #expect(ties.first?.contains("EU–Korea") == true)
    }

    @Test func `a dash below a full line that ends no sentence is no item`() throws {
        let found = try parts(
            "Meeting of the advisers on the sixteenth of December, from 11 to 12:00",
            "\\226 12:30"
        )
        #expect(found.first?.hasSuffix("12:00 – 12:30") == true)
    }

    @Test func `the day within an item is no line of its own`() throws {
        let found = try parts(
            "- The remarks that were made on digital matters at the next Foreign Affairs",
            "Council, 18 July 2022"
        )
        #expect(found.first?.contains("Affairs Council, 18 July") == true)
    }

    /// Two pages of running text, the first of which ends with a line.
    private func turned(_ last: String, _ next: String) throws -> [String] {
        let full = "A page of running text has lines that are about as wide as this one is."
        var pdf = PdfFile()
        pdf.add(
            (0..<8).map { Line(words: full, top: 100 + 14 * $0) } + [Line(words: last, top: 212)]
        )
        pdf.add(
            [Line(words: next, top: 100)] + (1..<8).map { Line(words: full, top: 100 + 14 * $0) }
        )
        return try read(pdf.file(), .pdf).parts
    }

    @Test func `a full line at the end of a page is not the last of its paragraph`() throws {
        let found = try turned(
            "They said that they would be there, whoever else may come to the talks.",
            "Ireland would not, it said, and nobody had asked."
        )
        #expect(found.count == 1)
    }

    @Test func `a line with room for the next page's first word is the last of its paragraph`()
        throws
    {
        #expect(try turned("Partners and content", "We do not need more of them.").count == 2)
    }

    @Test func `a list goes on below a page as it stood on it`() throws {
        var pdf = PdfFile()
        pdf.add([
            Line(words: "- The first of the items that are listed.", top: 100),
            Line(words: "- The second of the items that are listed.", top: 114),
        ])
        pdf.add([Line(words: "- The third of the items that are listed.", top: 100)])
        let words = try read(pdf.file(), .pdf).words
        #expect(
            words.hasSuffix(
                "second of the items that are listed.\n- The third of the items that are listed."
            )
        )
        var apart = PdfFile()
        apart.add([
            Line(words: "- The first of the items that are listed", top: 86),
            Line(words: "and goes on.", top: 100),
            Line(words: "- The second of the items that are listed.", top: 128),
        ])
        apart.add([Line(words: "- The third of the items that are listed.", top: 100)])
        #expect(try read(apart.file(), .pdf).parts.count == 3)
    }

    @Test func `a rare compound at a line's end keeps its hyphen`() throws {
        let found = try parts(
            "They are prepared to share the cost of a repair vessel there with like-",
            "minded partners of the two unions."
        )
        #expect(found.first?.contains("like-minded") == true)
    }

    @Test(arguments: [
        ("of both sides by mid-", "2026 and no later than that.", "by mid-2026 and"),
        ("of the programme of 2021-", "2027 of both sides.", "of 2021-2027 of"),
        ("of the whole law for start-", "ups of both sides.", "for start-ups of"),
        ("of all the short-", "and long-term loans.", "all the short- and long-term"),
    ])
    func `a line's end within a word keeps what belongs to it`(
        first: String,
        second: String,
        joined: String
    ) throws {
        let found = try parts(
            "They agreed after a long debate to connect the platforms " + first,
            second
        )
        #expect(found.first?.contains(joined) == true, "\(found)")
    }

    @Test func `columns are read one after the other`() throws {
        var pdf = PdfFile()
        var lines: [Line] = []
        for row in 0..<8 {
            lines.append(
                Line(words: "left column line \(row) goes on", left: 72, top: 100 + 14 * row)
            )
            lines.append(
                Line(words: "right column line \(row) goes on", left: 330, top: 100 + 14 * row)
            )
        }
        pdf.add(lines)
        let words = try read(pdf.file(), .pdf).words
        let lastLeft = try #require(words.firstRange(of: "left column line 7"))
        let firstRight = try #require(words.firstRange(of: "right column line 0"))
        #expect(lastLeft.lowerBound < firstRight.lowerBound)
    }

    @Test func `columns whose lines stand close to each other are read one after the other`()
        throws
    {
        var pdf = PdfFile()
        let lines = (0..<12).flatMap { row in
            [
                Line(words: "left column words of row \(row) that fill it", top: 100 + 14 * row),
                Line(
                    words: "right column words of row \(row) that fill it",
                    left: 285,
                    top: 100 + 14 * row
                ),
            ]
        }
        pdf.add(lines)
        let words = try read(pdf.file(), .pdf).words
        let lastLeft = try #require(words.firstRange(of: "left column words of row 11"))
        let firstRight = try #require(words.firstRange(of: "right column words of row 0"))
        #expect(lastLeft.lowerBound < firstRight.lowerBound)
    }

    @Test func `a row of a table is one passage`() throws {
        var pdf = PdfFile()
        pdf.add([
            Line(words: "The commitments of the two sides stand in the table below.", top: 100),
            Line(words: "Country", top: 140), Line(words: "Amount", left: 300, top: 140),
            Line(words: "Japan", top: 160), Line(words: "3 million", left: 300, top: 160),
        ])
        #expect(
            try read(pdf.file(), .pdf).parts.suffix(2)
                == ["table Country | Amount", "table Japan | 3 million"]
        )
    }

    @Test func `a heading with wide blanks in a column is read in its order`() throws {
        var pdf = PdfFile()
        let full = "the words of a narrow column row"
        pdf.add(
            [
                Line(words: "OUTCOME", top: 80, size: 16),
                Line(words: "OF", left: 206, top: 80, size: 16),
                Line(words: "TALKS", top: 100, size: 16),
            ] + (0..<12).map { Line(words: full, top: 130 + 14 * $0) }
                + (0..<15).map { Line(words: full, left: 300, top: 80 + 14 * $0) }
        )
        let parts = try read(pdf.file(), .pdf).parts
        #expect(parts.first == "heading2 OUTCOME OF TALKS")
    }

    @Test func `a hyphen stays where a document parts no words`() throws {
        var pdf = PdfFile()
        let line = "The quick line of many words runs on to the end of the row and"
        var lines = (0..<40).map { Line(words: line, top: 100 + 14 * $0) }
        lines[20] = Line(
            words: "The quick line of many words runs on to the end of the re-",
            top: 380
        )
        lines[21] = Line(words: "ordered row and ends.", top: 394)
        pdf.add(lines)
        #expect(try read(pdf.file(), .pdf).words.contains("the re-ordered row"))
    }

    @Test func `a line that ends early ends its paragraph's line`() throws {
        var pdf = PdfFile()
        pdf.add([
            Line(words: "This line of words is as long as any line on the page can be", top: 100),
            Line(words: "12 March: Suva", top: 114),
            Line(words: "14 March: Apia", top: 128),
        ])
        #expect(
            try read(pdf.file(), .pdf).words.hasSuffix("12 March: Suva\n14 March: Apia")
        )
    }

    @Test func `shapes that break readers are named`() throws {
        var pdf = PdfFile()
        pdf.add([Line(words: "Words of a page.")])
        let deep = String(repeating: "[", count: 600) + String(repeating: "]", count: 600)
        let found = try read(pdf.file(catalog: "/X \(deep)"), .pdf)
        #expect(found.warnings.contains("lists stand 602 deep in each other"))
    }

    @Test func `a scan is refused with advice`() {
        var pdf = PdfFile()
        pdf.add([])
        let refusal = #expect(throws: Refusal.self) { try read(pdf.file(), .pdf) }
        #expect(refusal?.reason == .empty)
        #expect(refusal?.detail.contains("text recognition") == true)
    }

    @Test func `codes that show nothing on the page are no part of its text`() throws {
        var pdf = PdfFile()
        pdf.add([Line(words: "a\\033[2Jb\\233\\007\\000c is on the page.")])
        #expect(try read(pdf.file(), .pdf).words == "a[2Jb›c is on the page.")
    }

    @Test func `scripts are never run, and it is said that they are there`() throws {
        var pdf = PdfFile()
        pdf.add([Line(words: "Words of the page.")])
        let file = pdf.file(catalog: "/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>")
        #expect(try read(file, .pdf).warnings == ["not followed: scripts"])
    }

    @Test func `a file that breaks off is partial or refused`() throws {
        var pdf = PdfFile()
        pdf.add([Line(words: "Words of the page.")])
        let file = pdf.file()
        #expect(try read(Array(file.dropLast(6)), .pdf).isCut)
        #expect(throws: Refusal.self) { try read(Array(file.prefix(file.count / 3)), .pdf) }
    }
}
