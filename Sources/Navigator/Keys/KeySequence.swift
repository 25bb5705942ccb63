package import TerminalScreen

/// Keys pressed one after the other that make a command.
package struct KeySequence: Hashable, Sendable {
    /// The keys, in order; never empty.
    package let keys: [Key]
    /// True where any letter follows the keys, as in `m a`.
    package let takesLetter: Bool

    /// Reads keys set apart by blanks, `comma` for `,`, and `letter` at the end for any letter:
    /// `g g`, `ctrl-d`, `m letter`; nil where one names no key, or where there is none.
    package init?(_ text: String) {
        self.init(text[...].utf8)
    }

    /// Reads a stretch of such a text.
    init?(_ text: Substring.UTF8View) {
        var words = text.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
        takesLetter = words.count > 1 && words.last == "letter"
        if takesLetter { words.removeLast() }
        var keys: [Key] = []
        for word in words {
            guard let key = Key(word == "comma" ? "," : word) else { return nil }
            keys.append(key)
        }
        guard !keys.isEmpty else { return nil }
        self.keys = keys
    }

    /// The same keys, followed by any letter.
    var withLetter: KeySequence { KeySequence(keys: keys, takesLetter: true) }

    private init(keys: [Key], takesLetter: Bool) {
        self.keys = keys
        self.takesLetter = takesLetter
    }

    /// The keys as a reader reads them: `gg`, `^D`, `m letter`.
    package var label: String {
        let labels = keys.map(\.label)
        let isShort = labels.allSatisfy { $0.count == 1 }
        return labels.joined(separator: isShort ? "" : " ") + (takesLetter ? " letter" : "")
    }

    /// True where the keys are the beginning of the sequence, or all of it.
    package func begins(with typed: [Key]) -> Bool {
        keys.count >= typed.count && Array(keys.prefix(typed.count)) == typed
    }
}
