package import BriefCore

/// A document read back from a book, to be analysed anew.
package struct StoredDocument: Sendable {
    /// The document as it was read from its file; its warnings included.
    package let document: ImportedDocument
    /// What the reader said of it.
    package let given: SourceMetadata
    /// Name of its file, without folders.
    package let file: String
    /// Hash of the original where this is a digest of one.
    package let digestOf: String?
    /// Digest of where the file stands; nil where it is no file.
    package let origin: String?
}
