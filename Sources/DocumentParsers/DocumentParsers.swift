internal import BriefCore
package import SourceImport

/// Reads documents of any format but text; works on untrusted bytes and belongs in a worker.
package enum DocumentParsers {
    /// Reads a document of a type.
    package static func read(_ bytes: [UInt8], type: DocumentType) -> WorkerAnswer {
        do throws(Refusal) {
            let document = try parse(bytes, type: type)
            guard
                document.text.bytes.contains(where: { $0 > 0x20 }) || !document.attachments.isEmpty
            else { throw Refusal(.empty) }
            return .success(document)
        } catch {
            return .failure(error)
        }
    }

    private static func parse(
        _ bytes: [UInt8],
        type: DocumentType
    ) throws(Refusal) -> ParsedDocument {
        switch type {
        case .web: try WebParser.parse(bytes)
        case .office: try OfficeParser.parse(bytes)
        case .mail: try MailParser.parse(bytes)
        case .oldOffice: throw OldOffice.refusal(bytes)
        case .pdf: try PdfParser.parse(bytes)
        case .text, .rtf: throw Refusal(.type, type.what)
        }
    }
}
