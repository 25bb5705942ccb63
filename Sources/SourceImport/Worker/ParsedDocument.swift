package import BriefCore

/// What a worker found in a document; nothing of it is believed but as text.
package struct ParsedDocument: Sendable {
    /// A file within the document.
    package struct Attachment: Sendable {
        /// Its name as the document gives it, without folders.
        package let name: String
        /// Its bytes.
        package let bytes: [UInt8]

        /// Makes an attachment.
        package init(name: String, bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }
    }

    /// What the format itself says of the document; nil where it says nothing.
    package struct Facts: Hashable, Sendable {
        /// Title.
        package var title: String?
        /// True where the title is one for people, as a mail's subject is, and stands above the text's.
        package var isTitleOwn = false
        /// Author, sender or publisher.
        package var publisher: String?
        /// Date of the document in ISO 8601.
        package var date: String?
        /// One sentence on where the date is from.
        package var dateReason: String?
        /// Kind of the source, such as `letter`.
        package var kind: String?

        /// Says nothing.
        package init() {}
    }

    /// Name of the format, such as `pdf`.
    package var format = ""
    /// Name of the encoding the bytes were in.
    package var encoding = "utf-8"
    /// The text.
    package var text = SourceText("")
    /// What its parts are, in order; nil where the format does not tell.
    package var blocks: [Block]?
    /// Where its pages begin, in order.
    package var pages: [PageStart] = []
    /// What the format says of the document.
    package var facts = Facts()
    /// What was strange, one line each.
    package var warnings: [String] = []
    /// Files within it.
    package var attachments: [Attachment] = []
    /// True where the end of the document is missing.
    package var isCut = false

    /// An empty document.
    package init() {}
}

/// Why a worker does not read a document, in one word of a closed list and a few more.
package struct Refusal: Error, Hashable, Sendable {
    /// The closed list.
    package enum Reason: String, CaseIterable, Sendable {
        case malformed, limits, encrypted, dtd, unsupported, type, empty, reader
    }

    /// The word.
    package let reason: Reason
    /// What it is about, in a few words; may be empty.
    package let detail: String

    /// Makes a refusal.
    package init(_ reason: Reason, _ detail: String = "") {
        self.reason = reason
        self.detail = detail
    }

    /// The refusal of a file.
    package func error(file: String) -> ImportError {
        switch reason {
        case .malformed: .malformed(file: file, why: detail)
        case .limits: .excess(file: file, what: detail)
        case .encrypted: .encrypted(file: file)
        case .dtd: .dtd(file: file)
        case .unsupported: .unsupported(file: file, what: detail)
        case .type: .type(file: file, what: detail)
        case .empty: detail.isEmpty ? .empty(file: file) : .wordless(file: file, why: detail)
        case .reader: .reader(file: file, why: detail)
        }
    }
}
