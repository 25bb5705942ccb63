internal import BriefAssembly
internal import BriefExport
internal import Testing

/// Formats that are text, for tests of all of them.
enum BriefFormatName: String, CaseIterable, Sendable {
    case markdown, text, html, json

    var format: BriefFormat {
        switch self {
        case .markdown: .markdown
        case .text: .text
        case .html: .html
        case .json: .json
        }
    }
}

@Suite struct BriefFormatTests {
    @Test(arguments: BriefFormatName.allCases)
    func `nothing that commands a terminal or hides stands in any format`(name: BriefFormatName) {
        let text = ExportSample.text(ExportSample.brief(ExportSample.hostile), name)
        for scalar in text.unicodeScalars where scalar != "\n" {
            let category = scalar.properties.generalCategory
            #expect(category != .control && category != .format, "\(scalar.value)")
        }
    }

    @Test(arguments: BriefFormatName.allCases)
    func `a citation stands in every format`(name: BriefFormatName) {
        let text = ExportSample.text(ExportSample.brief("A plain sentence."), name)
        let sign =
            switch name {
            case .markdown: "\\[1 ¶7\\]"
            case .text: "[1 para 7]"
            case .html: "[1&nbsp;¶7]"
            case .json:
                "\"paragraph\":7,\"page\":null,\"start\":40,\"end\":57,\"text\":\"A plain sentence.\""
            }
        #expect(text.contains(sign))
    }

    @Test
    func `a heading that is cited has no number`() {
        let brief = ExportSample.brief("A plain sentence.", paragraphs: [0, 7, 8])
        let text = ExportSample.text(brief, .text).split(whereSeparator: \.isWhitespace)
        #expect(text.joined(separator: " ").contains("cited: heading, para 7, 8"))
        let json = ExportSample.text(brief, .json)
        #expect(json.contains("\"paragraph\":null,") && json.contains("\"paragraph\":8,"))
        #expect(!json.contains("\"paragraph\":0"))
    }

    @Test(arguments: BriefFormatName.allCases)
    func `the marking stands in every format`(name: BriefFormatName) {
        let text = ExportSample.text(ExportSample.brief("A sentence.", marking: "LIMITE"), name)
        #expect(text.contains("LIMITE"))
    }

    @Test(arguments: BriefFormat.allCases)
    func `the same brief gives the same bytes`(format: BriefFormat) {
        let brief = ExportSample.brief(ExportSample.hostile)
        #expect(format.bytes(of: brief) == format.bytes(of: brief))
    }

    @Test
    func `markup in a document is text in HTML`() {
        let text = ExportSample.text(ExportSample.brief(ExportSample.hostile), .html)
        #expect(!text.contains("<script"))
        #expect(text.contains("&lt;script&gt;"))
        #expect(!text.contains("href=\"javascript"))
    }

    @Test
    func `every link of HTML leads to a place in it`() {
        let text = ExportSample.text(ExportSample.brief("A plain sentence."), .html)
        for part in text.split(separator: "href=\"#").dropFirst() {
            let name = part.prefix { $0 != "\"" }
            #expect(text.contains("id=\"\(name)\""), "\(name)")
        }
    }

    @Test
    func `a name stands once in HTML`() {
        let text = ExportSample.text(ExportSample.brief("A plain sentence."), .html)
        let names = text.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(Set(names).count == names.count)
    }

    @Test
    func `a marking cannot end the style sheet`() {
        let text = ExportSample.text(
            ExportSample.brief("A sentence.", marking: "\"} </style><b>"),
            .html
        )
        #expect(text.split(separator: "</style>").count == 2)
        #expect(!text.contains("<b>"))
    }

    @Test
    func `markup in a document is text in Markdown`() {
        let text = ExportSample.text(ExportSample.brief(ExportSample.hostile), .markdown)
        #expect(text.contains("\\<script\\>"))
        #expect(text.contains("\\[l\\](javascript"))
        #expect(text.contains("https\\://example.org"))
    }

    @Test
    func `no line of plain text is longer than 72 columns`() {
        let words = String(repeating: "harbour ", count: 60) + String(repeating: "x", count: 200)
        let text = ExportSample.text(ExportSample.brief(words), .text)
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 72 })
    }

    @Test
    func `a topic of many words stands whole in plain text`() {
        let name = "Fair contribution of large platforms to the costs of networks"
        let text = ExportSample.text(ExportSample.brief(name), .text)
        let table = text.split(separator: "\n").drop { !$0.hasPrefix("Topic  ") }.dropFirst()
        let lines = table.prefix { !$0.hasPrefix("SOURCES") }.map { line in
            line.hasPrefix("  ") ? String(line.dropFirst(2)) : String(line.prefix(31))
        }
        #expect(
            lines.joined(separator: " ").split(separator: " ").joined(separator: " ") == name
        )
    }

    @Test
    func `a wide character counts for two columns`() {
        let words = String(repeating: "日本", count: 80)
        let text = ExportSample.text(ExportSample.brief(words), .text)
        #expect(
            text.split(separator: "\n").allSatisfy { line in
                line.reduce(0) { $0 + ("日本".contains($1) ? 2 : 1) } <= 72
            }
        )
    }

    @Test(arguments: [
        ("brief.md", BriefFormat.markdown), ("a/b.c/brief.HTML", .html), ("x.docx", .docx),
        ("x.txt", .text), ("x.json", .json), ("x.pdf", .pdf),
    ])
    func `the end of a name tells the format`(name: String, format: BriefFormat) {
        #expect(BriefFormat(fileName: name) == format)
    }

    @Test(arguments: ["brief", "a.b/brief", ".md", "brief.odt", "brief."])
    func `a name without a known end tells none`(name: String) {
        #expect(BriefFormat(fileName: name) == nil)
    }

    @Test(arguments: 1...24)
    func `a number and its paragraph are not divided in text`(words: Int) {
        let sentence = Array(repeating: "word", count: words).joined(separator: " ") + "."
        let text = ExportSample.text(ExportSample.brief(sentence), .text)
        #expect(text.contains("[1 para 7]"))
    }
}
