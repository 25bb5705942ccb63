internal import ArgumentParser
internal import BriefCore
internal import BriefStore

/// The command `briefbook verify`.
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Read every citation again in its source, and check the book's file.",
        discussion: "Ends with status 1 where anything is broken, and says what."
    )

    @OptionGroup var book: BookOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let source = try book.access.reading()
        let summary = try source.summary()
        let check = try source.verify()
        var report = output.report
        var lines = StandardOutput()
        for fault in check.faults {
            if output.json {
                var line = JSONLine()
                line.add("kind", "fault")
                line.add("text", "\(fault)")
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
            line.add("broken", check.faults.count)
            try lines.line(line.text)
        } else {
            try report.line(
                "\(summary.sources) sources, \(summary.findings) findings, "
                    + "\(check.citations) citations read again, \(check.faults.count) broken"
            )
        }
        try lines.flush()
        try report.finish()
        if !check.faults.isEmpty { throw CommandFailure(.nothingFound, "") }
    }
}
