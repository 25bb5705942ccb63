/// A place in UTF-8 bytes that moves by characters up to an end.
struct ByteCursor: Sendable {
    private let bytes: [UInt8]
    private let end: Int
    /// The byte it stands at.
    private(set) var position: Int

    /// Stands at a position; it never passes the end.
    init(_ bytes: [UInt8], at position: Int, end: Int) {
        self.bytes = bytes
        self.position = position
        self.end = min(end, bytes.count)
    }

    /// True behind the last character.
    var isAtEnd: Bool { position >= end }

    /// The scalar it stands at and its length in bytes; nil at the end.
    func peek() -> (scalar: UInt32, width: Int)? {
        guard position < end else { return nil }
        return UTF8Scalar.read(bytes, at: position)
    }

    /// Passes over one scalar.
    mutating func skip() {
        position = min(end, position + (peek()?.width ?? 0))
    }

    /// Passes over white space; the number of characters passed.
    mutating func skipSpaces() -> Int {
        var count = 0
        while let (scalar, width) = peek(), CharacterClass(scalar) == .space {
            position += width
            count += 1
        }
        return count
    }

    /// Passes over one given ASCII character, if it stands there.
    mutating func take(_ byte: UInt8) -> Bool {
        guard position < end, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    /// Passes over digits; true where there was one.
    mutating func takeDigits() -> Bool {
        let start = position
        while position < end, (0x30...0x39).contains(bytes[position]) { position += 1 }
        return position > start
    }
}
