/// What something counts for, with the reasons in words.
struct Score: Hashable, Sendable {
    /// The sum.
    private(set) var value = 0
    /// Why, what counts most first as it was added.
    private(set) var reasons: [String] = []

    /// Adds to the sum, for a reason; nothing is added for 0.
    mutating func add(_ points: Int, _ reason: String) {
        guard points != 0 else { return }
        value += points
        reasons.append(reason)
    }
}
