internal import BriefCore

/// A finite verb group: auxiliaries, adverbs between them, and the verb.
struct VerbGroup {
    /// What stands before the first word of a group.
    enum Before {
        case nothing
        /// A relative pronoun.
        case relative
        /// The comma that closes a relative clause: the subject before it goes on.
        case resumed
        /// A coordinator after a clause whose verb had these classes.
        case shared(WordClass)
        /// A token of the same zone.
        case token(Int)
    }

    private(set) var range: Range<Int>
    private(set) var head: Int
    private(set) var tense: Clause.Tense = .present
    private(set) var mood: Clause.Mood = .fact
    private(set) var isNegated = false
    private(set) var isPassive = false
    private(set) var isPerfect = false
    private(set) var isProgressive = false

    private let tokens: [Token]
    private let classes: [WordClass]

    /// Classes of words that can open a group.
    static let openings: WordClass = [.modal, .be, .have, .does, .base, .third, .past]

    /// Reads the group that starts at a token; nil where none does.
    init?(
        at index: Int,
        _ tokens: [Token],
        _ classes: [WordClass],
        before: Before,
        zone: Zone
    ) {
        let found = classes[index]
        guard !found.isDisjoint(with: Self.openings) else { return nil }
        self.tokens = tokens
        self.classes = classes
        range = index..<(index + 1)
        head = index
        if found.contains(.modal) {
            guard readModal(index, before) else { return nil }
        } else if found.contains(.be) {
            guard !Self.isNonFinite(tokens[index]) else { return nil }
            tense = found.contains(.pastAuxiliary) ? .past : .present
            isNegated = found.contains(.negation)
            readBe(after: index + 1)
        } else if found.contains(.have) {
            guard tokens[index].folded != "having", isAfterSubject(before) else { return nil }
            tense = found.contains(.pastAuxiliary) ? .past : .present
            isNegated = found.contains(.negation)
            readHave(after: index + 1)
        } else if found.contains(.does) {
            guard readDoes(index, before) else { return nil }
        } else {
            let test = FiniteTest(tokens, classes, zone)
            guard test.isFinite(index, before) else { return nil }
            tense =
                found.contains(.past) && found.isDisjoint(with: [.base, .third]) ? .past : .present
            readNeed(index)
            readCatenative(index)
        }
    }

    /// `needs to` and `needed to` are a modal in all but spelling.
    private mutating func readNeed(_ index: Int) {
        guard ["need", "needs", "needed"].contains(tokens[index].folded),
            let to = toInfinitive(index + 1)
        else { return }
        mood = .needed
        let verb = skip(to + 1)
        if verb < tokens.count, tokens[verb].kind == .word { finish(verb) }
    }

    /// `seems to be`: the infinitive carries the meaning.
    private mutating func readCatenative(_ index: Int) {
        if Self.continuing.contains(tokens[index].folded) {
            // `keeps pressing for`: the form in -ing carries the meaning.
            let verb = passingAdverbs(index + 1)
            if verb < tokens.count, classes[verb].contains(.gerund) { finish(verb) }
            return
        }
        guard Self.catenatives.contains(tokens[index].folded), let to = toInfinitive(index + 1)
        else { return }
        let verb = skip(to + 1)
        if verb < tokens.count, tokens[verb].kind == .word { finish(verb) }
    }

    private static let catenatives: WordSet = [
        "seem", "seems", "seemed", "appear", "appears", "appeared", "tend", "tends", "tended",
        "continue", "continues", "continued", "prove", "proves", "proved", "begin", "begins",
        "began", "happen", "happens", "happened",
    ]

    private static let continuing: WordSet = [
        "keep", "keeps", "kept", "stop", "stops", "stopped", "avoid", "avoids", "avoided",
    ]

    private static func isNonFinite(_ token: Token) -> Bool {
        ["be", "been", "being"].contains(token.folded)
    }

    private func isAfterSubject(_ before: Before) -> Bool {
        guard case .token(let place) = before else { return true }
        return !classes[place].contains(.to)
    }

    private mutating func readModal(_ index: Int, _ before: Before) -> Bool {
        let word = tokens[index].folded
        if tokens[index].isCapitalised, index > 0, word == "may" || word == "will" { return false }
        if case .token(let place) = before,
            !classes[place].isDisjoint(with: [.determiner, .possessive, .preposition]),
            classes[place].isDisjoint(with: .subjectPronoun)
        {
            return false
        }
        mood = Self.moods[word] ?? .possible
        tense = mood == .coming ? .future : .present
        isNegated = classes[index].contains(.negation)
        var next = skip(index + 1)
        next = skipPhrase(skipParenthesis(next))
        guard next < tokens.count, tokens[next].kind == .word else { return false }
        if tokens[next].folded == "to" { next = skip(next + 1) }
        guard next < tokens.count else { return false }
        if tokens[next].folded == "be" {
            readBe(after: next + 1)
        } else if tokens[next].folded == "have" {
            readHave(after: next + 1)
            if tense == .past { tense = .present }
        } else {
            guard
                classes[next].isDisjoint(with: .function) || tokens[next].folded == "like"
                    // `will not do that`; `would do well to …` tells what is asked.
                    || tokens[next].folded == "do" && mood == .coming
            else {
                return false
            }
            finish(next)
        }
        return true
    }

    /// After a form of `be`: participle, gerund, `to`, or nothing.
    private mutating func readBe(after place: Int) {
        finish(place - 1)
        let next = skip(place)
        guard next < tokens.count, tokens[next].kind == .word else { return }
        let found = classes[next]
        let word = tokens[next].folded
        if word == "being" {
            isProgressive = true
            readParticiple(skip(next + 1))
        } else if word == "been" {
            readParticiple(skip(next + 1))
        } else if word == "to" {
            readInfinitive(next)
        } else if Self.scheduling.contains(word), let to = toInfinitive(next + 1) {
            readInfinitive(to)
        } else if found.contains(.gerund), !found.contains(.alsoNoun) {
            isProgressive = true
            finish(next)
        } else {
            readParticiple(next)
        }
    }

    private mutating func readHave(after place: Int) {
        finish(place - 1)
        let next = skipPhrase(skip(place))
        guard next < tokens.count, tokens[next].kind == .word else { return }
        if tokens[next].folded == "been" {
            isPerfect = true
            readBe(after: next + 1)
        } else if tokens[next].folded == "to" {
            let word = skip(next + 1)
            if mood == .fact { mood = .needed }
            if word < tokens.count, tokens[word].folded == "be" {
                readBe(after: word + 1)
            } else if word < tokens.count, tokens[word].kind == .word {
                finish(word)
            }
        } else if isParticiple(next) {
            isPerfect = true
            finish(next)
        }
        readYet(place)
        if isPerfect, mood == .fact { tense = .past }
    }

    /// `has yet to sign`, `has still to sign`: as much as has not signed.
    private mutating func readYet(_ place: Int) {
        guard place + 2 < tokens.count, ["yet", "still"].contains(tokens[place].folded),
            tokens[place + 1].folded == "to", tokens[place + 2].kind == .word
        else { return }
        mood = .fact
        isNegated = true
        isPerfect = true
        finish(place + 2)
    }

    private mutating func readDoes(_ index: Int, _ before: Before) -> Bool {
        guard !["doing", "done"].contains(tokens[index].folded), isAfterSubject(before) else {
            return false
        }
        tense = classes[index].contains(.pastAuxiliary) ? .past : .present
        isNegated = classes[index].contains(.negation)
        let next = skip(index + 1)
        if next < tokens.count, tokens[next].kind == .word,
            classes[next].isDisjoint(with: .function)
        {
            finish(next)
        }
        return true
    }

    private mutating func readParticiple(_ place: Int) {
        guard isParticiple(place) else { return }
        isPassive = true
        finish(place)
    }

    private mutating func readInfinitive(_ to: Int) {
        let verb = skip(to + 1)
        // `had been to Delhi`: where somebody was, not what is to be.
        guard verb < tokens.count, tokens[verb].kind == .word, !tokens[verb].isCapitalised else {
            return
        }
        mood = mood == .fact ? .coming : mood
        tense = tense == .present ? .future : tense
        if tokens[verb].folded == "be" {
            readBe(after: verb + 1)
        } else {
            finish(verb)
        }
    }

    private func isParticiple(_ place: Int) -> Bool {
        guard place < tokens.count, tokens[place].kind == .word else { return false }
        if classes[place].contains(.participle) { return true }
        return classes[place].isEmpty && tokens[place].folded.hasSuffix("ed")
            && !tokens[place].isCapitalised
    }

    /// The place of `to` where it is the next word.
    private func toInfinitive(_ place: Int) -> Int? {
        let next = passingAdverbs(place)
        return next < tokens.count && tokens[next].folded == "to" ? next : nil
    }

    private mutating func finish(_ place: Int) {
        head = place
        range = range.lowerBound..<(place + 1)
    }

    /// The next place that is no adverb; negations on the way are taken note of.
    private mutating func skip(_ place: Int) -> Int {
        var next = place
        while next < tokens.count, tokens[next].kind == .word {
            let found = classes[next]
            if found.contains(.negation),
                found.contains(.adverb) || tokens[next].folded == "not"
                    || tokens[next].folded == "neither" && isModal(next - 1)
            {
                isNegated = true
            } else if !found.contains(.adverb) && !isDegree(next)
                || !found.isDisjoint(with: .anyVerb) && !isBeforeParticiple(next)
            {
                break
            }
            next += 1
        }
        return next
    }

    /// True for `much` in `would very much like`.
    private func isDegree(_ place: Int) -> Bool {
        place > 0 && tokens[place].folded == "much" && tokens[place - 1].folded == "very"
    }

    /// The place behind `in his view`, `for years`, where the verb goes on there; the same place
    /// where it does not.
    private func skipPhrase(_ place: Int) -> Int {
        guard place + 2 < tokens.count, ["in", "for", "at"].contains(tokens[place].folded),
            let last = (place + 1..<min(place + 4, tokens.count - 1)).first(where: {
                Self.asides.contains(tokens[$0].folded)
            }),
            !classes[last + 1].isDisjoint(with: [.be, .participle, .base])
                || ["be", "been"].contains(tokens[last + 1].folded)
        else { return place }
        return last + 1
    }

    /// Nouns of short adverbials within a verb: `in his view`, `for years`.
    private static let asides: WordSet = [
        "view", "opinion", "eyes", "years", "months", "weeks", "decades", "particular",
        "principle", "fact", "practice", "general", "turn", "time", "least", "last", "present",
        "once", "effect", "likelihood", "probability", "end", "public", "private", "truth",
    ]

    /// `would neither confirm nor deny`: true for the modal before.
    private func isModal(_ place: Int) -> Bool {
        place >= 0 && !classes[place].isDisjoint(with: [.modal, .does])
    }

    /// `has long pressed`: an adverb spelled like a verb.
    private func isBeforeParticiple(_ place: Int) -> Bool {
        place + 1 < tokens.count && classes[place + 1].contains(.participle)
    }

    private func passingAdverbs(_ place: Int) -> Int {
        var next = place
        while next < tokens.count, classes[next].contains(.adverb) { next += 1 }
        return next
    }

    /// The place after `, in line with the rules,`; the same place where none stands.
    private func skipParenthesis(_ place: Int) -> Int {
        guard place < tokens.count, tokens[place].folded == "," else { return place }
        let limit = min(tokens.count, place + 16)
        guard let close = ((place + 1)..<limit).first(where: { tokens[$0].folded == "," }) else {
            return place
        }
        return close + 1
    }

    private static let moods: [Word: Clause.Mood] = [
        "will": .coming, "shall": .coming, "'ll": .coming, "won": .coming, "won't": .coming,
        "should": .advised, "ought": .advised, "shouldn't": .advised, "must": .needed,
        "mustn't": .needed, "would": .supposed, "wouldn't": .supposed,
    ]

    /// Words between `be` and `to` that put the infinitive in the future.
    static let scheduling: WordSet = [
        "due", "set", "expected", "scheduled", "likely", "about", "going", "bound", "planned",
        "slated", "poised", "supposed", "meant", "projected",
    ]
}
