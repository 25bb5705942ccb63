/// The combining marks on a letter: up to four scalars, stored in place so that cells are plain
/// memory.
package struct Accents: Hashable, Sendable {
    /// The first three, 21 bits each, the first lowest; zero where there is none.
    private var first: UInt64 = 0
    private var fourth: UInt32 = 0

    /// How many marks a cell of a terminal holds.
    ///
    /// - Source: `CCHARW_MAX` of ncurses is 5, the letter included.
    static let limit = 4

    /// No marks.
    init() {}

    /// Whether there are none.
    package var isEmpty: Bool { first == 0 }

    /// The marks, in order.
    package var scalars: [Unicode.Scalar] {
        if isEmpty { return [] }
        let values = (0..<3).map { UInt32(truncatingIfNeeded: first >> (21 * $0)) & 0x1F_FFFF }
        return (values + [fourth]).prefix { $0 != 0 }.compactMap(Unicode.Scalar.init)
    }

    /// Adds a mark; one more than `limit` is left out.
    mutating func append(_ scalar: Unicode.Scalar) {
        for shift in [0, 21, 42] as [UInt64] where first >> shift == 0 {
            first |= UInt64(scalar.value) << shift
            return
        }
        if fourth == 0 { fourth = scalar.value }
    }
}
