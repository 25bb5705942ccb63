internal import BriefCore
internal import SourceImport

/// Reads mails.
///
/// - Source: RFC 5322 and RFC 2045 to 2047.
enum MailParser {
    /// The text of a mail with its main headers before it; files within it as attachments.
    ///
    /// - Throws: `Refusal` where it is locked, empty, or built to break its reader.
    static func parse(_ bytes: [UInt8]) throws(Refusal) -> ParsedDocument {
        try MailTree.check(bytes)
        var tree = MailTree()
        let start = bytes.firstIndex { $0 != 0x0D && $0 != 0x0A } ?? bytes.count
        let mails = MailSplit.mails(Array(bytes[start...]))
        guard let mail = mails.first else { throw Refusal(.empty) }
        let headers = MailHeaders(mail)
        if headers.isEmpty {
            tree.warn("a mail without headers")
        } else if start > 0 {
            tree.warn("blank lines stand before its headers")
        }
        for (number, other) in mails.enumerated().dropFirst() {
            tree.attach(mail: other, number: number + 1)
        }
        if mails.count > 1 { tree.warn("a mailbox of \(mails.count) mails, each read by itself") }
        try tree.read(headers, mail[headers.end...])
        guard tree.bodies.contains(where: \.hasWords) || !tree.attachments.isEmpty else {
            throw Refusal(.empty)
        }
        let facts = facts(headers, &tree)
        var composer = MailComposer()
        composer.add(headers: head(headers))
        if headers.value("subject") != nil, let title = facts.title { composer.add(subject: title) }
        for body in tree.bodies { composer.add(body) }
        var document = composer.document
        document.facts = facts
        document.warnings = tree.allWarnings
        document.attachments = tree.attachments
        document.isCut = tree.isCut
        return document
    }

    private static func facts(
        _ headers: MailHeaders,
        _ tree: inout MailTree
    ) -> ParsedDocument.Facts {
        var facts = ParsedDocument.Facts()
        if let subject = headers.value("subject") {
            let (text, isStrange) = MailWords.text(subject)
            if isStrange { tree.warn("marks: line ends or too many coded words in the subject") }
            if !text.isEmpty {
                facts.title = text
                facts.isTitleOwn = true
            }
        }
        if let sender = headers.value("from") {
            let from = MailWords.text(sender).text
            facts.publisher = MailSender.name(from)
            if MailSender.isSpoofed(from) {
                tree.warn("the sender's name looks like another address")
            }
        }
        for name in ["from", "subject", "date"] where headers.count(name) > 1 {
            tree.warn("more than one header \(name); the first is shown")
        }
        if let date = headers.value("date") {
            facts.date = MailDate.iso(date)
            facts.dateReason = "The mail's own date."
            if facts.date == nil { tree.warn("its date cannot be and is left out") }
        }
        facts.kind = headers.isEmpty ? nil : "letter"
        return facts
    }

    /// The headers that people read, one a line; the subject stands by itself as the title.
    private static func head(_ headers: MailHeaders) -> [String] {
        [("From", "from"), ("To", "to"), ("Cc", "cc"), ("Date", "date")].compactMap { label, name in
            headers.value(name).map { label + ": " + MailWords.text($0).text }
        }
    }
}

/// What a sender's line says.
enum MailSender {
    /// The name before the address, else the address.
    static func name(_ from: String) -> String? {
        guard let open = from.lastIndex(of: "<") else { return from.isEmpty ? nil : from }
        let name = from[..<open].trimmingQuotes
        return name.isEmpty ? String(from[from.index(after: open)...].prefix { $0 != ">" }) : name
    }

    /// True where the name holds an address that is not the sender's.
    static func isSpoofed(_ from: String) -> Bool {
        guard let open = from.lastIndex(of: "<") else { return false }
        let address = from[from.index(after: open)...].prefix { $0 != ">" }
        let name = from[..<open].trimmingQuotes
        return name.contains("@") && name.lowercased() != address.lowercased()
    }
}

extension Substring {
    /// The words without blanks and quotation marks around them.
    fileprivate var trimmingQuotes: String {
        let isEdge: (Character) -> Bool = { $0 == " " || $0 == "\"" || $0 == "'" }
        return String(
            String(drop(while: isEdge).reversed().drop(while: isEdge)).reversed()
        )
    }
}

extension MailTree.Body {
    /// True where it holds more than white space.
    var hasWords: Bool {
        switch self {
        case .plain(let bytes): bytes.contains { $0 > 0x20 }
        case .web(let page): page.text.bytes.contains { $0 > 0x20 }
        case .remark: true
        }
    }
}
