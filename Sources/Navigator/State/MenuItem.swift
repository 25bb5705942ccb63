/// A command as help and palette list it.
package struct MenuItem: Equatable, Sendable {
    /// The command.
    package let command: Command
    /// Its keys, set apart by blanks; empty where it has none.
    package let keys: String
    /// Why it does nothing now; nil where it does something.
    package let reason: String?
}

extension MenuState {
    /// The commands listed, narrowed by what was typed: in help by group, those that do
    /// nothing here last; those whose name or key is what was typed first.
    package func items(for state: NavigatorState) -> [MenuItem] {
        var place = state
        place.overlay = nil
        let items = kind == .help ? helpItems(for: place) : paletteItems(for: place)
        let filter = ListFilter(editor.text)
        let typed = editor.text.filter { $0 != " " }
        let found = items.filter {
            $0.keys.isNamed(typed) || filter.admits($0.searchText)
        }
        if typed.isEmpty { return found }
        return found.filter { $0.isNamed(typed) } + found.filter { !$0.isNamed(typed) }
    }

    private func helpItems(for state: NavigatorState) -> [MenuItem] {
        let here = CommandGroup.allCases.flatMap { group in
            KeyTable.bindings.filter {
                $0.command.group == group && !$0.scope.isDisjoint(with: scope)
            }
            .map { binding in
                MenuItem(
                    command: binding.command,
                    keys: binding.label,
                    reason: binding.conditions.lazy.compactMap { $0.reason(in: state) }.first
                )
            }
        }
        let valid = Set(here.map(\.command))
        let elsewhere = paletteItems(for: state).filter { item in
            !valid.contains(item.command) && item.reason != nil
        }
        return here.filter { $0.reason == nil } + here.filter { $0.reason != nil } + elsewhere
    }

    private func paletteItems(for state: NavigatorState) -> [MenuItem] {
        Command.allCases.filter { $0.group != .typing && $0 != .pasteImport }.map { command in
            let bindings = KeyTable.bindings(of: command, in: scope)
            let all = bindings.isEmpty ? KeyTable.bindings(of: command) : bindings
            return MenuItem(
                command: command,
                keys: all.first?.label ?? "",
                reason: state.reasonAgainst(command)
            )
        }
    }
}

extension MenuItem {
    /// The words that narrowing looks through.
    fileprivate var searchText: String {
        [command.name, command.help, command.group.rawValue, keys].joined(separator: " ")
    }

    fileprivate func isNamed(_ typed: String) -> Bool {
        command.name.hasPrefix(typed.lowercased()) || keys.isNamed(typed)
    }
}

extension String {
    /// True where one of the keys in the text is written so.
    fileprivate func isNamed(_ typed: String) -> Bool {
        !typed.isEmpty && split(separator: " ").contains { $0 == typed }
    }
}
