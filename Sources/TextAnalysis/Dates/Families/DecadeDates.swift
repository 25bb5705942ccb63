/// Decades and centuries.
enum DecadeDates {
    /// Rules, the more telling first.
    static let rules: [DateRule] = [
        DateRule("date.decade", [.theMaybe, .one(.decade)]) { match in
            guard let value = match.value(.decade),
                value >= 100 || value < 10 && (match.has(.the) || match.isInRow)
            else {
                return nil
            }
            var fields = DateFields()
            // `the 1800s` is a century, `the 2000s` hardly one.
            if value % 10 == 0, (110...190).contains(value) {
                fields.century = value / 10
            } else {
                fields.decade = value
            }
            return .fields(fields)
        },
        DateRule("date.decade-era", [.theMaybe, .one(.decade), .one(.era)]) { match in
            guard let value = match.value(.decade) else { return nil }
            var fields = DateFields()
            fields.decade = match.value(.era) == 0 ? -value : value
            return .fields(fields)
        },
        DateRule("date.short-decade", [.theMaybe, .one(.apostrophe), .glued(.decade)]) { match in
            var fields = DateFields()
            fields.decade = match.value(.decade)
            return .fields(fields)
        },
        DateRule(
            "date.possessive-decade",
            [.one(.the), .one(.year), .maybe([.glued(.apostrophe)]), .glued(.tail)]
        ) { match in
            guard match.tail == .possessive, let year = match.value(.year), year % 10 == 0,
                match.after?.kinds.isEmpty != true || !match.isWord(match.end)
            else { return nil }
            var fields = DateFields()
            fields.decade = year / 10
            return .fields(fields)
        },
        DateRule("date.century", century) { match in
            guard let number = match.value(.ordinal), (1...30).contains(number) else { return nil }
            var fields = DateFields()
            fields.century = match.value(.era) == 0 ? -number : number - 1
            return .fields(fields)
        },
    ]

    private static let century: [DatePiece] = [
        .theMaybe, .one(.ordinal), .dashMaybe, .exact(.unit, DateUnit.century.rawValue),
        .maybe([.one(.era)]),
    ]
}

extension DateMatch {
    /// The second of `the 70s and 80s`.
    fileprivate var isInRow: Bool {
        guard start > 1, before?.isAny([.and, .or, .to, .dash]) == true else { return false }
        return words[start - 2].isAny(.decade)
    }
}
