import BriefCore
import SourceImport
import Testing

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
                "list-item1 - The first point of the list.",
                "list-item1 - The second point of the list.",
            ]
        )
    }

    @Test func `running heads and page numbers are boilerplate, and a sentence runs over them`()
        throws
    {
        var pdf = PdfFile()
        for page in 1...3 {
            pdf.add([
                Line(words: "Note of the delegation", top: 40),
                Line(
                    words: "Sentence \(page) begins on this page of the whole document and it",
                    top: 200
                ),
                Line(
                    words: "goes on to the last line of the page, where there is no end so",
                    top: 214
                ),
                Line(words: "\(page)", left: 300, top: 810),
            ])
        }
        let document = try read(pdf.file(), .pdf)
        #expect(document.parts.filter { $0 == "boilerplate Note of the delegation" }.count == 3)
        #expect(document.parts.contains("boilerplate 2"))
        #expect(document.parts.filter { $0.hasPrefix("paragraph") }.count == 1)
        #expect(document.pages.map(\.label) == ["1", "2", "3"])
        let start = document.pages[1].start
        #expect(
            String(decoding: document.text.bytes[start...].prefix(10), as: UTF8.self)
                == "Sentence 2"
        )
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

    @Test func `a line that ends early ends its paragraph`() throws {
        var pdf = PdfFile()
        pdf.add([
            Line(words: "This line of words is as long as any line on the page can be", top: 100),
            Line(words: "12 March: Suva", top: 114),
            Line(words: "14 March: Apia", top: 128),
        ])
        #expect(
            try read(pdf.file(), .pdf).parts.suffix(2).map { $0.split(separator: " ").last }
                == ["Suva", "Apia"]
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
