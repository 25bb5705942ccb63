internal import BriefCore

extension DateTenseReader {
    /// True for a token at most one word before the date.
    private func isBeside(_ index: Int) -> Bool {
        index < range.lowerBound && range.lowerBound - index <= 2
    }

    /// The tense that the word at an index tells; nil where it tells none.
    ///
    /// A present form tells of a date beside it that it is still to come.
    func at(_ index: Int) -> DateTense? {
        guard tokens[index].kind == .word else { return nil }
        guard let cue = cue(index) else {
            // `which takes office on 3 July`
            if tokens[index].folded == "takes", index + 1 < range.lowerBound,
                ["over", "office"].contains(tokens[index + 1].folded)
            {
                return isHabitual(index) ? nil : .future
            }
            return isRegularPast(index) ? afterAuxiliary(index) : nil
        }
        switch cue {
        case .future:
            let isAside = index > 0 && tokens[index - 1].folded == "as"
            if tokens[index].isCapitalised || isNoun(index) || isAside { return nil }
            if tokens[index].folded.hasSuffix("s"), isHabitual(index) { return nil }
            if tokens[index].folded == "would" { return .foretold }
            return isPlanOfThen(index) ? .planned : .future
        case .scheduled: return isFinite(index) ? .future : nil
        case .present: return isBeside(index) || isToInfinitive(index) ? .future : nil
        case .has:
            if isPerfect(index) { return isPlanned(after: index) ? .future : .past }
            return isBeside(index) ? .future : nil
        case .past, .been: return isPlanned(after: index) ? .future : .past
        case .pastForm: return afterAuxiliary(index)
        case .participle: return governor(of: index) == .be ? .future : nil
        case .planned: return planned(index)
        case .moved: return leadsTo(index) ? .future : afterAuxiliary(index)
        case .appointment: return isAppointment(index) ? .future : nil
        case .intent:
            let tense = intent(index)
            return tense == .future && wasGoverned(index) ? .planned : tense
        case .be, .adverb, .noVerb, .clause: return nil
        }
    }

    /// `adopted the plan`, `the action plan`: a noun that as a verb would tell of what is to come.
    private func isNoun(_ index: Int) -> Bool {
        guard DateTenseReader.nouns.contains(tokens[index].folded), index > 0,
            tokens[index - 1].kind == .word
        else { return false }
        let before = tokens[index - 1]
        if DateTenseReader.determiners.contains(before.folded)
            || ["'s", "'"].contains(before.folded)
        {
            return true
        }
        // `365 electoral votes`, `with visits`: no subject that a singular verb could have.
        if tokens[index].folded.hasSuffix("s"), !before.isCapitalised,
            DateTenseReader.isOfNoun(before.folded)
                || index > 1 && tokens[index - 2].kind == .number
        {
            return true
        }
        // The base form goes with a plural: `they plan`, `the ministers plan`.
        return !tokens[index].folded.hasSuffix("s") && !before.isCapitalised
            && !before.folded.hasSuffix("s") && cue(index - 1) == nil
            && !DateTenseReader.plurals.contains(before.folded)
    }

    /// True for a preposition, and for an adjective by its ending.
    private static func isOfNoun(_ word: Word) -> Bool {
        ["of", "with", "for", "by", "from", "in", "on", "after", "before", "between", "two"]
            .contains(word)
            || ["toral", "onal", "ental", "cial", "tical", "ive", "ous"].contains {
                word.hasSuffix($0)
            }
    }

    /// Words of the table of tenses that are nouns as well.
    static let nouns: WordSet = [
        "plan", "plans", "aim", "aims", "hope", "hopes", "votes", "visits", "returns", "hosts",
        "ends", "starts", "launches", "closes", "ships", "leaves",
    ]

    /// What a base form may stand behind though it does not end as plurals do.
    private static let plurals: WordSet = [
        "we", "i", "you", "they", "who", "which", "that", "to", "and", "people", "do", "don't",
        "police", "both", "firmly", "really", "generally", "currently", "certainly",
    ]

    /// `was scheduled`, `were expected`: what was planned then.
    private func isPlanOfThen(_ index: Int) -> Bool {
        let word = tokens[index].folded
        return (word.hasSuffix("ed") || ["foreseen", "slated"].contains(word))
            && wasGoverned(index)
    }

    /// True for a participle behind `was` or `were`.
    private func wasGoverned(_ index: Int) -> Bool {
        var place = index - 1
        while place > 0, cue(place) == .adverb || tokens[place].folded.hasSuffix("ly") {
            if tokens[place].folded == "now" { return false }
            place -= 1
        }
        return place >= 0 && ["was", "were"].contains(tokens[place].folded)
    }

    /// `ministers meet on Monday`, not `came to meet`, `did not meet`, `let it go`.
    private func isFinite(_ index: Int) -> Bool {
        guard index > 0, !tokens[index].isCapitalised, index < range.lowerBound,
            governor(of: index) == nil,
            !clauseBefore.prefix(while: { $0 < index }).contains(where: {
                DateTenseReader.letting.contains(tokens[$0].folded)
            }),
            isMotion(index), !isHabitual(index), !isBeforePast(index)
        else { return false }
        return tokens[index - 1].kind == .word
            && !["to", "let", "it", "him", "her", "them", "us", "me", "and", "or"]
                .contains(tokens[index - 1].folded)
            && !DateTenseReader.determiners.contains(tokens[index - 1].folded)
    }

    /// True but for `go bankrupt`, where the verb means to become.
    private func isMotion(_ index: Int) -> Bool {
        tokens[index].folded != "go" || index + 1 == range.lowerBound
            || DateTenseReader.goals.contains(tokens[index + 1].folded)
    }

    /// What leads from `go` to where one goes.
    private static let goals: WordSet = [
        "to", "into", "on", "in", "at", "before", "back", "home", "ahead", "live", "abroad",
    ]

    /// `most firms meet in May`, `they usually meet`, `they meet each year`: of any time, so that it
    /// tells of none to come.
    ///
    /// - Source: English usage. The simple present tells of what is to come where a calendar
    ///   settles it, and of a habit beside an adverb of frequency or a subject of any kind.
    private func isHabitual(_ index: Int) -> Bool {
        let clause = index < range.lowerBound ? clauseBefore : clauseAfter
        return clause.prefix(while: { $0 <= index + 1 }).contains { place in
            let word = tokens[place].folded
            if DateTenseReader.frequencies.contains(word) { return true }
            guard place + 1 < tokens.count else { return false }
            let next = tokens[place + 1].folded
            if word == "each" || word == "every" { return DateTenseReader.periods.contains(next) }
            // `most of the ministers`: certain ones; `the most important`: a degree.
            let isFirst =
                place == clause.lowerBound
                || ["that", "and", "but", "because"].contains(tokens[place - 1].folded)
            return word == "most" && isFirst && next != "of"
        }
    }

    private static let frequencies: WordSet = [
        "often", "usually", "normally", "typically", "traditionally", "sometimes", "always",
        "regularly", "occasionally", "frequently", "rarely", "seldom",
    ]

    private static let periods: WordSet = [
        "year", "month", "week", "day", "quarter", "season", "spring", "summer", "autumn",
        "winter", "time",
    ]

    /// `the ministers who meet on Friday adopted it`: the verb behind tells the time of the clause
    /// about its subject.
    ///
    /// Behind a comma, `who` adds something that has a time of its own.
    private func isBeforePast(_ index: Int) -> Bool {
        var place = index - 1
        while place > 0, cue(place) == .adverb || tokens[place].folded.hasSuffix("ly") {
            place -= 1
        }
        guard place > clauseBefore.lowerBound,
            ["who", "which", "that"].contains(tokens[place].folded),
            let verb = clauseAfter.first(where: { at($0) != nil })
        else { return false }
        return at(verb) == .past
    }

    /// Verbs that a base form goes with: `let the matter go`.
    private static let letting: WordSet = [
        "let", "lets", "make", "makes", "made", "help", "helps", "helped", "see", "saw", "watched",
    ]

    /// `is to be ready`, `are to meet`.
    private func isToInfinitive(_ index: Int) -> Bool {
        index + 2 < tokens.count && tokens[index + 1].folded == "to"
            && index + 2 < range.lowerBound && isInfinitive(index + 2)
    }

    /// `due to`, `set for`, `due on`, `has set 3 July`.
    private func intent(_ index: Int) -> DateTense? {
        let next = index + 1 < tokens.count ? tokens[index + 1].folded : ""
        if next == "to" || next == "for" { return .future }
        guard tokens[index].folded != "set" else {
            let end = range.upperBound
            let isObject =
                index + 1 == range.lowerBound
                && (tokens[range.lowerBound].kind == .number
                    || end < tokens.count && tokens[end].folded == "as")
            return isObject ? .future : .past
        }
        let isDated =
            index + 1 == range.lowerBound
            || ["on", "by", "in", "at", "out", "back"].contains(next)
        return tokens[index].folded == "due" && isDated && cue(index - 1) != .past ? .future : nil
    }

    /// True in `deadline of 3 July`, `the deadline: 3 July`, unless the clause tells
    /// that it is over.
    private func isAppointment(_ index: Int) -> Bool {
        guard index < range.lowerBound else { return false }
        if isAwaited(index) { return true }
        guard tokens[index].folded.hasPrefix("deadline") else { return false }
        return !clauseAfter.contains { at($0) == .past }
            && !clauseBefore.contains {
                ["missed", "failed", "met", "passed", "ignored"].contains(tokens[$0].folded)
            }
    }

    /// `ahead of the election in August`, right before the date.
    private func isAwaited(_ index: Int) -> Bool {
        guard range.lowerBound - index <= 5 else { return false }
        let before = tokens[max(0, index - 5)..<index]
        return before.indices.contains { place in
            ["before", "ahead", "until", "till"].contains(tokens[place].folded)
                || tokens[place].folded == "for" && place > 0 && tokens[place - 1].folded == "time"
        }
    }

    /// The tense of a verb of planning or asking: what is to be done lies ahead.
    private func planned(_ index: Int) -> DateTense? {
        if index < range.lowerBound, leadsAhead(index) {
            // What was wanted by a day may be overdue.
            let isOverdue = isDeadline && ["wanted", "required"].contains(tokens[index].folded)
            return isOverdue ? .planned : .future
        }
        return isRegularPast(index) || ["undertook", "sought"].contains(tokens[index].folded)
            ? afterAuxiliary(index) : nil
    }

    /// True in `postponed to 3 July`, `put off until 3 July` and `confirmed 3 July`.
    private func leadsTo(_ index: Int) -> Bool {
        let isParticled =
            index + 1 < range.lowerBound
            && ["off", "back", "forward", "over"].contains(tokens[index + 1].folded)
        let next = index + (isParticled ? 2 : 1)
        if next == range.lowerBound { return names(index) }
        return next + 1 == range.lowerBound
            && ["to", "until", "till"].contains(tokens[next].folded)
    }

    /// True for verbs whose object a day can be, as in `suggested 3 July`.
    ///
    /// A month first may be the day on which it was done, as American texts write.
    private func names(_ index: Int) -> Bool {
        tokens[range.lowerBound].kind == .number
            && DateTenseReader.naming.contains(tokens[index].folded)
    }

    /// True in `to prepare Monday's summit`.
    private var isBeforeAppointment: Bool {
        let end = range.upperBound
        let isPossessive = end < tokens.count && ["'s", "'"].contains(tokens[end].folded)
        return isPossessive && cue(end + 1) == .appointment
    }

    /// True where the date belongs to what a verb of planning or asking asks for.
    private func leadsAhead(_ index: Int) -> Bool {
        if isDeadline { return true }
        let rest = index + 1..<range.lowerBound
        if rest.isEmpty { return names(index) || isBeforeAppointment }
        // `promised for 3 July`
        let words = rest.map { tokens[$0].folded }
        if words == ["for"] || words == ["for", "the"] { return true }
        if let next = rest.first, tokens[next].folded.hasSuffix("ing") { return true }
        for place in rest {
            if cue(place) == .appointment { return true }
            if tokens[place].folded == "to" {
                if rest.contains(place + 1), isInfinitive(place + 1) { return true }
            } else if DateTenseReader.settings.contains(tokens[place].folded) {
                return rest[place...].contains {
                    tokens[$0].folded == "to" && rest.contains($0 + 1) && isInfinitive($0 + 1)
                }
            }
        }
        return false
    }

    /// True for a word that can be a verb behind `to`.
    private func isInfinitive(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.kind == .word && !token.isCapitalised
            && !DateTenseReader.determiners.contains(token.folded)
    }

    /// True where a participle makes `has` the past.
    private func isPerfect(_ index: Int) -> Bool {
        var place = index + 1
        while place < tokens.count, place <= index + 4, tokens[place].kind == .word {
            switch cue(place) {
            case .adverb: place += 1
            case .been, .pastForm, .participle: return true
            case .past: return tokens[place].folded == "had"
            case .future, .scheduled, .planned, .moved, .intent, nil:
                if tokens[place].folded.hasSuffix("ed") || tokens[place].folded == "set" {
                    return true
                }
                guard tokens[place].folded.hasSuffix("ly") else { return isIrregular(place) }
                place += 1
            default: return false
            }
        }
        return false
    }

    /// A participle that is no past form of its own: `has become`, `has foreseen`.
    private func isIrregular(_ index: Int) -> Bool {
        DateTenseReader.participles.contains(tokens[index].folded)
    }

    /// True in `has been scheduled`: what is planned lies ahead.
    private func isPlanned(after index: Int) -> Bool {
        for next in index + 1..<max(index + 1, min(index + 3, tokens.count)) {
            // `since May`: the month.
            if range.contains(next) { continue }
            if cue(next) == .future || cue(next) == .moved && leadsTo(next) { return true }
            if cue(next) == .intent, intent(next) == .future { return true }
        }
        return false
    }

    private func isRegularPast(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.span.count > 4 && !token.isCapitalised && token.folded.hasSuffix("ed")
    }

    private static let naming: WordSet = [
        "proposed", "suggested", "offered", "confirmed", "accepted", "requested",
    ]

    /// Prepositions behind which stands where something was asked, not what.
    private static let settings: WordSet = [
        "at", "in", "during", "after", "before", "by", "about", "from", "since", "of",
    ]

    static let determiners: WordSet = [
        "the", "a", "an", "its", "their", "his", "her", "our", "your", "my", "this", "these",
        "those", "that", "all", "any", "some", "each", "every", "no",
    ]

    private static let participles: WordSet = [
        "become", "come", "sought", "run", "foreseen", "made", "borne", "sworn", "worn", "torn",
        "stolen",
        "frozen", "hidden", "eaten", "beaten", "thrown", "shaken", "forbidden", "overcome",
        "undergone", "undertaken", "arisen", "sunk", "begun", "sung", "swum", "hung", "dealt",
        "felt", "heard", "meant", "set", "shed", "split", "spread", "cast", "cost", "hurt", "let",
        "borrowed", "bound", "lent", "slept", "sat", "fed", "fled", "sped", "bled", "held",
    ]
}
