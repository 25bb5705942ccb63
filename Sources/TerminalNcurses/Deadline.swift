/// A moment to wait for.
struct Deadline {
    private let moment: ContinuousClock.Instant

    /// The moment so far from now; more than a day counts as a day.
    init(after duration: Duration) {
        moment = .now.advanced(by: min(duration, .seconds(86_400)))
    }

    /// Whether it has come.
    var isOver: Bool { moment <= .now }

    /// Milliseconds until it comes, rounded up, so that waiting them is enough; 0 where it has.
    var millisecondsLeft: Int {
        let left = ContinuousClock.now.duration(to: moment)
        guard left > .zero else { return 0 }
        let (seconds, attoseconds) = left.components
        return Int(seconds) * 1000
            + Int((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
    }
}
