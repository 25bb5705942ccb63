internal import BriefCore

extension ActorReader {
    /// `the Japanese cabinet`, `the Privacy Commissioner of Canada`: a service of a state, which is
    /// none of ours.
    func isOfCountry(_ phrase: Range<Int>, _ reading: SentenceReading) -> Bool {
        var end = phrase.upperBound
        if end < reading.tokens.count, reading.tokens[end].folded == "of" {
            end = min(end + 4, reading.tokens.count)
        }
        let words = reading.span(phrase.lowerBound, end - 1)
        var isNamed = false
        for index in reading.sentence.mentions
        where text.mentions[index].span.overlaps(words) {
            let mention = text.mentions[index]
            if actor(of: mention)?.isSide ?? false { return false }
            isNamed = isNamed || mention.mention.subject.kind == .country
        }
        return isNamed
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

    /// The words of a noun phrase, and whose it is where it only says `its`: `Korea could not sign, as its
    /// operators …` are Korea's operators.
    ///
    /// - Source: Grosz, Joshi and Weinstein, Centering (1995): a possessive takes up the subject before.
    func owned(_ phrase: Range<Int>, _ reading: SentenceReading) -> String {
        let first = phrase.lowerBound
        let words = plain(reading.span(first, phrase.upperBound - 1))
        guard phrase.count > 1, reading.tokens[first].folded == "its",
            let clause = reading.clauses.last(where: {
                $0.verb.upperBound <= first && !$0.subject.isEmpty
            }), let owner = actor(in: clause.subject, of: reading), owner.isCertain,
            isNothing(but: owner, clause.subject, reading),
            !namesOthers(between: clause.verb.lowerBound, first, reading),
            // The side is no state, and has none of its offices.
            !owner.isSide
                || !phrase.contains(where: { Self.offices.contains(reading.tokens[$0].folded) })
        else { return words }
        return owner.name + "'s " + plain(reading.span(first + 1, phrase.upperBound - 1))
    }

    /// False for `the Union's position`, which somebody owns.
    private func isNothing(
        but owner: Actor,
        _ subject: Range<Int>,
        _ reading: SentenceReading
    ) -> Bool {
        guard let last = subject.last, let word = owner.name.split(separator: " ").last else {
            return false
        }
        return reading.tokens[last].folded == Word(word.lowercased())
    }

    /// True where somebody else is named between, who may own what follows.
    private func namesOthers(between start: Int, _ end: Int, _ reading: SentenceReading) -> Bool {
        let span = reading.span(start, end)
        return text.mentions[reading.sentence.mentions].contains { mention in
            mention.mention.subject.kind != .priority && span.contains(mention.span)
        }
    }

    /// What a state has.
    private static let offices: WordSet = [
        "government", "ministry", "minister", "ministers", "parliament", "president", "farmers",
        "army", "embassy",
    ]
}
