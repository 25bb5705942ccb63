/// Text of a document or a reader, made safe to stand in an exported page.
///
/// White space becomes single blanks. Controls, bidirectional overrides, invisible characters and
/// tags become visible marks; joiners stay where a script needs them.
package enum SafeText {
    /// The text on one line.
    package static func clean(_ text: String) -> String {
        var clean = String.UnicodeScalarView()
        var isBlank = true
        let scalars = Array(text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            if scalar.properties.isWhitespace {
                if !isBlank { clean.append(" ") }
                isBlank = true
                continue
            }
            switch kind(scalar, at: index, in: scalars) {
            case .plain: clean.append(scalar)
            case .nothing: continue
            case .broken: clean.append("\u{FFFD}")
            case .visible: clean.append(contentsOf: mark(scalar).unicodeScalars)
            }
            isBlank = false
        }
        while clean.last == " " { clean.removeLast() }
        return String(clean)
    }

    private enum Kind {
        case plain, nothing, broken, visible
    }

    private static func kind(
        _ scalar: Unicode.Scalar,
        at index: Int,
        in scalars: [Unicode.Scalar]
    ) -> Kind {
        if scalar.value < 0x7F { return scalar.value < 0x20 ? .visible : .plain }
        switch scalar.value {
        case 0x7F...0x9F: return .visible
        // A soft hyphen says where a word may be broken, nothing else.
        case 0xAD: return .nothing
        case 0x200C, 0x200D:
            let isJoining =
                index > 0 && index + 1 < scalars.count
                && scalars[index - 1].value > 0x24F && scalars[index + 1].value > 0x24F
            return isJoining ? .plain : .visible
        case 0xFE00...0xFE0F: return .plain
        default: break
        }
        if scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value) {
            return .broken
        }
        switch scalar.properties.generalCategory {
        case .format, .control, .surrogate: return .visible
        case .unassigned, .privateUse: return .broken
        default: return scalar.properties.isDefaultIgnorableCodePoint ? .visible : .plain
        }
    }

    /// A character that is not shown, by its number.
    private static func mark(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "⟨" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "⟩"
    }
}
