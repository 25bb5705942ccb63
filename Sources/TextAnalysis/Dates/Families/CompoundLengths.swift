/// Lengths of time in several units: `two years and six months`, `3 hours 54 minutes`.
enum CompoundLengths {
    /// Rules, the more telling first.
    static let rules: [DateRule] = [
        DateRule(
            all: "date.duration-compound",
            [.maybe([DurationDates.modifier])] + count + joint + count
                + [.maybe(joint + count)]
        ) { match in
            guard let value = match.compound else { return [] }
            let modifier = match.value(.modifier).flatMap(DateModifier.init)
            return [DateDraft(words: match.range, reading: .length(value), mod: modifier?.mod)]
        },
        DateRule(
            "date.duration-fraction",
            [
                .one(.cardinal), .exact(.cardinal, 1), .glued(.slash), .exact(.cardinal, 2),
                .one([.unit, .units]),
            ]
        ) { match in
            guard let unit = match.unit, let amount = match.value(.cardinal), amount > 0 else {
                return nil
            }
            return .duration(unit, amount, tenths: 5)
        },
    ]

    private static let count: [DatePiece] = [.one([.cardinal, .a]), .one([.unit, .units])]

    private static let joint: [DatePiece] = [.commaMaybe, .maybe([.one(.and)])]
}

extension DateMatch {
    /// The value of the units taken, the larger before the smaller; nil for lengths that only
    /// stand beside each other.
    fileprivate var compound: String? {
        // `two years and six months ago`: the last is counted from another time.
        if after?.isAny([.ago, .later, .earlier, .before, .after, .from, .dash]) == true {
            return nil
        }
        let units = values([.unit, .units]).compactMap(DateUnit.init)
        let counts = indices([.cardinal, .a]).map { words[$0] }
        guard units.count == counts.count, zip(units, units.dropFirst()).allSatisfy(isStep),
            has(.and) || units.allSatisfy({ $0.rawValue < DateUnit.day.rawValue })
        else { return nil }
        var value = ""
        for (unit, count) in zip(units, counts) {
            let amount = count.isAny(.a) ? 1 : count.value
            guard amount > 0, count.tenths == 0 else { return nil }
            let part = unit.duration(amount)
            let isTimeOpen = value.contains("T")
            value += value.isEmpty ? part : String(part.dropFirst(isTimeOpen ? 2 : 1))
        }
        return value
    }

    /// True where the second unit is what is counted in beside the first.
    private func isStep(_ larger: DateUnit, _ smaller: DateUnit) -> Bool {
        switch (larger, smaller) {
        case (.year, .month), (.year, .week), (.year, .day), (.month, .week), (.month, .day): true
        case (.week, .day), (.day, .hour), (.hour, .minute), (.minute, .second): true
        default: false
        }
    }
}
