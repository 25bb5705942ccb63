package import BriefCore

/// The formats read, and how one is chosen.
package enum SourceImporters {
    /// In the order in which they are asked; the last accepts every text.
    package static let all: [any SourceImporter] = [
        MarkdownImporter(),
        PlainTextImporter(),
    ]

    /// Makes a document of a file's bytes, whose hash may be known already.
    ///
    /// - Throws: ``ImportError`` where the bytes are empty, no text, or a format
    ///   that is not read.
    package static func document(
        _ bytes: [UInt8],
        file: String,
        hash: String? = nil
    ) throws(ImportError) -> ImportedDocument {
        guard !bytes.isEmpty else { throw .empty(file: file) }
        if FileSignature.isWebPage(bytes) { throw .type(file: file, what: "a web page") }
        if let what = FileSignature.name(of: bytes) { throw .type(file: file, what: what) }
        guard let decoded = Decoding.decode(bytes) else {
            guard let what = FileSignature.nameOfBinary(bytes) else { throw .binary(file: file) }
            throw .type(file: file, what: what)
        }
        guard decoded.text.hasWords else { throw .empty(file: file) }
        let importer = all.first { $0.accepts(fileName: file, text: decoded.text) }
        return ImportedDocument(
            text: decoded.text,
            blocks: importer?.blocks(of: decoded.text),
            frontMatter: importer?.frontMatter(of: decoded.text),
            format: importer?.name ?? PlainTextImporter().name,
            encoding: decoded.encoding,
            hash: hash ?? MessageDigest.sha256(bytes),
            byteCount: bytes.count,
            warnings: decoded.warnings + OddCharacters.warnings(in: decoded.text)
                + MixedAlphabets.warnings(in: decoded.text)
                + (importer?.warnings(in: decoded.text) ?? [])
        )
    }
}

extension SourceText {
    /// True where there is more than white space.
    fileprivate var hasWords: Bool {
        if bytes.contains(where: { $0 > 0x20 && $0 < 0x7F }) { return true }
        return words(in: span).unicodeScalars.contains { !$0.properties.isWhitespace }
    }
}
