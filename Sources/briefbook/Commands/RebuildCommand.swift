internal import ArgumentParser
internal import BriefCore
internal import BriefStore

/// The command `briefbook rebuild`.
struct RebuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rebuild",
        abstract: "Read all sources of the book anew with today's analysis.",
        discussion: """
            Ctrl-C leaves the book as it was. With --json: \
            {"kind":"rebuild","book":"…","sources":5,"findings":460}
            """
    )

    @OptionGroup var book: BookOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let path = try book.access.changingPath()
        let count = try book.access.rebuild(path, field: .load())
        let target = try Book.open(at: path, mode: .readOnly)
        let findings = try target.summary().findings
        Desk.reanchor(book.workspace, in: target)
        try target.close()
        var line = JSONLine()
        line.add("kind", "rebuild")
        line.add("book", target.path)
        line.add("sources", count)
        line.add("findings", findings)
        try output.print(
            line,
            or: "rebuilt   \(FindingText.count(count, "source")), "
                + FindingText.count(findings, "finding")
        )
    }
}
