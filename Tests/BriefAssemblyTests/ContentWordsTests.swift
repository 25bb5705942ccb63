internal import Testing

@testable internal import BriefAssembly

@Suite struct ContentWordsTests {
    @Test func `words that carry meaning are counted once`() {
        var words = ContentWords()
        let first = words.add("The cables, the Cables and the submarine cable landing")
        let second = words.known("A landing of submarine freight")
        #expect(first == [0, 1, 2, 3].prefix(first.count).map(\.self))
        #expect(ContentWords.common(first, second) == 2)
    }

    @Test func `rows of numbers share what stands in both`() {
        #expect(ContentWords.common([1, 3, 5, 9], [0, 3, 4, 9, 12]) == 2)
        #expect(ContentWords.common([], [1]) == 0)
        #expect(ContentWords.common([7], [7]) == 1)
    }

    @Test func `white space is made single and what is single stays`() {
        #expect(Wording.single("a b c") == "a b c")
        #expect(Wording.single(" a  b\u{A0}c\n") == "a b c")
        #expect(Wording.single("Zürich  Gespräch") == "Zürich Gespräch")
        #expect(Wording.single("") == "")
    }
}
