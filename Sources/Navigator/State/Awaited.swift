import BriefCore

/// What was said to the last thing the reader did; over with the next.
struct LastSaid: Equatable, Sendable {
    /// What is done when it is asked for again.
    struct Question: Equatable, Sendable {
        /// The command to give again.
        let command: Command
        /// The source it was asked of; nil where it was asked of none.
        var source: SourceKey?
    }

    /// The way in which the text has just been said to have no further finding; nil where it was
    /// not.
    var beyond: Bool?
    /// What is done when it is asked for again; nil for nothing.
    var question: Question?
}

/// What waits for the answer to a change of the notebook, which comes before the next key.
struct Awaited: Equatable, Sendable {
    /// The answer that is being written; asked again where that fails.
    var answer: PromptState?
    /// What is to be said besides when the change is made; nil for nothing.
    var remark: String?
    /// True where a name was refused that may be that of a subject.
    var isRefusal = false
}

/// Why undo does not take back what was done last, as that is no change of the notebook.
struct BeyondUndo: Equatable, Sendable {
    /// Of what was done; nil where it is a change of the notebook, or that has been said.
    private var done: String?
    /// Of what was asked for and is not done yet; nil for nothing.
    private var asked: String?

    /// What is said; nil where undo takes back what was done last.
    var words: String? { asked ?? done }

    /// Something was asked for.
    mutating func ask(_ words: String) { asked = words }

    /// What was asked for is done.
    mutating func succeed() {
        done = words
        asked = nil
    }

    /// What was asked for did not come about.
    mutating func fail() { asked = nil }
}

/// Rows to go on in an index, once it has come under that stamp.
struct RowStep: Equatable, Sendable {
    /// The request for the list.
    let id: RequestID
    /// Where that stands among the screens visited.
    let list: Int
    /// How many rows; negative to go back.
    let count: Int
}
