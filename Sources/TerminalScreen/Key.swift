/// A key as the reader presses it.
package struct Key: Hashable, Sendable {
    /// What the key is apart from what is held down with it.
    package enum Code: Hashable, Sendable {
        /// A key that types something.
        case character(Character)
        /// F1 and up.
        case function(Int)
        case enter, escape, tab, backspace, delete, insert
        case up, down, left, right, home, end, pageUp, pageDown
    }

    /// Keys held down with another.
    package struct Modifiers: OptionSet, Hashable, Sendable {
        /// One bit each.
        package let rawValue: UInt8

        /// The keys whose bits are set.
        package init(rawValue: UInt8) { self.rawValue = rawValue }

        /// Ctrl.
        package static let control = Modifiers(rawValue: 1)
        /// Alt, or Esc typed just before.
        package static let alt = Modifiers(rawValue: 2)
        /// Shift, where it does not change the character.
        package static let shift = Modifiers(rawValue: 4)
    }

    /// The key.
    package let code: Code
    /// What is held down with it.
    package let modifiers: Modifiers

    /// A key; combinations that terminals send as another key become that key: Ctrl-M is Enter,
    /// Ctrl-I Tab, Ctrl-[ Esc, Ctrl-H and Ctrl-? Backspace.
    package init(_ code: Code, _ modifiers: Modifiers = []) {
        guard modifiers.contains(.control), case .character(let character) = code else {
            self.code = code
            self.modifiers = modifiers
            return
        }
        let letter = Character(character.lowercased())
        if let other = Self.controlAlias(letter) {
            self.code = other
            self.modifiers = modifiers.subtracting(.control)
        } else {
            self.code = .character(letter)
            self.modifiers = modifiers.subtracting(.shift)
        }
    }

    /// A key that types `character`.
    package static func character(_ character: Character) -> Key { Key(.character(character)) }

    /// Ctrl held down with the key of `character`.
    package static func control(_ character: Character) -> Key {
        Key(.character(character), .control)
    }

    /// What the key types; nil for keys that type nothing and with Ctrl or Alt.
    package var typed: Character? {
        guard modifiers.isEmpty, case .character(let character) = code else { return nil }
        return character
    }

    private static func controlAlias(_ letter: Character) -> Code? {
        switch letter {
        case "m": .enter
        case "i": .tab
        case "[": .escape
        case "h", "?": .backspace
        default: nil
        }
    }
}
