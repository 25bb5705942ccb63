/// Dates in figures: `31/05/2023`, `31.5.2023`, `5/31/23`, `2023-05-31T10:00Z`.
enum NumericDates {
    /// Rules, the more telling first.
    static let rules: [DateRule] = [
        DateRule("date.iso", iso, isoDay),
        DateRule(
            "date.iso-time",
            iso + [
                .glued(.tail), .glued(.cardinal), .maybe([.glued(.colon), .glued(.cardinal)]),
                .maybe([.glued(.colon), .glued(.cardinal)]), .maybe([.glued(.zone)]),
            ]
        ) { match in
            guard match.tail == .clock, case .fields(var fields)? = isoDay(match) else {
                return nil
            }
            let clock = match.values(.cardinal).dropFirst(3)
            fields.hour = clock.first
            fields.minute = clock.dropFirst().first ?? 0
            fields.second = clock.dropFirst(2).first
            if match.has(.zone) { fields.zone = "Z" }
            return (0...24).contains(fields.hour ?? -1) ? .fields(fields) : nil
        },
        DateRule("date.iso-month", [.one(.year), .glued(.dash), .digits(2)]) { match in
            let numbers = match.values(.cardinal)
            guard (1...12).contains(numbers[1]), match.isAlone, match.isYear,
                numbers[1] != numbers[0] % 100 + 1
            else { return nil }
            return .fields(DateFields(year: numbers[0], month: numbers[1]))
        },
        DateRule("date.slashes", figures(.slash), threeNumbers),
        DateRule("date.dashes", figures(.dash), threeNumbers),
        DateRule(
            "date.year-slashes",
            [.one(.year), .glued(.slash), .glued(.dayNumber), .glued(.slash), .glued(.dayNumber)]
        ) { match in
            let numbers = match.values(.cardinal)
            guard match.isAlone, let day = CalendarFigures(numbers[0], numbers[1], numbers[2])
            else {
                return nil
            }
            return .fields(day.fields)
        },
        DateRule("date.day-slash-month", [.digits(2), .glued(.slash), .digits(2)]) { match in
            let numbers = match.values(.cardinal)
            guard match.isAlone, match.before?.isAny(.preposition) == true else { return nil }
            let isMonthFirst = numbers[1] > 12
            let month = isMonthFirst ? numbers[0] : numbers[1]
            let day = isMonthFirst ? numbers[1] : numbers[0]
            guard let date = CalendarFigures(2000, month, day) else { return nil }
            return .fields(DateFields(month: date.fields.month, day: date.fields.day))
        },
        DateRule("date.dots", [.one(.dotted)]) { match in
            guard let word = match.first(.dotted), match.isAlone else { return nil }
            return dotted(word, match)
        },
        DateRule(
            "date.month-slash-year",
            [.within(.cardinal, 1...12), .glued(.slash), .glued(.year)]
        ) { match in
            guard match.isAlone, let month = match.values(.cardinal).first,
                match.words[match.start].end - match.words[match.start].start == 2
            else { return nil }
            return .fields(DateFields(year: match.value(.year), month: month))
        },
    ]

    private static let iso: [DatePiece] = [
        .one(.year), .glued(.dash), .digits(2), .glued(.dash), .digits(2),
    ]

    private static func figures(_ mark: DateWordKinds) -> [DatePiece] {
        [
            .within(.cardinal, 1...31), .glued(mark), .within(.cardinal, 1...31), .glued(mark),
            .either([[.glued(.year)], [.digits(2)]]),
        ]
    }

    private static let isoDay: @Sendable (DateMatch) -> DateReading? = { match in
        let numbers = match.values(.cardinal)
        guard let day = CalendarFigures(numbers[0], numbers[1], numbers[2]), match.isAlone else {
            return nil
        }
        return .fields(day.fields)
    }

    private static let threeNumbers: @Sendable (DateMatch) -> DateReading? = { match in
        let numbers = match.values(.cardinal)
        guard match.isAlone, match.words[match.start].isDigits, match.isGlued else { return nil }
        let last = match.words[match.end - 1]
        return .figures(
            DateFigures(
                first: numbers[0],
                second: numbers[1],
                year: numbers[2],
                isShort: last.end - last.start == 2,
                isDayFirst: false
            )
        )
    }

    /// `31.5.2023`, `31.05.23`, `2023.05.31`.
    private static func dotted(_ word: DateWord, _ match: DateMatch) -> DateReading? {
        guard word.third >= 0 else { return nil }
        if word.value > 999 {
            return CalendarFigures(word.value, word.second, word.third).map { .fields($0.fields) }
        }
        let isShort = word.third < 100
        guard (1...31).contains(word.value), (1...12).contains(word.second),
            isShort ? word.end - word.start >= 6 : (1000...2199).contains(word.third)
        else { return nil }
        if isShort, match.folded(-1) == "version" || match.folded(-1) == "section" { return nil }
        return .figures(
            DateFigures(
                first: word.value,
                second: word.second,
                year: word.third,
                isShort: isShort,
                isDayFirst: true
            )
        )
    }
}

extension DateMatch {
    /// True where no mark glues further figures or letters to the match.
    var isAlone: Bool {
        if !words[start].isSpaced, let before, before.isAny([.dash, .slash, .dot, .cardinal]) {
            return false
        }
        guard let after, !after.isSpaced else { return true }
        guard after.isAny([.dash, .slash]), end + 1 < words.count else {
            return !after.isAny(.cardinal)
        }
        return words[end + 1].isSpaced || !words[end + 1].isAny(.cardinal)
    }

    /// True where no white space stands within the match.
    fileprivate var isGlued: Bool {
        (start + 1..<end).allSatisfy { !words[$0].isSpaced }
    }
}
