/// Tells of most keys that a table has not got them, from a few kilobytes.
///
/// Most words of a text begin nothing; the tables themselves are too large to be at hand.
struct KeyFilter: Sendable {
    private var bits = [UInt64](repeating: 0, count: 1 << 10)

    /// Notes a key that the table has.
    mutating func insert(_ key: UInt64) {
        bits[KeyFilter.place(of: key)] |= 1 << (key & 63)
    }

    /// False only for a key that the table has not got.
    @inline(__always)
    func mayContain(_ key: UInt64) -> Bool {
        bits[KeyFilter.place(of: key)] >> (key & 63) & 1 == 1
    }

    @inline(__always)
    private static func place(of key: UInt64) -> Int {
        Int(truncatingIfNeeded: key >> 6) & (1 << 10 - 1)
    }
}
