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

    /// Loads what every document needs, so that processes that come of this one have it.
    package static func prepare() {
        let found = [
            read(Array("<h1>Talks</h1><ul><li>ports</ul><p>in Suva".utf8), type: .web),
            read(Array("Subject: Talks\nContent-Type: text/html\n\n<p>in Suva".utf8), type: .mail),
            read(Array(page.utf8), type: .pdf),
        ]
        for answer in found { _ = WorkerProtocol.bytes(of: answer) }
    }

    /// A page with a heading and a paragraph of two lines.
    static let page = """
        %PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R
        /Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Times-Bold>>>>>>>>endobj
        4 0 obj<</Length 106>>stream
        BT /F 20 Tf 72 700 Td (Talks) Tj /F 10 Tf 0 -30 Td (Both met in Suva,) Tj
        0 -12 Td (on 3 May 2025.) Tj ET
        endstream endobj
        trailer<</Root 1 0 R>>
        """

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
