internal import BriefCore

/// Finds the finite clauses of a sentence from its closed-class words and verbs.
///
/// Not a parser: it looks for verb groups from left to right and takes what
/// stands before each, up to the last boundary, for its subject.
///
/// - Source: Abney, Parsing by Chunks (1991): verb groups and noun chunks can be
///   found without a full parse.
struct ClauseReader {
    let tokens: [Token]
    let classes: [WordClass]
    let isLenient: Bool
    /// First token of the zone in which the next subject stands.
    private(set) var zone = 0
    /// True where a conjunction or relative pronoun opened the zone.
    private var isSubordinate = false
    /// True where the zone follows a coordinator after a verb.
    private(set) var isCoordinated = false
    /// True where a verb group stands before the zone with no boundary between.
    private var isAfterVerb = false
    /// A subject interrupted by a relative clause, waiting for its verb.
    private(set) var suspended: Range<Int>?
    /// True where the relative clause that interrupts it showed no verb.
    private var isRelativeLost = false
    private(set) var clauses: [Clause] = []
    /// The bracket that is open.
    private var bracket: Bracket?

    /// The clauses of a sentence, in order.
    static func clauses(of tokens: [Token], _ classes: [WordClass]) -> [Clause] {
        var reader = ClauseReader(tokens, classes, isLenient: false)
        reader.run()
        guard reader.clauses.isEmpty, tokens.count > 3, isEnded(tokens) else {
            return reader.clauses
        }
        var lenient = ClauseReader(tokens, classes, isLenient: true)
        lenient.run()
        return lenient.clauses
    }

    /// True where a full stop makes it a sentence, which must have a verb somewhere.
    private static func isEnded(_ tokens: [Token]) -> Bool {
        tokens.suffix(2).contains { [".", "!", "?", ";"].contains($0.folded) }
    }

    private init(_ tokens: [Token], _ classes: [WordClass], isLenient: Bool) {
        self.tokens = tokens
        self.classes = classes
        self.isLenient = isLenient
    }

    private mutating func run() {
        var index = 0
        while index < tokens.count {
            if tokens[index].kind == .mark {
                mark(index)
                index += 1
            } else if let group = group(at: index) {
                close(group)
                index = group.range.upperBound
            } else {
                word(index)
                index += 1
            }
        }
        if let last = clauses.indices.last { clauses[last].end = tokens.count }
        if let opening = dependentOpening() { clauses[0] = opening }
    }

    private func group(at index: Int) -> VerbGroup? {
        guard !classes[index].isDisjoint(with: VerbGroup.openings) else { return nil }
        return VerbGroup(
            at: index,
            tokens,
            classes,
            before: previous(index),
            zone: Zone(start: zone, isAfterVerb: isAfterVerb, isLenient: isLenient)
        )
    }

    private mutating func mark(_ index: Int) {
        switch tokens[index].folded {
        case ",":
            if isAfterVerb || closesCoordination(index) {
                open(index + 1)
            } else if isSubordinate, let waiting = suspended, zone > waiting.upperBound,
                index > zone + 1,
                classes[zone - 1].contains(.relative) || isConcession(zone - 1)
            {
                // `ministers, whose countries command 54 votes, complained`: a verb that was
                // taken for a noun.
                open(index + 1)
                isRelativeLost = true
            }
        case "(": enterBracket(index)
        case ")": leaveBracket(index)
        case ";", ":", "–", "—": open(index + 1)
        case "\"" where index > zone && isAfterVerb: open(index + 1)
        default: break
        }
    }

    /// What the words before a bracket were, to go on with after it.
    private struct Bracket {
        let zone: Int
        let isSubordinate: Bool
        let isCoordinated: Bool
        let isAfterVerb: Bool
        let clauses: Int
    }

    private mutating func enterBracket(_ index: Int) {
        bracket = Bracket(
            zone: zone,
            isSubordinate: isSubordinate,
            isCoordinated: isCoordinated,
            isAfterVerb: isAfterVerb,
            clauses: clauses.count
        )
        open(index + 1)
    }

    /// `The Authority (FCA) should …`: a bracket without a verb of its own interrupts nothing.
    private mutating func leaveBracket(_ index: Int) {
        defer { bracket = nil }
        guard let bracket, bracket.clauses == clauses.count, !bracket.isAfterVerb,
            bracket.zone < index
        else { return open(index + 1) }
        zone = bracket.zone
        isSubordinate = bracket.isSubordinate
        isCoordinated = bracket.isCoordinated
        isAfterVerb = false
    }

    private mutating func word(_ index: Int) {
        let found = classes[index]
        if found.contains(.coordinator) {
            guard isAfterVerb || !clauses.isEmpty && (startsGroup(index + 1) || goesOn(index))
            else { return }
            open(index + 1)
            isCoordinated = true
        } else if opensClause(index) {
            if !isAfterVerb, zone < index,
                classes[index].contains(.relative) || isConcession(index)
            {
                let interrupted = trimmed(zone..<index)
                if !interrupted.isEmpty, !isFronted(interrupted.lowerBound) {
                    suspended = interrupted
                }
            }
            open(index + 1)
            isSubordinate = true
        }
    }

    /// `Peru, though not part of it, supports …`: the aside that a comma opens behind the subject.
    private func isConcession(_ index: Int) -> Bool {
        index > 1 && tokens[index - 1].folded == ","
            && ["though", "although", "albeit", "while"].contains(tokens[index].folded)
    }

    /// True at a subordinator or relative that starts a clause rather than a phrase.
    private func opensClause(_ index: Int) -> Bool {
        let found = classes[index]
        guard !found.isDisjoint(with: [.subordinator, .relative]) else { return false }
        if found.contains(.preposition) {
            // `since 2019`, `as a group`, `after the summit` open no clause.
            return false
        }
        return true
    }

    private mutating func open(_ start: Int) {
        zone = start
        isSubordinate = false
        isCoordinated = false
        isAfterVerb = false
    }

    /// The last word before a place, adverbs passed over; nil at the zone's start.
    private func previous(_ index: Int) -> VerbGroup.Before {
        var place = beforePrefix(index - 1)
        while place >= zone, tokens[place].kind == .word,
            classes[place] == .adverb || place > zone && Self.places.contains(tokens[place].folded)
        {
            place -= 1
        }
        place = beforeAside(place)
        // `The Commission “stands ready” to help`
        if place > zone, place + 1 == index, tokens[place].folded == "\"",
            tokens[place].hasSpaceBefore, !tokens[index].hasSpaceBefore
        {
            place -= 1
        }
        guard place >= zone else {
            if isSubordinate, zone > 0, classes[zone - 1].contains(.relative), !isComplement {
                return .relative
            }
            if !isAfterVerb, !isCoordinated, !isSubordinate, suspended != nil,
                isRelativeLost || clauses.last?.isSubordinate ?? false
            {
                return .resumed
            }
            guard isCoordinated, let last = clauses.last else { return .nothing }
            return .shared(classes[last.head].union(shared(index)))
        }
        return .token(place)
    }

    /// `complained that promises had failed`: what stands behind a verb's own `that` is a subject.
    private var isComplement: Bool {
        zone > 1 && tokens[zone - 1].folded == "that" && clauses.last?.verb.upperBound == zone - 1
    }

    /// Adverbs of place that follow the noun they belong to: `officials there insist`.
    private static let places: WordSet = ["there", "here", "alike", "abroad", "themselves"]

    /// The place before an adverb or a short phrase between commas: `groups, meanwhile, urge`,
    /// `ministers, for their part, reject`.
    private func beforeAside(_ comma: Int) -> Int {
        guard comma > zone, tokens[comma].folded == "," else { return comma }
        var place = comma - 1
        while place > zone, classes[place].contains(.adverb), comma - place < 4 { place -= 1 }
        if place == comma - 1 || tokens[place].folded != "," {
            let first = min(comma, max(zone + 1, comma - 7))
            let open = (first..<comma).last { tokens[$0].folded == "," }
            if let open, !classes[open + 1].isDisjoint(with: .preposition) { return open - 1 }
            // `companies, four of them with offices in Lima, complain`
            let far = (max(zone + 1, comma - 14)..<comma).last { tokens[$0].folded == "," }
            if let far, far + 3 < comma, tokens[far + 2].folded == "of",
                ["them", "which", "whom", "these"].contains(tokens[far + 3].folded)
            {
                return far - 1
            }
        }
        guard place > zone, place < comma - 1, tokens[place].folded == "," else { return comma }
        return place - 1
    }

    private mutating func close(_ group: VerbGroup) {
        var subject = resumed(group) ?? bare(subject(before: group.range.lowerBound))
        if subject.isEmpty, let outer = aroundAside() { subject = outer }
        if subject.isEmpty, let shared = parallel(group) { subject = shared }
        if let outer = behindObjects(group) { subject = outer }
        subject = behindConjunction(subject) ?? subject
        if let last = clauses.indices.last { clauses[last].end = zone }
        clauses.append(
            Clause(
                subject: subject,
                verb: group.range,
                head: group.head,
                end: tokens.count,
                tense: group.tense,
                mood: group.mood,
                isNegated: group.isNegated,
                isPassive: group.isPassive,
                isPerfect: group.isPerfect,
                isProgressive: group.isProgressive,
                isSubordinate: isSubordinate
            )
        )
        zone = group.range.upperBound
        isAfterVerb = true
        isSubordinate = false
        isCoordinated = false
    }

    /// `Uganda, she added, had abolished the tax`: gives the aside its own subject, and returns the
    /// one that it interrupts; nil where the verb before is no aside.
    private mutating func aroundAside() -> Range<Int>? {
        guard let last = clauses.last, !last.isSubordinate, !isSubordinate, !isCoordinated,
            zone == last.verb.upperBound + 1, tokens[zone - 1].folded == ",",
            let comma = last.subject.last(where: { tokens[$0].folded == "," })
        else { return nil }
        let inner = trimmed((comma + 1)..<last.subject.upperBound)
        let outer = trimmed(last.subject.lowerBound..<comma)
        guard !inner.isEmpty, !outer.isEmpty, inner.count <= 6,
            !inner.contains(where: { classes[$0].contains(.coordinator) }),
            !outer.contains(where: { tokens[$0].folded == "," })
        else { return nil }
        clauses[clauses.count - 1].subject = inner
        return outer
    }

    /// The subject of `complained` for `called` in `ministers complained that promises had not been
    /// kept and called for a fund`: of two verbs before it that could be its fellow, it goes with
    /// the one of its own form; nil where that is the nearer one, or neither is.
    private func parallel(_ group: VerbGroup) -> Range<Int>? {
        guard isCoordinated, let nearer = clauses.last, nearer.isSubordinate, clauses.count > 1,
            let main = clauses.dropLast().last(where: { !$0.isSubordinate }), !main.subject.isEmpty,
            main.tense == group.tense, main.isPassive == group.isPassive,
            main.isPerfect == group.isPerfect,
            nearer.tense != group.tense || nearer.isPassive != group.isPassive
                || nearer.isPerfect != group.isPerfect
        else { return nil }
        return main.subject
    }

    /// The interrupted subject, where this verb takes it up: after the relative
    /// clause's comma, or after its verb with no boundary between.
    private mutating func resumed(_ group: VerbGroup) -> Range<Int>? {
        if isRelativeLost, let waiting = suspended, !isSubordinate, !isCoordinated,
            trimmed(zone..<group.range.lowerBound).isEmpty
        {
            suspended = nil
            isRelativeLost = false
            return waiting
        }
        guard let waiting = suspended, let last = clauses.last, last.isSubordinate,
            last.start > waiting.upperBound - 1, !isSubordinate, !isCoordinated
        else { return nil }
        let isAtComma = !isAfterVerb && trimmed(zone..<group.range.lowerBound).isEmpty
        guard isAtComma || isAfterVerb else { return nil }
        suspended = nil
        return waiting
    }

    /// What stands in the zone before the verb, fronted adverbials left out.
    private func subject(before verb: Int) -> Range<Int> {
        guard zone < verb else { return zone..<zone }
        guard let first = comma(in: zone..<verb),
            let last = (zone..<verb).last(where: { tokens[$0].folded == "," })
        else { return trimmed((behindYear(verb) ?? zone)..<verb) }
        let tail = trimmed((last + 1)..<verb)
        if isFronted(zone) {
            // `So far, Chile, Peru and Ecuador have …`: a list after the adverbial.
            if first < last, !tail.isEmpty,
                ((last + 1)..<verb).contains(where: { classes[$0].contains(.coordinator) }),
                tokens[first + 1].isCapitalised
            {
                return trimmed((first + 1)..<verb)
            }
            if !tail.isEmpty { return tail }
            // The last comma closes an apposition: `In May, the envoy, a lawyer, met …`.
            guard let second = comma(in: (first + 1)..<verb) else { return trimmed(zone..<first) }
            return trimmed((first + 1)..<second)
        }
        return tail.isEmpty ? trimmed(zone..<first) : trimmed(zone..<verb)
    }

    /// `Since 2019 the two sides have …`: where the subject begins behind a year without a comma;
    /// nil where no year stands before it.
    private func behindYear(_ verb: Int) -> Int? {
        guard zone + 2 < verb, classes[zone].contains(.preposition),
            let year = (zone + 1..<min(verb - 1, zone + 5)).first(where: {
                tokens[$0].kind == .number
            }), tokens[year].span.count == 4
        else { return nil }
        let next = year + 1
        let starts: WordClass = [.determiner, .possessive, .subjectPronoun]
        return !classes[next].isDisjoint(with: starts) || tokens[next].isCapitalised ? next : nil
    }

    private func comma(in range: Range<Int>) -> Int? {
        range.first { tokens[$0].folded == "," }
    }

    /// Words that with `to`, `on` or `with` make a preposition: `according to`.
    private static let openers: WordSet = [
        "according", "thanks", "owing", "due", "contrary", "depending", "compared", "together",
        "prior", "subject",
    ]

    /// True where the words from a place on are an adverbial, not a subject.
    private func isFronted(_ place: Int) -> Bool {
        let found = classes[place]
        if Self.openers.contains(tokens[place].folded) { return true }
        if !found.isDisjoint(with: [.preposition, .subordinator, .to]) { return true }
        if found.contains(.adverb), !found.contains(.determiner) { return true }
        return found.contains(.gerund) || found.contains(.participle) && !found.contains(.alsoNoun)
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high, isLoose(low) { low += 1 }
        while high > low, isLoose(high - 1) { high -= 1 }
        // `Both want it`: alone it stands for two.
        if low == high, range.count == 1, tokens[range.lowerBound].folded == "both" { return range }
        return low..<high
    }

    private func isLoose(_ index: Int) -> Bool {
        tokens[index].kind == .mark || classes[index] == .adverb
            || classes[index].contains(.coordinator)
    }
}
