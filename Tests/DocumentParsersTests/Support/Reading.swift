import BriefCore
import DocumentParsers
import SourceImport

/// A document as its reader gives it.
func read(_ bytes: [UInt8], _ type: DocumentType) throws -> ParsedDocument {
    try DocumentParsers.read(bytes, type: type).get()
}

/// The same for a text.
func read(_ text: String, _ type: DocumentType) throws -> ParsedDocument {
    try read(Array(text.utf8), type)
}

extension ParsedDocument {
    /// The whole text.
    var words: String { text.words(in: text.span) }

    /// The blocks with their words, such as `heading1 Ties`.
    var parts: [String] {
        (blocks ?? []).map { block in
            let level = block.level > 0 ? "\(block.level)" : ""
            return block.kind.rawValue + level + " " + text.words(in: block.span)
        }
    }
}
