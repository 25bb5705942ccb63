internal import BriefCore

extension SourceText {
    /// The words of a span with single spaces between them, no-break ones included.
    func plainWords(in span: TextSpan) -> String {
        var plain: [UInt8] = []
        plain.reserveCapacity(span.count)
        var index = span.start
        let end = min(span.end, bytes.count)
        while index < end {
            let width = spaceWidth(at: index, end)
            if width == 0 {
                plain.append(bytes[index])
                index += 1
            } else {
                if !plain.isEmpty, plain.last != 0x20 { plain.append(0x20) }
                index += width
            }
        }
        if plain.last == 0x20 { plain.removeLast() }
        return String(decoding: plain, as: UTF8.self)
    }

    /// Length of the white space at a place; 0 where there is none.
    private func spaceWidth(at index: Int, _ end: Int) -> Int {
        let byte = bytes[index]
        if byte <= 0x20 { return 1 }
        if byte == 0xC2, index + 1 < end, bytes[index + 1] == 0xA0 { return 2 }
        guard byte == 0xE2, index + 2 < end, bytes[index + 1] == 0x80 else { return 0 }
        let last = bytes[index + 2]
        return (0x80...0x8B).contains(last) || last == 0xAF ? 3 : 0
    }
}

extension String {
    /// True where the bytes of another text stand in this one, one after the other.
    func holds(_ other: String) -> Bool {
        var text = self
        var other = other
        return text.withUTF8 { text in
            other.withUTF8 { other in
                guard let first = other.first else { return true }
                guard other.count <= text.count else { return false }
                return (0...(text.count - other.count)).contains { start in
                    text[start] == first
                        && other.indices.allSatisfy { text[start + $0] == other[$0] }
                }
            }
        }
    }
}

extension Collection where Element: Equatable {
    /// True where the other elements stand in this collection, one after the other.
    func contains(all other: some Collection<Element>) -> Bool {
        guard let first = other.first else { return true }
        var start = startIndex
        while start != endIndex {
            if self[start] == first, self[start...].starts(with: other) { return true }
            start = index(after: start)
        }
        return false
    }
}
