/// The decoded text of a source: valid UTF-8, held as bytes.
///
/// Byte-order mark removed, newlines and Unicode form as in the file. Spans
/// into it are byte ranges, so cutting out a passage costs no counting.
package struct SourceText: Hashable, Sendable {
    /// The text as UTF-8.
    ///
    /// Always valid: decoding repairs before this is made.
    package let bytes: [UInt8]

    /// Takes over the bytes of a string.
    package init(_ string: String) {
        bytes = Array(string.utf8)
    }

    /// Takes bytes that are UTF-8; nil where they are not.
    package init?(validating raw: [UInt8]) {
        guard String(validating: raw, as: UTF8.self) != nil else { return nil }
        bytes = raw
    }

    /// Takes bytes that are known to be UTF-8; invalid ones become U+FFFD.
    package init(decoding raw: [UInt8]) {
        self =
            SourceText(validating: raw)
            ?? SourceText(String(decoding: raw, as: UTF8.self))
    }

    /// Length in bytes.
    package var count: Int { bytes.count }

    /// The whole text as a span.
    package var span: TextSpan { TextSpan(0, bytes.count) }

    /// The words a span covers; the part of it outside the text is left out.
    package func words(in span: TextSpan) -> String {
        let start = min(max(0, span.start), bytes.count)
        let end = min(max(start, span.end), bytes.count)
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    /// Number of Unicode scalars before a byte position.
    ///
    /// - Complexity: linear in the position; use ``ScalarCounter`` for many.
    package func scalarOffset(of position: Int) -> Int {
        var counter = ScalarCounter(self)
        return counter.offset(of: position)
    }
}

/// Turns rising byte positions into Unicode scalar positions in one pass.
package struct ScalarCounter {
    private let bytes: [UInt8]
    private var position = 0
    private var scalars = 0

    /// Starts at the beginning of a text.
    package init(_ text: SourceText) {
        bytes = text.bytes
    }

    /// Number of scalars that begin before the position.
    ///
    /// Positions may come in any order; a falling one starts over.
    package mutating func offset(of target: Int) -> Int {
        if target < position {
            position = 0
            scalars = 0
        }
        let end = min(target, bytes.count)
        while position < end {
            if bytes[position] & 0xC0 != 0x80 { scalars += 1 }
            position += 1
        }
        return scalars
    }
}
