/// How many entries of a notebook there are, by what a reader calls them.
package struct EntryCounts: Hashable, Sendable {
    /// Notes.
    package var notes = 0
    /// What is to be done.
    package var tasks = 0
    /// Tags, counted on each thing that has them.
    package var tags = 0
    /// Verdicts on findings, own wordings among them.
    package var verdicts = 0
    /// Marks.
    package var marks = 0

    /// None.
    package init() {}

    /// Counts one more entry; those of other sorts stand at no place.
    package mutating func count(_ kind: NotebookEntry.Kind, _ number: Int = 1) {
        switch kind {
        case .note: notes += number
        case .task: tasks += number
        case .tag: tags += number
        case .verdict, .wording: verdicts += number
        case .mark: marks += number
        case .refusal, .meeting, .brief, .search: break
        }
    }

    /// Adds other counts.
    package mutating func add(_ other: EntryCounts) {
        notes += other.notes
        tasks += other.tasks
        tags += other.tags
        verdicts += other.verdicts
        marks += other.marks
    }

    /// All of them.
    package var total: Int { notes + tasks + tags + verdicts + marks }

    /// The counts in words, such as `2 notes and 1 verdict`.
    package var words: String {
        let parts = [
            (notes, "note"), (verdicts, "verdict"), (tasks, "task"), (tags, "tag"),
            (marks, "mark"),
        ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" + ($0.0 == 1 ? "" : "s") }
        guard let last = parts.last, parts.count > 1 else { return parts.first ?? "nothing" }
        return parts.dropLast().joined(separator: ", ") + " and " + last
    }
}
