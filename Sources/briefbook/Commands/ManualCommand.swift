internal import ArgumentParser

/// The command `briefbook manual`, by which the manual pages are made.
struct ManualCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual",
        abstract: "Print a page of the manual for man.",
        discussion: """
            Section 1 is on the program, section 5 on its files.

              briefbook manual | man -l -
            """
    )

    @OptionGroup var book: BookOptions
    @OptionGroup var output: OutputOptions

    @Option(help: "Section: 1 or 5.")
    var section = 1

    func validate() throws {
        guard section == 1 || section == 5 else {
            throw ValidationError("The manual has sections 1 and 5.")
        }
    }

    func run() throws {
        let text = section == 1 ? Manual.program : Manual.files
        if output.json {
            var line = JSONLine()
            line.add("kind", "manual")
            line.add("section", section)
            line.add("text", text)
            return try output.print(line, or: "")
        }
        var lines = StandardOutput()
        try lines.verbatim(text.utf8)
        try lines.flush()
    }
}
