/// Times told only by their side of the present.
enum VagueDates {
    /// Rules, the more telling first.
    static let rules: [DateRule] = [
        DateRule("date.vague", [.one(.vague)]) { match in
            guard let word = match.first(.vague), !word.isAny(.ambiguous) else { return nil }
            return word.vagueness
        },
        DateRule(
            "date.present-day",
            [
                .exact(.vague, DateVagueness.present.rawValue), .one(.dash),
                .exact(.unit, DateUnit.day.rawValue),
            ]
        ) { _ in .vague(.present) },
        DateRule("date.right-now", [.exact(.tail, DateTail.right.rawValue), .one(.vague)]) {
            match in
            match.value(.vague) == DateVagueness.present.rawValue ? .vague(.present) : nil
        },
        DateRule("date.recent", [.one(.recent)]) { match in
            match.after.map { $0.isAny(.comma) ? nil : .vague(.past) } ?? nil
        },
        DateRule("date.the-past", [.one(.the), .one([.past, .vague])]) { match in
            guard let word = match.first([.past, .vague]), word.isAny(.ambiguous),
                !word.isCapitalised, match.folded(1) != "of",
                match.endsClause || match.after?.isAny(.preposition) == true
            else { return nil }
            return word.vagueness
        },
        DateRule(
            "date.time-being",
            [
                .one(.the), .exact(.tail, DateTail.time.rawValue),
                .exact(.tail, DateTail.being.rawValue),
            ]
        ) {
            _ in .vague(.present)
        },
        DateRule("date.to-date", [.exact(.tail, DateTail.date.rawValue)]) { match in
            match.folded(-1) == "to" && match.endsClause ? .vague(.present) : nil
        },
        DateRule("date.at-present", [.exact(.vague, DateVagueness.present.rawValue)]) { match in
            match.folded(-1) == "at" && match.endsClause ? .vague(.present) : nil
        },
        DateRule("date.these-days", [.exact(.this, 1), .exact(.units, DateUnit.day.rawValue)]) {
            _ in
            .vague(.present)
        },
        DateRule("date.this-time", [.one(.this), .exact(.tail, DateTail.time.rawValue)]) { match in
            ["at", "by", "from", "until"].contains(match.folded(-1)) ? .vague(.present) : nil
        },
        DateRule("date.coming-units", [.maybe([.one(.the)]), .one(.next), .one(.units)]) { match in
            match.unit.map { .duration($0, DateWord.unknownAmount, tenths: 0) }
        },
    ]
}

extension DateWord {
    /// The side of the present that a vague word tells.
    fileprivate var vagueness: DateReading? {
        DateVagueness(rawValue: value).map { .vague($0) }
    }
}
