/// Letters typed into the search of the whole book, each until its hits are there.
final class TypingMeasure: Measure {
    let name = "search while typing, a key"
    private let bench: Bench
    private var times = Samples()

    /// Words of the texts, rare and frequent.
    private static let words = ["semiconductors", "submarine cables", "quantum", "negotiating"]
    /// Most milliseconds for nine of ten keys.
    private static let budget = 10.0

    init(bench: Bench) { self.bench = bench }

    func round() throws {
        let stage = try bench.open()
        _ = try stage.firstFrame()
        for word in TypingMeasure.words {
            stage.type(["s"])
            for letter in word {
                guard let painted = stage.frame(after: String(letter)).painted else {
                    throw BenchmarkError.noScreen(name)
                }
                times.add(painted)
            }
            // Esc cancels the prompt.
            stage.type(["\u{1B}"])
        }
    }

    var rows: [Row] {
        guard let most = times.ninetieth, let usual = times.median else { return [] }
        return [
            Row(
                what: name + ", p90, \(bench.passages) passages",
                measured: Row.text(most, "ms") + " (median " + Row.text(usual, "ms)"),
                budget: "≤ 10 ms",
                holds: most <= TypingMeasure.budget
            )
        ]
    }
}
