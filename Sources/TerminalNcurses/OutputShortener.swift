/// Replaces sequences in what ncurses writes by shorter ones that do the same.
struct OutputShortener {
    private let rules: [(long: [UInt8], short: [UInt8])]

    /// Rules are tried in order at every control; what a rule writes is not read again.
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

    /// What is true where the set of letters, never another, is chosen by a shift or a font.
    ///
    /// The shape of the Linux console's cursor is left alone: its sequence is a question elsewhere.
    private static let likeConsole = [
        ("\u{F}", ""),
        ("\u{1B}[0;10;", "\u{1B}[0;"),
        ("\u{1B}[?0c", ""),
        ("\u{1B}[?1c", ""),
    ]

    /// The rules for the terminal ncurses has opened.
    ///
    /// The palette is never changed, so it need not be reset: ncurses does so after a pause, by a
    /// command string, and terminals get no such strings from this program.
    static func ofTerminal() -> OutputShortener {
        let reset = String(decoding: Capability.bytes("oc"), as: UTF8.self)
        var rules = reset.isEmpty ? [] : [(reset, "")]
        switch Capability.bytes("sgr0") {
        case Array("\u{1B}(B\u{1B}[m".utf8): rules += likeXterm
        case Array("\u{1B}[m\u{F}".utf8): rules += likeConsole
        default: break
        }
        return OutputShortener(rules: rules)
    }

    /// `bytes` with every rule applied.
    func shortened(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            guard let control = bytes[index...].firstIndex(where: { $0 == 0x1B || $0 == 0x0F })
            else { return result + bytes[index...] }
            result += bytes[index..<control]
            if let rule = rules.first(where: { bytes[control...].starts(with: $0.long) }) {
                result += rule.short
                index = control + rule.long.count
            } else {
                result.append(bytes[control])
                index = control + 1
            }
        }
        return result
    }
}
