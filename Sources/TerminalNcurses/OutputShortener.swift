/// Replaces sequences in what ncurses writes by shorter ones that do the same.
struct OutputShortener {
    private let rules: [(long: [UInt8], short: [UInt8])]

    /// Rules are tried in order at every Esc; what a rule writes is not read again.
    init(rules: [(String, String)]) {
        self.rules = rules.map { (Array($0.0.utf8), Array($0.1.utf8)) }
    }

    /// What is true where attributes are reset as xterm does it: the reset ends colours too, and
    /// the set of letters, which ncurses repeats with it, is never another.
    private static let likeXterm = [
        ("\u{1B}[39m\u{1B}(B\u{1B}[m", "\u{1B}[m"),
        ("\u{1B}[49m\u{1B}(B\u{1B}[m", "\u{1B}[m"),
        ("\u{1B}[39;49m\u{1B}(B\u{1B}[m", "\u{1B}[m"),
        ("\u{1B}(B", ""),
    ]

    /// The rules for the terminal ncurses has opened.
    ///
    /// The palette is never changed, so it need not be reset: ncurses does so after a pause, by a
    /// command string, and terminals get no such strings from this program.
    static func ofTerminal() -> OutputShortener {
        let reset = String(decoding: Capability.bytes("oc"), as: UTF8.self)
        let isLikeXterm = Capability.bytes("sgr0") == Array("\u{1B}(B\u{1B}[m".utf8)
        return OutputShortener(
            rules: (reset.isEmpty ? [] : [(reset, "")]) + (isLikeXterm ? likeXterm : [])
        )
    }

    /// `bytes` with every rule applied.
    func shortened(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            guard let escape = bytes[index...].firstIndex(of: 0x1B) else {
                return result + bytes[index...]
            }
            result += bytes[index..<escape]
            if let rule = rules.first(where: { bytes[escape...].starts(with: $0.long) }) {
                result += rule.short
                index = escape + rule.long.count
            } else {
                result.append(0x1B)
                index = escape + 1
            }
        }
        return result
    }
}
