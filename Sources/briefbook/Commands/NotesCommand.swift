internal import ArgumentParser
internal import BriefCore
internal import BriefStore
internal import Navigator

/// The command `briefbook notes`.
struct NotesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "notes",
        abstract: "List the notes of the notebook, newest first.",
        discussion: """
            Each with what it is about and the words it was written on; a note whose words have \
            changed since, or are not in the book any more, says so. --verdicts lists what you \
            said of findings, --tasks what is to be done, by date, --tags what has a tag, \
            --journal every change ever made.
            """
    )

    @OptionGroup var book: BookOptions
    @OptionGroup var output: OutputOptions

    @Flag(help: "List your verdicts on findings and your own wordings.")
    var verdicts = false
    @Flag(help: "List what is to be done.")
    var tasks = false
    @Flag(help: "List what has a tag.")
    var tags = false
    @Flag(help: "List the changes of the notebook, newest first.")
    var journal = false

    /// Entries read at a time.
    private static let stretch = 500

    func validate() throws {
        guard [verdicts, tasks, tags, journal].count(where: { $0 }) < 2 else {
            throw ValidationError(
                "--verdicts, --tasks, --tags and --journal do not go together."
            )
        }
    }

    func run() throws {
        let source = try book.access.reading()
        let desk = try Desk(book.workspace)
        let count = journal ? try printJournal(desk, source) : try printEntries(desk, source)
        if !journal, !verdicts, !output.json, let line = try desk.unsettled() {
            StandardError.line("briefbook: " + line)
        }
        guard count == 0 else { return }
        if !output.json { StandardError.line("briefbook: " + missing) }
        throw CommandFailure(.nothingFound, "")
    }

    private var missing: String {
        if journal { return "nothing was written into the notebook yet" }
        if tasks { return "nothing to do; `t` in the navigator writes a task" }
        if verdicts { return "no verdicts yet; `x` and `X` in the navigator set some" }
        return tags
            ? "no tags yet; `T` in the navigator sets some"
            : "no notes yet; `a` in the navigator writes one"
    }

    /// All entries of a sort; tasks by date, all others newest first.
    private func printEntries(_ desk: Desk, _ source: Book) throws -> Int {
        let kinds: [NotebookEntry.Kind] =
            verdicts ? [.verdict, .wording] : [tasks ? .task : tags ? .tag : .note]
        let day = try Today.date()
        var report = output.report
        var lines = StandardOutput()
        var count = 0
        for kind in kinds {
            var start = 0
            while true {
                let found = try desk.named(
                    kind,
                    in: source,
                    from: start,
                    count: NotesCommand.stretch
                )
                let promises = tasks && start == 0 ? try desk.promises(in: source) : []
                let rows =
                    tasks ? (found + promises).sorted { $0.taskOrder < $1.taskOrder } : found
                for row in rows {
                    if output.json {
                        try lines.line(NotesCommand.json(row, asOf: day).text)
                    } else {
                        try print(row, asOf: day, to: &report)
                    }
                }
                start += found.count
                count += promises.count
                if found.count < NotesCommand.stretch { break }
            }
            count += start
        }
        try lines.flush()
        try report.finish()
        return count
    }

    private func print(
        _ row: NotebookView.Note,
        asOf day: CalendarDate,
        to report: inout Report
    ) throws {
        let entry = row.entry
        let gone = entry.isOrphaned ? "its place is gone" : nil
        let about = row.about.isEmpty ? nil : FindingText.oneLine(row.about)
        let dated = row.dated.isEmpty ? nil : row.dated
        let place = [gone, about, dated, entry.changeWords, "noted " + NotesCommand.day(entry.at)]
        try report.entry(
            row.label(asOf: day),
            (entry.changed ?? entry.quotation).map { "“\(FindingText.oneLine($0))”" } ?? "",
            tail: "  " + place.compactMap(\.self).joined(separator: ", ")
        )
    }

    private func printJournal(_ desk: Desk, _ source: Book) throws -> Int {
        var report = output.report
        var lines = StandardOutput()
        var count = 0
        while true {
            let edits = try desk.journal(source, from: count, count: NotesCommand.stretch)
            for edit in edits {
                if output.json {
                    var line = JSONLine()
                    line.add("kind", "change")
                    line.add("at", edit.at)
                    line.add("who", edit.who)
                    line.add("text", edit.words)
                    line.add("target", edit.target.description)
                    try lines.line(line.text)
                } else {
                    let tail = "  \(NotesCommand.day(edit.at)), \(edit.who)"
                    try report.entry(edit.words, edit.about, tail: tail)
                }
            }
            count += edits.count
            if edits.count < NotesCommand.stretch { break }
        }
        try lines.flush()
        try report.finish()
        return count
    }

    /// The day of a time, as people write it.
    private static func day(_ time: String) -> String {
        PartialDate(iso: time.prefix(10)).map { DateWording.words($0) } ?? String(time.prefix(10))
    }

    private static func json(_ row: NotebookView.Note, asOf day: CalendarDate) -> JSONLine {
        var line = JSONLine()
        line.add("kind", row.entry.kind.rawValue)
        line.add("target", row.entry.target.description)
        switch row.entry.kind {
        case .task:
            let task = ReaderTask(row.entry.text)
            line.add("who", task?.who)
            line.add("due", task?.due?.iso)
            line.add("text", task?.what)
            line.add("overdue", task?.isOverdue(asOf: day) ?? false)
            line.add("meeting", row.promise?.meeting)
        case .tag: line.add("tag", row.entry.slot)
        default: line.add("text", row.entry.text)
        }
        line.add("at", row.entry.at)
        line.add("words", row.entry.quotation)
        line.add("orphaned", row.entry.isOrphaned)
        line.add("document", row.entry.target.source == nil ? nil : row.about)
        line.add("now", row.entry.changed)
        return line
    }
}
