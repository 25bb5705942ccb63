extension Tokenizer {
    /// Takes a word of ASCII letters and digits with nothing behind it that could belong to it,
    /// as most are.
    ///
    /// - Returns: False where it is another, with nothing taken.
    mutating func plainWord() -> Bool {
        var index = position
        var shape = WordShape()
        while index < end {
            let byte = bytes[index]
            if (byte | 0x20) &- 0x61 < 26 {
                shape.takeLetter(isCapital: byte & 0x20 == 0)
            } else if byte &- 0x30 >= 10 {
                break
            }
            index += 1
        }
        guard index > position, index == end || isEnd(index, shape) else { return false }
        let kind: Token.Kind = shape.letters == 0 ? .number : .word
        let word = bytes.withUnsafeBufferPointer {
            Word(smallASCII: UnsafeBufferPointer(rebasing: $0[position..<index]))
        }
        guard let word else { return false }
        add(kind, position, index, shape, word)
        position = index
        return true
    }

    /// True where what stands at an index, behind ASCII letters and digits, surely ends a word.
    private func isEnd(_ index: Int, _ shape: WordShape) -> Bool {
        switch bytes[index] {
        case 0...0x20, 0x22, 0x28, 0x29, 0x2D, 0x2F, 0x3B, 0x3F, 0x21: true
        case 0x2C: shape.letters > 0
        // Initials, and addresses.
        case 0x2E: shape.letters > 1 && !(bytes[index - 1] | 0x20 == 0x77 && index - position == 3)
        case 0x3A: index + 1 == end || bytes[index + 1] <= 0x20
        default: false
        }
    }
}
