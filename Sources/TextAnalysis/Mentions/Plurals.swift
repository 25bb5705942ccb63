/// English plurals of words written in small letters.
enum Plurals {
    /// The plural forms a singular may have; none for a word that has none.
    static func forms(of word: String) -> [String] {
        guard let last = word.utf8.last, (0x61...0x7A).contains(last), word.utf8.count > 1 else {
            return []
        }
        let endings = ["x", "z", "ch", "sh", "ss", "us"]
        if endings.contains(where: word.hasSuffix) { return [word + "es"] }
        if last == 0x73 { return [] }
        if last == 0x79, let before = word.dropLast().last, !"aeiou".contains(before) {
            return [word.dropLast() + "ies"]
        }
        return last == 0x6F ? [word + "s", word + "es"] : [word + "s"]
    }
}
