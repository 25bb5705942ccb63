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

    init(bench: Bench, peers: [Peers.Peer]) {
        self.bench = bench
        self.peers = peers
    }

    func round() throws {
        try add(bench.open(size: .large, isNamed: false), to: &plain)
        try add(bench.open(size: .large), to: &named)
        for peer in peers {
            try add(peer.open(), to: &times[peer.name, default: Samples()])
        }
    }

    private func add(_ stage: Stage, to samples: inout Samples) throws {
        if let painted = try stage.firstFrame().painted { samples.add(painted) }
    }

    var rows: [Row] {
        let title = "start to first full screen, \(bench.passages) passages"
        return rows(title, plain) + rows(title + ", --book", named)
    }

    private func rows(_ title: String, _ own: Samples) -> [Row] {
        guard let own = own.median else { return [] }
        var rows = peers.map { peer in
            let isPager = peer.name == Peers.pager
            guard let time = times[peer.name]?.median else {
                return Row(what: title, measured: Row.text(own, "ms"), peer: peer.name + ": none")
            }
            return Row(
                what: title,
                measured: Row.text(own, "ms"),
                peer: peer.name + " " + Row.text(time, "ms"),
                ratio: Row.text(ratio: own / time),
                budget: isPager ? "≤ 2.5 ×" : "faster",
                holds: isPager ? own <= StartMeasure.budget * time : own < time
            )
        }
        if rows.isEmpty { rows = [Row(what: title, measured: Row.text(own, "ms"))] }
        return rows
    }
}
