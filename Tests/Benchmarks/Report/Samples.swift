/// Numbers measured over and over.
struct Samples {
    private(set) var values: [Double] = []

    mutating func add(_ value: Double) { values.append(value) }

    var isEmpty: Bool { values.isEmpty }

    /// The middle one; nil where nothing was measured.
    var median: Double? { quantile(0.5) }

    /// Nine of ten are at most this; nil where nothing was measured.
    var ninetieth: Double? { quantile(0.9) }

    /// The smallest that so many of the values do not exceed.
    private func quantile(_ part: Double) -> Double? {
        let sorted = values.sorted()
        guard !sorted.isEmpty else { return nil }
        return sorted[min(sorted.count - 1, Int(Double(sorted.count) * part))]
    }
}
