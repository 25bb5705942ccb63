/// Memory with a book open, after some walking about.
final class MemoryMeasure: Measure {
    let name = "memory"
    private let bench: Bench
    private var memory = Samples()

    /// Most bytes resident.
    private static let budget = 25.0 * 1_048_576

    init(bench: Bench) { self.bench = bench }

    func round() throws {
        let stage = try bench.open(size: .large)
        _ = try stage.firstFrame()
        // Down the list, into a subject, back, to the sources, into one, a page further.
        stage.type(["j", "\r", "q", "g", "s", "\r", " "])
        guard let peak = stage.facts.peakMemory else {
            throw BenchmarkError.ended(stage.shown)
        }
        memory.add(Double(peak))
    }

    var rows: [Row] {
        guard let memory = memory.median else { return [] }
        return [
            Row(
                what: "memory with \(bench.passages) passages open",
                measured: Row.text(memory: memory),
                budget: "≤ 25 MB",
                holds: memory <= MemoryMeasure.budget
            )
        ]
    }
}
