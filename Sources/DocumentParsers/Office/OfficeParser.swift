internal import SourceImport

/// Reads the documents of word processors, which are XML in a ZIP archive.
enum OfficeParser {
    /// The text of a document.
    ///
    /// - Throws: `Refusal` for what is no text document, damaged, locked or too large.
    static func parse(_ bytes: [UInt8]) throws(Refusal) -> ParsedDocument {
        var archive = try OfficeArchive(bytes)
        if archive.directory.entry("[Content_Types].xml") != nil {
            for (part, what) in [("xl/", "a spreadsheet"), ("ppt/", "slides")]
            where archive.has(prefix: part) { throw Refusal(.type, what) }
            var reader = try DocxReader(archive)
            return try reader.read()
        }
        if archive.directory.entry("content.xml") != nil {
            let kind =
                try archive.part("mimetype").map { String(decoding: $0, as: UTF8.self) } ?? ""
            if kind.contains("spreadsheet") { throw Refusal(.type, "a spreadsheet") }
            if kind.contains("presentation") { throw Refusal(.type, "slides") }
            if archive.directory.entry("META-INF/manifest.xml") != nil {
                let manifest = try archive.part("META-INF/manifest.xml") ?? []
                if Words.first("encryption-data", in: manifest) != nil { throw Refusal(.encrypted) }
            }
            var reader = OdtReader(archive)
            return try reader.read()
        }
        throw Refusal(.type, "a ZIP archive")
    }
}
