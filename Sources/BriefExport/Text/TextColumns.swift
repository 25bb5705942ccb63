/// Lines of a number of columns.
enum TextColumns {
    /// A blank at which no line ends; it is written as any other.
    static let glue: Character = "\u{A0}"

    /// Words on lines of so many columns; a word too long for a line is broken.
    static func wrapped(
        _ text: String,
        first: String,
        rest: String,
        columns: Int = PlainTextFormat.columns
    ) -> [String] {
        var lines: [String] = []
        var line = first
        var isEmpty = true
        for word in text.split(separator: " ") {
            var word = word[...]
            while !word.isEmpty {
                let gap = isEmpty ? 0 : 1
                let room = columns - width(line) - gap
                if fits(word, room) {
                    line += (isEmpty ? "" : " ") + word
                    isEmpty = false
                    break
                }
                if isEmpty {
                    let piece = start(of: word, columns: room)
                    lines.append(line + piece)
                    word = word[piece.endIndex...]
                } else {
                    lines.append(line)
                }
                line = rest
                isEmpty = true
            }
        }
        if !isEmpty || lines.isEmpty { lines.append(trimmed(line)) }
        return lines.map { String($0.map { $0 == glue ? " " : $0 }) }
    }

    /// Columns a text takes: two for what is wide in East Asian type, none for what combines.
    ///
    /// - Source: Unicode Standard Annex 11, the blocks that are wide throughout.
    static func width(_ text: String) -> Int {
        text.reduce(0) { $0 + width($1) }
    }

    /// True where a word takes no more than some columns; a long one is not read to its end.
    private static func fits(_ word: Substring, _ columns: Int) -> Bool {
        start(of: word, columns: columns).endIndex == word.endIndex
    }

    /// As much of a word as some columns hold, one character at least.
    private static func start(of word: Substring, columns: Int) -> Substring {
        var left = columns
        var end = word.startIndex
        while end < word.endIndex {
            left -= width(word[end])
            if left < 0, end > word.startIndex { break }
            end = word.index(after: end)
            if left < 0 { break }
        }
        return word[..<end]
    }

    private static func width(_ character: Character) -> Int {
        guard let scalar = character.unicodeScalars.first else { return 0 }
        return wide.contains { $0.contains(scalar.value) } ? 2 : 1
    }

    private static func trimmed(_ line: String) -> String {
        var line = line
        while line.last == " " { line.removeLast() }
        return line
    }

    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
        0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60,
        0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
    ]
}
