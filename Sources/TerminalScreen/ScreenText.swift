/// Text that may be drawn: the only thing a `Screen` takes.
///
/// Making one turns everything that could command a terminal, hide or reorder words into visible
/// marks (`␛`, `<U+202E>`), and measures the rest in columns by grapheme cluster. Line ends are
/// marks too: a text is one line.
package struct ScreenText: Sendable {
    /// Printable ASCII, where bytes, clusters and columns are one, or measured glyphs.
    enum Storage: Sendable {
        case plain(String)
        case glyphs([Glyph])
    }

    let storage: Storage
    /// Columns it takes on screen.
    package let width: Int
    /// How many signs were replaced by visible marks.
    package let marks: Int
    /// Whether its first letter with a direction belongs to a script written from right to left.
    package let isRightToLeft: Bool
    /// UTF-8 bytes of the text it was made from.
    package let sourceCount: Int

    init(
        storage: Storage,
        width: Int,
        marks: Int = 0,
        isRightToLeft: Bool = false,
        sourceCount: Int
    ) {
        self.storage = storage
        self.width = width
        self.marks = marks
        self.isRightToLeft = isRightToLeft
        self.sourceCount = sourceCount
    }

    /// Filters and measures `raw`; printable ASCII costs one look at each byte.
    package init(_ raw: String) {
        if Self.isPlain(raw) {
            let count = raw.utf8.count
            self.init(storage: .plain(raw), width: count, sourceCount: count)
        } else {
            var builder = GlyphBuilder(raw)
            self = builder.build()
        }
    }

    /// No text.
    package static let empty = ScreenText(storage: .plain(""), width: 0, sourceCount: 0)

    /// A text of `count` spaces.
    package static func spaces(_ count: Int) -> ScreenText {
        let count = max(0, count)
        return ScreenText(
            storage: .plain(String(repeating: " ", count: count)),
            width: count,
            sourceCount: count
        )
    }

    /// Whether nothing would be drawn.
    package var isEmpty: Bool { width == 0 }

    /// What is drawn, as a string.
    package var text: String {
        switch storage {
        case .plain(let text): return text
        case .glyphs(let glyphs):
            var text = ""
            for glyph in glyphs {
                text.unicodeScalars.append(glyph.scalar)
                text.unicodeScalars.append(contentsOf: glyph.accents.scalars)
            }
            return text
        }
    }

    /// Its glyphs; made on the fly where it is plain.
    var glyphs: [Glyph] {
        switch storage {
        case .glyphs(let glyphs): return glyphs
        case .plain(let text):
            return text.utf8.enumerated().map { offset, byte in
                Glyph(
                    scalar: Unicode.Scalar(byte),
                    width: 1,
                    startsCluster: true,
                    source: offset
                )
            }
        }
    }

    private static func isPlain(_ raw: String) -> Bool {
        raw.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
    }
}

extension ScreenText: Equatable {
    /// Whether both draw the same.
    package static func == (left: ScreenText, right: ScreenText) -> Bool {
        left.width == right.width && left.text == right.text
    }
}

extension ScreenText: ExpressibleByStringInterpolation {
    /// A text written in the program; filtered like any other.
    package init(stringLiteral value: String) { self.init(value) }
}

extension ScreenText: CustomStringConvertible {
    /// What is drawn.
    package var description: String { text }
}
