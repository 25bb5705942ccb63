package import TerminalScreen

extension KeyMap {
    /// What keys typed so far amount to.
    package enum Match: Equatable, Sendable {
        /// A command, with the letter that followed where it takes one.
        case command(Command, letter: Character?)
        /// The beginning of some sequences.
        case prefix
        /// Nothing.
        case none
    }

    /// A way a sequence goes on.
    package struct Continuation: Equatable, Sendable {
        /// The keys still to press, as a reader reads them.
        package let label: String
        /// The command they lead to.
        package let command: Command
    }

    /// What keys mean in a place.
    package func match(_ keys: [Key], in scope: Scope) -> Match {
        var isPrefix = false
        for binding in bindings where !binding.scope.isDisjoint(with: scope) {
            for sequence in binding.sequences {
                if sequence.takesLetter {
                    if keys == sequence.keys { isPrefix = true }
                    if keys.count == sequence.keys.count + 1, sequence.keys == keys.dropLast(),
                        let letter = keys.last?.typed
                    {
                        return .command(binding.command, letter: letter)
                    }
                } else if sequence.keys == keys {
                    return .command(binding.command, letter: nil)
                } else if sequence.begins(with: keys) {
                    isPrefix = true
                }
            }
        }
        return isPrefix ? .prefix : .none
    }

    /// How the keys typed so far can go on in a place, in the order of the table.
    package func continuations(of keys: [Key], in scope: Scope) -> [Continuation] {
        bindings.filter { !$0.scope.isDisjoint(with: scope) }.flatMap { binding in
            binding.sequences.filter { $0.begins(with: keys) }.map { sequence in
                let rest = sequence.keys.dropFirst(keys.count).map(\.label).joined(separator: " ")
                return Continuation(
                    label: sequence.takesLetter ? "letter" : rest,
                    command: binding.command
                )
            }
        }
    }

    /// The bindings of a command that are valid in a place; all of them without one.
    package func bindings(of command: Command, in scope: Scope? = nil) -> [KeyBinding] {
        bindings.filter { binding in
            binding.command == command
                && (scope.map { !binding.scope.isDisjoint(with: $0) } ?? true)
        }
    }

    /// The first key for a command, in a place where it has one there; its name in the palette where
    /// it has no key at all.
    func name(of command: Command, in scope: Scope? = nil) -> String {
        let here = scope.map { bindings(of: command, in: $0) } ?? []
        let label = (here + bindings(of: command)).lazy.compactMap(\.sequences.first).first?.label
        return label ?? ":" + command.name
    }

    /// The hints for a place, the most useful first, each with the keys to show.
    ///
    /// - Parameters:
    ///   - scope: The place.
    ///   - isMeant: False for a command that does nothing there just now.
    /// - Returns: The keys with what they do.
    package func hints(
        in scope: Scope,
        where isMeant: (Command) -> Bool = { _ in true }
    ) -> [(keys: String, text: String)] {
        KeyTable.footer.filter { !$0.scope.isDisjoint(with: scope) }.compactMap { hint in
            guard isMeant(hint.command) else { return nil }
            let binding = bindings(of: hint.command, in: scope).first
            let prefix = hint.isPrefix ? binding?.sequences.first?.keys.first?.label : nil
            guard let keys = prefix ?? binding?.sequences.first?.label else { return nil }
            return (keys, hint.text)
        }
    }
}
