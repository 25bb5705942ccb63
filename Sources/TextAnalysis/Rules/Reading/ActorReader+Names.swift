internal import BriefCore

extension ActorReader {
    /// True where a line above the text names the mission that writes: `EMBASSY OF IRELAND`.
    static func isOfMission(_ text: AnalysedText, _ knowledge: RuleKnowledge) -> Bool {
        text.top(8).contains { block in
            guard block.span.count < 100, !block.kind.isProse else { return false }
            let words = Tokenizer.tokens(in: text.text, block.span)
            return words.prefix(2).contains { ["embassy", "consulate"].contains($0.folded) }
                && text.mentions(in: block.span).contains {
                    $0.mention.subject.kind == .country && knowledge.actors[$0]?.isMember ?? false
                }
        }
    }

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
