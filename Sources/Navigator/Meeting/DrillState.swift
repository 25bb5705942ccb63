package import BriefCore

/// The questions to rehearse for a meeting.
package struct DrillSheet: Hashable, Sendable {
    /// The meeting.
    package let row: MeetingRow
    /// All questions, the likeliest first.
    package let questions: [DrillQuestion]

    /// Makes a sheet.
    package init(row: MeetingRow, questions: [DrillQuestion]) {
        self.row = row
        self.questions = questions
    }
}

/// A rehearsal: the questions that are due, one after the other.
package struct DrillState: Equatable, Sendable {
    /// Number of the meeting.
    package let number: Int
    /// The brief the questions are made of.
    package let choice: BriefChoice?
    /// The questions; nil until they have come.
    package private(set) var sheet: DrillSheet?
    /// Keys of the questions still to come, the one asked first.
    package private(set) var queue: [String] = []
    /// Questions answered.
    package private(set) var done = 0
    /// True where the answer is shown.
    package var isShown = false
    /// The request for them; nil where nothing is awaited.
    package var awaiting: RequestID?
    /// True once asked.
    package var isAsked = false
    /// True where the notebook has no such meeting.
    package private(set) var isGone = false
    private var hasBegun = false

    /// The rehearsal for a meeting.
    package init(number: Int, choice: BriefChoice? = nil) {
        self.number = number
        self.choice = choice
    }

    /// The question that is asked; nil where none is left.
    package var question: DrillQuestion? {
        queue.first.flatMap { key in sheet?.questions.first { $0.key == key } }
    }

    /// The day on which the next question is due; nil where none was rehearsed.
    package var next: CalendarDate? { sheet?.questions.compactMap { $0.record?.due }.min() }

    /// Goes on to the next question; one that was not known comes again at the end.
    package mutating func grade(_ grade: DrillGrade) {
        guard let key = queue.first else { return }
        queue.removeFirst()
        if grade == .again { queue.append(key) } else { done += 1 }
        isShown = false
    }

    /// Begins again with all questions, due or not.
    package mutating func beginWithAll() {
        queue = sheet?.questions.map(\.key) ?? []
        isShown = false
    }

    /// Takes the questions in: first those that are due, the longest overdue first, then those
    /// never asked.
    package mutating func take(
        _ sheet: DrillSheet?,
        for id: RequestID,
        today: CalendarDate
    ) -> Bool {
        guard awaiting == id else { return false }
        awaiting = nil
        isGone = sheet == nil
        self.sheet = sheet
        let questions = sheet?.questions ?? []
        if hasBegun {
            let known = Set(questions.map(\.key))
            queue.removeAll { !known.contains($0) }
        } else {
            hasBegun = true
            let due = questions.enumerated().filter { entry in
                entry.element.record.map { $0.due <= today } ?? false
            }
            let sorted = due.sorted { left, right in
                (left.element.record?.due ?? today, left.offset)
                    < (right.element.record?.due ?? today, right.offset)
            }
            queue = sorted.map(\.element.key) + questions.filter { $0.record == nil }.map(\.key)
        }
        return true
    }
}
