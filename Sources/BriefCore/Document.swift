/// A stretch of text with one role in its document.
package struct Block: Hashable, Sendable {
    /// The role of a block.
    ///
    /// Only paragraphs, list items and quotes yield findings.
    package enum Kind: String, CaseIterable, Sendable {
        case heading, paragraph
        case listItem = "list-item"
        case quote, label, boilerplate, code, table

        /// True for blocks that are numbered as paragraphs.
        package var isNumbered: Bool {
            switch self {
            case .paragraph, .listItem, .quote, .code, .table: true
            case .heading, .label, .boilerplate: false
            }
        }
    }

    /// The role.
    package let kind: Kind
    /// Where the block stands, without surrounding white space.
    package let span: TextSpan
    /// Depth of a heading (1 is the title) or of a list item; 1 of a note on the text; 0 else, as of a
    /// mail's subject.
    package let level: Int

    /// Makes a block.
    package init(_ kind: Kind, _ span: TextSpan, level: Int = 0) {
        self.kind = kind
        self.span = span
        self.level = level
    }
}

/// Where a page of a document begins.
package struct PageStart: Hashable, Sendable {
    /// First byte of the page in the text.
    package let start: Int
    /// The page's number or name as the document gives it.
    package let label: String

    /// Makes the start of a page.
    package init(_ start: Int, label: String) {
        self.start = start
        self.label = label
    }
}

/// A document as read from a file, before analysis.
package struct ImportedDocument: Sendable {
    /// The decoded text.
    package let text: SourceText
    /// Blocks the format itself marks; nil where analysis must find them.
    package let blocks: [Block]?
    /// Where the front matter's YAML stands, without its fences; nil without one.
    package let frontMatter: TextSpan?
    /// Name of the format read, such as `text` or `markdown`.
    package let format: String
    /// Name of the encoding the bytes were in, such as `utf-8`.
    package let encoding: String
    /// SHA-256 of the file's bytes, lower-case hexadecimal.
    package let hash: String
    /// Length of the file in bytes.
    package let byteCount: Int
    /// What was strange in it, one short line each.
    package let warnings: [String]
    /// Where its pages begin, in order; empty for a format without pages.
    package let pages: [PageStart]

    /// Makes a document of what an importer found.
    package init(
        text: SourceText,
        blocks: [Block]? = nil,
        frontMatter: TextSpan? = nil,
        format: String,
        encoding: String,
        hash: String,
        byteCount: Int,
        warnings: [String] = [],
        pages: [PageStart] = []
    ) {
        self.text = text
        self.blocks = blocks
        self.frontMatter = frontMatter
        self.format = format
        self.encoding = encoding
        self.hash = hash
        self.byteCount = byteCount
        self.warnings = warnings
        self.pages = pages
    }
}

/// One sentence or list item of a source.
package struct Passage: Hashable, Sendable {
    /// Where it stands.
    package let span: TextSpan
    /// Index of the block it belongs to.
    package let block: Int
    /// Index of the section it belongs to; nil before the first.
    package let section: Int?

    /// Makes a passage.
    package init(span: TextSpan, block: Int, section: Int?) {
        self.span = span
        self.block = block
        self.section = section
    }
}

/// A run of blocks under one heading, or owned by one partner.
package struct Section: Hashable, Sendable {
    /// The heading's words; nil where the heading was lost or never stood.
    package let title: String?
    /// Indices of its blocks, half-open.
    package let blocks: Range<Int>
    /// Subjects that own the section, the partner first; empty where none does.
    package let owners: [SubjectID]

    /// Makes a section.
    package init(title: String?, blocks: Range<Int>, owners: [SubjectID]) {
        self.title = title
        self.blocks = blocks
        self.owners = owners
    }
}
