internal import BriefCore
internal import Glibc

/// Counts characters that could command a terminal, hide words or reorder them.
///
/// They stay in the text and are marked wherever it is shown.
struct OddCharacters {
    private var returns = 0
    private var controls = 0
    private var directions = 0
    private var invisible = 0
    private var meaningless = 0
    private var overloaded = 0

    /// Combining marks on the letter that is being read.
    private var accents = 0
    /// Joiners in the chain of emoji that is being read.
    private var joiners = 0
    /// Tags of a flag that may still follow.
    private var tags = 0
    private var previous: Unicode.Scalar = " "

    /// More accents than any writing puts on a letter.
    private static let accentLimit = 8
    /// The longest chain of joined emoji in use has three joiners.
    ///
    /// - Source: emoji-zwj-sequences.txt of Unicode 15.0.
    private static let joinerLimit = 4
    /// A flag of a region is five tags and an end.
    ///
    /// - Source: UTS 51, emoji tag sequences.
    private static let tagLimit = 6

    /// One line for each class found; empty for an honest text.
    static func warnings(in text: SourceText) -> [String] {
        var odd = OddCharacters()
        odd.returns = lonelyReturns(text.bytes)
        if !text.bytes.isPlainASCII {
            for scalar in text.words(in: text.span).unicodeScalars {
                // Most of most texts.
                if 0x20...0x7E ~= scalar.value {
                    odd.accents = 0
                    odd.previous = scalar
                } else {
                    odd.read(scalar)
                }
            }
        }
        return odd.lines
    }

    private mutating func read(_ scalar: Unicode.Scalar) {
        defer { previous = scalar }
        switch scalar.value {
        case 0x20...0x7E, 0x09, 0x0A, 0x0C, 0x0D: accents = 0
        case 0x00...0x1F, 0x7F...0x9F: controls += 1
        case 0x0300...0x036F, 0x0483...0x0489, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF,
            0xFE20...0xFE2F:
            accents += 1
            if accents == OddCharacters.accentLimit + 1 { overloaded += 1 }
        case 0x202A...0x202E, 0x2066...0x2069: directions += 1
        case 0x200D: readJoiner()
        case 0xE0020...0xE007F where tags > 0: tags -= 1
        case 0x200B, 0x2060...0x2064, 0xFEFF, 0xE0000...0xE0FFF, 0xFFF9...0xFFFB: invisible += 1
        case 0xE000...0xF8FF, 0xFDD0...0xFDEF, 0xF0000...0x10FFFF: meaningless += 1
        case 0x1F3F4: tags = OddCharacters.tagLimit
        default: readLetter(scalar)
        }
    }

    private mutating func readJoiner() {
        joiners += 1
        if joiners > OddCharacters.joinerLimit { invisible += 1 }
    }

    private mutating func readLetter(_ scalar: Unicode.Scalar) {
        accents = 0
        tags = 0
        if previous.value != 0x200D, scalar.value != 0xFE0F { joiners = 0 }
        if scalar.value & 0xFFFE == 0xFFFE { meaningless += 1 }
    }

    /// Carriage returns inside lines that end with line feeds: on a terminal they write over the
    /// line.
    private static func lonelyReturns(_ bytes: [UInt8]) -> Int {
        let hasReturn = bytes.withUnsafeBytes { bytes in
            bytes.baseAddress.map { memchr($0, 0x0D, bytes.count) != nil } ?? false
        }
        guard hasReturn else { return 0 }
        var alone = 0
        var feeds = 0
        for (index, byte) in bytes.enumerated() {
            if byte == 0x0A { feeds += 1 }
            if byte == 0x0D, index + 1 == bytes.count || bytes[index + 1] != 0x0A { alone += 1 }
        }
        return feeds > 0 ? alone : 0
    }

    private var lines: [String] {
        let shown = "kept and shown as marks"
        return [
            line(returns, "carriage return", "carriage returns", "alone, read as line ends"),
            line(controls, "control character", "control characters", shown),
            line(directions, "direction override", "direction overrides", shown),
            line(invisible, "invisible character", "invisible characters", shown),
            line(meaningless, "character without meaning", "characters without meaning", shown),
            line(overloaded, "letter", "letters", "with more accents than can be shown"),
        ].compactMap(\.self)
    }

    private func line(_ count: Int, _ one: String, _ several: String, _ how: String) -> String? {
        count == 0 ? nil : "marks: \(count) \(count == 1 ? one : several) \(how)"
    }
}
