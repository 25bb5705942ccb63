/// From the start of a program to its first full screen, all on the same amount of text.
final class StartMeasure: Measure {
    let name = "start"
    private let bench: Bench
    private let peers: [Peers.Peer]
    private var named = Samples()
    private var plain = Samples()
    private var times: [String: Samples] = [:]

    /// Most times what the pager takes.
    private static let budget = 2.5
    /// How often the quick ones start in a round.
    private static let repeats = 3

    init(bench: Bench, peers: [Peers.Peer]) {
        self.bench = bench
        self.peers = peers
    }

    func round() throws {
        for _ in 0..<StartMeasure.repeats {
            try add(bench.open(size: .large, isNamed: false), to: &plain)
            try add(bench.open(size: .large), to: &named)
            if let pager = peers.first(where: isPager) { try measure(pager) }
        }
        for peer in peers where !isPager(peer) { try measure(peer) }
    }

    private func measure(_ peer: Peers.Peer) throws {
        try add(peer.open(), to: &times[peer.name, default: Samples()])
    }

    private func isPager(_ peer: Peers.Peer) -> Bool { peer.name == Peers.pager }

    private func add(_ stage: Stage, to samples: inout Samples) throws {
        if let painted = try stage.firstFrame().painted { samples.add(painted) }
    }

    var rows: [Row] {
        let title = "start to first full screen, \(bench.passages) passages"
        guard !peers.isEmpty else { return [row(title, plain)].compactMap(\.self) }
        return peers.compactMap { row(title, plain, beside: $0) }
            + peers.filter(isPager).compactMap { row(title + ", --book", named, beside: $0) }
    }

    private func row(_ title: String, _ own: Samples, beside peer: Peers.Peer? = nil) -> Row? {
        guard let own = own.median else { return nil }
        guard let peer, let time = times[peer.name]?.median else {
            return Row(what: title, measured: Row.text(own, "ms"))
        }
        return Row(
            what: title,
            measured: Row.text(own, "ms"),
            peer: peer.name + " " + Row.text(time, "ms"),
            ratio: Row.text(ratio: own / time),
            budget: isPager(peer) ? "≤ 2.5 ×" : "faster",
            holds: own <= (isPager(peer) ? StartMeasure.budget : 1) * time
        )
    }
}
