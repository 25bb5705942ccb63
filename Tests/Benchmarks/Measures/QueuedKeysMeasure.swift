/// Twenty keys that came while nobody looked: how many frames they make.
final class QueuedKeysMeasure: Measure {
    let name = "20 queued keys, 80x24"
    private let bench: Bench
    private let pager: Peers.Peer?
    private var pieces = Samples()
    private var bytes = Samples()
    private var pagerBytes = Samples()

    private static let keys = 20

    init(bench: Bench, pager: Peers.Peer?) {
        self.bench = bench
        self.pager = pager
    }

    func round() throws {
        let stage = try bench.open()
        _ = try stage.firstFrame()
        stage.rest()
        let frame = stage.frame(after: String(repeating: "j", count: QueuedKeysMeasure.keys))
        guard frame.painted != nil else { throw BenchmarkError.noScreen(name) }
        pieces.add(Double(frame.pieces))
        bytes.add(Double(frame.bytes))
        guard let pager else { return }
        let other = try pager.open(size: .small)
        _ = try other.firstFrame()
        let keys = String(repeating: pager.down, count: QueuedKeysMeasure.keys)
        pagerBytes.add(Double(other.frame(after: keys).bytes))
    }

    var rows: [Row] {
        // A program that paints one frame writes once, and that is read in one piece.
        guard let pieces = pieces.ninetieth, let bytes = bytes.median else { return [] }
        return [
            Row(
                what: name,
                measured: Row.text(pieces, pieces == 1 ? "frame" : "frames") + ", "
                    + Row.text(bytes, "B"),
                peer: pagerBytes.median.map { "less " + Row.text($0, "B") } ?? "",
                ratio: pagerBytes.median.map { Row.text(ratio: bytes / $0) } ?? "",
                budget: "1 frame",
                holds: pieces <= 1
            )
        ]
    }
}
