internal import BriefCore

/// The word classes of words: closed classes, and forms of the verbs that cues know.
struct Lexicon: Sendable {
    private var numbers = HashTable(capacity: 16_384)
    private var entries: [Entry] = []

    /// What is known of a word.
    private struct Entry {
        var classes: WordClass
        var signs: Signs.Grammar
    }

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
        for (sign, words) in Signs.words {
            for word in words.split(separator: " ") {
                entry(Word(word).key) { $0.signs.insert(sign) }
            }
        }
    }

    /// Classes of each token, and the signs of them all; of those of a question only the first
    /// token's.
    func read(_ tokens: [Token]) -> (classes: [WordClass], signs: Signs.Grammar) {
        guard !tokens.isEmpty else { return ([], []) }
        var classes: [WordClass] = []
        classes.reserveCapacity(tokens.count)
        var signs: Signs.Grammar = []
        for index in tokens.indices {
            let token = tokens[index]
            guard token.kind == .word else {
                classes.append([])
                continue
            }
            let number = numbers[token.key]
            guard number >= 0 else {
                classes.append(Lexicon.unknown(token))
                continue
            }
            let entry = entries[Int(number)]
            classes.append(entry.classes.isEmpty ? Lexicon.unknown(token) : entry.classes)
            signs.formUnion(index == 0 ? entry.signs : entry.signs.subtracting(.question))
        }
        return (classes, signs)
    }

    /// Classes of each token; empty for a word the lexicon has not.
    func wordClasses(of tokens: [Token]) -> [WordClass] { read(tokens).classes }

    /// Classes of a token; empty for a word the lexicon has not.
    func wordClass(of token: Token) -> WordClass {
        guard token.kind == .word else { return [] }
        let number = numbers[token.key]
        let classes = number < 0 ? [] : entries[Int(number)].classes
        return classes.isEmpty ? Lexicon.unknown(token) : classes
    }

    /// The signs that a word is by itself.
    func signs(of token: Token) -> Signs.Grammar {
        let number = numbers[token.key]
        return number < 0 ? [] : entries[Int(number)].signs
    }

    /// An unknown word in `-ly` is taken for an adverb, one in `-ing` for a gerund.
    @inline(__always)
    private static func unknown(_ token: Token) -> WordClass {
        guard token.folded.count > 4, !token.isCapitalised else {
            return token.isAllCapitals && Lexicon.shouted.contains(token.folded) ? .adverb : []
        }
        if token.folded.hasSuffix("ly") { return .adverb }
        return token.folded.hasSuffix("ing") ? .gerund : []
    }

    /// Adverbs before the verbs that conclusions put in capitals: `STRONGLY CONDEMNS`.
    private static let shouted: WordSet = [
        "strongly", "firmly", "fully", "deeply", "warmly", "urgently", "explicitly", "clearly",
        "equally", "unequivocally", "resolutely", "categorically", "highly", "further",
    ]

    private mutating func add(_ word: String, _ wordClass: WordClass) {
        for variant in Spelling.variants(of: word) {
            // `co-finance` is three tokens, and `co` by itself is no verb.
            let tokens = Tokenizer.tokens(of: variant)
            guard tokens.count == 1 else { continue }
            entry(tokens[0].key) { $0.classes.formUnion(wordClass) }
        }
    }

    private mutating func entry(_ key: UInt64, _ change: (inout Entry) -> Void) {
        if numbers[key] < 0 {
            numbers.set(key, to: Int32(entries.count))
            entries.append(Entry(classes: [], signs: []))
        }
        change(&entries[Int(numbers[key])])
    }
}
