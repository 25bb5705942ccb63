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
        counts.reserveCapacity(bytes.count / ScalarIndex.stretch + 1)
        var total = 0
        var start = 0
        while start + ScalarIndex.stretch <= bytes.count {
            total += ScalarIndex.count(bytes, start..<start + ScalarIndex.stretch)
            counts.append(total)
            start += ScalarIndex.stretch
        }
        self.counts = counts
    }

    /// Number of scalars that begin in a range of bytes.
    private static func count(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
        bytes.withUnsafeBufferPointer { all in
            var count = 0
            for index in range { count &+= all[index] & 0xC0 == 0x80 ? 0 : 1 }
            return count
        }
    }

    /// Number of scalars that begin before a position.
    package func offset(of position: Int) -> Int {
        let end = min(max(0, position), bytes.count)
        let checkpoint = end / ScalarIndex.stretch
        return counts[checkpoint]
            + ScalarIndex.count(bytes, checkpoint * ScalarIndex.stretch..<end)
    }
}
