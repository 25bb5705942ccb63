/// A question to rehearse, with its answer.
package struct DrillQuestion: Hashable, Sendable {
    /// What names it in the brief.
    package let key: String
    /// Who may ask, such as `Japan` or `on the open issue`.
    package let asker: String
    /// What is asked or raised, in the words of the brief.
    package let question: String
    /// Our line; says that there is none where the sources hold none.
    package let answer: String
    /// False where there is no line yet.
    package let hasLine: Bool
    /// Where question and answer stand.
    package let citations: [SheetCitation]
    /// What is known of earlier rehearsals; nil for none.
    package let record: DrillRecord?

    /// Makes a question.
    package init(
        key: String,
        asker: String,
        question: String,
        answer: String,
        hasLine: Bool,
        citations: [SheetCitation],
        record: DrillRecord?
    ) {
        self.key = key
        self.asker = asker
        self.question = question
        self.answer = answer
        self.hasLine = hasLine
        self.citations = citations
        self.record = record
    }
}

/// How well an answer was known.
package enum DrillGrade: String, CaseIterable, Sendable {
    /// Not known: it comes again today.
    case again
    /// Known with an effort.
    case hard
    /// Known.
    case good
}

/// What is known of the rehearsals of one question.
package struct DrillRecord: Hashable, Sendable {
    /// Times in a row it was known.
    package let known: Int
    /// Days between the last rehearsal and the next.
    package let interval: Int
    /// The day on which it comes again.
    package let due: CalendarDate

    /// Makes a record.
    package init(known: Int, interval: Int, due: CalendarDate) {
        self.known = known
        self.interval = interval
        self.due = due
    }

    /// Reads a record as it was written; nil for anything else.
    package init?(_ text: String) {
        let parts = text.split(separator: " ")
        guard parts.count == 3, let known = Int(parts[0]), let interval = Int(parts[1]),
            let due = CalendarDate(iso: String(parts[2]))
        else { return nil }
        self.init(known: known, interval: interval, due: due)
    }

    /// The record as it is written.
    package var text: String { "\(known) \(interval) \(due.iso)" }

    /// The record after a rehearsal, so that the question comes again before the meeting.
    ///
    /// Intervals grow by two and a half, by half where the answer took an effort; a question that
    /// was not known begins again. None is longer than half of the days that are left, and the
    /// last rehearsal is on the day before the meeting, or on its day.
    /// - Source: spaced repetition as in SM-2 (Woźniak, 1990), with its standard ease of 2.5; the gap
    ///   to a test that serves it best is a fraction of the time left (Cepeda et al., 2008).
    package static func after(
        _ record: DrillRecord?,
        _ grade: DrillGrade,
        on today: CalendarDate,
        meeting: CalendarDate
    ) -> DrillRecord {
        guard grade != .again else { return DrillRecord(known: 0, interval: 0, due: today) }
        let before = record?.interval ?? 0
        let grown = grade == .good ? max(1, before * 5 / 2) : max(1, (before * 3 + 1) / 2)
        let left = meeting.dayNumber - today.dayNumber
        let interval = left > 0 ? min(grown, max(1, left / 2)) : grown
        return DrillRecord(
            known: (record?.known ?? 0) + 1,
            interval: interval,
            due: CalendarDate(dayNumber: today.dayNumber + interval)
        )
    }
}
