package import TerminalScreen

/// What the keys of one terminal send, as its terminfo entry says, byte for byte.
package struct KeySequences {
    /// What the beginning of some bytes is.
    enum Match: Equatable {
        case key(Key, length: Int)
        case beginning
        case nothing
    }

    /// Few enough to be gone through at every escape, and made faster than a table.
    private let entries: [(bytes: [UInt8], key: Key)]

    /// Sequences of two bytes and more; shorter ones are read as what they are.
    ///
    /// Of two that are the same the later counts.
    package init(_ entries: [(bytes: [UInt8], key: Key)] = []) {
        self.entries = entries.filter { $0.bytes.count > 1 && $0.bytes.first == 0x1B }
    }

    /// The longest sequence `bytes` begin with; `beginning` where more bytes could make one of a
    /// sequence that has begun with three bytes at least: shorter beginnings are no news.
    func match(_ bytes: ArraySlice<UInt8>) -> Match {
        var best: (length: Int, key: Key)?
        var isBeginning = false
        for (sequence, key) in entries {
            if bytes.count >= sequence.count {
                if sequence.count >= best?.length ?? 0, bytes.starts(with: sequence) {
                    best = (sequence.count, key)
                }
            } else if bytes.count > 2, sequence.starts(with: bytes) {
                isBeginning = true
            }
        }
        if let best { return .key(best.key, length: best.length) }
        return isBeginning ? .beginning : .nothing
    }

    /// Terminfo's names of keys and what they are.
    ///
    /// - Source: terminfo(5), capabilities beginning with `k`.
    static let capabilities: [(name: String, key: Key)] =
        [
            ("kcuu1", Key(.up)),
            ("kcud1", Key(.down)),
            ("kcub1", Key(.left)),
            ("kcuf1", Key(.right)),
            ("khome", Key(.home)),
            ("kend", Key(.end)),
            ("kpp", Key(.pageUp)),
            ("knp", Key(.pageDown)),
            ("kich1", Key(.insert)),
            ("kdch1", Key(.delete)),
            ("kent", Key(.enter)),
            ("kcbt", Key(.tab, .shift)),
            ("kri", Key(.up, .shift)),
            ("kind", Key(.down, .shift)),
            ("kLFT", Key(.left, .shift)),
            ("kRIT", Key(.right, .shift)),
            ("kHOM", Key(.home, .shift)),
            ("kEND", Key(.end, .shift)),
            ("kPRV", Key(.pageUp, .shift)),
            ("kNXT", Key(.pageDown, .shift)),
            ("kIC", Key(.insert, .shift)),
            ("kDC", Key(.delete, .shift)),
        ] + (1...12).map { ("kf\($0)", Key(.function($0))) }
}
