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
            return isGrownSince(main, reading)
        }
        if means.contains(where: { ours.contains($0.folded) }), isMeans(means) { return true }
        // `Through the Bridge programme, 240 firms have found a mentor`
        return (main.isPerfect || first.folded == "thanks")
            && (["through", "thanks"].contains(first.folded)
                && means.contains { programmes.contains($0.folded) }
                || isUnderInstrument(main, reading, context))
    }

    /// `Since the agreement came into force, trade has grown`: what is exchanged has grown since
    /// something began; not `since the agreement collapsed`, nor `prices have doubled`.
    private static func isGrownSince(_ main: Clause, _ reading: SentenceReading) -> Bool {
        let before = reading.tokens[..<min(main.start, 14)]
        return main.isPerfect && !main.isPassive
            && grown.contains(reading.tokens[main.head].folded)
            && main.subject.contains { exchanged.contains(reading.tokens[$0].folded) }
            && before.contains { begun.contains($0.folded) }
            && before.indices.contains { reading.isCovered($0, by: .pointFormat) }
    }

    private static func isMeans(_ words: ArraySlice<Token>) -> Bool {
        words.contains {
            supports.contains($0.folded) || programmes.contains($0.folded)
        }
    }

    /// `officials have completed training financed by the EU`: done by others with what we paid.
    private static func isPaidByUs(from head: Int, _ reading: SentenceReading) -> Bool {
        let tokens = reading.tokens
        return tokens.indices.dropFirst(head).dropLast(2).contains { place in
            // `destroyed villages supported by the EU`: not everything that befalls them.
            guard tokens[place + 1].folded == "by", paid.contains(tokens[place].folded),
                place == head || gained.contains(tokens[head].folded)
            else { return false }
            return isUs(tokens[(place + 2)...].drop { $0.folded == "the" })
        }
    }

    /// `EU`, `European Union`, `EU funds`, `our programme`; not `European firms`.
    private static func isUs(_ words: ArraySlice<Token>) -> Bool {
        guard let first = words.first, ours.contains(first.folded) else { return false }
        let rest = words.dropFirst().drop { $0.folded == "'s" }
        guard let next = rest.first, next.kind == .word else {
            return first.folded != "our" && first.folded != "european"
        }
        let word = next.folded
        if supports.contains(word) || programmes.contains(word) { return true }
        switch first.folded {
        case "european": return ["union", "commission"].contains(word)
        case "our": return false
        default: return ["in", "and", "under", "through", "since", "for", "with"].contains(word)
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
    /// What others come to by what they are given.
    private static let gained: WordSet = [
        "completed", "received", "finished", "attended", "gained", "obtained", "learned", "learnt",
        "trained", "opened", "built", "rebuilt", "restored", "repaired", "renovated", "launched",
        "equipped", "upgraded", "modernised", "installed", "created", "established", "found",
        "started", "joined", "graduated", "acquired", "improved", "planted", "laid",
    ]
    private static let grown: WordSet = [
        "grown", "doubled", "tripled", "trebled", "quadrupled", "increased", "expanded", "risen",
        "deepened", "flourished", "intensified",
    ]
    private static let exchanged: WordSet = [
        "trade", "exports", "investment", "investments", "cooperation", "exchanges", "exchange",
        "ties", "jobs", "partnership", "commerce",
    ]
    private static let begun: WordSet = [
        "force", "effect", "signed", "signature", "signing", "began", "started", "launched",
        "launch", "concluded", "applied", "opened",
    ]
    private static let paid: WordSet = [
        "financed", "funded", "supported", "organised", "provided",
    ]
}
