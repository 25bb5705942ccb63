/// What was asked for on the command line.
struct Options {
    /// The program under test.
    var program = ""
    /// Passages in the book.
    var passages = 100_000
    /// Rounds.
    var runs = 5
    /// True to measure on a book of a million passages too.
    var isLarge = false
    /// A folder whose book is used again; nil for a new one that is removed in the end.
    var folder: String?

    /// Reads the words after the program's name.
    init(_ words: [String]) throws(BenchmarkError) {
        var words = words[...]
        while let word = words.popFirst() {
            switch word {
            case "--passages": passages = try Options.number(after: word, &words)
            case "--runs": runs = try Options.number(after: word, &words)
            case "--large": isLarge = true
            case "--keep": folder = words.popFirst()
            default:
                guard program.isEmpty, !word.hasPrefix("-") else {
                    throw .usage("“\(word)”: not understood")
                }
                program = word
            }
        }
        guard !program.isEmpty else { throw .usage("no program named") }
    }

    private static func number(
        after word: String,
        _ words: inout ArraySlice<String>
    ) throws(BenchmarkError) -> Int {
        guard let number = words.popFirst().flatMap({ Int($0) }), number > 0 else {
            throw .usage("\(word) wants a number above 0")
        }
        return number
    }
}
