internal import ArgumentParser
internal import BriefCore
internal import BriefStore
internal import TextAnalysis
internal import Navigator

/// The command `briefbook remove`.
struct RemoveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Take a source out of the book, so that nothing of it is left in the file."
    )

    @OptionGroup var book: BookOptions
    @Argument(help: "Id, file name or title of the source; see `briefbook sources`.")
    var source: String

    func run() throws {
        let target = try book.access.changing()
        let row = try target.source(named: source)
        try target.remove([row.key])
        if try target.isUnsettled() { try Field.load().settle(target) }
        let lost = try Desk.reanchor(book.workspace, in: target)
        try target.close()
        var report = Report(color: .never)
        try report.line("removed   \(row.shownTitle) · \(row.key)")
        if let lost { try report.line("notebook  " + lost) }
        try report.finish()
    }
}

/// The command `briefbook set`.
struct SetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set",
        abstract: "Correct what is known of a source.",
        discussion: "What is not named stays as it is; dates in the text are resolved anew."
    )

    @OptionGroup var book: BookOptions
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
        let row = try target.source(named: source)
        try SourceCorrection(book: target, analyser: field.analyser).apply(
            given.metadata,
            to: row.key
        )
        try field.settle(target)
        let after = try target.source(row.key)
        let lost = try Desk.reanchor(book.workspace, in: target)
        try target.close()
        var report = Report(color: .never)
        try report.line("set       " + SourcesCommand.line(after))
        if let lost { try report.line("notebook  " + lost) }
        try report.finish()
    }
}

/// Lays what the reader says over what was said before, and reads the source anew.
struct SourceCorrection {
    let book: Book
    let analyser: Analyser

    /// Applies a correction to one source.
    func apply(_ given: SourceMetadata, to key: SourceKey) throws {
        let said = try book.document(key).given.overlaid(with: given)
        try book.update(key, given: said) { stored in
            analyser.analyse(stored.document, given: stored.given)
        }
    }
}

/// The command `briefbook backup`.
struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copy the book whole to another file, also while it is in use."
    )

    @OptionGroup var book: BookOptions
    @Argument(help: "Where the copy goes; nothing may stand there.")
    var file: String

    func run() throws {
        let slash = file.lastIndex(of: "/")
        let folder = slash.map { String(file[..<$0]) + "/" } ?? "."
        guard Workspace.exists(folder) else {
            throw CommandFailure(.cannotCreate, "\(folder): no such folder; make it first")
        }
        let target = try book.access.reading()
        try target.backup(to: file)
        var report = Report(color: .never)
        try report.line("copied    \(target.path) to \(file)")
        try report.finish()
    }
}

/// The command `briefbook rebuild`.
struct RebuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rebuild",
        abstract: "Read all sources of the book anew with today's analysis."
    )

    @OptionGroup var book: BookOptions

    func run() throws {
        let path = try book.access.changingPath()
        let field = try Field.load()
        var bar = ProgressBar(total: 1)
        let count = try field.rebuild(path) { done, total in
            bar.show(done: done, of: total, label: "\(done) of \(total)")
        }
        bar.clear()
        let target = try Book.open(at: path, mode: .readOnly)
        let findings = try target.summary().findings
        let lost = try Desk.reanchor(book.workspace, in: target)
        try target.close()
        var report = Report(color: .never)
        try report.line("rebuilt   \(count) sources, \(findings) findings")
        if let lost { try report.line("notebook  " + lost) }
        try report.finish()
    }
}
