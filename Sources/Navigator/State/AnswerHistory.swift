/// Answers given to prompts and searches, newest last, each sort for itself.
package struct AnswerHistory: Equatable, Sendable {
    /// What an answer is; its name is written down with it.
    package enum Sort: String, CaseIterable, Sendable {
        /// Words looked for, or by which something was opened.
        case words = "answer"
        /// The path of a file.
        case path
        /// Something written that was not kept.
        case writing
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
    /// The sort of its answers.
    var answers: AnswerHistory.Sort {
        switch self {
        case .find, .filter: .words
        case .importFile, .saveScreen: .path
        case .meeting(let question) where question.isPath: .path
        case .date, .note, .wording, .days, .actor, .task, .tags, .asOf, .meeting: .writing
        }
    }
}
