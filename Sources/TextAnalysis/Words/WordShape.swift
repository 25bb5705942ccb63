/// What the letters of a word look like, gathered while it is read.
struct WordShape: Sendable {
    /// Number of letters taken.
    private(set) var letters = 0
    /// True where the first letter is a capital.
    private(set) var isCapitalised = false
    private var capitals = 0

    /// Of nothing taken yet.
    init() {}

    /// Of letters that were counted.
    init(letters: Int, capitals: Int, isCapitalised: Bool) {
        self.letters = letters
        self.capitals = capitals
        self.isCapitalised = isCapitalised
    }

    /// True where every letter is a capital and there is one.
    var isCapitals: Bool { letters > 0 && capitals == letters }

    /// Takes the next letter or digit of the word.
    mutating func take(_ scalar: UInt32) {
        guard CharacterClass(scalar) == .letter else { return }
        takeLetter(isCapital: Folding.isCapital(scalar))
    }

    /// Takes a letter whose case is known.
    mutating func takeLetter(isCapital: Bool) {
        letters += 1
        guard isCapital else { return }
        capitals += 1
        if letters == 1 { isCapitalised = true }
    }
}
