package import BriefAssembly

/// The formats a brief can be written in.
package enum BriefFormat: String, CaseIterable, Sendable {
    case markdown = "md"
    case text = "txt"
    case html
    case json
    case docx
    /// Made of another format by a program of its own; see ``pages``.
    case pdf

    /// The format of a file by the end of its name; nil where it tells none.
    package init?(fileName: String) {
        guard let dot = fileName.lastIndex(of: "."), dot != fileName.startIndex else { return nil }
        let ending = fileName[fileName.index(after: dot)...].lowercased()
        guard !ending.contains("/"),
            let row = BriefFormat.endings.first(where: { $0.0 == ending })
        else { return nil }
        self = row.1
    }

    /// The format of a name as it is typed; nil for none.
    package init?(name: String) {
        guard let row = BriefFormat.endings.first(where: { $0.0 == name.lowercased() }) else {
            return nil
        }
        self = row.1
    }

    /// What it is, for help and messages.
    package var title: String {
        switch self {
        case .markdown: "Markdown"
        case .text: "plain text of 72 columns"
        case .html: "HTML, one file"
        case .json: "JSON, one object"
        case .docx: "DOCX"
        case .pdf: "PDF"
        }
    }

    /// The brief as bytes; nil for PDF, which another program makes of DOCX or HTML.
    package func bytes(of brief: Brief, showsReasons: Bool = false) -> [UInt8]? {
        let page = BriefPage(brief, showsReasons: showsReasons)
        return switch self {
        case .markdown: Array(MarkdownFormat(page: page).text.utf8)
        case .text: Array(PlainTextFormat(page: page).text.utf8)
        case .html: Array(HTMLFormat(page: page).text.utf8)
        case .json: Array(JSONFormat(brief: brief).text.utf8)
        case .docx: DocxFormat(page: page).bytes
        case .pdf: nil
        }
    }

    /// Names and endings, with the format each means.
    private static let endings: [(String, BriefFormat)] = [
        ("md", .markdown),
        ("markdown", .markdown),
        ("txt", .text),
        ("text", .text),
        ("cable", .text),
        ("html", .html),
        ("htm", .html),
        ("json", .json),
        ("docx", .docx),
        ("pdf", .pdf),
    ]
}
