internal import BriefCore

/// Counts characters that could command a terminal, hide words or reorder them.
///
/// They stay in the text and are marked wherever it is shown.
enum OddCharacters {
    /// One line for each class found; empty for an honest text.
    static func warnings(in text: SourceText) -> [String] {
        guard text.bytes.contains(where: { $0 < 0x20 && !isSpace($0) || $0 >= 0x7F }) else {
            return []
        }
        var controls = 0
        var directions = 0
        var invisible = 0
        for scalar in text.words(in: text.span).unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A, 0x0C, 0x0D, 0x20...0x7E: break
            case 0x00...0x1F, 0x7F...0x9F: controls += 1
            case 0x202A...0x202E, 0x2066...0x2069: directions += 1
            case 0x200B, 0x2060...0x2064, 0xFEFF, 0xE0000...0xE0FFF, 0xFFF9...0xFFFB: invisible += 1
            default: break
            }
        }
        return [
            line(controls, "control character"), line(directions, "direction override"),
            line(invisible, "invisible character"),
        ].compactMap(\.self)
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
    }

    private static func line(_ count: Int, _ what: String) -> String? {
        count == 0 ? nil : "marks: \(count) \(what)\(count == 1 ? "" : "s") kept and shown as marks"
    }
}
