internal import BriefCore

/// Tells the language of a text by its script and its commonest words.
struct LanguageDetector: Sendable {
    private let codes: [String]
    /// Place in `bits` by a word's key.
    private let words: HashTable
    /// A bit for each language that has a word among its commonest.
    private let bits: [UInt64]

    /// Words looked at; more tell nothing new.
    private static let reach = 6000

    /// Takes the `language` cues: commonest words by ISO 639-1 code.
    init(_ cues: Cues) {
        let prefix = "language."
        codes = cues.phrases.keys.filter { $0.hasPrefix(prefix) }
            .map { String($0.dropFirst(prefix.count)) }.sorted().prefix(64).map(\.self)
        var words: [UInt64: UInt64] = [:]
        for (place, code) in codes.enumerated() {
            for word in cues[prefix + code].flatMap(Tokenizer.tokens(of:)) {
                words[word.key, default: 0] |= 1 << UInt64(place)
            }
        }
        var places = HashTable(capacity: words.count)
        var bits: [UInt64] = []
        for (key, languages) in words {
            places.set(key, to: Int32(bits.count))
            bits.append(languages)
        }
        self.words = places
        self.bits = bits
    }

    /// ISO 639-1 code of the language; nil where too little tells it.
    func language(of sentences: [Sentence]) -> String? {
        var tally = LanguageTally(languages: codes.count)
        for sentence in sentences where sentence.blockKind != .code {
            for token in sentence.tokens where token.kind == .word {
                let place = words[token.key]
                tally.count(token, bits: place < 0 ? 0 : bits[Int(place)])
            }
            if tally.words >= LanguageDetector.reach { break }
        }
        return tally.scriptLanguage(codes) ?? tally.best(codes)
    }
}
