/// Where a line may not, or may, be broken besides at spaces.
///
/// - Source: a small part of Unicode Standard Annex 14, enough for prose.
enum BreakClass {
    /// Whether a line may break on either side of `scalar`.
    static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2E80...0x2FDF, 0x3001...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
            0xA000...0xA4CF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF01...0xFF60,
            0x1F300...0x1FAFF, 0x20000...0x3FFFF:
            true
        default: false
        }
    }

    /// Whether a line may break after `scalar` between letters.
    static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2D, 0x2F, 0x2010, 0x2013, 0x2014, 0xAD, 0xAC: true
        default: false
        }
    }

    /// Whether no line begins with `scalar`.
    static func closes(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x21, 0x25, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5D, 0x7D, 0xBB, 0x2019, 0x201D,
            0x2026, 0x3001, 0x3002, 0x3005, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015,
            0x30FC, 0x30FB, 0xFF01, 0xFF05, 0xFF09, 0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF1F,
            0xFF3D, 0xFF5D, 0xFF60:
            true
        default: false
        }
    }

    /// Whether no line ends with `scalar`.
    static func opensOrBinds(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x28, 0x5B, 0x7B, 0xAB, 0x2018, 0x201C, 0x3008, 0x300A, 0x300C, 0x300E, 0x3010,
            0x3014, 0xFF08, 0xFF3B, 0xFF5B, 0xFFE5, 0xA5, 0x24, 0x20AC:
            true
        default: false
        }
    }
}
