internal import BriefCore

extension DateResolver {
    /// The year of a date that names none, and why; nil where nothing tells it.
    func year(
        of fields: DateFields,
        _ tense: DateTense,
        _ earliest: CalendarDate?
    ) -> (year: Int, reason: String)? {
        if let earliest { return unprinted(year(of: fields, following: earliest)) }
        if let relation = fields.relation, relation != .same {
            let isSpoken = relation != .preceding && relation != .following
            return origin(isSpoken ? .speech : .mentioned).flatMap {
                year(of: fields, relation, $0)
            }
        }
        if situation.isNarrative || fields.relation == .same {
            guard let anchor = story ?? situation.anchor else { return nil }
            let year = narrativeYear(of: fields, anchor)
            return unprinted((year, "year of \(anchor.words), mentioned before"))
        }
        guard let document = situation.document else { return nil }
        if isMentionedNear, let near = year(of: fields, near: mentioned, tense, document) {
            return unprinted(near)
        }
        return unprinted(newsYear(of: fields, tense, document))
    }

    /// The reason for a year, with the words that it had to be found.
    private func unprinted(_ choice: (year: Int, reason: String)?) -> (year: Int, reason: String)? {
        choice.map { ($0.year, "year not printed: \($0.reason)") }
    }

    /// The year in a history: that of the date told of before, or the next where the
    /// year has turned.
    private func narrativeYear(of fields: DateFields, _ anchor: DateAnchor) -> Int {
        guard let month = anchor.month else { return anchor.year }
        if fields.season == .winter, month >= 9 { return anchor.year + 1 }
        guard let named = fields.month else { return anchor.year }
        let year = month - named >= 9 ? anchor.year + 1 : anchor.year
        // 29 February is of the next year that has one.
        guard named == 2, fields.day == 29 else { return year }
        return (year...year + 3).first { fields.meaning(in: $0) != nil } ?? year
    }

    /// The first year in which it does not lie before a day.
    private func year(
        of fields: DateFields,
        following earliest: CalendarDate
    ) -> (year: Int, reason: String)? {
        let year = (earliest.year...earliest.year + 1).first { year in
            guard let last = fields.meaning(in: year)?.last else { return false }
            return last >= earliest
        }
        return year.map { ($0, "first \(fields.words) from \(DateValue.words(earliest)) on") }
    }

    /// The year of `last October`, `this spring`, `next May`.
    private func year(
        of fields: DateFields,
        _ relation: DateFields.Relation,
        _ anchor: DateAnchor
    ) -> (year: Int, reason: String)? {
        guard let now = anchor.first else { return (anchor.year, "year of \(anchor.words)") }
        let years = [now.year - 1, now.year, now.year + 1]
        let name = fields.words
        switch relation {
        case .last, .preceding:
            let year = years.last { year in fields.meaning(in: year)?.last.map { $0 < now } ?? false
            }
            return year.map { ($0, "last \(name) before \(anchor.words)") }
        case .next, .following:
            let year = years.first { year in
                fields.meaning(in: year)?.first.map { $0 > now } ?? false
            }
            return year.map { ($0, "next \(name) after \(anchor.words)") }
        case .this, .same:
            return (now.year, "\(name) of the year of \(anchor.words)")
        }
    }

    /// The year that a date written out before it in the sentence gives; nil where
    /// that is no day or month, or the tense speaks against it.
    private func year(
        of fields: DateFields,
        near anchor: DateAnchor?,
        _ tense: DateTense,
        _ document: PartialDate
    ) -> (year: Int, reason: String)? {
        guard let anchor, anchor.month != nil,
            anchor.year != document.year || tense == .foretold,
            let earliest = anchor.first, let found = year(of: fields, following: earliest),
            let meant = fields.meaning(in: found.year), let first = meant.first,
            let last = meant.last
        else { return nil }
        if tense == .future, last < document.first { return nil }
        if tense == .past, first > document.last { return nil }
        return found
    }

    /// The year in a text that speaks from its own date, by tense.
    private func newsYear(
        of fields: DateFields,
        _ tense: DateTense,
        _ document: PartialDate
    ) -> (year: Int, reason: String)? {
        let words = DateValue.words(document)
        if case .year(let year) = document { return (year, "year of the document, \(year)") }
        let years = [document.year - 1, document.year, document.year + 1]
        if let weekday = fields.weekday, let agreed = agreeing(weekday, fields, years, document) {
            let name = DateValue.weekdayNames[weekday - 1]
            return (agreed, "\(fields.words) is a \(name) in \(agreed), near \(words)")
        }
        let past = years.last { year in
            fields.meaning(in: year)?.first.map { $0 <= document.last } ?? false
        }
        let future = years.first { year in
            fields.meaning(in: year)?.last.map { $0 >= document.first } ?? false
        }
        let name = fields.words
        guard let past, let future else {
            return (past ?? future).map { ($0, "the \(name) nearest to \(words)") }
        }
        if past == future { return (past, "\(name) of the document's year, \(past)") }
        switch tense {
        case .past: return (past, "last \(name) before \(words)")
        case .future, .foretold: return (future, "next \(name) after \(words)")
        case .present, .planned, .unknown:
            guard let before = fields.meaning(in: past)?.last,
                let after = fields.meaning(in: future)?.first
            else { return nil }
            let back = document.first.dayNumber - before.dayNumber
            let ahead = after.dayNumber - document.last.dayNumber
            // What is told in the present is rather to come, unless it lies far off.
            if tense != .present || back * 2 <= ahead {
                return (back <= ahead ? past : future, "the \(name) nearest to \(words)")
            }
            return (future, "told in the present, the \(name) after \(words)")
        }
    }

    /// The year nearest to the document in which the day of the week agrees.
    private func agreeing(
        _ weekday: Int,
        _ fields: DateFields,
        _ years: [Int],
        _ document: PartialDate
    ) -> Int? {
        let distances = years.compactMap { year -> (Int, Int)? in
            guard case .day(let day)? = fields.meaning(in: year), day.weekday == weekday else {
                return nil
            }
            return (abs(day.dayNumber - document.first.dayNumber), year)
        }
        return distances.min { $0 < $1 }?.1
    }
}
