internal import BriefCore

extension SentenceReading {
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
        case "based", "founded", "grounded", "rooted", "anchored", "built":
            return clause.isPassive && ["on", "in"].contains(next)
        // `must remain open`: it is so.
        case "remain", "stay": return true
        // `should serve as a model for the rest`
        case "serve", "benefit":
            return next == "as" || rest.prefix(3).contains { Self.served.contains($0.folded) }
        case "put": return rest.prefix(4).contains { $0.folded == "first" }
        case "respect", "uphold", "reflect": return holdsValue(rest.prefix(6))
        case "developed", "designed", "used", "deployed", "governed", "shaped":
            return clause.isPassive && Self.manners.contains(next) && holdsValue(rest)
        default: return false
        }
    }

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
            case "alone", "single-handedly", "single-handed", "isolation": true
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
        "equality", "trust", "openness", "solidarity", "sovereignty",
    ]
}
