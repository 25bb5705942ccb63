internal import BriefCore

/// What came about by the side's doing, whoever did it.
extension PointRules {
    /// `With EU support, 900 farmers received forecasts`, `Tonga came online thanks to joint funding`:
    /// by what means it came about.
    ///
    /// - Source: Quirk and others, 8.78: adjuncts of means and of agency; 14.26 `since` with the
    ///   perfect.
    static func isThanksToUs(
        _ main: Clause,
        _ reading: SentenceReading,
        _ context: RuleContext
    ) -> Bool {
        guard main.mood == .fact, !main.isNegated else { return false }
        let tokens = reading.tokens
        let isOver = main.tense == .past || main.isPerfect
        let behind = main.verb.upperBound
        if let thanks = tokens[behind...].firstIndex(where: { $0.folded == "thanks" }),
            thanks + 1 < tokens.count, tokens[thanks + 1].folded == "to", isOver
        {
            return isMeans(tokens[(thanks + 2)...].prefix(6))
        }
        if isOver, isPaidByUs(from: main.head, reading) { return true }
        guard let first = tokens.first,
            ["with", "thanks", "through", "under", "since"].contains(first.folded)
        else { return false }
        // `Thanks to the programme, four hundred schools are online`
        guard isOver || first.folded == "thanks" else { return false }
        let means = tokens[..<min(main.start, 8)]
        if first.folded == "since" {
            // `Since the agreement came into force, trade has grown`
            return main.isPerfect
                && tokens[..<min(main.start, 14)].indices.contains {
                    reading.isCovered($0, by: .pointFormat)
                }
        }
        if means.contains(where: { ours.contains($0.folded) }), isMeans(means) { return true }
        // `Through the Bridge programme, 240 firms have found a mentor`
        return (main.isPerfect || first.folded == "thanks")
            && (["through", "thanks"].contains(first.folded)
                && means.contains { programmes.contains($0.folded) }
                || isUnderInstrument(main, reading, context))
    }

    private static func isMeans(_ words: ArraySlice<Token>) -> Bool {
        words.contains {
            supports.contains($0.folded) || programmes.contains($0.folded)
        }
    }

    /// True for `training financed by the EU` behind the verb.
    private static func isPaidByUs(from head: Int, _ reading: SentenceReading) -> Bool {
        let tokens = reading.tokens
        return tokens.indices.dropFirst(head).dropLast(2).contains { place in
            guard tokens[place + 1].folded == "by", paid.contains(tokens[place].folded) else {
                return false
            }
            return tokens[(place + 2)...].prefix(3).contains { ours.contains($0.folded) }
        }
    }

    /// `Under the Global Gateway, three cables have been laid`: means that the side has a name for.
    private static func isUnderInstrument(
        _ main: Clause,
        _ reading: SentenceReading,
        _ context: RuleContext
    ) -> Bool {
        guard main.start > 1 else { return false }
        let span = reading.span(0, main.start - 1)
        return reading.sentence.mentions.contains { index in
            let mention = context.text.mentions[index]
            return mention.mention.subject.kind == .instrument && span.contains(mention.span)
        }
    }

    private static let ours: WordSet = ["eu", "european", "eu's", "union", "our", "us"]
    private static let supports: WordSet = [
        "support", "funding", "help", "assistance", "funds", "cooperation",
    ]
    private static let programmes: WordSet = [
        "programme", "project", "facility", "fund", "scheme", "initiative",
    ]
    private static let paid: WordSet = [
        "financed", "funded", "supported", "co-financed", "organised", "provided",
    ]
}
