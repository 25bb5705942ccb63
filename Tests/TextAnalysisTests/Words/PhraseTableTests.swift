import BriefCore
import Testing

@testable import TextAnalysis

struct PhraseTableTests {
    private func table(_ phrases: [String]) -> PhraseTable<Int> {
        var table = PhraseTable<Int>()
        for (index, phrase) in phrases.enumerated() { table.insert(phrase, index) }
        return table
    }

    private func values(of phrase: String, in table: PhraseTable<Int>) -> [Int] {
        var values: [Int] = []
        table.forEachMatch(in: Tokenizer.tokens(of: phrase), at: 0) { values.append($1) }
        return values
    }

    @Test func `Every phrase that begins at a token is found, shortest first`() {
        let tokens = Tokenizer.tokens(of: "the trade and technology council met")
        let table = table(["trade", "trade and technology council", "trade and", "council"])
        var found: [[Int]] = []
        table.forEachMatch(in: tokens, at: 1) { found.append([$0, $1]) }
        #expect(found == [[2, 0], [3, 2], [5, 1]])
        #expect(table.end(in: tokens, at: 1) == 5)
        #expect(table.end(in: tokens, at: 0) == nil)
    }

    @Test(arguments: ["co operation", "co-operation", "co‑operation", "co- operation"])
    func `Hyphens count for nothing in text and table`(text: String) {
        #expect(table(["co-operation"]).end(in: Tokenizer.tokens(of: text), at: 0) != nil)
        #expect(table(["co operation"]).end(in: Tokenizer.tokens(of: text), at: 0) != nil)
    }

    @Test func `A possessive inside a phrase counts for nothing`() {
        let tokens = Tokenizer.tokens(of: "the EU’s member states")
        #expect(table(["eu member states"]).end(in: tokens, at: 1) == 5)
    }

    @Test func `A dash between two words parts them`() {
        let tokens = Tokenizer.tokens(of: "trade — and technology")
        #expect(table(["trade and technology"]).end(in: tokens, at: 0) == nil)
    }

    @Test func `One phrase may have several values`() {
        #expect(values(of: "TTC", in: table(["TTC", "ttc"])) == [0, 1])
    }

    @Test func `Phrases without a word are passed over`() {
        #expect(table(["", " ", "-", "’"]).isEmpty)
        #expect(table(["a"]).end(in: [], at: 0) == nil)
    }

    @Test func `Thousands of phrases are all found`() {
        let phrases = (0..<5_000).map { "w\($0) x\($0 % 7)" }
        let table = table(phrases)
        for (index, phrase) in phrases.enumerated() {
            #expect(values(of: phrase, in: table) == [index])
        }
    }
}
