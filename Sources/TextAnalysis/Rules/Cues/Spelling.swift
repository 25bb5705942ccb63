/// The other spellings of a word: what is written in one way is found in both.
///
/// - Source: the differences between British and American spelling as the
///   Oxford Guide to Style lists them.
enum Spelling {
    /// The word, then its other spellings.
    static func variants(of word: String) -> [String] {
        var word = word
        word.makeContiguousUTF8()
        if let pair = pairs[word] { return [word, pair] }
        let marks = marks(in: word)
        if marks.isEnding {
            for (british, american) in endings where word.hasSuffix(british) {
                let stem = word.dropLast(british.count)
                guard stem.count > 2, !isFixed(stem) else { continue }
                return [word, stem + american]
            }
        }
        if marks.isRoot {
            for (british, american) in roots where word.utf8.contains(all: british.utf8) {
                return [word, word.replacing(british, with: american)]
            }
        }
        return [word]
    }

    /// What the letters leave possible: most words have one spelling, and this is quick.
    private static func marks(in word: String) -> (isEnding: Bool, isRoot: Bool) {
        var isEnding = false
        var isRoot = false
        var two: (UInt8, UInt8) = (0, 0)
        for byte in word.utf8 {
            switch (two.0, two.1, byte) {
            case (_, 0x69, 0x73), (_, 0x79, 0x73), (_, 0x6C, 0x6C): isEnding = true
            case (0x6F, 0x75, 0x72), (0x65, 0x6E, 0x63), (0x65, 0x6E, 0x73): isRoot = true
            default: break
            }
            two = (two.1, byte)
        }
        return (isEnding, isRoot)
    }

    private static func isFixed(_ stem: Substring) -> Bool {
        fixed.contains { stem.hasSuffix($0) }
    }

    private static let endings: [(String, String)] = [
        ("isation", "ization"), ("isations", "izations"), ("ise", "ize"), ("ises", "izes"),
        ("ised", "ized"), ("ising", "izing"), ("yse", "yze"), ("ysed", "yzed"),
        ("ysing", "yzing"), ("lled", "led"), ("lling", "ling"),
    ]

    /// Stems before `-ise` that keep it, and stems before `-lled` that keep it.
    private static let fixed: [String] = [
        "adv", "ar", "compr", "comprom", "conc", "dem", "dev", "disgu", "enterpr", "exc", "exerc",
        "expert", "franch", "improv", "likew", "merchand", "otherw", "pra", "prec", "prem", "prom",
        "ra", "rev", "r", "superv", "surpr", "telev", "w", "ca", "fi", "ki", "pu", "ro", "se", "te",
        "fulfi", "sta", "spe", "sti", "compe", "contro", "expe", "exce", "enro", "po", "rebe",
        "dispe", "prope", "patro",
    ]

    private static let roots: [(String, String)] = [
        ("labour", "labor"), ("favour", "favor"), ("endeavour", "endeavor"), ("honour", "honor"),
        ("neighbour", "neighbor"), ("behaviour", "behavior"), ("harbour", "harbor"),
        ("defence", "defense"), ("offence", "offense"), ("pretence", "pretense"),
    ]

    private static let pairs: [String: String] = [
        "centre": "center", "centres": "centers", "programme": "program", "programmes": "programs",
        "judgement": "judgment", "sceptical": "skeptical", "scepticism": "skepticism",
        "fulfil": "fulfill", "fulfils": "fulfills", "instalment": "installment",
        "acknowledgement": "acknowledgment", "ageing": "aging", "learnt": "learned",
        "cancelled": "canceled", "licence": "license", "practise": "practice",
    ]
}
