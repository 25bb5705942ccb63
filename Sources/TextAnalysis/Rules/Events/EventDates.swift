internal import BriefCore

/// Tells which dates of a sentence date something that happens.
struct EventDates {
    let context: RuleContext

    /// Makes a finder for one text.
    init(_ context: RuleContext) {
        self.context = context
    }

    /// The dates that do, in order.
    func dates(of reading: SentenceReading) -> [EventDate] {
        var found: [EventDate] = []
        for index in reading.sentence.dates {
            let located = context.text.dates[index]
            let expression = located.expression
            guard expression.kind == .date || expression.kind == .time,
                !isVague(expression.value), located.rule != TimeDates.barePart,
                located.rule != ExplicitDates.prefixedYear
            else { continue }
            let token = reading.token(at: located.span.start)
            guard token < reading.tokens.count, !isFragment(reading),
                !isClockOfRecord(reading, located), happens(reading, located, token),
                !isNowadays(reading, token), !isRecurring(reading, located, token)
            else { continue }
            if expression.end != nil, isMoved(reading, token) { continue }
            found.append(
                EventDate(
                    start: expression.start,
                    end: expression.end,
                    token: token,
                    isWeek: expression.end != nil && expression.value.contains("-W"),
                    cue: FiredCue(located)
                )
            )
        }
        let dated = found.filter { $0.start != nil }
        found.removeAll { date in
            date.start == nil && dated.contains { isSameClause($0, date, reading) }
        }
        return coarserRemoved(movedRemoved(joined(found, reading), reading))
    }

    /// `adopted in the fourth quarter.`, behind a page's foot: the end of a sentence cut in two.
    private func isFragment(_ reading: SentenceReading) -> Bool {
        guard reading.sentence.blockKind == .paragraph, let first = reading.tokens.first,
            first.kind == .word, !first.isCapitalised, first.folded.hasSuffix("ed"),
            reading.index > 0
        else { return false }
        let before = context.readings[reading.index - 1].sentence
        return before.passage.block != reading.sentence.passage.block && !before.blockKind.isProse
    }

    /// `had to leave at 10:40`, in the record of a meeting: an hour of it.
    private func isClockOfRecord(_ reading: SentenceReading, _ date: LocatedDate) -> Bool {
        guard context.genre == .record, date.expression.kind == .time else { return false }
        return !reading.tokens.contains { date.span.contains($0.span) && $0.kind == .word }
    }

    /// `pushed the opening from March to October`: the first month is what it is no longer.
    private func isMoved(_ reading: SentenceReading, _ token: Int) -> Bool {
        guard token > 1, reading.tokens[token - 1].folded == "from" else { return false }
        return reading.tokens[max(0, token - 7)..<token].contains {
            Self.moving.contains($0.folded)
        }
    }

    private static let moving: WordSet = [
        "pushed", "moved", "shifted", "postponed", "delayed", "advanced", "brought", "put",
        "rescheduled", "slipped", "deferred",
    ]

    /// `technology today holds the potential`: today as in these days.
    private func isNowadays(_ reading: SentenceReading, _ token: Int) -> Bool {
        guard reading.tokens[token].folded == "today",
            let index = reading.clause(at: token)
        else { return false }
        let clause = reading.clauses[index]
        // `buyers can already today ask`
        if clause.mood == .possible { return true }
        // `the choices being made today will bind us`
        if clause.subject.contains(token), token + 1 < reading.tokens.count,
            reading.tokens[token + 1].folded != "'s"
        {
            return true
        }
        // `we launch today the dialogue`: who says so does it.
        if let last = clause.subject.last, clause.tense == .present,
            ["we", "i"].contains(reading.tokens[last].folded),
            Self.performing.contains(reading.tokens[clause.head].folded)
        {
            return false
        }
        return clause.tense == .present && clause.mood == .fact && !clause.isProgressive
            && !reading.classes[clause.head].contains(.past)
    }

    /// Verbs that do what they say.
    private static let performing: WordSet = [
        "launch", "sign", "adopt", "open", "establish", "announce", "endorse", "create", "begin",
        "inaugurate", "conclude", "declare", "found", "propose", "present", "publish",
    ]

    private func isSameClause(
        _ left: EventDate,
        _ right: EventDate,
        _ reading: SentenceReading
    ) -> Bool {
        let between = min(left.token, right.token)..<max(left.token, right.token)
        return between.count <= 8 && !reading.clauses.contains { between.contains($0.head) }
    }

    /// `first set for March, were put off and will go on on Friday`: March has had its day.
    private func movedRemoved(_ dates: [EventDate], _ reading: SentenceReading) -> [EventDate] {
        guard dates.count > 1, reading.cues.contains(.eventOnHold) else { return dates }
        let stops = reading.all(.eventOnHold)
        return dates.filter { date in
            !stops.contains { stop in
                stop.first > date.token && dates.contains { $0.token > stop.last }
            }
        }
    }

    /// References to now, and spans without a place on the calendar.
    private func isVague(_ value: String) -> Bool {
        value.hasSuffix("_REF") || value.hasPrefix("P") || value.count < 4
            || value.hasPrefix("XXXX-XX-XXT")
    }

    private func happens(_ reading: SentenceReading, _ date: LocatedDate, _ token: Int) -> Bool {
        if isName(reading, date, token) || isCited(reading, token) { return false }
        if token > 0, Self.comparing.contains(reading.tokens[token - 1].folded),
            !isLimit(reading, token)
        {
            return false
        }
        if isPassed(reading, date, token) || isCompared(reading, date) { return false }
        if isHour(reading, date) || isIndefinite(reading, date, token) { return false }
        if isDateline(reading, date, token) { return false }
        if isGoverned(reading, token), !isLimit(reading, token), !isRunning(reading, token),
            reading.clause(when: token) == nil
        {
            return false
        }
        if reading.cues.contains(.eventStatistic), isStatistic(reading, token) { return false }
        if date.expression.value.count < 10, isSum(reading, token) { return false }
        if isOfSaying(reading, date) { return false }
        if reading.clauses.isEmpty {
            return reading.cues.contains(.eventNoun) || reading.cues.contains(.eventHappening)
                || reading.sentence.blockKind == .listItem
        }
        return true
    }

    /// `than ten years ago`, `another winter`, `2023/24`: nothing happens then.
    private static let comparing: WordSet = [
        "/", "than", "another", "any", "no", "every", "each", "throughout", "like",
    ]

    /// `one week later than planned`: how far apart, not when.
    private func isCompared(_ reading: SentenceReading, _ date: LocatedDate) -> Bool {
        let end = reading.token(at: date.span.end)
        return end > 0 && end < reading.tokens.count && reading.tokens[end].folded == "than"
            && ["later", "earlier", "sooner"].contains(reading.tokens[end - 1].folded)
    }

    /// `a little after midnight`, of a night that nothing names.
    private func isHour(_ reading: SentenceReading, _ date: LocatedDate) -> Bool {
        let words = reading.tokens.filter { date.span.contains($0.span) && $0.kind == .word }
        return !words.isEmpty && words.allSatisfy { Self.hours.contains($0.folded) }
            && !reading.tokens.contains { date.span.contains($0.span) && $0.kind == .number }
    }

    /// `for a summer`, `every other winter`, `late for April`, `open Monday to Friday`: no time of
    /// its own; without a verb also `not before the autumn`.
    private func isIndefinite(
        _ reading: SentenceReading,
        _ date: LocatedDate,
        _ token: Int
    ) -> Bool {
        let before = reading.tokens[max(0, token - 2)..<token].map(\.folded)
        let last = before.last ?? .empty
        // `a spring summit`, `our summer school`; `a spring 2025 summit` has its year.
        let next = reading.tokens.dropFirst(token + 1).first?.folded ?? .empty
        if ["a", "other"].contains(last) || Self.seasonal.contains(next),
            Self.seasons.contains(reading.tokens[token].folded),
            !reading.tokens.contains(where: { date.span.contains($0.span) && $0.kind == .number })
        {
            return true
        }
        if last == "for", let first = before.first,
            ["late", "early", "warm", "cold", "unusual", "hot", "mild", "dry", "wet"].contains(
                first
            )
        {
            return true
        }
        if isWeekly(reading, token) { return true }
        // `late for April`
        if ["late", "early"].contains(reading.tokens[token].folded),
            reading.tokens.dropFirst(token + 1).first?.folded == "for"
        {
            return true
        }
        if last == "between", let first = before.first, ["closed", "open"].contains(first) {
            return true
        }
        return before == ["not", "before"] && reading.clauses.isEmpty
            || before == ["before", "the"] && reading.clauses.isEmpty && token > 2
                && reading.tokens[token - 3].folded == "not"
    }

    private static let seasons: WordSet = ["spring", "summer", "autumn", "winter", "fall"]
    /// What is called after the season, whenever it is spoken of.
    private static let seasonal: WordSet = [
        "school", "schools", "course", "courses", "academy", "university", "camp", "olympics",
    ]
    private static let hours: WordSet = ["midnight", "noon", "midday", "dawn", "dusk"]

    /// `no later than 3 July`, `not before 3 July`.
    private func isLimit(_ reading: SentenceReading, _ token: Int) -> Bool {
        token > 1 && ["later", "earlier", "sooner"].contains(reading.tokens[token - 2].folded)
    }

    /// `funding after 2027`, `once the summer is over`: when it is past, not in it.
    private func isPassed(_ reading: SentenceReading, _ date: LocatedDate, _ token: Int) -> Bool {
        guard token > 0, date.expression.start?.precision != .day,
            date.expression.kind == .date
        else { return false }
        var place = token - 1
        if place > 0, reading.tokens[place].folded == "the" { place -= 1 }
        return ["after", "beyond", "post"].contains(reading.tokens[place].folded)
    }

    /// `BRUSSELS, 12 March –`: place and day before a dash or colon, where a text opens.
    private func isDateline(_ reading: SentenceReading, _ date: LocatedDate, _ token: Int) -> Bool {
        let end = reading.token(at: date.span.end)
        guard token <= 6, end < reading.tokens.count, let first = reading.tokens.first,
            first.isCapitalised, first.kind == .word, token > 0,
            ["-", "—", ":", "("].contains(reading.tokens[end].folded),
            reading.tokens[end].hasSpaceBefore || reading.tokens[end].folded == ":"
        else { return false }
        return reading.tokens[..<token].allSatisfy { $0.kind == .mark || $0.isCapitalised }
    }

    /// The date is part of a name: `the 2030 Agenda`, `Action Plan (2020-2024)`.
    private func isName(_ reading: SentenceReading, _ date: LocatedDate, _ token: Int) -> Bool {
        for index in reading.sentence.mentions {
            let mention = context.text.mentions[index]
            if mention.span.overlaps(date.span), mention.mention.subject.kind != .country {
                return true
            }
        }
        guard isYears(date.expression), reading.tokens[token].kind == .number else { return false }
        let before = token > 0 ? reading.tokens[token - 1] : nil
        if isBracketed(reading, token) { return true }
        let end = reading.token(at: date.span.end)
        if let before, before.isCapitalised, before.kind == .word, token > 1 { return true }
        // `the Plan of Action 2023–2027`
        if token > 3, ["-", "–", "/"].contains(reading.tokens[token - 1].folded),
            reading.tokens[token - 2].kind == .number, reading.tokens[token - 3].isCapitalised,
            reading.tokens[token - 3].kind == .word
        {
            return true
        }
        guard end < reading.tokens.count, reading.tokens[end].kind == .word else { return false }
        // `the 2019 Strategy`, `2021 figures`: a year before a noun that is no event.
        return reading.classes[end].isEmpty && !reading.isCovered(end, by: .eventNoun)
            && before?.kind == .word
            && !(before.map { ["in", "of", "by", "until", "from", "to"].contains($0.folded) }
                ?? false)
    }

    /// Years alone in brackets after a word: `(2020-2024)`.
    private func isBracketed(_ reading: SentenceReading, _ token: Int) -> Bool {
        var place = token - 1
        while place > 0,
            reading.tokens[place].kind == .number || reading.tokens[place].folded == "-"
        {
            place -= 1
        }
        return place > 0 && reading.tokens[place].folded == "("
            && reading.tokens[place - 1].kind == .word
    }

    private func isYears(_ expression: TemporalExpression) -> Bool {
        if case .year = expression.start { return true }
        return false
    }

    /// The date is governed by `since`, or by the name of a law.
    private func isGoverned(_ reading: SentenceReading, _ token: Int) -> Bool {
        reading.all(.eventNoDate).contains {
            $0.last < token && token - $0.last <= 3 && $0.last >= token - 3
                && !(($0.last + 1)..<token).contains { reading.tokens[$0].folded == "," }
        }
    }

    /// `under way since March 2023`, `since 2021 … has been paying`: what runs since
    /// then is an event that goes on.
    private func isRunning(_ reading: SentenceReading, _ token: Int) -> Bool {
        let since = reading.all(.eventRunning) + reading.all(.eventStopped)
        if since.contains(where: { $0.last < token && token - $0.last <= 2 }) { return true }
        guard token > 0, reading.tokens[token - 1].folded == "since" else { return false }
        // `has been suspended since January`; in `ten have been settled since May` no one day did.
        let own = reading.clauses.last { $0.verb.lowerBound < token } ?? reading.clauses.first
        if let own, own.isPerfect || own.tense == .present, own.tense != .future,
            own.mood == .fact, own.isPassive,
            !own.isNegated, token - own.verb.upperBound <= 6, own.verb.upperBound < token,
            !isCounted(own, reading)
        {
            return true
        }
        // `has financed a team since 2022`
        if let own, own.isPerfect, own.mood == .fact, !own.isNegated, !own.isPassive,
            Self.lasting.contains(reading.tokens[own.head].folded)
        {
            return true
        }
        return reading.clauses.contains { $0.isPerfect && $0.isProgressive }
    }

    /// Verbs of what goes on.
    private static let lasting: WordSet = [
        "financed", "funded", "supported", "run", "operated", "led", "hosted", "chaired", "paid",
        "provided", "maintained", "had", "managed", "trained", "subsidised",
    ]

    /// `ten disputes have been`, `three out of four`: of so many no one began then.
    private func isCounted(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        reading.tokens[clause.verb.lowerBound].folded != "has"
            && (clause.subject.isEmpty
                || clause.subject.contains { place in
                    reading.tokens[place].kind == .number
                        || Self.counts.contains(reading.tokens[place].folded)
                })
    }

    private static let counts: WordSet = [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "dozen", "dozens", "hundred", "hundreds", "thousand", "thousands", "million", "several",
        "many", "some", "few", "most", "twenty", "thirty", "forty", "fifty",
    ]

    /// The date stands with a figure, and nothing else happens in its clause.
    private func isStatistic(_ reading: SentenceReading, _ token: Int) -> Bool {
        // `…, including those in Senegal earlier this year`: examples have dates of their own.
        let comma = reading.tokens[..<token].lastIndex { $0.folded == "," }
        if let comma, reading.tokens[comma + 1].folded == "including" { return false }
        // `In 2024, the EU plans to … and to double the number of …`: too far off to be of that year.
        let isNear = reading.all(.eventStatistic).contains { abs($0.first - token) <= 14 }
        guard isNear else { return false }
        guard let index = reading.clause(at: token) else { return true }
        let clause = reading.clauses[index]
        // `plans to bring 90 per cent on line by 2026`, `The EU will double the number of towers by
        // 2027`: until when it is to be done; what becomes of a market is a forecast.
        if token > 0, reading.tokens[token - 1].folded == "by", clause.head < token,
            reading.classes[clause.head..<token].contains(where: { $0.contains(.to) })
                || clause.mood == .coming
                    && context.actors.actor(in: clause.subject, of: reading) != nil
        {
            return false
        }
        // `has a budget of 3 million and will run from 2024 to 2028`
        if clause.mood == .coming, clause.subject.isEmpty, clause.verb.lowerBound < token,
            !reading.all(.eventStatistic).contains(where: { $0.first >= clause.verb.lowerBound })
        {
            return false
        }
        let head = clause.head
        return !reading.isCovered(head, by: .eventHappening)
    }
}
