internal import TerminalScreen

/// Keys that send one byte.
enum PlainKeys {
    /// The key of an ASCII byte; nil beyond ASCII.
    static func key(_ byte: UInt8, _ modifiers: Key.Modifiers) -> Key? {
        switch byte {
        case 0x00: return Key(.character(" "), modifiers.union(.control))
        case 0x09: return Key(.tab, modifiers)
        case 0x0A, 0x0D: return Key(.enter, modifiers)
        case 0x08, 0x7F: return Key(.backspace, modifiers)
        case 0x1B: return Key(.escape, modifiers)
        case 0x01...0x1A:
            return Key(.character(character(byte + 0x60)), modifiers.union(.control))
        case 0x1C...0x1F:
            return Key(.character(character(byte + 0x40)), modifiers.union(.control))
        case 0x20..<0x7F: return Key(.character(character(byte)), modifiers)
        default: return nil
        }
    }

    private static func character(_ byte: UInt8) -> Character { Character(Unicode.Scalar(byte)) }
}
