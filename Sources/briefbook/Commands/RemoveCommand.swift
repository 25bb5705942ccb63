internal import ArgumentParser
internal import BriefCore
internal import BriefStore

/// The command `briefbook remove`.
struct RemoveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Take a source out of the book, so that nothing of it is left in the file.",
        discussion: """
            With --json: {"kind":"remove","source":"…","file":"…","title":"…"}
            """
    )

    @OptionGroup var book: BookOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: "Id, file name or title of the source; see `briefbook sources`.")
    var source: String

    func run() throws {
        let target = try book.access.changing()
        let row = try target.source(named: source.asShown)
        try target.remove([row.key])
        if try target.isUnsettled() { try Field.load().settle(target) }
        Desk.reanchor(book.workspace, in: target)
        try target.close()
        var line = JSONLine()
        line.add("kind", "remove")
        line.add("source", row.key.text)
        line.add("file", row.file)
        line.add("title", row.metadata.title)
        try output.print(line, or: "removed   \(row.shownTitle) · \(row.key)")
    }
}
