import BriefCore
import Testing

@testable import TextAnalysis

struct TokenizerTests {
    private func folded(_ text: String) -> [Word] {
        Tokenizer.tokens(of: text).map(\.folded)
    }

    private func words(_ text: String) -> [String] { folded(text).map(\.text) }

    @Test func `Words, numbers and marks stand apart`() {
        let tokens = Tokenizer.tokens(of: "On 18 May, 2,500 (or 3.5) came.")
        #expect(
            tokens.map(\.folded) == [
                "on", "18", "may", ",", "2,500", "(", "or", "3.5", ")", "came", ".",
            ]
        )
        #expect(tokens[1].kind == .number)
        #expect(tokens[4].kind == .number)
        #expect(tokens[3].kind == .mark)
    }

    @Test func `Every kind of space parts words`() {
        #expect(words("a\u{A0}b\u{202F}c\u{2009}d\u{3000}e\u{200B}f\u{85}g\r\nh\u{0}i").count == 9)
    }

    @Test func `Letters with digits are one word`() {
        #expect(
            words("5G and 5/6G, G20, 31st") == [
                "5g", "and", "5", "/", "6g", ",", "g20", ",", "31st",
            ]
        )
        #expect(Tokenizer.tokens(of: "5G")[0].kind == .word)
    }

    @Test func `An ampersand between capitals is inside the word`() {
        #expect(
            words("(R&D)collaboration, food&drink") == [
                "(", "r&d", ")", "collaboration", ",", "food", "&", "drink",
            ]
        )
        #expect(Tokenizer.tokens(of: "R&D")[0].isAllCapitals)
    }

    @Test(arguments: [
        ("the U.S. said", ["the", "u.s.", "said"]),
        ("the U.S, said", ["the", "u.s.", ",", "said"]),
        ("e.g. one", ["e.g.", "one"]),
        ("at 3 p.m.", ["at", "3", "p.m."]),
        ("Plan B. Next", ["plan", "b", ".", "next"]),
    ])
    func `Single letters with full stops are one word`(text: String, expected: [String]) {
        #expect(words(text) == expected)
    }

    @Test func `A possessive is a word of its own and an inner apostrophe is not`() {
        #expect(words("the EU’s States' don’t") == ["the", "eu", "'s", "states", "'", "don't"])
    }

    @Test func `An elided article is a word of its own`() {
        #expect(
            words("l’Allemagne dell'Italia Côte d’Ivoire O'Brien") == [
                "l'", "allemagne", "dell'", "italia", "côte", "d'", "ivoire", "o'brien",
            ]
        )
    }

    @Test func `Hyphens stand apart and are made plain`() {
        #expect(words("EU–Japan co‑chair") == ["eu", "-", "japan", "co", "-", "chair"])
    }

    @Test func `Soft hyphens and joiners inside a word are passed over`() {
        let tokens = Tokenizer.tokens(of: "co\u{AD}opera\u{200D}tion")
        #expect(tokens.map(\.folded) == ["cooperation"])
        #expect(tokens[0].span.count == "co\u{AD}opera\u{200D}tion".utf8.count)
    }

    @Test func `A letter and its combining accent are one letter`() {
        #expect(words("Co\u{302}te Türkiye") == ["côte", "türkiye"])
    }

    @Test func `Capitals of any alphabet are folded`() {
        #expect(
            words("ÖSTERREICH ΕΛΛΆΔΑ УКРАЇНА Łódź İzmir") == [
                "österreich", "ελλάδα", "україна", "łódź", "izmir",
            ]
        )
    }

    @Test func `Each ideograph is a word`() {
        #expect(words("日本と한국") == ["日", "本", "と", "한", "국"])
    }

    @Test func `An address of the web is one word without the mark after it`() {
        #expect(
            folded("see https://example.org/japan, or www.japan.example.") == [
                "see", "https://example.org/japan", ",", "or", "www.japan.example", ".",
            ]
        )
    }

    @Test func `Spans point at the bytes as they stand`() {
        let text = "“Luleå” is"
        let tokens = Tokenizer.tokens(of: text)
        let bytes = Array(text.utf8)
        #expect(
            String(decoding: bytes[tokens[1].span.start..<tokens[1].span.end], as: UTF8.self)
                == "Luleå"
        )
        #expect(tokens.map(\.hasSpaceBefore) == [true, false, false, true])
    }

    @Test func `Capitals are told apart`() {
        let tokens = Tokenizer.tokens(of: "US us Us A TTC")
        #expect(tokens.map(\.isAllCapitals) == [true, false, false, false, true])
        #expect(tokens.map(\.isCapitalised) == [true, false, true, true, true])
    }

    @Test func `Broken or strange bytes never stop it`() {
        for text in ["", "'", "a'", ".", "&", "A&", "1.", "w", "www.", "http://", "\u{301}", "🇪🇺👩‍👩‍👧"] {
            for token in Tokenizer.tokens(of: text) {
                #expect(token.span.end <= text.utf8.count)
            }
        }
    }
}
