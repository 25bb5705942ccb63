/// One line down in a list: the bytes of the frame and the time it takes.
final class ListKeyMeasure: Measure {
    let name: String
    private let bench: Bench
    private let options: [String]
    private let most: Int
    private let peer: Peers.Peer?
    private var bytes = Samples()
    private var times = Samples()
    private var peerBytes = Samples()
    private var peerTimes = Samples()

    /// Keys of a round; the list is longer.
    private static let keys = 8
    /// Most milliseconds.
    private static let budget = 1.0

    /// The navigator is opened with `options` and may write `most` bytes a key; `peer` has a list
    /// of its own.
    init(name: String, bench: Bench, options: [String], most: Int, peer: Peers.Peer?) {
        self.name = name
        self.bench = bench
        self.options = options
        self.most = most
        self.peer = peer
    }

    func round() throws {
        try measure(bench.open(options), "j", &bytes, &times)
        guard let peer else { return }
        try measure(peer.open(size: .small), peer.down, &peerBytes, &peerTimes)
    }

    private func measure(
        _ stage: Stage,
        _ key: String,
        _ bytes: inout Samples,
        _ times: inout Samples
    ) throws {
        _ = try stage.firstFrame()
        stage.rest()
        // The first key takes away the offer to go on where one was.
        _ = stage.frame(after: key)
        stage.rest()
        for _ in 0..<ListKeyMeasure.keys {
            let frame = stage.frame(after: key)
            guard let painted = frame.painted else {
                throw BenchmarkError.noScreen("an answer to a key")
            }
            bytes.add(Double(frame.bytes))
            times.add(painted)
            stage.rest()
        }
    }

    var rows: [Row] {
        guard let bytes = bytes.ninetieth, let time = times.median else { return [] }
        let other = (bytes: peerBytes.ninetieth, time: peerTimes.median)
        let beside = peer?.name ?? ""
        return [
            Row(
                what: name + ", bytes",
                measured: Row.text(bytes, "B"),
                peer: other.bytes.map { beside + " " + Row.text($0, "B") } ?? "",
                ratio: other.bytes.map { Row.text(ratio: bytes / $0) } ?? "",
                budget: "≤ \(most) B",
                holds: bytes <= Double(most)
            ),
            Row(
                what: name + ", time",
                measured: Row.text(time, "ms"),
                peer: other.time.map { beside + " " + Row.text($0, "ms") } ?? "",
                ratio: other.time.map { Row.text(ratio: time / $0) } ?? "",
                budget: "≤ 1 ms",
                holds: time <= ListKeyMeasure.budget
            ),
        ]
    }
}
