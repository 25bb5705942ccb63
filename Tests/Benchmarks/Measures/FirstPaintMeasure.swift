/// The bytes of the first screen where every byte costs.
final class FirstPaintMeasure: Measure {
    let name = "first screen in lite, 80x24"
    private let bench: Bench
    private let pager: Peers.Peer?
    private var bytes = Samples()
    private var pagerBytes = Samples()

    /// Most bytes.
    private static let budget = 1500.0

    init(bench: Bench, pager: Peers.Peer?) {
        self.bench = bench
        self.pager = pager
    }

    func round() throws {
        let frame = try bench.open(["--layout", "lite"]).firstFrame()
        bytes.add(Double(frame.bytes))
        guard let pager else { return }
        pagerBytes.add(Double(try pager.open(size: .small).firstFrame().bytes))
    }

    var rows: [Row] {
        guard let bytes = bytes.median else { return [] }
        return [
            Row(
                what: name,
                measured: Row.text(bytes, "B"),
                peer: pagerBytes.median.map { "less " + Row.text($0, "B") } ?? "",
                ratio: pagerBytes.median.map { Row.text(ratio: bytes / $0) } ?? "",
                budget: "≤ 1500 B",
                holds: bytes <= FirstPaintMeasure.budget
            )
        ]
    }
}
