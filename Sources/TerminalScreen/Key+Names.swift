extension Key {
    /// Reads a key as it is written in tables and settings: `g`, `G`, `ctrl-d`, `<C-d>`, `^D`,
    /// `shift-tab`, `f1`, `space`, `alt-x`, `<S-Up>`; nil where it names no key.
    ///
    /// A single character is itself, in its own case; names are read in any case.
    package init?(_ name: String) {
        if name.utf8.count == 1, let character = name.first {
            self.init(.character(character))
            return
        }
        var rest = Substring(name)
        if rest.count > 2, rest.first == "<", rest.last == ">" {
            rest = rest.dropFirst().dropLast()
        }
        var modifiers: Modifiers = []
        if rest.count > 1, rest.first == "^" {
            rest = rest.dropFirst()
            modifiers = .control
        }
        while let (modifier, tail) = Self.splitModifier(rest) {
            modifiers.insert(modifier)
            rest = tail
        }
        guard let code = Self.code(named: rest) else { return nil }
        self.init(code, modifiers)
    }

    /// The shortest name a reader understands: `^D`, `Tab`, `S-Tab`, `F1`, `g`.
    package var label: String {
        let prefix = modifiers.contains(.alt) ? "M-" : ""
        switch code {
        case .character(let character):
            if modifiers.contains(.control) {
                let letter = character == " " ? "Space" : character.uppercased()
                return prefix + "^" + letter
            }
            return prefix + (character == " " ? "Space" : String(character))
        case .function(let number): return prefix + shifted("F\(number)")
        default:
            let name = Self.names.first { $0.code == code }
            return prefix + shifted(name?.label ?? "?")
        }
    }

    private func shifted(_ name: String) -> String {
        (modifiers.contains(.control) ? "C-" : "") + (modifiers.contains(.shift) ? "S-" : "") + name
    }

    private static func splitModifier(_ text: Substring) -> (Modifiers, Substring)? {
        guard let dash = text.firstIndex(of: "-"), dash != text.startIndex else { return nil }
        let tail = text[text.index(after: dash)...]
        guard !tail.isEmpty, let modifier = modifier(named: text[..<dash].lowercased()) else {
            return nil
        }
        return (modifier, tail)
    }

    private static func code(named text: Substring) -> Code? {
        if text.count == 1, let character = text.first { return .character(character) }
        let lowered = text.lowercased()
        if lowered == "space" { return .character(" ") }
        if lowered.first == "f", let number = Int(lowered.dropFirst()), (1...24).contains(number) {
            return .function(number)
        }
        return names.first { $0.spellings.contains(lowered) }?.code
    }

    private static func modifier(named name: String) -> Modifiers? {
        switch name {
        case "ctrl", "control", "c": .control
        case "alt", "meta", "m", "a": .alt
        case "shift", "s": .shift
        default: nil
        }
    }

    private static let names: [(code: Code, label: String, spellings: [String])] = [
        (.enter, "Enter", ["enter", "return", "cr", "ret"]),
        (.escape, "Esc", ["esc", "escape"]),
        (.tab, "Tab", ["tab"]),
        (.backspace, "Backspace", ["backspace", "bs"]),
        (.delete, "Del", ["delete", "del"]),
        (.insert, "Ins", ["insert", "ins"]),
        (.up, "Up", ["up"]),
        (.down, "Down", ["down"]),
        (.left, "Left", ["left"]),
        (.right, "Right", ["right"]),
        (.home, "Home", ["home"]),
        (.end, "End", ["end"]),
        (.pageUp, "PgUp", ["pageup", "pgup"]),
        (.pageDown, "PgDn", ["pagedown", "pgdn"]),
    ]
}
