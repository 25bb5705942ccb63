internal import ArgumentParser
internal import BriefCore
internal import BriefStore

/// The command `briefbook verify`.
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Read every citation again in its source, and check the book's file.",
        discussion: """
            Ends with status 1 where anything is broken, and says what. With --json: \
            {"kind":"fault","text":"…"} for each, then \
            {"kind":"verify","sources":5,"findings":460,"citations":460,"broken":0}
            """
    )

    @OptionGroup var book: BookOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let source = try book.access.reading()
        let summary = try source.summary()
        let bar = ProgressBar()
        defer { bar.end() }
        bar.say("reading every citation again")
        let check = try source.verify { done, total in bar.show(done: done, of: total) }
        bar.end()
        let inNotebook = try Desk.faults(book.workspace)
        let faults = check.faults.map(\.description) + inNotebook.map { "notebook: \($0)" }
        var report = output.report
        var lines = StandardOutput()
        for fault in faults {
            if output.json {
                var line = JSONLine()
                line.add("kind", "fault")
                line.add("text", fault)
                try lines.line(line.text)
            } else {
                try report.line("broken    \(fault)")
            }
        }
        if output.json {
            var line = JSONLine()
            line.add("kind", "verify")
            line.add("sources", summary.sources)
            line.add("findings", summary.findings)
            line.add("citations", check.citations)
            line.add("broken", faults.count)
            try lines.line(line.text)
        } else {
            try report.line(
                [
                    FindingText.count(summary.sources, "source"),
                    FindingText.count(summary.findings, "finding"),
                    FindingText.count(check.citations, "citation") + " read again",
                    "\(faults.count) broken",
                ].joined(separator: ", ")
            )
        }
        try lines.flush()
        try report.finish()
        if !faults.isEmpty { throw CommandFailure(.nothingFound, "") }
    }
}
