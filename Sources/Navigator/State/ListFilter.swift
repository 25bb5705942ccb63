/// What a list is narrowed to: words that must occur and words that must not.
///
/// Words are parts of words, in any order and case, with or without accents.
package struct ListFilter: Hashable, Sendable {
    /// What the reader typed.
    package let text: String
    /// Words a row must hold, folded by ``TextFold``.
    package let wanted: [String]
    /// Words a row must not hold, folded; typed with `!` before them.
    package let unwanted: [String]
    /// Words a row must hold nearly so written, folded; typed with `*` before them.
    package let fuzzy: [String]

    /// Reads what was typed: words set apart by blanks, `!word` for what is not wanted, `*word` to
    /// forgive errors of typing.
    package init(_ text: String = "") {
        self.text = text
        var wanted: [String] = []
        var unwanted: [String] = []
        var fuzzy: [String] = []
        for word in text.split(separator: " ") {
            if word.first == "!" {
                if word.count > 1 { unwanted.append(TextFold.fold(String(word.dropFirst()))) }
            } else if word.first == "*" {
                if word.count > 1 { fuzzy.append(TextFold.fold(String(word.dropFirst()))) }
            } else {
                wanted.append(TextFold.fold(String(word)))
            }
        }
        self.wanted = wanted
        self.unwanted = unwanted
        self.fuzzy = fuzzy
    }

    /// No narrowing at all.
    package static let none = ListFilter()

    /// True where every row passes.
    package var isEmpty: Bool { wanted.isEmpty && unwanted.isEmpty && fuzzy.isEmpty }

    /// True where a row with this text passes.
    package func admits(_ rowText: String) -> Bool {
        if isEmpty { return true }
        let folded = TextFold.fold(rowText)
        return wanted.allSatisfy { TextFold.contains(folded, $0) }
            && !unwanted.contains { TextFold.contains(folded, $0) }
            && fuzzy.allSatisfy { TextFold.holds(folded, nearly: $0) }
    }
}
