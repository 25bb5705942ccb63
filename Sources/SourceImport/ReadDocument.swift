package import BriefCore

/// A file as read, with what its format says of it besides.
package struct ReadDocument: Sendable {
    /// The document.
    package let document: ImportedDocument
    /// What its format says of it.
    package let facts: ParsedDocument.Facts
    /// Files within it, to be read by themselves.
    package let attachments: [ParsedDocument.Attachment]
    /// True where its end is missing.
    package let isCut: Bool
}

extension SourceImporters {
    /// Makes a document of a file's bytes, whatever documents are made of.
    ///
    /// Text and Markdown are read here; every other format by a worker, whose answer is checked.
    ///
    /// - Parameters:
    ///   - bytes: The whole file.
    ///   - file: Its name.
    ///   - hash: The file's hash where it is known already.
    ///   - session: What reads other formats; nil where it is not installed.
    /// - Returns: The document, with what its format says of it.
    /// - Throws: ``ImportError`` where the bytes are empty, no document, or not read.
    package static func read(
        _ bytes: [UInt8],
        file: String,
        hash: String? = nil,
        session: WorkerSession?
    ) throws(ImportError) -> ReadDocument {
        guard !bytes.isEmpty else { throw .empty(file: file) }
        let type = try DocumentType.of(bytes, name: file)
        if type == .text {
            return ReadDocument(
                document: try document(bytes, file: file, hash: hash),
                facts: ParsedDocument.Facts(),
                attachments: [],
                isCut: false
            )
        }
        guard let session else {
            let why = "reading it needs the program briefbook-worker, which is not beside this one"
            throw .reader(file: file, why: why + "; install it, or save the text as plain text")
        }
        let parsed = try session.document(bytes, type: type, file: file)
        let odd =
            OddCharacters.warnings(in: parsed.text) + MixedAlphabets.warnings(in: parsed.text)
            + oddFacts(parsed.facts)
        return ReadDocument(
            document: ImportedDocument(
                text: parsed.text,
                blocks: parsed.blocks,
                format: parsed.format,
                encoding: parsed.encoding,
                hash: hash ?? MessageDigest.sha256(bytes),
                byteCount: bytes.count,
                warnings: parsed.warnings + odd,
                pages: parsed.pages
            ),
            facts: parsed.facts,
            attachments: parsed.attachments,
            isCut: parsed.isCut
        )
    }

    /// Odd characters in a title or name, which go into lists and status lines.
    private static func oddFacts(_ facts: ParsedDocument.Facts) -> [String] {
        let words = [facts.title, facts.publisher].compactMap(\.self).joined(separator: " ")
        return OddCharacters.warnings(in: SourceText(words)).isEmpty
            ? [] : ["marks: odd characters in the title or names, kept and shown as marks"]
    }
}
