/// What the filter of `ScreenText` does with a scalar.
enum SignClass: Equatable {
    /// Drawn as it is: letters, marks, digits, signs.
    case letter
    /// Any space or tab: drawn as a space.
    case space
    /// ZWJ, ZWNJ and zero-width space: left out where a script needs them, else marked.
    case joiner
    /// Variation selectors: left out after what they belong to, else marked.
    case variation
    /// The three direction marks: left out beside right-to-left letters, else marked.
    case direction
    /// Everything that is invisible or commands: marked.
    case hidden

    /// Whether `scalar` is a letter, digit or sign that is drawn as it is and forms a cluster with
    /// no neighbour of this kind: the common ones of most texts, so that they need no further look.
    static func isSimple(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF,
            0x0391...0x03A1, 0x03A3...0x0482, 0x048A...0x052F,  // Greek, Cyrillic
            0x1E00...0x1EFF, 0x2010...0x2027, 0x2030...0x205E, 0x20A0...0x20C0,
            0x2190...0x2193, 0x2460...0x24FF, 0x2500...0x259F,
            0x3001...0x3029, 0x3041...0x3096, 0x309B...0x30FF,  // Japanese
            0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xFF01...0xFF60:
            true
        default: false
        }
    }

    /// The class of `scalar`.
    ///
    /// - Source: general categories and `Default_Ignorable_Code_Point` of the Unicode Character
    ///   Database, as the standard library holds them.
    static func of(_ scalar: Unicode.Scalar) -> SignClass {
        switch scalar.value {
        case 0x09, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return .space
        case 0x200B...0x200D: return .joiner
        case 0x200E, 0x200F, 0x061C: return .direction
        case 0xFE00...0xFE0F, 0xE0100...0xE01EF, 0x180B...0x180F: return .variation
        case 0x2800, 0xFFFC: return .hidden
        case 0x0600...0x0605, 0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2, 0x110BD, 0x110CD:
            return .letter
        default: return byCategory(scalar)
        }
    }

    private static func byCategory(_ scalar: Unicode.Scalar) -> SignClass {
        let properties = scalar.properties
        if properties.isNoncharacterCodePoint || properties.isDefaultIgnorableCodePoint {
            return .hidden
        }
        switch properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
            .paragraphSeparator:
            return .hidden
        default: return .letter
        }
    }

    /// Whether `scalar` is an emoji, the digits and signs of keycaps apart.
    static func isPictograph(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value > 0xFF && scalar.properties.isEmoji
    }

    /// Whether a variation selector is at home after `base`.
    static func isHonestVariation(_ selector: Unicode.Scalar, after base: Unicode.Scalar?) -> Bool {
        guard let base else { return false }
        switch selector.value {
        case 0xFE0E, 0xFE0F: return base.properties.isEmoji || base.properties.isEmojiModifier
        case 0xFE00...0xFE0D:
            return base.properties.isIdeographic || ScriptClass.hasVariants(base)
        case 0xE0100...0xE01EF: return base.properties.isIdeographic
        default: return (0x1800...0x18AF).contains(base.value) && !isVariation(base)
        }
    }

    private static func isVariation(_ scalar: Unicode.Scalar) -> Bool { of(scalar) == .variation }
}
