/// Times told from now in other words than a number of units: `a long time ago`, `20 years ago
/// today`, `in those days`.
enum AgoDates {
    /// Rules, the more telling first.
    static let rules: [DateRule] = [
        DateRule(all: "date.long-ago", [.exact(.tail, DateTail.long.rawValue), .one(.ago)]) {
            match in
            let before = match.folded(-1) == "so" ? match.folded(-2) : match.folded(-1)
            let words = before == "not" ? match.folded(-1) == "so" ? 2 : 1 : 0
            return match.past(from: words)
        },
        DateRule(all: "date.time-ago", [.exact(.tail, DateTail.time.rawValue), .one(.ago)]) {
            match in
            switch match.folded(-1) {
            case "some": match.past(from: 1)
            case "long", "short": match.folded(-2) == "a" ? match.past(from: 2) : []
            default: []
            }
        },
        DateRule(all: "date.moments-ago", [.one(.ago)]) { match in
            switch match.folded(-1) {
            case "moments": match.past(from: 1)
            case "while": match.folded(-2) == "a" ? match.past(from: 2) : []
            default: []
            }
        },
        DateRule("date.ago-today", RelativeDates.amount + [.one(.ago)] + anniversary) { match in
            guard match.values([.unit, .units]).first == DateUnit.year.rawValue,
                let amount = match.first(.cardinal)?.value ?? (match.has(.a) ? 1 : nil), amount > 0,
                !match.has(.half), match.value(.dayWord) ?? 0 == 0
            else { return nil }
            let units = match.values(.unit).compactMap(DateUnit.init)
            var shift = DateShift(-amount, .year, from: .speech)
            shift.precision = match.has(.dayWord) ? .day : units.last
            return .shift(shift)
        },
        DateRule(
            "date.before-last",
            [
                .one(.the), .one(.unit),
                .either([[.one(.before), .one(.last)], [.one(.after), .one(.next)]]),
            ]
        ) { match in
            // `the week before last`, `the year after next`
            guard let unit = match.unit, unit.rawValue >= DateUnit.weekend.rawValue,
                match.endsClause
            else { return nil }
            return .shift(DateShift(match.has(.last) ? -2 : 2, unit, from: .speech))
        },
        DateRule("date.those-days", [.one(.that), .exact(.units, DateUnit.day.rawValue)]) { match in
            match.folded(inside: 0) == "those" && match.folded(-1) == "in" ? .vague(.past) : nil
        },
    ]

    /// `today`, `this month`.
    private static let anniversary: [DatePiece] = [
        .either([
            [.one(.dayWord)],
            [
                .one(.this),
                .either([
                    [.exact(.unit, DateUnit.day.rawValue)],
                    [.exact(.unit, DateUnit.week.rawValue)],
                    [.exact(.unit, DateUnit.month.rawValue)],
                ]),
            ],
        ])
    ]
}

extension DateMatch {
    /// The past, told by the match and some words before it.
    fileprivate func past(from words: Int) -> [DateDraft] {
        guard start >= words else { return [] }
        return [DateDraft(words: start - words..<end, reading: .vague(.past))]
    }
}
