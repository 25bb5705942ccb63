/// How many files had which result.
struct ImportTally {
    private var counts: [ImportResult.Outcome: Int] = [:]
    private var reasons: [String: Int] = [:]

    /// Counts one.
    mutating func count(_ result: ImportResult) {
        counts[result.outcome, default: 0] += 1
        if let reason = result.reason { reasons[reason, default: 0] += 1 }
    }

    /// How many there were.
    var total: Int { counts.values.reduce(0, +) }

    /// Why files were refused, the most frequent reason first, such as ` (2 type, 1 empty)`.
    private var why: String {
        guard !reasons.isEmpty else { return "" }
        let parts = reasons.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return " (" + parts.map { "\($0.value) \($0.key)" }.joined(separator: ", ") + ")"
    }

    /// The counts as a line, such as `5 imported, 1 known`.
    ///
    /// - Parameters:
    ///   - left: How many files were not tried.
    ///   - isStopped: True where the reader stopped the work.
    ///   - out: What was left out of folders; nil for nothing.
    /// - Returns: The line, without a newline.
    func line(left: Int, isStopped: Bool, out: String? = nil) -> String {
        let order: [ImportResult.Outcome] = [
            .imported, .known, .updated, .partial, .refused, .gone,
        ]
        let parts = order.compactMap { outcome in
            counts[outcome].map {
                "\($0) \(outcome.rawValue)" + (outcome == .refused ? why : "")
            }
        }
        let sum = parts.isEmpty ? "nothing imported" : parts.joined(separator: ", ")
        let line = [sum, out].compactMap(\.self).joined(separator: "; ")
        if isStopped { return line + "; stopped, whole sources only" }
        return left == 0
            ? line : line + "; stopped there, \(FindingText.count(left, "file")) not tried"
    }
}
