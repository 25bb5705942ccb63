extension String {
    /// The words with one space between them, white space of any kind taken away.
    var singleSpaced: String {
        var words: [String] = []
        var current = ""
        for scalar in unicodeScalars {
            switch CharacterClass(scalar.value) {
            case .space:
                if !current.isEmpty { words.append(current) }
                current = ""
            default: current.unicodeScalars.append(scalar)
            }
        }
        if !current.isEmpty { words.append(current) }
        return words.joined(separator: " ")
    }
}
