/// Finds a text of ASCII among bytes, skipping what cannot hold it.
///
/// - Source: R. N. Horspool, Practical fast searching in strings, 1980.
struct ByteSearch: Sendable {
    private let wanted: [UInt8]
    /// How far the search moves on over each last byte.
    private let skip: [Int]

    /// A search for a text that is not empty.
    init(_ text: String) {
        wanted = Array(text.utf8)
        var skip = [Int](repeating: wanted.count, count: 256)
        for (index, byte) in wanted.dropLast().enumerated() {
            skip[Int(byte)] = wanted.count - 1 - index
        }
        self.skip = skip
    }

    /// Length of the text.
    var count: Int { wanted.count }

    /// Where the text stands first from a place on; nil where it does not.
    func first(in bytes: UnsafeRawBufferPointer, from start: Int = 0) -> Int? {
        let last = wanted.count - 1
        return wanted.withUnsafeBufferPointer { wanted in
            skip.withUnsafeBufferPointer { skip in
                var place = start
                while place + last < bytes.count {
                    let end = bytes[place + last]
                    if end == wanted[last] {
                        var index = 0
                        while index < last, bytes[place + index] == wanted[index] { index += 1 }
                        if index == last { return place }
                    }
                    place += skip[Int(end)]
                }
                return nil
            }
        }
    }

    /// True where the text stands among the bytes.
    func isIn(_ bytes: UnsafeRawBufferPointer) -> Bool { first(in: bytes) != nil }
}
