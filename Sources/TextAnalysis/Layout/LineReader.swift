internal import BriefCore

/// Cuts text into lines.
///
/// Line feed, carriage return, both, form feed, U+0085, U+2028 and U+2029 end a
/// line; a form feed also parts pages.
struct LineReader {
    /// The lines that hold more than white space, in order; blank ones may stand before the span.
    static func lines(of text: SourceText, in span: TextSpan, blanksBefore: Int = 0) -> [Line] {
        var reader = LineReader(text.bytes, span)
        reader.blanks = blanksBefore
        return reader.read()
    }

    /// Blank lines a page break counts for.
    private static let pageBreak = 1

    private let bytes: [UInt8]
    private let end: Int
    private var position: Int
    private var blanks = 0
    private var lines: [Line] = []

    private init(_ bytes: [UInt8], _ span: TextSpan) {
        self.bytes = bytes
        end = min(span.end, bytes.count)
        position = span.start
    }

    private mutating func read() -> [Line] {
        while position < end {
            let start = position
            let stop = lineEnd(from: start)
            let ending = lineEnding(at: stop)
            add(start, stop)
            if stop < end, bytes[stop] == 0x0C { blanks += LineReader.pageBreak }
            position = stop + max(1, ending)
        }
        return lines
    }

    private func lineEnd(from start: Int) -> Int {
        var index = start
        while index < end {
            // Most bytes begin no line ending.
            let byte = bytes[index]
            if byte &- 0x0A <= 3 || byte == 0xC2 || byte == 0xE2, lineEnding(at: index) > 0 {
                return index
            }
            index += 1
        }
        return index
    }

    /// Length of the line ending at an index; 0 where there is none.
    private func lineEnding(at index: Int) -> Int {
        guard index < end else { return 0 }
        switch bytes[index] {
        case 0x0A, 0x0B, 0x0C: return 1
        case 0x0D: return index + 1 < end && bytes[index + 1] == 0x0A ? 2 : 1
        case 0xC2: return index + 1 < end && bytes[index + 1] == 0x85 ? 2 : 0
        case 0xE2:
            guard index + 2 < end, bytes[index + 1] == 0x80 else { return 0 }
            return bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9 ? 3 : 0
        default: return 0
        }
    }

    private mutating func add(_ start: Int, _ stop: Int) {
        var first = start
        var indent = 0
        while first < stop {
            let (scalar, width) = UTF8Scalar.read(bytes, at: first)
            guard CharacterClass(scalar) == .space else { break }
            indent += scalar == 9 ? 4 : 1
            first += width
        }
        guard first < stop else {
            blanks += 1
            return
        }
        var last = stop
        while last > first {
            let (scalar, width) = UTF8Scalar.read(bytes, before: last)
            guard CharacterClass(scalar) == .space else { break }
            last -= width
        }
        lines.append(
            Line(
                span: TextSpan(first, last),
                indent: indent,
                blanksBefore: blanks,
                length: length(first, last),
                marker: ListMarker.read(ByteCursor(bytes, at: first, end: last))
            )
        )
        blanks = 0
    }

    private func length(_ start: Int, _ stop: Int) -> Int {
        var count = 0
        var index = start
        var wasSpace = false
        while index < stop {
            let byte = bytes[index]
            if byte &- 0x21 < 0x5F {
                count += 1
                wasSpace = false
                index += 1
                continue
            }
            let (scalar, width) = UTF8Scalar.read(bytes, at: index)
            let isSpace = CharacterClass(scalar) == .space
            if !isSpace || !wasSpace { count += 1 }
            wasSpace = isSpace
            index += width
        }
        return count
    }
}
