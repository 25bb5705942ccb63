package import BriefCore

/// A document on its way into a book.
package struct NewSource: Sendable {
    /// The document as read.
    package let document: ImportedDocument
    /// What was found in it, what was given laid over its metadata.
    package let analysis: Analysis
    /// What the reader said of it; kept when the analysis is made anew.
    package let given: SourceMetadata
    /// Name of its file, without folders.
    package let file: String
    /// Hash of the original where this is a digest of one.
    package let digestOf: String?

    /// Puts the parts together.
    package init(
        document: ImportedDocument,
        analysis: Analysis,
        given: SourceMetadata = SourceMetadata(),
        file: String,
        digestOf: String? = nil
    ) {
        self.document = document
        self.analysis = analysis
        self.given = given
        self.file = file
        self.digestOf = digestOf
    }
}

/// What became of a document that was to go into a book.
package enum ImportOutcome: Hashable, Sendable {
    /// It is in the book now; the number counts events, issues, points and positions.
    case imported(SourceKey, findings: Int)
    /// It was there already, or its original was: the source that stands for it.
    case known(SourceKey)
    /// It is in the book now, and the digest that stood for it is not any more.
    case replaced(SourceKey, findings: Int, digest: SourceKey)

    /// The source that stands for the document.
    package var source: SourceKey {
        switch self {
        case .imported(let key, _), .known(let key), .replaced(let key, _, _): key
        }
    }
}
