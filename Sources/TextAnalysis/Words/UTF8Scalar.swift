/// Reads Unicode scalars out of bytes known to be UTF-8.
enum UTF8Scalar {
    /// The scalar that begins at an index, and its length in bytes.
    ///
    /// Where the index stands inside a scalar or the last one is cut, the single
    /// byte is the scalar.
    static func read(_ bytes: [UInt8], at index: Int) -> (scalar: UInt32, width: Int) {
        let first = UInt32(bytes[index])
        if first < 0xC0 { return (first, 1) }
        let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard index + width <= bytes.count else { return (first, 1) }
        var value = first & (0x7F >> UInt32(width))
        for offset in 1..<width {
            value = value << 6 | UInt32(bytes[index + offset] & 0x3F)
        }
        return (value, width)
    }

    /// The scalar that ends before an index, and its length in bytes.
    static func read(_ bytes: [UInt8], before index: Int) -> (scalar: UInt32, width: Int) {
        var start = index - 1
        while start > 0, bytes[start] & 0xC0 == 0x80, index - start < 4 { start -= 1 }
        let (scalar, _) = read(bytes, at: start)
        return (scalar, index - start)
    }
}
