/// A colour as a theme names it: the terminal's own, a numbered one, or red, green and blue.
package struct Color: Hashable, Sendable {
    /// The kinds of colour and their values.
    package enum Kind: Hashable, Sendable {
        /// Whatever the terminal uses when nothing is asked for.
        case standard
        /// One of the terminal's numbered colours: 0-15 are the sixteen everybody has.
        case indexed(UInt8)
        /// Red, green and blue, 0-255 each.
        case rgb(red: UInt8, green: UInt8, blue: UInt8)
    }

    private let packed: UInt32

    private init(packed: UInt32) { self.packed = packed }

    /// The terminal's own foreground or background.
    package static let standard = Color(packed: 0)

    /// The terminal's colour number `index`.
    package static func indexed(_ index: UInt8) -> Color {
        Color(packed: 0x0100_0000 | UInt32(index))
    }

    /// A colour by red, green and blue.
    package static func rgb(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> Color {
        Color(packed: 0x0200_0000 | UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue))
    }

    /// The kind and value, for code that must tell them apart.
    package var kind: Kind {
        switch packed >> 24 {
        case 0: .standard
        case 1: .indexed(UInt8(truncatingIfNeeded: packed))
        default:
            .rgb(
                red: UInt8(truncatingIfNeeded: packed >> 16),
                green: UInt8(truncatingIfNeeded: packed >> 8),
                blue: UInt8(truncatingIfNeeded: packed)
            )
        }
    }
}
