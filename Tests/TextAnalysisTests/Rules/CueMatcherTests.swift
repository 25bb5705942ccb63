import BriefCore
import Testing

@testable import TextAnalysis

struct CueMatcherTests {
    private let matcher = CueMatcher(
        Cues([
            "issue.lacks": ["lack+", "lack+ of", "short of"],
            "issue.lacks.unless": ["no lack of"],
            "issue.need": ["need ..2 funds", "well known"],
            "issue.unheard-of": ["whatever"],
        ])
    )

    private func hits(_ text: String) -> [String] {
        let tokens = Tokenizer.tokens(of: text)
        return matcher.hits(in: tokens).map { hit in
            let words = tokens[hit.first...hit.last].map(\.folded.text).joined(separator: " ")
            return hit.cue.name + ": " + words
        }
    }

    @Test func `the longest hit of a cue counts`() {
        #expect(hits("A lack of staff") == ["issue.lacks: lack of"])
    }

    @Test func `unless takes a hit away`() {
        #expect(hits("There is no lack of staff") == [])
    }

    @Test(arguments: ["need funds", "need more funds", "need much more funds"])
    func `a gap holds up to its number of words`(text: String) {
        #expect(hits(text).count == 1)
    }

    @Test(arguments: ["need very much more funds", "need more, funds"])
    func `a gap holds no more words and no comma`(text: String) {
        #expect(hits(text) == [])
    }

    @Test(arguments: ["well-known", "well “known”", "WELL KNOWN", "well\u{A0}known"])
    func `hyphens, quotation marks, case and spaces do not matter`(text: String) {
        #expect(hits(text).count == 1)
    }

    @Test func `a name no rule looks for is told`() {
        #expect(matcher.rejected == ["issue.unheard-of: no rule looks for it"])
    }

    @Test func `nothing gives nothing`() {
        #expect(hits("") == [])
    }
}
