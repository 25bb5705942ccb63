internal import BriefCore

extension ActorReader {
    /// A capital inside a sentence makes a name, so the same word opening one is a name too.
    static func names(_ text: AnalysedText, _ knowledge: RuleKnowledge) -> HashTable {
        var names = HashTable()
        for sentence in text.sentences where sentence.blockKind != .boilerplate {
            let isListing = text.metadata.kind == .record && !sentence.blockKind.isProse
            guard isListing || sentence.blockKind.isProse else { continue }
            var isInside = isListing
            for token in sentence.tokens {
                if isInside, token.isCapitalised, token.kind == .word {
                    names.set(token.key, to: 0)
                }
                isInside = token.kind == .word && !token.isCapitalised || isListing
            }
        }
        return names
    }
}
