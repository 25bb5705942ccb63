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
    /// Digest of where the file stands, which tells a newer edition of it; nil where it is no file.
    package let origin: String?
    /// Digests of where the other files stand that are imported with it.
    package let present: Set<String>
    /// The file's bytes where they are to be kept.
    package let original: [UInt8]?

    /// Puts the parts together.
    package init(
        document: ImportedDocument,
        analysis: Analysis,
        given: SourceMetadata = SourceMetadata(),
        file: String,
        digestOf: String? = nil,
        origin: String? = nil,
        present: Set<String> = [],
        original: [UInt8]? = nil
    ) {
        self.document = document
        self.analysis = analysis
        self.given = given
        self.file = file
        self.digestOf = digestOf
        self.origin = origin
        self.present = present
        self.original = original
    }
}
