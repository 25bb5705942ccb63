internal import BriefStore

/// An import from the command line: results are printed as they come.
struct ImportRun {
    let pipeline: ImportPipeline
    let output: OutputOptions
    /// True where the book was made for this import.
    let isNew: Bool

    /// What was left out of folders; nil for nothing.
    var leftOut: String?

    /// The same import, into a book that is there by now.
    var again: ImportRun { ImportRun(pipeline: pipeline, output: output, isNew: false) }

    /// Imports all inputs.
    ///
    /// - Parameters:
    ///   - inputs: What to import.
    ///   - heard: Is told of each result.
    /// - Returns: The status of the first failure, or `done`.
    /// - Throws: `CommandFailure` where the output fails.
    func start(
        _ inputs: [ImportInput],
        heard: (ImportResult) -> Void = { _ in }
    ) throws -> ExitStatus {
        let bar = ProgressBar()
        defer { bar.end() }
        // Each file counts twice: analysed, and stored.
        bar.expect(inputs.reduce(0) { $0 + 2 * $1.size })
        let files = FileCount(of: inputs.count)
        bar.say(files.words)
        var pipeline = pipeline
        pipeline.heardRead = {
            files.addRead()
            bar.say(files.words)
        }
        pipeline.advance = { bar.advance($0) }
        var tally = ImportTally()
        var tried = 0
        let status = try pipeline.run(inputs, isStopped: { Interrupt.isPressed }) { result, done in
            tally.count(result)
            heard(result)
            tried = done
            try bar.aside {
                SandboxNotice.sayOnce()
                try print(result)
            }
            files.setStored(done)
            bar.say(files.words)
        }
        bar.end()
        try printEnd(tally, of: inputs.count, tried, status)
        return status
    }

    /// Prints a result, refusals and advice as errors.
    func print(_ result: ImportResult) throws {
        for advice in result.warnings where BriefingAdvice.isAdvice(advice) {
            StandardError.line("briefbook: \(result.file): \(advice)")
        }
        if output.json || result.outcome != .refused {
            try output.print(result.json, or: result.text)
        } else {
            StandardError.line(result.text)
        }
    }

    private func printEnd(
        _ tally: ImportTally,
        of inputs: Int,
        _ tried: Int,
        _ status: ExitStatus
    ) throws {
        guard !output.json else { return }
        var report = output.report
        if isNew { try report.line("new book  " + pipeline.book.path) }
        let isStopped = status == .interrupted
        if inputs > 1 || tally.total > 1 || isStopped || leftOut != nil {
            try report.line(tally.line(left: inputs - tried, isStopped: isStopped, out: leftOut))
        }
        try report.finish()
    }

    /// Says what came of a watch, once it is over.
    func printSum(_ tally: ImportTally) throws {
        guard !output.json else { return }
        var report = output.report
        try report.line("watching ended; in all " + tally.line(left: 0, isStopped: false))
        try report.finish()
    }
}
