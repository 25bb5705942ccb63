internal import BriefCore

/// The word classes of words: closed classes, and forms of the verbs that cues know.
struct Lexicon: Sendable {
    private var numbers = HashTable(capacity: 16_384)
    private var classes: [WordClass] = []

    /// Makes a lexicon.
    ///
    /// - Parameters:
    ///   - verbs: base forms of verbs.
    ///   - nouns: words that are nouns or adjectives as well as verbs.
    init(verbs: [String], nouns: [String]) {
        for verb in verbs where !["be", "have", "do"].contains(verb) {
            let forms = VerbForms(verb)
            add(forms.base, .base)
            add(forms.third, .third)
            for form in forms.past { add(form, .past) }
            for form in forms.participle { add(form, .participle) }
            add(forms.gerund, .gerund)
        }
        for noun in nouns {
            add(noun, .alsoNoun)
            add(VerbForms.plural(of: noun), .alsoNoun)
        }
        for (wordClass, words) in FunctionWords.table {
            for word in words.split(separator: " ") { add(String(word), wordClass) }
        }
    }

    /// Classes of each token.
    func wordClasses(of tokens: [Token]) -> [WordClass] {
        guard !tokens.isEmpty else { return [] }
        var classes: [WordClass] = []
        classes.reserveCapacity(tokens.count)
        for index in tokens.indices { classes.append(wordClass(of: tokens[index])) }
        return classes
    }

    /// Classes of a token; empty for a word the lexicon has not.
    ///
    /// An unknown word in `-ly` is taken for an adverb, one in `-ing` for a gerund.
    @inline(__always)
    func wordClass(of token: Token) -> WordClass {
        guard token.kind == .word else { return [] }
        let number = numbers[token.key]
        if number >= 0 { return classes[Int(number)] }
        guard token.folded.count > 4, !token.isCapitalised else { return [] }
        if token.folded.hasSuffix("ly") { return .adverb }
        return token.folded.hasSuffix("ing") ? .gerund : []
    }

    private mutating func add(_ word: String, _ wordClass: WordClass) {
        for variant in Spelling.variants(of: word) {
            guard let key = Tokenizer.tokens(of: variant).first?.key else { continue }
            let number = numbers[key]
            if number >= 0 {
                classes[Int(number)].formUnion(wordClass)
            } else {
                numbers.set(key, to: Int32(classes.count))
                classes.append(wordClass)
            }
        }
    }
}
