/// Times of day, with zones and with a date beside them.
enum TimeDates {
    /// Rules, the more telling first.
    static let rules: [DateRule] = [
        DateRule("date.clock-words", clockWords) { match in match.toldTime },
        DateRule("date.clock-zone-hours", [clock, zoneHours, .maybe([.date])]) { match in
            match.isZoneShifted ? time(match) : nil
        },
        DateRule("date.clock", [clock, .maybe([zoned]), .maybe([.date])], time),
        DateRule("date.clock-digits", [.digits(4), .one(.zone)], fourDigits),
        DateRule(
            "date.clock-hours",
            [.digits(4), .exact(.units, DateUnit.hour.rawValue)],
            fourDigits
        ),
        DateRule(
            "date.clock-dotted",
            [
                .within(.dotted, 0...24), .either([[.one(.meridiem)], [.one(.zone)]]),
                .maybe([.date]),
            ]
        ) { match in
            guard let word = match.first(.dotted), word.third < 0, (0...59).contains(word.second),
                match.has(.meridiem) || match.isZoneKnown
            else {
                return nil
            }
            return match.time(word.value, word.second)
        },
        DateRule("date.clock-at-dotted", [.within(.dotted, 0...24)]) { match in
            guard let word = match.first(.dotted), word.third < 0, (0...59).contains(word.second),
                word.end - word.start >= 4, match.folded(-1) == "at" || match.isBehindDay,
                match.after?.isAny(.units) != true,
                match.folded(1) != "%", !DateMatch.amounts.contains(match.folded(1))
            else { return nil }
            return match.time(word.value, word.second)
        },
        DateRule(
            "date.hour",
            [.within(.cardinal, 1...12), .one(.meridiem), .maybe([.one(.zone)]), .maybe([.date])]
        ) { match in
            match.value(.cardinal).flatMap { match.time($0, 0) }
        },
        DateRule(
            "date.oclock",
            [.within(.cardinal, 1...12), .exact(.tail, DateTail.oclock.rawValue)]
        ) { match in
            match.value(.cardinal).flatMap { match.time($0, 0) }
        },
        DateRule("date.date-clock", dateClock) { match in
            guard let day = match.dayNumber, let month = match.value(.month) else { return nil }
            let numbers = match.indices(.cardinal).suffix(match.has(.colon) ? 2 : 1)
            let values = numbers.map { match.words[$0].value }
            guard let reading = match.time(values[0], values.count > 1 ? values[1] : 0),
                case .fields(var fields) = reading
            else { return nil }
            (fields.year, fields.month, fields.day) = (match.value(.year), month, day)
            return .fields(fields)
        },
        DateRule("date.part-of-date", partOfDate) { match in
            // `in the afternoon after Monday's rise` is no part of Monday.
            guard !match.isCompared, let part = match.value(.dayPart).flatMap(DateDayPart.init)
            else { return nil }
            return match.dates[0].reading.part(part)
        },
        DateRule("date.clock-part-of-date", [clock, .one(.preposition)] + partOfDate) { match in
            let numbers = match.indices(.cardinal).map { match.words[$0] }
            guard numbers.count >= 2, case .fields(let day) = match.dates[0].reading, !day.isTime,
                day.day != nil, case .fields(var fields)? = match.timeOfDay(numbers)
            else { return nil }
            (fields.year, fields.month, fields.day) = (day.year, day.month, day.day)
            fields.weekday = day.weekday
            return .fields(fields)
        },
        DateRule("date.daytime", [.theMaybe, .one(.dayPart)]) { match in
            switch match.value(.dayPart).flatMap(DateDayPart.init) {
            case .daytime: .fixed(isTime: true, "XXXX-XX-XXTDT")
            case .nighttime: .fixed(isTime: true, "XXXX-XX-XXTNI")
            default: nil
            }
        },
        DateRule(
            "date.night-time",
            [
                .exact(.dayPart, DateDayPart.night.rawValue), .one(.dash),
                .exact(.tail, DateTail.time.rawValue),
            ]
        ) { _ in .fixed(isTime: true, "XXXX-XX-XXTNI") },
        DateRule("date.ordinal-part", [.one(.the), .within(.ordinal, -1...31), .one(.dayPart)]) {
            match in
            match.value(.dayPart).flatMap(DateDayPart.init).map {
                .fixed(isTime: true, "XXXX-XX-XXT" + $0.code)
            }
        },
        DateRule("date.same-part", [.theMaybe, .one(.same), .one(.dayPart)]) { match in
            guard let part = match.value(.dayPart).flatMap(DateDayPart.init) else { return nil }
            return .shift(DateShift(0, .day, from: .mentioned, part: part))
        },
        DateRule("date.early-part", [.theMaybe, .one(.edge), .dashMaybe, .one(.dayPart)]) { match in
            match.value(.dayPart).flatMap(DateDayPart.init).map {
                .shift(DateShift(0, .day, from: .mentioned, part: $0))
            }
        },
        DateRule(
            "date.early-hours",
            [
                .theMaybe, .exact(.edge, DateEdge.start.rawValue),
                .exact(.units, DateUnit.hour.rawValue), .one([.of, .preposition]), .date,
            ]
        ) { match in
            // `the early hours of Tuesday morning`
            if case .fields(let fields) = match.dates[0].reading, fields.part != nil {
                return match.dates[0].reading
            }
            return match.dates[0].reading.part(.morning)
        },
        DateRule(barePart, [.one(.dayPart)]) { match in
            // A greeting, a name and what comes again are no time.
            guard let word = match.first(.dayPart), !word.isCapitalised || match.start == 0,
                !["good", "every", "at"].contains(match.folded(-1)),
                match.before?.isAny([.cardinal, .dash]) != true, match.after?.isAny(.dash) != true,
                !match.isPluralPart, let part = DateDayPart(rawValue: word.value),
                part != .midnight, part != .noon || match.folded(inside: 0) == "midday"
            else { return nil }
            return .shift(DateShift(0, .day, from: .mentioned, part: part))
        },
        DateRule("date.holiday-part", [.one(.holiday), .one(.dayPart)]) { match in
            var fields = DateFields()
            fields.holiday = match.value(.holiday)
            fields.part = match.value(.dayPart).flatMap(DateDayPart.init)
            return .fields(fields)
        },
        DateRule("date.day-part-date", [.day, .month, .maybe([.one(.year)]), .one(.dayPart)]) {
            match in
            var fields = DateFields(
                year: match.value(.year),
                month: match.value(.month),
                day: match.dayOfMonth
            )
            fields.part = match.value(.dayPart).flatMap(DateDayPart.init)
            return .fields(fields)
        },
        DateRule("date.noon", [.one(.dayPart), .maybe([.one(.zone)]), .maybe([.date])]) { match in
            guard let part = match.value(.dayPart).flatMap(DateDayPart.init),
                ["at", "by", "until", "before", "after", "around", "since", "from"]
                    .contains(match.folded(-1))
            else { return nil }
            switch part {
            case .noon: return match.time(12, 0)
            case .midnight: return match.time(24, 0)
            case .dawn, .dusk:
                guard match.dates.isEmpty else { return nil }
                return .shift(DateShift(0, .day, from: .mentioned, part: part))
            default: return nil
            }
        },
        DateRule("date.at-night", [.exact(.dayPart, DateDayPart.night.rawValue)]) { match in
            match.folded(-1) == "at" ? .fixed(isTime: true, "XXXX-XX-XXTNI") : nil
        },
        DateRule("date.the-part", [.one(.the), .one(.dayPart)]) { match in
            guard match.folded(-1) == "in" || match.folded(-1) == "during",
                let part = match.value(.dayPart).flatMap(DateDayPart.init)
            else { return nil }
            return .shift(DateShift(0, .day, from: .mentioned, part: part))
        },
    ]

    /// The rule for a part of the day that nothing places: it dates no event, as in `not overnight`.
    static let barePart = "date.bare-part"

    /// `11:00`, `11:00:30`, `11:00 pm`.
    private static let clock = DatePiece.either([
        [
            .within(.cardinal, 0...24), .glued(.colon), .within(.cardinal, 0...59),
            .maybe([.glued(.colon), .within(.cardinal, 0...60)]), .maybe([.one(.meridiem)]),
            .maybe([.exact(.units, DateUnit.hour.rawValue)]),
        ]
    ])

    /// Words behind which hours and minutes are a length.
    private static let lengthWords: WordSet = [
        "take", "takes", "took", "taking", "last", "lasts", "lasted", "lasting", "spent",
    ]

    /// Verbs behind which `for` tells how long; `planned for 14h30` is a time.
    private static let lengthVerbs: WordSet = [
        "met", "meet", "meets", "spoke", "speak", "talked", "talk", "last", "lasts", "lasted",
        "ran", "run", "runs", "sat", "discussed", "debated", "waited",
    ]

    /// `half past three`, `a quarter to five`, `ten past six in the evening`.
    private static let clockWords: [DatePiece] = [
        .either([
            [.one(.half)], [.maybe([.one(.a)]), .exact(.unit, DateUnit.quarter.rawValue)],
            [.within(.cardinal, 1...29), .maybe([.exact(.units, DateUnit.minute.rawValue)])],
        ]),
        .one([.past, .to]), .within(.cardinal, 1...12), .maybe([.one(.meridiem)]),
        .maybe([.one(.preposition), .one(.the), .one(.dayPart)]),
    ]

    /// `UTC`, `(UTC)`.
    private static let zoned = DatePiece.either([
        [.one(.zone)], [.one(.opening), .one(.zone), .one(.closing)],
    ])

    /// `UTC+1`, `(UTC-05:00)`: hours behind universal time only, `BST-10:00` is a range.
    private static let zoneHours = DatePiece.either([
        [.one(.opening), .exact(.zone, 0), zoneShift, .one(.closing)],
        [.exact(.zone, 0), zoneShift],
    ])

    private static let zoneShift = DatePiece.either([
        [
            .glued([.tail, .dash]), .within(.cardinal, 0...14),
            .maybe([.glued(.colon), .within(.cardinal, 0...59)]),
        ]
    ])

    private static let dateClock: [DatePiece] = [
        .either([[.one(.dayNumber), .month], [.month, .one(.dayNumber)]]), .maybe([.one(.year)]),
        .within(.cardinal, 0...24), .maybe([.glued(.colon), .within(.cardinal, 0...59)]),
        .either([[.one(.meridiem)], [.one(.zone)]]),
    ]

    private static let partOfDate: [DatePiece] = [
        .maybe([.one(.edge), .one(.preposition)]), .theMaybe, .maybe([.one(.edge)]), .one(.dayPart),
        .maybe([.exact(.units, DateUnit.hour.rawValue)]),
        .one([.of, .preposition]), .date,
    ]

    private static let time: @Sendable (DateMatch) -> DateReading? = { match in
        let limit = match.indices(.zone).first ?? match.end
        let numbers = match.indices(.cardinal).filter { $0 < limit }.map { match.words[$0] }
        guard numbers.count >= 2, numbers[1].end - numbers[1].start == 2, numbers[0].isDigits,
            match.before?.isAny(.colon) != true || match.words[match.start].isSpaced,
            match.before?.isAny(.slash) != true || match.words[match.start].isSpaced
                || match.start >= 2 && match.words[match.start - 2].isAny(.cardinal)
        else { return nil }
        // `takes 1h30`, where `at 14h30` is a time.
        if match.value(.colon) == DateTail.clock.rawValue, match.end - match.start == 3,
            numbers[0].value + numbers[1].value > 0,
            lengthWords.contains(match.folded(-1))
                || match.folded(-1) == "for" && numbers[0].value < 10
                    && lengthVerbs.contains(match.folded(-2))
        {
            let hours = numbers[0].value > 0 ? "\(numbers[0].value)H" : ""
            return .length("PT" + hours + (numbers[1].value > 0 ? "\(numbers[1].value)M" : ""))
        }
        return match.time(
            numbers[0].value,
            numbers[1].value,
            numbers.count > 2 ? numbers[2].value : nil
        )
    }

    private static let fourDigits: @Sendable (DateMatch) -> DateReading? = { match in
        guard let number = match.value(.cardinal), number % 100 < 60,
            !match.has(.zone) || match.isZoneKnown
        else { return nil }
        return match.time(number / 100, number % 100)
    }
}

extension DateReading {
    /// A day narrowed to a part of it; nil for what is no day.
    fileprivate func part(_ part: DateDayPart) -> DateReading? {
        switch self {
        case .fields(var fields)
        where !fields.isTime && (fields.day != nil || fields.weekday != nil):
            fields.part = part
            return .fields(fields)
        case .shift(var shift) where shift.unit == .day && shift.part == nil:
            shift.part = part
            return .shift(shift)
        default: return nil
        }
    }
}

extension DateMatch {
    /// `17 May, 15.00`, `on Friday from 15.00 to 16.30`: figures right behind a day are its hours.
    fileprivate var isBehindDay: Bool {
        var place = start - 1
        while place >= 0, start - place < 7 {
            if words[place].isAny([.month, .weekday, .dayWord]) { return place < start - 1 }
            guard words[place].isAny([.comma, .from, .to, .dash, .dotted, .year, .dayNumber]) else {
                return false
            }
            place -= 1
        }
        return false
    }

    /// True where the zone taken can hardly be another abbreviation.
    fileprivate var isZoneKnown: Bool {
        value(.zone).map { DateZone.all[$0].offset != nil } ?? false
    }

    /// True where the part of the day taken is in the plural: `nights`.
    fileprivate var isPluralPart: Bool {
        ["nights", "mornings", "evenings", "afternoons"]
            .contains(tokens[words[start].token].folded)
    }

    /// The number of the day in the month taken.
    fileprivate var dayNumber: Int? {
        let indices = indices(.dayNumber)
        return indices.first.map { words[$0].value }
    }

    /// A time of day of two or three numbers, afternoon where the words say so.
    fileprivate func timeOfDay(_ numbers: [DateWord]) -> DateReading? {
        var hour = numbers[0].value
        let part = value(.dayPart).flatMap(DateDayPart.init)
        if hour < 12, part == .afternoon || part == .evening { hour += 12 }
        var fields = DateFields()
        (fields.hour, fields.minute) = (hour, numbers[1].value)
        return .fields(fields)
    }

    /// Hours, and minutes where told, that stand behind the zone taken.
    private var zoneNumbers: [DateWord] {
        guard let zone = indices(.zone).first else { return [] }
        return indices(.cardinal).filter { $0 > zone }.map { words[$0] }
    }

    /// True where the figures behind a zone are its hours; not in `9:00 UTC-10:00 UTC`, nor in
    /// `10:30 GMT-12 people will speak`.
    fileprivate var isZoneShifted: Bool {
        let numbers = zoneNumbers
        guard !numbers.isEmpty, after?.isAny([.zone, .colon]) != true else { return false }
        if numbers.count > 1 { return numbers[1].value % 15 == 0 }
        return folded(1) != "people" && !folded(1).isPluralForm
    }

    /// `+01` in `UTC+1`, `+05:30`; nil where no hours stand behind the zone taken.
    private var zoneShift: String? {
        guard let zone = indices(.zone).first, let hours = zoneNumbers.first else { return nil }
        let minutes = zoneNumbers.dropFirst().first?.value ?? 0
        return (words[zone + 1].isAny(.dash) ? "-" : "+") + DateValue.padded(hours.value, 2)
            + (minutes > 0 ? ":" + DateValue.padded(minutes, 2) : "")
    }

    /// A time of day, with the meridiem, zone and date taken; nil for no such time.
    func time(_ hour: Int, _ minute: Int, _ second: Int? = nil) -> DateReading? {
        var fields = DateFields()
        var hour = hour
        if let date = dates.first {
            switch date.reading {
            case .fields(let day) where !day.isTime && (day.day != nil || day.weekday != nil):
                fields = day
            case .shift(var shift) where shift.unit == .day:
                let isLate = shift.part == .afternoon || shift.part == .evening
                if isLate, hour < 12 { hour += 12 }
                shift.part = nil
                fields.base = shift
            default: return nil
            }
        }
        if let meridiem = value(.meridiem) {
            guard (1...12).contains(hour) else { return nil }
            hour = hour % 12 + meridiem
        }
        guard (0...24).contains(hour), (0...59).contains(minute) else { return nil }
        (fields.hour, fields.minute, fields.second) = (hour, minute, second)
        if let zone = value(.zone) { fields.zone = zoneShift ?? DateZone.all[zone].suffix }
        return .fields(fields)
    }
}
