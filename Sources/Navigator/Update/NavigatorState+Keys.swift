internal import BriefCore
internal import TerminalScreen

extension NavigatorState {
    /// Takes a key: a digit of a count, part of a sequence, a letter to type, or a command.
    mutating func press(_ key: Key) -> [Effect] {
        takeOver()
        if isTyping { return type(key) }
        if takeDigit(key) { return [] }
        let typed = pending.keys + [key]
        if typed.count > 1, key == Key(.escape) || key == .control("g") {
            pending = PendingKeys()
            return []
        }
        switch keys.match(typed, in: scope) {
        case .command(let command, let letter):
            let count = pending.count
            pending = PendingKeys()
            return run(command, count: count, letter: letter)
        case .prefix:
            pending.keys = typed
            return []
        case .none:
            pending = PendingKeys()
            // Escape leaves what there is to leave, and may be pressed to be safe.
            if typed != [Key(.escape)] { notice = Notice(unboundWords(typed)) }
            return []
        }
    }

    /// The reader does something, by whatever means: what was said before is over.
    mutating func takeOver() {
        notice = nil
        isPaused = false
        saidBefore = said
        said = LastSaid()
    }

    /// Does what a command says that was given otherwise than by a key.
    mutating func obey(_ command: Command, count: Int?) -> [Effect] {
        takeOver()
        pending = PendingKeys()
        if command.group == .typing || command == .pasteImport { return typeCommand(command) }
        return run(command, count: count)
    }

    /// Does what a command says, or says why it cannot.
    mutating func run(_ command: Command, count: Int? = nil, letter: Character? = nil) -> [Effect] {
        if let reason = reasonAgainst(command) {
            notice = Notice(reason.capitalizedFirst + ".")
            return []
        }
        return perform(command, count: count, letter: letter)
    }

    /// The key for a command here, to be named in a sentence; its name in the palette where it has
    /// no key.
    func keyName(_ command: Command) -> String {
        keys.name(of: command, in: scope)
    }

    /// True where letters are typed as letters.
    package var isTyping: Bool { !scope.isDisjoint(with: [.typing, .pasting]) }

    private mutating func takeDigit(_ key: Key) -> Bool {
        guard pending.keys.isEmpty,
            scope.isSubset(of: [.screens, .selecting, .room, .card, .links]),
            let typed = key.typed,
            let digit = typed.wholeNumberValue, typed.isASCII, digit > 0 || pending.count != nil
        else { return false }
        pending.append(digit: digit)
        return true
    }

    /// What is said of a key that means nothing here.
    func unboundWords(_ keys: [Key]) -> String {
        let label = keys.map(\.label).joined()
        return "\(label) does nothing here. \(keyName(.help)) shows the keys."
    }
}

extension String {
    /// The text with its first letter as a capital.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
