internal import ArgumentParser
internal import BriefCore
internal import BriefStore

/// The command `briefbook notes`.
struct NotesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "notes",
        abstract: "List the notes of the notebook, newest first.",
        discussion: """
            Each with what it is about and the words it was written on; a note whose words are
            not in the book any more says so.
            """
    )

    @OptionGroup var book: BookOptions
    @OptionGroup var output: OutputOptions

    /// Notes read at a time.
    private static let stretch = 500

    func run() throws {
        let source = try book.access.reading()
        let desk = try Desk(book.workspace)
        var report = output.report
        var lines = StandardOutput()
        var offset = 0
        while true {
            let notes = try desk.view(source, from: offset, count: NotesCommand.stretch).notes
            for note in notes {
                if output.json {
                    try lines.line(NotesCommand.json(note).text)
                } else {
                    let place = note.entry.isOrphaned ? "its place is gone" : note.about
                    try report.entry(
                        note.entry.text,
                        note.entry.quotation.map { "“\(FindingText.oneLine($0))”" } ?? "",
                        tail: "  \(place), \(note.entry.at.prefix(10))"
                    )
                }
            }
            offset += notes.count
            if notes.count < NotesCommand.stretch { break }
        }
        try lines.flush()
        try report.finish()
        if offset == 0 {
            if !output.json {
                StandardError.line("briefbook: no notes yet; `a` in the navigator writes one")
            }
            throw CommandFailure(.nothingFound, "")
        }
    }

    private static func json(_ note: NotebookView.Note) -> JSONLine {
        var line = JSONLine()
        line.add("kind", "note")
        line.add("target", note.entry.target.description)
        line.add("text", note.entry.text)
        line.add("at", note.entry.at)
        line.add("words", note.entry.quotation)
        line.add("orphaned", note.entry.isOrphaned)
        return line
    }
}
