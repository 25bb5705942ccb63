/// Two findings of different sources that are about the same matter.
package struct ThreadLink: Hashable, Sendable {
    /// What the later one does with the earlier one.
    ///
    /// A closed list.
    package enum Relation: String, CaseIterable, Sendable {
        /// It tells of the same thing: both stand as one line.
        case same
        /// It raises the matter again.
        case echoes
        /// It does, promises or refuses what was asked for or missing.
        case answers
        /// The same matter; which came first is unknown.
        case alike
        /// It is a line written for saying, of which nothing tells that it was said.
        case prepared
    }

    /// Findings of a subject that are compared, the newest sources' first: a bound on what one
    /// more source costs, far above what a subject of a working book has.
    package static let mostCompared = 200

    /// Number of the earlier finding.
    package let earlier: Int64
    /// Number of the later finding.
    package let later: Int64
    /// What the later one does with the earlier one.
    package let relation: Relation
    /// Where the words that link them stand in the earlier one's source.
    package let earlierWords: [TextSpan]
    /// Where they stand in the later one's source.
    package let laterWords: [TextSpan]
    /// The words that link them as the later one prints them, rarest first; empty only
    /// where two events are the same by day and sort alone.
    package let words: [String]

    /// Makes a link.
    package init(
        earlier: Int64,
        later: Int64,
        relation: Relation,
        earlierWords: [TextSpan],
        laterWords: [TextSpan],
        words: [String]
    ) {
        self.earlier = earlier
        self.later = later
        self.relation = relation
        self.earlierWords = earlierWords
        self.laterWords = laterWords
        self.words = words
    }
}
