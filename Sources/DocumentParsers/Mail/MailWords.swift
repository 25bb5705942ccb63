/// Words in headers: encoded ones become text, parameters their values.
///
/// - Source: RFC 2047; RFC 2231.
enum MailWords {
    /// Encoded words in a header at most.
    private static let limit = 1000

    /// The text of a header, and whether it was strange.
    static func text(_ value: [UInt8]) -> (text: String, isStrange: Bool) {
        var bytes: [UInt8] = []
        var isStrange = false
        var index = 0
        var count = 0
        var hasEncoded = false
        var blanks = 0
        while index < value.count {
            if value[index] == UInt8(ascii: "="), let word = encoded(value[index...]) {
                count += 1
                if count > limit {
                    isStrange = true
                    break
                }
                // White space between two encoded words is not meant.
                if hasEncoded { bytes.removeLast(blanks) }
                blanks = 0
                if word.bytes.contains(where: { $0 == 0x0A || $0 == 0x0D }) { isStrange = true }
                bytes += word.bytes
                index = word.end
                hasEncoded = true
            } else {
                let isBlank = value[index] == 0x20 || value[index] == 0x09
                blanks = isBlank ? blanks + 1 : 0
                if !isBlank { hasEncoded = false }
                bytes.append(value[index])
                index += 1
            }
        }
        let text = Charset.decode(bytes, declared: nil).bytes
        return (Words.single(String(decoding: text, as: UTF8.self)), isStrange)
    }

    /// The value of a header before its parameters, in small letters.
    static func main(_ value: [UInt8]) -> String {
        let head = value.prefix { $0 != UInt8(ascii: ";") && $0 != 0x20 && $0 != 0x09 }
        return String(decoding: head.prefix(200), as: UTF8.self).lowercased()
    }

    /// A parameter's value; pieces and percent signs of RFC 2231 are put together.
    static func parameter(_ name: String, of value: [UInt8]) -> [UInt8]? {
        let all = parameters(value)
        if let plain = all.first(where: { $0.name == name }) { return plain.value }
        var found: [UInt8] = []
        var isFound = false
        for piece in 0..<64 {
            let names =
                piece == 0
                ? [name + "*", "\(name)*0*", "\(name)*0"]
                : ["\(name)*\(piece)*", "\(name)*\(piece)"]
            guard let next = all.first(where: { names.contains($0.name) }) else { break }
            isFound = true
            found +=
                next.name.hasSuffix("*") ? unescaped(next.value, isFirst: piece == 0) : next.value
        }
        return isFound ? found : nil
    }

    private static func parameters(_ value: [UInt8]) -> [(name: String, value: [UInt8])] {
        var found: [(name: String, value: [UInt8])] = []
        var index = value.firstIndex(of: UInt8(ascii: ";")) ?? value.count
        while index < value.count, found.count < 128 {
            index += 1
            let start = index
            while index < value.count, value[index] != 0x3D, value[index] != 0x3B { index += 1 }
            guard index < value.count, value[index] == 0x3D else { continue }
            let name = String(decoding: value[start..<index].filter { $0 > 0x20 }, as: UTF8.self)
            index += 1
            while index < value.count, value[index] == 0x20 { index += 1 }
            var words: [UInt8] = []
            if index < value.count, value[index] == 0x22 {
                index += 1
                while index < value.count, value[index] != 0x22 {
                    if value[index] == 0x5C, index + 1 < value.count { index += 1 }
                    words.append(value[index])
                    index += 1
                }
            }
            while index < value.count, value[index] != 0x3B {
                if value[index] > 0x20, value[index] != 0x22 { words.append(value[index]) }
                index += 1
            }
            found.append((name.lowercased(), words))
        }
        return found
    }

    /// Percent signs of an extended value; the first piece names its encoding, which is UTF-8 or
    /// close to it.
    private static func unescaped(_ value: [UInt8], isFirst: Bool) -> [UInt8] {
        var rest = value[...]
        if isFirst, let last = rest.lastIndex(of: UInt8(ascii: "'")) { rest = rest[(last + 1)...] }
        return TransferCoding.unescaped(rest, mark: UInt8(ascii: "%")).bytes
    }

    /// The encoded word that bytes begin with: `=?charset?q?words?=`.
    private static func encoded(_ bytes: ArraySlice<UInt8>) -> (bytes: [UInt8], end: Int)? {
        guard bytes.count > 8, bytes[bytes.startIndex + 1] == UInt8(ascii: "?") else { return nil }
        let parts = bytes.dropFirst(2).prefix(2000)
            .split(separator: UInt8(ascii: "?"), maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count == 4, parts[1].count == 1, parts[3].first == UInt8(ascii: "=") else {
            return nil
        }
        let decoded: [UInt8]
        switch parts[1].first.map({ $0 | 0x20 }) {
        case UInt8(ascii: "b"): decoded = TransferCoding.base64(parts[2]).bytes
        case UInt8(ascii: "q"):
            decoded =
                TransferCoding.unescaped(
                    ArraySlice(parts[2].map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }),
                    mark: UInt8(ascii: "=")
                ).bytes
        default: return nil
        }
        let charset = String(decoding: parts[0].prefix { $0 != UInt8(ascii: "*") }, as: UTF8.self)
        return (Charset.decode(decoded, declared: charset).bytes, parts[3].startIndex + 1)
    }
}
