import BriefCore
import Testing

@testable import TextAnalysis

struct LineReaderTests {
    private func lines(_ text: String) -> [String] {
        let text = SourceText(text)
        return LineReader.lines(of: text, in: text.span).map { text.words(in: $0.span) }
    }

    @Test func `Every line end of Unicode ends a line`() {
        #expect(
            lines("a\nb\r\nc\rd\u{B}e\u{C}f\u{85}g\u{2028}h\u{2029}i") == [
                "a", "b", "c", "d", "e", "f", "g", "h", "i",
            ]
        )
    }

    @Test func `White space around a line is left out`() {
        #expect(lines(" \u{A0}\ta b\u{3000} \n \u{A0}\n") == ["a b"])
    }

    @Test func `Blank lines before a line are counted`() {
        let text = SourceText("a\n\n \nb\nc\u{C}d")
        let blanks = LineReader.lines(of: text, in: text.span).map(\.blanksBefore)
        #expect(blanks == [0, 2, 0, 1])
    }

    @Test func `Length counts characters, and white space once`() {
        let text = SourceText("é\u{A0}\u{A0} 日 a")
        #expect(LineReader.lines(of: text, in: text.span).map(\.length) == [5])
    }

    @Test(arguments: [
        ("• a", ListMarker.Kind.bullet), ("- a", .dash), ("– a", .dash), ("* a", .dash),
        ("1. a", .number), ("12) a", .number), ("(3) a", .number), ("1.2. a", .number),
        ("1.2 Aims", .number),
        ("a) b", .letter), ("(b) c", .letter), ("iv) d", .letter), ("- 1) e", .number),
    ])
    func `Markers are read`(line: String, kind: ListMarker.Kind) {
        let text = SourceText(line)
        #expect(LineReader.lines(of: text, in: text.span).first?.marker?.kind == kind)
    }

    @Test(arguments: [
        "-a", "2022. a", "e.g. a", "1.5 a", "A. Person", "•", "- ", "(see) a", "3.5",
        "29.09.2022 Press Team",
    ])
    func `What only looks like a marker is none`(line: String) {
        let text = SourceText(line)
        #expect(LineReader.lines(of: text, in: text.span).first?.marker == nil)
    }
}
