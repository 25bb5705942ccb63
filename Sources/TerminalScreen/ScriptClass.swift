/// What the filter has to know about scripts.
///
/// - Source: the block table of the Unicode Character Database 15.0.
enum ScriptClass {
    /// Whether `scalar` is a letter or mark of a script written from right to left.
    static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0590...0x061B, 0x061D...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC,
            0x10800...0x10FFF, 0x1E800...0x1EFFF:
            true
        default: false
        }
    }

    /// Whether letters of the script are joined or kept apart by ZWJ and ZWNJ.
    static func usesJoiners(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        // Arabic and Syriac; India and Sri Lanka; Burmese to Mongolian; the later planes.
        case 0x0600...0x061B, 0x061D...0x08FF, 0xFB50...0xFDFF, 0xFE70...0xFEFC,
            0x0900...0x0DFF,
            0x1000...0x109F, 0x1780...0x17FF, 0x1800...0x180A, 0x1810...0x18AF,
            0x11000...0x11FFF, 0x1E900...0x1E95F:
            true
        default: false
        }
    }

    /// Whether words of the script are kept apart by zero-width spaces.
    static func separatesByZeroWidthSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0E00...0x0FFF, 0x1000...0x109F, 0x1780...0x17FF, 0x1980...0x19DF: true
        default: false
        }
    }

    /// Whether signs of the block have standard variants chosen by a selector.
    static func hasVariants(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1000...0x109F, 0x2200...0x22FF, 0x2A00...0x2AFF, 0xA840...0xA87F: true
        default: false
        }
    }
}
