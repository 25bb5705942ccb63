internal import BriefCore

extension SentenceReading {
    /// `What the EU seeks is predictability`: the clause that tells who seeks something, which the rest
    /// of the sentence names; nil for any other sentence.
    ///
    /// - Source: Quirk and others, 18.29: a pseudo-cleft sentence says what its plain form says.
    var sought: Clause? {
        guard tokens.first?.folded == "what", tokens.last?.folded != "?", clauses.count > 1,
            case let wanted = clauses[0], !wanted.subject.isEmpty, !wanted.isPassive,
            case let link = clauses[1], link.subject.isEmpty || link.start <= 1,
            !link.isNegated, link.mood == .fact,
            ["is", "are", "was", "were"].contains(tokens[link.head].folded),
            Self.seeking.contains(tokens[wanted.head].folded), names(behind: link.verb.upperBound)
        else { return nil }
        return wanted
    }

    /// False for `is unclear`, `is still reasonable`: an adjective says what the thing is like, and
    /// does not name it.
    private func names(behind link: Int) -> Bool {
        var next = link
        while next < tokens.count, classes[next] == .adverb { next += 1 }
        guard next < tokens.count else { return false }
        // `is “a fair deal”`
        if tokens[next].kind != .word { return true }
        if isCovered(next, by: .issueUnconfirmed) { return false }
        let isLast =
            next + 1 >= tokens.count || tokens[next + 1].kind == .mark
            || !classes[next + 1].isDisjoint(with: [.preposition, .subordinator, .to, .adverb])
        guard isLast, classes[next].isDisjoint(with: .function) else { return true }
        let word = tokens[next].folded
        let isQuality =
            word.hasSuffix("able") || word.hasSuffix("ible") || word.hasSuffix("ful")
            || word.hasSuffix("less") || word.hasSuffix("ous")
        return !isQuality && !Self.qualities.contains(word)
    }

    /// Adjectives that their ending does not show.
    private static let qualities: WordSet = [
        "clear", "open", "new", "old", "good", "right", "wrong", "fair", "vague", "vital",
        "known", "simple", "different", "important", "essential", "central", "moot", "secret",
    ]

    /// Verbs of wanting, asking and giving.
    private static let seeking: WordSet = [
        "want", "wants", "wanted", "seek", "seeks", "sought", "need", "needs", "needed", "offer",
        "offers", "offered", "ask", "asks", "asked", "propose", "proposes", "proposed", "expect",
        "expects", "expected", "bring", "brings", "brought", "put", "puts", "demand", "demands",
    ]

    /// True for `The digital transition must rest on human rights`, `Technology should serve people`: what
    /// something is to be like, held by all who sign it and asked of nobody.
    ///
    /// - Source: von Wright, Norm and Action (1963): ideal rules tell what ought to be so, and not what
    ///   somebody ought to do.
    func isIdeal(_ clause: Clause) -> Bool {
        guard clause.mood == .needed || clause.mood == .advised, !clause.isNegated,
            clause.verb.upperBound < tokens.count
        else { return false }
        let next = tokens[clause.verb.upperBound].folded
        let rest = tokens[clause.verb.upperBound...]
        switch tokens[clause.head].folded {
        case "rest", "rely": return !clause.isPassive && next == "on"
        case "based", "founded", "grounded", "rooted", "anchored":
            return clause.isPassive && ["on", "in"].contains(next)
        // `built on trust`; not `built on Irish soil`.
        case "built": return clause.isPassive && next == "on" && holdsValue(rest.prefix(4))
        // `must remain open`: it is so; not `must remain in place`.
        case "remain", "stay":
            return tokens[clause.verb.upperBound].kind == .word
                && classes[clause.verb.upperBound]
                    .isDisjoint(with: [.preposition, .determiner, .participle, .adverb])
        // `should serve as a model for the rest`
        case "serve", "benefit":
            return next == "as" || rest.prefix(3).contains { Self.served.contains($0.folded) }
        case "put": return rest.prefix(4).contains { $0.folded == "first" }
        // `AI must respect human rights`; whoever can be asked to is asked.
        case "respect", "uphold", "reflect":
            return holdsValue(rest.prefix(6)) && isOfThing(clause)
        case "developed", "designed", "used", "deployed", "governed", "shaped":
            return clause.isPassive && Self.manners.contains(next) && holdsValue(rest)
        default: return false
        }
    }

    /// `AI`, `rules for ports`: what cannot be asked for anything, by the noun that heads the subject.
    private func isOfThing(_ clause: Clause) -> Bool {
        // `must put people first and must respect law`: the subject stands before.
        let owner = clauses.last {
            $0.verb.lowerBound <= clause.verb.lowerBound && !$0.subject.isEmpty
        }
        guard let subject = owner?.subject else { return false }
        let noun = subject.prefix { classes[$0].isDisjoint(with: [.preposition, .relative]) }
        return noun.last.map { Self.things.contains(tokens[$0].folded) } ?? false
    }

    /// What people make and set up.
    private static let things: WordSet = [
        "technology", "technologies", "ai", "intelligence", "rule", "rules", "law", "laws",
        "system", "systems", "tool", "tools", "use", "uses", "transition", "transformation",
        "standard", "standards", "policy", "policies", "innovation", "data", "internet", "net",
        "governance", "regulation", "development", "design", "approach", "framework", "model",
        "models", "sensors", "robots", "algorithms", "infrastructure", "measures", "economy",
        "measure", "verification", "identification", "recognition", "digitalisation", "software",
        "services", "solutions", "applications",
        "agreement", "agreements", "partnership", "partnerships", "cooperation", "process",
    ]

    /// `No country can guard the sea alone`: why all should work together, true at any time; not
    /// `Neither side can pay alone`, which is said of two.
    ///
    /// - Source: Krifka and others, Genericity (1995): an indefinite subject under `can` speaks of
    ///   the kind.
    func isBeyondOne(_ clause: Clause) -> Bool {
        guard clause.mood == .possible, let first = clause.subject.first,
            ["no", "nobody", "none"].contains(tokens[first].folded)
        else { return false }
        // `on its own as long as others own the masts`: what makes it so is no norm.
        guard !clauses.contains(where: { $0.start > clause.verb.lowerBound }) else { return false }
        return tokens.indices[clause.verb.upperBound...].contains { place in
            switch tokens[place].folded {
            case "alone", "isolation": true
            case "handedly", "handed": place > 1 && tokens[place - 2].folded == "single"
            case "itself", "themselves": tokens[place - 1].folded == "by"
            case "own": ["on", "by"].contains { tokens[place - 2].folded == $0 }
            default: false
            }
        }
    }

    /// True where words name what is held to be right.
    private func holdsValue(_ words: ArraySlice<Token>) -> Bool {
        words.contains { Self.values.contains($0.folded) }
    }

    private static let served: WordSet = [
        "people", "citizens", "mankind", "humanity", "humankind", "society", "everyone",
        "everybody",
        "all",
    ]

    private static let manners: WordSet = ["in", "with", "according", "for"]

    private static let values: WordSet = [
        "rights", "freedoms", "freedom", "democracy", "dignity", "law", "values", "principles",
        "equality", "trust", "openness", "solidarity", "sovereignty", "privacy", "confidentiality",
        "autonomy",
    ]
}
