/// A sentence in which the expressions looked for stand in square brackets.
struct BracketedText {
    /// The sentence without its brackets.
    let text: String
    /// What stood in them, in order.
    let words: [String]

    init(_ marked: String) {
        var text = ""
        var words: [String] = []
        for part in marked.split(separator: "[", omittingEmptySubsequences: false) {
            let halves = part.split(separator: "]", maxSplits: 1, omittingEmptySubsequences: false)
            if halves.count == 2 { words.append(String(halves[0])) }
            text += halves.joined()
        }
        self.text = text
        self.words = words
    }
}
