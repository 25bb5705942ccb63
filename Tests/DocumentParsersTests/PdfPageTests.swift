import BriefCore
import SourceImport
import TestKit
import Testing

/// What stands at the edges of pages, and sentences that run over them.
@Suite struct PdfPageTests {
    private typealias Line = PdfFile.Line

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

    @Test func `feet far above the edge, and notes above them, part no sentence`() throws {
        var pdf = PdfFile()
        let places = ["one", "two", "three", "four"]
        for (page, place) in places.enumerated() {
            pdf.add([
                Line(words: "In the office at \(place) harbour the work goes on and", top: 200),
                Line(words: "there are many things to see to before it is done so", top: 214),
                Line(words: "\(page + 1) See the report of \(place) parts.", top: 600, size: 9),
                Line(words: "8123/26", top: 700),
                Line(words: "\(page + 1)", left: 500, top: 700),
                Line(words: "TREE.2.B", left: 260, top: 714),
            ])
        }
        let document = try read(pdf.file(), .pdf)
        let paragraphs = document.parts.filter { $0.hasPrefix("paragraph In") }
        #expect(paragraphs.count == 1)
        #expect(paragraphs.first?.contains("done so In the office at two") == true)
        #expect(document.parts.filter { $0 == "boilerplate TREE.2.B" }.count == 4)
        #expect(document.parts.contains("paragraph 2 See the report of two parts."))
    }

    @Test func `lines at one height whose figures differ are of the text`() throws {
        var pdf = PdfFile()
        for (page, number) in [17, 32, 48, 51].enumerated() {
            pdf.add([
                Line(words: "Note 8123/26 of the delegation, page \(page + 1)", top: 90),
                Line(words: "Kenya has not replied to request \(number).", top: 150),
                Line(words: "The talks of round \(number) go on.", top: 190),
            ])
        }
        let parts = try read(pdf.file(), .pdf).parts
        #expect(parts.filter { $0.hasPrefix("boilerplate Note") }.count == 4)
        #expect(parts.filter { $0.hasPrefix("paragraph Kenya has not replied") }.count == 4)
    }

    @Test(arguments: 0..<8)
    func `of two numbers on as many pages the first is told for the running one`(_: Int) throws {
        var pdf = PdfFile()
        for (page, number) in [8123, 8123, 8123, 8124, 8124, 8124].enumerated() {
            pdf.add([
                Line(words: "Note \(number)/26 of the delegation, page \(page % 3 + 1)", top: 90),
                Line(words: "In the office at harbour \(page) all work has to go on.", top: 150),
            ])
        }
        let parts = try read(pdf.file(), .pdf).parts
        #expect(parts.filter { $0.hasPrefix("boilerplate Note") }.count == 6)
    }

    @Test func `the call of a note in the middle of a line leaves the line in its paragraph`()
        throws
    {
        var pdf = PdfFile()
        pdf.add([
            Line(words: "The work on the harbour goes on and there are more", top: 200),
            Line(words: "things to see to in Suva", top: 214),
            Line(words: "2", left: 192, top: 210, size: 6),
            Line(words: "before the year ends and", left: 198, top: 214),
            Line(words: "the licence is given to all that asked for it.", top: 228),
        ])
        let document = try read(pdf.file(), .pdf)
        #expect(
            document.parts == [
                "paragraph The work on the harbour goes on and there are more things to see to in Suva"
                    + " [2] before the year ends and the licence is given to all that asked for it."
            ]
        )
    }

    @Test func `pictures of pages with a stamp on them are told as a scan`() throws {
        var pdf = PdfFile()
        pdf.isScan = true
        for page in 1...3 { pdf.add([Line(words: "Received 12 May 2026, page \(page)", top: 30)]) }
        let document = try read(pdf.file(), .pdf)
        let warning = try #require(document.warnings.first)
        #expect(
            warning.hasPrefix("a scan without text: 3 of 3 pages are pictures, and the 18 words")
        )
        #expect(warning.contains("ocrmypdf"))
    }

    @Test func `a text recognition below pictures is told as what it is`() throws {
        var pdf = PdfFile()
        pdf.isScan = true
        pdf.add(
            (0..<12).map {
                Line(
                    words: "The text of the letter goes on in line \($0).",
                    top: 100 + 14 * $0,
                    mode: 3
                )
            }
        )
        let warnings = try read(pdf.file(), .pdf).warnings
        #expect(warnings.count == 1)
        #expect(warnings.first?.hasPrefix("the text is that of a text recognition") == true)
    }

    @Test func `invisible letters are named exactly`() throws {
        var pdf = PdfFile()
        pdf.add([
            Line(words: "We agree to the text."), Line(words: "Never.", top: 300, mode: 3),
        ])
        let warnings = try read(pdf.file(), .pdf).warnings
        #expect(warnings.count == 1)
        #expect(warnings.first?.contains("invisible letters (text rendering mode 3)") == true)
    }

    @Test func `a file that only may hold pictures has no text recognition`() throws {
        var pdf = PdfFile()
        pdf.add([Line(words: "We never agree to it.", mode: 3)])
        let file = pdf.file(catalog: "/Resources<</ProcSet[/PDF/Text/ImageB/ImageC]>>")
        let warnings = try read(file, .pdf).warnings
        #expect(warnings.count == 1)
        #expect(warnings.first?.hasPrefix("hidden text: invisible letters") == true)
    }

    @Test func `labels in a column of their own stand before what they name`() throws {
        var pdf = PdfFile()
        let labels = ["From:", "To:", "Subject:"]
        pdf.add(
            labels.enumerated().map { Line(words: $1, top: 200 + 16 * $0) } + [
                Line(words: "General Secretariat of the Council", left: 170, top: 200),
                Line(words: "Delegations", left: 170, top: 216),
                Line(
                    words: "Summary of the discussions of the working party on the",
                    left: 170,
                    top: 232
                ),
                Line(words: "Pacific, 7 May 2026", left: 170, top: 246),
                Line(words: "1. The working party exchanged views on the cable to Suva.", top: 290),
            ]
        )
        let words = try read(pdf.file(), .pdf).words.split { $0.isWhitespace }
            .joined(separator: " ")
        #expect(
            words
                == "From: General Secretariat of the Council To: Delegations Subject: Summary of the "
                + "discussions of the working party on the Pacific, 7 May 2026 "
                + "1. The working party exchanged views on the cable to Suva."
        )
    }
}
