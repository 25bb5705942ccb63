internal import BriefCore

/// Finds who holds a position that words in a sentence show.
struct PositionHolders {
    private let context: RuleContext
    private let reading: SentenceReading

    /// Makes a finder for one sentence.
    init(_ context: RuleContext, _ reading: SentenceReading) {
        self.context = context
        self.reading = reading
    }

    /// Everyone of another side who holds it, and whether the words are denied.
    func holders(of hit: CueHit, isVerbOnly: Bool) -> (actors: [Actor], isDenied: Bool) {
        if isOwned(hit) { return ([], false) }
        if let owner = participleOwner(hit) { return (others([owner]), false) }
        if let speaker = context.actors.speaker(after: hit.first, of: reading) {
            return (others([speaker]), false)
        }
        guard let index = reading.clause(at: hit.first) else { return ([], false) }
        let clause = reading.clauses[index]
        if isHearsay(hit, clause) { return (others(subjects(index)), false) }
        let isVerb = hit.first <= clause.head && clause.head <= hit.last
        if isVerbOnly, !isVerb { return ([], false) }
        if isAsked(clause) || isLuck(hit, index) { return ([], false) }
        guard isVerb || isNear(hit, clause) else { return (others(adjectiveOwner(hit)), false) }
        let isDenied = context.isDenied(hit, in: reading)
        // `both supported by the EU`: a participle behind a pronoun, no verb of its own.
        if isVerb, !clause.isPassive, clause.tense == .past,
            reading.tokens.dropFirst(clause.head + 1).first?.folded == "by",
            case let doers = agents(after: clause.head), !doers.isEmpty
        {
            return (others(doers).filter(\.isCertain), isDenied)
        }
        // `are alarmed`: a phrase with its `be` tells how the subject stands.
        if clause.isPassive, isVerb, hit.first == clause.head,
            reading.classes[clause.head].contains(.participle)
        {
            // `No method is accepted by all`: said of nothing.
            guard !reading.isOfNothing(clause), clause.mood != .needed, clause.mood != .advised
            else { return ([], false) }
            return (others(agents(after: clause.head)).filter(\.isCertain), isDenied)
        }
        // `whom anybody can call upon`: what one may do, nobody has done.
        if clause.mood == .possible, !clause.isNegated, !isConsent(clause) { return ([], false) }
        guard clause.mood != .advised, clause.mood != .needed else { return ([], false) }
        if clause.mood == .coming, !clause.isNegated, !isSaid(index),
            !Self.stances.contains(reading.tokens[clause.head].folded)
        {
            return ([], false)
        }
        let actors = subjects(index)
        return (actors.contains(where: \.isSide) ? [] : others(actors), isDenied)
    }

    /// `Malta could go along with it`, in a record: by what one could do one consents.
    private func isConsent(_ clause: Clause) -> Bool {
        guard context.genre == .record, !clause.isSubordinate, !clause.isPassive else {
            return false
        }
        let before = context.readings[..<reading.index]
        return SupposedRule.consents(clause, reading, after: before)
    }

    /// What one will back one backs; what one will join or sign is still to happen.
    private static let stances: WordSet = [
        "back", "oppose", "veto", "block", "resist", "reject", "favour", "favor", "insist",
        // `will co-sign the text`
        "co",
    ]

    /// `Japan is understood to back it`: the infinitive behind a passive verb of report is the
    /// subject's.
    private func isHearsay(_ hit: CueHit, _ clause: Clause) -> Bool {
        guard clause.isPassive, !clause.isNegated, clause.mood == .fact,
            Self.reported.contains(reading.tokens[clause.head].folded), hit.first > clause.head
        else { return false }
        let between = reading.tokens[(clause.head + 1)..<hit.first].map(\.folded)
        return between.first == "to" && between.count <= 4
            && between.dropFirst().allSatisfy {
                ["be", "have", "been", "also", "still"].contains($0)
            }
    }

    /// `lost Kenya's backing`: a noun, which tells a stance by a rule of its own.
    private func isOwned(_ hit: CueHit) -> Bool {
        guard hit.first > 0, reading.classes[hit.first].contains(.gerund) else { return false }
        // `expects European backing for it`
        if reading.tokens[hit.first].folded == "backing", hit.last + 1 < reading.tokens.count,
            ["for", "from", "of"].contains(reading.tokens[hit.last + 1].folded)
        {
            return true
        }
        return reading.classes[hit.first - 1].contains(.possessive)
            || ["'s", "'"].contains(reading.tokens[hit.first - 1].folded)
    }

    /// `hopes for rain`, `hopes the harvest will be good`: nobody is asked to do anything.
    private func isLuck(_ hit: CueHit, _ index: Int) -> Bool {
        guard Self.hopes.contains(reading.tokens[hit.first].folded) else { return false }
        let next = hit.first + 1
        guard next < reading.tokens.count, !reading.classes[next].contains(.to) else {
            return false
        }
        if reading.tokens[next].folded == "for" {
            return isLuck(next + 1)
        }
        guard index + 1 < reading.clauses.count, case let hoped = reading.clauses[index + 1],
            hoped.start - hit.first <= 3, !hoped.isPassive, !hoped.subject.isEmpty
        else { return false }
        guard context.actors.actor(in: hoped.subject, of: reading) == nil,
            !reading.classes[hoped.subject.lowerBound].contains(.subjectPronoun)
        else { return false }
        let verb = reading.tokens[hoped.head].folded
        if Self.befalling.contains(verb) { return true }
        // `the harvest will be good`, `the talks will be a success`; not `the rules will be fair`,
        // which somebody must see to.
        guard reading.classes[hoped.head].contains(.be) || Self.turning.contains(verb) else {
            return false
        }
        return hoped.subject.contains { Self.lucks.contains(reading.tokens[$0].folded) }
            || reading.tokens.dropFirst(hoped.head + 1).prefix(3).contains {
                Self.fortunes.contains($0.folded)
            }
    }

    /// True where the noun of the phrase at a token is one of weather or luck: `better weather`;
    /// not `a deal by summer`.
    private func isLuck(_ start: Int) -> Bool {
        var noun: Int?
        for place in start..<reading.tokens.count {
            let found = reading.classes[place]
            guard reading.tokens[place].kind == .word,
                found.isDisjoint(with: [.preposition, .coordinator, .relative, .to]),
                noun == nil || found.isDisjoint(with: [.determiner, .subordinator])
            else { break }
            if found.isDisjoint(with: [.determiner, .possessive]) { noun = place }
        }
        return noun.map { Self.lucks.contains(reading.tokens[$0].folded) } ?? false
    }

    private static let hopes: WordSet = ["hope", "hopes", "hoped", "hoping", "wish", "wishes"]

    /// What comes of itself, or does not.
    private static let lucks: WordSet = [
        "rain", "rains", "snow", "sun", "sunshine", "weather", "wind", "winter", "summer",
        "spring", "harvest", "harvests", "crop", "crops", "luck", "best", "miracle", "calm",
        "storm", "storms",
        "catch", "health", "recovery", "frost", "heat", "drought", "flood", "tide", "night", "day",
        "journey", "flight",
    ]

    /// How things turn out.
    private static let fortunes: WordSet = ["success", "successful", "well", "smoothly", "fine"]

    /// Verbs of what becomes of things, by luck or by will.
    private static let turning: WordSet = ["come", "go", "work", "help"]

    /// Verbs of what befalls things.
    private static let befalling: WordSet = [
        "last", "hold", "survive", "grow", "rise", "fall", "improve", "happen", "turn", "stay",
        "remain", "succeed", "fail", "continue", "pass", "arrive",
    ]

    /// Participles behind which others tell what somebody thinks.
    private static let reported: WordSet = [
        "understood", "said", "thought", "believed", "reported", "known", "rumoured", "rumored",
        "reputed", "considered", "alleged", "expected",
    ]

    /// The words are the clause's verb, or stand close after it.
    private func isNear(_ hit: CueHit, _ clause: Clause) -> Bool {
        hit.last >= clause.verb.lowerBound && hit.first <= clause.verb.upperBound + 1
    }

    /// What somebody will do is a stance where it is announced, else an event.
    private func isSaid(_ index: Int) -> Bool {
        reading.clauses[index].isSubordinate && !isRelative(index)
            || context.voice(of: reading).clause.map { $0 < index } ?? false
    }

    /// `the assembly, which India will host`: told by the way.
    private func isRelative(_ index: Int) -> Bool {
        let start = reading.clauses[index].start
        return start > 1 && reading.tokens[start - 1].folded == "which"
            && reading.tokens[start - 2].folded == ","
    }

    /// `whether it supports the rules` says nothing of what it does.
    private func isAsked(_ clause: Clause) -> Bool {
        guard clause.isSubordinate, clause.start > 0 else { return false }
        let word = reading.tokens[clause.start - 1].folded
        if word == "that", clause.start > 1 {
            return reading.tokens[clause.start - 2].folded == "condition"
        }
        return ["whether", "if", "unless", "once", "until", "provided"].contains(word)
    }

    private func others(_ actors: [Actor]) -> [Actor] {
        actors.filter { !$0.isSide && !isMedia($0) && !context.isAuthor($0) }
    }

    private func isMedia(_ actor: Actor) -> Bool {
        actor.subject.flatMap { context.knowledge.actors[$0]?.isMedia } ?? false
    }

    /// True for the code of a member state that the text names by it.
    private func isCode(_ place: Int) -> Bool {
        let span = reading.tokens[place].span
        return reading.tokens[place].isAllCapitals
            && reading.sentence.mentions.contains { context.text.mentions[$0].span == span }
    }

    /// Subjects of a clause; one without its own shares the clause before.
    private func subjects(_ index: Int) -> [Actor] {
        let clause = reading.clauses[index]
        if clause.subject.isEmpty {
            guard index > 0, !clause.isSubordinate else { return antecedent(clause) }
            return subjects(index - 1)
        }
        // `IT warned against it`: a member state by its code.
        if clause.subject.count == 1, !isCode(clause.subject.lowerBound) {
            let word = reading.tokens[clause.subject.lowerBound].folded
            if ["it", "they", "he", "she"].contains(word) { return back(index) }
            if word == "you" { return [] }
            if word == "both" || word == "neither" { return pair() }
            if ["we", "i"].contains(word) {
                let voice = context.voice(of: reading)
                // `> We ask for more time`, in a mail that answers.
                if voice.basis == .quoted || voice.basis == .said && voice.clause == nil {
                    return [voice.actor]
                }
                return context.genre.isOthers ? [context.author] : []
            }
        }
        let named = context.actors.actors(in: clause.subject, of: reading)
        // `made clear that his government prefers …`: whose voice it is.
        let voice = context.voice(of: reading)
        if clause.subject.count == 2, voice.basis == .said,
            ["his", "her", "its", "their"]
                .contains(reading.tokens[clause.subject.lowerBound].folded),
            Self.own.contains(reading.tokens[clause.subject.upperBound - 1].folded)
        {
            return [voice.actor]
        }
        return named
    }

    /// Those for whom a speaker speaks.
    private static let own: WordSet = [
        "government", "country", "ministry", "authorities", "company", "administration", "side",
        "agency", "delegation", "capital",
    ]

    /// `Both want it`, `Neither has signed`: the two whom the sentence before names together.
    private func pair() -> [Actor] {
        var before = context.previous(reading)
        // `Both want a fund. Neither has signed.`
        for _ in 0..<2 {
            guard let previous = before else { return [] }
            for clause in previous.clauses where clause.subject.count > 2 {
                let actors = context.actors.actors(in: clause.subject, of: previous)
                if actors.count == 2 { return actors }
            }
            before = context.previous(previous)
        }
        return []
    }

    /// Whom a pronoun stands for: the subject before it, here or one sentence back.
    private func back(_ index: Int) -> [Actor] {
        // `Peru, she said, was late, and she feared …`: a person, who speaks.
        let word = reading.tokens[reading.clauses[index].subject.lowerBound].folded
        if word == "he" || word == "she", let speech = context.voice(of: reading).clause,
            speech <= index, context.voice(of: reading).basis == .said
        {
            return [context.voice(of: reading).actor]
        }
        if index > 0 {
            let earlier = subjects(index - 1)
            if !earlier.isEmpty { return earlier }
        }
        if let met = met(index) { return [met] }
        // `“No,” Ida Moreno said. She …`: who spoke right before.
        if word == "he" || word == "she", index == 0, let previous = context.previous(reading),
            case let voice = context.voice(of: previous),
            voice.basis == .quoted || voice.basis == .said
        {
            return [voice.actor]
        }
        if let previous = context.previous(reading),
            let clause = previous.clauses.first(where: { !$0.subject.isEmpty }),
            let first = clause.subject.first, !previous.classes[first].contains(.possessive),
            case let actors = context.actors.actors(in: clause.subject, of: previous),
            !actors.isEmpty
        {
            return actors
        }
        let voice = context.voice(of: reading)
        return voice.basis == .said ? [voice.actor] : []
    }

    /// `We called on the minister. She …`: whom we met in the sentence before.
    private func met(_ index: Int) -> Actor? {
        let word = reading.tokens[reading.clauses[index].subject.lowerBound].folded
        guard word == "he" || word == "she" else { return nil }
        return context.previous(reading).flatMap { context.actors.met(in: $0) }
    }

    /// The noun before a relative pronoun.
    private func antecedent(_ clause: Clause) -> [Actor] {
        let end = clause.verb.lowerBound
        guard end > 1 else { return [] }
        var start = end - 1
        while start > 0, reading.tokens[start - 1].kind != .mark, end - start < 8,
            !reading.classes[start - 1].contains(.preposition)
        {
            start -= 1
        }
        return context.actors.owner(in: start..<end, of: reading).map { [$0] } ?? []
    }

    /// `Huawei promoting …`, `MEPs calling for …`: the one right before the participle.
    private func participleOwner(_ hit: CueHit) -> Actor? {
        // `keeps pressing`: the form in -ing is the verb of its clause.
        guard reading.classes[hit.first].contains(.gerund), hit.first > 0, !isVerb(hit.first)
        else { return nil }
        let before = hit.first - 1
        guard reading.tokens[before].kind == .word,
            reading.classes[before].isDisjoint(with: .function)
        else { return nil }
        var start = before
        while start > 0, reading.tokens[start - 1].kind == .word, before - start < 4,
            reading.classes[start - 1].isDisjoint(with: .function), !isVerb(start - 1)
        {
            start -= 1
        }
        return context.actors.actor(in: start..<hit.first, of: reading)
    }

    private func isVerb(_ place: Int) -> Bool {
        reading.clauses.contains { $0.verb.contains(place) }
    }

    /// `unions, historically hostile to …`: the actor before the comma.
    private func adjectiveOwner(_ hit: CueHit) -> [Actor] {
        var comma = hit.first - 1
        while comma > 0, reading.classes[comma].contains(.adverb) { comma -= 1 }
        guard comma > 0, reading.tokens[comma].folded == "," else { return [] }
        return agents(after: max(0, comma - 6), until: comma)
    }

    /// Who stands after `by`.
    private func agents(after place: Int, until limit: Int? = nil) -> [Actor] {
        let end = limit ?? min(reading.tokens.count, place + 14)
        guard place < end,
            let by = (place..<end).last(where: { reading.tokens[$0].folded == "by" }),
            by + 1 < end
        else { return [] }
        var stop = by + 1
        while stop < end, reading.tokens[stop].folded != ",", reading.tokens[stop].folded != "." {
            stop += 1
        }
        return context.actors.actors(in: (by + 1)..<stop, of: reading)
    }
}
