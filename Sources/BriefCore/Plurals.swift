/// English plurals of words written in small letters.
package enum Plurals {
    /// The plural forms a singular may have; none for a word that has none.
    package static func forms(of word: String) -> [String] {
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

    /// The singulars of which a word may be the plural; none where it has no plural's ending.
    package static func singulars(of word: String) -> [String] {
        let endings = [("s", ""), ("es", ""), ("ies", "y")]
        let stems = endings.filter { word.hasSuffix($0.0) }
            .map { word.dropLast($0.0.count) + $0.1 }
        return stems.map { String($0) }.filter { forms(of: $0).contains(word) }
    }
}
