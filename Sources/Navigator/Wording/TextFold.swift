internal import BriefCore

/// Makes texts comparable: lower case, Latin letters without their accents.
package enum TextFold {
    /// The folded form of a text.
    package static func fold(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
        var folded = ""
        folded.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            if let base = base(of: scalar) {
                folded += base
            } else if let plain = LatinLetters.plain(scalar) {
                folded += plain
            } else if !isAccent(scalar) {
                for lower in scalar.properties.lowercaseMapping.unicodeScalars
                where !isAccent(lower) {
                    folded += LatinLetters.plain(lower) ?? String(lower)
                }
            }
        }
        return folded
    }

    /// True where one folded text stands in another.
    package static func contains(_ folded: String, _ part: String) -> Bool {
        // No ranges are made: the first ones cost the runtime a search through all types.
        let (bytes, wanted) = (Array(folded.utf8), Array(part.utf8))
        guard let first = wanted.first, bytes.count >= wanted.count else { return false }
        return (0...bytes.count - wanted.count).contains { place in
            bytes[place] == first && bytes[place..<place + wanted.count].elementsEqual(wanted)
        }
    }

    /// True where a folded text holds a word nearly written like another, or beginning nearly so.
    package static func holds(_ folded: String, nearly word: String) -> Bool {
        let typed = Array(word.utf8)
        let limit = TypingErrors.limit(letters: word.count)
        return folded.split { !$0.isLetter && !$0.isNumber }.contains { other in
            let bytes = Array(other.utf8)
            let head = Array(bytes.prefix(typed.count))
            return TypingErrors.distance(typed, bytes, limit: limit) != nil
                || TypingErrors.distance(typed, head, limit: limit) != nil
        }
    }

    /// Where a text stands in another, as UTF-8 bytes of the other, neither folded before.
    ///
    /// - Returns: ranges in order, not overlapping; empty where `part` is empty.
    package static func matches(
        of part: String,
        in text: String,
        limit: Int = .max
    )
        -> [Range<Int>]
    {
        let folded = FoldedText(text)
        return ranges(of: fold(part), in: folded.text, limit: limit).map(folded.origin)
    }

    private static func ranges(of part: String, in text: String, limit: Int) -> [Range<Int>] {
        let wanted = Array(part.utf8)
        let bytes = Array(text.utf8)
        guard let first = wanted.first, bytes.count >= wanted.count else { return [] }
        var found: [Range<Int>] = []
        var place = 0
        while place <= bytes.count - wanted.count, found.count < limit {
            let end = place + wanted.count
            if bytes[place] == first, bytes[place..<end].elementsEqual(wanted) {
                found.append(place..<end)
                place = end
            } else {
                place += 1
            }
        }
        return found
    }

    /// What is typed for a capital or a sign of typeset prose; nil for the rest.
    private static func base(of scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0x41...0x5A: String(Character(Unicode.Scalar(UInt8(scalar.value) + 32)))
        case 0xA0, 0x2007, 0x202F, 0x0A, 0x0D, 0x09: " "
        case 0x2010, 0x2011, 0x2012, 0x2013: "-"
        case 0x2018, 0x2019: "'"
        case 0x201C, 0x201D: "\""
        default: nil
        }
    }

    /// True for a combining accent and for signs that take no room.
    static func isAccent(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x300...0x36F, 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: true
        default: false
        }
    }
}

/// A folded text that knows where its letters came from.
private struct FoldedText {
    private(set) var text = ""
    private var origins: [Int] = []
    private var ends: [Int] = []

    init(_ original: String) {
        var place = 0
        for scalar in original.unicodeScalars {
            let length = UTF8.width(scalar)
            let folded = TextFold.isAccent(scalar) ? "" : TextFold.fold(String(Character(scalar)))
            text += folded
            for _ in folded.utf8 {
                origins.append(place)
                ends.append(place + length)
            }
            place += length
        }
    }

    func origin(of range: Range<Int>) -> Range<Int> {
        guard let first = range.first, let last = range.last else { return 0..<0 }
        return origins[first]..<ends[last]
    }
}
