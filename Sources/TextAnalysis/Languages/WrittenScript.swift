/// Scripts other than Latin, with the languages written in them.
enum WrittenScript: Sendable {
    case greek, cyrillic, armenian, hebrew, arabic, devanagari, bengali, thai, georgian
    case hangul, kana, han

    /// The script of a scalar; nil for Latin and what belongs to no script.
    init?(_ scalar: UInt32) {
        guard let (_, script) = WrittenScript.ranges.first(where: { $0.0.contains(scalar) }) else {
            return nil
        }
        self = script
    }

    /// Languages by ISO 639-1 code, the commonest first.
    var languages: [String] {
        switch self {
        case .greek: ["el"]
        case .cyrillic: ["ru", "uk", "bg", "sr", "mk", "be"]
        case .armenian: ["hy"]
        case .hebrew: ["he"]
        case .arabic: ["ar", "fa", "ur"]
        case .devanagari: ["hi"]
        case .bengali: ["bn"]
        case .thai: ["th"]
        case .georgian: ["ka"]
        case .hangul: ["ko"]
        case .kana: ["ja"]
        case .han: ["zh"]
        }
    }

    /// - Source: Unicode Standard, blocks.
    private static let ranges: [(ClosedRange<UInt32>, WrittenScript)] = [
        (0x370...0x3FF, .greek),
        (0x400...0x52F, .cyrillic),
        (0x530...0x58F, .armenian),
        (0x590...0x5FF, .hebrew),
        (0x600...0x6FF, .arabic),
        (0x750...0x77F, .arabic),
        (0x900...0x97F, .devanagari),
        (0x980...0x9FF, .bengali),
        (0xE00...0xE7F, .thai),
        (0x10A0...0x10FF, .georgian),
        (0x1100...0x11FF, .hangul),
        (0x1F00...0x1FFF, .greek),
        (0x3040...0x30FF, .kana),
        (0x3400...0x9FFF, .han),
        (0xAC00...0xD7AF, .hangul),
    ]
}
