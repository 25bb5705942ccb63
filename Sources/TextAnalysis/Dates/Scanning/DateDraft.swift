/// An expression as found, before it is resolved.
struct DateDraft: Sendable {
    /// Indices of its words in the sentence, half-open.
    var words: Range<Int>
    /// What it says.
    var reading: DateReading
    /// The TIMEX3 modifier; nil for none.
    var mod: String?
    /// Name of the rule that read it.
    var rule = ""
    /// True where it is the first date of a range that the next one ends.
    var beginsRange = false
    /// True where it cannot lie before the expression before it.
    var follows = false

    /// Makes a draft.
    init(words: Range<Int>, reading: DateReading, mod: String? = nil) {
        self.words = words
        self.reading = reading
        self.mod = mod
    }
}
