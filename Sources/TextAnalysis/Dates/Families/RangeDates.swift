/// Ranges and lists whose ends share a month or year: `15 and 16 May`, `1915-17`.
enum RangeDates {
    /// Rules, the more telling first.
    static let rules: [DateRule] = [
        DateRule(
            all: "date.days-month",
            [
                .theMaybe, .day, joint, .theMaybe, .day, .ofMaybe, .month,
                .maybe([.stopMaybe, .commaMaybe, .one(.year)]),
            ],
            daysMonth
        ),
        DateRule(
            all: "date.three-days-month",
            [
                .day, .one(.comma), .day, .commaMaybe, .one(.and), .day, .ofMaybe, .month,
                .maybe([.commaMaybe, .one(.year)]),
            ],
            daysMonth
        ),
        DateRule(
            all: "date.month-days",
            [.month, .stopMaybe, .day, joint, .day, .maybe([.commaMaybe, .one(.year)])]
        ) { match in
            let days = match.indices([.dayNumber, .ordinal])
            guard days.count >= 2, match.values([.dayNumber, .ordinal])[1] > match.dayOfMonth ?? 0,
                match.after?.isAny(.month) != true
            else { return [] }
            let month = match.value(.month)
            let year = match.value(.year)
            let first = DateFields(year: year, month: month, day: match.words[days[0]].value)
            let last = DateFields(year: year, month: month, day: match.words[days[1]].value)
            return DateMatch.range([
                match.part(match.start, days[0] + 1, first), match.part(days[1], match.end, last),
            ])
        },
        DateRule(
            all: "date.weekdays-month",
            [
                .one(.weekday), .day, .one([.dash, .to, .and]), .one(.weekday), .day, .ofMaybe,
                .month, .maybe([.commaMaybe, .one(.year)]),
            ]
        ) { match in
            let days = match.indices([.dayNumber, .ordinal])
            let weekdays = match.values(.weekday)
            guard days.count >= 2, match.words[days[0]].value < match.words[days[1]].value else {
                return []
            }
            let parts = zip(days, weekdays).map { day, weekday in
                var fields = DateFields(
                    year: match.value(.year),
                    month: match.value(.month),
                    day: match.words[day].value
                )
                fields.weekday = weekday
                return match.part(day - 1, day == days[0] ? day + 1 : match.end, fields)
            }
            return DateMatch.range(parts)
        },
        DateRule(
            all: "date.years-short",
            [.one(.year), .glued([.dash, .slash]), .digits(2)]
        ) { match in
            let numbers = match.values(.cardinal)
            guard numbers.count == 2, numbers[1] > numbers[0] % 100, match.isYear, match.isAlone
            else { return [] }
            return years(match, numbers[0], numbers[0] / 100 * 100 + numbers[1])
        },
        DateRule(all: "date.years", [.one(.year), .one([.dash, .slash]), .one(.year)]) { match in
            let numbers = match.values(.year)
            let isSlashed = match.has(.slash)
            guard numbers[0] < numbers[1], !isSlashed || numbers[1] == numbers[0] + 1,
                match.isBesideNoCode
            else { return [] }
            return years(match, numbers[0], numbers[1])
        },
    ]

    /// What stands between the ends of a range or the members of a list.
    private static let joint = DatePiece.either([
        [.one([.dash, .slash, .to, .and, .or])], [.one(.comma)],
    ])

    private static let daysMonth: @Sendable (DateMatch) -> [DateDraft] = { match in
        let days = match.indices([.dayNumber, .ordinal])
        let numbers = days.map { match.words[$0].value }
        guard zip(numbers, numbers.dropFirst()).allSatisfy(<),
            days.allSatisfy({ match.words[$0].isDigits }) || match.has(.year),
            !match.has(.comma) || days.count > 2 || match.has(.year)
        else { return [] }
        var parts = days.map { index in
            match.part(
                match.articled(index),
                index + 1,
                DateFields(
                    year: match.value(.year),
                    month: match.value(.month),
                    day: match.words[index].value
                )
            )
        }
        parts[parts.count - 1].words = parts[parts.count - 1].words.lowerBound..<match.end
        let isList =
            match.has([.or, .comma])
            || match.has(.and) && numbers[1] > numbers[0] + 1
                && match.before?.isAny(.between) != true
        return isList && parts.count == 2 ? parts : DateMatch.range(parts)
    }

    private static func years(_ match: DateMatch, _ first: Int, _ last: Int) -> [DateDraft] {
        DateMatch.range([
            match.part(match.start, match.start + 1, DateFields(year: first)),
            match.part(match.start + 2, match.start + 3, DateFields(year: last)),
        ])
    }
}

extension DateMatch {
    /// True where no mark before or after makes the figures part of a code.
    fileprivate var isBesideNoCode: Bool {
        isAlone
            && (before == nil || words[start].isSpaced || before?.isAny(.opening) == true
                || before?.kinds.isEmpty == true)
    }

    /// Where a day begins: at the article of an ordinal.
    fileprivate func articled(_ index: Int) -> Int {
        index > start && words[index].isAny(.ordinal) && words[index - 1].isAny(.the)
            ? index - 1 : index
    }

    /// Parts of which the first begins a range that the last ends.
    static func range(_ parts: [DateDraft]) -> [DateDraft] {
        var parts = parts
        for index in parts.indices.dropLast() { parts[index].beginsRange = true }
        for index in parts.indices.dropFirst() { parts[index].follows = true }
        return parts
    }
}
