package import BriefCore

/// Something in a book that is not as it must be.
package enum Fault: Hashable, Sendable {
    /// SQLite's own check found it; in its words.
    case file(String)
    /// A row names another one that is not there.
    case reference(table: String)
    /// The index of words does not match the passages or titles.
    case textIndex(String)
    /// The stored text is not the text that was read.
    case text(SourceKey)
    /// A passage or block lies outside its text or out of order.
    case part(SourceKey, String, TextSpan)
    /// A citation's words are not what stands at its place.
    case citation(SourceKey, TextSpan, words: String, found: String)
    /// A stored count is wrong.
    case count(String, stored: Int, found: Int)
    /// Rows that belong to no source.
    case orphans(table: String, count: Int)
    /// What was derived from a source, or known of it, is not what was written.
    case derived(SourceKey)
    /// The vocabulary's names are not what was written.
    case names
    /// A finding has no citation, or is not on the list of a subject it concerns.
    case finding(Int64)
}

extension Fault: CustomStringConvertible {
    /// What is wrong, and where.
    package var description: String {
        switch self {
        case .file(let detail): "file: \(detail)"
        case .reference(let table): "\(table): a row names one that is missing"
        case .textIndex(let table): "\(table): the index does not match the text; rebuild the book"
        case .text(let key): "source \(key): the text is not what was read; import it again"
        case .part(let key, let table, let span):
            "source \(key): \(table) at \(span.start)–\(span.end) is out of place; rebuild the book"
        case .citation(let key, let span, let words, let found):
            "source \(key): at \(span.start)–\(span.end) stands “\(found)”, cited is “\(words)”"
        case .count(let what, let stored, let found):
            "\(what): counted \(found), stored \(stored); rebuild the book"
        case .orphans(let table, let count):
            "\(table): \(count) rows belong to no source; rebuild the book"
        case .derived(let key):
            "source \(key): its findings are not what was written; rebuild the book"
        case .names: "names of subjects: not what was written; rebuild the book"
        case .finding(let number):
            "finding \(number): cited nowhere or not listed; rebuild the book"
        }
    }
}
