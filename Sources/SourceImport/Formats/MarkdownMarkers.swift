internal import BriefCore

/// The marks at the start of a Markdown line.
enum MarkdownMarkers {
    /// A heading's words and level: `## Words ##`; nil for another line.
    static func heading(_ body: ArraySlice<UInt8>) -> (span: TextSpan, level: Int)? {
        let level = body.prefix { $0 == UInt8(ascii: "#") }.count
        guard (1...6).contains(level) else { return nil }
        var words = body.dropFirst(level)
        guard words.first == 0x20 || words.first == 0x09 else { return nil }
        words = words.drop { $0 == 0x20 || $0 == 0x09 }
        while let last = words.last, last == UInt8(ascii: "#") || last == 0x20 {
            words = words.dropLast()
        }
        guard !words.isEmpty else { return nil }
        return (TextSpan(words.startIndex, words.endIndex), level)
    }

    /// Level of the heading a line of `=` or `-` makes of the paragraph before it.
    static func underline(_ body: ArraySlice<UInt8>) -> Int? {
        guard body.count >= 3 else { return nil }
        if body.allSatisfy({ $0 == UInt8(ascii: "=") }) { return 1 }
        if body.allSatisfy({ $0 == UInt8(ascii: "-") }) { return 2 }
        return nil
    }

    /// True for a line across the page: three or more of `-`, `*` or `_`.
    static func isRule(_ body: ArraySlice<UInt8>) -> Bool {
        guard let mark = body.first, "-*_".utf8.contains(mark) else { return false }
        let marks = body.filter { $0 != 0x20 }
        return marks.count >= 3 && marks.allSatisfy { $0 == mark }
    }

    /// A list item with its mark, which tells an item of the list from an item of a list within it.
    ///
    /// `- x`, `* x`, `+ x`, `1. x`, `1) x`; and as in other texts `– x`, `• x`, `(a) x`, `(iv) x`,
    /// `a) x`.
    static func item(_ body: ArraySlice<UInt8>) -> TextSpan? {
        guard let first = body.first else { return nil }
        var mark = 1
        if let bracket = bracketed(body) ?? signs.first(where: { body.starts(with: $0) })?.count {
            mark = bracket
        } else if !"-*+".utf8.contains(first) {
            mark = body.prefix { (0x30...0x39).contains($0) }.count
            guard (1...9).contains(mark), body.count > mark,
                ".)".utf8.contains(body[body.startIndex + mark])
            else { return nil }
            mark += 1
        }
        let rest = body.dropFirst(mark)
        guard rest.first == 0x20 || rest.first == 0x09 else { return nil }
        let words = rest.drop { $0 == 0x20 || $0 == 0x09 }
        return words.isEmpty ? nil : TextSpan(body.startIndex, words.endIndex)
    }

    /// Dashes and bullets that Markdown does not know and people write.
    private static let signs = ["–", "—", "•", "▪"].map { Array($0.utf8) }

    /// Length of `(a)`, `(iv)`, `(3)` or `a)`; nil for another start.
    private static func bracketed(_ body: ArraySlice<UInt8>) -> Int? {
        let isOpen = body.first == UInt8(ascii: "(")
        let inner = body.dropFirst(isOpen ? 1 : 0).prefix { byte in
            (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
        }
        guard (1...4).contains(inner.count),
            body.dropFirst((isOpen ? 1 : 0) + inner.count).first
                == UInt8(ascii: ")")
        else { return nil }
        let isNumber = inner.allSatisfy { $0 < 0x3A }
        let isRoman = inner.allSatisfy { "ivx".utf8.contains($0) }
        guard isNumber && isOpen || isRoman || inner.count == 1 && !isNumber else { return nil }
        return inner.count + (isOpen ? 2 : 1)
    }

    /// The mark of a code fence, three or more backticks or tildes.
    static func fence(_ body: ArraySlice<UInt8>) -> UInt8? {
        guard let mark = body.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~"),
            body.prefix(while: { $0 == mark }).count >= 3
        else { return nil }
        return mark
    }

    /// True for the line between a table's head and its rows.
    static func isTableRule(_ body: ArraySlice<UInt8>) -> Bool {
        body.allSatisfy { "|-: ".utf8.contains($0) }
    }

    /// True for a line of raw HTML or an image alone, which say nothing themselves.
    static func isMarkup(_ body: ArraySlice<UInt8>) -> Bool {
        body.starts(with: "<!--".utf8) || body.starts(with: "<script".utf8)
            || body.starts(with: "<img".utf8) || body.starts(with: "![".utf8)
    }
}
