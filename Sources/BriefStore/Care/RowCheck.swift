/// A 64-bit check number of the columns of rows, taken in eight bytes at a time.
///
/// Each step is one to one, so that no change of a single number or text goes unnoticed.
///
/// - Source: FNV-1a, Fowler, Noll and Vo, with words in place of bytes.
struct RowCheck {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325

    /// Takes in a whole number.
    mutating func add(_ number: Int) { add(UInt64(bitPattern: Int64(number))) }

    /// Takes in a text or bytes, and how many they are.
    mutating func add(_ bytes: UnsafeRawBufferPointer) {
        var place = 0
        while bytes.count - place >= 8 {
            add(bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            place += 8
        }
        var rest = UInt64(truncatingIfNeeded: bytes.count)
        while place < bytes.count {
            rest = rest << 8 | UInt64(bytes[place])
            place += 1
        }
        add(rest)
    }

    /// Takes in that there is nothing.
    mutating func addNothing() { add(UInt64.max) }

    private mutating func add(_ word: UInt64) {
        state = (state ^ word) &* 0x100_0000_01b3
        state ^= state >> 32
    }

    /// The number, as SQLite keeps whole numbers.
    var value: Int { Int(truncatingIfNeeded: state) }
}
