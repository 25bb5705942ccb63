/// Cuts tags that hold more than any page needs, such as pictures written into them: what reads
/// them takes time by the square of their attributes.
enum WebTags {
    /// Bytes of a tag from which on it is cut.
    private static let limit = 32_768
    /// Bytes that are kept of it.
    private static let kept = 2048

    /// The page with long tags cut.
    static func shortened(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var copied = 0
        var index = 0
        while index + 1 < bytes.count {
            guard bytes[index] == UInt8(ascii: "<"), isLetter(bytes[index + 1]) else {
                index += 1
                continue
            }
            guard let end = end(of: bytes, from: index + 1) else {
                index += 1
                continue
            }
            if end - index > limit {
                let attributes = wholeAttributes(bytes[index..<(index + kept)])
                result += bytes[copied..<attributes]
                copied = end
            }
            index = end
        }
        if copied == 0 { return bytes }
        return result + bytes[copied...]
    }

    /// Where the mark stands that ends a tag; nil where another one begins before.
    private static func end(of bytes: [UInt8], from start: Int) -> Int? {
        var quote: UInt8?
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: ">") {
                return index
            } else if byte == UInt8(ascii: "<") {
                return nil
            } else if (byte == 0x22 || byte == 0x27), bytes[index - 1] == UInt8(ascii: "=") {
                quote = byte
            }
            index += 1
        }
        return nil
    }

    /// Where the last attribute ends that is whole.
    private static func wholeAttributes(_ tag: ArraySlice<UInt8>) -> Int {
        var quote: UInt8?
        var end = tag.startIndex + 1
        var isName = true
        for index in tag.indices.dropFirst() {
            let byte = tag[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == 0x20 || byte == 0x0A || byte == 0x09 {
                end = index
                isName = false
            } else if (byte == 0x22 || byte == 0x27), tag[index - 1] == UInt8(ascii: "=") {
                quote = byte
            } else if isName {
                end = index + 1
            }
        }
        return end
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
