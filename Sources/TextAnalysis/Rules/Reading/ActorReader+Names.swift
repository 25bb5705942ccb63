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

    /// The words of a noun phrase, and whose it is where it only says `its`: `Korea could not sign, as its
    /// operators …` are Korea's operators.
    ///
    /// - Source: Grosz, Joshi and Weinstein, Centering (1995): a possessive takes up the subject before.
    func owned(_ phrase: Range<Int>, _ reading: SentenceReading) -> String {
        let first = phrase.lowerBound
        let words = plain(reading.span(first, phrase.upperBound - 1))
        guard phrase.count > 1, ["its", "their"].contains(reading.tokens[first].folded),
            let clause = reading.clauses.last(where: {
                $0.verb.upperBound <= first && !$0.subject.isEmpty
            }), let owner = actor(in: clause.subject, of: reading), owner.isCertain
        else { return words }
        return owner.name + "'s " + plain(reading.span(first + 1, phrase.upperBound - 1))
    }
}
