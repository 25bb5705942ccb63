/// Turns byte positions of a text into Unicode scalar positions, in any order.
///
/// Counted once; each question then looks at half a kilobyte at most.
package struct ScalarIndex: Sendable {
    private static let stretch = 512

    private let bytes: [UInt8]
    private let counts: [Int]

    /// Counts a text.
    package init(_ text: SourceText) {
        bytes = text.bytes
        var counts = [0]
        var total = 0
        for (index, byte) in text.bytes.enumerated() {
            if byte & 0xC0 != 0x80 { total += 1 }
            if (index + 1) % ScalarIndex.stretch == 0 { counts.append(total) }
        }
        self.counts = counts
    }

    /// Number of scalars that begin before a position.
    package func offset(of position: Int) -> Int {
        let end = min(max(0, position), bytes.count)
        let checkpoint = end / ScalarIndex.stretch
        let rest = bytes[(checkpoint * ScalarIndex.stretch)..<end]
        return counts[checkpoint] + rest.count { $0 & 0xC0 != 0x80 }
    }
}
