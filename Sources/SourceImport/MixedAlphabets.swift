internal import BriefCore

/// Finds words in which letters of another alphabet stand that look like Latin ones.
///
/// The words stay as they are; a search for what they seem to say does not find them.
struct MixedAlphabets {
    private var latin = 0
    private var alike = 0
    private var word = String.UnicodeScalarView()
    private var found = 0
    private var first: String?

    /// Letters of the Greek and Cyrillic alphabets drawn like a Latin letter.
    ///
    /// - Source: confusables.txt of Unicode 15.0, the pairs of single letters.
    private static let lookAlikes = Set(
        "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧανοτυρικχАВЕЅІЈКМНОРСТУХаеорсухѕіјһԁԛԝ".unicodeScalars
    )

    /// Longest word kept to be shown, in characters.
    private static let shown = 24

    /// A line where such words are found; empty else.
    static func warnings(in text: SourceText) -> [String] {
        // The first bytes of Greek and Cyrillic letters.
        guard !text.bytes.isPlainASCII, text.bytes.contains(where: { (0xCE...0xD4).contains($0) })
        else { return [] }
        var mixed = MixedAlphabets()
        for scalar in text.words(in: text.span).unicodeScalars { mixed.read(scalar) }
        mixed.endWord()
        guard let first = mixed.first else { return [] }
        let words = mixed.found == 1 ? "1 word mixes" : "\(mixed.found) words mix"
        return ["look-alike letters: \(words) alphabets, such as “\(first)”"]
    }

    private mutating func read(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: latin += 1
        case 0x370...0x3FF, 0x400...0x52F:
            if MixedAlphabets.lookAlikes.contains(scalar) { alike += 1 }
        default: return endWord()
        }
        if word.count <= MixedAlphabets.shown { word.append(scalar) }
    }

    private mutating func endWord() {
        if latin > 0, alike > 0, latin + alike > 2 {
            found += 1
            if first == nil { first = String(word) }
        }
        latin = 0
        alike = 0
        if !word.isEmpty { word.removeAll() }
    }
}
