package import TerminalScreen

/// What the keys of one terminal send, as its terminfo entry says, byte for byte.
package struct KeySequences {
    /// What the beginning of some bytes is.
    enum Match: Equatable {
        case key(Key, length: Int)
        case beginning
        case nothing
    }

    private var keys: [[UInt8]: Key] = [:]
    private var beginnings: Set<[UInt8]> = []
    private var longest = 0

    /// Sequences of two bytes and more; shorter ones are read as what they are.
    package init(_ entries: [(bytes: [UInt8], key: Key)] = []) {
        for entry in entries where entry.bytes.count > 1 && entry.bytes.first == 0x1B {
            keys[entry.bytes] = entry.key
            longest = max(longest, entry.bytes.count)
            for length in 1..<entry.bytes.count {
                beginnings.insert(Array(entry.bytes.prefix(length)))
            }
        }
    }

    /// The longest sequence `bytes` begin with; `beginning` where more bytes could make one of a
    /// sequence that has begun with three bytes at least: shorter beginnings are no news.
    func match(_ bytes: ArraySlice<UInt8>) -> Match {
        var length = min(longest, bytes.count)
        while length > 1 {
            if let key = keys[Array(bytes.prefix(length))] { return .key(key, length: length) }
            length -= 1
        }
        if bytes.count < longest, bytes.count > 2, beginnings.contains(Array(bytes)) {
            return .beginning
        }
        return .nothing
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
