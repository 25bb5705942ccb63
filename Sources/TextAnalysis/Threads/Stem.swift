/// The part of a word that its forms share: `negotiation`, `negotiating` and `negotiated`.
///
/// - Source: after Porter, An algorithm for suffix stripping (1980), only the
///   suffixes that matter most, since a wrong link costs more than a missing one.
enum Stem {
    /// The stem of a folded word.
    static func of(_ word: String) -> String {
        // By bytes: every word of every finding that is compared comes through here.
        var stem = Array(word.utf8)
        for (suffix, rest) in endings where ends(stem, with: suffix) {
            guard stem.count - suffix.count >= 4 else { continue }
            stem.removeLast(suffix.count)
            stem += rest
            break
        }
        if stem.last == UInt8(ascii: "e"), stem.count > 4 { stem.removeLast() }
        if ends(stem, with: [UInt8](("is").utf8)), stem.count > 5 {
            stem[stem.count - 1] = UInt8(ascii: "z")
        }
        return String(decoding: stem, as: UTF8.self)
    }

    private static func ends(_ word: [UInt8], with suffix: [UInt8]) -> Bool {
        guard word.count >= suffix.count, word.last == suffix.last else { return false }
        return word[(word.count - suffix.count)...].elementsEqual(suffix)
    }

    /// Suffixes and what is left of them, longer ones first.
    private static let endings: [([UInt8], [UInt8])] = [
        ("isations", "iz"), ("izations", "iz"), ("isation", "iz"), ("ization", "iz"),
        ("ations", "at"), ("ation", "at"), ("ements", "e"), ("ement", "e"), ("ities", "it"),
        ("ating", "at"), ("ated", "at"), ("ates", "at"), ("ness", ""), ("ying", "y"),
        ("ied", "y"), ("ies", "y"), ("ing", ""), ("ity", "it"), ("ors", "or"), ("ers", "er"),
        ("ed", ""), ("es", "e"), ("'s", ""), ("s", ""),
    ].map { (Array($0.utf8), Array($1.utf8)) }
}
