/// Dates without their year: `31 May`, `February`, `October of that year`.
enum UnderspecifiedDates {
    /// Rules, the more telling first.
    static let rules: [DateRule] = [
        DateRule(all: "date.day-month", [.theMaybe, .day, .ofMaybe, .month]) { match in
            guard let day = match.dayOfMonth,
                match.isMonthName || match.first([.dayNumber, .ordinal])?.isDigits == true
            else { return [] }
            let fields = DateFields(month: match.value(.month), day: day)
            return [match.part(match.startAfterArticle, match.end, fields)]
        },
        DateRule("date.month-the-day", [.month, .one(.the), .within(.ordinal, 1...31)]) { match in
            .fields(DateFields(month: match.value(.month), day: match.dayOfMonth))
        },
        DateRule("date.month-day", [.month, .stopMaybe, .day]) { match in
            // `in July.2`: the number of a note.
            guard let day = match.dayOfMonth, !match.isCountAfterMonth,
                match.words[match.end - 1].isSpaced
            else { return nil }
            return .fields(DateFields(month: match.value(.month), day: day))
        },
        DateRule("date.month", [.month]) { match in
            match.isMonthName ? .fields(DateFields(month: match.value(.month))) : nil
        },
        DateRule("date.month-of-year", monthOfYear) { match in
            var fields = DateFields(month: match.value(.month), day: match.dayOfMonth)
            if let year = match.eraYearNamed {
                fields.year = year
                return .fields(fields)
            }
            // `rose in May from a year earlier` compares the two.
            guard case .shift(let shift) = match.dates[0].reading, shift.unit == .year,
                match.isWithin
            else { return nil }
            fields.base = shift
            return .fields(fields)
        },
        DateRule(
            all: "date.the-month-of",
            [.theMaybe, .exact(.unit, DateUnit.month.rawValue), .one(.of), .date]
        ) { match in
            guard case .fields(let fields) = match.dates[0].reading, fields.month != nil,
                fields.day == nil
            else { return [] }
            return [DateDraft(words: match.range, reading: match.dates[0].reading)]
        },
        DateRule(
            all: "date.the-decade-of",
            [.theMaybe, .exact(.unit, DateUnit.decade.rawValue), .one(.of), .date]
        ) { match in
            guard case .fields(let fields) = match.dates[0].reading, fields.decade != nil else {
                return []
            }
            return [DateDraft(words: match.range, reading: match.dates[0].reading)]
        },
        DateRule("date.month-relation", [.theMaybe, relation, .month, .maybe([.day])]) { match in
            guard let relation = match.relation, match.isDemonstrative else { return nil }
            var fields = DateFields(month: match.value(.month), day: match.dayOfMonth)
            fields.relation = relation
            return .fields(fields)
        },
        DateRule("date.day-only", [.one(.the), .within(.ordinal, 1...31)]) { match in
            guard match.words[match.start + 1].isDigits, match.isAtClauseEnd else { return nil }
            return .fields(DateFields(day: match.dayOfMonth))
        },
        DateRule(
            "date.holiday-weekend",
            [
                .maybe([relation]), .one(.holiday), .exact(.unit, DateUnit.weekend.rawValue),
                .maybe([.ofMaybe, .one(.year)]),
            ]
        ) { match in
            var fields = DateFields(year: match.value(.year))
            fields.holiday = match.value(.holiday)
            fields.relation = match.relation
            fields.around = .weekend
            return .fields(fields)
        },
        DateRule(
            "date.holiday",
            [.maybe([relation]), .one(.holiday), .maybe([.ofMaybe, .one(.year)])]
        ) {
            match in
            var fields = DateFields(year: match.value(.year))
            fields.holiday = match.value(.holiday)
            fields.relation = match.relation
            return .fields(fields)
        },
    ]

    /// `last`, `next`, `this`, `the same` and their like.
    static let relation = DatePiece.one([.last, .past, .next, .previous, .following, .this, .that])

    private static let monthOfYear: [DatePiece] = [
        .either([
            [.day, .ofMaybe, .month], [.month, .stopMaybe, .day], [.month],
        ]),
        .commaMaybe, .maybe([.one([.of, .preposition])]), .date,
    ]
}

extension DateMatch {
    /// The year before or after Christ that the expression taken is; nil where it is more, or
    /// a year without its era.
    var eraYearNamed: Int? {
        guard let date = dates.first, date.rule.hasPrefix("date.era") || date.rule.isEmpty,
            case .fields(let fields) = date.reading, let year = fields.year,
            year < 1000, fields == DateFields(year: year)
        else { return nil }
        return year
    }

    /// True where the words taken set a time within the one behind them: `May of last year`, `in
    /// May in the year before`, `May last year`.
    fileprivate var isWithin: Bool {
        guard let place = indices(.preposition).last else { return true }
        return words[place].isAny(.of)
            || ["in", "during"].contains(tokens[words[place].token].folded)
    }

    /// Which of several is meant by the relation taken; nil where none was.
    var relation: DateFields.Relation? {
        guard let word = first([.last, .past, .next, .previous, .following, .this, .that, .same])
        else { return nil }
        if word.isAny([.last, .past]) { return .last }
        if word.isAny(.previous) { return .preceding }
        if word.isAny(.next) { return .next }
        if word.isAny(.following) { return .following }
        return word.isAny(.this) ? .this : .same
    }

    /// False where `that` may only join clauses: it must follow a preposition.
    var isDemonstrative: Bool {
        !words[start].isAny(.that) || before?.isAny([.preposition, .of, .to]) == true
    }

    /// True where the month's name cannot be another word here.
    ///
    /// `May` and `March` are also a verb, a name, an order: they count where a
    /// number or a preposition of time stands beside them.
    var isMonthName: Bool {
        guard let month = first(.month) else { return false }
        guard month.isAny([.ambiguous, .abbreviation]) else { return true }
        let isBeside =
            before?.isAny([
                .preposition, .edge, .of, .between, .to, .from, .dayNumber, .ordinal, .and, .or,
                .dash, .the, .last, .next, .this, .following, .previous,
            ]) == true || folded(-1) == "last"
            // `no later than March`
            || folded(-1) == "than" && ["later", "earlier", "sooner"].contains(folded(-2))
        if month.isAny(.abbreviation) {
            if after?.isAny([.dayNumber, .year]) == true { return true }
            if let after, after.isAny(.dash), end + 1 < words.count {
                // `Jan-Mar`; `Jan-Peter Kleinhans` is a person.
                if words[end + 1].isAny([.month, .dayNumber, .year]) { return true }
                // `in Sept – date to be confirmed`: a dash with spaces begins something else.
                if !after.isSpaced, !words[end + 1].isSpaced { return false }
            }
            // `of Jan Vos`; `in Nov Japan hosts it` names nobody.
            if tokens[month.token].folded == "jan", let after, after.kinds.isEmpty,
                after.isCapitalised
            {
                return false
            }
            return isBeside && month.isAny(.ambiguous) == false
        }
        if after?.isAny([.dayNumber, .year, .dash, .slash]) == true { return true }
        if let after, after.isAny([.and, .or, .to]), end + 1 < words.count,
            words[end + 1].isAny(.month)
        {
            return true
        }
        // `at its May meeting`
        if Self.owners.contains(folded(-1)), after?.kinds.isEmpty == true, isWord(end) {
            return true
        }
        guard isBeside else { return false }
        // `until May`, `postponed to May`, where `a letter to May` names one.
        if before?.isAny(.to) == true, folded(-1) != "to" || isMovedTo { return true }
        if before?.isAny([.and, .or, .dash, .to]) == true {
            // `March to May`, `the three months to March`
            return start >= 2
                && words[start - 2].isAny([.month, .dayNumber, .year, .edge, .unit, .units])
        }
        if before?.isAny(.the) == true { return false }
        let isEdge = start >= 2 && words[start - 2].isAny([.edgeNoun, .unit, .units, .half])
        return before?.isAny(.of) != true || after == nil || !isWord(end) || isEdge
    }

    /// True behind `to` and a verb of moving: `postponed to May`, `put back to March`.
    private var isMovedTo: Bool {
        let verbs = tokens[..<words[start].token].suffix(3).dropLast()
        return verbs.contains { DateTenseCue.table[$0.key] == .moved }
    }

    /// True where the number after a month counts something: `In May 27 states`, not `the May 27
    /// elections`.
    fileprivate var isCountAfterMonth: Bool {
        guard let after, after.isSpaced, after.kinds.isEmpty, isWord(end), !after.isCapitalised,
            words[end - 1].isAny(.dayNumber), before?.isAny([.the, .a]) != true,
            !Self.dayPrepositions.contains(folded(-1))
        else { return false }
        return folded(1).isPluralForm || Self.counted.contains(folded(1))
    }

    /// True where the clause ends after the match, or goes on with a closed word.
    var isAtClauseEnd: Bool {
        guard let after else { return true }
        return !isWord(end) || after.isAny([.and, .or, .to, .preposition])
            || Self.closedWords.contains(folded(1))
    }

    /// Prepositions that go with a day: `the deadline of May 27 stands`.
    private static let dayPrepositions: WordSet = ["on", "by", "of", "until", "till"]

    private static let owners: WordSet = ["its", "their", "his", "her", "our", "your", "my"]

    private static let counted: WordSet = ["people", "percent", "million", "billion", "per"]
}
