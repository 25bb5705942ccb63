package import BriefCore
package import SourceImport

/// Collects the words of a document as they come, and what its parts are.
///
/// White space between words becomes one blank, as it does on paper; blocks stand a blank line
/// apart, list items and rows one line.
package struct TextBuilder {
    /// The text so far.
    package private(set) var bytes: [UInt8] = []
    /// The blocks that are finished.
    package private(set) var blocks: [Block] = []
    /// Where pages begin.
    package private(set) var pages: [PageStart] = []

    private struct Open {
        let kind: Block.Kind
        let level: Int
        /// First byte; nil as long as nothing but white space came.
        var start: Int?
    }

    private var current: Open?
    private var hasSpace = false
    private var pageNumber = 1
    /// Names of pages that the next words stand on.
    private var waiting: [String] = []

    /// An empty text.
    package init() {}

    /// True while a block is open that has words.
    package var isWriting: Bool { current?.start != nil }

    /// True while a block is open.
    package var isOpen: Bool { current != nil }

    /// Finishes the block there is and begins another.
    package mutating func open(_ kind: Block.Kind, level: Int = 0) {
        close()
        current = Open(kind: kind, level: level, start: nil)
    }

    /// Adds words to the open block, or to a paragraph where none is open.
    ///
    /// - Throws: `Refusal` where the text grows too long.
    package mutating func add(_ words: String) throws(Refusal) {
        try add(Array(words.utf8)[...])
    }

    /// Adds words of UTF-8.
    package mutating func add(_ words: ArraySlice<UInt8>) throws(Refusal) {
        guard bytes.count + words.count <= WorkerProtocol.textLimit else {
            throw Refusal(.limits, "more than 64 MiB of text come out of it")
        }
        var index = words.startIndex
        while index < words.endIndex {
            let byte = words[index]
            if StandIn.isSpace(byte) {
                hasSpace = true
                index += 1
            } else if byte == 0xF4, let found = StandIn.found(words[index...]) {
                switch found {
                case .control(let control): write(control)
                case .page: turnPage()
                }
                index += 4
            } else {
                write(byte)
                index += 1
            }
        }
    }

    /// Ends a line within the open block.
    package mutating func breakLine() {
        guard isWriting else { return }
        hasSpace = false
        bytes.append(0x0A)
    }

    /// Takes back the last character of the open block, as a hyphen at a line's end.
    package mutating func dropLast() {
        guard isWriting, !hasSpace else { return }
        while let last = bytes.popLast(), last & 0xC0 == 0x80 {}
    }

    /// Finishes the open block; one without words leaves nothing.
    package mutating func close() {
        hasSpace = false
        guard let open = current else { return }
        current = nil
        guard let start = open.start else { return }
        while let last = bytes.last, bytes.count > start, last == 0x20 || last == 0x0A {
            bytes.removeLast()
        }
        guard bytes.count > start, blocks.count < WorkerProtocol.blockLimit else { return }
        blocks.append(Block(open.kind, TextSpan(start, bytes.count), level: open.level))
    }

    /// A whole block.
    package mutating func block(
        _ kind: Block.Kind,
        _ words: String,
        level: Int = 0
    ) throws(Refusal) {
        open(kind, level: level)
        try add(words)
        close()
    }

    /// Says that the next words stand on a new page.
    package mutating func turnPage(label: String? = nil) {
        pageNumber = label.flatMap { Int($0) } ?? pageNumber + 1
        waiting.append(label ?? String(pageNumber))
    }

    /// The document so far.
    package consuming func document(format: String) -> ParsedDocument {
        close()
        var document = ParsedDocument()
        document.format = format
        document.text = SourceText(decoding: bytes)
        document.blocks = blocks
        if !pages.isEmpty {
            document.pages = pages.first?.start == 0 ? pages : [PageStart(0, label: "1")] + pages
        }
        return document
    }

    private mutating func markPages() {
        for label in waiting where pages.count < WorkerProtocol.pageLimit {
            pages.append(PageStart(bytes.count, label: label))
        }
        waiting = []
    }

    private mutating func write(_ byte: UInt8) {
        if current == nil { current = Open(kind: .paragraph, level: 0, start: nil) }
        if current?.start == nil {
            separate()
            if !waiting.isEmpty { markPages() }
            current?.start = bytes.count
        } else {
            if hasSpace, bytes.last != 0x0A { bytes.append(0x20) }
            if !waiting.isEmpty { markPages() }
        }
        hasSpace = false
        bytes.append(byte)
    }

    private mutating func separate() {
        guard let last = blocks.last, let open = current else { return }
        let isTight = last.kind == open.kind && (open.kind == .listItem || open.kind == .table)
        bytes += isTight ? [0x0A] : [0x0A, 0x0A]
    }
}
