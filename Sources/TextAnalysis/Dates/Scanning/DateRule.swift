/// One way of writing a time: a pattern of words and what it means.
struct DateRule: Sendable {
    /// Dotted name, such as `date.day-month-year`; the same for ever.
    let name: String
    /// The words, in order.
    let pattern: [DatePiece]
    /// The expressions a match holds, in order; empty where the context speaks
    /// against it.
    let read: @Sendable (DateMatch) -> [DateDraft]

    /// Makes a rule whose match is one expression.
    init(
        _ name: String,
        _ pattern: [DatePiece],
        _ reading: @escaping @Sendable (DateMatch) -> DateReading?
    ) {
        self.init(all: name, pattern) { match in
            reading(match).map { [DateDraft(words: match.range, reading: $0)] } ?? []
        }
    }

    /// Makes a rule whose match holds several expressions, or parts of itself.
    init(
        all name: String,
        _ pattern: [DatePiece],
        _ read: @escaping @Sendable (DateMatch) -> [DateDraft]
    ) {
        self.name = name
        self.pattern = pattern
        self.read = read
    }
}
