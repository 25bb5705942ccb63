/// What the program does while nobody does anything.
final class IdleMeasure: Measure {
    let name = "idle for 2 s"
    private let bench: Bench
    private var bytes = Samples()
    private var wakeUps = Samples()

    init(bench: Bench) { self.bench = bench }

    func round() throws {
        let stage = try bench.open()
        _ = try stage.firstFrame()
        stage.type(["j"])
        stage.silence(seconds: 0.5)
        let before = stage.facts.wakeUps
        bytes.add(Double(stage.silence(seconds: 2)))
        wakeUps.add(Double(stage.facts.wakeUps - before))
    }

    var rows: [Row] {
        guard let bytes = bytes.median, let wakeUps = wakeUps.median else { return [] }
        return [
            Row(
                what: name,
                measured: Row.text(bytes, "B, ") + Row.text(wakeUps, "wake-ups"),
                budget: "0 B, 0 wake-ups",
                holds: bytes == 0 && wakeUps == 0
            )
        ]
    }
}
