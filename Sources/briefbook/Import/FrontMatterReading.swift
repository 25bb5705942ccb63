internal import BriefCore
internal import BriefData

/// What a document's front matter says, or a warning that it cannot be read.
struct FrontMatterReading {
    let metadata: SourceMetadata
    /// Hash of the original where the document says that it is a digest of it.
    let original: String?
    let warnings: [String]

    /// Reads the front matter of a document; without any, nothing is said.
    init(_ document: ImportedDocument, file: String) {
        do throws(DataError) {
            let matter = try FrontMatter(of: document, file: file)
            metadata = matter.metadata
            original = matter.isDigest ? matter.original : nil
            warnings = matter.warnings
        } catch {
            metadata = SourceMetadata()
            original = nil
            warnings = ["front matter not read: \(error)"]
        }
    }
}
