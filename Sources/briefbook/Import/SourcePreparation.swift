internal import BriefCore
internal import BriefData
internal import BriefStore
internal import SourceImport
internal import TextAnalysis

/// A file as far as it comes without the book.
enum PreparedSource: Sendable {
    /// Read and analysed, with what was strange about it, and whether it is only a part.
    case source(NewSource, warnings: [String], isCut: Bool)
    case failed(reason: String, CommandFailure)

    /// What goes into the book; nil for what could not be read.
    var source: NewSource? {
        if case .source(let source, _, _) = self { source } else { nil }
    }
}

/// Reads and analyses one file; any thread may do it.
struct SourcePreparation: Sendable {
    /// Reads the text.
    let analyser: Analyser
    /// What the reader said; laid over what the file says of itself.
    let given: SourceMetadata
    /// Reads the file.
    let reader: FileReader

    /// The file read and analysed, or why not.
    ///
    /// Front matter that cannot be read is a warning: it may be another program's.
    func prepare(_ input: ImportInput) -> PreparedSource {
        do throws(ImportError) {
            let (bytes, isCut) = try input.bytes(reader)
            let document = try SourceImporters.document(bytes, file: input.shown)
            let matter = FrontMatterReading(document, file: input.shown)
            let said = matter.metadata.overlaid(with: given)
            let source = NewSource(
                document: document,
                analysis: analyser.analyse(document, given: said),
                given: said,
                file: input.name,
                digestOf: matter.original
            )
            let cut = isCut ? [ImportInput.cutWarning(reader)] : []
            return .source(source, warnings: cut + matter.warnings, isCut: isCut)
        } catch {
            return .failed(reason: error.reason, CommandFailure(error))
        }
    }
}

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
