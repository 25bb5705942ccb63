/// How many files had which result.
struct ImportTally {
    private var counts: [ImportResult.Outcome: Int] = [:]

    /// Counts one.
    mutating func count(_ result: ImportResult) {
        counts[result.outcome, default: 0] += 1
    }

    /// How many there were.
    var total: Int { counts.values.reduce(0, +) }

    /// The counts as a line, such as `5 imported, 1 known`.
    ///
    /// - Parameters:
    ///   - inputs: How many files there were to import.
    ///   - isStopped: True where the reader stopped the work.
    /// - Returns: The line, without a newline.
    func line(of inputs: Int, isStopped: Bool) -> String {
        let order: [ImportResult.Outcome] = [.imported, .known, .updated, .partial, .refused]
        let parts = order.compactMap { outcome in
            counts[outcome].map { "\($0) \(outcome.rawValue)" }
        }
        let line = parts.isEmpty ? "nothing imported" : parts.joined(separator: ", ")
        if isStopped { return line + "; stopped, whole sources only" }
        let left = inputs - total
        return left == 0
            ? line : line + "; stopped there, \(FindingText.count(left, "file")) not tried"
    }
}
