import Testing

@testable import TextAnalysis

struct CuePatternTests {
    @Test(arguments: [
        ("under way", ["under way"]),
        ("fall+ short", ["fall|falls|fell|fallen|falling short"]),
        ("gap+n", ["gap|gaps"]),
        ("(call|plea) for", ["call|plea for"]),
        ("(still)? missing", ["missing", "still missing"]),
        ("has ..3 support", ["has ..3 support"]),
        ("(think tank|firm)+n", ["firm|firms", "think tank|tanks"]),
        ("(say|point out)+", ["point|points|pointed|pointing out", "say|says|said|saying"]),
        ("well-known", ["well known"]),
        ("organise+s", ["organise|organize|organises|organizes"]),
    ])
    func `a phrase stands for sequences`(phrase: String, sequences: [String]) throws {
        let pattern = try #require(CuePattern(phrase))
        let written = pattern.sequences.map { sequence in
            sequence.map { element in
                switch element {
                case .word(let forms): forms.joined(separator: "|")
                case .gap(let most): "..\(most)"
                }
            }.joined(separator: " ")
        }
        #expect(written.sorted() == sequences)
    }

    @Test(arguments: [
        "", "..3 support", "support ..3", "(open", "open)", "a+b+c", "..x y", "fall+up",
    ])
    func `what is not in the language is refused`(phrase: String) {
        #expect(CuePattern(phrase) == nil)
    }
}
