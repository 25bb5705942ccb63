/// One line of the table of keys as manuals and `briefbook keys` print it.
package struct KeyRow: Hashable, Sendable {
    /// The heading it stands under.
    package let group: CommandGroup
    /// The command's name.
    package let command: String
    /// Its keys, set apart by blanks; empty where only the palette runs it.
    package let keys: String
    /// Where it is valid.
    package let places: String
    /// What it does.
    package let help: String
}

extension KeyMap {
    /// All bindings by group, in the order of groups, then of the table.
    package var rows: [KeyRow] {
        CommandGroup.allCases.flatMap { group in
            bindings.filter { $0.command.group == group }.map { binding in
                KeyRow(
                    group: group,
                    command: binding.command.name,
                    keys: binding.label,
                    places: binding.scope.label,
                    help: binding.command.help
                )
            }
        }
    }
}

extension KeyTable {
    /// Pairs of bindings that claim the same keys in the same place, as readable lines; empty where
    /// all is well.
    package static var conflicts: [String] { conflicts(among: bindings) }

    /// The same for other bindings than the table's.
    package static func conflicts(among bindings: [KeyBinding]) -> [String] {
        var found: [String] = []
        for (index, one) in bindings.enumerated() {
            for other in bindings[(index + 1)...] where !one.scope.isDisjoint(with: other.scope) {
                for sequence in one.sequences {
                    for rival in other.sequences where sequence.collides(with: rival) {
                        let places = one.scope.intersection(other.scope).label
                        found.append(
                            "\(sequence.label): \(one.command.name) and \(other.command.name) "
                                + "in \(places)"
                        )
                    }
                }
            }
        }
        return found
    }
}

extension KeySequence {
    /// True where the keys of one begin the other, so that one of them can never be typed.
    func collides(with other: KeySequence) -> Bool {
        begins(with: other.keys) || other.begins(with: keys)
    }
}
