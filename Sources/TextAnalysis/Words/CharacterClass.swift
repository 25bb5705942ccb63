/// What a Unicode scalar is to the tokenizer.
enum CharacterClass: UInt8, Sendable {
    /// White space of any kind, no-break spaces and control characters included.
    case space
    /// A letter or a combining mark of a script written with words.
    case letter
    case digit
    /// An ideograph, kana or hangul syllable: a word by itself.
    case ideograph
    /// Soft hyphens, joiners, direction marks: inside a word they are passed over.
    case ignorable
    case mark

    /// The class of a scalar.
    init(_ scalar: UInt32) {
        if scalar < 0x7F {
            if (scalar | 0x20) &- 0x61 < 26 {
                self = .letter
            } else if scalar <= 0x20 {
                self = .space
            } else {
                self = scalar &- 0x30 < 10 ? .digit : .mark
            }
        } else {
            self.init(beyondASCII: scalar)
        }
    }

    private init(beyondASCII scalar: UInt32) {
        switch scalar {
        case 0x7F...0xA0: self = .space
        case 0xAD: self = .ignorable
        case 0xAA, 0xB5, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF: self = .letter
        case 0xA1...0xFF: self = .mark
        case 0x300...0x36F, 0x370...0x373, 0x376...0x37D, 0x386, 0x388...0x481: self = .letter
        case 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: self = .space
        case 0x200C...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF:
            self = .ignorable
        case 0x2010...0x206F, 0x3001...0x303F: self = .mark
        case 0x2E80...0x2FDF, 0x3040...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF: self = .ideograph
        case 0xAC00...0xD7AF, 0xF900...0xFAFF, 0x20000...0x3FFFF: self = .ideograph
        default: self = CharacterClass(rare: scalar)
        }
    }

    private init(rare scalar: UInt32) {
        guard let properties = Unicode.Scalar(scalar)?.properties else {
            self = .mark
            return
        }
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark: self = .letter
        case .decimalNumber: self = .digit
        case .format: self = .ignorable
        default: self = properties.isAlphabetic ? .letter : .mark
        }
    }
}
