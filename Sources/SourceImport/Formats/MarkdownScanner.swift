internal import BriefCore

/// Turns the lines of a Markdown text into blocks.
struct MarkdownScanner {
    private var lines: MarkdownLines
    private var found: [Block] = []
    /// The block that following lines may continue.
    private var open: Open?
    /// True where the last line's end was meant.
    private var isBroken = false
    /// True where the last line ends a sentence.
    private var isEnded = false

    private struct Open {
        var kind: Block.Kind
        var span: TextSpan
        var level: Int
    }

    /// Scans from a position on.
    init(_ text: SourceText, from start: Int) {
        lines = MarkdownLines(text, from: start)
    }

    /// All blocks in order.
    mutating func blocks() -> [Block] {
        while let line = lines.next() {
            read(line)
            isBroken = line.isBroken
            isEnded = line.body.last.map { ".!?".utf8.contains($0) } ?? false
        }
        close()
        return found
    }

    private mutating func read(_ line: MarkdownLines.Line) {
        guard !line.isBlank else { return close() }
        if let fence = MarkdownMarkers.fence(line.body) { return readCode(line, fence: fence) }
        if let heading = MarkdownMarkers.heading(line.body), line.indent < 4 {
            close()
            found.append(Block(.heading, heading.span, level: heading.level))
        } else if let level = MarkdownMarkers.underline(line.body), open?.kind == .paragraph {
            open?.kind = .heading
            open?.level = level
            close()
        } else if MarkdownMarkers.isRule(line.body) {
            close()
        } else if line.body.first == UInt8(ascii: "|") {
            close()
            if !MarkdownMarkers.isTableRule(line.body) {
                found.append(Block(.table, line.bodySpan))
            }
        } else if let item = MarkdownMarkers.item(line.body) {
            close()
            open = Open(kind: .listItem, span: item, level: line.indent / 2 + 1)
        } else if line.body.first == UInt8(ascii: ">") {
            readQuote(line)
        } else if MarkdownMarkers.isMarkup(line.body) {
            close()
            found.append(Block(.boilerplate, line.bodySpan))
        } else {
            // What stands on a line of its own below an item is none of the list.
            let isSmall = line.body.first.map { (0x61...0x7A).contains($0) } ?? false
            if isBroken, isEnded || !isSmall, open?.kind == .listItem { close() }
            extend(with: line.bodySpan, as: .paragraph)
        }
    }

    private mutating func readQuote(_ line: MarkdownLines.Line) {
        let inner = line.body.drop { $0 == UInt8(ascii: ">") || $0 == 0x20 }
        guard !inner.isEmpty else { return close() }
        if open?.kind != .quote { close() }
        extend(with: TextSpan(inner.startIndex, inner.endIndex), as: .quote)
    }

    private mutating func readCode(_ first: MarkdownLines.Line, fence: UInt8) {
        close()
        var end = first.bodySpan.end
        while let line = lines.next() {
            end = max(end, line.bodySpan.end)
            if MarkdownMarkers.fence(line.body) == fence { break }
        }
        found.append(Block(.code, TextSpan(first.bodySpan.start, end)))
    }

    private mutating func extend(with span: TextSpan, as kind: Block.Kind) {
        if let current = open {
            open?.span = TextSpan(current.span.start, span.end)
        } else {
            open = Open(kind: kind, span: span, level: 0)
        }
    }

    private mutating func close() {
        guard let block = open else { return }
        open = nil
        guard !block.span.isEmpty else { return }
        found.append(Block(block.kind, block.span, level: block.level))
    }
}
