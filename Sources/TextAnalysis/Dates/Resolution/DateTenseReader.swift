internal import BriefCore

/// Reads the tense of the words around a date.
struct DateTenseReader {
    /// The tokens of the date.
    let range: Range<Int>
    /// Its sentence.
    private let words: TenseWords
    /// True where a preposition makes the date a deadline.
    let isDeadline: Bool

    /// Most tokens looked at on either side.
    private static let reach = 30

    /// Takes the tokens of a date and its sentence.
    init(_ range: Range<Int>, in words: TenseWords) {
        self.range = range
        self.words = words
        isDeadline = DateTenseReader.endsWithLimit(words.tokens[..<range.lowerBound])
    }

    /// The tokens of its sentence.
    var tokens: [Token] { words.tokens }

    /// The tense, or that no word tells.
    var tense: DateTense {
        if isReported { return .past }
        if isCalledOff || isMovedAway || wasPlanned { return .unknown }
        if isForeseen || isNext || isAppointed || isLikely { return .future }
        if let awaited { return awaited }
        if isWelcomed { return .past }
        let first = max(0, range.lowerBound - DateTenseReader.reach)
        let end = min(tokens.count, range.upperBound + DateTenseReader.reach)
        if words.isSilent(first..<range.lowerBound), words.isSilent(range.upperBound..<end) {
            return isDeadline ? .future : .unknown
        }
        if isDeadline {
            if wasDue || isAllowed { return .planned }
            if let ahead { return ahead }
            if isOnCondition || isOpen || isPutOff { return .future }
            return before(isWithinClause: true) ?? after(isWithinClause: true) ?? .future
        }
        return before(isWithinClause: true) ?? after(isWithinClause: true) ?? present ?? named
            ?? before(isWithinClause: false) ?? after(isWithinClause: false) ?? .unknown
    }

    /// `the round table on 12 February has been called off`: its day may be over or yet to come,
    /// so that the nearest is meant.
    private var isCalledOff: Bool {
        let rest = clauseAfter
        guard
            let been = rest.first(where: { place in
                tokens[place].folded == "been" && place > rest.lowerBound
                    && ["has", "have"].contains(tokens[place - 1].folded)
            })
        else { return false }
        let next = tokens[(been + 1)...].prefix(2).map(\.folded)
        return next.first.map(DateTenseReader.calledOff.contains) ?? false
            || next.last == "off" && ["called", "put"].contains(next[0])
    }

    /// `the 17 June meeting was moved to 3 July`: so may be its day.
    private var isMovedAway: Bool {
        guard cue(range.upperBound) == .appointment,
            let verb = clauseAfter.first(where: { cue($0) == .past }),
            ["was", "were"].contains(tokens[verb].folded), verb + 1 < clauseAfter.upperBound
        else { return false }
        return cue(verb + 1) == .moved
            || DateTenseReader.calledOff.contains(tokens[verb + 1].folded)
    }

    /// `gave it until June to reply`: time that was given, over or not.
    private var isAllowed: Bool {
        let end = range.upperBound
        return end + 1 < tokens.count && tokens[end].folded == "to"
            && ["until", "till"].contains(tokens[range.lowerBound - 1].folded)
            && clauseBefore.contains { cue($0) == .pastForm || cue($0) == .past }
    }

    /// `was to be agreed by May`: a deadline of then, over or not.
    private var wasDue: Bool {
        clauseBefore.dropLast().contains {
            ["was", "were"].contains(tokens[$0].folded) && tokens[$0 + 1].folded == "to"
        }
    }

    /// `ahead of Sunday's vote`: what one waits for is to come, or was when the past is told; nil
    /// elsewhere.
    private var awaited: DateTense? {
        let first = range.lowerBound
        guard first > 1, tokens[first - 1].folded == "of", tokens[first - 2].folded == "ahead"
        else { return nil }
        let start = max(0, first - DateTenseReader.reach)
        let end = min(tokens.count, range.upperBound + DateTenseReader.reach)
        // The verb it belongs to stands before it, or behind it where it opens the sentence.
        let verb =
            (start..<max(start, first - 2)).last { tellsTime($0) }
            ?? (range.upperBound..<end).first { tellsTime($0) }
        guard let verb else { return .future }
        return at(verb) == .past ? .planned : .future
    }

    private func tellsTime(_ index: Int) -> Bool {
        at(index) != nil || cue(index) == .present || cue(index) == .has
    }

    private static let calledOff: WordSet = [
        "cancelled", "canceled", "postponed", "scrapped", "shelved", "adjourned",
    ]

    /// True behind `by`, `until`, `before`, `no later than`.
    private static func endsWithLimit(_ tokens: ArraySlice<Token>) -> Bool {
        guard let last = tokens.last?.folded else { return false }
        if ["by", "until", "till", "before"].contains(last) { return true }
        let other = tokens.dropLast().last?.folded
        return last == "than" && other == "later" || last == "to" && other == "prior"
    }

    /// What the nearest word of the clause before the date that tells of what is to come makes of
    /// it; nil where none does.
    private var ahead: DateTense? {
        for index in clauseBefore.reversed() {
            if let tense = at(index), tense == .future || tense == .foretold { return tense }
        }
        return nil
    }

    /// `calls are open to them until 30 April`: the verb nearest before it stands in the present.
    private var isOpen: Bool {
        let verb = clauseBefore.last { at($0) != nil || cue($0) == .present }
        return verb.map { cue($0) == .present } ?? false
    }

    /// `WELCOMES the entry into force, on 20 May, of the act`: what is welcomed has come about.
    private var isWelcomed: Bool {
        guard let first = tokens.first(where: { $0.kind == .word })?.folded,
            ["welcomes", "commends", "applauds", "deplores"].contains(first),
            range.lowerBound <= 9
        else { return false }
        // A summit is welcomed before it is held, too.
        return !tokens[..<range.lowerBound].contains {
            ["to", "planned", "upcoming", "forthcoming", "scheduled"].contains($0.folded)
                || Self.occasions.contains($0.folded) && $0.folded != "election"
        }
    }

    /// `set a hearing for Friday`, `called a vote for May`: what is newly appointed is to come.
    private var isAppointed: Bool {
        let place = range.lowerBound
        return place >= 3 && tokens[place - 1].folded == "for" && cue(place - 2) == .appointment
            && ["a", "an", "another"].contains(tokens[place - 3].folded)
    }

    /// `…, most likely in the autumn`: behind a comma, of what has no day yet.
    private var isLikely: Bool {
        let clause = clauseBefore
        guard clause.lowerBound > 0, clause.count > 1, clause.count < 6,
            // `entered the network, most likely in March`
            tokens[..<clause.lowerBound].contains(where: {
                ["will", "would", "to", "once", "until", "may", "might", "should", "is", "are"]
                    .contains($0.folded)
            }) || !(0..<clause.lowerBound).contains(where: { at($0) == .past })
        else { return false }
        return clause.allSatisfy { cue($0) == nil || cue($0) == .adverb }
            && clause.contains {
                ["likely", "hopefully", "ideally", "preferably", "earliest"]
                    .contains(tokens[$0].folded)
            }
    }

    /// `had been planned for May`, `originally scheduled for May`: a plan of then, of which the day
    /// may be over or yet to come.
    private var wasPlanned: Bool {
        let clause = clauseBefore
        guard
            let word = clause.last(where: {
                ["originally", "initially"].contains(tokens[$0].folded)
                    || tokens[$0].folded == "been" && $0 > 0 && tokens[$0 - 1].folded == "had"
                    || tokens[$0].folded == "had"
            })
        else { return false }
        let rest = word + 1..<range.lowerBound
        return rest.prefix(3).contains { [.future, .intent].contains(cue($0)) }
            && !rest.contains { cue($0) == .moved || ["now", "but"].contains(tokens[$0].folded) }
    }

    /// `it might follow when the bill was tabled in June`, `would be voted once it was ready in
    /// May`: the past tense behind a conjunction of time follows `might` and `would`.
    private var isForeseen: Bool {
        guard
            let opener = clauseBefore.last(where: {
                ["when", "once", "until", "if"].contains(tokens[$0].folded)
            }), opener > 0,
            tokens[opener..<range.lowerBound].contains(where: {
                ["was", "were", "had"].contains($0.folded)
            })
        else { return false }
        return clauseBefore.contains { place in
            place < opener && ["would", "might"].contains(tokens[place].folded)
                && !(place + 1 < opener && tokens[place + 1].folded == "have")
        }
    }

    /// `delayed the vote until Friday`, `trade was halted until Friday`: it has yet to go on.
    private var isPutOff: Bool {
        guard let last = tokens[..<range.lowerBound].last?.folded,
            last == "until" || last == "till",
            range.upperBound + 1 >= tokens.count || tokens[range.upperBound + 1].folded != "when"
        else { return false }
        return clauseBefore.contains {
            cue($0) == .moved || DateTenseReader.stops.contains(tokens[$0].folded)
        }
    }

    /// Verbs of holding up, beside those of putting off.
    private static let stops: WordSet = [
        "suspended", "halted", "stopped", "closed", "barred", "banned", "blocked", "paused",
        "shut", "frozen", "remanded", "grounded", "cancelled", "canceled",
    ]

    /// `unless the decree is withdrawn by the end of April`: until when it may still come true.
    private var isOnCondition: Bool {
        guard
            let word = clauseBefore.last(where: {
                ["unless", "if", "provided"].contains(tokens[$0].folded)
            })
        else { return false }
        return (word..<range.lowerBound).contains { cue($0) == .present || cue($0) == .has }
    }

    /// The tokens of the clause before the date.
    var clauseBefore: Range<Int> {
        let first = max(0, range.lowerBound - DateTenseReader.reach)
        let mark = (first..<range.lowerBound).last { partsClauses($0) }
        return (mark.map { $0 + 1 } ?? first)..<range.lowerBound
    }

    /// The tokens of the clause after the date.
    var clauseAfter: Range<Int> {
        let end = min(tokens.count, range.upperBound + DateTenseReader.reach)
        // A comma just after a date at the head of a sentence parts nothing.
        let mark = (range.upperBound..<end).dropFirst().first { partsClauses($0) }
        return range.upperBound..<(mark ?? end)
    }

    private func before(isWithinClause: Bool) -> DateTense? {
        let first = max(0, range.lowerBound - DateTenseReader.reach)
        let clause = isWithinClause ? clauseBefore : first..<range.lowerBound
        for index in clause.reversed() {
            if let tense = at(index) {
                return tense == .past && pointsOut(index) ? .unknown : tense
            }
        }
        return nil
    }

    /// `drew attention to the summit on 6 July`: an occasion that was spoken of may be over or yet to
    /// come, so that the nearest day is meant; other things one refers to have happened.
    private func pointsOut(_ verb: Int) -> Bool {
        guard verb + 1 < range.lowerBound else { return false }
        let next = tokens[verb + 1].folded
        guard
            tokens[verb..<range.lowerBound].contains(where: { Self.occasions.contains($0.folded) })
        else { return false }
        switch tokens[verb].folded {
        case "drew": return next == "attention"
        case "referred", "pointed": return next == "to"
        default: return false
        }
    }

    private func after(isWithinClause: Bool) -> DateTense? {
        let end = min(tokens.count, range.upperBound + DateTenseReader.reach)
        for index in isWithinClause ? clauseAfter : range.upperBound..<end {
            if let tense = at(index) { return tense }
        }
        return nil
    }

    /// The present where a verb of the clause stands in it: of something that has a
    /// date, that it is to come.
    private var present: DateTense? {
        let clauses = [clauseBefore, clauseAfter]
        let isPresent = clauses.contains { clause in
            clause.contains { [.present, .has].contains(cue($0)) }
        }
        guard isPresent else { return nil }
        let isAppointed = clauses.contains { clause in
            clause.contains { cue($0) == .appointment }
        }
        return isAppointed ? .future : .present
    }

    /// `Next meeting: end of January`: a line without a verb that tells what comes next.
    private var isNext: Bool {
        guard let first = tokens.first?.folded, first == "next" || first == "upcoming",
            range.lowerBound > 1
        else { return false }
        // `Next door in January`: no occasion.
        let isOccasion = tokens[1..<range.lowerBound].contains {
            $0.folded == ":" || DateTenseReader.occasions.contains($0.folded)
        }
        return isOccasion
            && (1..<range.lowerBound).allSatisfy {
                cue($0) == .appointment || words.isSilent($0..<($0 + 1))
            }
    }

    /// What has a next time.
    private static let occasions: WordSet = [
        "meeting", "meetings", "summit", "session", "round", "talks", "hearing", "vote", "review",
        "conference", "workshop", "seminar", "call", "visit", "step", "steps", "deadline",
        "report", "forum", "dialogue", "exercise", "edition", "election", "elections", "event",
        "events", "council", "assembly", "committee", "instalment", "update", "stop", "date",
        "dates", "plenary", "consultation", "consultations", "retreat", "ministerial",
    ]

    /// `second-quarter results are due`: figures tell of a time that is over.
    private var isReported: Bool {
        range.upperBound < tokens.count
            && DateTenseReader.figures.contains(tokens[range.upperBound].folded)
    }

    /// Nouns for figures of a time that is over.
    static let figures: WordSet = [
        "results", "earnings", "profit", "profits", "sales", "revenue", "revenues", "loss",
        "losses", "figures", "income", "gdp", "turnover",
    ]

    /// `the June elections` in a clause that tells no tense: what has a name has yet to be.
    private var named: DateTense? {
        cue(range.upperBound) == .appointment ? .future : nil
    }

    private func partsClauses(_ index: Int) -> Bool {
        tokens[index].kind == .mark && words.cues[index] == .clause
    }

    /// What the word at an index tells; nil where there is none.
    func cue(_ index: Int) -> DateTenseCue? {
        words.cues.indices.contains(index) ? words.cues[index] : nil
    }
}
