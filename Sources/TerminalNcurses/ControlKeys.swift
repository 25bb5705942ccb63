internal import TerminalScreen

/// Keys by the sequences nearly all terminals agree on.
///
/// - Source: "XTerm Control Sequences", section "PC-Style Function Keys"; rxvt's reference for
///   lower-case arrows and `^`, `@`; the kitty keyboard protocol for `u`.
enum ControlKeys {
    /// The key of `ESC [ parameters final`; nil for answers, mouse, focus and the unknown.
    static func key(parameters: ArraySlice<UInt8>, final: UInt8) -> Key? {
        guard parameters.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x3A || $0 == 0x3B })
        else { return nil }
        let numbers = parameters.split(
            separator: UInt8(ascii: ";"),
            omittingEmptySubsequences: false
        )
        .map(number)
        let modifiers = modifiers(numbers.count > 1 ? numbers[1] : 1)
        let first = numbers.first ?? 1
        switch final {
        case UInt8(ascii: "~"):
            if first == 27, numbers.count == 3 { return typed(numbers[2], modifiers) }
            return numbered[first].map { Key($0, modifiers) }
        case UInt8(ascii: "u"): return typed(first, modifiers)
        case UInt8(ascii: "^"): return numbered[first].map { Key($0, .control) }
        case UInt8(ascii: "@"): return numbered[first].map { Key($0, [.control, .shift]) }
        case UInt8(ascii: "Z"): return Key(.tab, modifiers.union(.shift))
        case UInt8(ascii: "a")...UInt8(ascii: "d"):
            return numbers.count <= 1 ? finals[final - 0x20].map { Key($0, .shift) } : nil
        default:
            // Keys count one; other numbers are an answer, as the place of the cursor is.
            guard first <= 1 else { return nil }
            return finals[final].map { Key($0, modifiers) }
        }
    }

    /// Keys of `ESC O final`.
    static let shifted: [UInt8: Key] = {
        var keys: [UInt8: Key] = [:]
        for (final, code) in finals { keys[final] = Key(code) }
        for (final, code) in finals where final < UInt8(ascii: "E") {
            keys[final + 0x20] = Key(code, .control)
        }
        keys[UInt8(ascii: "M")] = Key(.enter)
        let keypad: [(UInt8, String)] = [(UInt8(ascii: "j"), "*+,-./0123456789")]
        for (start, characters) in keypad {
            for (offset, character) in characters.enumerated() {
                keys[start + UInt8(offset)] = .character(character)
            }
        }
        keys[UInt8(ascii: "X")] = .character("=")
        return keys
    }()

    private static let finals: [UInt8: Key.Code] = [
        UInt8(ascii: "A"): .up,
        UInt8(ascii: "B"): .down,
        UInt8(ascii: "C"): .right,
        UInt8(ascii: "D"): .left,
        UInt8(ascii: "H"): .home,
        UInt8(ascii: "F"): .end,
        UInt8(ascii: "P"): .function(1),
        UInt8(ascii: "Q"): .function(2),
        UInt8(ascii: "R"): .function(3),
        UInt8(ascii: "S"): .function(4),
    ]

    private static let numbered: [Int: Key.Code] = [
        1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
        11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4),
        15: .function(5), 17: .function(6), 18: .function(7), 19: .function(8),
        20: .function(9), 21: .function(10), 23: .function(11), 24: .function(12),
    ]

    /// A number before any colon; 1 where it is left out.
    private static func number(_ digits: ArraySlice<UInt8>) -> Int {
        Int(String(decoding: digits.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self)) ?? 1
    }

    private static func modifiers(_ number: Int) -> Key.Modifiers {
        let bits = max(0, number - 1)
        var modifiers: Key.Modifiers = []
        if bits & 1 != 0 { modifiers.insert(.shift) }
        if bits & 2 != 0 { modifiers.insert(.alt) }
        if bits & 4 != 0 { modifiers.insert(.control) }
        return modifiers
    }

    /// A key given by the number of what it types.
    private static func typed(_ value: Int, _ modifiers: Key.Modifiers) -> Key? {
        switch value {
        case 9: return Key(.tab, modifiers)
        case 13: return Key(.enter, modifiers)
        case 27: return Key(.escape, modifiers)
        case 127, 8: return Key(.backspace, modifiers)
        default:
            guard value >= 32, let number = UInt32(exactly: value),
                let scalar = Unicode.Scalar(number), !(0xE000...0xF8FF).contains(number)
            else { return nil }
            return Key(.character(Character(scalar)), modifiers)
        }
    }
}
