/// A finding of another source that a finding is linked to.
package struct ThreadRow: Hashable, Sendable {
    /// What the later of the two does with the earlier one.
    package let relation: ThreadLink.Relation
    /// True where the other one is the later one.
    package let isLater: Bool
    /// The words that link them as the later one prints them, rarest first.
    package let words: [String]
    /// The other finding.
    package let other: FindingRow

    /// Makes a row.
    package init(
        relation: ThreadLink.Relation,
        isLater: Bool,
        words: [String],
        other: FindingRow
    ) {
        self.relation = relation
        self.isLater = isLater
        self.words = words
        self.other = other
    }

    /// True where the other source is dated behind a day, so that by then nobody has seen it.
    package func isAhead(of day: CalendarDate) -> Bool {
        other.sourceDate.map { $0.first > day } ?? false
    }
}
