package import BriefCore

/// How far a source speaks for itself.
package enum SourceGrade: String, CaseIterable, Sendable {
    /// The words of whom it speaks of.
    case primary
    /// A proposal or a paper of somebody on our side that binds nobody.
    case proposal
    /// Somebody else's account.
    case secondary
    /// An account of a document that was not published.
    case leaked
    /// Not known.
    case unknown

    /// The grade of a source.
    ///
    /// - Parameters:
    ///   - kind: The sort of document.
    ///   - tellsOfUnpublished: True where its text says that an unpublished paper was seen.
    package init(_ kind: SourceKind?, tellsOfUnpublished: Bool) {
        self =
            switch kind {
            case .record, .pressRelease, .webPage, .conclusions, .jointStatement, .speech, .letter:
                .primary
            case .nonPaper: .proposal
            case .news: tellsOfUnpublished ? .leaked : .secondary
            case .report, .digest, .note: .secondary
            case .other, nil: .unknown
            }
    }

    /// The word for it.
    package var words: String {
        switch self {
        case .primary: "primary"
        case .proposal: "proposal"
        case .secondary: "secondary"
        case .leaked: "secondary, on an unpublished paper"
        case .unknown: "not graded"
        }
    }
}
