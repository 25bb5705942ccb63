internal import BriefCore
internal import TerminalScreen

extension NavigatorState {
    /// Takes a key: a digit of a count, part of a sequence, a letter to type, or a command.
    mutating func press(_ key: Key) -> [Effect] {
        notice = nil
        isPaused = false
        if isTyping { return type(key) }
        if takeDigit(key) { return [] }
        let typed = pending.keys + [key]
        if typed.count > 1, key == Key(.escape) || key == .control("g") {
            pending = PendingKeys()
            return []
        }
        switch KeyTable.match(typed, in: scope) {
        case .command(let command, let letter):
            let count = pending.count
            pending = PendingKeys()
            return run(command, count: count, letter: letter)
        case .prefix:
            pending.keys = typed
            return []
        case .none:
            let isUnknown = typed.count > 1 || key.typed != nil
            pending = PendingKeys()
            if isUnknown { notice = Notice(unboundWords(typed)) }
            return []
        }
    }

    /// Does what a command says, or says why it cannot.
    mutating func run(_ command: Command, count: Int? = nil, letter: Character? = nil) -> [Effect] {
        if let reason = reasonAgainst(command) {
            notice = Notice(reason.capitalizedFirst + ".")
            return []
        }
        return perform(command, count: count, letter: letter)
    }

    /// True where letters are typed as letters.
    package var isTyping: Bool { !scope.isDisjoint(with: [.typing, .pasting]) }

    private mutating func takeDigit(_ key: Key) -> Bool {
        guard pending.keys.isEmpty, scope.isSubset(of: .screens), let typed = key.typed,
            let digit = typed.wholeNumberValue, typed.isASCII, digit > 0 || pending.count != nil
        else { return false }
        pending.append(digit: digit)
        return true
    }

    private func unboundWords(_ keys: [Key]) -> String {
        let label = keys.map(\.label).joined()
        return "\(label) does nothing here. ? shows the keys."
    }
}

extension String {
    /// The text with its first letter as a capital.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
