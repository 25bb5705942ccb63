/// Days of the week and weekends.
enum WeekdayDates {
    /// Rules, the more telling first.
    static let rules: [DateRule] = [
        DateRule("date.weekday", [.one(.weekday), .maybe([.one(.dayPart)])]) { match in
            guard let day = match.first(.weekday), !day.isAny([.ambiguous, .plural]) else {
                return nil
            }
            return weekday(match)
        },
        DateRule(
            "date.weekday-relation",
            [
                .theMaybe, UnderspecifiedDates.relation, .one(.weekday), .maybe([.one(.dayPart)]),
            ]
        ) { match in
            guard match.first(.weekday)?.isAny(.ambiguous) == false else { return nil }
            return weekday(match)
        },
        DateRule("date.weekdays", [.one(.plural)]) { match in
            guard match.first(.plural)?.isAny(.weekday) == true else { return nil }
            return .set("XXXX-WXX-\(match.value(.plural) ?? 1)")
        },
        DateRule("date.weekend", [.one(.the), .exact(.unit, DateUnit.weekend.rawValue)]) { match in
            match.isAtClauseEnd ? .shift(DateShift(0, .weekend, from: .speech)) : nil
        },
    ]

    private static func weekday(_ match: DateMatch) -> DateReading {
        var fields = DateFields()
        fields.weekday = match.value(.weekday)
        fields.relation = match.relation
        fields.part = match.value(.dayPart).flatMap(DateDayPart.init)
        return .fields(fields)
    }
}
