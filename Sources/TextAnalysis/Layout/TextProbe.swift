internal import BriefCore

/// Looks at the ends of stretches of text without cutting them into words.
struct TextProbe: Sendable {
    private let bytes: [UInt8]

    /// Looks at a text.
    init(_ text: SourceText) {
        bytes = text.bytes
    }

    /// True where the stretch ends a sentence, closing quotes, brackets and calls of notes passed
    /// over.
    func endsSentence(_ span: TextSpan) -> Bool {
        guard let last = lastSign(TextSpan(span.start, beforeNotes(span))) else { return false }
        return TextProbe.stops.contains(last)
    }

    /// Where the stretch ends but for calls of notes: `[1]`.
    private func beforeNotes(_ span: TextSpan) -> Int {
        var end = span.end
        while end > span.start, bytes[end - 1] == UInt8(ascii: "]") {
            let digits = bytes[span.start..<end - 1].reversed().prefix {
                (0x30...0x39).contains($0)
            }
            let open = end - 2 - digits.count
            guard (1...3).contains(digits.count), open > span.start,
                bytes[open] == UInt8(ascii: "[")
            else { break }
            end = open
        }
        return end
    }

    /// True where the last sign of the stretch is a closing quotation mark.
    func endsQuotation(_ span: TextSpan) -> Bool {
        var end = span.end
        while end > span.start, bytes[end - 1] <= 0x20 { end -= 1 }
        guard end - span.start > 2 else { return false }
        return bytes[end - 1] == 0x22
            || bytes[end - 3] == 0xE2 && bytes[end - 2] == 0x80 && bytes[end - 1] == 0x9D
            || bytes[end - 2] == 0xC2 && bytes[end - 1] == 0xBB
    }

    /// True where the stretch ends with a colon or semicolon.
    func endsWithColon(_ span: TextSpan) -> Bool {
        guard let last = lastSign(span) else { return false }
        return last == 0x3A || last == 0x3B || last == 0xFF1A
    }

    /// True where the stretch begins with a small letter.
    func startsSmall(_ span: TextSpan) -> Bool {
        guard let first = firstSign(span), CharacterClass(first) == .letter else { return false }
        if first < 0x80 { return first >= 0x61 }
        return Unicode.Scalar(first)?.properties.isLowercase ?? false
    }

    /// True where the stretch begins with a capital, a digit or a letter without case.
    func startsLikeTitle(_ span: TextSpan) -> Bool {
        guard let first = firstSign(span) else { return false }
        switch CharacterClass(first) {
        case .digit, .ideograph: return true
        case .letter: return !startsSmall(span)
        default: return false
        }
    }

    /// True where the stretch begins with a small `to`.
    func startsInfinitive(_ span: TextSpan) -> Bool {
        span.count > 3 && bytes[span.start..<span.start + 3].elementsEqual([0x74, 0x6F, 0x20])
    }

    /// Length of the first word in characters, one for the space before it included.
    func firstWord(_ span: TextSpan) -> Int {
        var count = 1
        var index = span.start
        while index < span.end {
            let (scalar, width) = UTF8Scalar.read(bytes, at: index)
            if CharacterClass(scalar) == .space { break }
            count += 1
            index += width
        }
        return count
    }

    /// The last word in small ASCII letters; empty where another sign stands last.
    func lastWord(_ span: TextSpan) -> Word {
        var start = span.end
        while start > span.start, start > span.end - 12,
            (0x61...0x7A).contains(bytes[start - 1] | 0x20)
        {
            start -= 1
        }
        return Word(bytes[start..<span.end].map { $0 | 0x20 })
    }

    /// First scalar that is no opening quote or bracket.
    func firstSign(_ span: TextSpan) -> UInt32? {
        var index = span.start
        while index < span.end {
            let (scalar, width) = UTF8Scalar.read(bytes, at: index)
            if !TextProbe.openers.contains(scalar) { return scalar }
            index += width
        }
        return nil
    }

    /// Last scalar that is no closing quote or bracket.
    func lastSign(_ span: TextSpan) -> UInt32? {
        var index = span.end
        while index > span.start {
            let (scalar, width) = UTF8Scalar.read(bytes, before: index)
            if !TextProbe.closers.contains(scalar) { return scalar }
            index -= width
        }
        return nil
    }

    private static let stops: ScalarSet = [
        0x2E, 0x21, 0x3F, 0x2026, 0x203D, 0x2047, 0x2048, 0x2049, 0x3002, 0xFF01, 0xFF0E, 0xFF1F,
        0x61F, 0x6D4, 0x964,
    ]

    private static let openers: ScalarSet = [
        0x22, 0x27, 0x28, 0x5B, 0x60, 0xAB, 0x2018, 0x201A, 0x201C, 0x201E, 0x2039, 0x300C, 0x2A,
        0x5F, 0xBF, 0xA1,
    ]

    private static let closers: ScalarSet = [
        0x22, 0x27, 0x29, 0x5D, 0xBB, 0x2019, 0x201C, 0x201D, 0x203A, 0x300D, 0x2A, 0x5F,
    ]
}
