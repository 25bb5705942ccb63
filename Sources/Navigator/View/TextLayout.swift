package import BriefCore
internal import TerminalScreen

/// Breaks the blocks of a source into lines of one width and walks through them.
///
/// Blocks are broken when they are first needed, so that a walk costs what it passes.
package struct TextLayout {
    private let window: Window<ReaderBlock>
    private let width: Int
    private var broken: [Int: [TextLine]] = [:]

    /// A layout of the blocks at hand, `width` columns wide.
    package init(_ window: Window<ReaderBlock>, width: Int) {
        self.window = window
        self.width = max(1, width)
    }

    /// The blocks at hand.
    package var blocks: Range<Int> { window.offset..<(window.offset + window.rows.count) }

    /// The lines of a block; none where it is not at hand.
    package mutating func lines(of block: Int) -> [TextLine] {
        if let lines = broken[block] { return lines }
        guard blocks.contains(block) else { return [] }
        let row = window.rows[block - window.offset]
        let next = blocks.contains(block + 1) ? window.rows[block + 1 - window.offset] : nil
        let previous = blocks.contains(block - 1) ? window.rows[block - 1 - window.offset] : nil
        let isBelowBlank = previous.map { Self.isApart($0, row) } ?? true
        let lines = Self.lines(of: row, before: next, isBelowBlank: isBelowBlank, width: width)
        broken[block] = lines
        return lines
    }

    /// Lines from a place on, at most so many.
    package mutating func lines(from place: TextPlace, count: Int) -> [TextLine] {
        var found: [TextLine] = []
        var block = place.block
        while found.count < count, blocks.contains(block) {
            let lines = lines(of: block)
            let first = block == place.block ? Self.index(of: place, in: lines) : 0
            found += lines.dropFirst(first).prefix(count - found.count)
            block += 1
        }
        return found
    }

    /// The place so many lines further, earlier where negative, as far as blocks are at hand.
    package mutating func place(_ lineCount: Int, from place: TextPlace) -> TextPlace {
        guard blocks.contains(place.block) else { return place }
        var block = place.block
        var index = Self.index(of: place, in: lines(of: block)) + lineCount
        while index < 0, blocks.contains(block - 1) {
            block -= 1
            index += lines(of: block).count
        }
        while index >= lines(of: block).count, blocks.contains(block + 1) {
            index -= lines(of: block).count
            block += 1
        }
        let reached = lines(of: block)
        guard !reached.isEmpty else { return place }
        return reached[min(max(0, index), reached.count - 1)].place
    }

    /// The last place that still fills a screen of so many lines; nil where the end of the text is
    /// not at hand.
    package mutating func lastTop(height: Int) -> TextPlace? {
        guard let last = blocks.last, last == window.total - 1 else { return nil }
        let lines = lines(of: last)
        guard let line = lines.last else { return nil }
        return place(1 - max(1, height), from: line.place)
    }

    /// The line on which a byte of the source stands; nil where it is not at hand.
    package mutating func line(at position: Int) -> TextLine? {
        guard let row = window.rows.last(where: { $0.block.span.start <= position }),
            position < row.block.span.end || row.index + 1 < blocks.upperBound
                || blocks.upperBound == window.total
        else { return nil }
        return lines(of: row.index).last { $0.span.start <= position && !$0.span.isEmpty }
    }

    /// The line of a block that holds a place; 0 where there are no lines.
    private static func index(of place: TextPlace, in lines: [TextLine]) -> Int {
        max(0, (lines.lastIndex { $0.offset <= place.offset }) ?? 0)
    }

    private static func lines(
        of row: ReaderBlock,
        before next: ReaderBlock?,
        isBelowBlank: Bool,
        width: Int
    )
        -> [TextLine]
    {
        let indent = min(indent(of: row.block), width / 4)
        let start = row.block.span.start
        var lines: [TextLine] = []
        for wrapped in Wrap.lines(of: flowing(row), columns: width - indent) {
            let span = TextSpan(start + wrapped.span.lowerBound, start + wrapped.span.upperBound)
            lines.append(
                TextLine(
                    block: row.index,
                    offset: wrapped.span.lowerBound,
                    span: span,
                    text: wrapped.text,
                    indent: indent,
                    paragraph: lines.isEmpty ? row.paragraph : nil,
                    page: page(of: row, in: span, isFirst: lines.isEmpty && isBelowBlank),
                    kind: row.block.kind,
                    marks: row.marks.filter { span.contains($0.span.start) }
                )
            )
        }
        if let next, isApart(row, next) { lines.append(blank(after: row, before: next)) }
        return lines
    }

    /// True where a blank line stands between two blocks.
    private static func isApart(_ row: ReaderBlock, _ next: ReaderBlock) -> Bool {
        row.block.kind != .listItem || next.block.kind != .listItem
    }

    /// The page that begins on a line; one that begins with its block stands on the blank line
    /// above, beside which there is no number.
    private static func page(of row: ReaderBlock, in span: TextSpan, isFirst: Bool) -> String? {
        row.pages.last { page in
            span.contains(page.start) && page.start > 0
                && !(isFirst && page.start == row.block.span.start)
        }?.label
    }

    private static func blank(after row: ReaderBlock, before next: ReaderBlock) -> TextLine {
        let end = row.block.span.end
        return TextLine(
            block: row.index,
            offset: row.text.utf8.count + 1,
            span: TextSpan(end, end),
            text: .empty,
            indent: 0,
            paragraph: nil,
            page: next.pages.last { $0.start == next.block.span.start }?.label,
            kind: row.block.kind,
            marks: []
        )
    }

    private static func indent(of block: Block) -> Int {
        switch block.kind {
        case .listItem: 2 * max(1, min(block.level, 6))
        case .quote: 4
        case .heading, .paragraph, .label, .boilerplate, .code, .table: 0
        }
    }

    /// The block's text with its line ends as blanks, byte for byte, so that it fills lines; text
    /// whose lines mean something keeps them.
    private static func flowing(_ row: ReaderBlock) -> String {
        switch row.block.kind {
        case .code, .table: return row.text
        case .heading, .paragraph, .listItem, .quote, .label, .boilerplate:
            return row.text.flowing
        }
    }
}

extension String {
    /// The text with line ends and tabs as blanks, byte for byte.
    var flowing: String {
        guard utf8.contains(where: { $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }) else { return self }
        let bytes = utf8.map { $0 == 0x0A || $0 == 0x0D || $0 == 0x09 ? 0x20 : $0 }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The text on one line, runs of blanks made single.
    package var oneLine: String {
        isOneLine ? self : split { $0.isWhitespace }.joined(separator: " ")
    }

    /// True where there is nothing to mend; no-break spaces are left to the screen.
    private var isOneLine: Bool {
        var last: UInt8 = 0x20
        for byte in utf8 {
            if byte < 0x20 || byte == 0x20 && last == 0x20 { return false }
            last = byte
        }
        return last != 0x20 || isEmpty
    }
}
