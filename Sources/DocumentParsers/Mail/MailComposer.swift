internal import BriefCore
internal import SourceImport

/// Puts the texts of a mail one below the other.
///
/// Its headers say who wrote when and to whom, and nothing of the matter. Of a mail of plain text
/// alone nothing else is marked, so that its blocks are found like those of any text; where a web
/// page is in it, blocks are marked throughout.
struct MailComposer {
    private var bytes: [UInt8] = []
    private var blocks: [Block] = []
    private var isPlain = true
    /// Blocks of headers and subject, before all others.
    private var headers = 0

    /// An empty mail.
    init() {}

    /// Adds lines of headers.
    mutating func add(headers: [String]) {
        for line in headers {
            if !bytes.isEmpty { bytes.append(0x0A) }
            append(.boilerplate, Array(line.utf8)[...])
        }
        self.headers = blocks.count
    }

    /// Adds the subject, a title above what follows, which may have one of its own.
    mutating func add(subject: String) {
        separate()
        append(.heading, Array(subject.utf8)[...])
        headers = blocks.count
    }

    /// Adds a text.
    mutating func add(_ body: MailTree.Body) {
        switch body {
        case .plain(let text): addPlain(text)
        case .remark(let words):
            separate()
            isPlain = false
            append(.boilerplate, Array(words.utf8)[...])
        case .web(let page):
            separate()
            isPlain = false
            let start = bytes.count
            bytes += page.text.bytes
            for block in page.blocks ?? [] {
                let span = TextSpan(block.span.start + start, block.span.end + start)
                blocks.append(Block(block.kind, span, level: block.level))
            }
        }
    }

    /// The mail.
    var document: ParsedDocument {
        var document = ParsedDocument()
        document.format = "mail"
        document.text = SourceText(decoding: bytes)
        document.blocks = isPlain ? Array(blocks.prefix(headers)) : blocks
        return document
    }

    private mutating func addPlain(_ text: [UInt8]) {
        var rest = text.filter { $0 != 0x0D }[...]
        while let last = rest.last, StandIn.isSpace(last) { rest = rest.dropLast() }
        rest = rest.drop { $0 == 0x0A }
        guard !rest.isEmpty else { return }
        separate()
        let start = bytes.count
        bytes += rest
        var open: Int?
        var position = start
        while position < bytes.count {
            let stop = bytes[position...].firstIndex(of: 0x0A) ?? bytes.count
            let isBlank = bytes[position..<stop].allSatisfy(StandIn.isSpace)
            if isBlank, let first = open {
                mark(first, position - 1)
                open = nil
            } else if !isBlank, open == nil {
                open = position
            }
            position = stop + 1
        }
        if let open { mark(open, bytes.count) }
    }

    private mutating func mark(_ start: Int, _ end: Int) {
        guard end > start else { return }
        blocks.append(Block(.paragraph, TextSpan(start, end)))
    }

    private mutating func separate() {
        if !bytes.isEmpty { bytes += [0x0A, 0x0A] }
    }

    private mutating func append(_ kind: Block.Kind, _ words: ArraySlice<UInt8>, level: Int = 0) {
        guard !words.isEmpty else { return }
        let start = bytes.count
        bytes += words
        blocks.append(Block(kind, TextSpan(start, bytes.count), level: level))
    }
}
