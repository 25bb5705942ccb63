internal import SourceImport

/// Reads the title among a document's properties.
///
/// Their dates are the file's, not the document's, and are left alone; their author is whoever the
/// program belonged to.
enum OfficeProperties {
    /// The facts in a part; none where it cannot be read.
    static func facts(_ part: [UInt8]?) -> ParsedDocument.Facts {
        var facts = ParsedDocument.Facts()
        guard let part, let events = try? XMLEvents(part) else { return facts }
        var name = ""
        var words = ""
        while let event = try? events.next() {
            switch event {
            case .start(let element):
                name = element
                words = ""
            case .text(let text):
                if words.utf8.count < 4096 { words += text }
            case .end(let element):
                if element == name, element == "title", facts.title == nil {
                    let title = Words.single(words)
                    if !title.isEmpty { facts.title = title }
                }
                name = ""
            }
        }
        return facts
    }
}
