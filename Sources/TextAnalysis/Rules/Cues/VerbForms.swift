/// The forms of an English verb, made from its base form.
///
/// - Source: Quirk, Greenbaum, Leech and Svartvik, A Comprehensive Grammar of
///   the English Language, chapter 3: spelling of regular verbs, list of
///   irregular ones.
struct VerbForms: Hashable, Sendable {
    /// The base form, `fall`.
    let base: String
    /// The third person, `falls`.
    let third: String
    /// `fell`; some verbs have two.
    let past: [String]
    /// `fallen`; some verbs have two.
    let participle: [String]
    /// The form in -ing, `falling`.
    let gerund: String

    /// The forms of a verb; several words are inflected at the first (`carry out`).
    init(_ verb: String) {
        let parts = verb.split(separator: " ", maxSplits: 1)
        let word = parts.first.map(String.init) ?? verb
        let rest = parts.count > 1 ? " " + parts[1] : ""
        let (past, participle) = VerbForms.pasts(of: word)
        base = verb
        third = VerbForms.third(of: word) + rest
        self.past = past.map { $0 + rest }
        self.participle = participle.map { $0 + rest }
        gerund = VerbForms.gerund(of: word) + rest
    }

    /// Every form, each once.
    var all: [String] {
        var seen: Set<String> = []
        let forms = [base, third] + past + participle + [gerund] + extra
        return forms.filter { seen.insert($0).inserted }
    }

    /// Forms of the present: `fall`, `falls`.
    var present: [String] { base == "be" ? ["am", "is", "are"] : [base, third] }

    /// Past and participle: `fell`, `fallen`.
    var ed: [String] {
        var seen: Set<String> = []
        return (past + participle).filter { seen.insert($0).inserted }
    }

    private var extra: [String] { base == "be" ? ["am", "are"] : [] }

    private static func third(of word: String) -> String {
        switch word {
        case "be": return "is"
        case "have": return "has"
        default: return plural(of: word)
        }
    }

    /// The plural of a noun, spelled as the third person of a verb is.
    static func plural(of word: String) -> String {
        if let irregular = irregularPlurals[word] { return irregular }
        if ["s", "x", "z", "ch", "sh"].contains(where: word.hasSuffix) { return word + "es" }
        if word.hasSuffix("o"), ["go", "do", "veto", "echo", "undergo"].contains(word) {
            return word + "es"
        }
        if word.hasSuffix("y"), !endsInVowel(word.dropLast()) { return word.dropLast() + "ies" }
        return word + "s"
    }

    private static func pasts(of word: String) -> ([String], [String]) {
        if let forms = irregular[word] { return forms }
        for prefix in prefixes where word.hasPrefix(prefix) {
            guard let forms = irregular[String(word.dropFirst(prefix.count))] else { continue }
            return (forms.0.map { prefix + $0 }, forms.1.map { prefix + $0 })
        }
        let regular = regularPast(of: word)
        return ([regular], [regular])
    }

    private static func regularPast(of word: String) -> String {
        if word.hasSuffix("e") { return word + "d" }
        if word.hasSuffix("y"), !endsInVowel(word.dropLast()) { return word.dropLast() + "ied" }
        return doubled(word) + "ed"
    }

    private static func gerund(of word: String) -> String {
        if word == "be" { return "being" }
        if word.hasSuffix("ie") { return word.dropLast(2) + "ying" }
        if word.hasSuffix("e"), !["ee", "oe", "ye"].contains(where: word.hasSuffix) {
            return word.dropLast() + "ing"
        }
        return doubled(word) + "ing"
    }

    /// The word with its last consonant doubled where spelling asks for it.
    private static func doubled(_ word: String) -> String {
        let letters = Array(word)
        guard letters.count >= 3, let last = letters.last, !"aeiouwxy".contains(last),
            "aeiou".contains(letters[letters.count - 2]),
            !"aeiou".contains(letters[letters.count - 3])
                || letters[letters.count - 3] == "u" && letters.dropLast(3).last == "q"
        else { return word }
        let vowels = letters.count(where: { "aeiou".contains($0) })
        guard vowels == 1 || stressedAtEnd.contains(word) || word.hasSuffix("l") else {
            return word
        }
        return word + String(last)
    }

    private static func endsInVowel(_ word: Substring) -> Bool {
        word.last.map { "aeiou".contains($0) } ?? false
    }
}
