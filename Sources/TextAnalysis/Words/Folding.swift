/// Brings words to the one form in which cues, aliases and texts are compared.
///
/// Lower case, typographic apostrophes and hyphens made plain, a letter and its
/// combining accent made one; accents are kept, since they tell words apart.
enum Folding {
    /// The folded form of a letter, digit or mark; nil where it is left out.
    static func fold(_ scalar: UInt32) -> UInt32? {
        switch scalar {
        case 0x41...0x5A: return scalar + 32
        case 0...0x7F: return scalar
        case 0xC0...0xD6, 0xD8...0xDE: return scalar + 32
        case 0x2018, 0x2019, 0x201B, 0x2BC, 0xFF07, 0xB4, 0x2032: return 0x27
        case 0x2010...0x2013, 0x2212, 0xFE63, 0xFF0D: return 0x2D
        case 0x201C...0x201F, 0xAB, 0xBB: return 0x22
        case 0x130: return 0x69
        case 0x391...0x3A1, 0x3A3...0x3AB, 0x410...0x42F: return scalar + 32
        case 0x400...0x40F: return scalar + 80
        case 0x80...0xFF: return CharacterClass(scalar) == .ignorable ? nil : scalar
        default: return foldRare(scalar)
        }
    }

    /// True where the scalar is a capital or title-case letter.
    static func isCapital(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return scalar &- 0x41 < 26 }
        return switch scalar {
        case 0xC0...0xD6, 0xD8...0xDE, 0x410...0x42F: true
        case 0...0xFF: false
        default: Unicode.Scalar(scalar)?.properties.generalCategory == .uppercaseLetter
        }
    }

    /// The letter that a base letter and a combining accent make together.
    ///
    /// - Returns: Nil where the table has no such letter.
    static func compose(_ base: UInt32, _ accent: UInt32) -> UInt32? {
        guard let letters = compositions[accent] else { return nil }
        var isBase = true
        var isFound = false
        for letter in letters.unicodeScalars {
            if isFound { return letter.value }
            if isBase, letter.value == base { isFound = true }
            isBase.toggle()
        }
        return nil
    }

    /// A hash of folded bytes that is the same in every run.
    ///
    /// - Source: Fowler, Noll and Vo, FNV-1a, 64 bits.
    static func key(of bytes: some Sequence<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
        }
        return hash
    }

    private static func foldRare(_ scalar: UInt32) -> UInt32? {
        let folded = CharacterClass(scalar)
        if folded == .ignorable { return nil }
        guard folded == .letter, let properties = Unicode.Scalar(scalar)?.properties,
            properties.changesWhenLowercased
        else { return scalar }
        return properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar
    }

    /// Base letter and composed letter in turn, by combining accent.
    ///
    /// - Source: Unicode Character Database, canonical decompositions of Latin
    ///   letters used in Europe.
    private static let compositions: [UInt32: String] = [
        0x300: "aàeèiìoòuù",
        0x301: "aáeéiíoóuúyýcćlĺnńrŕsśzź",
        0x302: "aâeêiîoôuûcĉgĝhĥjĵsŝwŵyŷ",
        0x303: "aãiĩnñoõuũ",
        0x304: "aāeēiīoōuū",
        0x306: "aăeĕgğiĭoŏuŭий",
        0x307: "cċeėgġzż",
        0x308: "aäeëiïoöuüyÿеёії",
        0x30A: "aåuů",
        0x30B: "oőuű",
        0x30C: "cčdďeěnňrřsštťzžgǧ",
        0x326: "sștț",
        0x327: "cçgģkķlļnņrŗsştţ",
        0x328: "aąeęiįuų",
    ]
}
