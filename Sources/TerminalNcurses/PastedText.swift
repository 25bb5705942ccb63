/// The text of a paste from its bytes.
enum PastedText {
    /// Decodes UTF-8, repairing what is none, and makes every line end a line feed: terminals send
    /// carriage returns.
    static func read(_ bytes: some Collection<UInt8>) -> String {
        var clean: [UInt8] = []
        clean.reserveCapacity(bytes.count)
        var wasReturn = false
        for byte in bytes {
            if byte == 0x0D {
                clean.append(0x0A)
            } else if byte != 0x0A || !wasReturn {
                clean.append(byte)
            }
            wasReturn = byte == 0x0D
        }
        return String(decoding: clean, as: UTF8.self)
    }
}
