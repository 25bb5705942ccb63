/// ASCII letters and digits while they are read, eight bytes at a time.
struct PlainRun {
    /// Number of bytes taken.
    private(set) var count = 0
    /// Number of letters among them.
    private(set) var letters = 0
    /// True where more may follow; a run too long for a ``Word`` is not read on.
    private(set) var isOpen = true
    private var capitals = 0
    private var isCapitalised = false
    /// The bytes with capitals made small, eight in each, the first lowest.
    private var lanes: (UInt64, UInt64, UInt64) = (0, 0, 0)

    /// What the letters look like.
    var shape: WordShape {
        WordShape(letters: letters, capitals: capitals, isCapitalised: isCapitalised)
    }

    /// The word.
    var word: Word { Word(small: lanes, count: count) }

    /// Takes the letters and digits among the next eight bytes, up to the first other one.
    @inline(__always)
    mutating func take(_ bytes: [UInt8], at index: Int, end: Int) {
        let eight = PlainRun.load(bytes, at: index, end: end)
        let small = eight | 0x2020_2020_2020_2020
        let letter = PlainRun.marks(small, from: 0x61, to: 0x7A)
        let other = ~(letter | PlainRun.marks(eight, from: 0x30, to: 0x39)) & PlainRun.tops
        let taken = other.trailingZeroBitCount / 8
        let mask: UInt64 = taken == 8 ? ~0 : (1 << UInt64(taken * 8)) - 1
        // The sixth bit of a letter tells its case; digits have it.
        let own = letter & mask
        let capital = own & ~(eight << 2)
        if letters == 0, own != 0 {
            isCapitalised = capital & (own & (~own &+ 1)) != 0
        }
        letters += own == PlainRun.tops & mask ? taken : own.nonzeroBitCount
        if capital != 0 { capitals += capital.nonzeroBitCount }
        switch count {
        case 0: lanes.0 = small & mask
        case 8: lanes.1 = small & mask
        default: lanes.2 = small & mask
        }
        count += taken
        isOpen = taken == 8 && count < 24
    }

    private static let tops: UInt64 = 0x8080_8080_8080_8080

    /// The next eight bytes, zeros behind the end.
    @inline(__always)
    private static func load(_ bytes: [UInt8], at index: Int, end: Int) -> UInt64 {
        if index + 8 <= end {
            return bytes.withUnsafeBytes { bytes in
                UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            }
        }
        var eight: UInt64 = 0
        for place in index..<end { eight |= UInt64(bytes[place]) << UInt64((place - index) * 8) }
        return eight
    }

    /// The topmost bit of each byte that lies between two ASCII characters.
    @inline(__always)
    private static func marks(_ eight: UInt64, from first: UInt64, to last: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let low = eight & ~tops
        let isAtLeast = low &+ (0x80 &- first) &* ones
        let isBeyond = low &+ (0x7F &- last) &* ones
        return isAtLeast & ~isBeyond & ~eight & tops
    }
}
