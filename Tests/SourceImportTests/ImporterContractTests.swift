import BriefCore
import SourceImport
import Testing

/// What every importer promises, whatever it is given.
struct ImporterContractTests {
    private static let texts = [
        "", "\n", "x", "---\n", "---\n---\n", "---\ntitle: a\n---\n# b\n",
        "# a\n\n- b\n  - c\n> d\n",
        "```\ncode\n", "| a | b |\n|---|---|\n| c | d |\n", "a\n===\nb\n---\n", "1. a\n2) b\n",
        "\r\n# a\r\nb\r", "Luleå\n\n日本 — Türkiye\n", "* * *\n\n<!-- x -->\n![y](z)\n",
        "####### a\n#\n",
        "\u{0}\u{1B}[2J\u{202E}", "> > > a\n>\n> b", "- \n-\n-x", "~~~~\n```\n~~~~",
    ]

    private func check(_ importer: any SourceImporter, _ words: String) {
        let text = SourceText(words)
        if let matter = importer.frontMatter(of: text) {
            #expect(text.span.contains(matter))
        }
        var last = 0
        for block in importer.blocks(of: text) ?? [] {
            #expect(block.span.start >= last, "\(importer.name): \(words.debugDescription)")
            #expect(block.span.end <= text.count)
            #expect(!block.span.isEmpty)
            #expect(
                String(validating: text.bytes[block.span.start..<block.span.end], as: UTF8.self)
                    != nil
            )
            last = block.span.end
        }
    }

    @Test(arguments: SourceImporters.all.indices)
    func `Blocks lie in the text, in order, and cut no character`(index: Int) {
        for words in Self.texts { check(SourceImporters.all[index], words) }
    }

    @Test(arguments: SourceImporters.all.indices)
    func `A text cut anywhere is read`(index: Int) {
        let whole = "---\ntitle: Luleå\n---\n# H\n\n- é\n- ü\n\n> q\n\n```\nc\n```\n| a | b |\n"
        for count in 0...whole.count {
            check(SourceImporters.all[index], String(whole.prefix(count)))
        }
    }

    @Test(arguments: SourceImporters.all.indices)
    func `Time grows with length and no faster`(index: Int) {
        func time(_ unit: String, _ count: Int) -> Duration {
            let text = SourceText(String(repeating: unit, count: count))
            return ContinuousClock().measure { _ = SourceImporters.all[index].blocks(of: text) }
        }
        for unit in ["> ", "- a\n", "*a **a ", "[", "`", "# ", "|", "a\n", "---\n", "```\n"] {
            let short = time(unit, 4_000)
            let long = time(unit, 32_000)
            #expect(long < short * 32 + .milliseconds(100), "\(unit.debugDescription)")
        }
    }

    @Test func `The last importer accepts every text`() {
        for words in Self.texts {
            #expect(
                SourceImporters.all.last?.accepts(fileName: "", text: SourceText(words)) == true
            )
        }
    }

    @Test(arguments: ["note.md", "NOTE.MD", "note.txt", "-", ""])
    func `A document keeps its bytes and tells its format`(name: String) throws {
        let bytes = Array("# Cables\n\nThe sides met.\n".utf8)
        let document = try SourceImporters.document(bytes, file: name)
        #expect(document.text.bytes == bytes)
        #expect(document.byteCount == bytes.count)
        #expect(document.format == (name.lowercased().hasSuffix("md") ? "markdown" : "text"))
        #expect((document.blocks == nil) == (document.format == "text"))
    }
}
