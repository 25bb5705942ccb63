/// Times that come again: `every two years`, `weekly`, `each Tuesday`.
enum RecurringDates {
    /// Rules, the more telling first.
    static let rules: [DateRule] = [
        DateRule("date.every-unit", [.one(.every), .one(.unit)]) { match in
            match.unit.map { .set($0 == .weekend ? $0.openValue : $0.duration(1)) }
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
        DateRule("date.every-second", [.one(.every), .within(.ordinal, 2...20), .one(.unit)]) {
            match in
            guard let unit = match.unit, let number = match.value(.ordinal) else { return nil }
            return .set(unit.duration(number))
        },
        DateRule(
            all: "date.opening-days",
            [.one(.weekday), .one([.to, .dash]), .one(.weekday)]
        ) { match in
            // `open Monday to Friday`; not `They met Monday to Friday`.
            let days = match.values(.weekday)
            guard days.count == 2, days[0] < days[1], match.isOfOpening else { return [] }
            let isWorkingWeek = days == [1, 5]
            guard !isWorkingWeek else {
                return [DateDraft(words: match.range, reading: .set("XXXX-WXX-WD"))]
            }
            return DateMatch.range([
                DateDraft(
                    words: match.start..<match.start + 1,
                    reading: .set("XXXX-WXX-\(days[0])")
                ),
                DateDraft(words: match.end - 1..<match.end, reading: .set("XXXX-WXX-\(days[1])")),
            ])
        },
        DateRule(
            "date.every-day",
            [.one(.every), .either([[.day, .month], [.month, .day]])]
        ) { match in
            guard let month = match.value(.month), let day = match.dayOfMonth else { return nil }
            return .set("XXXX-" + DateValue.padded(month, 2) + "-" + DateValue.padded(day, 2))
        },
        DateRule("date.every-weekday", [.one(.every), .one(.weekday), .maybe([.one(.dayPart)])]) {
            match in
            let part = match.value(.dayPart).flatMap(DateDayPart.init).map { "T" + $0.code }
            return match.value(.weekday).map { .set("XXXX-WXX-\($0)" + (part ?? "")) }
        },
        DateRule(
            "date.every-other-weekday",
            [
                .one(.every),
                .either([
                    [.exact(.tail, DateTail.other.rawValue)], [.within(.ordinal, 2...4)],
                ]), .one(.weekday),
            ]
        ) { match in
            match.value(.weekday).map { .set("XXXX-WXX-\($0)") }
        },
        DateRule(
            "date.weekday-of-every",
            [
                .theMaybe, .either([[.within(.ordinal, -1...4)], [.one(.last)]]), .one(.weekday),
                .one([.of, .preposition]), .one(.every), .one(.unit),
            ]
        ) { match in
            match.value(.weekday).map { .set("XXXX-WXX-\($0)") }
        },
        DateRule(
            "date.day-every-year",
            [
                .either([[.day, .ofMaybe, .month], [.month, .day], [.month]]),
                .maybe([.one(.of)]), .one(.every), .exact(.unit, DateUnit.year.rawValue),
            ]
        ) { match in
            guard let month = match.value(.month) else { return nil }
            let day = match.dayOfMonth.map { "-" + DateValue.two($0) } ?? ""
            return .set("XXXX-" + DateValue.two(month) + day)
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
        DateRule("date.per-part", [.one(.per), .one(.dayPart)]) { match in
            match.value(.dayPart).flatMap(DateDayPart.init).map { .set("XXXX-XX-XXT" + $0.code) }
        },
        DateRule("date.per-annum", [.one(.per), .one(.frequency)]) { match in
            match.value(.frequency).flatMap(DateUnit.init).map { .set($0.duration(1)) }
        },
        DateRule("date.weekends", [.exact(.units, DateUnit.weekend.rawValue)]) { match in
            match.before?.isAny([.cardinal, .recent]) == true ? nil : .set("XXXX-WXX-WE")
        },
        DateRule("date.half-frequency", [.one(.half), .one(.dash), .one(.frequency)]) { match in
            match.value(.frequency) == DateUnit.year.rawValue ? .set("P6M") : nil
        },
        DateRule("date.times-a-unit", timesAUnit) { match in
            match.unit.map { .set($0.duration(1)) }
        },
        DateRule(
            "date.times-every-units",
            [
                .maybe([.one(.cardinal)]), .exact(.tail, DateTail.times.rawValue), .one(.every),
                .one(.cardinal), .one(.units),
            ]
        ) { match in
            guard let unit = match.unit, let amount = match.values(.cardinal).last else {
                return nil
            }
            return .set(unit.duration(amount))
        },
        DateRule(
            "date.times-frequency",
            [.exact(.tail, DateTail.times.rawValue), .dashMaybe, .one(.frequency)]
        ) { match in
            match.value(.frequency).flatMap(DateUnit.init).map { .set($0.duration(1)) }
        },
        DateRule(
            all: "date.prefix-frequency",
            [.one(.frequency)]
        ) { match in
            guard match.folded(-1) == "-", match.start > 1,
                let unit = match.value(.frequency).flatMap(DateUnit.init),
                let set = parted(unit, match.folded(-2))
            else { return [] }
            return [DateDraft(words: match.start - 2..<match.end, reading: .set(set))]
        },
        DateRule(
            "date.unit-by-unit",
            [.one(.unit), .one([.after, .preposition]), .one(.unit)]
        ) { match in
            // `day after day`, `year by year`, not `year on year`.
            let units = match.values(.unit)
            guard units.first == units.last, let unit = match.unit,
                ["after", "by"].contains(match.folded(inside: 1)),
                match.before?.isAny([.the, .a, .that, .this, .dash]) != true
            else { return nil }
            return .set(unit.duration(1))
        },
        DateRule("date.weekday-days", [.exact(.tail, DateTail.weekdays.rawValue)]) { match in
            match.before?.isAny(.cardinal) == true ? nil : .set("XXXX-WXX-WD")
        },
        DateRule("date.frequency", [.one(.frequency)]) { match in
            // A capital inside a sentence is the name of a paper or a report.
            if match.start > 0, match.words[match.start].isCapitalised { return nil }
            if let set = sets[match.tokens[match.words[match.start].token].folded] {
                return .set(set)
            }
            return match.value(.frequency).flatMap(DateUnit.init).map { .set($0.duration(1)) }
        },
    ]

    /// Words of frequency that count several units.
    private static let sets: [Word: String] = [
        "biennial": "P2Y", "biennially": "P2Y", "triennial": "P3Y", "bimonthly": "P2M",
        "nightly": "XXXX-XX-XXTNI",
    ]

    /// The set of a unit with a prefix: `semi-annual`, `bi-weekly`.
    private static func parted(_ unit: DateUnit, _ prefix: Word) -> String? {
        switch (prefix, unit) {
        case ("semi", .year), ("bi", .year): "P6M"
        case ("bi", .month), ("bi", .week), ("bi", .day), ("bi", .hour): unit.duration(2)
        default: nil
        }
    }

    private static let timesAUnit: [DatePiece] = [
        .maybe([.one(.cardinal)]), .exact(.tail, DateTail.times.rawValue),
        .one([.a, .every, .per]), .one(.unit),
    ]
}

extension DateMatch {
    /// True right behind words for when a place can be reached: `the desk is open from`.
    ///
    /// What is closed, or open for one week, is so on days of the calendar.
    fileprivate var isOfOpening: Bool {
        var before = tokens[..<words[start].token].suffix(8).map(\.folded)
        if before.last == "from" { before.removeLast() }
        guard !before.contains(where: Self.dated.contains),
            !["this", "next", "last", "of"].contains(folded(1))
        else { return false }
        if let last = before.last, ["are", ":"].contains(last) { before.removeLast() }
        if before.last == "hours" { return before.dropLast().last == "opening" }
        guard let last = before.last else { return false }
        return ["open", "opens", "staffed"].contains(last)
            && before.contains(where: Self.places.contains)
    }

    /// Words by which the days are those of one week.
    private static let dated: WordSet = [
        "was", "were", "will", "had", "has", "have", "been", "week", "month",
    ]

    /// What has hours of opening.
    private static let places: WordSet = [
        "desk", "desks", "shop", "shops", "office", "offices", "post", "posts", "counter",
        "counters", "crossing", "library", "museum", "embassy", "consulate", "archive", "bank",
        "clinic", "helpdesk", "helpline", "hotline", "reception", "building", "gate", "gates",
    ]
}
