/// What a search of the book found.
package struct SearchAnswer: Equatable, Sendable {
    /// The hits asked for, best first.
    package let hits: [SearchHit]
    /// How many there are in all.
    package let total: Int
    /// False where only the first answers were looked at, so that there may be more.
    package let isComplete: Bool
    /// What is to be said of the query, in sentences without capital and full stop.
    package let remarks: [String]

    /// Makes an answer.
    package init(hits: [SearchHit], total: Int, isComplete: Bool, remarks: [String]) {
        self.hits = hits
        self.total = total
        self.isComplete = isComplete
        self.remarks = remarks
    }
}
