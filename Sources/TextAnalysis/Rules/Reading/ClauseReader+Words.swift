extension ClauseReader {
    /// The place before a word that a hyphen ties to its prefix: `Peru co-finances it`.
    func beforePrefix(_ place: Int) -> Int {
        guard place > zone, tokens[place].folded == "-",
            Self.prefixes.contains(tokens[place - 1].folded)
        else { return place }
        return place - 2
    }

    private static let prefixes: WordSet = ["co", "re", "pre"]
}
