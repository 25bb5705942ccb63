extension Tokenizer {
    /// Takes a word of ASCII letters and digits with nothing behind it that could belong to it,
    /// as most are.
    ///
    /// - Returns: False where it is another, with nothing taken.
    mutating func plainWord() -> Bool {
        var run = PlainRun()
        while run.isOpen, position + run.count < end {
            run.take(bytes, at: position + run.count, end: end)
        }
        let index = position + run.count
        guard run.count > 0, run.count <= Word.room, index == end || isEnd(index, run) else {
            return false
        }
        let kind: Token.Kind = run.letters == 0 ? .number : .word
        add(kind, position, index, run.shape, run.word)
        position = index
        return true
    }

    /// True where what stands at an index, behind ASCII letters and digits, surely ends a word.
    private func isEnd(_ index: Int, _ run: PlainRun) -> Bool {
        switch bytes[index] {
        case 0...0x20, 0x22, 0x28, 0x29, 0x2D, 0x2F, 0x3B, 0x3F, 0x21: true
        case 0x2C: run.letters > 0
        // Initials, and addresses.
        case 0x2E: run.letters > 1 && !(bytes[index - 1] | 0x20 == 0x77 && index - position == 3)
        case 0x3A: index + 1 == end || bytes[index + 1] <= 0x20
        default: false
        }
    }
}
