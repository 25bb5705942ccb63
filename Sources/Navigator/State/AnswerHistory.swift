/// Answers given to prompts and searches, newest last, each sort for itself.
package struct AnswerHistory: Equatable, Sendable {
    /// What an answer is; its name is written down with it.
    package enum Sort: String, CaseIterable, Sendable {
        /// Words looked for, or by which something was opened.
        case words = "answer"
        /// The path of a file.
        case path
        /// A note, a task or a line that was not kept.
        case writing
        /// Who holds a finding, not kept.
        case holder
        /// Tags that were not kept.
        case tags
        /// What a meeting is with or holds, not kept.
        case meeting
    }

    private var answers: [Sort: [String]] = [:]

    /// Answers remembered of each sort.
    private static let limit = 200

    /// No answers.
    package init() {}

    /// The answers of a sort, newest last.
    package subscript(sort: Sort) -> [String] { answers[sort] ?? [] }

    /// Remembers an answer as the newest; none where it is empty.
    package mutating func remember(_ text: String, _ sort: Sort) {
        guard !text.isEmpty else { return }
        answers[sort, default: []].removeAll { $0 == text }
        answers[sort, default: []].append(text)
        if self[sort].count > Self.limit { answers[sort]?.removeFirst() }
    }
}

extension PromptState.Purpose {
    /// The sort of its answers; nil where none are remembered, as a day is typed sooner.
    var answers: AnswerHistory.Sort? {
        switch self {
        case .find, .filter: .words
        case .importFile, .saveScreen: .path
        case .meeting(let question): question.answers
        case .note, .wording, .task: .writing
        case .actor: .holder
        case .tags: .tags
        case .date, .days, .asOf: nil
        }
    }
}

extension MeetingQuestion {
    /// The sort of its answers; nil where none are remembered.
    fileprivate var answers: AnswerHistory.Sort? {
        switch self {
        case .export, .readout: .path
        case .reword, .add, .note, .promise: .writing
        case .new: .meeting
        case .field: takesAnother ? nil : .meeting
        case .ceiling, .clear: nil
        }
    }
}
