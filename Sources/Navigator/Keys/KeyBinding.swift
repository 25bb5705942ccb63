/// One row of the key table: a command, its keys, where it is valid, and what must hold.
package struct KeyBinding: Equatable, Sendable {
    /// The command.
    package let command: Command
    /// Its keys, the one shown in the footer first.
    package let sequences: [KeySequence]
    /// Where the keys are valid.
    package let scope: Scope
    /// What must hold for the command to do something.
    package let conditions: [Condition]
    /// Its keys as written in the table, set apart by commas; empty where they come from elsewhere.
    let written: String

    /// Makes a row.
    ///
    /// Keys are sequences as ``KeySequence`` reads them, set apart by commas; one that cannot be
    /// read is left out.
    package init(
        _ command: Command,
        _ keys: String,
        _ scope: Scope,
        _ conditions: [Condition] = []
    ) {
        self.command = command
        self.scope = scope
        self.conditions = conditions
        written = keys
        sequences = keys.utf8.split(separator: UInt8(ascii: ",")).compactMap { KeySequence($0) }
    }

    /// The same command with other keys, valid in other places.
    init(_ binding: KeyBinding, keys: [KeySequence], scope: Scope) {
        command = binding.command
        sequences = keys
        self.scope = scope
        conditions = binding.conditions
        written = ""
    }

    /// All its keys as a reader reads them, set apart by blanks.
    package var label: String { sequences.map(\.label).joined(separator: "  ") }
}
