/// Sets of keys for hands that know another program.
package enum KeyPreset: String, CaseIterable, Sendable {
    case briefbook, less, vim, emacs

    /// The lines that differ from the table.
    package var lines: [KeyLine] {
        changes.map { command, keys in
            let line = command.name + ": " + keys.joined(separator: ", ")
            return KeyLine(command: command.name, keys: keys, origin: "\(rawValue), “\(line)”")
        }
    }

    private var changes: [(Command, [String])] {
        switch self {
        case .briefbook: []
        case .less: KeyPreset.lessKeys
        case .vim: KeyPreset.vimKeys
        case .emacs: KeyPreset.emacsKeys
        }
    }

    /// - Source: less(1), section "Commands".
    private static let lessKeys: [(Command, [String])] = [
        (.help, ["h", "f1"]),
        (.goUp, ["left", "backspace"]),
        (.findBackward, ["?"]),
        (.down, ["j", "e", "down", "ctrl-n"]),
        (.up, ["k", "up", "ctrl-p"]),
        (.pageDown, ["space", "f", "pgdn", "ctrl-f", "ctrl-v"]),
        (.pageUp, ["b", "pgup", "ctrl-b", "alt-v"]),
        (.halfPageDown, ["d", "ctrl-d"]),
        (.halfPageUp, ["u", "ctrl-u"]),
        (.first, ["<", "g g", "home"]),
        (.last, [">", "G", "end"]),
        (.back, ["ctrl-o", "alt-left"]),
        (.forward, ["alt-right"]),
        (.filter, ["&"]),
        (.together, ["alt-n"]),
        (.undo, ["U"]),
        (.palette, [":"]),
        (.acceptForum, ["F"]),
        (.rewordLine, ["E"]),
        (.redraw, ["ctrl-l"]),
    ]

    /// - Source: Vim's reference manual, "index.txt".
    private static let vimKeys: [(Command, [String])] = [
        (.help, ["g ?", "f1"]),
        (.findBackward, ["?"]),
        (.nextFinding, ["}", "."]),
        (.previousFinding, ["{", "comma"]),
        (.nextPane, ["ctrl-w w", "ctrl-w j", "ctrl-w l", "tab"]),
        (.previousPane, ["ctrl-w p", "ctrl-w k", "ctrl-w h", "shift-tab"]),
        (.zoom, ["ctrl-w o", "z"]),
        (.close, ["q", "ctrl-w q", "ctrl-w c"]),
        (.quit, ["Q", "Z Z", "Z Q"]),
        (.halfPageDown, ["ctrl-d"]),
        (.halfPageUp, ["ctrl-u"]),
    ]

    /// - Source: the GNU Emacs manual, "Key Index".
    private static let emacsKeys: [(Command, [String])] = [
        (.down, ["ctrl-n", "j", "down"]),
        (.up, ["ctrl-p", "k", "up"]),
        (.pageDown, ["ctrl-v", "space", "pgdn"]),
        (.pageUp, ["alt-v", "b", "pgup"]),
        (.first, ["alt-<", "g g", "home"]),
        (.last, ["alt->", "G", "end"]),
        (.open, ["enter", "ctrl-f", "right"]),
        (.goUp, ["ctrl-b", "left", "backspace"]),
        (.close, ["ctrl-x k", "q"]),
        (.visited, ["ctrl-x b", "g j"]),
        (.nextPane, ["ctrl-x o", "tab"]),
        (.zoom, ["ctrl-x 1", "z"]),
        (.find, ["alt-s", "/"]),
        (.findBackward, ["alt-r"]),
        (.palette, ["alt-x", ":"]),
        (.copy, ["alt-w", "y"]),
        (.undo, ["ctrl-_", "ctrl-x u", "u"]),
        (.setMark, ["ctrl-x r m", "m"]),
        (.goToMark, ["ctrl-x r b", "'"]),
        (.search, ["alt-g", "s"]),
        (.quit, ["ctrl-x ctrl-c", "Q"]),
    ]
}
