internal import BriefCore
internal import BriefStore

/// Writes the file a source was read from back out, byte for byte.
struct OriginalFile {
    let book: Book

    /// Saves the original of a source.
    ///
    /// - Parameters:
    ///   - name: The source's id, title or file.
    ///   - path: Where to; `-` is standard output.
    /// - Throws: `CommandFailure` where it was not kept, or cannot be written.
    func save(_ name: String, to path: String) throws {
        let source = try book.source(named: name)
        guard let bytes = try book.original(source.key) else {
            throw CommandFailure(
                .nothingFound,
                "\(source.file): the file was not kept; import it again with --keep-originals"
            )
        }
        guard path != "-" else {
            var output = StandardOutput()
            try output.verbatim(bytes)
            return try output.flush()
        }
        guard !Workspace.exists(path) else {
            throw CommandFailure(.cannotCreate, "\(path): exists already; choose another name")
        }
        guard PrivateFile.write(bytes, to: path) else {
            throw CommandFailure(.cannotCreate, "\(path): cannot be written; check the folder")
        }
    }
}
