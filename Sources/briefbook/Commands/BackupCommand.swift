internal import ArgumentParser
internal import BriefCore
internal import BriefStore
internal import SourceImport

/// The command `briefbook backup`.
struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copy the book whole to another file, also while it is in use.",
        discussion: """
            With --json: {"kind":"backup","book":"…","file":"…","bytes":1048576}
            """
    )

    @OptionGroup var book: BookOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: "Where the copy goes; nothing may stand there.")
    var file: String

    func validate() throws {
        try checkPath(file, of: "backup")
    }

    func run() throws {
        let slash = file.lastIndex(of: "/")
        let folder = slash.map { String(file[..<$0]) + "/" } ?? "."
        guard Workspace.exists(folder) else {
            throw CommandFailure(.cannotCreate, "\(folder): no such folder; make it first")
        }
        let target = try book.access.reading()
        try target.backup(to: file)
        var line = JSONLine()
        line.add("kind", "backup")
        line.add("book", target.path)
        line.add("file", file)
        line.add("bytes", FileReader.size(of: FilePath(file)))
        try output.print(line, or: "copied    \(target.path) to \(file)")
    }
}
