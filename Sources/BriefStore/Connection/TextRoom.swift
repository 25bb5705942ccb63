/// Room for the texts of a few rows until their statement has run: SQLite would take memory for
/// each of them.
final class TextRoom {
    private let bytes: UnsafeMutableRawBufferPointer
    private var used = 0

    init(capacity: Int = 1 << 14) {
        bytes = .allocate(byteCount: capacity, alignment: 1)
    }

    deinit { bytes.deallocate() }

    /// Makes all of it free; what was put into it is gone.
    func clear() { used = 0 }

    /// Puts bytes into it; nil where it is full.
    func put(_ text: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
        guard text.count <= bytes.count - used else { return nil }
        let place = UnsafeMutableRawBufferPointer(rebasing: bytes[used..<used + text.count])
        place.copyMemory(from: text)
        used += text.count
        return UnsafeRawBufferPointer(place)
    }
}
