internal import ArgumentParser
internal import BriefCore
internal import BriefStore

/// The command `briefbook set`.
struct SetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set",
        abstract: "Correct what is known of a source.",
        discussion: """
            What is not named stays as it is; dates in the text are resolved anew. With --json: \
            {"kind":"set","source":"…","changes":[{"name":"published","from":null,"to":"2023-07-03"}],\
            "findings":123}
            """
    )

    @OptionGroup var book: BookOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var given: GivenOptions
    @Argument(help: "Id, file name or title of the source; see `briefbook sources`.")
    var source: String

    func validate() throws {
        guard given.isGiven else {
            throw ValidationError("Say what to set, for example --published 2023-07-03.")
        }
    }

    func run() throws {
        let target = try book.access.changing()
        let field = try Field.load()
        let row = try target.source(named: source.asShown)
        try SourceCorrection(book: target, analyser: field.analyser).apply(
            given.metadata,
            to: row.key
        )
        try field.settle(target)
        let after = try target.source(row.key)
        Desk.reanchor(book.workspace, in: target)
        try target.close()
        try print(MetadataChange.changes(from: row.metadata, to: after.metadata), of: after)
    }

    private func print(_ changes: [MetadataChange], of row: SourceRow) throws {
        if output.json {
            var line = JSONLine()
            line.add("kind", "set")
            line.add("source", row.key.text)
            line.add("changes", objects: changes.map(\.json))
            line.add("findings", row.findings)
            return try output.print(line, or: "")
        }
        var report = output.report
        let end = changes.isEmpty ? " · nothing changed, it was so already" : ""
        try report.line("set       \(row.shownTitle) · \(row.key)" + end)
        for change in changes { try report.line("          " + change.text) }
        try report.finish()
    }
}
