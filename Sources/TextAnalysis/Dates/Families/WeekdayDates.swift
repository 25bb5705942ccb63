/// Days of the week and weekends.
enum WeekdayDates {
    /// Rules, the more telling first.
    static let rules: [DateRule] = [
        DateRule("date.weekday", [.one(.weekday), .maybe([.one(.dayPart)])]) { match in
            guard let day = match.first(.weekday), !day.isAny([.ambiguous, .plural]),
                !dayNames.contains(match.folded(-1)) || match.before?.isCapitalised != true
            else { return nil }
            return weekday(match)
        },
        DateRule(
            "date.weekday-relation",
            [
                .theMaybe, UnderspecifiedDates.relation, .one(.weekday), .maybe([.one(.dayPart)]),
            ]
        ) { match in
            guard match.first(.weekday)?.isAny(.ambiguous) == false, match.isDemonstrative else {
                return nil
            }
            return weekday(match)
        },
        DateRule(
            "date.weekday-after",
            [.one(.the), .one(.weekday), .one([.before, .after])]
        ) { match in
            guard match.first(.weekday)?.isAny(.ambiguous) == false, match.endsClause else {
                return nil
            }
            var fields = DateFields()
            fields.weekday = match.value(.weekday)
            fields.relation = match.has(.before) ? .preceding : .following
            return .fields(fields)
        },
        DateRule("date.weekdays", [.one(.plural)]) { match in
            guard match.first(.plural)?.isAny(.weekday) == true else { return nil }
            return .set("XXXX-WXX-\(match.value(.plural) ?? 1)")
        },
        DateRule("date.weekend", [.one(.the), .exact(.unit, DateUnit.weekend.rawValue)]) { match in
            guard match.after?.isAny([.dash, .of]) != true else { return nil }
            var fields = DateFields()
            fields.isWeekend = true
            return .fields(fields)
        },
    ]

    /// Words that make a name of a day: `Black Friday`, `Super Tuesday`.
    private static let dayNames: WordSet = [
        "black", "bloody", "cyber", "super", "good", "holy", "ash", "palm", "maundy", "shrove",
    ]

    private static func weekday(_ match: DateMatch) -> DateReading {
        var fields = DateFields()
        fields.weekday = match.value(.weekday)
        fields.relation = match.relation
        fields.part = match.value(.dayPart).flatMap(DateDayPart.init)
        return .fields(fields)
    }
}
