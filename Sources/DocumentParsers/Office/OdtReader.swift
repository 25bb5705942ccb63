internal import BriefCore
internal import SourceImport

/// Reads a document of LibreOffice Writer and its kin.
///
/// - Source: OpenDocument 1.3, part 3, sections 4 to 7 (text), 9 (tables) and 16 (styles).
struct OdtReader {
    private var archive: OfficeArchive

    /// A reader of an archive.
    init(_ archive: OfficeArchive) { self.archive = archive }

    /// The text of the document.
    mutating func read() throws(Refusal) -> ParsedDocument {
        guard let part = try archive.part("content.xml") else {
            throw Refusal(.malformed, "its main part is missing")
        }
        var running = RunningText()
        if let styles = try archive.part("styles.xml") { try running.take(styles, isWhole: false) }
        let body = try OdtBody(part, running: running)
        var document = try body.read()
        document.facts = OfficeProperties.facts(try archive.part("meta.xml"))
        var warnings = archive.warnings + body.warnings
        if archive.has(prefix: "Basic/") || archive.has(prefix: "Scripts/") {
            warnings.append("not run: macros")
        }
        document.warnings = warnings + document.warnings
        return document
    }
}
