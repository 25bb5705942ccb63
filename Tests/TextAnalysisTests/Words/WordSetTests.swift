import Testing

@testable import TextAnalysis

struct WordSetTests {
    @Test func `It holds what it was filled with and nothing else`() {
        let words = (0..<500).map { "word\($0)" }
        let set = WordSet(words)
        for word in words { #expect(set.contains(Word(word))) }
        for number in 500..<1000 { #expect(!set.contains(Word("word\(number)"))) }
    }

    @Test func `The empty word is never in it`() {
        let set: WordSet = ["", "of"]
        #expect(!set.contains(.empty))
        #expect(set.contains("of"))
    }

    @Test func `An empty set holds nothing`() {
        let set: WordSet = []
        #expect(!set.contains("of"))
    }
}
