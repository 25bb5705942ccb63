internal import BriefCore

/// Guesses the encoding of a text that is no Unicode by which letters come out of it.
///
/// - Source: the byte ranges of ISO-2022-JP, Shift_JIS, EUC-JP, GB 18030, Windows-1251 and
///   KOI8-R as their standards have them.
enum EncodingGuess {
    /// A candidate, and how many of its letters must be such as its readers write.
    private struct Candidate: Sendable {
        let name: String
        let isLikely: @Sendable ([Unicode.Scalar]) -> Bool
    }

    /// In the order in which they are tried.
    private static let candidates = [
        Candidate(name: "shift_jis") { isJapanese($0) },
        Candidate(name: "windows-1251") { isRussian($0) },
        Candidate(name: "koi8-r") { isRussian($0) },
        Candidate(name: "euc-jp") { isJapanese($0) },
        Candidate(name: "gb18030") { isChinese($0) },
    ]

    /// Bytes looked at.
    private static let sample = 16_384

    /// The text in the first encoding that fits; nil where none does.
    static func decoded(_ bytes: [UInt8]) -> Decoding.Decoded? {
        let head = Array(bytes.prefix(sample))
        let found = candidates.first { candidate in
            guard let text = SystemCharset.convert(head, from: candidate.name) else { return false }
            let letters = Array(
                String(decoding: text, as: UTF8.self).unicodeScalars.filter { $0.value >= 0x80 }
            )
            // The sample may end inside a character.
            guard letters.count > 7, letters.dropLast().count(where: { $0 == "\u{FFFD}" }) == 0
            else { return false }
            return candidate.isLikely(letters)
        }
        return found.flatMap { read(bytes, as: $0.name) }
    }

    /// The text of bytes that change their letters by escape sequences, as Japanese mail does.
    static func escaped(_ bytes: [UInt8]) -> Decoding.Decoded? {
        if bytes.isPlainASCII { return nil }
        let head = bytes.prefix(sample)
        let opens =
            head.contains(0x1B)
            && head.indices.contains {
                head[$0] == 0x1B
                    && (head[$0...].starts(with: "\u{1B}$B".utf8)
                        || head[$0...].starts(with: "\u{1B}$@".utf8))
            }
        guard opens, !bytes.contains(where: { $0 >= 0x80 }),
            let decoded = read(bytes, as: "iso-2022-jp")
        else { return nil }
        let text = decoded.text.words(in: decoded.text.span).unicodeScalars
        let letters = text.filter { $0.value >= 0x80 }
        return letters.isEmpty || letters.contains("\u{FFFD}") ? nil : decoded
    }

    private static func read(_ bytes: [UInt8], as name: String) -> Decoding.Decoded? {
        guard let text = SystemCharset.convert(bytes, from: name) else { return nil }
        return Decoding.Decoded(
            text: SourceText(decoding: text),
            encoding: name,
            warnings: ["encoding guessed: not UTF-8, read as \(name)"]
        )
    }

    /// Kana and Chinese characters, and no half-width kana, which chance makes.
    private static func isJapanese(_ letters: [Unicode.Scalar]) -> Bool {
        let good = letters.count { isHan($0) || (0x3000...0x30FF).contains($0.value) }
        let kana = letters.count { (0x3040...0x30FF).contains($0.value) }
        let half = letters.count { (0xFF61...0xFF9F).contains($0.value) }
        return good * 10 >= letters.count * 9 && half == 0 && kana * 20 >= letters.count
    }

    private static func isChinese(_ letters: [Unicode.Scalar]) -> Bool {
        let good = letters.count {
            isHan($0) || (0x3000...0x303F).contains($0.value)
                || (0xFF00...0xFF60).contains($0.value)
                || (0x2010...0x2026).contains($0.value)
        }
        return good * 20 >= letters.count * 19
    }

    /// Nearly all Cyrillic, and small letters more often than capitals.
    private static func isRussian(_ letters: [Unicode.Scalar]) -> Bool {
        let small = letters.count { (0x430...0x44F).contains($0.value) }
        let great = letters.count { (0x410...0x42F).contains($0.value) }
        return (small + great) * 10 >= letters.count * 9 && small > 2 * great
    }

    /// The characters of everyday Chinese and Japanese.
    private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
        (0x4E00...0x9FA5).contains(scalar.value)
    }
}
