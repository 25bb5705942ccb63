/// Small questions on text.
enum Words {
    /// The text with single blanks, cut at a thousand characters, stand-ins resolved.
    static func single(_ text: String) -> String {
        var bytes: [UInt8] = []
        var hasSpace = false
        let all = Array(text.utf8)
        var index = 0
        while index < all.count, bytes.count < 1000 {
            if StandIn.isSpace(all[index]) {
                hasSpace = !bytes.isEmpty
                index += 1
                continue
            }
            if hasSpace { bytes.append(0x20) }
            hasSpace = false
            if all[index] == 0xF4, case .control(let control)? = StandIn.found(all[index...]) {
                bytes.append(control)
                index += 4
            } else {
                bytes.append(all[index])
                index += 1
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The day that a time in ISO 8601 begins with; nil where there is none.
    static func isoDay(_ text: String) -> String? {
        let day = text.prefix { !$0.isWhitespace && $0 != "T" }.prefix(10)
        let parts = day.split(separator: "-", omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count), parts[0].utf8.count == 4,
            parts.allSatisfy({ Int($0) != nil }), let year = Int(parts[0]),
            (1800...2200).contains(year),
            parts.dropFirst().allSatisfy({ $0.utf8.count == 2 })
        else { return nil }
        return String(day)
    }

    /// Where a word of ASCII stands first, whatever the case of its letters.
    static func first(_ word: String, in bytes: ArraySlice<UInt8>) -> Int? {
        let wanted = Array(word.utf8)
        guard bytes.count >= wanted.count else { return nil }
        for start in bytes.startIndex...(bytes.endIndex - wanted.count)
        where matches(wanted, bytes, at: start) { return start }
        return nil
    }

    /// Where a word of ASCII stands first.
    static func first(_ word: String, in bytes: [UInt8]) -> Int? { first(word, in: bytes[...]) }

    /// Where a word of ASCII stands last.
    static func last(_ word: String, in bytes: [UInt8]) -> Int? {
        let wanted = Array(word.utf8)
        guard bytes.count >= wanted.count else { return nil }
        for start in stride(from: bytes.count - wanted.count, through: 0, by: -1)
        where matches(wanted, bytes[...], at: start) { return start }
        return nil
    }

    private static func matches(_ word: [UInt8], _ bytes: ArraySlice<UInt8>, at start: Int) -> Bool
    {
        for index in word.indices {
            let byte = bytes[start + index]
            if byte == word[index] { continue }
            guard (0x41...0x5A).contains(byte), byte | 0x20 == word[index] else { return false }
        }
        return true
    }
}
