internal import ArgumentParser

extension ColorChoice: ExpressibleByArgument {}

/// Options of every command that reads or changes a book.
struct BookOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Work on this book.", valueName: "path"))
    var book: String?

    @Option(help: ArgumentHelp("Keep notes in this notebook.", valueName: "path"))
    var notebook: String?

    /// Where things are.
    var workspace: Workspace { Workspace(book: book, notebook: notebook) }

    /// The book the command works on.
    var access: BookAccess { BookAccess(workspace: workspace) }
}

/// Options of every command that prints.
struct OutputOptions: ParsableArguments {
    @Flag(help: "Print one JSON object a line.")
    var json = false

    @Option(help: "Set text in bold and colours: auto, always or never.")
    var color = ColorChoice.auto

    /// A report in the colours chosen.
    var report: Report { Report(color: color) }
}
