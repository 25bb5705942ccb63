/// A text of numbers and words on its way into a column; one is used for many rows.
struct ColumnText {
    /// The text as UTF-8.
    private(set) var bytes: [UInt8] = []

    /// Begins anew.
    mutating func clear() { bytes.removeAll(keepingCapacity: true) }

    var isEmpty: Bool { bytes.isEmpty }

    mutating func append(_ byte: Unicode.Scalar) { bytes.append(UInt8(ascii: byte)) }

    mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

    /// Adds a number, which is not below 0.
    mutating func append(_ number: Int) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
            var start = digits.count
            var rest = number.magnitude
            repeat {
                let (tens, digit) = rest.quotientAndRemainder(dividingBy: 10)
                start -= 1
                digits[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit)
                rest = tens
            } while rest > 0
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: digits[start...]))
        }
    }
}
