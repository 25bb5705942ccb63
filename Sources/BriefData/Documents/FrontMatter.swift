package import BriefCore

/// What the front matter of a document says of it.
///
/// A key that nothing reads is an error in a digest and a warning elsewhere:
/// other programs put keys of their own there.
package struct FrontMatter: Equatable, Sendable {
    /// What is said; unknown where the document has no front matter.
    package let metadata: SourceMetadata
    /// SHA-256 of the document whose digest this is, lower-case hexadecimal; nil for none.
    package let original: String?
    /// True where the document is a digest in the project's own words.
    package let isDigest: Bool
    /// Keys that were not read, one short line each.
    package let warnings: [String]

    /// Reads a document's front matter; nothing is known where it has none.
    ///
    /// - Parameters:
    ///   - document: The document, as imported.
    ///   - file: Its name, for errors.
    /// - Throws: `DataError.badFrontMatter` with the line, never another case.
    package init(of document: ImportedDocument, file: String) throws(DataError) {
        let span = document.frontMatter ?? TextSpan(0, 0)
        let before = document.text.bytes[..<span.start].count { $0 == UInt8(ascii: "\n") }
        try self.init(text: document.text.words(in: span), firstLine: before + 1, file: file)
    }

    /// Reads what stands between the fences; an empty text says nothing.
    ///
    /// - Throws: As above.
    package init(text: String, firstLine: Int = 2, file: String) throws(DataError) {
        let lines: [FrontMatterLine]
        do {
            lines = try FrontMatterLine.lines(of: text, firstLine: firstLine)
        } catch {
            throw .badFrontMatter(DataPlace(file: file, line: error.line), problem: error.text)
        }
        var reader = FrontMatterReader(file: file)
        for line in lines { try reader.read(line) }
        try reader.finish()
        metadata = reader.metadata
        original = reader.original
        isDigest = reader.isDigest
        warnings = reader.unknown.map { "line \($0.line): front matter’s “\($0.key)” is not read" }
    }
}
