package import BriefCore

/// The reader's notebook as far as screens show it.
package struct NotebookState: Equatable, Sendable {
    /// The notes, newest first.
    package private(set) var notes: [NotebookView.Note] = []
    /// What is to be done, the earliest date first, undated last.
    package private(set) var tasks: [NotebookView.Note] = []
    /// The same with what was promised in rooms.
    package private(set) var toDo: [NotebookView.Note] = []
    /// What has a tag, by tag.
    package private(set) var tagged: [NotebookView.Note] = []
    /// Verdicts and wordings whose words have changed or are gone, newest first.
    package private(set) var verdicts: [NotebookView.Note] = []
    /// Searches kept, the last one first.
    package private(set) var searches: [String] = []
    /// Where the reader left last; nil for nowhere.
    package private(set) var left: NotebookView.Place?
    /// What was being written when sessions ended, the newest last.
    package var drafts: [Draft] = []
    /// What the reader says of findings, by number; nil until it has come.
    private var judgements: [Int64: Judgement]?
    /// How many verdicts and wordings stand in each source.
    private var judgedIn: [SourceKey: Int] = [:]
    /// The notes on each target, newest first.
    private var notesOn: [NotebookTarget: [NotebookEntry]] = [:]
    private var taskOn: [NotebookTarget: ReaderTask] = [:]
    private var tagsOn: [NotebookTarget: [String]] = [:]
    /// What is said of words that have changed since.
    private var changedOn: [NotebookTarget: String] = [:]
    /// True where it is to be asked for.
    package var isWanted = false
    /// The request for it; nil where nothing is awaited.
    package var awaiting: RequestID?
    /// True once it has come.
    package private(set) var isLoaded = false

    /// Nothing written, nothing asked.
    package init() {}

    /// The newest note on a target that still has its place; nil for none.
    package func note(on target: NotebookTarget?) -> NotebookEntry? { notes(on: target).first }

    /// The notes on a target that still has its place, newest first.
    package func notes(on target: NotebookTarget?) -> [NotebookEntry] {
        target.flatMap { notesOn[$0] } ?? []
    }

    /// What is to be done about a target; nil for nothing.
    package func task(on target: NotebookTarget?) -> ReaderTask? {
        target.flatMap { taskOn[$0] }
    }

    /// The tags on a target, by name.
    package func tags(on target: NotebookTarget?) -> [String] {
        target.flatMap { tagsOn[$0] } ?? []
    }

    /// All tags in use with the number of things that have each, by name.
    package var tagNames: [(name: String, count: Int)] {
        var counts: [String: Int] = [:]
        for entry in tagged { counts[entry.entry.slot, default: 0] += 1 }
        return counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// A finding with what the reader says of it now.
    package func judged(_ row: FindingRow) -> FindingRow {
        guard let judgements else { return row }
        var row = row
        row.judgement = judgements[row.number]
        return row
    }

    /// All that stands beside a row: the reader's verdict, note, task and tags; nil for nothing.
    ///
    /// What the words were where they have changed since is left out where there is little room.
    func words(on row: FindingRow, isBrief: Bool) -> String? {
        words(on: row.target, verdict: row.yours, isBrief: isBrief)
    }

    /// The same with all there is to say.
    func words(on row: FindingRow) -> String? { words(on: row, isBrief: false) }

    /// All notes on a target in a line, the newest first; nil for none.
    private func notesWords(on target: NotebookTarget?) -> String? {
        let notes = notes(on: target).map(\.text.oneLine)
        return notes.isEmpty ? nil : "note: " + notes.joined(separator: " / ")
    }

    /// The same for what is no finding.
    func words(
        on target: NotebookTarget?,
        verdict: String? = nil,
        isBrief: Bool = false
    ) -> String? {
        let tags = tags(on: target).map { "#" + $0 }
        let changed = target.flatMap { changedOn[$0] }
        let parts = [
            changed.map { isBrief ? "words changed" : $0 }, verdict, notesWords(on: target),
            task(on: target).map { "task: " + $0.words },
            tags.isEmpty ? nil : tags.joined(separator: " "),
        ].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: "  ")
    }

    /// How many entries have no place in the book any more.
    var lost: EntryCounts { counts(where: \.isOrphaned) }

    /// How many entries stand on words that have changed since they were written.
    var changed: EntryCounts { counts { $0.changed != nil } }

    private func counts(where isMeant: (NotebookEntry) -> Bool) -> EntryCounts {
        var counts = EntryCounts()
        for row in notes + tasks + tagged + verdicts where isMeant(row.entry) {
            counts.count(row.entry.kind)
        }
        return counts
    }

    /// How many entries stand on a source or words of it.
    func written(on source: SourceKey) -> EntryCounts {
        var counts = EntryCounts()
        for row in notes + tasks + tagged where !row.entry.isOrphaned {
            if row.entry.target.source == source { counts.count(row.entry.kind) }
        }
        counts.verdicts = judgedIn[source] ?? 0
        return counts
    }

    /// Where something is written in a source.
    func places(in source: SourceKey) -> [TextSpan] {
        let targets = Set(notesOn.keys).union(taskOn.keys).union(tagsOn.keys)
        return targets.compactMap { $0.place }.filter { $0.source == source }.map(\.span)
    }

    /// Takes in what the notebook holds.
    mutating func take(_ view: NotebookView) {
        notes = view.notes
        tasks = view.tasks.sorted { $0.taskOrder < $1.taskOrder }
        toDo = (view.tasks + view.promises).sorted { $0.taskOrder < $1.taskOrder }
        tagged = view.tags.sorted { ($0.entry.slot, $0.about) < ($1.entry.slot, $1.about) }
        verdicts = view.verdicts
        judgements = view.judgements
        judgedIn = view.judgedIn
        searches = view.searches
        // Where the reader is now is no place to go back to.
        if !isLoaded { left = view.left }
        drafts = view.drafts
        notesOn = [:]
        taskOn = [:]
        tagsOn = [:]
        for entry in notes.map(\.entry) where !entry.isOrphaned {
            notesOn[entry.target, default: []].append(entry)
        }
        for entry in tasks.map(\.entry) where !entry.isOrphaned && taskOn[entry.target] == nil {
            taskOn[entry.target] = ReaderTask(entry.text)
        }
        for entry in tagged.map(\.entry) where !entry.isOrphaned {
            tagsOn[entry.target, default: []].append(entry.slot)
        }
        changedOn = [:]
        for entry in (notes + tasks + tagged + verdicts).map(\.entry) where !entry.isOrphaned {
            if let words = entry.changeWords { changedOn[entry.target] = words }
        }
        awaiting = nil
        isLoaded = true
    }
}

extension NotebookView.Note {
    /// Sorts tasks by the last day they may be done on, those without a date last.
    package var taskOrder: (Int, String) {
        let due = ReaderTask(entry.text)?.due?.last
        return (due?.dayNumber ?? .max, entry.at)
    }

    /// What the entry says, in a line: the note, the task, or the tag.
    package func label(asOf day: CalendarDate) -> String {
        switch entry.kind {
        case .task:
            let task = ReaderTask(entry.text)
            let isLate = task?.isOverdue(asOf: day) ?? false
            return (isLate ? "overdue: " : "") + (task?.words ?? "")
        case .tag: return "#" + entry.slot
        case .verdict: return "verdict: " + (Verdict(entry.text)?.words ?? entry.text)
        case .wording: return "your wording: " + entry.text.oneLine
        default: return entry.text.oneLine
        }
    }
}
