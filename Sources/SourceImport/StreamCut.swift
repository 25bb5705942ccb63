/// Cuts a stream that is too long, so that what is kept is text to its last letter.
enum StreamCut {
    /// The bytes before a limit: to the end of the last line where one ends not far before it,
    /// else to the end of the last character.
    static func whole(_ bytes: [UInt8], upTo limit: Int) -> [UInt8] {
        var kept = bytes.prefix(limit)
        let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        if let feed = kept.suffix(window).lastIndex(of: 0x0A) {
            kept = kept[...feed]
        } else if !isWide {
            kept = kept.dropLast(brokenEnd(kept))
        }
        // A unit of UTF-16 has two bytes, one of UTF-32 four.
        let unit = bytes.starts(with: [0xFF, 0xFE, 0, 0]) ? 4 : isWide ? 2 : 1
        return Array(kept.dropLast(kept.count % unit))
    }

    /// How far back the end of a line is looked for.
    private static let window = 1 << 16

    /// Bytes at the end that begin a character of UTF-8 and do not finish it.
    private static func brokenEnd(_ bytes: ArraySlice<UInt8>) -> Int {
        for count in 1...3 {
            let end = bytes.suffix(count)
            guard let lead = end.first, lead >= 0x80 else { return 0 }
            if lead >= 0xC0 { return UTF8Sequence.length(in: end) == count ? 0 : count }
        }
        return 0
    }
}
