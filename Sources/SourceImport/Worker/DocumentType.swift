/// What a file is, decided by its bytes; its name only tells a lie from the truth.
package enum DocumentType: String, CaseIterable, Sendable {
    case text, web, office, pdf, mail, rtf
    case oldOffice = "old-office"

    /// The type in words.
    package var what: String {
        switch self {
        case .text: "a text"
        case .web: "a web page"
        case .office: "a ZIP archive or office document"
        case .pdf: "a PDF document"
        case .mail: "a mail"
        case .rtf: "an RTF document"
        case .oldOffice: "an old office document"
        }
    }

    /// Endings that promise a type; a file of another type under one of them is refused.
    private static let promises: [String: Set<DocumentType>] = [
        "txt": [.text, .mail], "md": [.text], "markdown": [.text],
        "html": [.web, .text], "htm": [.web, .text], "xhtml": [.web, .text],
        "pdf": [.pdf], "docx": [.office, .oldOffice], "docm": [.office, .oldOffice],
        "odt": [.office], "eml": [.mail, .text], "rtf": [.rtf],
        // Programs have saved all of these under the old name.
        "doc": [.oldOffice, .rtf, .office, .web, .text],
    ]

    /// The type of a file.
    ///
    /// - Parameters:
    ///   - bytes: The whole file.
    ///   - name: Its name, with or without folders.
    /// - Returns: The type; text where nothing else fits.
    /// - Throws: `ImportError.type` for what is no document, or not what its name says.
    package static func of(_ bytes: [UInt8], name: String) throws(ImportError) -> DocumentType {
        let ending = ending(of: name)
        if isLock(bytes, name: name) { throw .type(file: name, what: ImportError.lockFile) }
        guard let found = known(bytes, ending: ending) else {
            guard let what = FileSignature.name(of: bytes) else { return .text }
            throw .type(file: name, what: what)
        }
        if let promised = promises[ending], !promised.contains(found) {
            // Bytes stand before the document: its own reader says what is wrong.
            if ending == "docx", FileSignature.zipEnd(bytes) { return .office }
            if found == .text, bytes.prefix(reach).contains(0) || !isText(bytes) {
                throw .malformed(file: name, why: "nothing of the kind its name tells is in it")
            }
            throw .type(file: name, what: found.what + ImportError.misnamed)
        }
        return found
    }

    /// Bytes of a file looked at to tell words from anything else.
    private static let reach = 4_096

    /// True where the beginning of a file is words in UTF-8, but for a letter cut at its end.
    private static func isText(_ bytes: [UInt8]) -> Bool {
        let start = bytes.prefix(reach)
        let text = String(decoding: start, as: UTF8.self)
        return text.unicodeScalars.count { $0 == "\u{FFFD}" } * 20 <= text.unicodeScalars.count
    }

    /// True for `~$port.docx`, the few bytes that Word keeps beside `report.docx` while it is open.
    private static func isLock(_ bytes: [UInt8], name: String) -> Bool {
        (name.split(separator: "/").last ?? "").hasPrefix("~$") && bytes.count < 1024
    }

    /// True for a name whose ending promises a document.
    package static func isPromised(by name: String) -> Bool { promises[ending(of: name)] != nil }

    /// True for a name whose ending promises that little but words is in the file, or nothing.
    package static func isPlain(by name: String) -> Bool {
        let ending = ending(of: name)
        return promises[ending] == nil || ["txt", "md", "markdown"].contains(ending)
    }

    private static func known(_ bytes: [UInt8], ending: String) -> DocumentType? {
        if FileSignature.isWebPage(bytes) || ending.hasSuffix("html") || ending == "htm" {
            if FileSignature.isWebPage(bytes) { return .web }
            if FileSignature.hasTags(bytes) { return .web }
        }
        if FileSignature.begins(bytes, "%PDF-") || FileSignature.isLatePdf(bytes) { return .pdf }
        if FileSignature.begins(bytes, "PK\u{3}\u{4}")
            || FileSignature.begins(bytes, "PK\u{5}\u{6}")
        {
            return .office
        }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
            return .oldOffice
        }
        if FileSignature.begins(bytes, "{\\rtf") { return .rtf }
        if FileSignature.name(of: bytes) != nil { return nil }
        if MailSignature.isMail(bytes, isNamedSo: ending == "eml") { return .mail }
        return .text
    }

    /// What stands after the last dot of a name, in small letters.
    static func ending(of name: String) -> String {
        let last = name.split(separator: "/").last ?? ""
        guard let dot = last.lastIndex(of: "."), dot != last.startIndex else { return "" }
        return last[last.index(after: dot)...].lowercased()
    }
}
