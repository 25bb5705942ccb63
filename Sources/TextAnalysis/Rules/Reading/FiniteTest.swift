internal import BriefCore

/// Tells a finite lexical verb from the noun or participle spelled the same.
struct FiniteTest {
    private let tokens: [Token]
    private let classes: [WordClass]
    private let zone: Zone

    /// Makes a test for the words of one sentence.
    init(_ tokens: [Token], _ classes: [WordClass], _ zone: Zone) {
        self.tokens = tokens
        self.classes = classes
        self.zone = zone
    }

    /// Place of the first word that is no bullet or number.
    private var firstWord: Int { tokens.firstIndex { $0.kind == .word } ?? 0 }

    /// True where the word is taken for a finite verb.
    func isFinite(_ index: Int, _ before: VerbGroup.Before) -> Bool {
        let found = classes[index]
        if tokens[index].isCapitalised, !tokens[index].isAllCapitals, index > firstWord {
            return false
        }
        // `Member states are split`
        if tokens[index].folded == "states", index > 0, tokens[index - 1].folded == "member" {
            return false
        }
        // `240 start-ups have …`: the first part of a compound.
        if index + 1 < tokens.count, tokens[index + 1].folded == "-",
            !tokens[index + 1].hasSpaceBefore
        {
            return false
        }
        switch before {
        case .nothing:
            // `UNDERLINES that …`: an item of a list whose lead is the subject.
            return index == firstWord && found.contains(.third)
                && (tokens[index].isAllCapitals || opensObject(index + 1) && !isHeadNoun(index))
        case .relative, .resumed:
            return !found.isDisjoint(with: [.third, .past, .base])
        case .shared(let earlier):
            if !found.intersection(earlier).isDisjoint(with: [.base, .third, .past]) {
                return true
            }
            // `have paid for it and want the talks to go on`
            if earlier.contains(.participle), found.contains(.base), opensObject(index + 1),
                Self.wishes.contains(tokens[index].folded)
            {
                return true
            }
            // `is eager and wants`, `was slow and asked`: another tense, or a verb after `be`.
            return isThirdOnly(index) || earlier.contains(.pastAuxiliary) && found.contains(.past)
        case .token(let place):
            return follows(index, place)
        }
    }

    /// `Attempts to replace it are to be resisted`: a later verb has the word for its subject.
    private func isHeadNoun(_ index: Int) -> Bool {
        guard classes[index].contains(.alsoNoun), index + 1 < tokens.count,
            tokens[index + 1].folded == "to"
        else { return false }
        let rest = ((index + 2)..<min(tokens.count, index + 16)).prefix {
            tokens[$0].kind == .word
                && classes[$0].isDisjoint(with: [.coordinator, .relative])
                && (classes[$0].isDisjoint(with: .subordinator)
                    || classes[$0].contains(.preposition))
        }
        return rest.contains {
            !classes[$0].isDisjoint(with: [.modal, .be, .have])
                && !["be", "been", "being", "having"].contains(tokens[$0].folded)
        }
    }

    private func follows(_ index: Int, _ place: Int) -> Bool {
        let found = classes[index]
        let before = classes[place]
        // `the ministry's preferred option`
        if tokens[place].folded == "'s" { return false }
        if before.contains(.subjectPronoun) {
            // `this` and `both` are pronouns only where no noun follows.
            guard before.contains(.determiner) else { return isFree(index) }
            // `Both want a fund`
            if tokens[place].folded == "both", found.contains(.base), opensObject(index + 1) {
                return true
            }
            return !found.contains(.alsoNoun) && !found.isDisjoint(with: [.third, .past])
                && (place == 0 || !classes[place - 1].contains(.preposition))
        }
        if tokens[place].kind == .mark {
            guard [",", ")", "\"", "'"].contains(tokens[place].folded) else { return false }
            if found.contains(.participle), tokens[place].folded == ",", !closesApposition(place) {
                return false
            }
            let isVerb =
                !found.contains(.alsoNoun)
                || place < index - 1 || tokens[place].folded == "," && closesApposition(place)
            return found.isDisjoint(with: .base) && isVerb && isFree(index)
        }
        guard before.isDisjoint(with: .function) else { return false }
        if found.contains(.alsoNoun), found.isDisjoint(with: .past) {
            // The capital of a sentence's first word is no sign of a name.
            let isName =
                tokens[place].isCapitalised
                && (place > firstWord || tokens[place].isAllCapitals || isUnknown(place))
            let isAfterAdverb = place < index - 1 && classes[index - 1] == .adverb
            if zone.isAfterVerb { return isName && agrees(index, place) && !isFollowedByOf(index) }
            return
                (isName || isAfterAdverb || zone.isLenient
                || opensObject(index + 1) || closesRelative(index) || opensCall(index))
                && agrees(index, place)
                && !isFollowedByOf(index)
        }
        if zone.isAfterVerb, found.isDisjoint(with: .past) {
            // A second verb needs a boundary, or a name as its own subject: `says Japan wants`.
            return tokens[place].isCapitalised && found.contains(.third)
        }
        if found.contains(.third) { return !isFollowedByOf(index) }
        if found.contains(.past) { return isFree(index) }
        return found.contains(.base) && isPlural(place)
    }

    /// `which the regulator supports and …`: the object stands before, so the verb ends its clause.
    private func closesRelative(_ index: Int) -> Bool {
        guard zone.start > 0, classes[zone.start - 1].contains(.relative),
            classes[index].contains(.third), index - zone.start > 1, index + 1 < tokens.count,
            classes[zone.start].contains(.determiner)
        else { return false }
        return tokens[index + 1].kind == .mark && tokens[index + 1].folded != "-"
            || classes[index + 1].contains(.coordinator)
    }

    /// True for a verb that its preposition shows: `unions call for rules`.
    private func opensCall(_ index: Int) -> Bool {
        ["call", "push", "press"].contains(tokens[index].folded) && index + 1 < tokens.count
            && ["for", "on"].contains(tokens[index + 1].folded)
    }

    /// `Berlin fears`: a sentence's first word that the lexicon has not, in the singular.
    private func isUnknown(_ place: Int) -> Bool {
        classes[place].isEmpty && !tokens[place].folded.hasSuffix("s")
            && tokens[place].span.count > 3
    }

    /// A base form wants a plural subject, a third person a singular one.
    private func agrees(_ index: Int, _ place: Int) -> Bool {
        classes[index].contains(.base) ? isPlural(place) : true
    }

    /// `X, the envoy, met`: an earlier comma opens what this one closes.
    private func closesApposition(_ comma: Int) -> Bool {
        (zone.start..<comma).contains { tokens[$0].folded == "," }
    }

    /// True where the noun phrase up to a place is plural: its head, or its last word.
    private func isPlural(_ place: Int) -> Bool {
        if isPluralWord(place) { return true }
        // `Hungary and Slovakia want`: two names joined.
        if tokens[place].isCapitalised,
            (max(zone.start, place - 4)..<place).contains(where: { tokens[$0].folded == "and" })
        {
            return true
        }
        let phrase = (zone.start..<place).prefix {
            classes[$0].isDisjoint(with: .preposition)
                && (tokens[$0].kind != .mark || tokens[$0].folded == "-")
        }
        guard let head = phrase.last, phrase.count < place - zone.start else { return false }
        return isPluralWord(head)
    }

    private func isPluralWord(_ place: Int) -> Bool {
        let word = tokens[place].folded
        return word.hasSuffix("s") && !word.hasSuffix("ss") || Self.plurals.contains(word)
    }

    /// True where no later finite verb of the clause makes this one a participle.
    private func isFree(_ index: Int) -> Bool {
        guard classes[index].contains(.participle) else { return true }
        if index + 1 < tokens.count, tokens[index + 1].folded == "by" { return isManner(index) }
        // A participle after a noun is seldom followed by an object.
        if opensObject(index + 1) || opensName(index + 1) { return true }
        var next = index + 1
        let limit = min(tokens.count, index + 25)
        while next < limit {
            if tokens[next].kind == .mark, tokens[next].folded != "-" { return true }
            let found = classes[next]
            if !found.isDisjoint(with: [.coordinator, .relative, .subordinator]),
                !found.contains(.preposition)
            {
                return true
            }
            // `the bill tabled last May gives`: a form that can only be a verb.
            if isThirdOnly(next), !classes[next - 1].contains(.to) { return false }
            // `by 24 May`: a capital makes the modal a month.
            if !found.isDisjoint(with: [.modal, .be, .have, .does]), !tokens[next].isCapitalised,
                !["be", "been", "being", "having", "doing", "done"].contains(tokens[next].folded)
            {
                return !classes[next - 1].isDisjoint(with: .to)
            }
            next += 1
        }
        return true
    }

    /// `The minister opened by presenting it`: in what way somebody begins, goes on or answers; a form
    /// in -ing behind `by` is nobody who does it.
    private func isManner(_ index: Int) -> Bool {
        ["opened", "began", "started", "ended", "closed", "concluded", "responded", "continued"]
            .contains(tokens[index].folded)
            && index + 2 < tokens.count && classes[index + 2].contains(.gerund)
    }

    /// `wants`, `gives`: a third person that is no plural of a noun.
    private func isThirdOnly(_ index: Int) -> Bool {
        classes[index].contains(.third) && !classes[index].contains(.alsoNoun)
            && !tokens[index].isCapitalised
    }

    private func isFollowedByTo(_ place: Int) -> Bool {
        tokens[place].folded == "to" && place + 1 < tokens.count
            && classes[place + 1].contains(.base)
    }

    private func isFollowedByOf(_ index: Int) -> Bool {
        index + 1 < tokens.count && tokens[index + 1].folded == "of"
    }

    private func opensName(_ place: Int) -> Bool {
        place < tokens.count && tokens[place].isCapitalised
    }

    /// True where an object, a `that` or a `to` starts at a place.
    private func opensObject(_ place: Int) -> Bool {
        guard place < tokens.count else { return false }
        return !classes[place].isDisjoint(with: [
            .determiner, .possessive, .pronoun,
        ]) || tokens[place].folded == "that" || isFollowedByTo(place)
    }

    /// Verbs of wishing, which no infinitive without `to` is.
    private static let wishes: WordSet = [
        "want", "expect", "seek", "demand", "hope", "fear", "oppose", "reject", "insist",
    ]

    private static let plurals: WordSet = [
        "people", "police", "media", "data", "women", "men", "children",
    ]
}
