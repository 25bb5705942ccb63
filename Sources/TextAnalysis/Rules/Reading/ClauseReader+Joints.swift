/// Where a clause goes on with the subject of the one before, and where a subject begins.
extension ClauseReader {
    /// `…, due to be endorsed in July, and offered to help`: a past form with its object behind a
    /// comma and `and`.
    func goesOn(_ index: Int) -> Bool {
        guard index > 0, tokens[index - 1].folded == ",", index + 2 < tokens.count else {
            return false
        }
        // `…, and ASKS Coreper to return to it`: the verbs of conclusions stand in capitals.
        if tokens[index + 1].isAllCapitals { return classes[index + 1].contains(.third) }
        guard classes[index + 1].contains(.past), !tokens[index + 1].isCapitalised else {
            return false
        }
        return !classes[index + 2].isDisjoint(with: [.determiner, .to, .possessive])
            || tokens[index + 2].folded == "that"
            // `could live with it, but pleaded for more time`
            || Self.calling.contains(tokens[index + 1].folded)
                && ["for", "on", "against", "in"].contains(tokens[index + 2].folded)
    }

    /// `recalled that the ports lie far off and proposed a route`: what the past form of the main clause
    /// shares with the one at a place that has an object of its own; nothing elsewhere.
    func shared(_ place: Int) -> WordClass {
        // `could live with it, but pleaded for more time`
        if let last = clauses.last, last.mood == .possible, place + 1 < tokens.count,
            Self.calling.contains(tokens[place].folded),
            ["for", "on", "against"].contains(tokens[place + 1].folded)
        {
            return classes[place].intersection(.past)
        }
        guard let nearer = clauses.last, nearer.isSubordinate, classes[place].contains(.past),
            place + 1 < tokens.count,
            !classes[place + 1].isDisjoint(with: [.determiner, .possessive]),
            let main = clauses.dropLast().last(where: { !$0.isSubordinate }),
            main.tense == .past, !main.isPassive, !main.isPerfect
        else { return [] }
        return classes[main.head].intersection(.past)
    }

    /// Past forms that have their object behind a preposition.
    private static let calling: WordSet = [
        "pleaded", "insisted", "asked", "called", "pressed", "pushed", "warned", "argued", "spoke",
        "appealed", "lobbied", "cautioned", "voted", "campaigned",
    ]

    /// `Peru, which signed it with Chile and Togo, regretted …`: the comma that ends a relative clause
    /// whose last words an `and` joins.
    func closesCoordination(_ comma: Int) -> Bool {
        isCoordinated && suspended != nil && clauses.last?.isSubordinate ?? false && zone < comma
            && comma - zone <= 4 && (zone..<comma).allSatisfy { tokens[$0].isCapitalised }
    }

    /// `A group that represents Peru and Chile called …`: the subject that a relative clause with two
    /// objects interrupts; nil elsewhere.
    func behindObjects(_ group: VerbGroup) -> Range<Int>? {
        guard isCoordinated, let waiting = suspended, let last = clauses.last, last.isSubordinate,
            last.subject.isEmpty, last.start > waiting.upperBound - 1, zone > 1,
            last.verb.upperBound < zone - 1, tokens[zone - 2].kind == .word,
            zone < group.range.lowerBound,
            (zone..<group.range.lowerBound).allSatisfy({
                tokens[$0].kind == .word && !classes[$0].contains(.subjectPronoun)
            })
        else { return nil }
        return waiting
    }

    /// True where an auxiliary follows at once: `…, and should make`.
    func startsGroup(_ place: Int) -> Bool {
        var next = place
        while next < tokens.count, classes[next] == .adverb { next += 1 }
        return next < tokens.count && !classes[next].isDisjoint(with: .auxiliary)
    }

    /// The subject without the adverbial before a pronoun: `Last month we opened …`.
    ///
    /// - Source: Quirk and others, A Comprehensive Grammar, 6.20: a personal pronoun is a whole noun
    ///   phrase, with nothing before it that modifies it.
    func bare(_ subject: Range<Int>) -> Range<Int> {
        guard subject.count > 1, let last = subject.last, tokens[last - 1].kind == .word,
            ["i", "we"].contains(tokens[last].folded),
            // `With our friends we share …`: they share it too.
            tokens[subject.lowerBound].folded != "with",
            classes[last - 1].isDisjoint(with: [.coordinator, .preposition, .negation])
        else { return subject }
        return last..<subject.upperBound
    }

    /// `…, as its operators opposed any list`: the subject behind a comma and a preposition that a clause
    /// follows; nil for any other.
    func behindConjunction(_ subject: Range<Int>) -> Range<Int>? {
        guard subject.count > 1, case let first = subject.lowerBound, first > 0,
            tokens[first - 1].folded == ",", Self.conjunctions.contains(tokens[first].folded),
            !classes[first + 1].isDisjoint(with: [.determiner, .possessive, .subjectPronoun])
                || tokens[first + 1].isCapitalised
        else { return nil }
        return (first + 1)..<subject.upperBound
    }

    private static let conjunctions: WordSet = ["since", "after", "before", "until", "as"]

    /// `Since the accord came into force, trade has grown`: a preposition that a clause follows, up to the
    /// comma before the main one, is a conjunction.
    ///
    /// - Source: Quirk and others, 14.12: `after`, `as`, `before`, `since` and `until` are both.
    func dependentOpening() -> Clause? {
        guard clauses.count > 1, let opener = tokens.firstIndex(where: { $0.kind == .word }),
            Self.conjunctions.contains(tokens[opener].folded),
            case let first = clauses[0], !first.isSubordinate, !first.subject.isEmpty,
            first.subject.lowerBound <= opener + 1,
            case let main = clauses[1], !main.isSubordinate, !main.subject.isEmpty,
            main.start > first.verb.upperBound, tokens[main.start - 1].folded == ",",
            tokens[opener].folded != "as" || !isComment(first)
        else { return nil }
        let start = max(opener + 1, first.subject.lowerBound)
        guard start < first.subject.upperBound else { return nil }
        return first.depending(with: start..<first.subject.upperBound)
    }

    /// `As Kenya noted, …`: a verb of speech whose object is the rest of the sentence.
    ///
    /// Its subject is the one who says it.
    ///
    /// - Source: Quirk and others, 15.53: comment clauses of the type `as you know`.
    private func isComment(_ clause: Clause) -> Bool {
        guard !clause.isPassive, Self.commenting.contains(tokens[clause.head].folded) else {
            return false
        }
        let next = clause.verb.upperBound
        guard next < tokens.count, tokens[next].kind != .mark else { return true }
        if ["told", "reminded"].contains(tokens[clause.head].folded) { return true }
        // `As the president asked for calm, …`: that is what he asked.
        if ["for", "about", "of", "against", "over"].contains(tokens[next].folded) { return false }
        return !classes[next].isDisjoint(with: [.preposition, .adverb])
    }

    private static let commenting: WordSet = [
        "said", "says", "say", "noted", "notes", "note", "stated", "states", "told", "explained",
        "explains", "stressed", "stresses", "underlined", "underlines", "pointed", "points",
        "recalled", "recalls", "argued", "argues", "warned", "warns", "announced", "announces",
        "observed", "observes", "remarked", "remarks", "claimed", "claims", "admitted", "admits",
        "acknowledged", "acknowledges", "confirmed", "confirms", "suggested", "suggests",
        "proposed", "proposes", "requested", "requests", "asked", "asks", "demanded", "demands",
        "reported", "reports", "insisted", "insists", "maintained", "maintains", "reminded",
        "complained", "complains", "mentioned", "mentions", "emphasised", "emphasises",
        "highlighted", "highlights", "declared", "declares",
    ]
}
