package import BriefCore

/// What became of a document that was to go into a book.
package enum ImportOutcome: Hashable, Sendable {
    /// It is in the book now; the number counts events, issues, points and positions.
    case imported(SourceKey, findings: Int)
    /// It was there already.
    case known(SourceKey)
    /// It is in the book now, and the digest that stood for it is not any more.
    case replaced(SourceKey, findings: Int, digest: SourceKey)
    /// It is in the book now, and its older edition is not any more.
    case renewed(SourceKey, findings: Int, older: SourceKey)

    /// The source that stands for the document.
    package var source: SourceKey {
        switch self {
        case .imported(let key, _), .known(let key), .replaced(let key, _, _),
            .renewed(let key, _, _):
            key
        }
    }
}
