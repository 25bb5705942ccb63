/// One row of the key table: a command, its keys, and where it is valid.
package struct KeyBinding: Sendable {
    /// A place in the footer.
    package struct Hint: Sendable {
        /// Where the hint is shown.
        package let scope: Scope
        /// One or two words for what the key does there.
        package let text: String
        /// Lower ones stand further left and are dropped last.
        package let rank: Int

        /// Makes a hint.
        package init(_ scope: Scope, _ text: String, _ rank: Int) {
            self.scope = scope
            self.text = text
            self.rank = rank
        }
    }

    /// The command.
    package let command: Command
    /// Its keys, the one shown in the footer first; empty where only the palette runs it.
    package let sequences: [KeySequence]
    /// Where the keys are valid.
    package let scope: Scope
    /// What must hold for the command to do something.
    package let conditions: [Condition]
    /// Where it stands in the footer.
    package let hints: [Hint]

    /// Makes a row; keys as ``KeySequence`` reads them, a key that cannot be read is left out.
    package init(
        _ command: Command,
        _ keys: [String],
        _ scope: Scope,
        when conditions: [Condition] = [],
        hints: [Hint] = []
    ) {
        self.command = command
        sequences = keys.compactMap { KeySequence($0) }
        self.scope = scope
        self.conditions = conditions
        self.hints = hints
    }

    /// All its keys as a reader reads them, set apart by blanks.
    package var label: String { sequences.map(\.label).joined(separator: "  ") }
}
