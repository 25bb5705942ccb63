/// Times that come again: `every two years`, `weekly`, `each Tuesday`.
enum RecurringDates {
    /// Rules, the more telling first.
    static let rules: [DateRule] = [
        DateRule("date.every-unit", [.one(.every), .one(.unit)]) { match in
            match.unit.map { .set($0.duration(1)) }
        },
        DateRule("date.every-units", [.one(.every), .one(.cardinal), .one([.units, .unit])]) {
            match in
            guard let unit = match.unit, let amount = match.value(.cardinal) else { return nil }
            return .set(unit.duration(amount))
        },
        DateRule(
            "date.every-other",
            [.one(.every), .exact(.tail, DateTail.other.rawValue), .one(.unit)]
        ) { match in
            match.unit.map { .set($0.duration(2)) }
        },
        DateRule("date.every-weekday", [.one(.every), .one(.weekday), .maybe([.one(.dayPart)])]) {
            match in
            let part = match.value(.dayPart).flatMap(DateDayPart.init).map { "T" + $0.code }
            return match.value(.weekday).map { .set("XXXX-WXX-\($0)" + (part ?? "")) }
        },
        DateRule("date.every-month", [.one(.every), .one(.month)]) { match in
            guard let month = match.value(.month) else { return nil }
            return .set("XXXX-" + DateValue.padded(month, 2))
        },
        DateRule("date.every-season", [.one(.every), .one(.season)]) { match in
            match.value(.season).flatMap(DateSeason.init).map { .set("XXXX-" + $0.code) }
        },
        DateRule("date.every-part", [.one(.every), .one(.dayPart)]) { match in
            match.value(.dayPart).flatMap(DateDayPart.init).map { .set("XXXX-XX-XXT" + $0.code) }
        },
        DateRule("date.per-unit", [.one(.per), .one(.unit)]) { match in
            match.unit.map { .set($0.duration(1)) }
        },
        DateRule("date.times-a-unit", timesAUnit) { match in
            match.unit.map { .set($0.duration(1)) }
        },
        DateRule("date.frequency", [.one(.frequency)]) { match in
            // A capital inside a sentence is the name of a paper or a report.
            if match.start > 0, match.words[match.start].isCapitalised { return nil }
            return match.value(.frequency).flatMap(DateUnit.init).map { .set($0.duration(1)) }
        },
    ]

    private static let timesAUnit: [DatePiece] = [
        .exact(.tail, DateTail.times.rawValue), .one([.a, .every, .per]), .one(.unit),
    ]
}
