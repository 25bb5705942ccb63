internal import ArgumentParser
internal import BriefCore

extension ColorChoice: ExpressibleByArgument {}

/// Options of every command: where the book is.
///
/// A command that needs no book accepts them all the same, so that a script may put them
/// anywhere.
struct BookOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Work on this book.", valueName: "path"))
    var book: String?

    @Option(help: ArgumentHelp("Keep notes in this notebook.", valueName: "path"))
    var notebook: String?

    func validate() throws {
        try checkPath(book, of: "--book")
        try checkPath(notebook, of: "--notebook")
    }

    /// Where things are.
    var workspace: Workspace { Workspace(book: book, notebook: notebook) }

    /// The book the command works on.
    var access: BookAccess { BookAccess(workspace: workspace, showsWork: true) }
}

/// Sees that a path for a database is text: SQLite names files in UTF-8 only.
func checkPath(_ path: String?, of option: String) throws {
    guard let path, ArgumentBytes.isCoded(path) else { return }
    throw ValidationError(
        "\(option): “\(path.asShown)” is not UTF-8, and a book's path must be; choose another name."
    )
}

/// Sees that a marking given on the command line is one.
func checkMarking(_ marking: String?) throws {
    guard let marking, let problem = MarkingScale.problem(with: marking.asShown) else { return }
    throw ValidationError("--marking: \(problem).")
}

/// Options of every command: how it prints.
struct OutputOptions: ParsableArguments {
    @Flag(help: "Print one JSON object a line.")
    var json = false

    @Option(help: "Set text in bold and colours: auto, always or never.")
    var color = ColorChoice.auto

    /// A report in the colours chosen.
    var report: Report { Report(color: color) }

    /// Prints one result: as a JSON object where that was asked for, else as lines.
    func print(_ object: JSONLine, or text: String...) throws {
        if json {
            var lines = StandardOutput()
            try lines.line(object.text)
            try lines.flush()
        } else {
            var report = report
            for line in text { try report.line(line) }
            try report.finish()
        }
    }
}
