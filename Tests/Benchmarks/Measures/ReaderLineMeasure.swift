internal import Foundation

/// One line further in the text of a source, beside a pager on the same text.
final class ReaderLineMeasure: Measure {
    let name = "one line in the stacked reader, 80x24"
    private let bench: Bench
    private let pager: Peers.Peer?
    private var bytes = Samples()
    private var times = Samples()
    private var pagerBytes = Samples()
    private var pagerTimes = Samples()

    /// Lines of a round.
    private static let lines = 12
    /// Most bytes, or most times what the pager takes.
    private static let budget = (bytes: 150.0, ratio: 1.5)

    init(bench: Bench, pager: Peers.Peer?) {
        self.bench = bench
        self.pager = pager
    }

    func round() throws {
        let stage = try bench.open()
        _ = try stage.firstFrame()
        stage.type(["g", "s", "\r"])
        // Past the first screen, where a cursor may move without the text.
        stage.type([" "])
        try measure(stage, "j", &bytes, &times)
        guard let pager else { return }
        let other = try pager.open(size: .small)
        _ = try other.firstFrame()
        try measure(other, pager.down, &pagerBytes, &pagerTimes)
    }

    private func measure(
        _ stage: Stage,
        _ key: String,
        _ bytes: inout Samples,
        _ times: inout Samples
    ) throws {
        for _ in 0..<ReaderLineMeasure.lines {
            let frame = stage.frame(after: key)
            guard let painted = frame.painted else { throw BenchmarkError.noScreen(name) }
            bytes.add(Double(frame.bytes))
            times.add(painted)
            stage.rest()
        }
    }

    var rows: [Row] {
        guard let bytes = bytes.median, let time = times.median else { return [] }
        let most = pagerBytes.median.map { $0 * ReaderLineMeasure.budget.ratio } ?? 0
        return [
            Row(
                what: name + ", bytes",
                measured: Row.text(bytes, "B"),
                peer: pagerBytes.median.map { "less " + Row.text($0, "B") } ?? "",
                ratio: pagerBytes.median.map { Row.text(ratio: bytes / $0) } ?? "",
                budget: "≤ 150 B or 1.5 ×",
                holds: bytes <= max(most, ReaderLineMeasure.budget.bytes)
            ),
            Row(
                what: name + ", time",
                measured: Row.text(time, "ms"),
                peer: pagerTimes.median.map { "less " + Row.text($0, "ms") } ?? "",
                ratio: pagerTimes.median.map { Row.text(ratio: time / $0) } ?? ""
            ),
        ]
    }
}
