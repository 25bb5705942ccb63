/// The part of a word that its forms share: `negotiation`, `negotiating` and `negotiated`.
///
/// - Source: after Porter, An algorithm for suffix stripping (1980), only the
///   suffixes that matter most, since a wrong link costs more than a missing one.
enum Stem {
    /// The stem of a folded word.
    static func of(_ word: String) -> String {
        var stem = Substring(word.replacing("isation", with: "ization"))
        for (suffix, rest) in endings where stem.hasSuffix(suffix) {
            let head = stem.dropLast(suffix.count)
            guard head.count >= 4 else { continue }
            stem = Substring(head + rest)
            break
        }
        if stem.hasSuffix("e"), stem.count > 4 { stem = stem.dropLast() }
        if stem.hasSuffix("is"), stem.count > 5 { stem = Substring(stem.dropLast() + "z") }
        return String(stem)
    }

    /// Suffixes and what is left of them, longer ones first.
    private static let endings: [(String, String)] = [
        ("izations", "iz"), ("ization", "iz"), ("ations", "at"), ("ation", "at"), ("ements", "e"),
        ("ement", "e"), ("ities", "it"), ("ating", "at"), ("ated", "at"), ("ates", "at"),
        ("ness", ""), ("ying", "y"), ("ied", "y"), ("ies", "y"), ("ing", ""), ("ity", "it"),
        ("ors", "or"), ("ers", "er"), ("ed", ""), ("es", "e"), ("'s", ""), ("s", ""),
    ]
}
