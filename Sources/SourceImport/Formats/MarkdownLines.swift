internal import BriefCore

/// The lines of a text, one after the other.
struct MarkdownLines: IteratorProtocol {
    /// One line: its bytes without the line end, and where the next begins.
    struct Line {
        let span: TextSpan
        let next: Int
        /// Columns of white space at its start.
        let indent: Int
        /// The line from its first letter to its last.
        let body: ArraySlice<UInt8>

        /// True where nothing but white space stands on it.
        var isBlank: Bool { body.isEmpty }

        /// True where the line's end is meant: two blanks or a backslash stand before it.
        var isBroken: Bool {
            body.last == UInt8(ascii: "\\") || span.end - bodySpan.end >= 2
        }

        /// The body's place in the text.
        var bodySpan: TextSpan { TextSpan(body.startIndex, body.endIndex) }

        /// True where the body is just those characters and nothing is before them.
        func isFence(_ text: String) -> Bool {
            indent == 0 && body.elementsEqual(text.utf8)
        }
    }

    private let bytes: [UInt8]
    private var position: Int

    /// Lines from a position on.
    init(_ text: SourceText, from start: Int) {
        bytes = text.bytes
        position = start
    }

    /// The next line; nil at the end of the text.
    mutating func next() -> Line? {
        guard position < bytes.count else { return nil }
        let start = position
        var end = start
        while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        position = end
        if position < bytes.count {
            let isPair = bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A
            position += isPair ? 2 : 1
        }
        var first = start
        var indent = 0
        while first < end, bytes[first] == 0x20 || bytes[first] == 0x09 {
            indent += bytes[first] == 0x09 ? 4 - indent % 4 : 1
            first += 1
        }
        var last = end
        while last > first, bytes[last - 1] == 0x20 || bytes[last - 1] == 0x09 { last -= 1 }
        return Line(
            span: TextSpan(start, end),
            next: position,
            indent: indent,
            body: bytes[first..<last]
        )
    }
}
