/// Joins dates that stand together: ranges, and lists that share a year.
enum DateLinks {
    /// Marks ranges and fills in the years that the last of a row gives to all.
    static func link(_ drafts: inout [DateDraft], _ words: [DateWord], _ tokens: [Token]) {
        guard drafts.count > 1 else { return }
        for index in (1..<drafts.count).reversed() {
            let gap = drafts[index - 1].words.upperBound..<drafts[index].words.lowerBound
            dateTime(&drafts, index, gap, words)
            timeTime(&drafts, index, gap, words)
            datePart(&drafts, index, gap) { tokens[words[$0].token].folded == "on" }
            guard let joint = joint(gap, before: drafts[index - 1].words.lowerBound, words) else {
                continue
            }
            fill(&drafts, index, isRange: joint == .range)
            if joint == .range, !drafts[index - 1].beginsRange,
                isDate(drafts[index - 1]), isDate(drafts[index])
            {
                drafts[index - 1].beginsRange = true
                drafts[index].follows = true
            }
        }
    }

    private enum Joint {
        case range, list
    }

    /// What the words between two dates make of them; nil for nothing.
    private static func joint(_ gap: Range<Int>, before: Int, _ words: [DateWord]) -> Joint? {
        guard gap.count == 1, let place = gap.first else {
            let isListEnd =
                gap.count == 2 && words[gap.lowerBound].isAny(.comma)
                && words[gap.lowerBound + 1].isAny([.and, .or])
            return isListEnd ? .list : nil
        }
        let word = words[place]
        if word.isAny([.dash, .to]) { return .range }
        if word.isAny(.and), before > 0, words[before - 1].isAny(.between) { return .range }
        return word.isAny([.and, .or, .comma, .slash]) ? .list : nil
    }

    /// Gives a time of day the day that is named just after it: `9:30, 31 May`.
    private static func dateTime(
        _ drafts: inout [DateDraft],
        _ index: Int,
        _ gap: Range<Int>,
        _ words: [DateWord]
    ) {
        guard gap.count <= 3, case .fields(let time) = drafts[index - 1].reading, time.isOnlyTime,
            case .fields(var date) = drafts[index].reading, !date.isTime,
            date.day != nil || date.weekday != nil,
            !gap.contains(where: { words[$0].isAny([.dash, .and, .or, .opening, .dot]) })
        else { return }
        (date.hour, date.minute, date.second) = (time.hour, time.minute, time.second)
        (date.part, date.zone) = (time.part, time.zone)
        drafts[index - 1].reading = .fields(date)
    }

    /// Gives a time of day the day of that beside it in another zone: `14:46 (05:46 UTC) on 11
    /// March`.
    private static func timeTime(
        _ drafts: inout [DateDraft],
        _ index: Int,
        _ gap: Range<Int>,
        _ words: [DateWord]
    ) {
        guard gap.count == 1, words[gap.lowerBound].isAny([.opening, .slash]),
            case .fields(let time) = drafts[index - 1].reading, time.isOnlyTime, time.hour != nil,
            case .fields(var other) = drafts[index].reading, other.hour != nil, !other.isOnlyTime
        else { return }
        (other.hour, other.minute, other.second) = (time.hour, time.minute, time.second)
        (other.part, other.zone) = (time.part, time.zone)
        drafts[index - 1].reading = .fields(other)
    }

    /// Gives a part of a day the day that is named after it: `in morning trading on Monday`.
    private static func datePart(
        _ drafts: inout [DateDraft],
        _ index: Int,
        _ gap: Range<Int>,
        _ isOn: (Int) -> Bool
    ) {
        guard case .shift(let shift) = drafts[index - 1].reading, let part = shift.part,
            shift.unit == .day, shift.amount == 0, shift.origin == .mentioned,
            (1...3).contains(gap.count), isOn(gap.upperBound - 1),
            case .fields(var date) = drafts[index].reading, !date.isTime,
            date.day != nil || date.weekday != nil
        else { return }
        date.part = part
        drafts[index - 1].reading = .fields(date)
    }

    private static func isDate(_ draft: DateDraft) -> Bool {
        switch draft.reading {
        case .fields, .figures, .shift: true
        case .vague, .duration, .length, .set, .fixed: false
        }
    }

    /// Gives the year of one date to the other, where one has none.
    private static func fill(_ drafts: inout [DateDraft], _ index: Int, isRange: Bool) {
        guard case .fields(var first) = drafts[index - 1].reading,
            case .fields(var last) = drafts[index].reading, first.relation == nil,
            last.relation == nil
        else { return }
        if first.needsYear, first.hasYearlyPart, let year = last.year, last.hasYearlyPart {
            let isTurn = isRange && (first.month ?? 0) > (last.month ?? 12)
            first.year = isTurn && year > 1 ? year - 1 : year
            drafts[index - 1].reading = .fields(first)
        } else if first.needsYear, first.hasYearlyPart, let base = last.base, last.hasYearlyPart {
            first.base = base
            drafts[index - 1].reading = .fields(first)
        } else if last.needsYear, last.hasYearlyPart, let year = first.year, first.hasYearlyPart {
            let isTurn = isRange && (last.month ?? 12) < (first.month ?? 0)
            last.year = isTurn ? year + 1 : year
            drafts[index].reading = .fields(last)
        }
    }
}
